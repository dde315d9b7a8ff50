//! The citizens' office through its weeks.

use super::*;

const MORNING: (&str, &str) = ("09:00", "12:00");
const AFTERNOON: (&str, &str) = ("13:00", "18:00");

fn slot(day: Weekday, (from, to): (&str, &str)) -> Slot {
    Slot { day, from: time(from), to: time(to), weeks: Weeks::Every, appointment: false }
}

/// Monday by appointment, Tuesday and Thursday twice, Saturday in even weeks; closed over the holidays of 2026.
fn office() -> Place {
    let reason = Words([("de".to_owned(), "Betriebsruhe".to_owned())].into());
    Place {
        hours: vec![
            Slot { appointment: true, ..slot(Weekday::Mon, MORNING) },
            slot(Weekday::Tue, MORNING),
            slot(Weekday::Tue, AFTERNOON),
            slot(Weekday::Thu, MORNING),
            slot(Weekday::Thu, AFTERNOON),
            Slot { weeks: Weeks::Even, ..slot(Weekday::Sat, MORNING) },
        ],
        closed: vec![Closure { from: date("2026-12-24"), to: date("2026-12-31"), reason: Some(reason) }],
        ..Place::default()
    }
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

fn at(place: &Place, day: &str, hour: &str) -> String {
    match state(place, date(day).and_time(time(hour))) {
        Hours::Open { until, appointment } => {
            format!(
                "open until {}{}",
                until.format("%H:%M"),
                if appointment { ", by appointment" } else { "" }
            )
        }
        Hours::Closed { reason, opens } => {
            let reason = reason.map(|it| format!(" ({})", it.text("de"))).unwrap_or_default();
            let opens = opens
                .map_or("never".to_owned(), |it| it.date.and_time(it.time).format("%a %F %H:%M").to_string());
            format!("closed{reason}, opens {opens}")
        }
    }
}

#[test]
fn a_slot_holds_from_its_first_minute_to_the_last_before_its_end() {
    assert_eq!(at(&office(), "2026-11-24", "08:59"), "closed, opens Tue 2026-11-24 09:00");
    assert_eq!(at(&office(), "2026-11-24", "09:00"), "open until 12:00");
    assert_eq!(at(&office(), "2026-11-24", "11:59"), "open until 12:00");
    assert_eq!(at(&office(), "2026-11-24", "12:00"), "closed, opens Tue 2026-11-24 13:00");
    assert_eq!(at(&office(), "2026-11-24", "18:00"), "closed, opens Thu 2026-11-26 09:00");
}

#[test]
fn monday_is_open_by_appointment() {
    assert_eq!(at(&office(), "2026-11-23", "10:00"), "open until 12:00, by appointment");
}

#[test]
fn saturday_is_open_in_even_calendar_weeks() {
    assert_eq!(at(&office(), "2026-11-28", "10:00"), "open until 12:00", "week 48");
    assert_eq!(at(&office(), "2026-11-21", "10:00"), "closed, opens Mon 2026-11-23 09:00", "week 47");
}

#[test]
fn at_the_turn_of_the_year_two_odd_weeks_follow_each_other() {
    let even = Place { closed: Vec::new(), ..office() };
    let weeks = |it: &str| date(it).iso_week().week();
    assert_eq!(
        (weeks("2026-12-26"), weeks("2027-01-02"), weeks("2027-01-09"), weeks("2027-01-16")),
        (52, 53, 1, 2)
    );
    assert_eq!(at(&even, "2026-12-26", "10:00"), "open until 12:00");
    assert_eq!(at(&even, "2027-01-02", "10:00"), "closed, opens Mon 2027-01-04 09:00");
    assert_eq!(at(&even, "2027-01-09", "10:00"), "closed, opens Mon 2027-01-11 09:00");
    assert_eq!(at(&even, "2027-01-16", "10:00"), "open until 12:00");
}

#[test]
fn the_first_days_of_january_may_belong_to_week_53() {
    assert!(Weeks::Odd.hold_on(date("2027-01-01")) && !Weeks::Even.hold_on(date("2027-01-01")));
    assert!(Weeks::Even.hold_on(date("2024-12-28")), "week 52");
    assert!(Weeks::Odd.hold_on(date("2024-12-30")), "already week 1 of 2025");
}

#[test]
fn an_extra_closing_day_gives_its_reason_and_the_first_day_after() {
    assert_eq!(at(&office(), "2026-12-29", "10:00"), "closed (Betriebsruhe), opens Mon 2027-01-04 09:00");
    assert_eq!(at(&office(), "2026-12-23", "20:00"), "closed, opens Mon 2027-01-04 09:00");
}

#[test]
fn slots_without_a_break_are_one() {
    let hours = vec![slot(Weekday::Tue, ("09:00", "12:00")), slot(Weekday::Tue, ("12:00", "15:00"))];
    assert_eq!(at(&Place { hours, ..Place::default() }, "2026-11-24", "10:00"), "open until 15:00");
}

#[test]
fn a_place_without_hours_never_opens() {
    assert_eq!(at(&Place::default(), "2026-11-24", "10:00"), "closed, opens never");
}

#[test]
fn the_week_takes_days_alike_together() {
    let office = office();
    let days: Vec<Vec<Weekday>> = week(&office).into_iter().map(|it| it.days).collect();
    assert_eq!(days, [vec![Weekday::Mon], vec![Weekday::Tue, Weekday::Thu], vec![Weekday::Sat]]);
    assert_eq!(week(&office)[1].slots.len(), 2);
}

#[test]
fn closures_that_are_over_are_not_ahead() {
    assert_eq!(closures_ahead(&office(), date("2026-12-31")).len(), 1);
    assert!(closures_ahead(&office(), date("2027-01-01")).is_empty());
}
