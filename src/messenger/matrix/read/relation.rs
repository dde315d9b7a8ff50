//! What an event has to do with earlier ones: its thread, what it answers, replaces or reacts to.

use matrix_sdk::ruma::OwnedEventId;
use serde_json::Value;

use super::{event_id, text};

const TO: &str = "/m.relates_to/event_id";
const ANSWERED: &str = "/m.relates_to/m.in_reply_to/event_id";

/// The first message of the thread.
pub fn thread(content: &Value) -> Option<OwnedEventId> {
    is(content, "m.thread").then(|| event_id(content, TO)).flatten()
}

/// The message this one answers. In a thread, every message also names the one before it, for clients
/// without threads: that is no answer.
pub fn answered(content: &Value) -> Option<OwnedEventId> {
    let falls_back = content.pointer("/m.relates_to/is_falling_back").and_then(Value::as_bool) == Some(true);
    let is_none = is_edit(content) || is(content, "m.thread") && falls_back;
    if is_none { None } else { event_id(content, ANSWERED) }
}

pub fn is_edit(content: &Value) -> bool {
    is(content, "m.replace")
}

/// The message that has new words.
pub fn replaced(content: &Value) -> Option<OwnedEventId> {
    is(content, "m.replace").then(|| event_id(content, TO)).flatten()
}

/// The message reacted to, and with what.
pub fn reaction(content: &Value) -> Option<(OwnedEventId, String)> {
    let key = text(content, "/m.relates_to/key").filter(|_| is(content, "m.annotation"))?;
    Some((event_id(content, TO)?, key.to_owned()))
}

fn is(content: &Value, relation: &str) -> bool {
    text(content, "/m.relates_to/rel_type") == Some(relation)
}
