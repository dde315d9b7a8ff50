//! One component of a calendar, as it is written: the library's types end here.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType as Component, ICalendarDuration, ICalendarEntry,
    ICalendarParameterName as Parameter, ICalendarPeriod, ICalendarProperty as Property, ICalendarStatus,
    ICalendarValue as Value,
};
use calcard::{Entry, Parser};
use chrono::{NaiveDate, NaiveTime, TimeDelta};
use sha2::{Digest, Sha256};

use super::rule::Rule;
use super::time::{Span, Time};
use super::zone::{Description, Observance};
use crate::messenger::feed::plain;
use crate::model::{Event, EventKind};

/// Components of one calendar.
const MOST_COMPONENTS: usize = 50_000;
/// Rules in it: each is counted out for a bounded time, and so are all.
const MOST_RULES: usize = 5_000;
const MOST_CATEGORIES: usize = 20;

/// A whole file.
#[derive(Default)]
pub struct Calendar {
    pub events: Vec<Written>,
    pub zones: Vec<Description>,
    /// How many its events have.
    rules: usize,
}

/// An event.
#[derive(Clone, Debug)]
pub struct Written {
    pub uid: String,
    pub sequence: i64,
    /// When it was written, and where in the file.
    stamp: (Option<String>, usize),
    pub start: Time,
    pub end: Option<End>,
    is_flagged_whole_day: bool,
    pub rules: Vec<Rule>,
    pub extra: Vec<Extra>,
    pub exceptions: Vec<Time>,
    /// The date of its series that it takes the place of.
    pub instead_of: Option<Time>,
    pub and_all_that_follow: bool,
    pub is_cancelled: bool,
    shown: Event,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    At(Time),
    After(Span),
}

/// A date beside the rule.
#[derive(Clone, Debug)]
pub struct Extra {
    pub start: Time,
    pub end: Option<End>,
}

/// What is a calendar in the text, or what it is instead.
pub fn parse(text: &str) -> Result<Calendar, String> {
    let mut parser = Parser::new(text);
    let mut calendar = Calendar::default();
    let mut is_one = false;
    loop {
        match parser.entry() {
            Entry::ICalendar(part) => {
                is_one = true;
                take(&part, &mut calendar);
            }
            Entry::UnterminatedComponent(_) if is_one => break,
            Entry::UnterminatedComponent(_) => {
                // Cut off on its way: what has come is worth reading.
                return if text.contains("END:VCALENDAR") {
                    Err("it breaks off".to_owned())
                } else {
                    mended(text)
                };
            }
            Entry::Eof => break,
            _ => (),
        }
        if MOST_COMPONENTS < calendar.events.len() {
            return Err(format!("it has more than {MOST_COMPONENTS} events"));
        }
        if MOST_RULES < calendar.rules {
            return Err(format!("it has more than {MOST_RULES} rules"));
        }
    }
    if is_one { Ok(calendar) } else { Err("it is no calendar".to_owned()) }
}

/// With the ends that are missing.
fn mended(text: &str) -> Result<Calendar, String> {
    if !text
        .trim_start_matches('\u{feff}')
        .trim_start()
        .get(..15)
        .is_some_and(|it| it.eq_ignore_ascii_case("BEGIN:VCALENDAR"))
    {
        return Err("it is no calendar".to_owned());
    }
    let open = text.matches("BEGIN:VEVENT").count() > text.matches("END:VEVENT").count();
    let whole = text.rfind('\n').map_or(text, |at| &text[..=at]);
    let end = if open { "END:VEVENT\r\nEND:VCALENDAR\r\n" } else { "END:VCALENDAR\r\n" };
    parse(&format!("{whole}{end}"))
}

fn take(part: &ICalendar, calendar: &mut Calendar) {
    for component in &part.components {
        match component.component_type {
            Component::VEvent => {
                let event = event(component, calendar.events.len());
                calendar.rules += event.as_ref().map_or(0, |it| it.rules.len());
                calendar.events.extend(event);
            }
            Component::VTimezone => calendar.zones.extend(zone(part, component)),
            _ => (),
        }
    }
}

