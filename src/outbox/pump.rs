//! Carries one account's messages, round by round, until it is told to stop.
//!
//! **Invariant:** keeps nothing that a restart would miss: what is queued, under way and over is in
//! the store, and what was under way when we stopped is settled by the next start.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use metrics::counter;
use tokio::sync::{Semaphore, watch};
use tokio::task::{JoinError, JoinSet};
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;
use tracing::{info, warn};

use crate::clock::Clock;
use crate::messenger::translator::Translator;
use crate::messenger::{AnyMessenger, DeliveryError, Sent};
use crate::model::{Account, Address};
use crate::store::{AfterCrash, Error, Queued, Recovered, Store, in_time};

use super::backoff::pause;
use super::brake::Brake;
use super::call::{Course, Landed};
use super::paces::Paces;
use super::record::Settled;
use super::report::{report, report_refusal};
use super::verdict::{Verdict, judge};
use super::words::Words;

/// Calls under way for one account: enough for 30 a second on a network that answers in a second.
const MOST_UNDER_WAY: usize = 32;
/// Of these, with files: they are in memory as long as the call lasts, and slow to come and to go.
const MOST_FILES: usize = 2;
/// Messages are marked this much before their time, so that the commit costs nothing of the limit.
pub(super) const LOOKAHEAD: Duration = Duration::from_millis(50);
/// We look by ourselves from time to time: a clock may be set, another process may queue.
pub(super) const NAP: Duration = Duration::from_secs(10);
const RECOVERY_PAUSE: Duration = Duration::from_secs(1);
/// No network counts what went to a chat for longer.
const LONGEST_COUNT: Duration = Duration::from_mins(1);

/// What a pump works with.
#[derive(Clone)]
pub struct Tools {
    pub store: Store,
    pub clock: Clock,
    pub words: Arc<Words>,
    /// Every messenger, to fetch files from.
    pub sources: Arc<HashMap<Account, Arc<dyn AnyMessenger>>>,
    /// `None` where foreign words stay as they are.
    pub translator: Option<Arc<Translator>>,
}

pub struct Pump {
    pub(super) account: Account,
    pub(super) messenger: Arc<dyn AnyMessenger>,
    pub(super) tools: Tools,
    pub(super) paces: Paces,
    pub(super) calls: JoinSet<Landed>,
    /// Over, but not written down yet.
    pub(super) settled: Vec<Settled>,
    /// A permit for each message with files that may be under way.
    pub(super) files: Arc<Semaphore>,
    pub(super) stopping: CancellationToken,
    brake: Brake,
}

impl Pump {
    pub fn new(messenger: Arc<dyn AnyMessenger>, tools: Tools, stopping: CancellationToken) -> Self {
        Self {
            account: messenger.account(),
            paces: Paces::new(messenger.features().limit),
            messenger,
            tools,
            calls: JoinSet::new(),
            settled: Vec::new(),
            files: Arc::new(Semaphore::new(MOST_FILES)),
            brake: Brake::default(),
            stopping,
        }
    }

    pub async fn run(mut self, mut bell: watch::Receiver<()>) {
        self.recover().await;
        let stopping = self.stopping.clone();
        while !stopping.is_cancelled() {
            let look_at = self.round().await;
            tokio::select! {
                () = stopping.cancelled() => (),
                _ = bell.changed() => (),
                Some(landed) = self.calls.join_next() => self.land(landed),
                () = sleep_until(look_at) => (),
            }
            while let Some(landed) = self.calls.try_join_next() {
                self.land(landed);
            }
        }
        self.drain().await;
    }

    /// How many may be sent right now.
    pub(super) fn room(&self, now: Instant) -> usize {
        if self.stopping.is_cancelled() || self.brake.until(now).is_some() {
            return 0;
        }
        self.paces.account_room(now + LOOKAHEAD).min(MOST_UNDER_WAY.saturating_sub(self.calls.len()))
    }

