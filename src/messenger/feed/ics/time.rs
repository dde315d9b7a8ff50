//! A time as it is written, and the moment it means.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::zone::{Zone, Zones};
use crate::model::Timestamp;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Time {
    Day(NaiveDate),
    /// On the wall of a zone; without one, of the town.
    Wall(NaiveDateTime, Option<String>),
    Utc(NaiveDateTime),
}

/// How long something takes: whole days by the calendar, and the rest by the clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    pub days: u64,
    pub rest: TimeDelta,
}

impl Time {
    /// `zone` is that of the series, for what names none itself.
    pub fn instant(&self, zones: &Zones, zone: &Zone) -> Timestamp {
        match self {
            Self::Day(day) => zones.town().instant(day.and_time(NaiveTime::MIN)),
            Self::Wall(wall, None) => zone.instant(*wall),
            Self::Wall(wall, Some(name)) => zones.named(Some(name)).instant(*wall),
            Self::Utc(utc) => Timestamp::from_millis(utc.and_utc().timestamp_millis()),
        }
    }

    /// What it shows, wherever it is.
    pub fn wall(&self) -> NaiveDateTime {
        match self {
            Self::Day(day) => day.and_time(NaiveTime::MIN),
            Self::Wall(wall, _) | Self::Utc(wall) => *wall,
        }
    }

    /// Whose clock a series that begins then follows.
    pub fn zone(&self, zones: &Zones) -> Zone {
        match self {
            Self::Day(_) => zones.town().clone(),
            Self::Wall(_, name) => zones.named(name.as_deref()),
            Self::Utc(_) => Zone::Known(chrono_tz::UTC),
        }
    }

    pub const fn is_day(&self) -> bool {
        matches!(self, Self::Day(_))
    }
}

impl Span {
    /// Later by this much: the days on the wall, the rest as it passes.
    pub fn after(self, wall: NaiveDateTime, zone: &Zone) -> Timestamp {
        let at = zone.instant(wall.checked_add_days(Days::new(self.days)).unwrap_or(wall));
        Timestamp::from_millis(at.millis().saturating_add(self.rest.num_milliseconds()))
    }
}
