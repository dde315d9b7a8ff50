//! `town.toml`: one town, its districts, what it promises.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::Known;
use super::announcing::DraftAnnouncing;
use super::entry::{Entry, entries};
use super::faqs::DraftFaq;
use super::rules::DraftRule;
use super::sources::DraftSource;
use super::surveys::DraftSurvey;
use crate::content::file::{Fault, Key, Keys, Reading, Section, id_fault};
use crate::content::poll::RoomPoll;
use crate::content::{District, Place, Team, TextBlock, fold};

pub static TOWN: Keys = Keys::plain(&["name", "code", "link", "order", "answer_within", "district"]);
/// Working days until a first reaction, where the town promises nothing else.
pub const ANSWER_WITHIN: u32 = 3;
pub const LONGEST_ANSWER: u32 = 60;

pub static DISTRICT: Keys = Keys::plain(&["id", "name", "also"]);

/// A town's own files, before shared things join it.
#[derive(Default)]
pub struct DraftTown {
    pub id: String,
    pub name: String,
    pub code: String,
    pub code_line: usize,
    pub file: PathBuf,
    pub answer_within: u32,
    pub link: Option<String>,
    /// Place in the list of towns.
    pub order: u32,
    /// `None` when the file could not be read.
    pub districts: Option<Vec<District>>,
    pub places: Known<Place>,
    pub faqs: Vec<Entry<DraftFaq>>,
    pub teams: Known<Team>,
    /// `None` when the file could not be read.
    pub rules: Option<Vec<DraftRule>>,
    pub texts: Vec<Entry<TextBlock>>,
    pub announcing: DraftAnnouncing,
    pub sources: Known<DraftSource>,
    pub surveys: Vec<Entry<DraftSurvey>>,
    pub polls: Vec<Entry<RoomPoll>>,
}

/// What lies beside the town's `town.toml` is in `others`.
pub fn read(reading: &Reading<'_>, folder: &Path, others: DraftTown) -> DraftTown {
    let id = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    if let Some((problem, remedy)) = id_fault(&id) {
        reading.fault(Fault::of_file(folder, problem, remedy));
    }
    let file = folder.join("town.toml");
    let read = reading.open(&file, &TOWN, |root| Some(town(root))).unwrap_or_default();
    let name = if read.name.is_empty() { id.clone() } else { read.name };
    let DraftTown { places, faqs, teams, rules, texts, surveys, polls, sources, announcing, .. } = others;
    DraftTown {
        id,
        name,
        file,
        places,
        faqs,
        teams,
        rules,
        texts,
        announcing,
        sources,
        surveys,
        polls,
        ..read
    }
}

fn town(section: &Section<'_>) -> DraftTown {
    let code = section.required("code", "\"BB\"");
    let districts = entries(&section.optional("district"), &DISTRICT, district).unwrap_or_default();
    refuse_same_names(section.reading(), &districts);
    DraftTown {
        name: section.required("name", "\"Bad Belzig\"").text().unwrap_or_default(),
        link: section.optional("link").link(),
        order: section.optional("order").number().unwrap_or_default(),
        code: code_of(&code),
        code_line: code.line(),
        answer_within: answer_within(&section.optional("answer_within")),
        districts: Some(districts.into_iter().map(|it| it.item).collect()),
        ..DraftTown::default()
    }
}

fn code_of(key: &Key<'_>) -> String {
    let Some(code) = key.text() else { return String::new() };
    let is_code = (2..=4).contains(&code.len()) && code.bytes().all(|it| it.is_ascii_uppercase());
    if !is_code {
        let remedy = "Write two to four capital letters A to Z, such as \"BB\"";
        key.fault(format!("\"{code}\" is not a code"), remedy);
    }
    code
}

fn answer_within(key: &Key<'_>) -> u32 {
    let days = key.number().unwrap_or(ANSWER_WITHIN);
    if !(1..=LONGEST_ANSWER).contains(&days) {
        key.fault(
            format!("{days} working days are out of bounds"),
            format!("Write a number from 1 to {LONGEST_ANSWER}"),
        );
    }
    days
}

fn district(section: &Section<'_>) -> Option<Entry<District>> {
    Entry::read(section, |id| {
        let name = section.required("name", "\"Hagelberg\"").text().unwrap_or_default();
        District::new(id, name, section.optional("also").texts().unwrap_or_default())
    })
}

/// Two districts a person would type alike cannot be told apart.
fn refuse_same_names(reading: &Reading<'_>, districts: &[Entry<District>]) {
    let mut seen: HashMap<String, &Entry<District>> = HashMap::new();
    for entry in districts {
        for spelling in entry.item.spellings() {
            let owner = *seen.entry(fold::fold(spelling)).or_insert(entry);
            if owner.id != entry.id {
                let problem =
                    format!("\"{spelling}\" also names \"{}\" in line {}", owner.id, owner.origin.line);
                let remedy = "Give each district names of its own, so that people can pick one by typing";
                reading.fault(entry.fault("district", problem, remedy));
                break;
            }
        }
    }
}
