//! One question of a survey, and what may be answered.

use super::not_longer;
use super::{LONGEST_CODE, wording};
use crate::content::file::{Key, Keys, Section};
use crate::content::read::entry::{Entry, entries, words};
use crate::content::survey::{Ask, Need, OnlyIf, Pick, Question};
use crate::content::{Words, fold};

pub static QUESTION: Keys = Keys::plain(&[
    "id", "kind", "text", "required", "only_if", "option", "most", "from", "to", "low", "high", "least",
    "points",
]);
pub static OPTION: Keys = Keys::plain(&["code", "name"]);
pub static ONLY_IF: Keys = Keys::plain(&["question", "is"]);

/// A label of this length still fits on a button.
pub const LONGEST_NAME: usize = 60;
/// As many as anybody reads through.
pub const MOST_OPTIONS: usize = 20;
/// Steps of a scale: more is a number.
pub const LONGEST_SCALE: i64 = 10;
/// The largest number anybody means.
const ANY: u32 = 1_000_000_000;

/// What each kind is asked with, besides what all have.
const KINDS: [(&str, &[&str]); 10] = [
    ("single", &["option"]),
    ("multi", &["option", "most"]),
    ("scale", &["from", "to", "low", "high"]),
    ("number", &["least", "most"]),
    ("text", &[]),
    ("date", &[]),
    ("place", &[]),
    ("photo", &[]),
    ("ranking", &["option"]),
    ("points", &["option", "points"]),
];

/// Names of the kinds, for the schema.
#[cfg(test)]
pub fn kinds() -> Vec<&'static str> {
    KINDS.iter().map(|(name, _)| *name).collect()
}

pub fn questions(root: &Section<'_>) -> Vec<Question> {
    let read = entries(&root.headed("question", "[[question]]"), &QUESTION, question);
    read.unwrap_or_default().into_iter().map(|it| it.item).collect()
}

fn question(section: &Section<'_>) -> Option<Entry<Question>> {
    Entry::read(section, |id| {
        not_longer(&section.optional("id"), id, LONGEST_CODE);
        let required = section.optional("required").flag().unwrap_or(false);
        Question {
            id: id.to_owned(),
            texts: wording(section, "text").unwrap_or_default(),
            ask: ask(section),
            need: if required { Need::Required } else { Need::Optional },
            only_if: section.optional("only_if").each(&ONLY_IF, only_if).unwrap_or_default(),
        }
    })
}

fn only_if(section: &Section<'_>) -> Option<OnlyIf> {
    let question = section.required("question", "\"car\"").text();
    let is = section.required("is", "[\"yes\"]").one_or_more();
    Some(OnlyIf { question: question?, is: is? })
}

fn ask(section: &Section<'_>) -> Ask {
    let kind = section.required("kind", "\"single\"");
    let known: Vec<(&str, (&str, &[&str]))> = KINDS.iter().map(|it| (it.0, *it)).collect();
    let Some((name, own)) = kind.one_of("kind of question", &known) else { return Ask::Text };
    for other in KINDS.iter().flat_map(|it| it.1).filter(|it| !own.contains(it)) {
        let key = section.optional(other);
        if key.is_written() {
            key.fault(format!("means nothing to a question of the kind \"{name}\""), "Remove it");
        }
    }
    let number = |name: &str, usual: u32| section.optional(name).number().unwrap_or(usual);
    match name {
        "single" => Ask::Single(options(section)),
        "multi" => {
            let picks = options(section);
            let most = section.optional("most").number().map_or(picks.len(), |it| it as usize);
            Ask::Multi { most: most.clamp(1, picks.len().max(1)), picks }
        }
        "scale" => scale(section),
        "number" => {
            let (least, most) = (number("least", 0), number("most", ANY));
            ordered(&section.optional("most"), least, most);
            Ask::Number { least: i64::from(least), most: i64::from(most) }
        }
        "date" => Ask::Date,
        "place" => Ask::Place,
        "photo" => Ask::Photo,
        "ranking" => Ask::Ranking(options(section)),
        "points" => {
            let points = section.required("points", "10").number().unwrap_or(10);
            if points == 0 {
                section.optional("points").fault("there is nothing to share out", "Write points = 10");
            }
            Ask::Points { picks: options(section), points }
        }
        _ => Ask::Text,
    }
}

fn ordered(key: &Key<'_>, least: u32, most: u32) {
    if most < least {
        key.fault(format!("{most} is less than {least}"), "Write the larger of the two here");
    }
}

fn scale(section: &Section<'_>) -> Ask {
    let to = section.required("to", "5");
    let from = section.optional("from").number().unwrap_or(1);
    let last = to.number().unwrap_or(from + 1);
    let steps = i64::from(last) - i64::from(from);
    if to.is_written() && !(1..=LONGEST_SCALE).contains(&steps) {
        let remedy = format!("Write a number from {} to {}", from + 1, i64::from(from) + LONGEST_SCALE);
        to.fault(format!("{last} makes no scale that begins with {from}"), remedy);
    }
    let end = |name: &str| words(&section.wanted(name, format!("Add {name}.de = \"…\""))).unwrap_or_default();
    Ask::Scale { from: i64::from(from), to: i64::from(last), low: end("low"), high: end("high") }
}

fn options(section: &Section<'_>) -> Vec<Pick> {
    let key = section.headed("option", "[[question.option]]");
    let picks: Vec<(usize, Pick)> = key
        .sections(&OPTION)
        .unwrap_or_default()
        .iter()
        .filter_map(|it| Some((it.line(), option(it)?)))
        .collect();
    if key.is_written() && !(2..=MOST_OPTIONS).contains(&picks.len()) {
        let remedy = format!("Write 2 to {MOST_OPTIONS} [[question.option]]");
        key.fault(format!("{} options", picks.len()), remedy);
    }
    refuse_same(&key, &picks);
    picks.into_iter().map(|(_, it)| it).collect()
}

fn option(section: &Section<'_>) -> Option<Pick> {
    let key = section.required("code", "\"bus\"");
    let code = key.id()?;
    not_longer(&key, &code, LONGEST_CODE);
    let written = section.wanted("name", "Add name.de = \"…\"".to_owned());
    let names = words(&written).unwrap_or_default();
    for (lang, name) in names.0.iter().filter(|(_, it)| LONGEST_NAME < it.chars().count()) {
        let problem = format!("{} characters in {lang} do not fit on a button", name.chars().count());
        written.fault(problem, format!("Shorten it to {LONGEST_NAME} characters"));
    }
    Some(Pick { code, names })
}

/// Options with one code would be one bar; with one name nobody could pick the second.
fn refuse_same(key: &Key<'_>, picks: &[(usize, Pick)]) {
    for (at, (line, pick)) in picks.iter().enumerate() {
        for (other_line, other) in &picks[..at] {
            if other.code == pick.code {
                let problem =
                    format!("\"{}\" is the code of the options in lines {other_line} and {line}", pick.code);
                key.fault(problem, "Give each option a code of its own");
            } else if let Some(lang) = same_name(&pick.names, &other.names) {
                let problem = format!("the options in lines {other_line} and {line} have one name in {lang}");
                key.fault(problem, "Give each option a name of its own");
            }
        }
    }
}

fn same_name<'w>(left: &'w Words, right: &Words) -> Option<&'w str> {
    let alike =
        |lang: &str, name: &String| right.0.get(lang).is_some_and(|it| fold::fold(it) == fold::fold(name));
    left.0.iter().find(|(lang, name)| alike(lang, name)).map(|(lang, _)| lang.as_str())
}
