//! `[[place.hours]]`: days and times as a clerk writes them, as slots of one day each.

use chrono::{NaiveTime, Weekday};

use crate::content::file::{Key, Keys, Section};
use crate::content::{Slot, Weeks};

pub static HOURS: Keys = Keys::plain(&["days", "from", "to", "weeks", "appointment"]);

const DAYS: [(&str, Weekday); 7] = [
    ("mon", Weekday::Mon),
    ("tue", Weekday::Tue),
    ("wed", Weekday::Wed),
    ("thu", Weekday::Thu),
    ("fri", Weekday::Fri),
    ("sat", Weekday::Sat),
    ("sun", Weekday::Sun),
];
const WEEKS: [(&str, Weeks); 3] = [("every", Weeks::Every), ("even", Weeks::Even), ("odd", Weeks::Odd)];

/// A place's slots by day and time.
pub fn slots(place: &Section<'_>) -> Vec<Slot> {
    let mut slots: Vec<(usize, Slot)> = Vec::new();
    for section in place.optional("hours").sections(&HOURS).unwrap_or_default() {
        for slot in written(&section) {
            match slots.iter().find(|(_, it)| overlap(it, &slot)) {
                Some(other) => report_overlap(&section, *other),
                None => slots.push((section.line(), slot)),
            }
        }
    }
    let mut slots: Vec<Slot> = slots.into_iter().map(|(_, slot)| slot).collect();
    slots.sort_by_key(|it| (it.day.num_days_from_monday(), it.from));
    slots
}

/// One slot for each of the days; none when a time is missing.
fn written(section: &Section<'_>) -> Vec<Slot> {
    let days = days(&section.required("days", "[\"mon\", \"tue\"]"));
    let from = time(&section.required("from", "\"09:00\""));
    let end = section.required("to", "\"12:00\"");
    let to = time(&end);
    let weeks = section.optional("weeks").one_of("kind of week", &WEEKS).unwrap_or_default();
    let appointment = section.optional("appointment").flag().unwrap_or_default();
    let (Some(from), Some(to)) = (from, to) else { return Vec::new() };
    if to <= from {
        end.fault(
            format!("{} is not after {}", to.format("%H:%M"), from.format("%H:%M")),
            "Write an end that is later than the beginning on the same day, 23:59 at the latest",
        );
        return Vec::new();
    }
    days.into_iter().map(|day| Slot { day, from, to, weeks, appointment }).collect()
}

fn days(key: &Key<'_>) -> Vec<Weekday> {
    let Some(written) = key.texts() else { return Vec::new() };
    if written.is_empty() {
        key.fault("names no day", "Write days = [\"mon\", \"tue\"]");
    }
    written.iter().filter_map(|it| key.choice("day", it, &DAYS)).collect()
}

pub fn time(key: &Key<'_>) -> Option<NaiveTime> {
    let written = key.text()?;
    let time = NaiveTime::parse_from_str(&written, "%H:%M").ok().filter(|_| written.len() == 5);
    if time.is_none() {
        key.fault(
            format!("\"{written}\" is not a time"),
            "Write hours and minutes with two digits each, such as \"09:00\"",
        );
    }
    time
}

fn overlap(left: &Slot, right: &Slot) -> bool {
    let weeks_meet = left.weeks == right.weeks || left.weeks == Weeks::Every || right.weeks == Weeks::Every;
    weeks_meet && left.day == right.day && left.from < right.to && right.from < left.to
}

fn report_overlap(section: &Section<'_>, (line, other): (usize, Slot)) {
    let (from, to) = (other.from.format("%H:%M"), other.to.format("%H:%M"));
    section.optional("from").fault(
        format!("overlaps {} {from} to {to} of line {line}", other.day.to_string().to_lowercase()),
        "Change the times or join the two",
    );
}
