//! What an inbound means for its chat, before anybody thinks about it.

use crate::model::{AuthorKind, Content, Due, Inbound, Letter, Reading, Room, Vote};

/// What there is to do.
pub(super) enum Heard<'a> {
    /// Somebody says something to us.
    Said {
        speaker: &'a str,
    },
    /// We were let into a group.
    Greet,
    LetIn,
    ShutOut,
    Moved {
        to: &'a str,
    },
    /// What was said is to be unsaid.
    Redacted {
        message_id: &'a str,
    },
    /// Somebody votes in a poll of ours.
    Voted(Vote<'a>),
    /// A letter came to the town's mailbox.
    Letter {
        sender: &'a str,
        letter: &'a Letter,
    },
    /// A source of events and news was looked at.
    Listings(&'a Reading),
    /// The clock asks for something.
    Due(Due),
    /// Not for us, or nothing anybody expects an answer to.
    Nothing,
}

pub(super) fn hear(inbound: &Inbound) -> Heard<'_> {
    match &inbound.content {
        Content::Silent => Heard::Nothing,
        Content::Letter(letter) => match &inbound.author {
            Some(author) => Heard::Letter { sender: &author.id, letter },
            None => Heard::Nothing,
        },
        Content::Listings(reading) => Heard::Listings(reading),
        Content::Due(due) => Heard::Due(*due),
        // The network has checked that they may, whoever they are.
        Content::Redacted { message_id } => Heard::Redacted { message_id },
        Content::Vote { poll, picks } => voted(inbound, poll, picks),
        Content::Moved { to } => Heard::Moved { to },
        Content::ShutOut => Heard::ShutOut,
        Content::Welcomed => match inbound.room {
            Room::Private => Heard::LetIn,
            Room::Group { .. } => Heard::Greet,
        },
        Content::Text(_)
        | Content::Command { .. }
        | Content::Pressed { .. }
        | Content::Files { .. }
        | Content::Location(_)
        | Content::Edited { .. }
        | Content::Sealed
        | Content::Unsupported { .. } => said(inbound),
    }
}

/// Programs have no mood.
fn voted<'a>(inbound: &'a Inbound, poll: &'a str, picks: &'a [usize]) -> Heard<'a> {
    match &inbound.author {
        Some(author) if author.kind != AuthorKind::Bot => {
            Heard::Voted(Vote { poll, voter: &author.id, message: inbound.message_id.as_deref(), picks })
        }
        Some(_) | None => Heard::Nothing,
    }
}

/// Bots are never answered, or two of them would talk for ever; in a group only who addresses us (F10).
fn said(inbound: &Inbound) -> Heard<'_> {
    match (&inbound.author, inbound.room) {
        (None, _) | (_, Room::Group { addressed: false }) => Heard::Nothing,
        (Some(author), Room::Private | Room::Group { addressed: true }) => match author.kind {
            AuthorKind::Bot => Heard::Nothing,
            AuthorKind::Person | AuthorKind::Anonymous => Heard::Said { speaker: &author.id },
        },
    }
}

#[cfg(test)]
mod tests;
