//! How far a mailbox is heard, as its bookmark says it.
//!
//! A server numbers letters upwards as they arrive; when it begins anew it says so by another *validity*.

use serde::{Deserialize, Serialize};

use crate::clock;
use crate::model::{Account, Bookmark, Timestamp};

/// What lay there before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Backlog {
    /// The last of it.
    to: u32,
    /// Letters that arrived since this day are to be heard, read or not; without one, only the unread.
    since: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    validity: u32,
    /// Letters up to this one are behind us.
    uid: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    backlog: Option<Backlog>,
}

/// Of a mailbox numbered anew, days within which everything is heard again: within them what we have heard is
/// remembered, by its Message-ID, and changes nothing. What is older we marked as seen when we heard it.
const REMEMBERED_DAYS: u64 = 14;

impl Place {
    /// In a mailbox whose next letter will be `next`. A town may give us a mailbox with years of letters in it:
    /// somebody has dealt with those that were read, and nobody with those that were not. The first are not
    /// heard, so that nobody is answered years later.
    pub fn at_first(validity: u32, next: u32) -> Self {
        Self { validity, uid: 0, backlog: Some(Backlog { to: next.saturating_sub(1), since: None }) }
    }

    /// The same place, or, if all letters have new numbers, the beginning.
    pub fn in_numbering(self, validity: u32, next: u32, now: Timestamp) -> Self {
        if self.validity == validity {
            return self;
        }
        let oldest = now.minus(std::time::Duration::from_secs(REMEMBERED_DAYS * 86_400));
        let since = clock::local(oldest, chrono_tz::UTC).format("%-d-%b-%Y").to_string();
        Self { validity, uid: 0, backlog: Some(Backlog { to: next.saturating_sub(1), since: Some(since) }) }
    }

    /// What to search for.
    pub fn query(&self) -> String {
        let from = self.uid.saturating_add(1);
        match &self.backlog {
            None => format!("UID {from}:*"),
            Some(Backlog { to, since: None }) => format!("UID {from}:{to} UNSEEN"),
            Some(Backlog { to, since: Some(since) }) => format!("UID {from}:{to} OR UNSEEN SINCE {since}"),
        }
    }

    /// Whether a letter is still before us; `*` in a query also means the last one there is, however old.
    pub fn is_ahead(&self, uid: u32) -> bool {
        self.uid < uid
    }

    pub fn has_backlog(&self) -> bool {
        self.backlog.is_some()
    }

    pub fn pass(&mut self, uid: u32) {
        self.uid = self.uid.max(uid);
    }

    /// All that lay there before is behind us.
    pub fn pass_backlog(&mut self) {
        if let Some(backlog) = self.backlog.take() {
            self.pass(backlog.to);
        }
    }

    pub fn bookmark(&self, account: &Account, folder: &str) -> Bookmark {
        let value = serde_json::to_string(self).expect("plain data cannot fail");
        Bookmark { account: account.clone(), name: name(folder), chat: None, value: Some(value) }
    }

    /// `None` where there is none yet, or none we can read.
    pub fn find(bookmarks: &[Bookmark], folder: &str) -> Option<Self> {
        let bookmark = bookmarks.iter().find(|it| it.name == name(folder))?;
        serde_json::from_str(bookmark.value.as_deref()?).ok()
    }
}

fn name(folder: &str) -> String {
    format!("heard {folder}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_seconds(1_795_640_400); // 25 November 2026

    #[test]
    fn at_first_only_what_nobody_has_read_is_heard() {
        let mut place = Place::at_first(7, 100);
        assert_eq!(place.query(), "UID 1:99 UNSEEN");
        place.pass(40);
        assert_eq!(place.query(), "UID 41:99 UNSEEN", "also after a stop in the middle");
        place.pass_backlog();
        assert_eq!(place.query(), "UID 100:*");
        assert!(!place.is_ahead(99) && place.is_ahead(100));
    }

    #[test]
    fn a_mailbox_numbered_anew_is_heard_again_as_far_as_we_remember() {
        let mut place = Place::at_first(7, 100);
        place.pass_backlog();
        assert_eq!(place.clone().in_numbering(7, 120, NOW), place);
        let again = place.in_numbering(8, 31, NOW);
        assert_eq!(again.query(), "UID 1:30 OR UNSEEN SINCE 11-Nov-2026");
    }

    #[test]
    fn a_place_is_found_again_under_its_folder() {
        let account = Account::new("mail", "belzig");
        let mut place = Place::at_first(7, 100);
        place.pass(3);
        let bookmarks = [place.bookmark(&account, "INBOX")];
        assert_eq!(Place::find(&bookmarks, "INBOX"), Some(place));
        assert_eq!(Place::find(&bookmarks, "Rathaus"), None);
    }
}
