//! `surveys/*.toml`: one survey a file.

mod logic;
mod question;

use std::collections::HashMap;
use std::path::Path;

use chrono::NaiveDate;

use super::entry::{Entry, words};
use super::markdown;
use super::teams::rooms;
use crate::content::file::{Fault, Key, Keys, Reading, Section, one_of};
use crate::content::survey::{Anonymity, Ask, By, Change, Show, Survey};
use crate::content::{FIRST_LANGUAGE, Origin, Words};

pub use question::QUESTION;
#[cfg(test)]
pub use question::{MOST_OPTIONS, ONLY_IF, OPTION, kinds};

pub static FILE: Keys = Keys::plain(&[
    "id",
    "title",
    "text",
    "opens",
    "closes",
    "quota",
    "districts",
    "rooms",
    "anonymity",
    "final",
    "smallest",
    "breakdown",
    "show",
    "did",
    "question",
]);
pub static WORDING: Keys = Keys::translated(&[]);

/// Survey, question and option stand together behind a button, which has room for 64 bytes.
pub const LONGEST_SURVEY: usize = 20;
pub const LONGEST_CODE: usize = 16;
/// No smaller group is told apart, unless the survey wants an even larger one.
pub const SMALLEST: u32 = 5;
pub const LEAST_SMALLEST: u32 = 3;

pub const ANONYMITY: [(&str, Anonymity); 3] = [
    ("anonymous", Anonymity::Anonymous),
    ("pseudonymous", Anonymity::Pseudonymous),
    ("named", Anonymity::Named),
];
pub const SHOW: [(&str, Show); 3] =
    [("everybody", Show::Everybody), ("participants", Show::Participants), ("staff", Show::Staff)];

/// A survey whose districts are not yet looked up.
pub struct DraftSurvey {
    pub survey: Survey,
    pub districts_line: usize,
}

pub fn read(reading: &Reading<'_>, file: &Path) -> Option<Entry<DraftSurvey>> {
    reading.open(file, &FILE, survey)
}

fn survey(root: &Section<'_>) -> Option<Entry<DraftSurvey>> {
    let mut entry = Entry::read(root, |id| {
        not_longer(&root.optional("id"), id, LONGEST_SURVEY);
        let questions = question::questions(root);
        let districts = root.optional("districts");
        let anonymity = root.required("anonymity", "\"anonymous\"").one_of("anonymity", &ANONYMITY);
        let anonymity = anonymity.unwrap_or(Anonymity::Anonymous);
        let (opens, closes) = days(root);
        let survey = Survey {
            id: id.to_owned(),
            town: None,
            districts: districts.one_or_more().unwrap_or_default(),
            rooms: rooms(&root.optional("rooms")),
            titles: words(&root.wanted("title", "Add title.de = \"…\"".to_owned())).unwrap_or_default(),
            texts: wording(root, "text").unwrap_or_default(),
            opens,
            closes,
            quota: quota(&root.optional("quota")),
            anonymity,
            change: change(&root.optional("final"), anonymity),
            smallest: smallest(&root.optional("smallest")),
            breakdown: Vec::new(),
            show: root.optional("show").one_of("audience", &SHOW).unwrap_or(Show::Everybody),
            did: root.optional("did").is_written().then(|| wording(root, "did")).flatten(),
            questions,
            origin: Origin::default(),
        };
        logic::prove(root, &survey);
        let breakdown = breakdown(&root.optional("breakdown"), &survey);
        DraftSurvey { survey: Survey { breakdown, ..survey }, districts_line: districts.line() }
    })?;
    entry.item.survey.origin = entry.origin.clone();
    Some(entry)
}

/// Text in the Markdown subset, in German and perhaps other languages.
fn wording(section: &Section<'_>, name: &str) -> Option<Words> {
    let remedy = format!("Add {name}.de = \"…\"");
    let section = section.wanted(name, remedy.clone()).section(&WORDING)?;
    section.wanted(FIRST_LANGUAGE, remedy);
    let texts = section.languages().into_iter();
    Some(Words(texts.map(|(lang, key)| (lang, markdown::checked(&key))).collect()))
}

