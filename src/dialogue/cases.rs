//! What a dialogue may know of somebody's cases.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::model::{CaseBrief, CaseId};

/// Looked up by the engine before it thinks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cases {
    /// Theirs, newest first.
    pub own: Vec<CaseBrief>,
    /// By town, the number its next case will get.
    pub next: BTreeMap<String, String>,
    /// The code of a case opened in this turn: sixteen digits.
    pub receipt: String,
    /// What a code they have just typed opens.
    pub claim: Option<Claim>,
    /// The case one of whose messages they answer.
    pub meant: Option<CaseId>,
    /// The case whose staff spoke last, and nothing was said here since.
    pub told: Option<CaseId>,
    /// What they agreed to (P2).
    pub agreed: Vec<Agreed>,
    /// Whether they sent as many today as anybody may (M1).
    pub enough_today: bool,
}

/// A purpose, and the day they agreed to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    pub purpose: String,
    pub on: NaiveDate,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Claim {
    Found(CaseBrief),
    Unknown,
    /// Too many wrong ones today: this one was not even tried.
    TooMany,
}

impl Cases {
    pub fn own(&self, id: &str) -> Option<&CaseBrief> {
        self.own.iter().find(|it| it.id.0 == id)
    }
}
