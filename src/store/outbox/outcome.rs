//! The truth about delivery, for staff and for the operator.

use crate::model::{Account, Timestamp};
use crate::store::{Error, Reader};

/// Where one message stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// `reason`: why an earlier try failed.
    Waiting {
        until: Timestamp,
        reason: Option<String>,
    },
    Sending {
        since: Timestamp,
    },
    Sent {
        at: Timestamp,
        message_id: Option<String>,
    },
    Failed {
        at: Timestamp,
        reason: String,
    },
    /// May have arrived; not repeated.
    Uncertain {
        at: Timestamp,
        reason: String,
    },
}

/// How many messages of an account stand where. What was sent is not counted: it is most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub waiting: i64,
    pub sending: i64,
    pub failed: i64,
    pub uncertain: i64,
}

type Under = (i64, i64, Option<i64>, Option<String>);
type Done = (i64, String, Option<String>, Option<String>);

impl Reader {
    /// What became of the message with this row id; `None` once it is forgotten.
    pub async fn delivery(&mut self, id: &str) -> Result<Option<Delivery>, Error> {
        let under_way: Option<Under> =
            sqlx::query_as("select not_before, state, sending_at, reason from outbox where id = $1")
                .bind(id)
                .fetch_optional(self.connection())
                .await?;
        if let Some(row) = under_way {
            return Ok(Some(delivery_under_way(row)));
        }
        let done: Option<Done> =
            sqlx::query_as("select finished_at, outcome, reason, message_id from outcome where id = $1")
                .bind(id)
                .fetch_optional(self.connection())
                .await?;
        done.map(delivery).transpose()
    }

    pub async fn outbox_counts(&mut self, account: &Account) -> Result<Counts, Error> {
        let rows: Vec<(String, i64)> = sqlx::query_as(
            "select case when state = 1 then 'waiting' else 'sending' end as stands, count(*)
             from outbox where account = $1 group by 1
             union all
             select outcome, count(*) from outcome where account = $1 and outcome <> 'sent' group by outcome",
        )
        .bind(account.as_str())
        .fetch_all(self.connection())
        .await?;
        let count = |state: &str| rows.iter().find(|it| it.0 == state).map_or(0, |it| it.1);
        Ok(Counts {
            waiting: count("waiting"),
            sending: count("sending"),
            failed: count("failed"),
            uncertain: count("uncertain"),
        })
    }

    /// Where something went out after `since`, and when: what a network may still count against us. What
    /// is being sent goes out at `now` at the latest.
    pub async fn gone_out_since(
        &mut self,
        account: &Account,
        since: Timestamp,
        now: Timestamp,
    ) -> Result<Vec<(String, Timestamp)>, Error> {
        let rows: Vec<(String, i64)> = sqlx::query_as(
            "select chat, finished_at as gone_at from outcome where account = $1 and $2 < finished_at
             union all
             select chat, case when state = 0 then $3 else sending_at end as gone_at from outbox
             where account = $1 and $2 < sending_at
             order by gone_at",
        )
        .bind(account.as_str())
        .bind(since.millis())
        .bind(now.millis())
        .fetch_all(self.connection())
        .await?;
        Ok(rows.into_iter().map(|(chat, at)| (chat, Timestamp::from_millis(at))).collect())
    }

    /// Since when the longest waiting message waits.
    pub async fn oldest_waiting(&mut self, account: &Account) -> Result<Option<Timestamp>, Error> {
        let at: Option<i64> = sqlx::query_scalar("select min(queued_at) from outbox where account = $1")
            .bind(account.as_str())
            .fetch_one(self.connection())
            .await?;
        Ok(at.map(Timestamp::from_millis))
    }
}

fn delivery_under_way((not_before, state, sending_at, reason): Under) -> Delivery {
    match (state, sending_at) {
        (0, Some(since)) => Delivery::Sending { since: Timestamp::from_millis(since) },
        _ => Delivery::Waiting { until: Timestamp::from_millis(not_before), reason },
    }
}

fn delivery((finished_at, outcome, reason, message_id): Done) -> Result<Delivery, Error> {
    let at = Timestamp::from_millis(finished_at);
    let reason = reason.unwrap_or_default();
    match outcome.as_str() {
        "sent" => Ok(Delivery::Sent { at, message_id }),
        "failed" => Ok(Delivery::Failed { at, reason }),
        "uncertain" => Ok(Delivery::Uncertain { at, reason }),
        _ => Err(Error::Unreadable { table: "outcome", column: "outcome" }),
    }
}
