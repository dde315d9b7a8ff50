//! The only place that reads the time: the system's clock, one a test moves by hand, or one that goes on by itself
//! and can be put forward.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use chrono::{DateTime, LocalResult, NaiveDateTime, Offset, TimeDelta, TimeZone};
use chrono_tz::Tz;

use crate::model::Timestamp;

#[derive(Clone, Debug)]
pub enum Clock {
    System,
    Fixed(Arc<AtomicI64>),
    /// So many milliseconds ahead of the system's.
    Ahead(Arc<AtomicI64>),
}

impl Clock {
    pub fn fixed(at: Timestamp) -> Self {
        Self::Fixed(Arc::new(AtomicI64::new(at.millis())))
    }

    /// Shows the system's time until it is put forward.
    pub fn movable() -> Self {
        Self::Ahead(Arc::default())
    }

    #[expect(clippy::disallowed_methods, reason = "this is the one place that asks the system")]
    pub fn now(&self) -> Timestamp {
        let system = || chrono::Utc::now().timestamp_millis();
        Timestamp::from_millis(match self {
            Self::System => system(),
            Self::Fixed(millis) => millis.load(Ordering::SeqCst),
            Self::Ahead(millis) => system() + millis.load(Ordering::SeqCst),
        })
    }

    /// Moves the clock on; the system's goes by itself.
    pub fn advance(&self, by: Duration) {
        match self {
            Self::System => (),
            Self::Fixed(millis) | Self::Ahead(millis) => {
                millis.fetch_add(i64::try_from(by.as_millis()).unwrap_or(i64::MAX), Ordering::SeqCst);
            }
        }
    }
}

/// What the wall clock of `zone` shows at that moment.
pub fn local(at: Timestamp, zone: Tz) -> NaiveDateTime {
    let moment = DateTime::from_timestamp_millis(at.millis()).unwrap_or_default();
    moment.with_timezone(&zone).naive_local()
}

/// The moment the wall clock of `zone` shows this. Of a time it shows twice, the first; one it leaves out is counted
/// on from before the gap, so that half past two is half past three that night (RFC 5545, 3.3.5).
pub fn instant(wall: NaiveDateTime, zone: Tz) -> Timestamp {
    let moment = match zone.from_local_datetime(&wall) {
        LocalResult::Single(moment) | LocalResult::Ambiguous(moment, _) => Some(moment.timestamp_millis()),
        LocalResult::None => before_the_gap(wall, zone),
    };
    Timestamp::from_millis(moment.unwrap_or_else(|| wall.and_utc().timestamp_millis()))
}

fn before_the_gap(wall: NaiveDateTime, zone: Tz) -> Option<i64> {
    let before = zone.from_local_datetime(&(wall - TimeDelta::days(1))).earliest()?;
    Some(wall.and_utc().timestamp_millis() - i64::from(before.offset().fix().local_minus_utc()) * 1000)
}
