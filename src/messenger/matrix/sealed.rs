//! Encrypted messages that wait for their key.
//!
//! ```text
//! cannot be read ─▶ kept ─┬─ its key comes ─────────▶ heard as if it had just been said
//!                         ├─ five minutes later ────▶ its author is told, once in an hour at most
//!                         └─ a week later ──────────▶ forgotten
//! ```
//!
//! **Invariant:** what is kept is the ciphertext, as a bookmark; nobody in a group is told, for it may
//! not have been meant for us.

use std::collections::BTreeMap;
use std::time::Duration;

use matrix_sdk::ruma::{OwnedRoomId, RoomId};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::journal::{Journal, SEALED};
use crate::model::{Bookmark, Timestamp};

/// How long we keep trying.
const KEPT: Duration = Duration::from_hours(7 * 24);
/// Between two words of the same person's room that we cannot read something.
const QUIET: Duration = Duration::from_hours(1);
/// Kept at once, at most: more than this is a flood, and the first of it will do.
const MOST: usize = 1_000;
/// Keys may come from the backup without any sync telling us.
const TRY_AGAIN: Duration = Duration::from_secs(20);

/// One message, as it came.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Kept {
    pub room: OwnedRoomId,
    pub since: Timestamp,
    /// When its author was told.
    pub told_at: Option<Timestamp>,
    pub event: Value,
}

#[derive(Default)]
pub struct Sealed {
    kept: BTreeMap<String, Kept>,
    tried_at: Timestamp,
}

impl Sealed {
    pub fn from_journal(journal: &Journal) -> Self {
        let read = |(id, value): (&str, &str)| Some((id.to_owned(), serde_json::from_str(value).ok()?));
        Self { kept: journal.under(SEALED).filter_map(read).collect(), tried_at: Timestamp::default() }
    }

    /// `None` where it is kept already, or where there are too many.
    pub fn keep(&mut self, journal: &Journal, id: &str, kept: Kept) -> Option<Bookmark> {
        // By the journal, not by our memory: what was kept in a round that failed is to be kept still.
        if journal.get(&format!("{SEALED}{id}")).is_some() || MOST <= self.kept.len() {
            return None;
        }
        let kept = self.kept.entry(id.to_owned()).or_insert(kept);
        Some(bookmark(journal, id, kept))
    }

    /// It can be read now, or need not be any more.
    pub fn open(&mut self, journal: &Journal, id: &str) -> Option<Bookmark> {
        let kept = self.kept.remove(id)?;
        Some(journal.bookmark(format!("{SEALED}{id}"), Some(&kept.room), None))
    }

    /// Those to try now; all of them where keys have just come.
    pub fn try_now(&mut self, now: Timestamp, keys_came: KeysCame) -> Vec<(String, Kept)> {
        let is_due = TRY_AGAIN <= now.since(self.tried_at);
        if self.kept.is_empty() || (keys_came == KeysCame::No && !is_due) {
            return Vec::new();
        }
        self.tried_at = now;
        self.kept.iter().map(|(id, kept)| (id.clone(), kept.clone())).collect()
    }

    /// Past all hope.
    pub fn too_old(&self, now: Timestamp) -> Vec<String> {
        self.kept.iter().filter(|(_, it)| KEPT < now.since(it.since)).map(|(id, _)| id.clone()).collect()
    }

    /// Whether the author of `id` is to be told now that we cannot read it.
    pub fn is_to_be_told(&self, id: &str, now: Timestamp, patience: Duration) -> bool {
        let Some(kept) = self.kept.get(id) else { return false };
        let told_lately = |room: &RoomId| {
            let times = self.kept.values().filter(|it| it.room == *room).filter_map(|it| it.told_at);
            times.max().is_some_and(|it| now.since(it) < QUIET)
        };
        kept.told_at.is_none() && patience <= now.since(kept.since) && !told_lately(&kept.room)
    }

    pub fn told(&mut self, journal: &Journal, id: &str, now: Timestamp) -> Option<Bookmark> {
        let kept = self.kept.get_mut(id)?;
        kept.told_at = Some(now);
        Some(bookmark(journal, id, kept))
    }
}

/// Whether the last sync brought something that may hold keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeysCame {
    Yes,
    No,
}

fn bookmark(journal: &Journal, id: &str, kept: &Kept) -> Bookmark {
    let value = serde_json::to_string(kept).expect("plain data with string keys");
    journal.bookmark(format!("{SEALED}{id}"), Some(&kept.room), Some(value))
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::owned_room_id;
    use serde_json::json;

    use super::*;
    use crate::model::Account;

    const PATIENCE: Duration = Duration::from_mins(5);

    fn at(minutes: i64) -> Timestamp {
        Timestamp::from_seconds(2_000_000_000 + 60 * minutes)
    }

    fn kept(room: &str, since: Timestamp) -> Kept {
        Kept { room: room.try_into().unwrap(), since, told_at: None, event: json!({}) }
    }

    fn journal() -> Journal {
        Journal::new(&Account::new("matrix", "main"), Vec::new())
    }

    #[test]
    fn its_author_is_told_once_and_nobody_in_the_same_room_within_an_hour() {
        let (mut journal, mut sealed) = (journal(), Sealed::default());
        for (id, room) in [("$1", "!a:x"), ("$2", "!a:x"), ("$3", "!b:x")] {
            let bookmark = sealed.keep(&journal, id, kept(room, at(0))).unwrap();
            assert_eq!(sealed.keep(&journal, id, kept(room, at(1))), Some(bookmark.clone()), "not committed");
            journal.keep(vec![bookmark]);
            assert!(sealed.keep(&journal, id, kept(room, at(1))).is_none(), "kept already");
        }
        assert!(!sealed.is_to_be_told("$1", at(4), PATIENCE));
        assert!(sealed.is_to_be_told("$1", at(5), PATIENCE));
        sealed.told(&journal, "$1", at(5));
        let told: Vec<bool> = ["$1", "$2", "$3"].map(|it| sealed.is_to_be_told(it, at(6), PATIENCE)).into();
        assert_eq!(told, [false, false, true]);
        assert!(sealed.is_to_be_told("$2", at(66), PATIENCE), "an hour later, another message");
    }

    #[test]
    fn what_is_kept_survives_a_restart_and_is_forgotten_after_a_week() {
        let (mut journal, mut sealed) = (journal(), Sealed::default());
        let bookmark = sealed.keep(&journal, "$1", kept("!a:x", at(0))).unwrap();
        journal.keep(vec![bookmark]);
        let mut sealed = Sealed::from_journal(&journal);
        assert_eq!(sealed.try_now(at(0), KeysCame::Yes)[0].1.room, owned_room_id!("!a:x"));
        assert!(sealed.try_now(at(0), KeysCame::No).is_empty(), "just tried");
        assert_eq!(sealed.too_old(at(8 * 24 * 60)), ["$1"]);
        journal.keep(sealed.open(&journal, "$1").into_iter().collect());
        assert_eq!(journal.under(SEALED).count(), 0);
    }
}
