//! The only file that knows every room: opens them, ties them together, starts and stops them.
//!
//! ```text
//! open ─▶ attach messengers ─▶ run ─┬─ the operator says stop
//!                                   └─ no messenger listens any more
//!     stop: nothing new is heard ─▶ turns under way end ─▶ deliveries under way end ─▶ close
//! ```
//!
//! **Invariant:** nobody imports `app` but the commands.

mod accounts; // messengers as the configuration names them
mod forget; // short memory, once an hour
mod guide; // the content in service, renewed when its files change
mod serve; // every account, and the local port
mod stop; // what ends the service
mod talk; // a resident at this terminal

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use tokio::sync::Notify;
use tokio::task::JoinSet;
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
use crate::observe::{Port, supervisor};
use crate::outbox::{Outbox, Wake};
use crate::store::{KeepDays, Store};
use crate::text::Languages;

pub use accounts::check_up;
pub use serve::serve;
pub use talk::talk;

/// A little less than an operator waits before pulling the plug.
const LONGEST_STOP: Duration = Duration::from_millis(9_500);

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
    messengers: Vec<Arc<dyn AnyMessenger>>,
    inlet: Inlet,
    intake: Intake,
    door: Option<Door>,
}

/// The local port, and what is answered there.
struct Door {
    port: Port,
    routes: Router,
}

/// Codes of the languages we speak.
pub fn languages() -> anyhow::Result<Vec<String>> {
    Ok(guide::codes(&Languages::shipped()?))
}

impl App {
    async fn open(config: &Config, clock: Clock) -> anyhow::Result<Self> {
        let languages = Languages::shipped()?;
        let content = guide::open(config, &languages)?;
        let store = Store::open(config.store.reveal()).await?;
        let desk = Arc::new(guide::desk(config, &content, languages, clock));
        let (inlet, intake) = inlet::open();
        let keep = forget::keep_days(&config.service);
        let messengers = Vec::new();
        Ok(Self { store, desk, content, keep, messengers, inlet, intake, door: None })
    }

    /// Serves until `stop`, or until no messenger listens any more.
    async fn run(self, stop: impl Future<Output = ()>) -> anyhow::Result<()> {
        let Self { store, desk, content, keep, messengers, inlet, intake, door } = self;
        let _watch = guide::follow(&content, &desk)?;
        let forgetting = forget::hourly(store.clone(), desk.clock.clone(), keep);
        let _forgetting = AbortOnDropHandle::new(tokio::spawn(forgetting));
        let _watchdog = AbortOnDropHandle::new(tokio::spawn(supervisor::watchdog()));

        let committed = Arc::new(Notify::new());
        let hint = guide::hint(&desk);
        let outbox = Outbox::new(store.clone(), messengers.clone(), desk.clock.clone(), hint);
        let _bell = AbortOnDropHandle::new(tokio::spawn(ring(Arc::clone(&committed), outbox.wake())));
        let engine = tokio::spawn(Engine::new(store.clone(), desk, committed).run(intake));
        let delivered = CancellationToken::new();
        let outbox = tokio::spawn(outbox.run(delivered.clone()));

        let door = door.map(|it| it.port.serve(it.routes));
        supervisor::ready();
        let ended = listen(&messengers, inlet, stop).await;

        info!("stopping");
        supervisor::stopping();
        let orderly = timeout(LONGEST_STOP, async {
            if let Some(door) = door {
                door.close().await;
            }
            engine.await?; // its inlet is closed: it ends with the last turn that was heard
            delivered.cancel();
            outbox.await
        });
        if let Ok(finished) = orderly.await {
            finished?;
        } else {
            warn!("not all came to an end in time; the next start takes it up");
        }
        store.close().await;
        ended
    }
}

/// Carries the engine's bell to every pump of the outbox.
async fn ring(committed: Arc<Notify>, wake: Wake) {
    loop {
        committed.notified().await;
        wake.ring();
    }
}

/// Listens on all messengers until `stop`, until all have ended, or until one is broken.
async fn listen(
    messengers: &[Arc<dyn AnyMessenger>],
    inlet: Inlet,
    stop: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    let mut listening = JoinSet::new();
    for messenger in messengers {
        let (messenger, inlet) = (Arc::clone(messenger), inlet.clone());
        listening.spawn(async move { messenger.listen(inlet).await });
    }
    drop(inlet);
    let all_ended = async {
        while let Some(ended) = listening.join_next().await {
            ended?;
        }
        Ok(())
    };
    let ended = tokio::select! {
        ended = all_ended => ended,
        () = stop => Ok(()),
    };
    listening.shutdown().await; // what was not acknowledged was not confirmed, and comes again
    ended
}
