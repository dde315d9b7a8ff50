//! Working days in Brandenburg: by when somebody is answered, and when the staff are reminded (C16).
//!
//! Monday to Friday without the public holidays of § 2 (1) of the state's "Gesetz über die Sonn- und Feiertage"
//! (FTG) of 21 March 1991 (`GVBl.` I/91 S. 44, <https://bravors.brandenburg.de/gesetze/ftg_1998>). Easter Sunday and
//! Whit Sunday are holidays there by name. Christmas Eve and New Year's Eve are not.
//!
//! **Invariant:** no clock: the day is handed in. A holiday declared for one year alone (§ 2 (3)) is not known here.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Every public holiday of a year, in its order; fewer only where the calendar itself ends.
pub fn holidays(year: i32) -> Vec<NaiveDate> {
    let easter = easter(year);
    let moving = [-2, 0, 1, 39, 49, 50].into_iter().filter_map(|days| shifted(easter?, days));
    let fixed = [(1, 1), (5, 1), (10, 3), (10, 31), (12, 25), (12, 26)];
    let fixed = fixed.into_iter().filter_map(|(month, day)| NaiveDate::from_ymd_opt(year, month, day));
    let mut holidays: Vec<NaiveDate> = moving.chain(fixed).collect();
    holidays.sort_unstable();
    // Ascension Day may fall on the first of May.
    holidays.dedup();
    holidays
}

pub fn is_workday(date: NaiveDate) -> bool {
    !matches!(date.weekday(), Weekday::Sat | Weekday::Sun) && !holidays(date.year()).contains(&date)
}

/// The `number`-th working day after `date`; with 0 `date` itself, whatever day it is.
pub fn after(date: NaiveDate, number: u32) -> NaiveDate {
    match usize::try_from(number) {
        Ok(0) => date,
        Ok(number) => workdays_after(date).nth(number - 1).unwrap_or(NaiveDate::MAX),
        Err(_) => NaiveDate::MAX,
    }
}

fn workdays_after(date: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    date.iter_days().skip(1).filter(|it| is_workday(*it))
}

fn shifted(date: NaiveDate, days: i64) -> Option<NaiveDate> {
    let distance = Days::new(days.unsigned_abs());
    if days < 0 { date.checked_sub_days(distance) } else { date.checked_add_days(distance) }
}

/// Easter Sunday by the Gregorian calendar, after Gauss: the Sunday behind the first full moon of spring.
fn easter(year: i32) -> Option<NaiveDate> {
    let (century, golden) = (year.div_euclid(100), year.rem_euclid(19));
    let leap_less = century - century.div_euclid(4);
    let moon_shift = (13 + 8 * century).div_euclid(25);
    let moon = (19 * golden + 15 - moon_shift + leap_less).rem_euclid(30);
    // The lunar month that would be a day too long.
    let moon = if moon == 29 || (moon == 28 && 10 < golden) { moon - 1 } else { moon };
    let full_moon =
        NaiveDate::from_ymd_opt(year, 3, 21)?.checked_add_days(Days::new(u64::try_from(moon).ok()?))?;
    full_moon.iter_days().skip(1).find(|it| it.weekday() == Weekday::Sun)
}

#[cfg(test)]
mod tests;
