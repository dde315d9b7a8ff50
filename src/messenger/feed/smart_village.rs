//! Events, news and waste dates of a Smart Village App, by its GraphQL interface (E13, E11).
//!
//! Read page by page; a record with several dates becomes an event for each, one with a day of the week an event for
//! each such day.

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};
use serde_json::{Value, json};

use super::fetch::{Body, Fetched, Fetcher, Refusal};
use super::look::Told;
use super::{Window, plain};
use crate::clock;
use crate::model::{Event, EventKind, News, When};

const PAGE: usize = 100;
const MOST_PAGES: usize = 50;
/// More dates than any village has.
const MOST_EVENTS: usize = 20_000;
const MOST_NEWS: usize = 500;

const EVENTS: &str = "query Events($limit: Int, $skip: Int) { eventRecords(limit: $limit, skip: $skip) { id title \
    description dates { weekday dateStart dateEnd timeStart timeEnd timeDescription } category { name } \
    addresses { addition street zip city } urls { url } dataProvider { name } } }";
const NEWS: &str = "query News($limit: Int, $skip: Int) { newsItems(limit: $limit, skip: $skip) { id title publishedAt \
    sourceUrl { url } categories { name } contentBlocks { title intro body } } }";
const WASTE: &str = "query Waste($limit: Int, $skip: Int) { wasteAddresses(limit: $limit, skip: $skip) { id street zip \
    city wasteLocationTypes { wasteType listPickUpDates } } }";

/// `None` where it is gone for good.
pub async fn fetch(fetcher: &Fetcher, url: &str, window: Window) -> Result<Option<Told>, Refusal> {
    let mut told = Told::default();
    for (query, field) in [(EVENTS, "eventRecords"), (NEWS, "newsItems"), (WASTE, "wasteAddresses")] {
        let mut page = 0;
        loop {
            let variables = json!({ "limit": PAGE, "skip": page * PAGE });
            let question = json!({ "query": query, "variables": variables }).to_string();
            let body: Box<Body> = match fetcher.post(url, &question).await? {
                Fetched::Gone => return Ok(None),
                Fetched::NotModified => return Err(Refusal::new("its server answers what nobody asked")),
                Fetched::Body(body) => body,
            };
            let answer = parse(&body.text())?;
            let records = match (&answer["data"][field], field) {
                (Value::Array(records), _) => records,
                // Not every village has a waste calendar in its app.
                (_, "wasteAddresses") => break,
                _ => return Err(Refusal::new("its server does not know what we ask it")),
            };
            take(field, records, window, &mut told);
            page += 1;
            if records.len() < PAGE || MOST_PAGES <= page || MOST_EVENTS <= told.events.len() {
                break;
            }
        }
    }
    told.events.truncate(MOST_EVENTS);
    told.news.truncate(MOST_NEWS);
    Ok(Some(told))
}

/// One answer, kept in a file.
pub fn read(text: &str, window: Window) -> Result<Told, Refusal> {
    let answer = parse(text)?;
    let mut told = Told::default();
    for field in ["eventRecords", "newsItems", "wasteAddresses"] {
        if let Value::Array(records) = &answer["data"][field] {
            take(field, records, window, &mut told);
        }
    }
    Ok(told)
}

fn parse(text: &str) -> Result<Value, Refusal> {
    serde_json::from_str(text).map_err(|_| Refusal::new("its answer is no JSON"))
}

fn take(field: &str, records: &[Value], window: Window, told: &mut Told) {
    for record in records {
        match field {
            "eventRecords" => told.events.extend(events(record, window)),
            "newsItems" => told.news.extend(news(record)),
            _ => told.events.extend(pick_ups(record, window)),
        }
    }
}

fn events(record: &Value, window: Window) -> Vec<Event> {
    let (Some(id), Some(title)) = (id(record), line(&record["title"])) else { return Vec::new() };
    let dates = record["dates"].as_array().map(Vec::as_slice).unwrap_or_default();
    let category = line(&record["category"]["name"]);
    let common = Event {
        uid: format!("event-{id}"),
        title,
        place: record["addresses"].as_array().and_then(|it| it.first()).and_then(address),
        text: record["description"].as_str().and_then(plain::text),
        link: record["urls"].as_array().into_iter().flatten().find_map(|it| web(&it["url"])),
        organiser: line(&record["dataProvider"]["name"]),
        categories: category.into_iter().collect(),
        ..Event::default()
    };
    let mut events: Vec<Event> = Vec::new();
    for date in dates {
        for (day, when) in days(date, window) {
            let instance =
                format!("{day} {}", time(&date["timeStart"]).map(|it| it.to_string()).unwrap_or_default());
            if window.meets(when.starts_at, when.ends_at) && events.iter().all(|it| it.instance != instance) {
                events.push(Event { instance, when, ..common.clone() });
            }
        }
    }
    events
}