fn days(root: &Section<'_>) -> (NaiveDate, NaiveDate) {
    let (opens, closes) = (root.required("opens", "2026-11-01"), root.required("closes", "2026-12-31"));
    let (first, last) = (opens.date().unwrap_or_default(), closes.date().unwrap_or_default());
    if opens.is_written() && closes.is_written() && last < first {
        closes.fault("lies before the day it opens", "Write the last day to take part");
    }
    (first, last)
}

fn quota(key: &Key<'_>) -> Option<u32> {
    let quota = key.number()?;
    if quota == 0 {
        key.fault("nobody could take part", "Write how many may take part, or remove the line");
    }
    Some(quota)
}

fn change(key: &Key<'_>, anonymity: Anonymity) -> Change {
    if !key.flag().unwrap_or(false) {
        return Change::UntilTheEnd;
    }
    if anonymity != Anonymity::Anonymous {
        let remedy = "Remove the line, or write anonymity = \"anonymous\"";
        key.fault("only anonymous answers can be final when sent", remedy);
    }
    Change::Never
}

fn smallest(key: &Key<'_>) -> u32 {
    let smallest = key.number().unwrap_or(SMALLEST);
    if smallest < LEAST_SMALLEST {
        let remedy = format!("Write {LEAST_SMALLEST} or more, or remove the line for {SMALLEST}");
        key.fault(format!("a group of {smallest} would tell who said what"), remedy);
    }
    smallest
}

fn breakdown(key: &Key<'_>, survey: &Survey) -> Vec<By> {
    let written = key.one_or_more().unwrap_or_default();
    let by = |it: &String| match it.as_str() {
        "district" => Some(By::District),
        "language" => Some(By::Language),
        id if survey.question(id).is_some_and(|it| matches!(it.ask, Ask::Single(_))) => {
            Some(By::Question(id.to_owned()))
        }
        id => {
            let single = survey.questions.iter().filter(|it| matches!(it.ask, Ask::Single(_)));
            let known = ["district", "language"].into_iter().chain(single.map(|it| it.id.as_str()));
            key.fault(format!("\"{id}\" tells no groups apart"), one_of(id, known));
            None
        }
    };
    written.iter().filter_map(by).collect()
}

/// An id or code that has to fit behind a button with others.
fn not_longer(key: &Key<'_>, id: &str, longest: usize) {
    if longest < id.len() {
        let problem = format!("{} characters do not fit behind a button", id.len());
        key.fault(problem, format!("Shorten it to {longest} characters"));
    }
}

/// One survey is one tally: no other has its id, in any town.
pub fn refuse_twins(reading: &Reading<'_>, all: &[&Entry<DraftSurvey>]) {
    let mut seen: HashMap<&str, &Origin> = HashMap::new();
    for entry in all {
        if let Some(first) = seen.insert(&entry.id, &entry.origin) {
            let problem = format!("\"{}\" is already in {}:{}", entry.id, first.file.display(), first.line);
            reading.fault(entry.fault("id", problem, "Give one of them another id or remove it"));
        }
    }
}

/// The survey of a town that has these districts; of all towns without.
pub fn settle(reading: &Reading<'_>, draft: &Entry<DraftSurvey>, town: Option<(&str, &[String])>) -> Survey {
    let survey = draft.item.survey.clone();
    let known = town.map_or(&[][..], |(_, districts)| districts);
    for id in survey.districts.iter().filter(|it| !known.contains(it)) {
        let (problem, remedy) = match town {
            Some(_) => (format!("no district \"{id}\""), one_of(id, known.iter().map(String::as_str))),
            None => (
                "a survey of all towns has no districts".to_owned(),
                "Move the file into the folder of a town, or remove the line".to_owned(),
            ),
        };
        let line = draft.item.districts_line;
        reading.fault(Fault {
            file: draft.origin.file.to_path_buf(),
            line,
            key: "districts".to_owned(),
            problem,
            remedy,
        });
    }
    Survey { town: town.map(|(id, _)| id.to_owned()), ..survey }
}
