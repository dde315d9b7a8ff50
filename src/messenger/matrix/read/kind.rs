//! What sort of thing an event is, known by the name of its type.

use serde_json::Value;

use super::text;
use crate::messenger::matrix::mark;
use crate::model::AuthorKind;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words, and nothing else.
    Words,
    File,
    Location,
    /// Said by a person who would otherwise wait for an answer, by our word for it.
    Unsupported(&'static str),
    /// Newer than we are.
    Unknown,
    /// Between clients, or a change of the room.
    Nothing,
}

/// Also under the names they had as proposals, which clients still send.
const UNSUPPORTED: [(&str, &str); 6] = [
    ("m.poll.start", "poll"),
    ("org.matrix.msc3381.poll.start", "poll"),
    ("m.call.invite", "call"),
    ("m.call.notify", "call"),
    ("m.rtc.notification", "call"),
    ("org.matrix.msc4075.rtc.notification", "call"),
];

/// A place that moves along begins as a change of the room; all others say nothing to us.
const BEACONS: [&str; 2] = ["m.beacon_info", "org.matrix.msc3672.beacon_info"];

/// Families in which nothing is said by a person, but for what is named above.
const MACHINERY: [&str; 12] = [
    "m.beacon",
    "m.call.",
    "m.dummy",
    "m.key.",
    "m.poll.",
    "m.room.",
    "m.rtc.",
    "org.matrix.msc3381.",
    "org.matrix.msc3401.",
    "org.matrix.msc3672.",
    "org.matrix.msc4075.",
    "org.matrix.msc4143.",
];

pub fn of(name: &str, event: &Value) -> Kind {
    let content = &event["content"];
    if event.get("state_key").is_some() {
        let is_on_the_way = content.get("live").and_then(Value::as_bool) == Some(true);
        let is_beacon = BEACONS.contains(&name) && is_on_the_way;
        return if is_beacon { Kind::Unsupported("beacon") } else { Kind::Nothing };
    }
    // What was taken back since leaves an empty shell.
    if content.as_object().is_some_and(serde_json::Map::is_empty) {
        return Kind::Nothing;
    }
    match name {
        "m.room.message" => of_message(content),
        "m.sticker" => Kind::File,
        _ => {
            let known = UNSUPPORTED.iter().find(|(it, _)| *it == name);
            let is_machinery = MACHINERY.iter().any(|it| name.starts_with(it));
            let other = if is_machinery { Kind::Nothing } else { Kind::Unknown };
            known.map_or(other, |(_, kind)| Kind::Unsupported(kind))
        }
    }
}

fn of_message(content: &Value) -> Kind {
    match text(content, "/msgtype") {
        Some("m.image" | "m.file" | "m.audio" | "m.video") => Kind::File,
        Some("m.location") => Kind::Location,
        Some("m.key.verification.request") => Kind::Nothing,
        // A type newer than us has a body for those who do not know it.
        _ if text(content, "/body").is_some() => Kind::Words,
        _ => Kind::Unknown,
    }
}

/// Bots say so by their type of message, or by our own mark.
pub fn author(content: &Value) -> AuthorKind {
    let contents = [Some(content), content.get("m.new_content")];
    let is_automatic = contents
        .into_iter()
        .flatten()
        .any(|it| mark::is_on(it) || matches!(text(it, "/msgtype"), Some("m.notice" | "m.server_notice")));
    if is_automatic { AuthorKind::Bot } else { AuthorKind::Person }
}
