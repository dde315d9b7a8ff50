//! `responsible.toml`: which team deals with what, and what is not the town's task.

use std::path::{Path, PathBuf};

use super::categories::kinds;
use super::entry::phrases;
use crate::content::file::{Fault, Key, Keys, Reading, Section};
use crate::content::{Condition, Road};

pub static FILE: Keys = Keys::plain(&["rule"]);
pub static RULE: Keys = Keys::plain(&["kind", "category", "district", "road", "words", "team", "not_ours"]);

/// A rule whose ids are not yet looked up.
pub struct DraftRule {
    pub file: PathBuf,
    pub line: usize,
    pub when: Condition,
    pub category_line: usize,
    pub district_line: usize,
    /// A condition that could not be read: the rule is narrower than it looks.
    pub unread: bool,
    pub charge: Option<DraftCharge>,
}

pub enum DraftCharge {
    Team(Id),
    NotOurs(Id),
}

/// An id and the line it is written in.
pub struct Id {
    pub id: String,
    pub line: usize,
}

pub fn read(reading: &Reading<'_>, file: &Path) -> Option<Vec<DraftRule>> {
    reading.open(file, &FILE, |root| root.headed("rule", "[[rule]]").each(&RULE, |it| Some(rule(it))))
}

fn rule(section: &Section<'_>) -> DraftRule {
    let [kind, category, district, road, words] =
        ["kind", "category", "district", "road", "words"].map(|it| section.optional(it));
    let when = Condition {
        kinds: kinds(&kind),
        categories: ids(&category),
        districts: ids(&district),
        roads: roads(&road),
        words: phrases(&words),
    };
    let unread = [
        (&kind, when.kinds.is_empty()),
        (&category, when.categories.is_empty()),
        (&district, when.districts.is_empty()),
        (&road, when.roads.is_empty()),
        (&words, when.words.is_empty()),
    ];
    DraftRule {
        file: section.file().to_owned(),
        line: section.line(),
        unread: unread.iter().any(|(key, is_empty)| key.is_written() && *is_empty),
        when,
        category_line: category.line(),
        district_line: district.line(),
        charge: charge(section),
    }
}

fn charge(section: &Section<'_>) -> Option<DraftCharge> {
    let (team, body) = (section.optional("team"), section.optional("not_ours"));
    match (team.is_written(), body.is_written()) {
        (true, true) => {
            body.fault("stands beside team, and only one of them can be", "Keep one of the two lines");
        }
        (false, false) => section.fault_here(
            "rule.team",
            "nobody is named whose task it is",
            "Add team = \"…\" with the id of a team, or not_ours = \"…\" with the id of a body",
        ),
        (true, false) => return Some(DraftCharge::Team(Id { id: team.text()?, line: team.line() })),
        (false, true) => return Some(DraftCharge::NotOurs(Id { id: body.text()?, line: body.line() })),
    }
    None
}

fn ids(key: &Key<'_>) -> Vec<String> {
    let Some(ids) = key.one_or_more() else { return Vec::new() };
    if ids.is_empty() {
        key.fault("has nothing in its list", format!("Write {} = [\"…\"] or remove the line", key.name));
    }
    ids
}

fn roads(key: &Key<'_>) -> Vec<Road> {
    let Some(written) = key.one_or_more() else { return Vec::new() };
    if written.is_empty() {
        key.fault("names no road", "Write road = [\"B102\"] or remove the line");
    }
    let read = |it: &String| {
        let road = Road::new(it);
        if road.is_none() {
            let remedy =
                "Write its letter and number, such as \"B102\", \"L85\" or \"K6917\"; put names under words";
            key.fault(format!("\"{it}\" is not the number of a road"), remedy);
        }
        road
    };
    written.iter().filter_map(read).collect()
}

impl DraftRule {
    pub fn has_condition(&self) -> bool {
        self.unread || !self.when.is_empty()
    }

    pub fn fault(
        &self,
        line: usize,
        key: &str,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Fault {
        Fault {
            file: self.file.clone(),
            line,
            key: key.to_owned(),
            problem: problem.into(),
            remedy: remedy.into(),
        }
    }
}
