//! Encrypted messages that wait for their key.
//!
//! ```text
//! cannot be read ─▶ kept ─┬─ its key comes ─────────▶ heard as if it had just been said
//!                         ├─ five minutes later ────▶ its author is told, of all in the room at once
//!                         └─ a week later ──────────▶ forgotten
//! ```
//!
//! **Invariant:** what is kept is the ciphertext, as a bookmark; nobody in a group is told, for it may
//! not have been meant for us.

use std::collections::{BTreeMap, HashMap};
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
/// Keys may come from the backup without any sync telling us: soon, or not at all.
const TRY_AGAIN: Duration = Duration::from_secs(20);
const FRESH: Duration = Duration::from_mins(10);
const TRY_RARELY: Duration = Duration::from_mins(10);

/// One message, as it came.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Kept {
    pub room: OwnedRoomId,
    pub since: Timestamp,
    /// When its author was told, or would have been if it were not a group.
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

    /// Those to try now, oldest first; all of them where keys have just come.
    pub fn try_now(
        &mut self,
        now: Timestamp,
        keys_came: KeysCame,
        patience: Duration,
    ) -> Vec<(String, Kept)> {
        let is_time = self.pause(now, patience).is_some_and(|it| it.is_zero());
        if keys_came == KeysCame::No && !is_time {
            return Vec::new();
        }
        self.tried_at = now;
        let mut all: Vec<_> = self.kept.iter().map(|(id, kept)| (id.clone(), kept.clone())).collect();
        all.sort_by_key(|(_, kept)| kept.event["origin_server_ts"].as_i64());
        all
    }

    /// For how long they may wait if no keys come; `None` where there are none.
    pub fn pause(&self, now: Timestamp, patience: Duration) -> Option<Duration> {
        let youngest = self.kept.values().map(|it| it.since).max()?;
        let between = if now.since(youngest) < FRESH { TRY_AGAIN } else { TRY_RARELY };
        let again = between.saturating_sub(now.since(self.tried_at));
        let told = self.last_told();
        let words = self.kept.values().filter_map(|it| told_in(it, &told, now, patience));
        Some(words.min().map_or(again, |it| it.min(again)))
    }

    /// Past all hope.
    pub fn too_old(&self, now: Timestamp) -> Vec<String> {
        self.kept.iter().filter(|(_, it)| KEPT < now.since(it.since)).map(|(id, _)| id.clone()).collect()
    }

    /// Whether the author of `id` is to be told now that we cannot read it.
    pub fn is_to_be_told(&self, id: &str, now: Timestamp, patience: Duration) -> bool {
        let pause = self.kept.get(id).and_then(|it| told_in(it, &self.last_told(), now, patience));
        pause.is_some_and(|it| it.is_zero())
    }

    /// One word is for all that is kept in that room.
    pub fn told(&mut self, journal: &Journal, id: &str, now: Timestamp) -> Vec<Bookmark> {
        let Some(room) = self.kept.get(id).map(|it| it.room.clone()) else { return Vec::new() };
        let meant = self.kept.iter_mut().filter(|(_, it)| it.room == room && it.told_at.is_none());
        let told = meant.map(|(id, kept)| {
            kept.told_at = Some(now);
            bookmark(journal, id, kept)
        });
        told.collect()
    }

    fn last_told(&self) -> HashMap<&RoomId, Timestamp> {
        let mut last = HashMap::new();
        for kept in self.kept.values() {
            if let Some(at) = kept.told_at {
                let latest = last.entry(&*kept.room).or_insert(at);
                *latest = at.max(*latest);
            }
        }
        last
    }
}

/// How long until its author is to be told; `None` when that is done.
fn told_in(
    kept: &Kept,
    told: &HashMap<&RoomId, Timestamp>,
    now: Timestamp,
    patience: Duration,
) -> Option<Duration> {
    if kept.told_at.is_some() {
        return None;
    }
    let quiet = told.get(&*kept.room).map_or(Duration::ZERO, |it| QUIET.saturating_sub(now.since(*it)));
    Some(patience.saturating_sub(now.since(kept.since)).max(quiet))
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
        assert_eq!(sealed.told(&journal, "$1", at(5)).len(), 2, "the other one in the room, too");
        sealed.keep(&journal, "$4", kept("!a:x", at(6)));
        let told =
            |minutes| ["$1", "$2", "$3", "$4"].map(|it| sealed.is_to_be_told(it, at(minutes), PATIENCE));
        assert_eq!(told(64), [false, false, true, false]);
        assert_eq!(told(65), [false, false, true, true], "an hour later, what came since");
    }

    #[test]
    fn they_are_looked_at_in_time_for_the_word_and_rarely_when_they_are_old() {
        let (journal, mut sealed) = (journal(), Sealed::default());
        let pause = |sealed: &Sealed, minutes| sealed.pause(at(minutes), PATIENCE).map(|it| it.as_secs());
        assert_eq!(pause(&sealed, 0), None);
        sealed.keep(&journal, "$1", kept("!a:x", at(0)));
        assert_eq!(pause(&sealed, 0), Some(0), "it was never tried");
        assert_eq!(sealed.try_now(at(0), KeysCame::No, PATIENCE).len(), 1);
        assert_eq!(pause(&sealed, 0), Some(20));
        sealed.tried_at = at(5);
        assert_eq!(pause(&sealed, 5), Some(0), "its author is to be told");
        sealed.told(&journal, "$1", at(5));
        assert_eq!(pause(&sealed, 5), Some(20));
        sealed.tried_at = at(20);
        assert_eq!(pause(&sealed, 20), Some(600));
    }

    #[test]
    fn they_are_tried_in_the_order_they_were_said() {
        let (journal, mut sealed) = (journal(), Sealed::default());
        for (id, said_at) in [("$1", 3), ("$2", 1), ("$3", 2)] {
            let event = json!({ "origin_server_ts": said_at });
            sealed.keep(&journal, id, Kept { event, ..kept("!a:x", at(0)) });
        }
        let tried = sealed.try_now(at(0), KeysCame::Yes, PATIENCE);
        assert_eq!(tried.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["$2", "$3", "$1"]);
    }

    #[test]
    fn what_is_kept_survives_a_restart_and_is_forgotten_after_a_week() {
        let (mut journal, mut sealed) = (journal(), Sealed::default());
        let bookmark = sealed.keep(&journal, "$1", kept("!a:x", at(0))).unwrap();
        journal.keep(vec![bookmark]);
        let mut sealed = Sealed::from_journal(&journal);
        let tried = sealed.try_now(at(0), KeysCame::Yes, PATIENCE);
        assert_eq!(tried[0].1.room, owned_room_id!("!a:x"));
        assert!(sealed.try_now(at(0), KeysCame::No, PATIENCE).is_empty(), "just tried");
        assert_eq!(sealed.too_old(at(8 * 24 * 60)), ["$1"]);
        journal.keep(sealed.open(&journal, "$1").into_iter().collect());
        assert_eq!(journal.under(SEALED).count(), 0);
    }
}
