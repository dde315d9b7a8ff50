//! One look at one source: what it tells, if it tells anything new, and where we stand then.

use std::path::Path;
use std::time::Duration;

use sha2::{Digest, Sha256};
use tokio::time::timeout;
use url::Url;

use super::fetch::{Body, Fetched, Known, Refusal};
use super::mark::Mark;
use super::source::{Kind, Source, Whereabouts};
use super::{Feed, Window, charset, ics, news, oparl, smart_village};
use crate::messenger::Finding;
use crate::model::{Event, EventKind, Found, News, Reading};

/// So many times the patience for one page.
const PAGES_IN_TIME: u32 = 5;

/// What came of a look.
pub struct Look {
    pub reading: Reading,
    pub mark: Mark,
    /// Not before so long.
    pub retry_after: Option<Duration>,
}

/// All a source tells.
#[derive(Debug, Default, PartialEq)]
pub struct Told {
    pub events: Vec<Event>,
    pub news: Vec<News>,
}

/// What is there, before it is read.
enum Seen {
    Told { told: Told, digest: String, body: Option<Box<Body>> },
    Unchanged,
    Gone,
}

pub async fn look(feed: &Feed, source: &Source, mark: Mark) -> Look {
    let checked_at = feed.clock.now();
    let window = Window::at(checked_at, feed.config.zone);
    let seen = see(feed, source, &mark, window).await;
    let (found, mark, retry_after) = match seen {
        Ok(Seen::Gone) => (Found::Ended, Mark { is_ended: true, ..mark }, None),
        Ok(Seen::Unchanged) => (Found::Unchanged, mark, None),
        Ok(Seen::Told { told, digest, body }) => {
            let is_same = mark.digest.as_ref() == Some(&digest) && is_current(&mark, window);
            let mark = moved_on(mark, digest, body.as_deref(), window);
            (if is_same { Found::Unchanged } else { listings(told, window) }, mark, None)
        }
        Err(Refusal { reason, retry_after }) => {
            // Perhaps it is no more where it said that it had moved to.
            (Found::Failed { reason }, Mark { moved_to: None, ..mark }, retry_after)
        }
    };
    let reading = Reading { town: source.town.clone(), source: source.id.clone(), checked_at, found };
    Look { reading, mark, retry_after }
}

fn listings(told: Told, window: Window) -> Found {
    Found::Listings { from: window.from(), until: window.until(), events: told.events, news: told.news }
}

/// What was read then was read for the same days.
fn is_current(mark: &Mark, window: Window) -> bool {
    mark.window.as_deref() == Some(window.first.to_string().as_str())
}

fn moved_on(mark: Mark, digest: String, body: Option<&Body>, window: Window) -> Mark {
    let (etag, last_modified) =
        body.map(|it| (it.etag.clone(), it.last_modified.clone())).unwrap_or_default();
    let moved_to = body.and_then(|it| it.moved_to.clone()).or_else(|| mark.moved_to.clone());
    Mark {
        moved_to,
        etag,
        last_modified,
        digest: Some(digest),
        window: Some(window.first.to_string()),
        ..mark
    }
}

async fn see(feed: &Feed, source: &Source, mark: &Mark, window: Window) -> Result<Seen, Refusal> {
    let url = match &source.at {
        Whereabouts::File(file) => {
            let bytes = read_file(file, feed.config.bounds.largest).await?;
            let told = read_in_peace(source.kind, bytes.clone(), None, None, window).await?;
            return Ok(Seen::Told { told, digest: digest(&bytes), body: None });
        }
        Whereabouts::Url(url) => mark.moved_to.as_ref().unwrap_or(url),
    };
    match source.kind {
        Kind::SmartVillage => {
            Ok(of_pages(in_time(feed, smart_village::fetch(&feed.fetcher, url, window)).await?))
        }
        Kind::Oparl => Ok(of_pages(in_time(feed, oparl::fetch(&feed.fetcher, url, window)).await?)),
        Kind::Ics | Kind::Waste | Kind::News => {
            let known = if is_current(mark, window) {
                Known { etag: mark.etag.as_deref(), last_modified: mark.last_modified.as_deref() }
            } else {
                Known::default()
            };
            match feed.fetcher.get(url, known).await? {
                Fetched::NotModified => Ok(Seen::Unchanged),
                Fetched::Gone => Ok(Seen::Gone),
                Fetched::Body(body) => {
                    let digest = digest(&body.bytes);
                    let (promised, base) = (body.content_type.clone(), Some(body.base.clone()));
                    let told = read_in_peace(source.kind, body.bytes.clone(), promised, base, window).await?;
                    Ok(Seen::Told { told, digest, body: Some(body) })
                }
            }
        }
    }
}

