//! Whose clock a time is read from: a known zone, by whatever name, or one the calendar describes itself.

use std::collections::HashMap;

use chrono::{NaiveDateTime, TimeDelta};
use chrono_tz::Tz;

use super::rule::Rule;
use crate::clock;
use crate::model::Timestamp;

/// Up to here a described zone is counted out.
const LAST_YEAR: i32 = 2100;

#[derive(Clone, Debug)]
pub enum Zone {
    Known(Tz),
    Described(Described),
}

/// As a calendar describes it.
#[derive(Clone, Debug, Default)]
pub struct Described {
    /// Before the first change.
    first: TimeDelta,
    /// By their moments.
    changes: Vec<Change>,
}

#[derive(Clone, Copy, Debug)]
struct Change {
    /// In UTC.
    at: NaiveDateTime,
    from: TimeDelta,
    to: TimeDelta,
}

/// One part of a zone's description: from when on which offset holds, again and again.
#[derive(Clone, Debug)]
pub struct Observance {
    pub start: NaiveDateTime,
    pub from: TimeDelta,
    pub to: TimeDelta,
    pub rule: Option<Rule>,
    pub extra: Vec<NaiveDateTime>,
}

/// A zone as it stands in a calendar.
#[derive(Clone, Debug, Default)]
pub struct Description {
    pub id: String,
    /// By its program, beside an id that says nothing.
    pub location: Option<String>,
    pub observances: Vec<Observance>,
}

/// All zones of one calendar, by the names it gives them.
pub struct Zones {
    described: HashMap<String, Zone>,
    town: Zone,
}

impl Zones {
    pub fn new(descriptions: Vec<Description>, town: Tz) -> Self {
        let described = descriptions.into_iter().filter_map(|it| {
            let id = it.id.clone();
            let known = known(&id).or_else(|| it.location.as_deref().and_then(known)).map(Zone::Known);
            Some((id, known.or_else(|| Described::new(&it.observances).map(Zone::Described))?))
        });
        Self { described: described.collect(), town: Zone::Known(town) }
    }

    /// A name nobody knows, and none at all, mean the town's.
    pub fn named(&self, name: Option<&str>) -> Zone {
        let Some(name) = name else { return self.town.clone() };
        let described = || self.described.get(name).cloned();
        described().or_else(|| known(name).map(Zone::Known)).unwrap_or_else(|| self.town.clone())
    }

    pub fn town(&self) -> &Zone {
        &self.town
    }
}

impl Zone {
    pub fn instant(&self, wall: NaiveDateTime) -> Timestamp {
        match self {
            Self::Known(zone) => clock::instant(wall, *zone),
            Self::Described(zone) => zone.instant(wall),
        }
    }

    pub fn wall(&self, at: Timestamp) -> NaiveDateTime {
        match self {
            Self::Known(zone) => clock::local(at, *zone),
            Self::Described(zone) => zone.wall(at),
        }
    }
}

impl Described {
    /// `None` where it describes nothing.
    fn new(observances: &[Observance]) -> Option<Self> {
        let mut changes: Vec<Change> = observances.iter().flat_map(changes).collect();
        changes.sort_by_key(|it| it.at);
        Some(Self { first: changes.first()?.from, changes })
    }

    /// In the gap and where a time comes twice, what held before holds on: as for known zones.
    fn instant(&self, wall: NaiveDateTime) -> Timestamp {
        let behind = self.changes.partition_point(|it| it.at + it.from.max(it.to) <= wall);
        millis(wall - self.offset(behind))
    }

    fn wall(&self, at: Timestamp) -> NaiveDateTime {
        let utc = chrono::DateTime::from_timestamp_millis(at.millis()).unwrap_or_default().naive_utc();
        let behind = self.changes.partition_point(|it| it.at <= utc);
        utc + self.offset(behind)
    }

    fn offset(&self, behind: usize) -> TimeDelta {
        behind.checked_sub(1).and_then(|it| self.changes.get(it)).map_or(self.first, |it| it.to)
    }
}