/// The days a date stands for, and from when to when.
fn days(date: &Value, window: Window) -> Vec<(NaiveDate, When)> {
    let Some(first) = day(&date["dateStart"]) else { return Vec::new() };
    let last = day(&date["dateEnd"]).filter(|it| first <= *it);
    let times = (time(&date["timeStart"]), time(&date["timeEnd"]));
    match date["weekday"].as_str().and_then(weekday) {
        Some(weekday) if last.is_some_and(|it| Days::new(7) <= Days::new(days_between(first, it))) => {
            let last = last.unwrap_or(first).min(window.end);
            let mut day = first.max(window.first);
            while day.weekday() != weekday {
                day = day + Days::new(1);
            }
            let weekly =
                std::iter::successors(Some(day), |it| Some(*it + Days::new(7))).take_while(|it| *it <= last);
            weekly.map(|it| (it, when(it, None, times, window))).collect()
        }
        Some(_) | None => vec![(first, when(first, last, times, window))],
    }
}

fn days_between(first: NaiveDate, last: NaiveDate) -> u64 {
    u64::try_from((last - first).num_days()).unwrap_or(0)
}

fn when(
    first: NaiveDate,
    last: Option<NaiveDate>,
    (from, to): (Option<NaiveTime>, Option<NaiveTime>),
    window: Window,
) -> When {
    let last = last.unwrap_or(first);
    let at = |day: NaiveDate, time: NaiveTime| clock::instant(day.and_time(time), window.zone);
    let Some(from) = from else {
        let (starts_at, ends_at) = (at(first, NaiveTime::MIN), at(last + Days::new(1), NaiveTime::MIN));
        return When { starts_at, ends_at, whole_days: true };
    };
    let starts_at = at(first, from);
    let ends_at = to.map_or(starts_at, |it| at(last, it));
    // "20:00 to 02:00" ends on the next day.
    let ends_at = match to {
        Some(to) if ends_at < starts_at => at(last + Days::new(1), to),
        Some(_) | None => ends_at,
    };
    When { starts_at, ends_at: ends_at.max(starts_at), whole_days: false }
}

fn news(record: &Value) -> Option<News> {
    let blocks = || record["contentBlocks"].as_array().into_iter().flatten();
    let title = line(&record["title"]).or_else(|| blocks().find_map(|it| line(&it["title"])))?;
    let words: Vec<&str> =
        blocks().flat_map(|it| [it["intro"].as_str(), it["body"].as_str()]).flatten().collect();
    Some(News {
        guid: id(record)?,
        link: web(&record["sourceUrl"]["url"]),
        title,
        text: plain::text(&words.join("\n\n")),
        published_at: record["publishedAt"].as_str().and_then(super::news::moment),
        categories: record["categories"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|it| line(&it["name"]))
            .collect(),
    })
}

fn pick_ups(record: &Value, window: Window) -> Vec<Event> {
    let (Some(id), Some(place)) = (id(record), address(record)) else { return Vec::new() };
    let mut events = Vec::new();
    for bin in record["wasteLocationTypes"].as_array().into_iter().flatten() {
        let Some(title) = line(&bin["wasteType"]) else { continue };
        for day in bin["listPickUpDates"].as_array().into_iter().flatten().filter_map(day) {
            let when = when(day, None, (None, None), window);
            if window.meets(when.starts_at, when.ends_at) {
                events.push(Event {
                    uid: format!("waste-{id}-{title}"),
                    instance: day.to_string(),
                    kind: EventKind::Waste,
                    title: title.clone(),
                    when,
                    place: Some(place.clone()),
                    ..Event::default()
                });
            }
        }
    }
    events
}

fn id(record: &Value) -> Option<String> {
    match &record["id"] {
        Value::String(id) if !id.is_empty() => Some(id.clone()),
        Value::Number(id) => Some(id.to_string()),
        _ => None,
    }
}

fn line(value: &Value) -> Option<String> {
    plain::line(value.as_str()?)
}

fn web(value: &Value) -> Option<String> {
    let url = value.as_str()?.trim();
    (url.starts_with("https://") || url.starts_with("http://")).then(|| url.to_owned())
}

/// `Gutshaus, Dorfstr. 1, 14806 Bad Belzig`.
fn address(of: &Value) -> Option<String> {
    let town = [&of["zip"], &of["city"]].into_iter().filter_map(line).collect::<Vec<_>>().join(" ");
    let parts = [line(&of["addition"]), line(&of["street"]), Some(town).filter(|it| !it.is_empty())];
    let address = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    (!address.is_empty()).then_some(address)
}

fn day(value: &Value) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(value.as_str()?.get(..10)?, "%Y-%m-%d").ok()
}

/// `19:00`, or the same behind a date.
fn time(value: &Value) -> Option<NaiveTime> {
    let text = value.as_str()?.trim();
    let text = text.split_once('T').map_or(text, |(_, time)| time);
    NaiveTime::parse_from_str(text.get(..5)?, "%H:%M").ok()
}

fn weekday(name: &str) -> Option<Weekday> {
    let german = ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"];
    let name = name.trim().to_lowercase();
    let at = german.iter().position(|it| *it == name);
    at.and_then(|it| Weekday::try_from(u8::try_from(it).ok()?).ok()).or_else(|| name.parse().ok())
}
