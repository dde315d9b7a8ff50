//! What is on and what is new, as feeds for other programs: calendars, websites, feed readers (I7, E8).
//!
//! ```text
//! GET /feeds/TOWN/events.{ics,atom,json}     what is ahead, soonest first
//!                 event/ID.ics               one of them
//!                 news.{atom,json}           what was new of late, newest first
//! ```
//!
//! A feed is written once a minute at most, however often it is asked for; whoever has it already is told so.
//!
//! **Invariant:** only what the towns' sources tell publicly goes out: nothing here knows a person.

mod atom; // RFC 4287
mod entry; // what stands in a feed, whatever its format
mod json; // JSON Feed 1.1
mod route; // asked and answered
mod sheet; // one feed as it is given out

pub use route::{Publisher, feeds};

use crate::model::Timestamp;
use chrono::{DateTime, SecondsFormat};

/// `2026-11-24T09:00:00Z`
fn rfc3339(at: Timestamp) -> String {
    DateTime::from_timestamp_millis(at.millis())
        .unwrap_or_default()
        .to_rfc3339_opts(SecondsFormat::Secs, true)
}
