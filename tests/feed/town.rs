//! A town with one source, a clock that is moved by hand, and somebody who takes what is heard.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use buergerdraht::clock::Clock;
use buergerdraht::inlet::{self, Intake};
use buergerdraht::messenger::feed::{Bounds, Config, Feed, Kind, Source, Whereabouts};
use buergerdraht::messenger::{AnyMessenger, Recall};
use buergerdraht::model::{Bookmark, Content, Found, Reading, Timestamp};
use chrono::{TimeDelta, Timelike};
use chrono_tz::Europe::Berlin;
use futures::FutureExt;
use tokio::task::JoinHandle;

/// Tuesday, 24 November 2026, at ten in the morning.
pub const NOW: Timestamp = Timestamp::from_seconds(1_795_510_800);
pub const HOUR: Duration = Duration::from_hours(1);

pub struct Town {
    pub clock: Clock,
    source: Source,
    patience: Duration,
    bookmarks: Arc<Mutex<Vec<Bookmark>>>,
    listening: Option<(JoinHandle<()>, Intake)>,
}

impl Town {
    pub fn new(kind: Kind, url: &str) -> Self {
        // On the hour.
        let timetable = Arc::new(|wall: chrono::NaiveDateTime| {
            Some(wall.with_minute(0)?.with_second(0)?.with_nanosecond(0)? + TimeDelta::hours(1))
        });
        let at = Whereabouts::Url(url.to_owned());
        let source = Source { town: "birkau".to_owned(), id: "kultur".to_owned(), kind, at, timetable };
        let clock = Clock::fixed(NOW);
        Self { clock, source, patience: Duration::from_secs(20), bookmarks: Arc::default(), listening: None }
    }

    pub fn impatient(self) -> Self {
        Self { patience: Duration::from_millis(400), ..self }
    }

    pub fn at_file(mut self, file: &std::path::Path) -> Self {
        self.source.at = Whereabouts::File(file.to_owned());
        self
    }

    /// Begins to listen, or begins anew after a restart.
    pub fn listens(&mut self) {
        if let Some((listening, _)) = self.listening.take() {
            listening.abort();
        }
        let (source, bookmarks) = (self.source.clone(), Arc::clone(&self.bookmarks));
        let recall: Recall = Arc::new(move || {
            let known = bookmarks.lock().unwrap().clone();
            async move { Ok(known) }.boxed()
        });
        let bounds = Bounds { patience: self.patience, largest: 1 << 20, tick: Duration::from_millis(2) };
        let config = Config { zone: Berlin, bounds };
        let sources = Arc::new(move || vec![source.clone()]);
        let feed = Feed::new(config, self.clock.clone(), sources, recall).unwrap();
        let (inlet, intake) = inlet::open();
        let listening = tokio::spawn(async move { AnyMessenger::listen(&feed, inlet).await });
        self.listening = Some((listening, intake));
    }

    /// What the next look brings, which is safe then.
    pub async fn next(&mut self) -> Reading {
        if self.listening.is_none() {
            self.listens();
        }
        let (_, intake) = self.listening.as_mut().unwrap();
        let mut batches = intake.take(1).await.expect("the feed listens");
        let batch = batches.pop().unwrap();
        let Content::Listings(reading) = batch.inbound[0].content.clone() else {
            panic!("a feed tells listings")
        };
        self.bookmarks.lock().unwrap().clone_from(&batch.bookmarks);
        batch.acknowledge();
        *reading
    }

    pub async fn an_hour_later(&mut self) -> Reading {
        self.clock.advance(HOUR);
        self.next().await
    }

    /// Whether anything was looked at; the feed has had many turns to do so by then.
    pub async fn hears_nothing(&mut self) -> bool {
        let (_, intake) = self.listening.as_mut().unwrap();
        let waiting = tokio::time::timeout(Duration::from_millis(60), intake.take(1));
        waiting.await.is_err()
    }
}

/// The titles it tells.
pub fn titles(reading: &Reading) -> Vec<&str> {
    match &reading.found {
        Found::Listings { events, news, .. } => {
            let events = events.iter().map(|it| it.title.as_str());
            events.chain(news.iter().map(|it| it.title.as_str())).collect()
        }
        Found::Unchanged | Found::Failed { .. } | Found::Ended => panic!("{:?}", reading.found),
    }
}

pub fn reason(reading: &Reading) -> &str {
    match &reading.found {
        Found::Failed { reason } => reason,
        Found::Listings { .. } | Found::Unchanged | Found::Ended => panic!("{:?}", reading.found),
    }
}

pub fn calendar(title: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//DE\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n\
         DTSTART:20261201T180000\r\nSUMMARY:{title}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
}
