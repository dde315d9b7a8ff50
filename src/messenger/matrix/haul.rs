//! What one sync brought: messages for the inlet, and where we stand once they are committed.

use std::collections::BTreeMap;

use matrix_sdk::room::Room;
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId};

use super::{fault, room};
use crate::model::{self, Bookmark, Content, Inbound};

#[derive(Default)]
pub struct Haul {
    pub inbound: Vec<Inbound>,
    pub bookmarks: Vec<Bookmark>,
    /// Where something was said to us, and the last of it.
    pub said: BTreeMap<OwnedRoomId, (Room, OwnedEventId)>,
    /// Where somebody waits for an answer.
    pub waiting: BTreeMap<OwnedRoomId, Room>,
    /// Rooms nobody else is in any more, or too many are.
    pub to_leave: Vec<Leave>,
}

/// A room to be left, and what we say to those in it.
pub struct Leave {
    pub room: Room,
    pub reason: Option<String>,
}

impl Haul {
    /// What is said to others in a group stays between them.
    pub fn hear(&mut self, room: &Room, event: OwnedEventId, inbound: Inbound) {
        if inbound.room != (model::Room::Group { addressed: false }) {
            self.said.insert(room.room_id().to_owned(), (room.clone(), event));
            if expects_an_answer(&inbound.content) {
                self.waiting.insert(room.room_id().to_owned(), room.clone());
            }
            self.inbound.push(inbound);
        }
    }

    /// What the network itself tells us.
    pub fn note(&mut self, inbound: Inbound) {
        self.inbound.push(inbound);
    }

    pub fn is_empty(&self) -> bool {
        self.inbound.is_empty() && self.bookmarks.is_empty()
    }
}

fn expects_an_answer(content: &Content) -> bool {
    match content {
        Content::Text(_)
        | Content::Command { .. }
        | Content::Pressed { .. }
        | Content::Files { .. }
        | Content::Location(_)
        | Content::Unsupported { .. } => true,
        Content::Edited { .. }
        | Content::Redacted { .. }
        | Content::Vote { .. }
        | Content::Letter(_)
        | Content::Sealed
        | Content::Silent
        | Content::Due(_)
        | Content::Listings(_)
        | Content::Welcomed
        | Content::ShutOut
        | Content::Moved { .. } => false,
    }
}

impl Leave {
    /// What does not work is no harm: who writes there again is heard, and the room is left then.
    pub async fn now(self) {
        let left = match &self.reason {
            Some(reason) => room::leave(&self.room, reason).await,
            None => self.room.leave().await,
        };
        if let Err(error) = left {
            tracing::info!("cannot leave a room: {}", fault::words(&error));
        }
    }
}
