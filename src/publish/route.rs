//! Which feed is asked for, and what it says now.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::get;
use tracing::warn;

use super::entry::{Entry, Feed};
use super::sheet::Sheet;
use super::{atom, json};
use crate::content::{FIRST_LANGUAGE, Town};
use crate::dialogue::{Listed, events};
use crate::engine::{self, Desk};
use crate::line;
use crate::model::Timestamp;
use crate::store::{Error, Store};

/// Dates in one calendar: more than a town has in a year.
const MOST_DATES: usize = 2_000;
const MOST_ENTRIES: usize = 100;
/// News older than this are none.
const NEWS_OF: Duration = Duration::from_hours(24 * 60);
/// Looked through for the newest: a source tells all it has at first.
const MOST_NEWS: i64 = 2_000;
/// A feed is not written again sooner.
const FRESH: Duration = Duration::from_mins(1);

/// What is given out, and where the world finds it.
#[derive(Clone)]
pub struct Publisher {
    store: Store,
    desk: Arc<Desk>,
    base: Arc<str>,
    /// By the town's id and what of it; there are no more than the towns have feeds.
    written: Arc<Mutex<HashMap<(String, Kind), Sheet>>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Kind {
    EventsIcs,
    EventsAtom,
    EventsJson,
    NewsAtom,
    NewsJson,
}

impl Kind {
    const ALL: [Self; 5] =
        [Self::EventsIcs, Self::EventsAtom, Self::EventsJson, Self::NewsAtom, Self::NewsJson];

    const fn file(self) -> &'static str {
        match self {
            Self::EventsIcs => "events.ics",
            Self::EventsAtom => "events.atom",
            Self::EventsJson => "events.json",
            Self::NewsAtom => "news.atom",
            Self::NewsJson => "news.json",
        }
    }

    const fn content_type(self) -> &'static str {
        match self {
            Self::EventsIcs => CALENDAR,
            Self::EventsAtom | Self::NewsAtom => "application/atom+xml; charset=utf-8",
            Self::EventsJson | Self::NewsJson => "application/feed+json; charset=utf-8",
        }
    }
}

const CALENDAR: &str = "text/calendar; charset=utf-8";

/// The routes of all feeds.
pub fn feeds(publisher: Publisher) -> Router {
    Router::new()
        .route("/feeds/{town}/{file}", get(feed))
        .route("/feeds/{town}/event/{file}", get(event))
        .with_state(publisher)
}

async fn feed(
    State(publisher): State<Publisher>,
    Path((town, file)): Path<(String, String)>,
    asked: HeaderMap,
) -> Result<Response, StatusCode> {
    let kind = Kind::ALL.into_iter().find(|it| it.file() == file).ok_or(StatusCode::NOT_FOUND)?;
    let sheet = publisher.sheet(&town, kind).await.map_err(|it| unavailable(&it))?;
    Ok(sheet.ok_or(StatusCode::NOT_FOUND)?.answer(&asked))
}

async fn event(
    State(publisher): State<Publisher>,
    Path((town, file)): Path<(String, String)>,
    asked: HeaderMap,
) -> Result<Response, StatusCode> {
    let id = file.strip_suffix(".ics").ok_or(StatusCode::NOT_FOUND)?;
    let sheet = publisher.event(&town, id).await.map_err(|it| unavailable(&it))?;
    Ok(sheet.ok_or(StatusCode::NOT_FOUND)?.answer(&asked))
}

fn unavailable(error: &Error) -> StatusCode {
    warn!("cannot give out a feed: {error}");
    StatusCode::SERVICE_UNAVAILABLE
}

impl Publisher {
    /// `base`: where the world finds `/feeds`, without a stroke at its end.
    pub fn new(store: Store, desk: Arc<Desk>, base: &str) -> Self {
        Self { store, desk, base: base.into(), written: Arc::default() }
    }

    async fn sheet(&self, town: &str, kind: Kind) -> Result<Option<Sheet>, Error> {
        let guide = self.desk.guide();
        let Some(town) = guide.content.town(town) else { return Ok(None) };
        let now = self.desk.clock.now();
        let key = (town.id.clone(), kind);
        let before = self.written.lock().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        if let Some(before) = before.as_ref().filter(|it| now < it.written_at.plus(FRESH)) {
            return Ok(Some(before.clone()));
        }
        let body = self.write(town, kind, now).await?;
        let sheet = Sheet::new(body, kind.content_type(), now, before.as_ref());
        self.written.lock().unwrap_or_else(PoisonError::into_inner).insert(key, sheet.clone());
        Ok(Some(sheet))
    }

    async fn write(&self, town: &Town, kind: Kind, now: Timestamp) -> Result<String, Error> {
        Ok(match kind {
            Kind::EventsIcs => {
                let events = self.events(&town.id, MOST_DATES).await?;
                events::calendar_file(Some(&self.title(town, kind)), &events)
            }
            Kind::EventsAtom => atom::write(&self.events_feed(town, kind).await?),
            Kind::EventsJson => json::write(&self.events_feed(town, kind).await?),
            Kind::NewsAtom => atom::write(&self.news_feed(town, kind, now).await?),
            Kind::NewsJson => json::write(&self.news_feed(town, kind, now).await?),
        })
    }

    async fn event(&self, town: &str, id: &str) -> Result<Option<Sheet>, Error> {
        let calendar = engine::calendar(&self.desk, &mut self.store.read().await?).await?;
        let found = calendar.event(id).filter(|it| it.is_told() && it.kept.town == town);
        Ok(found.map(|it| Sheet::new(events::calendar_file(None, [it]), CALENDAR, it.kept.changed_at, None)))
    }

    async fn events(&self, town: &str, most: usize) -> Result<Vec<Listed>, Error> {
        let calendar = engine::calendar(&self.desk, &mut self.store.read().await?).await?;
        let of_town = calendar.events.iter().filter(|it| it.is_told() && it.kept.town == town);
        Ok(of_town.take(most).cloned().collect())
    }

    async fn events_feed(&self, town: &Town, kind: Kind) -> Result<Feed, Error> {
        let events = self.events(&town.id, MOST_ENTRIES).await?;
        let entries = events.iter().map(|it| Entry::of_event(&self.desk.languages, it)).collect();
        Ok(self.feed(town, kind, entries))
    }

    async fn news_feed(&self, town: &Town, kind: Kind, now: Timestamp) -> Result<Feed, Error> {
        let since = now.minus(NEWS_OF);
        let kept = self.store.read().await?.news_since(&town.id, since, MOST_NEWS).await?;
        let mut entries: Vec<Entry> = kept.iter().map(Entry::of_news).collect();
        entries.retain(|it| since <= it.published_at);
        entries.sort_by(|left, right| (right.published_at, &right.id).cmp(&(left.published_at, &left.id)));
        entries.truncate(MOST_ENTRIES);
        Ok(self.feed(town, kind, entries))
    }

    fn feed(&self, town: &Town, kind: Kind, entries: Vec<Entry>) -> Feed {
        Feed {
            title: self.title(town, kind),
            town: town.name.clone(),
            home: town.link.clone(),
            address: format!("{}/{}/{}", self.base, town.id, kind.file()),
            entries,
        }
    }

    fn title(&self, town: &Town, kind: Kind) -> String {
        let line = match kind {
            Kind::EventsIcs | Kind::EventsAtom | Kind::EventsJson => line!("command-events-about"),
            Kind::NewsAtom | Kind::NewsJson => line!("digest-news"),
        };
        format!("{}: {}", town.name, self.desk.languages.label(FIRST_LANGUAGE, &line))
    }
}
