//! The only file that knows every room: opens them, ties them together, starts and stops them.
//!
//! ```text
//! open ─▶ attach messengers ─▶ run ─┬─ the operator says stop
//!                                   ├─ no messenger listens any more
//!                                   └─ the engine is broken
//!     stop: nothing new is heard ─▶ turns under way end ─▶ deliveries under way end ─▶ close
//! ```
//!
//! **Invariant:** nobody imports `app` but the commands.

mod accounts; // messengers as the configuration names them
mod feed; // calendars and news, looked at
mod forget; // short memory, once an hour
mod guide; // the content in service, renewed when its files change
mod kept; // whether new files go with what is kept
mod listen; // every messenger at once
mod picture; // of results
mod serve; // every account, and the local port
mod stop; // what ends the service
mod talk; // a resident at this terminal
mod wind; // and a clock they can put forward

use std::sync::Arc;
use std::time::Duration;

use anyhow::anyhow;
use axum::Router;
use tokio::task::{JoinError, JoinHandle};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tokio_util::task::AbortOnDropHandle;
use tracing::{info, warn};

use crate::clock::Clock;
use crate::config::Config;
use crate::content::{Fault, Shared};
use crate::engine::{Desk, Engine};
use crate::inlet::{self, Inlet, Intake};
use crate::messenger::AnyMessenger;
use crate::messenger::feed::Feed;
use crate::messenger::translator::Translator;
use crate::model::Account;
use crate::observe::{Port, Serving, supervisor};
use crate::outbox::Outbox;
use crate::schedule;
use crate::store::{KeepDays, Store};
use crate::text::Languages;

use listen::listen;

pub use accounts::check_up;
#[cfg(feature = "matrix")]
pub use accounts::matrix_config;
pub use feed::check_up as check_up_sources;
pub use forget::keep_days;
pub use kept::clashes;
pub use serve::serve;
pub use talk::talk;

/// A little less than an operator waits before pulling the plug.
const LONGEST_STOP: Duration = Duration::from_millis(9_500);
/// Turns under way when we stop may take this long before the outbox stops, too. Longer takes only a
/// database that is away; what the outbox has under way is not to wait for that.
const LAST_TURNS: Duration = Duration::from_secs(1);

/// What has to be mended in config or content before we start.
#[derive(Debug, thiserror::Error)]
#[error("config or content have faults")]
pub struct Faults(pub Vec<Fault>);

/// Everything opened, nothing started.
pub struct App {
    store: Store,
    desk: Arc<Desk>,
    content: Shared,
    keep: KeepDays,
    feed: Feed,
    messengers: Vec<Arc<dyn AnyMessenger>>,
    inlet: Inlet,
    intake: Intake,
    door: Option<Door>,
    translator: Option<Translator>,
}

/// The local port, and what is answered there.
struct Door {
    port: Port,
    routes: Router,
}

/// The result of a survey as PNG.
pub fn picture(
    language: &str,
    survey: &crate::content::survey::Survey,
    tally: &crate::tally::Tally,
) -> anyhow::Result<Vec<u8>> {
    picture::picture(&Languages::shipped()?, language, survey, tally)
}

/// Codes of the languages we speak.
pub fn languages() -> anyhow::Result<Vec<String>> {
    Ok(guide::codes(&Languages::shipped()?))
}

impl App {
    /// `desk` is the mailbox of every town, where there is but one.
    async fn open(config: &Config, clock: Clock, desk: Option<&Account>) -> anyhow::Result<Self> {
        let languages = Languages::shipped()?;
        let content = guide::open(config, &languages)?;
        let store = Store::open(config.store.reveal()).await?;
        let (zone, today) = (config.time_zone, clock.clone());
        let today = move || crate::clock::local(today.now(), zone).date();
        let faults = kept::clashes(&store, &content.current(), today()).await?;
        if !faults.is_empty() {
            return Err(Faults(faults).into());
        }
        kept::hold_against(&content, &store, today);
        let mailboxes = guide::mailboxes(config, &content.current(), desk);
        let desk = Arc::new(guide::desk(config, &content, languages, clock, mailboxes));
        let feed = feed::of_desk(&desk, &store)?;
        let (inlet, intake) = inlet::open();
        let keep = forget::keep_days(&config.service);
        let messengers: Vec<Arc<dyn AnyMessenger>> = vec![Arc::new(picture::pictures(&store, &desk))];
        let translator = accounts::translator(config)?;
        Ok(Self { store, desk, content, keep, feed, messengers, inlet, intake, door: None, translator })
    }

    /// Serves until `stop`, until no messenger listens any more, or until the engine is broken.
    async fn run(self, stop: impl Future<Output = ()>) -> anyhow::Result<()> {
        let Self { store, desk, content, keep, feed, messengers, inlet, intake, door, translator } = self;
        let _watch = guide::follow(&content, &desk)?;
        let forgetting = forget::hourly(store.clone(), desk.clock.clone(), keep);
        let forgetting = AbortOnDropHandle::new(tokio::spawn(forgetting));
        let desk_clock = desk.clock.clone();
        let words = guide::outbox_words(&desk);
        let outbox = Outbox::new(store.clone(), messengers.clone(), desk.clock.clone(), words)
            .translated_by(translator);
        let wake = outbox.wake();
        let engine = tokio::spawn(Engine::new(store.clone(), desk, move || wake.ring()).run(intake));
        let clock = schedule::run(desk_clock, inlet.clone());
        let clock = AbortOnDropHandle::new(tokio::spawn(clock));
        let news = inlet.clone();
        let feed = tokio::spawn(async move { AnyMessenger::listen(&feed, news).await });
        let feed = AbortOnDropHandle::new(feed);
        let watchdog = supervisor::watchdog(engine.abort_handle(), store.clone());
        let watchdog = AbortOnDropHandle::new(tokio::spawn(watchdog));
        let stopping = CancellationToken::new();
        let outbox = tokio::spawn(outbox.run(stopping.clone()));
        let door = door.map(|it| it.port.serve(it.routes));
        supervisor::ready();
        let ended = listen(&messengers, &inlet, stop).await;

        info!("stopping");
        supervisor::stopping();
        drop((watchdog, forgetting, clock, feed));
        inlet.close();
        let running = Running { door, engine, outbox, stopping };
        let orderly = timeout(LONGEST_STOP, async {
            let finished = running.finish().await;
            store.close().await;
            finished
        });
        if let Ok(finished) = orderly.await {
            finished?;
        } else {
            warn!("not all came to an end in time; the next start takes it up");
        }
        ended
    }
}

/// What still runs when nobody is heard any more.
struct Running {
    door: Option<Serving>,
    engine: JoinHandle<()>,
    outbox: JoinHandle<()>,
    /// For the outbox.
    stopping: CancellationToken,
}

impl Running {
    /// Lets everything come to its end.
    async fn finish(self) -> anyhow::Result<()> {
        let Self { door, mut engine, outbox, stopping } = self;
        let close_door = async {
            if let Some(door) = door {
                door.close().await;
            }
        };
        // The inlet is closed: the engine ends with the last turn that was heard.
        let ((), last_turn) = tokio::join!(close_door, timeout(LAST_TURNS, &mut engine));
        stopping.cancel();
        unbroken(outbox.await)?;
        unbroken(match last_turn {
            Ok(ended) => ended,
            Err(_) => engine.await,
        })
    }
}

/// What came of a task. What its panic says may quote a message, so it is not repeated.
fn unbroken<T>(ended: Result<T, JoinError>) -> anyhow::Result<T> {
    ended.map_err(|_| anyhow!("a part of the service is broken"))
}
