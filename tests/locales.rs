//! Every language says everything German says, of the same things, in plurals that fit its grammar.
//!
//! **Invariant:** no language is named here but German: a new `.ftl` file is held to the rules by being there.

#[path = "tidy/files.rs"]
mod files;
#[path = "locales/ftl.rs"]
mod ftl;

use std::collections::{BTreeMap, BTreeSet};

use files::{assert_none, files_under, read, root, shown};
use fluent::{FluentArgs, FluentBundle, FluentResource};
use ftl::{Entry, entries};
use unic_langid::LanguageIdentifier;

/// One language: its code and what it says, each key with its file.
struct Language {
    code: String,
    said: BTreeMap<String, (String, Entry)>,
}

const LEADER: &str = "de";
const STAFF: &str = "staff";

/// German first; a language is a file or a folder of files. What the staff read is German alone.
fn languages() -> Vec<Language> {
    let mut found: BTreeMap<String, BTreeMap<String, (String, Entry)>> = BTreeMap::new();
    for path in files_under("locales", &[".ftl"]) {
        let inner = path.strip_prefix(root().join("locales")).expect("found under locales/");
        let first = inner.iter().next().expect("a file has a name").to_string_lossy();
        if first == STAFF {
            continue;
        }
        let said = found.entry(first.trim_end_matches(".ftl").to_owned()).or_default();
        said.extend(entries(&read(&path)).into_iter().map(|(key, entry)| (key, (shown(&path), entry))));
    }
    assert!(found.contains_key(LEADER), "locales/de.ftl is missing: German leads, the others follow it");
    found.into_iter().map(|(code, said)| Language { code, said }).collect()
}

fn german_and_others() -> (Language, Vec<Language>) {
    let (mut german, others): (Vec<_>, Vec<_>) = languages().into_iter().partition(|it| it.code == LEADER);
    (german.remove(0), others)
}

#[test]
fn every_file_is_good_fluent() {
    let mut complaints = Vec::new();
    for path in files_under("locales", &[".ftl"]) {
        let text = read(&path);
        if let Err((_, errors)) = FluentResource::try_new(text.clone()) {
            complaints.extend(errors.into_iter().map(|error| {
                let line = 1 + text[..error.pos.start].matches('\n').count();
                format!("{}:{line}: not Fluent: {}", shown(&path), error.kind)
            }));
        }
    }
    assert_none(&complaints);
}

#[test]
fn every_language_has_every_line() {
    let (german, others) = german_and_others();
    let mut complaints = Vec::new();
    for language in &others {
        for (key, (file, entry)) in german.said.iter().filter(|(key, _)| !language.said.contains_key(*key)) {
            complaints.push(format!(
                "locales/{}: `{key}` is missing: translate it from {file}:{}",
                language.code, entry.line
            ));
        }
        for (key, (file, entry)) in language.said.iter().filter(|(key, _)| !german.said.contains_key(*key)) {
            complaints.push(format!(
                "{file}:{}: `{key}` is not in locales/de.ftl: add it there, or take it away",
                entry.line
            ));
        }
    }
    assert_none(&complaints);
}

/// Keys that are put together, and the literal that does it.
const FAMILIES: [(&str, &str); 1] = [("command-", "\"command-{}-about\"")];

#[test]
fn every_line_is_said_somewhere() {
    let code: String = files_under("src", &[".rs"]).iter().map(|it| read(it)).collect();
    let is_said = |key: &str| {
        let family = FAMILIES.iter().find(|(family, _)| key.starts_with(family));
        let literal = format!("\"{key}\"");
        code.contains(&literal) || family.is_some_and(|(_, literal)| code.contains(literal))
    };
    let (german, _) = german_and_others();
    let unsaid = german.said.iter().filter(|(key, _)| !is_said(key));
    let complaints = unsaid.map(|(key, (file, entry))| {
        format!(
            "{file}:{}: nobody says `{key}`: use it in src/, or take it out of every language",
            entry.line
        )
    });
    assert_none(&complaints.collect::<Vec<_>>());
}

#[test]
fn every_language_speaks_of_the_same_things() {
    let (german, others) = german_and_others();
    let mut complaints = Vec::new();
    for language in &others {
        for (key, (file, entry)) in &language.said {
            let Some((_, model)) = german.said.get(key) else { continue };
            if model.variables != entry.variables {
                complaints.push(format!(
                    "{file}:{}: `{key}` names {:?}, German names {:?}: use the same variables",
                    entry.line, entry.variables, model.variables
                ));
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn every_plural_has_the_forms_of_its_language() {
    let mut complaints = Vec::new();
    for language in languages() {
        let needed = plural_categories(&language.code);
        for (key, (file, entry)) in &language.said {
            for forms in &entry.plurals {
                let missing: Vec<_> = needed.difference(forms).collect();
                if !missing.is_empty() {
                    complaints
                        .push(format!("{file}:{}: `{key}` lacks the plural forms {missing:?}", entry.line));
                }
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn every_language_has_a_name_of_its_own() {
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    let mut complaints = Vec::new();
    for path in files_under("locales", &[".ftl"]) {
        for line in read(&path).lines().filter_map(|it| it.strip_prefix("language-name")) {
            let name = line.trim_start_matches([' ', '=']).trim().to_owned();
            if let Some(other) = names.insert(name.clone(), shown(&path)) {
                complaints.push(format!("{}: `language-name` is {name:?}, as in {other}", shown(&path)));
            }
        }
    }
    assert!(!names.is_empty(), "no file under locales/ says its `language-name`");
    assert_none(&complaints);
}

/// The categories the numbers of daily life fall into, asked of the library that will choose among them.
fn plural_categories(code: &str) -> BTreeSet<String> {
    let language: LanguageIdentifier = code.parse().unwrap_or_else(|error| {
        panic!("locales/{code}: {error}: name the file by a language tag, such as `uk` or `de-simple`")
    });
    let probe =
        "form = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }";
    let mut bundle = FluentBundle::new(vec![language]);
    bundle.add_resource(FluentResource::try_new(probe.to_owned()).unwrap()).unwrap();
    let pattern = bundle.get_message("form").unwrap().value().unwrap();
    let whole = (0..=200).map(f64::from);
    whole
        .chain([1.5])
        .map(|n| {
            let args = FluentArgs::from_iter([("n", n)]);
            bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
        })
        .collect()
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let forms = |code| plural_categories(code).into_iter().collect::<Vec<_>>().join(" ");
    assert_eq!(forms("de"), "one other");
    assert_eq!(forms("de-simple"), "one other");
    assert_eq!(forms("uk"), "few many one other");
    assert_eq!(forms("pl"), "few many one other");
    assert_eq!(forms("ar"), "few many one other two zero");
}

#[test]
fn keys_variables_and_plurals_are_read_from_the_text() {
    let text = "# a = b\n-town = x\nhello = Hi { $name }, 5 $\n    and { DATETIME($at) }\n\
        cases = { $n ->\n    [one] { $who ->\n        [she] x\n       *[other] y\n    }\n   *[other] z\n }\n    .hint = { $h }\n";
    let said = entries(text);
    assert_eq!(said.keys().collect::<Vec<_>>(), ["cases", "cases.hint", "hello"]);
    assert_eq!(said["hello"].variables, ["at", "name"].map(str::to_owned).into());
    assert_eq!(said["hello"].line, 3);
    assert_eq!(said["cases"].plurals, [["one", "other"].map(str::to_owned).into()]);
    assert_eq!(said["cases.hint"].variables, ["h".to_owned()].into());
}