/// `None` where it says no day, nothing at all, or what is not for everybody.
fn event(component: &ICalendarComponent, at: usize) -> Option<Written> {
    let start_entry = component.entries.iter().find(|it| it.name == Property::Dtstart);
    let instead_entry = component.entries.iter().find(|it| it.name == Property::RecurrenceId);
    let instead_of = instead_entry.and_then(|it| times(it).next());
    let start = start_entry.and_then(|it| times(it).next()).or_else(|| instead_of.clone())?;
    let class = word(component, &Property::Class).map(|it| it.to_ascii_uppercase());
    if matches!(class.as_deref(), Some("PRIVATE" | "CONFIDENTIAL")) {
        return None;
    }
    let shown = shown(component)?;
    let zone = start_entry.and_then(zone_of);
    let uid = word(component, &Property::Uid).unwrap_or_else(|| made_up_uid(&shown, &start));
    Some(Written {
        uid,
        sequence: entries(component, &Property::Sequence).find_map(integer).unwrap_or(0),
        stamp: (word(component, &Property::LastModified).or_else(|| word(component, &Property::Dtstamp)), at),
        end: end(component),
        is_flagged_whole_day: flag(component, "X-MICROSOFT-CDO-ALLDAYEVENT"),
        rules: entries(component, &Property::Rrule).flat_map(|it| rules(it, zone.as_deref())).collect(),
        extra: entries(component, &Property::Rdate).flat_map(extra).collect(),
        exceptions: entries(component, &Property::Exdate).flat_map(times).collect(),
        and_all_that_follow: instead_entry.is_some_and(|it| it.has_parameter(&Parameter::Range)),
        is_cancelled: entries(component, &Property::Status)
            .any(|it| it.values.contains(&Value::Status(ICalendarStatus::Cancelled))),
        shown,
        start,
        instead_of,
    })
}

impl Written {
    /// What is shown of it; when, and which date of a series it is, its series knows.
    pub fn event(&self) -> Event {
        Event { uid: self.uid.clone(), is_cancelled: self.is_cancelled, ..self.shown.clone() }
    }

    /// Of two, the greater counts.
    pub fn revision(&self) -> (i64, &Option<String>, usize) {
        (self.sequence, &self.stamp.0, self.stamp.1)
    }

    pub const fn recurs(&self) -> bool {
        !self.rules.is_empty() || !self.extra.is_empty()
    }

    /// From midnight to midnight, said or meant.
    pub fn is_whole_days(&self) -> bool {
        self.start.is_day() || self.is_flagged_whole_day && self.start.wall().time() == NaiveTime::MIN
    }
}

fn shown(component: &ICalendarComponent) -> Option<Event> {
    let place = word(component, &Property::Location).and_then(|it| plain::line(&it));
    let text = word(component, &Property::Description).and_then(|it| plain::text(&it));
    let title = word(component, &Property::Summary).and_then(|it| plain::line(&it));
    let first_line = || text.as_deref().and_then(|it| plain::line(it.lines().next()?));
    let categories = entries(component, &Property::Categories).flat_map(|it| &it.values);
    Some(Event {
        kind: EventKind::Occasion,
        title: title.or_else(first_line).or_else(|| place.clone())?,
        link: word(component, &Property::Url)
            .filter(|it| it.starts_with("https://") || it.starts_with("http://")),
        organiser: organiser(component),
        categories: categories.filter_map(|it| plain::line(it.as_text()?)).take(MOST_CATEGORIES).collect(),
        place,
        text,
        ..Event::default()
    })
}

/// By name alone: the address behind it is nobody's business.
fn organiser(component: &ICalendarComponent) -> Option<String> {
    let organiser = entries(component, &Property::Organizer).next()?;
    plain::line(organiser.parameter(&Parameter::Cn)?.as_text()?)
}

/// For one that has none: the same for as long as it is called the same and begins at the same time.
fn made_up_uid(shown: &Event, start: &Time) -> String {
    let digest = Sha256::digest(format!("{} {start:?}", shown.title).as_bytes());
    let number = digest.iter().take(16).fold(0_u128, |sum, it| sum << 8 | u128::from(*it));
    format!("none-{number:032x}")
}

fn end(component: &ICalendarComponent) -> Option<End> {
    let end = entries(component, &Property::Dtend).flat_map(times).next().map(End::At);
    let duration = || {
        let mut values = entries(component, &Property::Duration).flat_map(|it| &it.values);
        values.find_map(|it| if let Value::Duration(it) = it { span(it) } else { None }).map(End::After)
    };
    end.or_else(duration)
}

fn rules<'a>(entry: &'a ICalendarEntry, zone: Option<&'a str>) -> impl Iterator<Item = Rule> + 'a {
    entry.values.iter().filter_map(move |it| match it {
        Value::RecurrenceRule(rule) => Some(Rule::new(rule, zone)),
        _ => None,
    })
}

fn extra(entry: &ICalendarEntry) -> Vec<Extra> {
    let zone = zone_of(entry);
    let extra = |value: &Value| match value {
        Value::PartialDateTime(it) => Some(Extra { start: time(it, zone.as_deref())?, end: None }),
        Value::Period(ICalendarPeriod::Range { start, end }) => Some(Extra {
            start: time(start, zone.as_deref())?,
            end: Some(End::At(time(end, zone.as_deref())?)),
        }),
        Value::Period(ICalendarPeriod::Duration { start, duration }) => {
            Some(Extra { start: time(start, zone.as_deref())?, end: Some(End::After(span(duration)?)) })
        }
        _ => None,
    };
    entry.values.iter().filter_map(extra).collect()
}

