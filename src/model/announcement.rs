//! A post to many, and where it stands at each of its readers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Address, Timestamp, Wish};

/// Something told to all whom it concerns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announcement {
    pub id: String,
    /// As the staff say it, by town; what we tell of ourselves has none.
    pub number: Option<i64>,
    pub town: String,
    pub kind: AnnouncementKind,
    pub state: AnnouncementState,
    pub urgency: Urgency,
    /// By language, in the Markdown subset; German is always there.
    pub texts: BTreeMap<String, String>,
    /// To whom; nothing: everybody of the town who subscribes.
    pub wishes: Vec<Wish>,
    /// The event it is about.
    pub event: Option<String>,
    /// When that began, as people were told.
    pub was_at: Option<Timestamp>,
    /// Who wrote it; empty for ourselves.
    pub author: String,
    pub made_at: Timestamp,
    /// No sooner than this.
    pub goes_at: Timestamp,
    /// The last subscriber who has a target.
    pub expanded_to: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnnouncementKind {
    /// A clerk's own.
    Post,
    /// An event was moved or cancelled.
    Change,
    /// Tomorrow's bins.
    Waste,
    /// A post that holds no more, for those who have read it.
    Recall,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnnouncementState {
    /// Nobody but the staff knows of it.
    Draft,
    /// On its way, or waiting for its time.
    Released,
    Sent,
    /// What has not gone out by now never does.
    Stopped,
    /// It holds no more, and its readers are told.
    Recalled,
}

/// Whether it waits for the morning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Urgency {
    #[default]
    Usual,
    /// Danger and the like: passes quiet hours and pauses.
    Urgent,
}

/// One reader of an announcement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    pub announcement: String,
    pub subscriber: String,
    pub address: Address,
    /// In which it is told.
    pub language: String,
    pub due_at: Timestamp,
}

impl Announcement {
    const RECALL: &'static str = "recall:";

    /// The id of what takes back the announcement `id`: there is one at most.
    pub fn recall_of(id: &str) -> String {
        format!("{}{id}", Self::RECALL)
    }

    /// The id of what this one takes back.
    pub fn recalls(&self) -> Option<&str> {
        self.id.strip_prefix(Self::RECALL)
    }
}

impl AnnouncementKind {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Post => "post",
            Self::Change => "change",
            Self::Waste => "waste",
            Self::Recall => "recall",
        }
    }

    pub fn by_name(name: &str) -> Option<Self> {
        [Self::Post, Self::Change, Self::Waste, Self::Recall].into_iter().find(|it| it.name() == name)
    }
}

impl AnnouncementState {
    const ALL: [Self; 5] = [Self::Draft, Self::Released, Self::Sent, Self::Stopped, Self::Recalled];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Released => "released",
            Self::Sent => "sent",
            Self::Stopped => "stopped",
            Self::Recalled => "recalled",
        }
    }

    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}

impl Urgency {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Usual => "usual",
            Self::Urgent => "urgent",
        }
    }

    pub fn by_name(name: &str) -> Option<Self> {
        [Self::Usual, Self::Urgent].into_iter().find(|it| it.name() == name)
    }
}