/// For many pages several times as long as for one.
async fn in_time<T>(feed: &Feed, pages: impl Future<Output = Result<T, Refusal>>) -> Result<T, Refusal> {
    let patience = feed.config.bounds.patience * PAGES_IN_TIME;
    timeout(patience, pages)
        .await
        .unwrap_or_else(|_| Err(Refusal::new("its server takes too long for its pages")))
}

/// `None` where it is gone.
fn of_pages(told: Option<Told>) -> Seen {
    let Some(told) = told else { return Seen::Gone };
    let written = serde_json::to_vec(&(&told.events, &told.news)).unwrap_or_default();
    Seen::Told { digest: digest(&written), told, body: None }
}

/// Beside everything else: a large calendar takes a while.
async fn read_in_peace(
    kind: Kind,
    bytes: Vec<u8>,
    content_type: Option<String>,
    base: Option<Url>,
    window: Window,
) -> Result<Told, Refusal> {
    let reading = tokio::task::spawn_blocking(move || {
        let promised = content_type.as_deref().and_then(charset::of_content_type);
        read(kind, &bytes, promised, base.as_ref(), window)
    });
    // What its panic says may quote the source.
    reading.await.unwrap_or_else(|_| Err(Refusal::new("we are at a loss with it, which is a fault of ours")))
}

fn read(
    kind: Kind,
    bytes: &[u8],
    promised: Option<&str>,
    base: Option<&Url>,
    window: Window,
) -> Result<Told, Refusal> {
    let calendar = |kind: EventKind| {
        let mut events = ics::read(bytes, promised, window).map_err(Refusal::new)?;
        for event in &mut events {
            event.kind = kind;
        }
        Ok(Told { events, news: Vec::new() })
    };
    let text = || charset::text(bytes, promised);
    match kind {
        Kind::Ics => calendar(EventKind::Occasion),
        Kind::Waste => calendar(EventKind::Waste),
        Kind::News => Ok(Told { events: Vec::new(), news: news::read(&text(), base)? }),
        Kind::SmartVillage => smart_village::read(&text(), window),
        Kind::Oparl => oparl::read(&text(), window),
    }
}

async fn read_file(file: &Path, largest: usize) -> Result<Vec<u8>, Refusal> {
    let refusal = |error: std::io::Error| Refusal::new(format!("its file cannot be read: {error}"));
    let size = tokio::fs::metadata(file).await.map_err(refusal)?.len();
    if usize::try_from(size).map_or(true, |it| largest < it) {
        return Err(Refusal::new(format!("it is larger than {} MB", largest >> 20)));
    }
    tokio::fs::read(file).await.map_err(refusal)
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |hash, byte| hash + format!("{byte:02x}").as_str())
}

/// Looks at each source, and keeps nothing of it.
pub async fn check_up(feed: &Feed) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in (feed.sources)() {
        let what = format!("source {}", source.name());
        let look = look(feed, &source, Mark::default().for_source(&source)).await;
        findings.push(match look.reading.found {
            Found::Listings { events, news, .. } => {
                let events = events.iter().filter(|it| look.reading.checked_at < it.when.starts_at).count();
                Finding::good(what, format!("tells of {events} events to come and {} news", news.len()))
            }
            Found::Unchanged => Finding::good(what, "tells nothing new"),
            Found::Failed { reason } => {
                Finding::problem(what, reason, "Mend its entry in sources.toml, or tell its owner")
            }
            Found::Ended => Finding::problem(
                what,
                "its server says that it is gone for good",
                "Remove it from sources.toml",
            ),
        });
    }
    findings
}
