//! What the staff write to many: its way from a draft to its end, and who did what on it.

use super::{Account, Timestamp};

/// What a clerk's own post has besides its announcement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostFile {
    /// The id of its announcement.
    pub announcement: String,
    /// Grows with every change: released is what was read.
    pub edition: i64,
    /// `None`: as soon as it is released.
    pub scheduled_at: Option<Timestamp>,
    /// Since when its writers know what became of it.
    pub reported_at: Option<Timestamp>,
}

/// A letter about a post: an answer to it is known by its token or by the message that carried it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostLetter {
    /// Unguessable.
    pub token: String,
    pub outbox: String,
    pub announcement: String,
    /// The mailbox it went to.
    pub reader: String,
    /// The one it shows.
    pub edition: i64,
}

/// One thing somebody did with a post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostStep {
    pub deed: Deed,
    /// A mail address of the staff.
    pub who: String,
    pub at: Timestamp,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    Drafted,
    Changed,
    Tested,
    Released,
    Stopped,
    Recalled,
}

/// How many readers by one account stand where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readers {
    pub account: Account,
    pub are_rooms: bool,
    /// `None`: they are no more than counted by now.
    pub stage: Option<Stage>,
    /// Why it failed.
    pub reason: Option<String>,
    pub count: i64,
}

/// Where a post stands at a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    Sent,
    Queued,
    Waiting,
    Failed,
    Uncertain,
    Dropped,
}

impl Stage {
    pub const ALL: [Self; 6] =
        [Self::Sent, Self::Queued, Self::Waiting, Self::Failed, Self::Uncertain, Self::Dropped];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Queued => "queued",
            Self::Waiting => "waiting",
            Self::Failed => "failed",
            Self::Uncertain => "uncertain",
            Self::Dropped => "dropped",
        }
    }

    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}

impl Deed {
    const ALL: [Self; 6] =
        [Self::Drafted, Self::Changed, Self::Tested, Self::Released, Self::Stopped, Self::Recalled];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Drafted => "drafted",
            Self::Changed => "changed",
            Self::Tested => "tested",
            Self::Released => "released",
            Self::Stopped => "stopped",
            Self::Recalled => "recalled",
        }
    }

    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}
