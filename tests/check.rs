//! `check`, as an operator sees it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use buergerdraht::command::check::check;
use tempfile::TempDir;

const CONFIG: &str = r#"[service]
name = "Stadt Bad Belzig"
privacy_link = "https://example.org"
contact = "Telefon 115"
[[telegram]]
name = "belzig"
token = "42:secret"
town = "belzig"
"#;

const FAQ: &str = r#"[[faq]]
id = "id-card"
topic = "papers"
as_of = 2026-10-01
review_by = 2026-11-01
owner = "Bürgerbüro"
[faq.de]
question = "Ausweis abgelaufen?"
short = "Ausweis"
answer = "Kommen Sie vorbei."
"#;

const EMERGENCY: &str =
    "[[emergency]]\nid = \"fire\"\n[emergency.de]\nwords = [\"es brennt\"]\nanswer = \"112\"\n";

const CATEGORY: &str =
    "[[category]]\nid = \"roads\"\nkinds = [\"problem\"]\nname.de = \"Straßen\"\nwords.de = [\"Loch\"]\n";

const TEAM: &str = "[[team]]\nid = \"office\"\nname.de = \"Amt\"\nmail = \"office@example.org\"\n";

fn town() -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let files = [
        ("town.toml", CONFIG),
        ("content/topics.toml", "[[topic]]\nid = \"papers\"\nname.de = \"Ausweise\"\n"),
        ("content/emergency.toml", EMERGENCY),
        ("content/faq/papers.toml", FAQ),
        ("content/categories.toml", CATEGORY),
        ("content/belzig/town.toml", "name = \"Bad Belzig\"\ncode = \"BB\"\n"),
        ("content/belzig/teams.toml", TEAM),
        ("content/belzig/responsible.toml", "[[rule]]\nteam = \"office\"\n"),
    ];
    for (name, text) in files {
        let file = folder.path().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    let config = folder.path().join("town.toml");
    (folder, config)
}

/// What is printed, files named from the folder on, and whether it ended well.
fn said(config: &Path) -> (String, bool) {
    let languages = ["de".to_owned(), "en".to_owned()];
    let mut out = Vec::new();
    let code = check(config, &languages, "2026-11-23".parse().unwrap(), &mut out).unwrap();
    let prefix = format!("{}/", config.parent().unwrap().display());
    (String::from_utf8(out).unwrap().replace(&prefix, ""), code == ExitCode::SUCCESS)
}

#[test]
fn a_good_town_is_counted_and_what_a_clerk_should_see_is_noted() {
    let (_folder, config) = town();
    let (text, good) = said(&config);
    assert!(good);
    assert_eq!(
        text,
        "note: content/faq/papers.toml:1: faq.de.alternatives: \"id-card\" has 0 everyday phrasings. \
         Write at least 3, as people would type them\n\
         note: content/faq/papers.toml:1: faq.review_by: \"id-card\" was to be checked by 2026-11-01. \
         Bürgerbüro: read it again, then set as_of and review_by\n\
         note: content/faq/papers.toml:1: faq.en: 1 of 1 answers are not written in en, the first is \"id-card\". \
         Add [faq.en]; until then people are shown German\n\
         Good: Bad Belzig with 1 answer, 0 places, 0 districts, 1 team, 1 rule, \
         0 text blocks, 0 sources; 1 topic; 1 emergency; 1 category; 0 surveys; 0 polls; 3 notes\n"
    );
}

#[test]
fn faults_of_the_content_are_printed_and_counted() {
    let (folder, config) = town();
    fs::write(folder.path().join("content/belzig/town.toml"), "nome = \"Bad Belzig\"\ncode = \"BB\"\n")
        .unwrap();
    let (text, good) = said(&config);
    assert!(!good);
    assert_eq!(
        text,
        "content/belzig/town.toml:1: name: is missing. Add name = \"Bad Belzig\"\n\
         content/belzig/town.toml:1: nome: unknown key. Write one of: name, code, link, order, \
         answer_within, district (did you mean \"name\"?)\n\
         2 faults to mend\n"
    );
}

#[test]
fn faults_of_the_config_come_with_those_of_the_content_beside_it() {
    let (folder, config) = town();
    fs::write(&config, CONFIG.replace("name = \"Stadt Bad Belzig\"\n", "")).unwrap();
    fs::write(folder.path().join("content/belzig/town.toml"), "name = 7\ncode = \"BB\"\n").unwrap();
    let (text, good) = said(&config);
    assert!(!good);
    assert_eq!(
        text.lines().map(|it| it.split(": ").next().unwrap()).collect::<Vec<_>>(),
        ["content/belzig/town.toml:1", "town.toml:1", "2 faults to mend"]
    );
}

#[test]
fn an_account_of_a_town_without_files_is_a_fault() {
    let (_folder, config) = town();
    fs::write(&config, CONFIG.replace("town = \"belzig\"", "town = \"brandenburg\"")).unwrap();
    let (text, good) = said(&config);
    assert!(!good);
    assert_eq!(
        text,
        "town.toml:8: telegram.town: no town \"brandenburg\" in the content. Write one of: belzig\n1 fault to mend\n"
    );
}
