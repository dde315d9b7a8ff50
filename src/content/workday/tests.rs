//! Working days against a checked table, and what holds for any of them.

use std::collections::HashSet;

use proptest::prelude::*;

use super::*;

/// Month and day of every holiday, compared with the calendar of the Python package `holidays` (Germany, BB).
const CHECKED: [(i32, [&str; 12]); 7] = [
    (
        2024,
        [
            "01-01", "03-29", "03-31", "04-01", "05-01", "05-09", "05-19", "05-20", "10-03", "10-31",
            "12-25", "12-26",
        ],
    ),
    (
        2025,
        [
            "01-01", "04-18", "04-20", "04-21", "05-01", "05-29", "06-08", "06-09", "10-03", "10-31",
            "12-25", "12-26",
        ],
    ),
    (
        2026,
        [
            "01-01", "04-03", "04-05", "04-06", "05-01", "05-14", "05-24", "05-25", "10-03", "10-31",
            "12-25", "12-26",
        ],
    ),
    (
        2027,
        [
            "01-01", "03-26", "03-28", "03-29", "05-01", "05-06", "05-16", "05-17", "10-03", "10-31",
            "12-25", "12-26",
        ],
    ),
    (
        2028,
        [
            "01-01", "04-14", "04-16", "04-17", "05-01", "05-25", "06-04", "06-05", "10-03", "10-31",
            "12-25", "12-26",
        ],
    ),
    (
        2029,
        [
            "01-01", "03-30", "04-01", "04-02", "05-01", "05-10", "05-20", "05-21", "10-03", "10-31",
            "12-25", "12-26",
        ],
    ),
    (
        2030,
        [
            "01-01", "04-19", "04-21", "04-22", "05-01", "05-30", "06-09", "06-10", "10-03", "10-31",
            "12-25", "12-26",
        ],
    ),
];

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn the_holidays_of_seven_years_are_those_of_the_calendar() {
    for (year, days) in CHECKED {
        let days: Vec<NaiveDate> = days.iter().map(|it| date(&format!("{year}-{it}"))).collect();
        assert_eq!(holidays(year), days, "{year}");
    }
}

#[test]
fn easter_falls_where_the_tables_have_it() {
    // The earliest and the latest there are, and both exceptions of the lunar month.
    for day in
        ["1818-03-22", "1943-04-25", "2038-04-25", "1981-04-19", "1954-04-18", "2285-03-22", "2076-04-19"]
    {
        let day = date(day);
        assert_eq!(easter(day.year()), Some(day));
    }
}

#[test]
fn ascension_on_the_first_of_may_is_one_holiday() {
    assert_eq!(holidays(2008).len(), 11);
    assert!(!is_workday(date("2008-05-01")));
}

#[test]
fn days_a_town_hall_might_think_free_are_working_days() {
    // Christmas Eve, New Year's Eve, Women's Day (Berlin), Corpus Christi, All Saints', the day after Ascension.
    for day in ["2026-12-24", "2026-12-31", "2027-03-08", "2026-06-04", "2027-11-01", "2026-05-15"] {
        assert!(is_workday(date(day)), "{day}");
    }
}

#[test]
fn three_working_days_pass_over_weekends_and_holidays() {
    for (from, by) in [
        ("2026-11-23", "2026-11-26"),
        // Sent on a Saturday night: Monday is the first of three.
        ("2026-11-28", "2026-12-02"),
        // Over Good Friday and Easter Monday.
        ("2026-04-02", "2026-04-09"),
        // Over Christmas and New Year.
        ("2026-12-23", "2026-12-29"),
        ("2026-12-30", "2027-01-05"),
    ] {
        assert_eq!(after(date(from), 3), date(by), "{from}");
    }
}

#[test]
fn nothing_breaks_where_the_calendar_ends() {
    assert_eq!(after(NaiveDate::MAX, 3), NaiveDate::MAX);
    assert!(holidays(i32::MAX).is_empty() && holidays(i32::MIN).is_empty());
    let _ = (is_workday(NaiveDate::MAX), is_workday(NaiveDate::MIN));
}

fn any_date() -> impl Strategy<Value = NaiveDate> {
    (-300_000_i32..700_000).prop_filter_map("a date", NaiveDate::from_epoch_days)
}

proptest! {
    #[test]
    fn any_year_has_its_holidays_in_order(year in 1583_i32..9_999) {
        let holidays = holidays(year);
        let distinct: HashSet<_> = holidays.iter().collect();
        prop_assert!(distinct.len() == holidays.len() && holidays.is_sorted());
        prop_assert!(matches!(holidays.len(), 11 | 12));
        prop_assert!(holidays.iter().all(|it| it.year() == year));
    }

    #[test]
    fn easter_is_a_sunday_between_its_bounds(year in 1583_i32..9_999) {
        let easter = easter(year).unwrap();
        prop_assert_eq!(easter.weekday(), Weekday::Sun);
        prop_assert!((3, 22) <= (easter.month(), easter.day()) && (easter.month(), easter.day()) <= (4, 25));
    }

    #[test]
    fn a_promised_day_is_a_working_day_and_so_many_have_come_by_then(date in any_date(), number in 1_u32..40) {
        let by = after(date, number);
        prop_assert!(date < by && is_workday(by));
        let come = date.iter_days().skip(1).take_while(|it| *it <= by).filter(|it| is_workday(*it));
        prop_assert_eq!(come.count(), usize::try_from(number).unwrap());
    }

    #[test]
    fn one_day_after_another_is_the_same_as_all_at_once(date in any_date(), first in 0_u32..20, then in 0_u32..20) {
        prop_assert_eq!(after(after(date, first), then), after(date, first + then));
    }
}
