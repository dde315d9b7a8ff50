//! New and edited messages: who says what, and whether it is meant for us.

use serde::Deserialize;
use serde_json::Value;

use super::words::{self, Call, Words};
use super::{Us, file, heard_in, kind, person_or_bot, rich};
use crate::messenger::telegram::wire::{Message, Replied};
use crate::model::{Author, AuthorKind, Content, Inbound, Place, Room, Timestamp};

pub fn new(us: &Us, body: &Value) -> Option<Inbound> {
    let message = Message::deserialize(body).ok()?;
    let mut inbound = envelope(us, &message);
    if message.chat.kind == "channel" || message.is_automatic_forward {
        return Some(inbound);
    }
    if let Some(to) = message.migrate_to_chat_id {
        inbound.author = None;
        inbound.content = Content::Moved { to: to.to_string() };
        return Some(inbound);
    }
    let words = words::of(us, &message);
    let is_private = inbound.room == Room::Private;
    if words.call == Some(Call::Others) && !is_private {
        return Some(inbound);
    }
    let is_called = words.call.is_some() || words.mentions_us;
    address(&mut inbound.room, is_called || replies_to_us(us, &message));
    inbound.content = content(message, words, body)?;
    Some(inbound)
}

pub fn edited(us: &Us, body: &Value) -> Option<Inbound> {
    let message = Message::deserialize(body).ok()?;
    let mut inbound = envelope(us, &message);
    let has_text = message.text.is_some() || message.caption.is_some();
    if message.chat.kind == "channel" || message.is_automatic_forward || !has_text {
        // A live location that moved, a poll that was voted on.
        return Some(inbound);
    }
    let words = words::of(us, &message);
    let is_called = words.call == Some(Call::Us) || words.mentions_us;
    address(&mut inbound.room, is_called || replies_to_us(us, &message));
    inbound.content = Content::Edited { text: words.whole() };
    Some(inbound)
}

fn envelope(us: &Us, message: &Message) -> Inbound {
    let topic = message.message_thread_id.filter(|_| message.is_topic_message);
    Inbound {
        author: author(message),
        message_id: Some(message.message_id.to_string()),
        reply_to: real_reply(message).map(|it| it.message_id.to_string()),
        at: Timestamp::from_seconds(message.edit_date.unwrap_or(message.date)),
        ..heard_in(us, &message.chat, topic)
    }
}

/// Telegram puts a bot of its own into `from` when somebody speaks for a group or a channel, so
/// `sender_chat` is asked first, or an anonymous admin would pass for a bot.
fn author(message: &Message) -> Option<Author> {
    let Some(chat) = &message.sender_chat else {
        return message.from.as_ref().map(person_or_bot);
    };
    Some(Author { id: chat.id.to_string(), kind: AuthorKind::Anonymous, language: None, private: None })
}

fn real_reply(message: &Message) -> Option<&Replied> {
    message.reply_to_message.as_ref().filter(|it| it.forum_topic_created.is_none())
}

fn replies_to_us(us: &Us, message: &Message) -> bool {
    let said_by = real_reply(message).and_then(|it| it.from.as_ref());
    said_by.is_some_and(|it| it.id == us.id)
}

fn address(room: &mut Room, is_meant_for_us: bool) {
    if let Room::Group { addressed } = room {
        *addressed = is_meant_for_us;
    }
}

/// `None` if there is nothing in it that we know, not even by name.
fn content(message: Message, words: Words, body: &Value) -> Option<Content> {
    if let Some(files) = file::of(body) {
        // A command under a file is about the file: it stays what is written there.
        let caption = Some(words.whole()).filter(|it| !it.is_empty());
        return Some(Content::Files { caption, files, album: message.media_group_id });
    }
    if let Some(name) = words.command {
        return Some(Content::Command { name, rest: words.text });
    }
    if message.text.is_some() {
        return Some(Content::Text(words.text));
    }
    if let Some(place) = place(&message) {
        return Some(Content::Location(place));
    }
    if let Some(text) = message.rich_message.as_ref().and_then(rich::text) {
        return Some(Content::Text(text));
    }
    kind::of(body)
}

fn place(message: &Message) -> Option<Place> {
    let venue = message.venue.as_ref();
    let location = venue.map(|it| &it.location).or(message.location.as_ref())?;
    Some(Place {
        latitude: location.latitude,
        longitude: location.longitude,
        name: venue.and_then(|it| it.title.clone()),
    })
}
