//! A poll: one question to some rooms as a quick mood, asked by their networks' own means (S13).
//!
//! **Invariant:** it is no survey and never becomes part of one: votes are seen by the whole room, and who is in
//! several rooms may vote in each.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::{Origin, Words};
use crate::model::{Address, Ballot, BallotOption};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomPoll {
    /// No other poll's, in any town; kept for ever.
    pub id: String,
    pub town: String,
    pub opens: NaiveDate,
    /// The last day to vote.
    pub closes: NaiveDate,
    pub asked: Asked,
    pub rooms: Vec<PollRoom>,
    pub origin: Origin,
}

/// What is asked. Once it stands in the first room it stays as it is, whatever becomes of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    pub question: Words,
    pub options: Vec<Choosable>,
    /// So many may be picked at once.
    pub most: usize,
}

/// An option: its code counts, its names are shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choosable {
    pub code: String,
    pub names: Words,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PollRoom {
    pub place: Address,
    pub language: String,
}

impl RoomPoll {
    pub fn is_open(&self, local: NaiveDateTime) -> bool {
        (self.opens..=self.closes).contains(&local.date())
    }
}

impl Asked {
    pub fn ballot(&self, language: &str) -> Ballot {
        let option = |it: &Choosable| BallotOption {
            code: it.code.clone(),
            label: it.names.text(language).to_owned(),
        };
        Ballot {
            question: self.question.text(language).to_owned(),
            options: self.options.iter().map(option).collect(),
            most: self.most,
        }
    }
}
