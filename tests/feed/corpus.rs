//! Calendars after the hard cases, each with the dates it means beside it: `NAME.ics` and `NAME.expected`.
//!
//! The first line of what is expected says whose clock is on the wall, and which days are looked at. A day alone is a
//! whole one; `(second)` is a time that comes twice that night, the second time.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use buergerdraht::clock::{instant, local};
use buergerdraht::messenger::feed::{Window, read_calendar};
use buergerdraht::model::{Event, Timestamp};
use chrono::{Days, NaiveDate};
use chrono_tz::Tz;

#[test]
fn each_calendar_means_the_dates_beside_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/feed/corpus");
    let mut calendars: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap().path())
        .filter(|it| it.extension().is_some_and(|it| it == "ics"))
        .collect();
    calendars.sort();
    assert!(80 <= calendars.len(), "only {} calendars", calendars.len());
    let mut wrong = String::new();
    for calendar in calendars {
        let name = calendar.file_stem().unwrap().to_string_lossy().into_owned();
        let expected = std::fs::read_to_string(calendar.with_extension("expected")).unwrap();
        let (head, expected) = expected.split_once('\n').unwrap();
        let window = window(head);
        let found = match read_calendar(&std::fs::read(&calendar).unwrap(), None, window) {
            Ok(events) => events.iter().map(|it| shown(it, window.zone) + "\n").collect(),
            Err(reason) => format!("{reason}\n"),
        };
        if found != expected {
            write!(wrong, "\n{name}\n  expected:\n{expected}  found:\n{found}").unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// `Europe/Berlin, 2026-01-01 until 2027-02-05`
fn window(head: &str) -> Window {
    let (zone, days) = head.split_once(", ").unwrap();
    let (first, end) = days.split_once(" until ").unwrap();
    let day = |it: &str| it.parse::<NaiveDate>().unwrap();
    Window { first: day(first), end: day(end), zone: zone.parse().unwrap() }
}

fn shown(event: &Event, zone: Tz) -> String {
    let cancelled = if event.is_cancelled { "CANCELLED " } else { "" };
    let place = event.place.as_ref().map(|it| format!(" @ {it}")).unwrap_or_default();
    format!("{cancelled}{} {}{place}", when(event, zone), event.title)
}

fn when(event: &Event, zone: Tz) -> String {
    let (starts_at, ends_at) = (event.when.starts_at, event.when.ends_at);
    let (start, end) = (local(starts_at, zone), local(ends_at, zone));
    if event.when.whole_days {
        let last = end.date() - Days::new(1);
        return if last == start.date() { last.to_string() } else { format!("{}..{last}", start.date()) };
    }
    let begin = start.format("%Y-%m-%d %H:%M").to_string();
    let second = if instant(start, zone) < starts_at { " (second)" } else { "" };
    let until = if end == start {
        String::new()
    } else if end.date() == start.date() {
        end.format("-%H:%M").to_string()
    } else {
        end.format("-%Y-%m-%d %H:%M").to_string()
    };
    format!("{begin}{until}{second}{}", lasting(starts_at, ends_at, zone))
}

/// Said only where the clocks on the wall say another length.
fn lasting(starts_at: Timestamp, ends_at: Timestamp, zone: Tz) -> String {
    let hours = ends_at.since(starts_at).as_secs() / 3600;
    let on_the_wall = (local(ends_at, zone) - local(starts_at, zone)).num_hours();
    let is_short = local(ends_at, zone).date() == local(starts_at, zone).date();
    if is_short && u64::try_from(on_the_wall) != Ok(hours) { format!(" ({hours} h)") } else { String::new() }
}
