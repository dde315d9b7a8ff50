//! A town's rules with everything they name looked up, or what is wrong with them.

use std::sync::Arc;

use super::reach::{Shadow, shadow};
use super::rules::{DraftCharge, DraftRule, Id};
use crate::content::file::{Reading, one_of};
use crate::content::{Charge, District, Place, Rule, Table, Team};

/// What rules may name; `None` when its file could not be read, and then nothing is named in vain.
pub struct Names<'n> {
    pub town: &'n str,
    pub categories: Option<&'n [&'n str]>,
    pub districts: Option<&'n [District]>,
    pub teams: Option<&'n [Arc<Team>]>,
    pub bodies: Option<&'n [Arc<Place>]>,
}

/// `None` where nobody is left for the rest; that has been said then.
pub fn table(reading: &Reading<'_>, drafts: &[DraftRule], names: &Names<'_>) -> Option<Table> {
    for draft in drafts {
        look_up_condition(reading, draft, names);
    }
    refuse_shadowed(reading, drafts);
    let charges: Vec<Option<Charge>> = drafts.iter().map(|it| charge(reading, it, names)).collect();
    let last = drafts.last()?;
    if last.has_condition() {
        let remedy = "Add a [[rule]] below with nothing but team = \"…\"; it gets all that fits no other";
        reading.fault(last.fault(
            last.line,
            "rule",
            "the last rule has a condition, so some concerns are nobody's",
            remedy,
        ));
    }
    let rules =
        drafts.iter().zip(charges).map(|(it, charge)| Some(Rule { when: it.when.clone(), charge: charge? }));
    let mut rules: Vec<Rule> = rules.collect::<Option<_>>()?;
    let rest = rules.pop()?.charge;
    Some(Table { rules, rest })
}

fn look_up_condition(reading: &Reading<'_>, draft: &DraftRule, names: &Names<'_>) {
    if let Some(known) = names.categories {
        for id in draft.when.categories.iter().filter(|it| !known.contains(&it.as_str())) {
            let remedy = one_of(id, known.iter().copied());
            reading.fault(draft.fault(
                draft.category_line,
                "rule.category",
                format!("no category \"{id}\""),
                remedy,
            ));
        }
    }
    let Some(known) = names.districts else { return };
    for id in draft.when.districts.iter().filter(|it| !known.iter().any(|known| known.id == **it)) {
        let problem = format!("no district \"{id}\" in {}", names.town);
        let remedy = one_of(id, known.iter().map(|it| it.id.as_str()));
        reading.fault(draft.fault(draft.district_line, "rule.district", problem, remedy));
    }
}

fn charge(reading: &Reading<'_>, draft: &DraftRule, names: &Names<'_>) -> Option<Charge> {
    match draft.charge.as_ref()? {
        DraftCharge::Team(Id { id, line }) => {
            let teams = names.teams?;
            let found = teams.iter().find(|it| it.id == *id);
            if found.is_none() {
                let problem = format!("no team \"{id}\" in {}", names.town);
                let remedy = one_of(id, teams.iter().map(|it| it.id.as_str()));
                reading.fault(draft.fault(*line, "rule.team", problem, remedy));
            }
            found.cloned().map(Charge::Team)
        }
        DraftCharge::NotOurs(Id { id, line }) => {
            let bodies = names.bodies?;
            let found = bodies.iter().find(|it| it.id == *id);
            if found.is_none() {
                let problem = format!("no body \"{id}\" in bodies.toml");
                let remedy = one_of(id, bodies.iter().map(|it| it.id.as_str()));
                reading.fault(draft.fault(*line, "rule.not_ours", problem, remedy));
            }
            found.cloned().map(Charge::NotOurs)
        }
    }
}

/// A rule no concern ever comes to is a mistake in the order, and its team would wait in vain.
fn refuse_shadowed(reading: &Reading<'_>, drafts: &[DraftRule]) {
    let sound: Vec<&DraftRule> = drafts.iter().filter(|it| !it.unread).collect();
    let conditions: Vec<_> = sound.iter().map(|it| &it.when).collect();
    for (at, draft) in sound.iter().enumerate() {
        let (problem, remedy) = match shadow(&conditions[..at], &draft.when) {
            None => continue,
            Some(Shadow::One(other)) => {
                let line = sound[other].line;
                (
                    format!("is never reached: the rule of line {line} takes everything before it"),
                    format!("Move it above line {line} or remove it"),
                )
            }
            // The last rule stays needed: a kind or district may be added one day.
            Some(Shadow::Together) if draft.when.is_empty() => continue,
            Some(Shadow::Together) => (
                "is never reached: the rules above it take everything together".to_owned(),
                "Move it further up or remove it".to_owned(),
            ),
        };
        reading.fault(draft.fault(draft.line, "rule", problem, remedy));
    }
}
