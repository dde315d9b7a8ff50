//! How far ahead we look: a bit more than a year, from the beginning of last week.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime};
use chrono_tz::Tz;

use crate::clock;
use crate::model::Timestamp;

const DAYS_BACK: u64 = 7;
const DAYS: u64 = 400;

/// Midnights by the town's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub first: NaiveDate,
    /// Not in it any more.
    pub end: NaiveDate,
    pub zone: Tz,
}

impl Window {
    /// It moves once a week: between, what has not changed need not be read again.
    pub fn at(now: Timestamp, zone: Tz) -> Self {
        let today = clock::local(now, zone).date();
        let monday = today - Days::new(u64::from(today.weekday().num_days_from_monday()));
        let first = monday - Days::new(DAYS_BACK);
        Self { first, end: first + Days::new(DAYS), zone }
    }

    pub fn from(&self) -> Timestamp {
        clock::instant(self.first.and_time(NaiveTime::MIN), self.zone)
    }

    pub fn until(&self) -> Timestamp {
        clock::instant(self.end.and_time(NaiveTime::MIN), self.zone)
    }

    /// Whether something between the two moments happens in it.
    pub fn meets(&self, starts_at: Timestamp, ends_at: Timestamp) -> bool {
        starts_at < self.until() && (self.from() <= starts_at || self.from() < ends_at)
    }

    /// No clock on earth shows later while it lasts.
    pub fn last_wall(&self) -> NaiveDateTime {
        (self.end + Days::new(2)).and_time(NaiveTime::MIN)
    }
}
