//! A draft as it is meant: to whom, when, in which words; or all that keeps it from being one.
//!
//! **Invariant:** pure; every fault is named at once, each with its remedy.

use std::collections::BTreeMap;

use super::when::{self, Unclear, When};
use super::{audience, markdown, parts::Parts};
use crate::content::{FIRST_LANGUAGE, Town};
use crate::line;
use crate::model::{Line, Urgency, Wish};
use crate::staff::Office;

/// What a letter says of a post; `None`: nothing.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Draft {
    pub wishes: Option<Vec<Wish>>,
    pub when: Option<When>,
    pub urgency: Option<Urgency>,
    /// By language; German is among them.
    pub texts: Option<BTreeMap<String, String>>,
}

pub fn read(office: &Office<'_>, town: &Town, parts: Parts) -> Result<Draft, Vec<Line>> {
    let Parts { to, when, urgent, texts, town: _ } = parts;
    let mut faults = Vec::new();
    let mut draft = Draft::default();
    match to.as_deref().map(|it| audience::read(office, town, it)).transpose() {
        Ok(wishes) => draft.wishes = wishes,
        Err(unknown) => faults.push(unknown_names(office, town, &to.unwrap_or_default(), &unknown)),
    }
    match when.as_deref().map(|it| when::read(it, office.local)).transpose() {
        Ok(when) => draft.when = when,
        Err(unclear) => faults.push(unclear_time(unclear, &when.unwrap_or_default())),
    }
    match urgent.as_deref().map(urgency) {
        Some(None) => {
            faults.push(line!("staff-post-urgent-unclear", said = urgent.as_deref().unwrap_or_default()));
        }
        urgency => draft.urgency = urgency.flatten(),
    }
    if !texts.is_empty() && !texts.contains_key(FIRST_LANGUAGE) {
        faults.push(line!("staff-post-no-german"));
    }
    faults.extend(texts.iter().flat_map(|(language, text)| markdown::complaints(office, language, text)));
    draft.texts = (!texts.is_empty()).then_some(texts);
    if faults.is_empty() { Ok(draft) } else { Err(faults) }
}

fn unknown_names(office: &Office<'_>, town: &Town, written: &str, unknown: &[String]) -> Line {
    let name = if unknown.is_empty() { written.to_owned() } else { unknown.join(", ") };
    line!("staff-post-unknown-name", name = name, known = audience::known(office, town))
}

fn unclear_time(unclear: Unclear, written: &str) -> Line {
    let key = match unclear {
        Unclear::NoDay => "staff-post-no-day",
        Unclear::NoTime => "staff-post-no-time",
        Unclear::Past => "staff-post-past",
    };
    Line::new(key).with("when", written)
}

fn urgency(said: &str) -> Option<Urgency> {
    match said.trim_end_matches(['.', '!']).to_lowercase().as_str() {
        "" | "ja" => Some(Urgency::Urgent),
        "nein" => Some(Urgency::Usual),
        _ => None,
    }
}
