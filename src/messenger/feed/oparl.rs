//! Meetings of a council and its committees with what is on their agenda, by OParl 1.1 (E12).
//!
//! The address is that of a system, of a body, or of a body's list of meetings; what leads there is followed.

use chrono::DateTime;
use serde_json::Value;
use url::Url;

use super::fetch::{Fetched, Fetcher, Known, Refusal};
use super::look::Told;
use super::{Window, plain};
use crate::model::{Event, EventKind, Timestamp, When};

/// Lists of meetings reach back for decades.
const MOST_PAGES: usize = 100;
const MOST_BODIES: usize = 10;
const MOST_MEETINGS: usize = 2_000;
/// What a resident reads of an agenda.
const MOST_ITEMS: usize = 60;

/// `None` where it is gone for good.
pub async fn fetch(fetcher: &Fetcher, url: &str, window: Window) -> Result<Option<Told>, Refusal> {
    let mut walk = Walk { fetcher, pages: 0, told: Told::default(), window };
    let Some(first) = walk.get(url).await? else { return Ok(None) };
    for meetings in walk.lists_of_meetings(&first).await? {
        walk.meetings(meetings).await?;
    }
    Ok(Some(walk.told))
}

/// One page of a list of meetings, kept in a file.
pub fn read(text: &str, window: Window) -> Result<Told, Refusal> {
    let page = parse(text)?;
    let events = page["data"].as_array().into_iter().flatten().filter_map(|it| meeting(it, window)).collect();
    Ok(Told { events, news: Vec::new() })
}

struct Walk<'a> {
    fetcher: &'a Fetcher,
    pages: usize,
    told: Told,
    window: Window,
}

/// A list, or where it is.
enum List {
    Page(Value),
    At(String),
}

impl Walk<'_> {
    async fn lists_of_meetings(&mut self, first: &Value) -> Result<Vec<List>, Refusal> {
        if let Some(meetings) = first["meeting"].as_str() {
            return Ok(vec![List::At(meetings.to_owned())]);
        }
        if let Some(bodies) = first["body"].as_str() {
            let bodies = self.get(bodies).await?.unwrap_or_default();
            let bodies = bodies["data"].as_array().into_iter().flatten();
            let lists = bodies.filter_map(|it| it["meeting"].as_str()).take(MOST_BODIES);
            return Ok(lists.map(|it| List::At(it.to_owned())).collect());
        }
        if first["data"].is_array() {
            return Ok(vec![List::Page(first.clone())]);
        }
        Err(Refusal::new("it is neither a system nor a body nor a list of OParl"))
    }

    async fn meetings(&mut self, list: List) -> Result<(), Refusal> {
        let mut next = list;
        loop {
            let page = match next {
                List::Page(page) => page,
                List::At(url) => self.get(&url).await?.unwrap_or_default(),
            };
            let meetings = page["data"].as_array().into_iter().flatten();
            let room = MOST_MEETINGS.saturating_sub(self.told.events.len());
            self.told.events.extend(meetings.filter_map(|it| meeting(it, self.window)).take(room));
            match page["links"]["next"].as_str() {
                Some(url) if self.pages < MOST_PAGES => next = List::At(url.to_owned()),
                Some(_) | None => return Ok(()),
            }
        }
    }

    async fn get(&mut self, url: &str) -> Result<Option<Value>, Refusal> {
        self.pages += 1;
        match self.fetcher.get(url, Known::default()).await? {
            Fetched::Gone => Ok(None),
            Fetched::NotModified => Err(Refusal::new("its server answers what nobody asked")),
            Fetched::Body(body) => parse(&body.text()).map(Some),
        }
    }
}

fn parse(text: &str) -> Result<Value, Refusal> {
    serde_json::from_str(text).map_err(|_| Refusal::new("its answer is no JSON"))
}

fn meeting(meeting: &Value, window: Window) -> Option<Event> {
    if meeting["deleted"].as_bool() == Some(true) {
        return None;
    }
    let starts_at = moment(&meeting["start"])?;
    let ends_at = moment(&meeting["end"]).map_or(starts_at, |it| it.max(starts_at));
    if !window.meets(starts_at, ends_at) {
        return None;
    }
    Some(Event {
        uid: meeting["id"].as_str()?.to_owned(),
        kind: EventKind::Meeting,
        title: plain::line(meeting["name"].as_str()?)?,
        when: When { starts_at, ends_at, whole_days: false },
        is_cancelled: meeting["cancelled"].as_bool() == Some(true),
        place: place(&meeting["location"]),
        link: meeting["web"].as_str().filter(|it| Url::parse(it).is_ok()).map(str::to_owned),
        agenda: agenda(&meeting["agendaItem"]),
        ..Event::default()
    })
}

/// With their numbers, in their order; what is not public is left out.
fn agenda(items: &Value) -> Vec<String> {
    let mut items: Vec<&Value> = items.as_array().into_iter().flatten().collect();
    items.retain(|it| it["public"].as_bool() != Some(false) && it["deleted"].as_bool() != Some(true));
    items.sort_by_key(|it| it["order"].as_i64().unwrap_or(i64::MAX));
    let item = |it: &Value| {
        let name = plain::line(it["name"].as_str()?)?;
        let number = it["number"].as_str().and_then(plain::line);
        Some(number.map_or(name.clone(), |it| format!("{it} {name}")))
    };
    items.into_iter().filter_map(item).take(MOST_ITEMS).collect()
}

fn place(location: &Value) -> Option<String> {
    let line = |name: &str| location[name].as_str().and_then(plain::line);
    let town = [line("postalCode"), line("locality")].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let parts =
        [line("description"), line("room"), line("streetAddress"), Some(town).filter(|it| !it.is_empty())];
    let place = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    (!place.is_empty()).then_some(place)
}

fn moment(value: &Value) -> Option<Timestamp> {
    let moment = DateTime::parse_from_rfc3339(value.as_str()?).ok()?;
    Some(Timestamp::from_millis(moment.timestamp_millis()))
}