    /// When there may be room again, should no call come to an end before.
    pub(super) fn room_at(&self, now: Instant) -> Instant {
        let paced_until = self.paces.account_ready_at(now).map_or(now + NAP, |it| it - LOOKAHEAD);
        let by_pace = if MOST_UNDER_WAY <= self.calls.len() { now + NAP } else { paced_until };
        self.brake.until(now).map_or(by_pace, |it| it.max(by_pace))
    }

    /// A call is over: what follows is decided here and written down in the next round.
    fn land(&mut self, landed: Result<Landed, JoinError>) {
        let Landed { row, leave, course } =
            landed.expect("a call catches its adapter's panics and is never aborted");
        let now = self.tools.clock.now();
        let verdict = match course {
            Course::Called { began_at, answered_at, answer } => {
                self.paces.answered(&leave, began_at, answered_at);
                self.heed(&row, began_at, answered_at, &answer);
                judge(&row, answer, &self.messenger.features(), now)
            }
            Course::Reworded(message) => {
                self.paces.give_back(&leave);
                Verdict::Reworded { message }
            }
            // That is its own lane's matter: this network has not been asked.
            Course::FileNotYet { reason, after } => {
                self.paces.give_back(&leave);
                let after = after.unwrap_or_else(|| pause(row.attempts + 1));
                Verdict::Again { not_before: now.plus(after), reason }
            }
        };
        report(&row, &verdict);
        self.settled.push(Settled { row, verdict });
    }

    /// What an answer tells about the account.
    fn heed(
        &mut self,
        row: &Queued,
        began_at: Instant,
        answered_at: Instant,
        answer: &Result<Sent, DeliveryError>,
    ) {
        match answer {
            Ok(_) => {
                self.brake.let_through();
                self.paces.learn(answered_at - began_at);
            }
            Err(DeliveryError::Retry { after: Some(pause), .. }) => {
                report_refusal(row);
                self.brake.refused(answered_at, *pause);
            }
            Err(_) => (),
        }
    }

    /// Settles what was under way when an earlier run ended.
    async fn recover(&mut self) {
        while !self.stopping.is_cancelled() {
            match in_time(self.try_to_recover()).await {
                Ok(Recovered { again, uncertain }) => {
                    let messenger = self.account.messenger().to_owned();
                    info!(account = %self.account, again, uncertain, "The outbox takes up where it stopped");
                    counter!("buergerdraht_doubtful_total", "messenger" => messenger.clone())
                        .increment(again);
                    counter!("buergerdraht_uncertain_total", "messenger" => messenger).increment(uncertain);
                    return;
                }
                Err(error) => {
                    warn!(account = %self.account, "The outbox cannot start, will try again: {error}");
                    let pause = sleep_until(Instant::now() + RECOVERY_PAUSE);
                    self.stopping.run_until_cancelled(pause).await;
                }
            }
        }
    }

    async fn try_to_recover(&mut self) -> Result<Recovered, Error> {
        let now = self.tools.clock.now();
        let after_crash = if self.messenger.features().knows_repeats {
            AfterCrash::AgainAll
        } else {
            AfterCrash::AgainButPosts
        };
        let mut tx = self.tools.store.begin().await?;
        let gone_out = tx.gone_out_since(&self.account, now.minus(LONGEST_COUNT), now).await?;
        let recovered = tx.recover(&self.account, after_crash, now).await?;
        tx.commit().await?;
        for (chat, at) in gone_out {
            let address = Address { account: self.account.clone(), chat, topic: None };
            let limit = self.messenger.chat_limit(&address);
            self.paces.recall(&address.chat, limit, now.since(at), Instant::now());
        }
        Ok(recovered)
    }

    /// Lets the calls under way come to an end and writes down what became of them.
    async fn drain(&mut self) {
        while !(self.calls.is_empty() && self.settled.is_empty()) {
            let look_at = self.round().await;
            if !self.settled.is_empty() {
                sleep_until(look_at).await;
            } else if let Some(landed) = self.calls.join_next().await {
                self.land(landed);
            }
        }
    }
}
