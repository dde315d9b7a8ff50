//! Rules by chance, through both nights the clocks change: we find the dates another program finds.
//!
//! The other one is `recurring-ical-events` from Python's index, of another hand and on another engine. Only rules are made whose
//! meaning the standard settles, and one difference is known: where a rule names hours, an exception at a time that is
//! none of its dates takes away another date of that day there. An exception is a moment, and takes away what begins at
//! that moment (RFC 5545, 3.8.5.1): we keep the date.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use buergerdraht::messenger::feed::{Window, read_calendar};
use chrono::{DateTime, NaiveDate};
use chrono_tz::Europe::Berlin;

use crate::made::made_calendar;

const FIRST: &str = "2026-01-01";
const END: &str = "2027-02-05";
/// Told in one go.
const BATCH: usize = 500;
const SHOWN: usize = 12;

#[test]
fn rules_by_chance_mean_the_dates_another_program_finds() {
    let rules: u64 = std::env::var("BUERGERDRAHT_TEST_RULES").map_or(400, |it| it.parse().expect("a number"));
    let seed: u64 = std::env::var("BUERGERDRAHT_TEST_SEED").map_or(7, |it| it.parse().expect("a number"));
    let (mut compared, mut dates, mut refused, mut known) = (0, 0, 0, 0);
    let mut different = Vec::new();
    let numbers: Vec<u64> = (0..rules).collect();
    for batch in numbers.chunks(BATCH) {
        let calendars: Vec<String> = batch.iter().map(|it| made_calendar(seed << 32 | it)).collect();
        for (calendar, theirs) in calendars.iter().zip(of_the_other(&calendars)) {
            let Some(theirs) = theirs else {
                refused += 1;
                continue;
            };
            let ours = ours(calendar);
            compared += 1;
            dates += theirs.len();
            if is_known_difference(calendar, &ours, &theirs) {
                known += 1;
            } else if ours != theirs {
                different.push(difference(calendar, &ours, &theirs));
            }
        }
    }
    println!(
        "{compared} rules with {dates} dates compared, {known} known differences, {refused} refused there"
    );
    assert!(rules / 2 < compared, "the other one refused {refused} of {rules}");
    let count = different.len();
    different.truncate(SHOWN);
    assert!(count == 0, "{count} differ:\n{}", different.join("\n"));
}

fn ours(calendar: &str) -> Vec<i64> {
    let day = |it: &str| it.parse::<NaiveDate>().unwrap();
    let window = Window { first: day(FIRST), end: day(END), zone: Berlin };
    let events = read_calendar(calendar.as_bytes(), None, window).expect("we made it");
    let mut starts: Vec<i64> = events.iter().map(|it| it.when.starts_at.millis()).collect();
    starts.sort_unstable();
    starts.dedup();
    starts
}

/// We have all they have, and beside it only dates on a day of an exception at another time, of a rule with hours.
fn is_known_difference(calendar: &str, ours: &[i64], theirs: &[i64]) -> bool {
    let exceptions = calendar.lines().find_map(|it| it.strip_prefix("EXDATE")?.rsplit_once(':'));
    let Some((_, exceptions)) = exceptions.filter(|_| calendar.contains("BYHOUR")) else { return false };
    let is_beside = |moment: &&i64| {
        let wall = DateTime::from_timestamp_millis(**moment).unwrap().with_timezone(&Berlin).naive_local();
        let (day, whole) = (wall.format("%Y%m%d").to_string(), wall.format("%Y%m%dT%H%M%S").to_string());
        exceptions.contains(&day) && !exceptions.contains(&whole)
    };
    let mut more = ours.iter().filter(|it| !theirs.contains(it)).peekable();
    more.peek().is_some() && more.all(|it| is_beside(&it)) && theirs.iter().all(|it| ours.contains(it))
}

fn of_the_other(calendars: &[String]) -> Vec<Option<Vec<i64>>> {
    let folder = std::env::var("BUERGERDRAHT_TEST_CALENDARS").expect(
        "BUERGERDRAHT_TEST_CALENDARS must name the folder of a Python with recurring-ical-events; \
         `source tests/calendars.sh && install_calendars` makes one",
    );
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/feed/peer/expand.py");
    let mut other = Command::new(format!("{folder}/python"))
        .args([script, FIRST, END])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the other program starts");
    let mut questions = other.stdin.take().unwrap();
    let lines: String = calendars.iter().map(|it| serde_json::to_string(it).unwrap() + "\n").collect();
    let asking = std::thread::spawn(move || questions.write_all(lines.as_bytes()));
    let answers = BufReader::new(other.stdout.take().unwrap());
    let answers = answers.lines().map(|it| serde_json::from_str(&it.unwrap()).unwrap()).collect();
    asking.join().unwrap().unwrap();
    assert!(other.wait().unwrap().success());
    answers
}

fn difference(calendar: &str, ours: &[i64], theirs: &[i64]) -> String {
    let lines = calendar
        .lines()
        .filter(|it| ["DTSTART", "RRULE", "EXDATE", "RDATE"].iter().any(|name| it.starts_with(name)));
    let only = |these: &[i64], those: &[i64]| -> Vec<String> {
        let moments = these.iter().filter(|it| !those.contains(it)).take(4);
        moments
            .map(|it| DateTime::from_timestamp_millis(*it).unwrap().with_timezone(&Berlin).to_string())
            .collect()
    };
    format!(
        "{}\n    only ours: {:?}\n    only theirs: {:?}",
        lines.collect::<Vec<_>>().join("\n"),
        only(ours, theirs),
        only(theirs, ours)
    )
}
