//! The dates a rule means (RFC 5545, 3.3.10), on the wall.

use calcard::icalendar::{ICalendarDay, ICalendarFrequency, ICalendarRecurrenceRule};
use chrono::{Month, NaiveDateTime, TimeZone};
use rrule::{Frequency, NWeekday, RRule, RRuleSet, Tz, Unvalidated};

use super::time::Time;
use super::written;

/// Dates of one rule that are counted out: a daily one of two hundred years.
const MOST_DATES: usize = 75_000;
/// Of one that comes more than once a day: what it means past that is no event of a town.
const MOST_TIMES: usize = 5_000;

#[derive(Clone, Debug)]
pub struct Rule {
    means: RRule<Unvalidated>,
    most: usize,
    /// Told apart from the rule: it is a moment, not a time on the wall.
    pub until: Option<Time>,
}

impl Rule {
    /// `zone` is the one its component begins in.
    pub fn new(written: &ICalendarRecurrenceRule, zone: Option<&str>) -> Self {
        let (frequency, most) = match written.freq {
            ICalendarFrequency::Yearly => (Frequency::Yearly, MOST_DATES),
            ICalendarFrequency::Monthly => (Frequency::Monthly, MOST_DATES),
            ICalendarFrequency::Weekly => (Frequency::Weekly, MOST_DATES),
            ICalendarFrequency::Daily => (Frequency::Daily, MOST_DATES),
            ICalendarFrequency::Hourly => (Frequency::Hourly, MOST_TIMES),
            ICalendarFrequency::Minutely => (Frequency::Minutely, MOST_TIMES),
            ICalendarFrequency::Secondly => (Frequency::Secondly, MOST_TIMES),
        };
        let months = written.bymonth.iter().filter_map(|it| Month::try_from(it.month()).ok());
        let mut rule = RRule::new(frequency)
            .interval(written.interval.unwrap_or(1).max(1))
            .by_set_pos(written.bysetpos.clone())
            .by_month(&months.collect::<Vec<_>>())
            .by_month_day(written.bymonthday.clone())
            .by_year_day(written.byyearday.clone())
            .by_week_no(written.byweekno.clone())
            .by_weekday(written.byday.iter().map(|it| weekday(*it)).collect())
            .by_hour(written.byhour.clone())
            .by_minute(written.byminute.clone())
            .by_second(written.bysecond.clone());
        if let Some(count) = written.count {
            rule = rule.count(count);
        }
        if let Some(week_start) = written.wkst {
            rule = rule.week_start(week_start.into());
        }
        let until = written.until.as_ref().and_then(|it| written::time(it, zone));
        Self { means: rule, most, until }
    }

    /// From `first` until before `end`; none where the rule makes no sense.
    pub fn walls(&self, first: NaiveDateTime, end: NaiveDateTime) -> Vec<NaiveDateTime> {
        // UTC stands for the wall: every hour comes once.
        let start = Tz::UTC.from_utc_datetime(&first);
        let Ok(rule) = self.means.clone().validate(start) else { return Vec::new() };
        let dates = RRuleSet::new(start).rrule(rule).limit();
        let walls = dates.into_iter().map(|it| it.naive_utc()).take(self.most);
        walls.take_while(|it| *it < end).collect()
    }
}

fn weekday(day: ICalendarDay) -> NWeekday {
    NWeekday::new(day.ordwk, day.weekday.into())
}
