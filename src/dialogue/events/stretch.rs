//! From when to when somebody wants to know what is on.

use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday};
use serde::{Deserialize, Serialize};

use super::sentence::Sentence;
use super::words::weekday;
use crate::dialogue::Ctx;
use crate::line;
use crate::model::Line;

/// A stretch of the town's time, and what it is called within a sentence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stretch {
    pub from: NaiveDateTime,
    pub until: NaiveDateTime,
    pub name: Line,
}

/// What is ahead without any day named.
const AHEAD: Days = Days::new(60);
const WEEKDAYS: [(&str, Weekday); 7] = [
    ("hears-mon", Weekday::Mon),
    ("hears-tue", Weekday::Tue),
    ("hears-wed", Weekday::Wed),
    ("hears-thu", Weekday::Thu),
    ("hears-fri", Weekday::Fri),
    ("hears-sat", Weekday::Sat),
    ("hears-sun", Weekday::Sun),
];

impl Stretch {
    pub fn ahead(ctx: &Ctx<'_>) -> Self {
        let until = (ctx.local.date() + AHEAD).and_time(NaiveTime::MIN);
        Self { from: ctx.local, until, name: line!("events-ahead") }
    }

    /// The one a sentence names.
    pub fn read(ctx: &Ctx<'_>, said: &mut Sentence<'_>) -> Option<Self> {
        let today = ctx.local.date();
        let next = said.has("hears-next");
        let evening = said.has("hears-evening");
        if let Some(day) = written_day(today, said) {
            return Some(of_day(ctx, day, evening));
        }
        // "Übermorgen" before "morgen": in some languages the one is a part of the other.
        for (key, days) in [("hears-day-after", 2), ("hears-tomorrow", 1), ("hears-today", 0)] {
            if said.has(key) {
                return Some(of_day(ctx, today + Days::new(days), evening));
            }
        }
        if said.has("hears-weekend") {
            return Some(weekend(today, next));
        }
        for (key, weekday) in WEEKDAYS {
            if said.has(key) {
                return Some(of_day(ctx, coming(today, weekday), evening));
            }
        }
        if said.has("hears-week") {
            return Some(week(today, next));
        }
        if let Some(month) = said.nth("hears-months") {
            return month_from(today, u32::try_from(month).ok()? + 1);
        }
        if said.has("hears-month") {
            let ahead = if next { today.checked_add_months(Months::new(1))? } else { today };
            return month_from(today, ahead.month());
        }
        evening.then(|| of_day(ctx, today, true))
    }
}

/// That day, or its evening.
fn of_day(ctx: &Ctx<'_>, day: NaiveDate, evening: bool) -> Stretch {
    let today = ctx.local.date();
    let (from, until) = (start(day), start(day + Days::new(1)));
    let from = if evening { from + TimeDelta::hours(17) } else { from };
    let date = ctx.date(day);
    let name = match (day, evening) {
        (day, true) if day == today => line!("events-this-evening"),
        (day, false) if day == today => line!("events-today"),
        (day, false) if Some(day) == today.succ_opt() => line!("events-tomorrow"),
        (_, true) => line!("events-on-evening", date = date),
        (day, false) => line!("events-on-day", day = ctx.word(&weekday(day)), date = date),
    };
    Stretch { from, until, name }
}

/// The one that has begun or comes next; that of next week where they say so.
fn weekend(today: NaiveDate, next: bool) -> Stretch {
    let monday = today - Days::new(u64::from(today.weekday().num_days_from_monday()));
    let monday = if next { monday + Days::new(7) } else { monday };
    let saturday = monday + Days::new(5);
    let name = if next { line!("events-next-weekend") } else { line!("events-this-weekend") };
    Stretch { from: start(saturday.max(today)), until: start(monday + Days::new(7)), name }
}

fn week(today: NaiveDate, next: bool) -> Stretch {
    let monday = today - Days::new(u64::from(today.weekday().num_days_from_monday()));
    let (monday, name) = if next {
        (monday + Days::new(7), line!("events-next-week"))
    } else {
        (monday, line!("events-this-week"))
    };
    Stretch { from: start(monday.max(today)), until: start(monday + Days::new(7)), name }
}

/// That month, this year or next.
fn month_from(today: NaiveDate, month: u32) -> Option<Stretch> {
    let year = if month < today.month() { today.year() + 1 } else { today.year() };
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    let until = first.checked_add_months(Months::new(1))?;
    let name = line!("events-in-month", month = i64::from(month), year = i64::from(year));
    Some(Stretch { from: start(first.max(today)), until: start(until), name })
}

fn coming(today: NaiveDate, weekday: Weekday) -> NaiveDate {
    let days = (7 + weekday.num_days_from_monday() - today.weekday().num_days_from_monday()) % 7;
    today + Days::new(u64::from(days))
}

/// `5.12.`, `5.12.2026`, `5. Dezember`, `December 5`: the next day of that date.
fn written_day(today: NaiveDate, said: &mut Sentence<'_>) -> Option<NaiveDate> {
    let (day, month, year) = in_figures(said.raw).or_else(|| {
        let day = said.raw.split(|it: char| !it.is_ascii_digit()).find_map(|it| it.parse().ok())?;
        let month = u32::try_from(said.nth("hears-months")?).ok()? + 1;
        Some((day, month, None))
    })?;
    let this_year = NaiveDate::from_ymd_opt(year.unwrap_or(today.year()), month, day)?;
    for figure in [day.to_string(), month.to_string(), this_year.year().to_string()] {
        said.names(&figure);
    }
    match year {
        None if this_year < today => NaiveDate::from_ymd_opt(today.year() + 1, month, day),
        Some(_) | None => Some(this_year),
    }
}

fn in_figures(raw: &str) -> Option<(u32, u32, Option<i32>)> {
    raw.split_whitespace().find_map(|word| {
        let word = word.trim_end_matches(['?', '!', ',']);
        let mut figures = word.split(['.', '/']).filter(|it| !it.is_empty());
        let (day, month) = (figures.next()?, figures.next()?);
        let year = figures.next().and_then(|it| it.parse().ok());
        let (day, month): (u32, u32) = (day.parse().ok()?, month.parse().ok()?);
        let is_date = (1..=31).contains(&day) && (1..=12).contains(&month) && figures.next().is_none();
        is_date.then_some((day, month, year))
    })
}

fn start(day: NaiveDate) -> NaiveDateTime {
    day.and_time(NaiveTime::MIN)
}
