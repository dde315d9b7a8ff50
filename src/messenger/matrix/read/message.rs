//! New messages and edited ones: what is said, and whether it is meant for us.

use matrix_sdk::ruma::EventId;
use serde_json::{Value, json};

use super::kind::{self, Kind};
use super::words::{self, Call, Words};
use super::{Company, Heard, Us, concern_us, file, location, relation, text, topic};
use crate::model::{Content, Inbound, Room};

pub fn read(us: &Us, company: Company, inbound: Inbound, name: &str, event: &Value) -> Heard {
    let content = &event["content"];
    let kind = kind::of(name, event);
    if kind == Kind::Nothing {
        Heard::Nothing
    } else if relation::is_edit(content) {
        edited(us, inbound, name, event)
    } else {
        new(us, company, inbound, (kind, name), event)
    }
}

fn new(us: &Us, company: Company, mut inbound: Inbound, (kind, name): (Kind, &str), event: &Value) -> Heard {
    let content = &event["content"];
    let words = words::of(us, inbound.room, content, typed(kind, content).unwrap_or_default());
    let call = words.call;
    let read = match kind {
        Kind::Words => Some(spoken(words)),
        Kind::File => file::of(content, words),
        Kind::Location => location::of(content).map(Content::Location),
        Kind::Unsupported(kind) => Some(Content::Unsupported { kind: kind.to_owned() }),
        Kind::Unknown | Kind::Nothing => None,
    };
    if read.is_none() {
        inbound.raw = Some(event.to_string());
    }
    inbound.content = read.unwrap_or_else(|| unread(name, content));
    address(inbound, company, call)
}

/// Clients hide what they do not know. Who sent it waits for an answer only if there is something to see.
fn unread(name: &str, content: &Value) -> Content {
    const SHOWN: [&str; 4] = ["body", "msgtype", "m.text", "org.matrix.msc1767.text"];
    if name.starts_with("m.room.") || SHOWN.iter().any(|it| content.get(it).is_some()) {
        Content::Unsupported { kind: name.to_owned() }
    } else {
        Content::Silent
    }
}

fn spoken(words: Words) -> Content {
    match words.command {
        Some(name) => Content::Command { name, rest: words.text },
        None => Content::Text(words.text),
    }
}

fn edited(us: &Us, mut inbound: Inbound, name: &str, event: &Value) -> Heard {
    const MESSAGE: &str = "m.room.message";
    if name != MESSAGE {
        return Heard::Nothing; // a poll, say
    }
    let content = &event["content"];
    let (Some(of), Some(new)) = (relation::replaced(content), content.get("m.new_content")) else {
        return unreadable_edit(inbound, event);
    };
    let kind = kind::of(MESSAGE, &json!({ "content": new }));
    let Some(typed) = typed(kind, new) else {
        return if kind == Kind::Unknown { unreadable_edit(inbound, event) } else { Heard::Nothing };
    };
    let words = words::of(us, inbound.room, new, typed);
    let call = words.call;
    inbound.message_id = Some(of.to_string());
    inbound.content = Content::Edited { text: words.whole() };
    match (inbound.room, call) {
        (Room::Group { .. }, Call::Others) => return Heard::Nothing,
        (Room::Group { .. }, Call::Us) => concern_us(&mut inbound),
        (Room::Group { .. }, Call::Nobody) | (Room::Private, _) => (),
    }
    Heard::Edit { inbound, of }
}

fn unreadable_edit(mut inbound: Inbound, event: &Value) -> Heard {
    match inbound.room {
        Room::Private => {
            inbound.raw = Some(event.to_string());
            Heard::Said(inbound)
        }
        Room::Group { .. } => Heard::Nothing,
    }
}

/// An edit beside the event it edits: in the same thread, and for us also where that one answers us.
/// Never again an edit.
pub fn beside(mut inbound: Inbound, company: Company, original: &Value) -> Heard {
    let author = inbound.author.as_ref().map(|it| it.id.as_str());
    if author.is_none() || author != text(original, "/sender") {
        return Heard::Nothing;
    }
    let content = &original["content"];
    inbound.address.topic = topic(content);
    inbound.reply_to = relation::answered(content).map(|it| it.to_string());
    let call = match inbound.room {
        Room::Private | Room::Group { addressed: true } => Call::Us,
        Room::Group { addressed: false } => Call::Nobody,
    };
    address(inbound, company, call)
}

/// What a person typed: a file without a caption has its name for a body, other things a description.
fn typed(kind: Kind, content: &Value) -> Option<&str> {
    match kind {
        Kind::Words => text(content, "/body"),
        Kind::File => file::caption(content),
        Kind::Location | Kind::Unsupported(_) | Kind::Unknown | Kind::Nothing => None,
    }
}

fn address(mut inbound: Inbound, company: Company, call: Call) -> Heard {
    let answered = inbound.reply_to.as_ref().and_then(|it| EventId::parse(it).ok());
    let may_be_of_a_case = answered.is_some() || inbound.address.topic.is_some();
    match (company, call, answered) {
        (Company::Alone, _, _) => Heard::Said(inbound),
        (Company::Several | Company::Team, Call::Us, _) => {
            concern_us(&mut inbound);
            Heard::Said(inbound)
        }
        (Company::Team, Call::Nobody, _) if may_be_of_a_case => {
            concern_us(&mut inbound);
            Heard::Said(inbound)
        }
        (Company::Several, Call::Nobody, Some(to)) => {
            concern_us(&mut inbound);
            Heard::Reply { inbound, to }
        }
        (Company::Several | Company::Team, Call::Nobody | Call::Others, _) => Heard::Nothing,
    }
}
