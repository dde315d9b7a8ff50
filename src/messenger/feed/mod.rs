//! Calendars and news feeds: what the town, its clubs, its council and its waste collectors publish.
//!
//! It only listens. Each source is looked at when its timetable says so; what it tells is read, and goes into the
//! inlet as one reading with all its events and news. Where we stand with a source (what it told last, where it has
//! moved to) is a bookmark, committed with the turn.
//!
//! ```text
//! due ─▶ fetch (the same as last time? gone for good?) ─▶ ics · news · smart village · oparl ─▶ reading ─▶ inlet
//! ```
//!
//! **Invariant:** whatever a server does, looking at it takes bounded time and memory, and no other source waits for
//! it. No type of the crates that fetch and parse leaves this folder, and no address of a source reaches a log.

mod catch_up; // whether all that was due has been looked at
mod charset; // bytes to text, whatever was promised of them
mod fetch; // over HTTP, within bounds
mod ics; // calendars
mod listen; // when to look
mod look; // one look at one source
mod mark; // where we stand with a source
mod news; // RSS, Atom, JSON Feed
mod oparl; // councils
mod plain; // pages to plain text
mod smart_village; // apps of villages
mod source; // what there is to look at
mod window; // how far ahead

use std::sync::Arc;
use std::time::Duration;

use chrono_tz::Tz;

pub use catch_up::CatchUp;
pub use ics::read as read_calendar;
pub use source::{Kind, Source, Timetable, Whereabouts};
pub use window::Window;

use self::catch_up::Progress;
use self::fetch::Fetcher;
use super::{DeliveryError, Features, Finding, Measure, Messenger, Parcel, Polls, Recall, Sent};
use crate::clock::Clock;
use crate::inlet::Inlet;
use crate::model::{Account, Address};

/// What there is to look at now; the town's files may change.
pub type Sources = Arc<dyn Fn() -> Vec<Source> + Send + Sync>;

#[derive(Clone)]
pub struct Config {
    /// Whose clock timetables and floating times follow.
    pub zone: Tz,
    pub bounds: Bounds,
}

/// How much of our time and memory a source gets.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// For one answer of its server, to the last byte.
    pub patience: Duration,
    /// In bytes, unpacked.
    pub largest: usize,
    /// How often we look at our timetables.
    pub tick: Duration,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { patience: Duration::from_mins(1), largest: 10 << 20, tick: Duration::from_secs(1) }
    }
}

/// All sources of all towns.
pub struct Feed {
    config: Config,
    clock: Clock,
    sources: Sources,
    recall: Recall,
    fetcher: Fetcher,
    progress: Progress,
}

impl Feed {
    pub fn new(config: Config, clock: Clock, sources: Sources, recall: Recall) -> anyhow::Result<Self> {
        let fetcher = Fetcher::new(config.bounds)?;
        Ok(Self { config, clock, sources, recall, fetcher, progress: Progress::default() })
    }

    pub fn account() -> Account {
        Account::new(Self::NAME, "towns")
    }

    /// For who puts the clock forward and wants to know what the sources tell then.
    pub fn catch_up(&self) -> CatchUp {
        self.progress.follow()
    }
}

impl Messenger for Feed {
    const NAME: &'static str = "feed";

    fn account(&self) -> Account {
        Self::account()
    }

    fn features(&self) -> Features {
        Features {
            buttons: false,
            max_text: usize::MAX,
            measure: Measure::Bytes,
            max_caption: 0,
            max_files: 0,
            max_load: 0,
            limit: None,
            edits: false,
            knows_repeats: false,
            polls: Polls::Written,
        }
    }

    fn chat_limit(&self, _: &Address) -> Option<super::Limit> {
        None
    }

    async fn listen(&self, inlet: Inlet) {
        listen::listen(self, inlet).await;
    }

    async fn check_up(&self) -> Vec<Finding> {
        look::check_up(self).await
    }

    async fn deliver(&self, _: &Parcel) -> Result<Sent, DeliveryError> {
        Err(DeliveryError::GiveUp { reason: "a feed takes no messages".to_owned() })
    }
}
