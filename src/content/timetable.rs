//! A line of cron, read by the wall clock: `0 8 * * mon` is Monday at eight, summer and winter.
//!
//! The five fields everybody knows: minute, hour, day of the month, month, day of the week.

use std::str::FromStr;

use chrono::{DateTime, NaiveDateTime};
use cron::Schedule;

/// When something is due, again and again.
#[derive(Debug, Clone, PartialEq)]
pub struct Timetable {
    line: String,
    schedule: Schedule,
}

impl Timetable {
    /// Or what to write instead.
    pub fn new(line: &str) -> Result<Self, &'static str> {
        let fields: Vec<&str> = line.split_whitespace().collect();
        let [_, _, day, _, weekday] = fields[..] else {
            return Err(
                "Write five fields: minute, hour, day, month, day of the week, such as \"30 6 * * *\"",
            );
        };
        // What counts as day 1 is not the same everywhere, nor what two kinds of days mean together.
        if weekday.contains(|it: char| it.is_ascii_digit()) {
            return Err("Write days of the week by their names, such as \"0 8 * * mon-fri\"");
        }
        if day != "*" && weekday != "*" {
            return Err("Write a day of the month or a day of the week, and * for the other");
        }
        let schedule = Schedule::from_str(&format!("0 {}", fields.join(" ")))
            .map_err(|_| "Write numbers, ranges and steps, such as \"*/15 6-22 * * *\"")?;
        Ok(Self { line: fields.join(" "), schedule })
    }

    /// The next time a clock on the wall shows after `wall`; `None` if it never will.
    pub fn next_after(&self, wall: NaiveDateTime) -> Option<NaiveDateTime> {
        // UTC stands for the wall: every hour comes once.
        let next = self.schedule.after(&wall.and_utc()).next();
        next.map(|it: DateTime<_>| it.naive_utc())
    }

    pub fn line(&self) -> &str {
        &self.line
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    fn next(line: &str, day: u32, hour: u32, minute: u32) -> String {
        let wall = NaiveDate::from_ymd_opt(2026, 3, day).unwrap().and_hms_opt(hour, minute, 0).unwrap();
        Timetable::new(line).unwrap().next_after(wall).unwrap().to_string()
    }

    #[test]
    fn it_is_due_at_the_next_such_time_and_never_at_the_same_again() {
        assert_eq!(next("30 6 * * *", 28, 6, 29), "2026-03-28 06:30:00");
        assert_eq!(next("30 6 * * *", 28, 6, 30), "2026-03-29 06:30:00");
        assert_eq!(next("0 8 * * mon", 28, 9, 0), "2026-03-30 08:00:00");
    }

    #[test]
    fn a_time_the_clocks_leave_out_is_still_a_time_on_the_wall() {
        assert_eq!(next("30 2 * * *", 29, 1, 59), "2026-03-29 02:30:00");
    }

    #[test]
    fn what_could_be_meant_in_two_ways_is_refused() {
        for line in ["0 8 * * 1", "0 8 1 * mon", "0 0 8 * * mon", "8 Uhr", "", "61 * * * *"] {
            assert!(Timetable::new(line).is_err(), "{line}");
        }
    }
}