fn changes(observance: &Observance) -> Vec<Change> {
    let Observance { start, from, to, rule, extra } = observance;
    let end = NaiveDateTime::parse_from_str(&format!("{LAST_YEAR}-01-01 00:00"), "%Y-%m-%d %H:%M")
        .unwrap_or(*start);
    let ruled = rule.as_ref().map(|it| it.walls(*start, end)).unwrap_or_default();
    let mut walls: Vec<NaiveDateTime> =
        [*start].into_iter().chain(ruled).chain(extra.iter().copied()).collect();
    walls.sort_unstable();
    walls.dedup();
    walls.into_iter().map(|it| Change { at: it - *from, from: *from, to: *to }).collect()
}

fn millis(utc: NaiveDateTime) -> Timestamp {
    Timestamp::from_millis(utc.and_utc().timestamp_millis())
}

/// By its own name, by one with something in front (`/mozilla.org/20050126_1/Europe/Berlin`), by that of Windows.
fn known(name: &str) -> Option<Tz> {
    let name = name.trim().trim_matches('"');
    let parts: Vec<&str> = name.split('/').collect();
    let tails = (0..parts.len()).map(|from| parts[from..].join("/"));
    let by_name =
        tails.filter(|it| it.contains('/') || it.len() == name.len()).find_map(|it| it.parse().ok());
    by_name.or_else(|| windows(name))
}

/// As Outlook and Exchange write them; those a German town meets.
fn windows(name: &str) -> Option<Tz> {
    let known = |it: &&(&str, Tz)| name.eq_ignore_ascii_case(it.0) || name.ends_with(it.0);
    WINDOWS.iter().find(known).map(|(_, zone)| *zone)
}

const WINDOWS: [(&str, Tz); 34] = [
    ("W. Europe Standard Time", Tz::Europe__Berlin),
    ("Central Europe Standard Time", Tz::Europe__Budapest),
    ("Central European Standard Time", Tz::Europe__Warsaw),
    ("Romance Standard Time", Tz::Europe__Paris),
    ("Westeuropäische Zeit", Tz::Europe__Berlin),
    ("Mitteleuropäische Zeit", Tz::Europe__Berlin),
    ("Mitteleuropäische Normalzeit", Tz::Europe__Berlin),
    ("Amsterdam, Berlin, Bern, Rom, Stockholm, Wien", Tz::Europe__Berlin),
    ("Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", Tz::Europe__Berlin),
    ("Amsterdam / Berlin / Bern / Rom / Stockholm / Wien", Tz::Europe__Berlin),
    ("GMT Standard Time", Tz::Europe__London),
    ("Greenwich Standard Time", Tz::Atlantic__Reykjavik),
    ("Coordinated Universal Time", Tz::UTC),
    ("UTC", Tz::UTC),
    ("Etc/UTC", Tz::UTC),
    ("E. Europe Standard Time", Tz::Europe__Chisinau),
    ("FLE Standard Time", Tz::Europe__Kiev),
    ("GTB Standard Time", Tz::Europe__Bucharest),
    ("Kaliningrad Standard Time", Tz::Europe__Kaliningrad),
    ("Russian Standard Time", Tz::Europe__Moscow),
    ("Belarus Standard Time", Tz::Europe__Minsk),
    ("Turkey Standard Time", Tz::Europe__Istanbul),
    ("Syria Standard Time", Tz::Asia__Damascus),
    ("Middle East Standard Time", Tz::Asia__Beirut),
    ("Israel Standard Time", Tz::Asia__Jerusalem),
    ("Egypt Standard Time", Tz::Africa__Cairo),
    ("Arabic Standard Time", Tz::Asia__Baghdad),
    ("Arab Standard Time", Tz::Asia__Riyadh),
    ("Iran Standard Time", Tz::Asia__Tehran),
    ("Afghanistan Standard Time", Tz::Asia__Kabul),
    ("Eastern Standard Time", Tz::America__New_York),
    ("Central Standard Time", Tz::America__Chicago),
    ("Mountain Standard Time", Tz::America__Denver),
    ("Pacific Standard Time", Tz::America__Los_Angeles),
];
