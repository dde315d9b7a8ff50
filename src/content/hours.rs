//! Open now? Until when, and if not, when next? And a week's hours, days alike taken together.
//!
//! **Invariant:** no clock and no time zone: the town's local time is handed in.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Weekday};

use super::words::Words;
use super::{Closure, Place, Slot, Weeks};

/// How a place stands at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hours<'p> {
    Open {
        until: NaiveTime,
        /// Only by appointment.
        appointment: bool,
    },
    Closed {
        /// Why, when today is an extra closing day.
        reason: Option<&'p Words>,
        opens: Option<Opening>,
    },
}

/// When a place opens next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    pub date: NaiveDate,
    pub time: NaiveTime,
    /// Only by appointment.
    pub appointment: bool,
}

/// Days with the same hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub days: Vec<Weekday>,
    pub slots: Vec<Slot>,
}

/// Past a year ahead nobody is helped by "opens again".
const DAYS_AHEAD: u64 = 366;

/// How `place` stands at `now`, local time.
pub fn state(place: &Place, now: NaiveDateTime) -> Hours<'_> {
    let (today, time) = (now.date(), now.time());
    if let Some(slot) = slots_on(place, today).find(|it| it.from <= time && time < it.to) {
        return Hours::Open { until: end_of(place, today, slot), appointment: slot.appointment };
    }
    let reason = closure_on(place, today).and_then(|it| it.reason.as_ref());
    Hours::Closed { reason, opens: next_opening(place, now) }
}

/// The usual week, Monday first; days alike share a row, days without hours have none.
pub fn week(place: &Place) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let mut day = Weekday::Mon;
    for _ in 0..7 {
        let slots: Vec<Slot> = place.hours.iter().filter(|it| it.day == day).copied().collect();
        if !slots.is_empty() {
            match rows.iter_mut().find(|it| are_alike(&it.slots, &slots)) {
                Some(row) => row.days.push(day),
                None => rows.push(Row { days: vec![day], slots }),
            }
        }
        day = day.succ();
    }
    rows
}

/// Extra closing days that are not over yet on `today`, soonest first.
pub fn closures_ahead(place: &Place, today: NaiveDate) -> Vec<&Closure> {
    let mut ahead: Vec<&Closure> = place.closed.iter().filter(|it| today <= it.to).collect();
    ahead.sort_by_key(|it| it.from);
    ahead
}

fn next_opening(place: &Place, now: NaiveDateTime) -> Option<Opening> {
    now.date().iter_days().take_while(|it| *it <= now.date() + Days::new(DAYS_AHEAD)).find_map(|date| {
        slots_on(place, date)
            .filter(|it| now < date.and_time(it.from))
            .min_by_key(|it| it.from)
            .map(|it| Opening { date, time: it.from, appointment: it.appointment })
    })
}

/// The slots that really hold on a day.
fn slots_on(place: &Place, date: NaiveDate) -> impl Iterator<Item = &Slot> {
    let closed = closure_on(place, date).is_some();
    place.hours.iter().filter(move |it| !closed && it.day == date.weekday() && it.weeks.hold_on(date))
}

fn closure_on(place: &Place, date: NaiveDate) -> Option<&Closure> {
    place.closed.iter().find(|it| it.from <= date && date <= it.to)
}

/// The end of a slot, or of the one that follows it without a break.
fn end_of(place: &Place, date: NaiveDate, slot: &Slot) -> NaiveTime {
    let mut end = slot.to;
    while let Some(next) =
        slots_on(place, date).find(|it| it.from == end && it.appointment == slot.appointment)
    {
        end = next.to;
    }
    end
}

fn are_alike(left: &[Slot], right: &[Slot]) -> bool {
    let on_monday = |it: &Slot| Slot { day: Weekday::Mon, ..*it };
    left.iter().map(on_monday).eq(right.iter().map(on_monday))
}

impl Weeks {
    /// Whether the ISO week of `date` is one of these. Week 53 is odd and so is the week 1 that follows it.
    pub fn hold_on(self, date: NaiveDate) -> bool {
        let week_is_even = date.iso_week().week().is_multiple_of(2);
        match self {
            Self::Every => true,
            Self::Even => week_is_even,
            Self::Odd => !week_is_even,
        }
    }
}

#[cfg(test)]
mod tests;
