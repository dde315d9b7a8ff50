//! When to look: at once, then as each source's timetable says, sooner after a failure.
//!
//! **Invariant:** a mark moves on only with the turn that holds what was read: after a crash the same is read again.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use futures::StreamExt;
use futures::stream::FuturesUnordered;
use tokio::time::{MissedTickBehavior, interval};
use tracing::{info, warn};

use super::look::{Look, look};
use super::mark::Mark;
use super::{Feed, Source};
use crate::clock;
use crate::inlet::{Inlet, Stopped};
use crate::messenger::patience::Patience;
use crate::model::{Address, Bookmark, Content, Found, Inbound, Reading, Room, Timestamp};

/// Sources looked at in the same moment.
const AT_ONCE: usize = 4;
/// After a failure; twice as long after the next one, and never longer than the timetable says.
const FIRST_RETRY: Duration = Duration::from_mins(5);

/// Listens until the inlet stops.
pub async fn listen(feed: &Feed, inlet: Inlet) {
    let Some(bookmarks) = recall(feed, &inlet).await else { return };
    let mut listener = Listener { feed, inlet: inlet.clone(), bookmarks, standing: HashMap::new() };
    tokio::select! {
        () = listener.listen() => (),
        () = inlet.closed() => (),
    }
}

/// What was noted before a restart; `None` when nobody listens any more.
async fn recall(feed: &Feed, inlet: &Inlet) -> Option<Vec<Bookmark>> {
    let mut patience = Patience::default();
    loop {
        match (feed.recall)().await {
            Ok(bookmarks) => return Some(bookmarks),
            Err(error) => {
                let reason = format!("{error:#}");
                if patience.is_news(&reason) {
                    warn!("Cannot read what the sources told before, will try again: {reason}");
                }
            }
        }
        tokio::select! {
            () = patience.wait(Duration::ZERO) => (),
            () = inlet.closed() => return None,
        }
    }
}

struct Listener<'a> {
    feed: &'a Feed,
    inlet: Inlet,
    /// As they were at the start.
    bookmarks: Vec<Bookmark>,
    /// By name.
    standing: HashMap<String, Standing>,
}

/// How it is with a source.
#[derive(Clone)]
struct Standing {
    mark: Mark,
    /// `None`: never again.
    due_at: Option<Timestamp>,
    failures: u32,
    is_looked_at: bool,
}

async fn look_at(feed: &Feed, source: Source, mark: Mark) -> (Source, Look) {
    let look = look(feed, &source, mark).await;
    (source, look)
}

impl Listener<'_> {
    /// A source that is slow keeps back nobody but itself.
    async fn listen(&mut self) {
        let mut ticks = interval(self.feed.config.bounds.tick);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut looks = FuturesUnordered::new();
        loop {
            let now = self.feed.clock.now();
            let room = AT_ONCE.saturating_sub(looks.len());
            let due = self.due(now, room);
            looks.extend(due.into_iter().map(|(source, mark)| look_at(self.feed, source, mark)));
            if looks.is_empty() {
                self.feed.progress.is_at_rest(now);
            }
            tokio::select! {
                Some((source, look)) = looks.next() => {
                    if let Err(Stopped) = self.hand_in(&source, look).await {
                        return;
                    }
                }
                _ = ticks.tick() => (),
                () = self.feed.progress.hurried() => (),
            }
        }
    }

    /// What is due and not looked at yet, as far as there is room for it.
    fn due(&mut self, now: Timestamp, room: usize) -> Vec<(Source, Mark)> {
        let sources = (self.feed.sources)();
        let names: HashSet<String> = sources.iter().map(Source::name).collect();
        self.standing.retain(|name, it| names.contains(name) || it.is_looked_at);
        let due: Vec<(Source, Mark)> =
            sources.into_iter().filter_map(|it| self.is_due(it, now)).take(room).collect();
        for (source, _) in &due {
            if let Some(standing) = self.standing.get_mut(&source.name()) {
                standing.is_looked_at = true;
            }
        }
        due
    }

    fn is_due(&mut self, source: Source, now: Timestamp) -> Option<(Source, Mark)> {
        let fresh = || {
            let mark = Mark::find(&self.bookmarks, &source);
            let due_at = (!mark.is_ended).then_some(now);
            Standing { mark, due_at, failures: 0, is_looked_at: false }
        };
        let standing = self.standing.entry(source.name()).or_insert_with(fresh);
        if standing.is_looked_at {
            return None;
        }
        let mark = standing.mark.clone().for_source(&source);
        if mark != standing.mark {
            // The town's files say something else of it now.
            *standing = Standing { mark: mark.clone(), due_at: Some(now), failures: 0, is_looked_at: false };
        }
        standing.due_at.is_some_and(|it| it <= now).then_some((source, mark))
    }

    async fn hand_in(&mut self, source: &Source, look: Look) -> Result<(), Stopped> {
        let Look { reading, mark, retry_after } = look;
        self.tell(source, &reading.found);
        let bookmark = mark.bookmark(source);
        let failures = match reading.found {
            Found::Failed { .. } => self.standing.get(&source.name()).map_or(0, |it| it.failures) + 1,
            Found::Listings { .. } | Found::Unchanged | Found::Ended => 0,
        };
        let due_at = if mark.is_ended { None } else { self.next(source, failures, retry_after) };
        self.inlet.put_marked(vec![inbound(reading)], vec![bookmark]).await?;
        self.standing.insert(source.name(), Standing { mark, due_at, failures, is_looked_at: false });
        Ok(())
    }

    fn next(&self, source: &Source, failures: u32, retry_after: Option<Duration>) -> Option<Timestamp> {
        let now = self.feed.clock.now();
        let zone = self.feed.config.zone;
        let by_timetable = (source.timetable)(clock::local(now, zone)).map(|it| clock::instant(it, zone));
        let due_at = if failures == 0 {
            by_timetable?
        } else {
            let retry_at = now.plus(FIRST_RETRY * 2_u32.saturating_pow(failures.min(10) - 1));
            by_timetable.map_or(retry_at, |it| it.min(retry_at))
        };
        // A time the clocks show twice is not to be due in the past.
        let soonest = now.plus(retry_after.unwrap_or(Duration::from_secs(1)));
        Some(due_at.max(soonest))
    }

    /// The first failure and its end, and the end of a source: the operator hears of each once.
    fn tell(&self, source: &Source, found: &Found) {
        let has_failed = self.standing.get(&source.name()).is_some_and(|it| it.failures != 0);
        let (town, source) = (&source.town, &source.id);
        match found {
            Found::Failed { reason } if !has_failed => {
                warn!(town, source, "A source is not read, will try again: {reason}");
            }
            Found::Ended => {
                warn!(town, source, "A source is gone for good, says its server: it is not looked at again");
            }
            Found::Listings { .. } | Found::Unchanged if has_failed => {
                info!(town, source, "A source is read again");
            }
            Found::Failed { .. } | Found::Listings { .. } | Found::Unchanged => (),
        }
    }
}

/// Each look is heard once.
fn inbound(reading: Reading) -> Inbound {
    let chat = format!("{}/{}", reading.town, reading.source);
    Inbound {
        id: format!("{chat}@{}", reading.checked_at.millis()),
        address: Address { account: Feed::account(), chat, topic: None },
        room: Room::Private,
        author: None,
        message_id: None,
        reply_to: None,
        at: reading.checked_at,
        content: Content::Listings(Box::new(reading)),
        raw: None,
    }
}
