//! Carries queued messages out: fits them to the network, paces them, tries again, gives up.
//!
//! One pump per account works in rounds: write down what is over, mark what may leave, call. A lane
//! (a chat, or a topic of it) has one message under way; a lane that has to wait holds no other.
//!
//! ```text
//!  bell · due time · pace · an answer
//!         │
//!         ▼              ┌──────────── one transaction ────────────┐
//!       round ──────────▶│ record verdicts · due · fit · mark      │──▶ calls ──▶ messenger
//!         ▲              └─────────────────────────────────────────┘       │
//!         └────────────────────────── verdict ◀── judge ◀──────────────────┘
//! ```
//!
//! A file that goes along is fetched from its own network at the beginning of the call, and the text goes
//! without it where it is not to be had. Words that whoever reads them may not understand are translated in a call
//! of their own before; what comes of it is written down and goes out in the next round.
//!
//! **Invariant:** knows no network by name: what one can do is in [`Features`](crate::messenger::Features),
//! how fast in [`Limit`](crate::messenger::Limit), and what an answer means in
//! [`DeliveryError`](crate::messenger::DeliveryError).

mod backoff;
mod brake;
mod call;
mod due;
mod enclose;
mod fit;
mod pace;
mod paces;
mod pump;
mod record;
mod report;
mod round;
mod split;
mod strip;
mod translate;
mod verdict;
mod wake;
mod words;

pub use fit::fit;
pub use wake::Wake;
pub use words::{Say, Words};

use std::sync::Arc;
use std::time::Duration;

use futures::future::join_all;
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;
use tokio_util::task::AbortOnDropHandle;
use tracing::{error, warn};

use crate::clock::Clock;
use crate::messenger::AnyMessenger;
use crate::messenger::translator::Translator;
use crate::store::Store;

use pump::{Pump, Tools};

/// Calls under way when we are told to stop may take this long to come to an end and be written down.
const LAST_CALLS: Duration = Duration::from_secs(8);
/// A pump that broke down is set up again after this long.
const REPAIR: Duration = Duration::from_secs(1);

pub struct Outbox {
    messengers: Vec<Arc<dyn AnyMessenger>>,
    tools: Tools,
    wake: Wake,
}

impl Outbox {
    pub fn new(store: Store, messengers: Vec<Arc<dyn AnyMessenger>>, clock: Clock, words: Words) -> Self {
        let sources = messengers.iter().map(|it| (it.account(), Arc::clone(it))).collect();
        let (words, sources) = (Arc::new(words), Arc::new(sources));
        let tools = Tools { store, clock, words, sources, translator: None };
        Self { messengers, tools, wake: Wake::new() }
    }

    /// Foreign words are translated on their way, where there is somebody to do it.
    #[must_use]
    pub fn translated_by(mut self, translator: Option<Translator>) -> Self {
        self.tools.translator = translator.map(Arc::new);
        self
    }

    /// To be rung after each commit that may have queued something.
    pub fn wake(&self) -> Wake {
        self.wake.clone()
    }

    /// Returns when `stopping` was cancelled and the calls under way have come to an end, within 8 seconds.
    pub async fn run(self, stopping: CancellationToken) {
        join_all(self.messengers.iter().map(|it| self.carry(it, &stopping))).await;
    }

    /// Keeps one account's pump going, even past a mistake of ours.
    async fn carry(&self, messenger: &Arc<dyn AnyMessenger>, stopping: &CancellationToken) {
        let account = messenger.account();
        while !stopping.is_cancelled() {
            let pump = Pump::new(Arc::clone(messenger), self.tools.clone(), stopping.clone());
            let task = AbortOnDropHandle::new(tokio::spawn(pump.run(self.wake.listen())));
            tokio::select! {
                ended = task => match ended {
                    Ok(()) => return,
                    Err(broken) => error!(%account, "The outbox broke down and starts again: {broken}"),
                },
                () = last_calls_are_over(stopping) => {
                    return warn!(%account, "The outbox stops in the middle of calls; the next start settles them");
                }
            }
            stopping.run_until_cancelled(sleep_until(Instant::now() + REPAIR)).await;
        }
    }
}

async fn last_calls_are_over(stopping: &CancellationToken) {
    stopping.cancelled().await;
    sleep_until(Instant::now() + LAST_CALLS).await;
}
