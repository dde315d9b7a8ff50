//! Figures taken when somebody looks: what waits, how long, and who is heard.

use std::sync::Arc;

use metrics::gauge;
use tracing::warn;

use super::figure;
use crate::clock::Clock;
use crate::messenger::{AnyMessenger, Pulse};
use crate::model::Account;
use crate::store::{Error, Store};

/// By the town's id and the source's.
pub type HasSource = Arc<dyn Fn(&str, &str) -> bool + Send + Sync>;

/// What there is to look at.
#[derive(Clone)]
pub struct Watched {
    pub store: Store,
    pub clock: Clock,
    pub messengers: Vec<Arc<dyn AnyMessenger>>,
    /// Whether a town still has a source: what is known of one that was taken out is no figure.
    pub has_source: HasSource,
    /// How many faults the town's files have as they are now.
    pub content_faults: Arc<dyn Fn() -> usize + Send + Sync>,
}

impl Watched {
    /// Brings all figures up to date that do not count by themselves.
    pub async fn measure(&self) {
        for messenger in &self.messengers {
            let last_at = messenger.pulse().and_then(Pulse::last_at);
            if let Some(last_at) = last_at {
                let age = self.clock.now().since(last_at).as_secs_f64();
                gauge!(figure::LAST_POLL_AGE, "account" => messenger.account().to_string()).set(age);
            }
        }
        gauge!(figure::CONTENT_FAULTS).set(count((self.content_faults)()));
        let answered = self.ask_the_store().await;
        gauge!(figure::DATABASE_UP).set(if answered.is_ok() { 1.0 } else { 0.0 });
        if let Err(error) = answered {
            warn!("cannot measure what waits: {error}");
        }
    }

    async fn ask_the_store(&self) -> Result<(), Error> {
        let mut reader = self.store.read().await?;
        gauge!(figure::ASIDE).set(count(reader.count_aside().await?));
        for check in reader.source_checks().await? {
            if let Some(read_at) = check.read_at.filter(|_| (self.has_source)(&check.town, &check.source)) {
                let age = self.clock.now().since(read_at).as_secs_f64();
                gauge!(figure::SOURCE_AGE, "town" => check.town, "source" => check.source).set(age);
            }
        }
        for messenger in &self.messengers {
            let account = messenger.account();
            let counts = reader.outbox_counts(&account).await?;
            set_queue(&account, "waiting", counts.waiting);
            set_queue(&account, "sending", counts.sending);
            set_queue(&account, "failed", counts.failed);
            set_queue(&account, "uncertain", counts.uncertain);
            let oldest = reader.oldest_waiting(&account).await?;
            let age = oldest.map_or(0.0, |it| self.clock.now().since(it).as_secs_f64());
            gauge!(figure::QUEUE_AGE, "account" => account.to_string()).set(age);
        }
        Ok(())
    }
}

fn set_queue(account: &Account, state: &'static str, messages: i64) {
    gauge!(figure::QUEUE_MESSAGES, "account" => account.to_string(), "state" => state).set(count(messages));
}

/// Counts of ours stay far below where a float begins to round.
fn count(number: impl TryInto<u32>) -> f64 {
    f64::from(number.try_into().unwrap_or(u32::MAX))
}
