//! Turns one of Telegram's updates into an [`Inbound`].
//!
//! **Invariant:** nobody who writes to us is met with silence for being new to us: what we cannot read
//! is [`Content::Unsupported`] in private and [`Content::Silent`] elsewhere. It keeps its JSON, to be
//! heard again after an upgrade, but never what bystanders say to each other.

mod file;
mod kind;
mod membership;
mod message;
mod press;
mod rich;
mod vote;
mod words;

use serde::Deserialize;
use serde_json::Value;

use super::wire::{Chat, User};
use crate::model::{Account, Address, Author, AuthorKind, Content, Inbound, Room, Timestamp};

/// Where an update names its chat.
const CHATS: [&str; 2] = ["/chat", "/message/chat"];

/// Who we are on Telegram.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Us {
    pub account: Account,
    pub id: i64,
    /// Without the `@`.
    pub username: String,
    /// We hear everything said in our groups, not only what is meant for us.
    pub reads_all: bool,
}

/// One update, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Heard {
    pub inbound: Inbound,
    /// The button's press to be answered, or it will go on showing that it is at work.
    pub press: Option<String>,
}

/// Reads `update`, heard at `now`. `None` only for what is no update at all: it has no id.
pub fn update(us: &Us, now: Timestamp, update: &Value) -> Option<Heard> {
    let id = update.get("update_id")?.as_i64()?;
    let (kind, body) = update.as_object()?.iter().find(|(key, _)| *key != "update_id")?;
    let mut press = None;
    let read = match kind.as_str() {
        "message" => message::new(us, body),
        "edited_message" => message::edited(us, body),
        "callback_query" => press::read(us, now, body).map(|(inbound, id)| {
            press = Some(id);
            inbound
        }),
        "my_chat_member" => membership::read(us, body),
        "poll_answer" => vote::read(us, now, body),
        // Channels are the town's own posts; we never asked for them.
        "channel_post" | "edited_channel_post" => Some(unreadable(us, now, body)),
        _ => None,
    };
    let is_news = match &read {
        None => true,
        Some(Inbound { content: Content::Unsupported { kind }, .. }) => !kind::is_known(kind),
        Some(_) => false,
    };
    let mut inbound = read.unwrap_or_else(|| match kind.as_str() {
        "message" => unread_message(us, now, body),
        _ => unreadable(us, now, body),
    });
    inbound.id = id.to_string();
    inbound.raw = (is_news && concerns_us(inbound.room, body)).then(|| update.to_string());
    Some(Heard { inbound, press })
}

/// What is known before the content is: where it was said and who can read along.
fn heard_in(us: &Us, chat: &Chat, topic: Option<i64>) -> Inbound {
    let is_private = chat.kind == "private";
    Inbound {
        id: String::new(),
        address: Address {
            account: us.account.clone(),
            chat: chat.id.to_string(),
            topic: topic.map(|it| it.to_string()),
        },
        room: if is_private { Room::Private } else { Room::Group { addressed: false } },
        author: None,
        message_id: None,
        reply_to: None,
        at: Timestamp::default(),
        content: Content::Silent,
        raw: None,
    }
}

/// For what we do not read: its chat, if one can be made out; nobody is answered there.
fn unreadable(us: &Us, now: Timestamp, body: &Value) -> Inbound {
    let chat = CHATS.iter().find_map(|it| Chat::deserialize(body.pointer(it)?).ok());
    let chat = chat.unwrap_or_else(|| {
        let id = ["/user/id", "/from/id"].iter().find_map(|it| body.pointer(it)?.as_i64());
        Chat { id: id.unwrap_or_default(), kind: String::new() }
    });
    Inbound { at: now, ..heard_in(us, &chat, None) }
}

/// Who writes to us in private waits for an answer, and be it that we do not understand.
fn unread_message(us: &Us, now: Timestamp, body: &Value) -> Inbound {
    let mut inbound = unreadable(us, now, body);
    if inbound.room == Room::Private
        && let Some(from) = body.get("from").and_then(|it| User::deserialize(it).ok())
    {
        inbound.author = Some(person_or_bot(&from));
        inbound.content = Content::Unsupported { kind: "message".to_owned() };
    }
    inbound
}

/// Said to us, or in no chat at all; the rest is between people who never turned to us.
fn concerns_us(room: Room, body: &Value) -> bool {
    match room {
        Room::Private | Room::Group { addressed: true } => true,
        Room::Group { addressed: false } => CHATS.iter().all(|it| body.pointer(it).is_none()),
    }
}

fn person_or_bot(user: &User) -> Author {
    Author {
        id: user.id.to_string(),
        kind: if user.is_bot { AuthorKind::Bot } else { AuthorKind::Person },
        language: user.language_code.clone(),
        private: None,
    }
}
