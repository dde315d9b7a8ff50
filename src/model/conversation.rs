//! The stored talk with one speaker at one address.

use serde::{Deserialize, Serialize};

use super::{Address, Choice, PersonId, Timestamp};

/// In a private chat there is one; in a group each speaker has their own, so that nobody
/// answers another's question by accident.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conversation {
    pub address: Address,
    /// The network's id of who speaks.
    pub speaker: String,
    /// `None` until the person has read who we are and has gone on (P1).
    pub person: Option<PersonId>,
    pub updated_at: Timestamp,
    pub talk: Talk,
}

/// What we must remember between two messages. Stored as JSON; unknown or unreadable parts start over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Talk {
    /// The dialogue that waits for the next message.
    pub standing: Option<Standing>,
    /// The one it interrupted, taken up again when it is settled.
    pub parked: Option<Standing>,
    /// The language of the last exchange: "ok" is no reason to change it.
    pub language: Option<String>,
    /// The last text and a fingerprint of it: networks report edits that change nothing we see.
    pub last: Option<LastText>,
    /// The choices last offered, so that "2" or a label typed by hand means one of them.
    pub offered: Vec<Choice>,
    /// The version of the first-contact notice they were shown.
    pub noticed: Option<u32>,
    /// The album we last answered: its pictures come as separate messages.
    pub album: Option<String>,
    /// How often they wrote lately (M1).
    pub tally: Tally,
    /// Wrong receipt codes of the running day.
    #[serde(skip_serializing_if = "Tally::is_empty")]
    pub guesses: Tally,
    /// When they were last told that they are banned (M2).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told_banned_at: Option<Timestamp>,
}

/// A dialogue and where it stands, as JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    pub dialogue: String,
    pub state: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastText {
    pub message_id: String,
    pub fingerprint: u64,
}

impl Tally {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Messages in the running minute and the running day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tally {
    pub minute_from: Timestamp,
    pub in_minute: u32,
    pub day_from: Timestamp,
    pub in_day: u32,
}
