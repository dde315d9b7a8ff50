//! How we stand in a chat: blocked and unblocked by a person, added to a group and removed.

use serde::Deserialize;
use serde_json::Value;

use super::{Us, heard_in, person_or_bot};
use crate::messenger::telegram::wire::{Member, MemberChange};
use crate::model::{Content, Inbound, Timestamp};

pub fn read(us: &Us, body: &Value) -> Option<Inbound> {
    let change = MemberChange::deserialize(body).ok()?;
    let mut inbound = heard_in(us, &change.chat, None);
    inbound.author = change.from.as_ref().map(person_or_bot);
    inbound.at = Timestamp::from_seconds(change.date);
    inbound.content = match (is_in(&change.old_chat_member), is_in(&change.new_chat_member)) {
        _ if change.chat.kind == "channel" => Content::Silent,
        (false, true) => Content::Welcomed,
        (true, false) => Content::ShutOut,
        // Promoted, restricted: still there, or still not.
        (true, true) | (false, false) => Content::Silent,
    };
    Some(inbound)
}

fn is_in(member: &Member) -> bool {
    match member.status.as_str() {
        "left" | "kicked" => false,
        "restricted" => member.is_member,
        _ => true,
    }
}
