//! One round of a pump: a single transaction that writes down what is over and marks what goes next.
//!
//! **Invariant:** a message leaves only after the commit that says it is being sent.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;
use tracing::warn;

use crate::store::{Error, in_time};

use super::call::{Departure, call};
use super::pump::{NAP, Pump};
use super::record::{Settled, record};
use super::verdict::Verdict;

/// A database that failed is left alone for this long.
const DATABASE_PAUSE: Duration = Duration::from_secs(1);
const NOT_COMMITTED: &str = "not sent, for the database failed";

impl Pump {
    /// Does all that can be done now; says when to look again, should nothing happen before.
    pub(super) async fn round(&mut self) -> Instant {
        let now = Instant::now();
        self.paces.forget_idle_chats(now);
        if self.settled.is_empty() && self.room(now) == 0 {
            return self.room_at(now);
        }
        let mut leaving = Vec::new();
        match in_time(self.write_down(&mut leaving)).await {
            Ok(look_at) => {
                self.settled.clear();
                for departure in leaving {
                    let (messenger, tools) = (Arc::clone(&self.messenger), self.tools.clone());
                    self.calls.spawn(call(messenger, tools, self.stopping.clone(), departure));
                }
                if self.room(now) == 0 { self.room_at(now) } else { look_at }
            }
            Err(error) => {
                warn!(account = %self.account, "The outbox cannot use its database, will try again: {error}");
                self.take_back(leaving);
                now + DATABASE_PAUSE
            }
        }
    }

    async fn write_down(&mut self, leaving: &mut Vec<Departure>) -> Result<Instant, Error> {
        let mut tx = self.tools.store.begin().await?;
        for it in &self.settled {
            record(&mut tx, it, self.tools.clock.now()).await?;
        }
        let look_at = if self.room(Instant::now()) == 0 {
            Instant::now() + NAP
        } else {
            self.take_due(&mut tx, leaving).await?
        };
        tx.commit().await?;
        Ok(look_at)
    }

    /// Whether the commit was made before the database failed is not known: where it was, these rows
    /// say they are being sent and nobody sends them.
    fn take_back(&mut self, leaving: Vec<Departure>) {
        let not_before = self.tools.clock.now();
        for Departure { row, leave, .. } in leaving {
            self.paces.give_back(&leave);
            let verdict = Verdict::Again { not_before, reason: NOT_COMMITTED.to_owned() };
            self.settled.push(Settled { row, verdict });
        }
    }
}
