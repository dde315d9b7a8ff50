//! When a post is to go out, as a clerk writes it: "morgen 8:00", "am Montag um 9 Uhr", "30.11. 18:30".
//!
//! **Invariant:** pure; what is not clear, or past, is asked back and never guessed.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// As soon as it is released.
    AtOnce,
    At(NaiveDateTime),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unclear {
    NoDay,
    NoTime,
    Past,
}

const AT_ONCE: [&str; 5] =
    ["sofort", "gleich", "jetzt", "sofort nach der freigabe", "gleich nach der freigabe"];
const SMALL_WORDS: [&str; 5] = ["am", "um", "uhr", "den", "dem"];
const AHEAD: [(&str, u64); 5] =
    [("heute", 0), ("morgen", 1), ("übermorgen", 2), ("uebermorgen", 2), ("überübermorgen", 3)];
const WEEKDAYS: [[&str; 2]; 7] = [
    ["montag", "mo"],
    ["dienstag", "di"],
    ["mittwoch", "mi"],
    ["donnerstag", "do"],
    ["freitag", "fr"],
    ["samstag", "sa"],
    ["sonntag", "so"],
];
const MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "märz",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "dezember",
];

/// `now` is what the town's clock shows.
pub fn read(text: &str, now: NaiveDateTime) -> Result<When, Unclear> {
    let text = text.trim().trim_end_matches(['.', '!']).to_lowercase();
    if AT_ONCE.contains(&text.as_str()) {
        return Ok(When::AtOnce);
    }
    let words: Vec<&str> = text
        .split([' ', ',', '\t', '\u{a0}'])
        .map(|it| it.strip_suffix("uhr").unwrap_or(it))
        .filter(|it| !it.is_empty() && !SMALL_WORDS.contains(it))
        .collect();
    if words.iter().any(|it| ["gestern", "vorgestern"].contains(it)) {
        return Err(Unclear::Past);
    }
    let (time, words) = match words.split_last() {
        Some((last, before)) if time(last).is_some() => (time(last), before),
        _ => (None, words.as_slice()),
    };
    let day = day(words, now.date()).ok_or(Unclear::NoDay)?;
    let at = day.and_time(time.ok_or(Unclear::NoTime)?);
    if now < at {
        return Ok(When::At(at));
    }
    // A weekday is named for its next time.
    let is_weekday = words.last().is_some_and(|it| weekday(it).is_some()) && day == now.date();
    if is_weekday { Ok(When::At(at + Days::new(7))) } else { Err(Unclear::Past) }
}

/// `8:00`, `8.00`, `8`.
fn time(word: &str) -> Option<NaiveTime> {
    let (hour, minute) = word.split_once([':', '.']).unwrap_or((word, "00"));
    let is_time = hour.len() <= 2 && minute.len() == 2;
    NaiveTime::from_hms_opt(hour.parse().ok().filter(|_| is_time)?, minute.parse().ok()?, 0)
}

fn day(words: &[&str], today: NaiveDate) -> Option<NaiveDate> {
    match words {
        [] => None,
        [word] => {
            let ahead = AHEAD.iter().find(|(name, _)| name == word).map(|(_, days)| today + Days::new(*days));
            ahead.or_else(|| coming(today, weekday(word)?)).or_else(|| date(word, today))
        }
        // "Montag, 30.11.": both must be the same day.
        [name, rest @ ..] if weekday(name).is_some() => {
            day(rest, today).filter(|it| Some(it.weekday().num_days_from_monday()) == weekday(name))
        }
        [day, month, year @ ..] => {
            let month =
                MONTHS.iter().position(|it| it == month || (3 <= month.len() && it.starts_with(month)))?;
            let written =
                format!("{}.{}.{}", day.trim_end_matches('.'), month + 1, year.first().unwrap_or(&""));
            date(&written, today).filter(|_| year.len() <= 1)
        }
    }
}

/// Days from Monday.
fn weekday(word: &str) -> Option<u32> {
    let at = WEEKDAYS.iter().position(|it| it.contains(&word.trim_end_matches('.')))?;
    u32::try_from(at).ok()
}

fn coming(today: NaiveDate, weekday: u32) -> Option<NaiveDate> {
    let days = (7 + weekday - today.weekday().num_days_from_monday()) % 7;
    today.checked_add_days(Days::new(u64::from(days)))
}

/// `30.11.2026`, `30.11.`, `2026-11-30`; without a year the next one.
fn date(word: &str, today: NaiveDate) -> Option<NaiveDate> {
    if let Ok(date) = word.parse() {
        return Some(date);
    }
    let mut figures = word.split('.');
    let (day, month) = (figures.next()?.parse().ok()?, figures.next()?.parse().ok()?);
    if let Some(year) = figures.next().filter(|it| !it.is_empty()) {
        let written: i32 = year.parse().ok()?;
        return NaiveDate::from_ymd_opt(if year.len() == 2 { 2000 + written } else { written }, month, day);
    }
    let this_year = NaiveDate::from_ymd_opt(today.year(), month, day);
    let next = || NaiveDate::from_ymd_opt(today.year() + 1, month, day);
    this_year.filter(|it| today <= *it).or_else(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A Tuesday, ten in the morning.
    fn read_at_ten(text: &str) -> Result<When, Unclear> {
        read(text, at("2026-11-24 10:00"))
    }

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    #[test]
    fn a_time_is_read_as_people_write_it() {
        for (written, meant) in [
            ("heute 18:00", "2026-11-24 18:00"),
            ("morgen 8:00", "2026-11-25 08:00"),
            ("Morgen um 8 Uhr", "2026-11-25 08:00"),
            ("übermorgen, 9.30 Uhr", "2026-11-26 09:30"),
            ("Montag 8Uhr", "2026-11-30 08:00"),
            ("am Dienstag um 18 Uhr", "2026-11-24 18:00"),
            ("Dienstag 9:00", "2026-12-01 09:00"),
            ("30.11. 8:00", "2026-11-30 08:00"),
            ("Mo, 30.11.2026, 8:00 Uhr", "2026-11-30 08:00"),
            ("am 5. Dezember um 17:15 Uhr", "2026-12-05 17:15"),
            ("5. Dez 2026 17:15", "2026-12-05 17:15"),
            ("1.2. 12:00", "2027-02-01 12:00"),
            ("2026-12-24 00:00", "2026-12-24 00:00"),
        ] {
            assert_eq!(read_at_ten(written), Ok(When::At(at(meant))), "{written}");
        }
        assert_eq!(read_at_ten("Sofort!"), Ok(When::AtOnce));
    }

    #[test]
    fn what_is_past_or_not_clear_is_asked_back() {
        for (written, why) in [
            ("heute 9:00", Unclear::Past),
            ("gestern", Unclear::Past),
            ("24.11.2026 10:00", Unclear::Past),
            ("1.1.2020 8:00", Unclear::Past),
            ("morgen", Unclear::NoTime),
            ("am 30.11.", Unclear::NoTime),
            ("8:00", Unclear::NoDay),
            ("bald", Unclear::NoDay),
            ("31.2. 8:00", Unclear::NoDay),
            ("Dienstag, 30.11. 8:00", Unclear::NoDay),
            ("morgen 25:00", Unclear::NoDay),
            ("", Unclear::NoDay),
        ] {
            assert_eq!(read_at_ten(written), Err(why), "{written}");
        }
    }
}
