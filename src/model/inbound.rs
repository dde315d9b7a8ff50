//! What a messenger heard, turned into our words at the door.

use serde::{Deserialize, Serialize};

use super::{Address, Letter, Reading, Timestamp};

/// One thing that happened on a network.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Inbound {
    /// The network's own id, stable over redelivery and unique within the account: an update id, an event id.
    pub id: String,
    pub address: Address,
    pub room: Room,
    /// Who said it; `None` where the network itself speaks (a moved chat, say).
    pub author: Option<Author>,
    /// The network's id of the message, to reply to; not every update has one.
    pub message_id: Option<String>,
    /// The message this one answers.
    pub reply_to: Option<String>,
    /// When it was said, by the network's clock.
    pub at: Timestamp,
    pub content: Content,
    /// The wire's own text, kept only where we could not read it, for a replay after an upgrade.
    pub raw: Option<String>,
}

/// Who can read along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Room {
    /// One person and us.
    Private,
    /// Several people. `addressed`: we were mentioned, replied to, or given a command.
    Group { addressed: bool },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Author {
    /// The network's own id of the person. Never shown to staff, never logged.
    pub id: String,
    pub kind: AuthorKind,
    /// The language their app is set to, as the network spells it (`de`, `pt-br`); a hint only.
    pub language: Option<String>,
    /// The chat in which we may write to them alone, where the network lets us begin one.
    #[serde(default)]
    pub private: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AuthorKind {
    Person,
    /// A group's admin who writes in the group's name: a person, but nobody in particular.
    Anonymous,
    /// Another bot. Never answered, or two bots would talk for ever.
    Bot,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Content {
    Text(String),
    /// `/name rest`, without the slash and without our own name behind it; the name in lower case.
    Command {
        name: String,
        rest: String,
    },
    /// A button of ours, by the code we gave it.
    Pressed {
        code: String,
    },
    Files {
        caption: Option<String>,
        files: Vec<FileRef>,
        album: Option<String>,
    },
    Location(Place),
    /// An e-mail, by a person or by a program.
    Letter(Box<Letter>),
    /// What a look at a source of events and news brought.
    Listings(Box<Reading>),
    /// The clock: something is to be looked after now.
    Due(Due),
    /// An earlier message has a new text.
    Edited {
        text: String,
    },
    /// An earlier message was taken back by its author, or taken away by a moderator (C14).
    Redacted {
        message_id: String,
    },
    /// Somebody votes in a poll of ours, or changes their vote.
    Vote {
        /// The network's own id of the poll.
        poll: String,
        /// Options by their place in the poll as we asked it; none: withdrawn, or spoilt.
        picks: Vec<usize>,
    },
    /// An encrypted message we still cannot read after having waited for its key.
    Sealed,
    /// A message of a kind we do not answer (a poll, a contact, a game …), by the network's word for it.
    Unsupported {
        kind: String,
    },
    /// We were let in (again): unblocked by a person, added to a group.
    Welcomed,
    /// We were shut out: blocked by a person, removed from a group.
    ShutOut,
    /// The chat goes on under another id.
    Moved {
        to: String,
    },
    /// Nothing a person would expect an answer to (a pinned message, a member who left), or unreadable to us.
    Silent,
}

/// What the clock may ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Due {
    /// What nobody has reacted to, and what did not arrive.
    Office,
    /// What is told without being asked just now: digests, reminders, changes, posts.
    Announcements,
    /// Surveys to take up or to close, people to remind or to tell.
    Surveys,
    /// Polls to ask in rooms, to end, and to count.
    Polls,
}

impl Due {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::Announcements => "announcements",
            Self::Surveys => "surveys",
            Self::Polls => "polls",
        }
    }
}

/// A file as the network holds it; the bytes are fetched when somebody needs them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRef {
    pub kind: FileKind,
    pub id: String,
    pub name: Option<String>,
    pub mime: Option<String>,
    /// In bytes, as the network says.
    pub size: Option<u64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FileKind {
    Photo,
    Document,
    Voice,
    Audio,
    Video,
    VideoNote,
    Animation,
    Sticker,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Degrees, WGS 84.
    pub latitude: f64,
    pub longitude: f64,
    pub name: Option<String>,
}
