//! How far we have heard, as bookmarks that are committed with the turns.
//!
//! ```text
//! token            the sync token up to which everything was handled
//! room/!id         the last event heard in a room: where a walk back ends
//! sealed/$id       a message that waits for its key
//! limited          how often the homeserver asked us to slow down
//! ```

use std::collections::HashMap;

use matrix_sdk::ruma::RoomId;

use crate::model::{Account, Bookmark};

const TOKEN: &str = "token";
const ROOM: &str = "room/";
/// Before the event's id.
pub const SEALED: &str = "sealed/";
/// For `doctor`.
pub const LIMITED: &str = "limited";

/// What the store knew when we started, and what it has been told since.
pub struct Journal {
    account: Account,
    values: HashMap<String, String>,
}

impl Journal {
    pub fn new(account: &Account, bookmarks: Vec<Bookmark>) -> Self {
        let values = bookmarks.into_iter().filter_map(|it| Some((it.name, it.value?))).collect();
        Self { account: account.clone(), values }
    }

    /// `None` before the first sync there ever was.
    pub fn token(&self) -> Option<&str> {
        self.get(TOKEN)
    }

    /// The last event heard in `room`.
    pub fn last_heard_in(&self, room: &RoomId) -> Option<&str> {
        self.get(&format!("{ROOM}{room}"))
    }

    pub fn get(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(String::as_str)
    }

    /// Names that begin with `prefix`, without it, and their values.
    pub fn under<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.values.iter().filter_map(move |(name, value)| Some((name.strip_prefix(prefix)?, value.as_str())))
    }

    pub fn token_is(&self, token: &str) -> Bookmark {
        self.bookmark(TOKEN.to_owned(), None, Some(token.to_owned()))
    }

    pub fn heard_in(&self, room: &RoomId, event: &str) -> Bookmark {
        self.bookmark(format!("{ROOM}{room}"), Some(room), Some(event.to_owned()))
    }

    pub fn bookmark(&self, name: String, room: Option<&RoomId>, value: Option<String>) -> Bookmark {
        Bookmark { account: self.account.clone(), name, chat: room.map(ToString::to_string), value }
    }

    /// They are committed.
    pub fn keep(&mut self, bookmarks: Vec<Bookmark>) {
        for Bookmark { name, value, .. } in bookmarks {
            match value {
                Some(value) => self.values.insert(name, value),
                None => self.values.remove(&name),
            };
        }
    }
}
