//! When an event is, as people say it.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime};

use crate::dialogue::Ctx;
use crate::dialogue::agenda::Listed;
use crate::dialogue::faq::hours;
use crate::line;
use crate::model::Line;
use crate::text::{self, Languages};

/// `Samstag, 28. November, 15:00 bis 18:00 Uhr`.
pub fn when(languages: &Languages, language: &str, it: &Listed) -> String {
    let word = |line: &Line| text::rich(&languages.say(language, line)).text;
    let day = |day: NaiveDate| (word(&weekday(day)), word(&date(day)));
    let (name, date) = day(it.starts.date());
    let first = word(&line!("events-all-day", day = name.as_str(), date = date.as_str()));
    if it.kept.event.when.whole_days {
        let last = it.ends.date().checked_sub_days(Days::new(1)).unwrap_or(it.ends.date());
        if last <= it.starts.date() {
            return first;
        }
        let (name, date) = day(last);
        let last = word(&line!("events-all-day", day = name, date = date));
        return word(&line!("events-days", first = first, last = last));
    }
    let (from, to) = (time(it.starts), time(it.ends));
    if it.ends == it.starts {
        return word(&line!("events-at", day = name, date = date, time = from));
    }
    if it.ends.date() == it.starts.date() || is_same_night(it) {
        return word(&line!("events-from-to", day = name, date = date, from = from, to = to));
    }
    let first = word(&line!("events-at", day = name, date = date, time = from));
    let (name, date) = day(it.ends.date());
    let last = word(&line!("events-all-day", day = name, date = date));
    word(&line!("events-until-time", first = first, last = last, time = to))
}

pub fn weekday(day: NaiveDate) -> Line {
    hours::day(day.weekday())
}

/// The same for a dialogue.
pub fn said(ctx: &Ctx<'_>, it: &Listed) -> String {
    when(ctx.languages, ctx.language, it)
}

fn date(day: NaiveDate) -> Line {
    line!(
        "day-date",
        day = i64::from(day.day()),
        month = i64::from(day.month()),
        year = i64::from(day.year()),
    )
}

fn time(at: NaiveDateTime) -> String {
    at.format("%H:%M").to_string()
}

/// A dance that ends at two in the morning is one evening.
fn is_same_night(it: &Listed) -> bool {
    it.starts.date().succ_opt() == Some(it.ends.date())
        && it.ends.time().format("%H").to_string().as_str() < "06"
}