fn times(entry: &ICalendarEntry) -> impl Iterator<Item = Time> + '_ {
    let zone = zone_of(entry);
    entry.values.iter().filter_map(move |it| match it {
        Value::PartialDateTime(it) => time(it, zone.as_deref()),
        _ => None,
    })
}

/// `None` where there is no such day or hour.
pub fn time(written: &PartialDateTime, zone: Option<&str>) -> Option<Time> {
    let day = NaiveDate::from_ymd_opt(
        i32::from(written.year?),
        u32::from(written.month?),
        u32::from(written.day?),
    )?;
    let Some(hour) = written.hour else { return Some(Time::Day(day)) };
    // A leap second is the second before it.
    let second = written.second.unwrap_or(0).min(59);
    let wall = day.and_hms_opt(u32::from(hour), u32::from(written.minute.unwrap_or(0)), u32::from(second))?;
    match offset(written) {
        Some(offset) => Some(Time::Utc(wall - offset)),
        None => Some(Time::Wall(wall, zone.map(str::to_owned))),
    }
}

fn offset(written: &PartialDateTime) -> Option<TimeDelta> {
    let minutes = i64::from(written.tz_hour?) * 60 + i64::from(written.tz_minute.unwrap_or(0));
    Some(TimeDelta::minutes(if written.tz_minus { -minutes } else { minutes }))
}

/// `None` where it would end before it begins.
fn span(duration: &ICalendarDuration) -> Option<Span> {
    let ICalendarDuration { neg, weeks, days, hours, minutes, seconds } = duration;
    let days = u64::from(*weeks) * 7 + u64::from(*days);
    let seconds = i64::from(*hours) * 3600 + i64::from(*minutes) * 60 + i64::from(*seconds);
    (!neg).then(|| Span { days: days.min(10_000), rest: TimeDelta::seconds(seconds) })
}

fn zone(part: &ICalendar, component: &ICalendarComponent) -> Option<Description> {
    let parts = component.component_ids.iter().filter_map(|it| part.components.get(*it as usize));
    Some(Description {
        id: word(component, &Property::Tzid)?,
        location: entries(component, &Property::Other("X-LIC-LOCATION".to_owned())).find_map(text_of),
        observances: parts.filter_map(observance).collect(),
    })
}

fn observance(component: &ICalendarComponent) -> Option<Observance> {
    let offset = |name| {
        let mut values = entries(component, &name).flat_map(|it| &it.values);
        values.find_map(|it| if let Value::PartialDateTime(it) = it { offset(it) } else { None })
    };
    Some(Observance {
        start: entries(component, &Property::Dtstart).flat_map(times).next()?.wall(),
        from: offset(Property::Tzoffsetfrom)?,
        to: offset(Property::Tzoffsetto)?,
        rule: entries(component, &Property::Rrule).flat_map(|it| rules(it, None)).next(),
        extra: entries(component, &Property::Rdate).flat_map(times).map(|it| it.wall()).collect(),
    })
}

fn entries<'a>(
    component: &'a ICalendarComponent,
    name: &Property,
) -> impl Iterator<Item = &'a ICalendarEntry> {
    let name = name.clone();
    component.entries.iter().filter(move |it| it.name == name)
}

fn word(component: &ICalendarComponent, name: &Property) -> Option<String> {
    entries(component, name).find_map(text_of)
}

/// A comma somebody forgot to mark as one parts no values where there is only one.
fn text_of(entry: &ICalendarEntry) -> Option<String> {
    let words: Vec<String> = entry.values.iter().filter_map(|it| Some(it.as_text()?.to_owned())).collect();
    let text = words.join(", ");
    (!text.trim().is_empty()).then(|| text.trim().to_owned())
}

fn integer(entry: &ICalendarEntry) -> Option<i64> {
    entry.values.iter().find_map(|it| if let Value::Integer(it) = it { Some(*it) } else { None })
}

fn flag(component: &ICalendarComponent, name: &str) -> bool {
    entries(component, &Property::Other(name.to_owned()))
        .any(|it| text_of(it).is_some_and(|it| it.eq_ignore_ascii_case("true")))
}

fn zone_of(entry: &ICalendarEntry) -> Option<String> {
    let zone = entry.parameter(&Parameter::Tzid)?.as_text()?;
    Some(zone.to_owned())
}
