//! What a person answers in a survey.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Attachment, PersonId, Place};

/// By the id of the question.
pub type Answers = BTreeMap<String, Answer>;

/// An answer, in codes: the same in every language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    One(String),
    /// `done` once they said that this is all.
    Several {
        codes: Vec<String>,
        done: bool,
    },
    /// On a scale, or any number.
    Number(i64),
    Text(String),
    /// `2026-12-31`.
    Date(String),
    Place(Place),
    Photo(Attachment),
    /// The best first; as far as they have come.
    Order(Vec<String>),
    /// By code, as far as they have come.
    Points(BTreeMap<String, u32>),
    /// Asked, and left open on purpose.
    Skipped,
}

/// One participant's answers, and where they stand.
///
/// It says nothing about who they are: the store files it under a key of its own.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Sheet {
    pub answers: Answers,
    /// The question that is asked now; `None` when all are answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// What the answers are broken down by besides questions: `district`, `language`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub groups: BTreeMap<String, String>,
    /// The name they gave, where the survey asks for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether they have been through all of it.
    pub done: bool,
}

/// What a turn does to somebody's part in a survey.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Participation {
    /// Their sheet is now this; `answered` is the question this message answers.
    Keep { sheet: Sheet, answered: Option<String> },
    /// Sent for good: from now on it is nobody's (S7).
    Seal { sheet: Sheet },
    /// With this code they go on elsewhere (P12).
    Pass { code: String },
    /// They have shown that this person is them, too.
    Join { person: PersonId },
    /// They want to hear of the result, or do not.
    Wish(Wished),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wished {
    Result,
    Nothing,
}
