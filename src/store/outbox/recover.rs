//! After a crash: what was in flight may or may not have arrived.

use super::{End, number};
use crate::model::{Account, Class, Timestamp};
use crate::store::{Error, Tx};

/// As stored, a class that no message has.
const NO_CLASS: i64 = -1;
const STOPPED: &str = "stopped while it was being sent";

/// What was in flight when we stopped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Recovered {
    /// Answers and relayed words, sent again.
    pub again: u64,
    /// Posts to many, not repeated.
    pub uncertain: u64,
}

/// What is done about messages that were in flight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterCrash {
    /// Sent again, all but posts to many: rather one of these missing than hundreds doubled.
    AgainButPosts,
    /// All sent again: the network knows a repetition.
    AgainAll,
}

impl Tx {
    /// Before the first delivery of an account: nothing of it is in flight, whatever the rows say.
    pub async fn recover(
        &mut self,
        account: &Account,
        after_crash: AfterCrash,
        now: Timestamp,
    ) -> Result<Recovered, Error> {
        let but = match after_crash {
            AfterCrash::AgainButPosts => number(Class::Post),
            AfterCrash::AgainAll => NO_CLASS,
        };
        let again = sqlx::query(
            "update outbox set state = 1, not_before = $1, reason = $2,
                               attempts = attempts + 1, doubtful = doubtful + 1
             where account = $3 and state = 0 and class <> $4",
        )
        .bind(now.millis())
        .bind(STOPPED)
        .bind(account.as_str())
        .bind(but)
        .execute(self.connection())
        .await?;
        let posts: Vec<String> = sqlx::query_scalar("select id from outbox where account = $1 and state = 0")
            .bind(account.as_str())
            .fetch_all(self.connection())
            .await?;
        for id in &posts {
            self.settle(id, End::Uncertain { reason: STOPPED }, now).await?;
        }
        self.pass_positions().await?; // another process may have queued for this account before
        Ok(Recovered { again: again.rows_affected(), uncertain: posts.len() as u64 })
    }

    /// Whatever is queued from here on comes behind all that waits, even if the clock was set back.
    pub(in crate::store) async fn pass_positions(&mut self) -> Result<(), Error> {
        let last: Option<i64> =
            sqlx::query_scalar("select max(position) from outbox").fetch_one(self.connection()).await?;
        self.positions.pass(last.unwrap_or(0));
        Ok(())
    }
}
