//! What troubles a person, and its file on the staff's desk.

use serde::{Deserialize, Serialize};

use super::{Attachment, Place, Timestamp};

/// Our own id of a case (a random UUID): nobody can guess it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CaseId(pub String);

/// What a person reports, asks, proposes or praises, as they confirmed it (C1).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Concern {
    pub kind: Kind,
    /// Id of a category in the town's content.
    pub category: Option<String>,
    /// Id of the town whose staff reads it.
    pub town: String,
    /// Id of the district, where they named one.
    pub district: Option<String>,
    pub spot: Option<Spot>,
    pub text: String,
    pub files: Vec<Attachment>,
    /// How they want to be reached besides here, in their own words; without it staff know a pseudonym alone.
    pub contact: Option<String>,
    /// In which they wrote, and in which they are answered.
    pub language: String,
    /// Whom a concern that is not the town's may be forwarded to, with the person's consent (C15): id of a body.
    pub forward_to: Option<String>,
    /// The network's ids of the messages it was made of, to know its words by when they are edited or taken
    /// back (C14).
    pub message_ids: Vec<String>,
}

/// What sort of concern it is (C17).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Problem,
    Idea,
    Tip,
    Praise,
    /// One the content could not answer (F3).
    Question,
}

/// Where it is (C18).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Spot {
    Shared(Place),
    /// A street, a house number, "behind the church": as they wrote it.
    Written(String),
}

/// Where a case stands (C8).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CaseState {
    Received,
    InWork,
    Done,
    /// To whom; it is theirs now.
    PassedOn {
        to: String,
    },
    NotPossible {
        why: String,
    },
    /// Taken back by the person.
    Withdrawn,
}

/// What a person is told about a case of theirs.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseBrief {
    pub id: CaseId,
    /// As people say it: `BB-2026-0147`.
    pub number: String,
    pub kind: Kind,
    /// The first words of it.
    pub subject: String,
    pub state: CaseState,
    pub opened_at: Timestamp,
    pub changed_at: Timestamp,
}

/// What is added to a case after it was sent (C9).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Addition {
    pub case: CaseId,
    pub what: Added,
    pub text: String,
    pub files: Vec<Attachment>,
    pub spot: Option<Spot>,
    /// The network's id of the message that says so.
    pub message_id: Option<String>,
}

impl Addition {
    /// Words alone, said in the message `message_id`.
    pub fn of(case: CaseId, what: Added, text: &str, message_id: Option<&str>) -> Self {
        let message_id = message_id.map(str::to_owned);
        Self { case, what, text: text.to_owned(), files: Vec::new(), spot: None, message_id }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Added {
    More,
    Correction,
    /// It was said to be done, and is not: the case is open again.
    NotFixed,
}

impl Spot {
    /// What they wrote of it.
    pub fn written(&self) -> Option<&str> {
        match self {
            Self::Written(text) => Some(text),
            Self::Shared(place) => place.name.as_deref(),
        }
    }
}

impl Kind {
    pub const ALL: [Self; 5] = [Self::Problem, Self::Idea, Self::Tip, Self::Praise, Self::Question];

    /// In the store, in content and in keys of `locales/`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Problem => "problem",
            Self::Idea => "idea",
            Self::Tip => "tip",
            Self::Praise => "praise",
            Self::Question => "question",
        }
    }

    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}

impl CaseState {
    /// In the store and in keys of `locales/`.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::InWork => "in-work",
            Self::Done => "done",
            Self::PassedOn { .. } => "passed-on",
            Self::NotPossible { .. } => "not-possible",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// To whom or why.
    pub fn note(&self) -> Option<&str> {
        match self {
            Self::PassedOn { to } => Some(to),
            Self::NotPossible { why } => Some(why),
            Self::Received | Self::InWork | Self::Done | Self::Withdrawn => None,
        }
    }

    /// Whether the staff still have something to do about it.
    pub const fn is_open(&self) -> bool {
        match self {
            Self::Received | Self::InWork => true,
            Self::Done | Self::PassedOn { .. } | Self::NotPossible { .. } | Self::Withdrawn => false,
        }
    }
}
