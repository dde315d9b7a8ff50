//! What the clock of a talk is asked to do.
//!
//! ```text
//! @clock                      what time is it?
//! @clock +2d                  put it forward: d, h or m
//! @clock mon 09:00            until then, by the town's clock
//! @clock 2026-11-30 08:00
//! ```
//!
//! **Invariant:** a clock is never put back: what has been said has been said.

use chrono::{Datelike, NaiveDateTime, NaiveTime, TimeDelta, Weekday};

/// Time goes by in strides, and each of them is worked through.
const FARTHEST: TimeDelta = TimeDelta::days(62);

#[derive(Debug, PartialEq, Eq)]
pub enum Asked {
    Time,
    Until(NaiveDateTime),
    /// Not to be understood, in the past, or too far away.
    Unclear,
}

/// `None`: the line is about something else.
pub fn asked(line: &str, now: NaiveDateTime) -> Option<Asked> {
    let words = line.strip_prefix("@clock")?;
    if words.is_empty() {
        return Some(Asked::Time);
    }
    let words = words.strip_prefix(char::is_whitespace)?.trim();
    let then = match words.strip_prefix('+') {
        Some(stretch) => self::stretch(stretch).and_then(|it| now.checked_add_signed(it)),
        None => NaiveDateTime::parse_from_str(words, "%Y-%m-%d %H:%M").ok().or_else(|| weekday(words, now)),
    };
    Some(match then {
        Some(then) if now < then && then - now <= FARTHEST => Asked::Until(then),
        Some(_) | None => Asked::Unclear,
    })
}

/// The next `mon 09:00` there is.
fn weekday(words: &str, now: NaiveDateTime) -> Option<NaiveDateTime> {
    let (day, time) = words.split_once(char::is_whitespace)?;
    let day: Weekday = day.parse().ok()?;
    let time = NaiveTime::parse_from_str(time.trim(), "%H:%M").ok()?;
    let days = now.date().iter_days().take(8).filter(|it| it.weekday() == day);
    days.map(|it| it.and_time(time)).find(|it| now < *it)
}

/// `2d`, `3h` or `10m`.
fn stretch(words: &str) -> Option<TimeDelta> {
    let unit = words.chars().next_back()?;
    let count = words.strip_suffix(unit)?.trim().parse::<u32>().ok()?;
    match unit {
        'd' => TimeDelta::try_days(count.into()),
        'h' => TimeDelta::try_hours(count.into()),
        'm' => TimeDelta::try_minutes(count.into()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    #[test]
    fn a_stretch_or_a_time_to_come_puts_the_clock_forward() {
        let now = at("2026-11-24 10:00");
        let until = |text| Some(Asked::Until(at(text)));
        assert_eq!(asked("@clock", now), Some(Asked::Time));
        assert_eq!(asked("@clock +2d", now), until("2026-11-26 10:00"));
        assert_eq!(asked("@clock  +3h", now), until("2026-11-24 13:00"));
        assert_eq!(asked("@clock + 10 m", now), until("2026-11-24 10:10"));
        assert_eq!(asked("@clock 2026-11-30 08:00", now), until("2026-11-30 08:00"));
        assert_eq!(asked("@clock mon 08:00", now), until("2026-11-30 08:00"));
        assert_eq!(asked("@clock tue 10:01", now), until("2026-11-24 10:01"));
        assert_eq!(asked("@clock Tuesday 10:00", now), until("2026-12-01 10:00"));
    }

    #[test]
    fn a_clock_is_not_put_back_nor_as_far_as_nobody_waits() {
        let now = at("2026-11-24 10:00");
        for line in [
            "+0d",
            "+d",
            "+2",
            "+63d",
            "+4294967295d",
            "2026-11-24 10:00",
            "2026-11-23 10:00",
            "2029",
            "mon",
            "foo 8:00",
        ] {
            assert_eq!(asked(&format!("@clock {line}"), now), Some(Asked::Unclear), "{line}");
        }
        for line in ["@BB-2026-0001 erledigt", "@clockwork", "clock +2d"] {
            assert_eq!(asked(line, now), None, "{line}");
        }
    }
}
