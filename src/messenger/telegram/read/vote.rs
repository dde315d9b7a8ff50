//! A vote in a poll of ours, changed or withdrawn. Telegram tells us of no others'.

use serde::Deserialize;
use serde_json::Value;

use super::{Us, heard_in};
use crate::messenger::telegram::wire::{Chat, PollAnswer};
use crate::model::{Author, AuthorKind, Content, Inbound, Timestamp};

/// Telegram says neither when nor where it was: `now`, and in no chat.
pub fn read(us: &Us, now: Timestamp, body: &Value) -> Option<Inbound> {
    let answer = PollAnswer::deserialize(body).ok()?;
    let (voter, kind) = match (&answer.user, &answer.voter_chat) {
        (_, Some(chat)) => (chat.id, AuthorKind::Anonymous),
        (Some(user), None) if user.is_bot => (user.id, AuthorKind::Bot),
        (Some(user), None) => (user.id, AuthorKind::Person),
        (None, None) => return None,
    };
    let nowhere = Chat { id: voter, kind: String::new() };
    Some(Inbound {
        author: Some(Author { id: voter.to_string(), kind, language: None, private: None }),
        at: now,
        content: Content::Vote { poll: answer.poll_id, picks: answer.option_ids },
        ..heard_in(us, &nowhere, None)
    })
}
