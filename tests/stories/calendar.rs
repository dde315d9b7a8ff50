//! The calendars of a story's towns, told anew whenever they change.

use std::collections::BTreeMap;
use std::time::Duration;

use buergerdraht::messenger::feed::Feed;
use buergerdraht::model::{
    Address, Content, Event, EventKind, Found, Inbound, News, Reading, Room, Timestamp, When,
};

use super::world::local;

#[derive(Default)]
pub struct Calendars {
    events: BTreeMap<String, Vec<Event>>,
    news: BTreeMap<String, Vec<News>>,
    bins: BTreeMap<String, Vec<Event>>,
    looks: u32,
}

impl Calendars {
    /// `wiesenburg` `has "Fest" on 2026-11-28 15:00 to 2026-11-28 18:00 at Dorfplatz (Anmeldung: 2)`; returns
    /// what a look at the town's calendar brings then.
    pub fn change(&mut self, town: &str, what: &str, now: Timestamp) -> Inbound {
        let (verb, rest) = what.split_once(" \"").expect("a title in quotes");
        let (title, rest) = rest.split_once('"').expect("a title in quotes");
        let rest = rest.trim();
        let now = if rest == "read an hour ago" { now.minus(Duration::from_hours(1)) } else { now };
        match verb {
            "has" => self.events.entry(town.to_owned()).or_default().push(event(title, rest)),
            "empties" => {
                let bin = Event { kind: EventKind::Waste, when: whole_day(rest), ..named(title) };
                self.bins.entry(town.to_owned()).or_default().push(bin);
            }
            "tells" => {
                let link = Some(format!("https://{town}.example/news"));
                let news = News { title: title.to_owned(), link, ..News::default() };
                self.news.entry(town.to_owned()).or_default().push(news);
            }
            "moves" => self.event(town, title).when = when(rest.strip_prefix("to ").expect("to when")),
            "cancels" => self.event(town, title).is_cancelled = true,
            _ => panic!("no calendar {verb} anything"),
        }
        let source = match verb {
            "empties" => "waste-reetz",
            "tells" => "news",
            _ => "calendar",
        };
        self.look(town, source, now)
    }

    /// What a source tells, all of it.
    pub fn look(&mut self, town: &str, source: &str, now: Timestamp) -> Inbound {
        self.looks += 1;
        let year = Duration::from_hours(24 * 366);
        let of = |map: &BTreeMap<String, Vec<Event>>| map.get(town).cloned().unwrap_or_default();
        let (events, news) = match source {
            "waste-reetz" => (of(&self.bins), Vec::new()),
            "news" => (Vec::new(), self.news.get(town).cloned().unwrap_or_default()),
            _ => (of(&self.events), Vec::new()),
        };
        let found = Found::Listings { from: now.minus(year), until: now.plus(year), events, news };
        let reading = Reading { town: town.to_owned(), source: source.to_owned(), checked_at: now, found };
        Inbound {
            id: format!("look-{}", self.looks),
            address: Address { account: Feed::account(), chat: format!("{town}/{source}"), topic: None },
            room: Room::Private,
            author: None,
            message_id: None,
            reply_to: None,
            at: now,
            content: Content::Listings(Box::new(reading)),
            raw: None,
        }
    }

    fn event(&mut self, town: &str, title: &str) -> &mut Event {
        let events = self.events.get_mut(town).expect("the town has a calendar");
        events.iter_mut().find(|it| it.title == title).expect("the town has this event")
    }
}

/// `on 2026-11-28 15:00 to 2026-11-28 18:00 at Dorfplatz (Anmeldung: 2)`.
fn event(title: &str, rest: &str) -> Event {
    let rest = rest.strip_prefix("on ").expect("on which day");
    let (rest, category) = match rest.split_once(" (") {
        Some((rest, category)) => (rest, vec![category.trim_end_matches(')').to_owned()]),
        None => (rest, Vec::new()),
    };
    let (times, place) = match rest.split_once(" at ") {
        Some((times, place)) => (times, Some(place.to_owned())),
        None => (rest, None),
    };
    Event { when: when(times), place, categories: category, ..named(title) }
}

fn named(title: &str) -> Event {
    Event { uid: title.to_owned(), title: title.to_owned(), ..Event::default() }
}

fn when(times: &str) -> When {
    let (from, to) = times.split_once(" to ").unwrap_or((times, times));
    When { starts_at: local(from), ends_at: local(to), whole_days: false }
}

/// `on 2026-11-28`.
fn whole_day(rest: &str) -> When {
    let starts_at = local(&format!("{} 00:00", rest.strip_prefix("on ").expect("on which day")));
    When { starts_at, ends_at: starts_at.plus(Duration::from_hours(24)), whole_days: true }
}
