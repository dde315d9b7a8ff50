//! The heads of the lanes: what may be sent now, and when there will be more.

use super::{class, leads_its_lane};
use crate::model::{Account, Address, Class, Outbound, Timestamp};
use crate::store::text::{from_json, unless_empty};
use crate::store::{Error, Reader};

/// A message whose turn it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Queued {
    pub id: String,
    pub address: Address,
    pub class: Class,
    pub message: Outbound,
    pub attempts: i64,
    /// How often it may already have been sent.
    pub doubtful: i64,
    pub queued_at: Timestamp,
}

type Row = (String, String, String, i64, String, i64, i64, i64);

impl Reader {
    /// At most one message per lane, answers before posts, first queued first. A head that has to wait
    /// holds its own lane and no other.
    pub async fn due(&mut self, account: &Account, now: Timestamp, most: i64) -> Result<Vec<Queued>, Error> {
        let rows: Vec<Row> = sqlx::query_as(concat!(
            "select id, chat, topic, class, message, attempts, doubtful, queued_at from outbox
             where account = $1 and state = 1 and not_before <= $2 and ",
            leads_its_lane!(),
            " order by class, position, part limit $3"
        ))
        .bind(account.as_str())
        .bind(now.millis())
        .bind(most)
        .fetch_all(self.connection())
        .await?;
        Ok(rows.into_iter().map(|row| queued(account, row)).collect())
    }

    /// When something held back may go, after `now`; what is due already is not looked at. (It may turn
    /// out to wait for its lane then: asking once too often does no harm.)
    pub async fn next_due_at(
        &mut self,
        account: &Account,
        now: Timestamp,
    ) -> Result<Option<Timestamp>, Error> {
        let at: Option<i64> = sqlx::query_scalar(
            "select min(not_before) from outbox
             where account = $1 and state = 1 and $2 < not_before",
        )
        .bind(account.as_str())
        .bind(now.millis())
        .fetch_one(self.connection())
        .await?;
        Ok(at.map(Timestamp::from_millis))
    }
}

fn queued(account: &Account, row: Row) -> Queued {
    let (id, chat, topic, number, message, attempts, doubtful, queued_at) = row;
    Queued {
        id,
        address: Address { account: account.clone(), chat, topic: unless_empty(topic) },
        class: class(number),
        // What this version cannot read must not hold up the account: it says nothing, and is given up.
        message: from_json("outbox", "message", &message).unwrap_or_default(),
        attempts,
        doubtful,
        queued_at: Timestamp::from_millis(queued_at),
    }
}
