//! The truth about delivery, for staff and for the operator.

use crate::model::{Account, Timestamp};
use crate::store::text::unless_empty;
use crate::store::{Error, Reader};

/// Where one message stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// `reason`: why an earlier try failed.
    Waiting {
        until: Timestamp,
        reason: Option<String>,
    },
    Sending,
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

type Row = (i64, Option<i64>, Option<i64>, Option<String>, Option<String>, Option<String>);

impl Reader {
    /// What became of the message with this row id; `None` once it is forgotten.
    pub async fn delivery(&mut self, id: &str) -> Result<Option<Delivery>, Error> {
        let row: Option<Row> = sqlx::query_as(
            "select not_before, sending_at, finished_at, outcome, reason, message_id
             from outbox where id = $1",
        )
        .bind(id)
        .fetch_optional(self.connection())
        .await?;
        row.map(delivery).transpose()
    }

    pub async fn outbox_counts(&mut self, account: &Account) -> Result<Counts, Error> {
        let rows: Vec<(String, i64)> = sqlx::query_as(
            "select case when sending_at is null then 'waiting' else 'sending' end as state, count(*)
             from outbox where account = $1 and finished_at is null group by 1
             union all
             select outcome, count(*) from outbox where account = $1 and outcome <> 'sent' group by outcome",
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

    /// Since when the longest waiting message waits.
    pub async fn oldest_waiting(&mut self, account: &Account) -> Result<Option<Timestamp>, Error> {
        let at: Option<i64> = sqlx::query_scalar(
            "select min(queued_at) from outbox where account = $1 and finished_at is null",
        )
        .bind(account.as_str())
        .fetch_one(self.connection())
        .await?;
        Ok(at.map(Timestamp::from_millis))
    }
}

fn delivery(
    (not_before, sending_at, finished_at, outcome, reason, message_id): Row,
) -> Result<Delivery, Error> {
    let Some(at) = finished_at.map(Timestamp::from_millis) else {
        let until = Timestamp::from_millis(not_before);
        return Ok(match sending_at {
            Some(_) => Delivery::Sending,
            None => Delivery::Waiting { until, reason: reason.and_then(unless_empty) },
        });
    };
    let reason = reason.unwrap_or_default();
    match outcome.as_deref() {
        Some("sent") => Ok(Delivery::Sent { at, message_id }),
        Some("failed") => Ok(Delivery::Failed { at, reason }),
        Some("uncertain") => Ok(Delivery::Uncertain { at, reason }),
        _ => Err(Error::Unreadable { table: "outbox", column: "outcome" }),
    }
}
