//! What a dialogue may know of somebody's part in surveys.

use std::collections::BTreeMap;

use crate::model::{PersonId, Sheet};
use crate::tally::Tally;

/// Looked up by the engine before it thinks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Surveys {
    /// Theirs in those that are open, by survey.
    pub parts: BTreeMap<String, Part>,
    /// What came of those that have closed, by survey.
    pub results: BTreeMap<String, Tally>,
    pub said: Said,
    /// Whose code they have just typed: another account of the same person.
    pub passage: Option<PersonId>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Part {
    pub sheet: Option<Sheet>,
    pub standing: Standing,
}

/// Whether somebody may take part (still).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    #[default]
    Welcome,
    /// They have sent answers that are final.
    Sealed,
    /// So many have taken part that nobody else can.
    Full,
}

/// Whether what was said is new.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Said {
    #[default]
    Anew,
    /// An earlier message was edited: it had answered this question of this survey.
    Answer { survey: String, question: String },
    /// An earlier message was edited that had answered nothing.
    Something,
}
