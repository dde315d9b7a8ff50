//! Turns one event of a room's timeline, decrypted where it was encrypted, into an [`Inbound`].
//!
//! **Invariant:** nobody who writes to us is met with silence for being new to us: what we cannot read
//! is [`Content::Unsupported`] in private, and keeps its JSON to be heard again after an upgrade. What
//! bystanders say to each other in a group is neither heard nor kept. Staff in a team's room are no bystanders of
//! their cases: what hangs on another message there is heard.

mod file;
mod kind;
mod location;
mod message;
mod name;
mod pill;
mod relation;
mod words;

use matrix_sdk::ruma::{EventId, OwnedEventId, OwnedUserId, RoomId, UserId};
use serde_json::Value;

pub use self::message::beside;
use super::ballot;
pub use super::ballot::picked;
pub use super::mark::chosen;
use crate::model::{Account, Address, Author, Content, Inbound, Room, Timestamp};

/// Matrix allows no longer ids.
const MAX_ID: usize = 255;

/// Who we are on Matrix: for what is said to us.
#[derive(Clone, Debug)]
pub struct Us {
    pub account: Account,
    pub user: OwnedUserId,
    /// The display names people call us by, the newest first.
    pub names: Vec<String>,
}

/// What is known of the room.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    pub room: &'a RoomId,
    pub company: Company,
}

/// Who reads along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Company {
    /// Nobody but one person and us.
    Alone,
    /// Several people, who also talk among themselves.
    Several,
    /// The staff of a town: what stands in a thread there, or answers anything, may be about a case (T3).
    Team,
}

/// One event, read.
#[derive(Clone, Debug, PartialEq)]
pub enum Heard {
    /// Said to us.
    Said(Inbound),
    /// In a group, an answer that does not name us: said to us if what it answers is ours. It is written
    /// as if it were.
    Reply { inbound: Inbound, to: OwnedEventId },
    /// An earlier message has new words. In which thread it stands and what it answers, only that message
    /// tells: [`beside`] reads both together. Where it cannot be had, `inbound` is as good as we know, and
    /// for us if its room says so.
    Edit { inbound: Inbound, of: OwnedEventId },
    /// A reaction, which means something if it is to a message of ours: [`chosen`] finds what, [`topic`]
    /// the thread.
    Reaction { inbound: Inbound, to: OwnedEventId, key: String },
    /// A vote, if it is in a poll of ours: [`picked`] finds what this response means there.
    Vote { inbound: Inbound, poll: OwnedEventId, response: Value },
    /// A change of the room, our own event, or nothing anybody expects an answer to.
    Nothing,
}

/// Reads `event` of the room at `place`, heard at `now`.
pub fn event(us: &Us, place: &Place<'_>, now: Timestamp, event: &Value) -> Heard {
    let Some(inbound) = envelope(us, place, now, event) else { return Heard::Nothing };
    match text(event, "/type").unwrap_or_default() {
        "m.reaction" => reaction(inbound, &event["content"]),
        "m.room.redaction" => redaction(inbound, event),
        name if ballot::is_response(name) => vote(inbound, &event["content"]),
        name => message::read(us, place.company, inbound, name, event),
    }
}

/// The thread in which a message with this `content` stands.
pub fn topic(content: &Value) -> Option<String> {
    relation::thread(content).map(|it| it.to_string())
}

/// What is known before the content is. `None` for our own events and for what is none.
fn envelope(us: &Us, place: &Place<'_>, now: Timestamp, event: &Value) -> Option<Inbound> {
    let id = event_id(event, "/event_id")?;
    let sender = UserId::parse(text(event, "/sender")?).ok().filter(|it| *it != us.user)?;
    let content = &event["content"];
    let at = event.get("origin_server_ts").and_then(Value::as_i64).map(Timestamp::from_millis);
    Some(Inbound {
        id: id.to_string(),
        address: Address { account: us.account.clone(), chat: place.room.to_string(), topic: topic(content) },
        room: match place.company {
            Company::Alone => Room::Private,
            Company::Several | Company::Team => Room::Group { addressed: false },
        },
        author: Some(Author {
            id: sender.to_string(),
            kind: kind::author(content),
            language: None,
            private: Some(sender.to_string()),
        }),
        message_id: Some(id.to_string()),
        reply_to: relation::answered(content).map(|it| it.to_string()),
        // Every homeserver writes the time it likes; none has heard of the future.
        at: at.map_or(now, |it| it.min(now)),
        content: Content::Silent,
        raw: None,
    })
}

fn reaction(mut inbound: Inbound, content: &Value) -> Heard {
    let Some((to, key)) = relation::reaction(content) else { return Heard::Nothing };
    inbound.message_id = Some(to.to_string());
    concern_us(&mut inbound);
    Heard::Reaction { inbound, to, key }
}

fn vote(mut inbound: Inbound, content: &Value) -> Heard {
    concern_us(&mut inbound);
    let poll = ballot::answered(content).and_then(|it| EventId::parse(it).ok());
    poll.map_or(Heard::Nothing, |poll| Heard::Vote { inbound, poll, response: content.clone() })
}

/// Older rooms name the event beside the content, newer ones in it.
fn redaction(mut inbound: Inbound, event: &Value) -> Heard {
    let redacted = event_id(event, "/content/redacts").or_else(|| event_id(event, "/redacts"));
    let Some(redacted) = redacted else { return Heard::Nothing };
    // Whether what was taken back had been said to us, the store knows.
    concern_us(&mut inbound);
    inbound.message_id = None;
    inbound.content = Content::Redacted { message_id: redacted.to_string() };
    Heard::Said(inbound)
}

fn concern_us(inbound: &mut Inbound) {
    if let Room::Group { addressed } = &mut inbound.room {
        *addressed = true;
    }
}

fn text<'a>(value: &'a Value, pointer: &str) -> Option<&'a str> {
    value.pointer(pointer)?.as_str()
}

/// In other people's events an id is whatever they wrote.
fn event_id(value: &Value, pointer: &str) -> Option<OwnedEventId> {
    let id = text(value, pointer).filter(|it| it.len() <= MAX_ID && !it.contains(char::is_control))?;
    EventId::parse(id).ok()
}
