//! An office, hall or body people can go to or call, with its opening hours as data.

use chrono::{NaiveDate, NaiveTime, Weekday};

use super::words::Words;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    pub id: String,
    pub names: Words,
    pub address: Option<String>,
    pub phone: Option<String>,
    pub link: Option<String>,
    /// Where concerns that are theirs may be forwarded to.
    pub mail: Option<String>,
    /// By weekday, then time; slots of one day never overlap.
    pub hours: Vec<Slot>,
    pub closed: Vec<Closure>,
}

/// Open from a time to a time on one day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    pub day: Weekday,
    pub from: NaiveTime,
    pub to: NaiveTime,
    pub weeks: Weeks,
    /// Only by appointment.
    pub appointment: bool,
}

/// The calendar weeks (ISO 8601) a slot holds in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Weeks {
    #[default]
    Every,
    Even,
    Odd,
}

/// Closed from a day to a day, both included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closure {
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub reason: Option<Words>,
}

impl Place {
    pub fn name(&self, lang: &str) -> &str {
        self.names.text(lang)
    }
}
