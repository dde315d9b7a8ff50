//! What became of a message in flight. Each mark touches only what is still on its way, so a
//! late word about a message that is settled changes nothing.

use super::{End, leads_its_lane};
use crate::model::{Outbound, Timestamp};
use crate::store::text::{storable, to_json};
use crate::store::{Error, Tx};

impl Tx {
    /// These go now. Returns the ones that really may: between `due` and here a lane may have been
    /// moved into another or shut out, and only what is returned may be sent.
    pub async fn mark_sending(&mut self, ids: &[String], at: Timestamp) -> Result<Vec<String>, Error> {
        let mut going = Vec::with_capacity(ids.len());
        for id in ids {
            let done = sqlx::query(concat!(
                "update outbox set state = 0, sending_at = $1 where id = $2 and state = 1 and ",
                leads_its_lane!()
            ))
            .bind(at.millis())
            .bind(id.as_str())
            .execute(self.connection())
            .await?;
            if done.rows_affected() == 1 {
                going.push(id.clone());
            }
        }
        Ok(going)
    }

    /// Says `message` instead: it is free to go again.
    pub async fn reword(&mut self, id: &str, message: &Outbound) -> Result<(), Error> {
        sqlx::query("update outbox set state = 1, message = $1 where id = $2 and state = 0")
            .bind(to_json(message))
            .bind(id)
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// It is on the network now; we keep no copy of the text.
    pub async fn mark_sent(
        &mut self,
        id: &str,
        message_id: Option<&str>,
        at: Timestamp,
    ) -> Result<(), Error> {
        self.settle(id, End::Sent { message_id }, at).await
    }

    /// Surely not sent; again, no sooner than `not_before`. Its lane waits with it.
    pub async fn mark_retry(&mut self, id: &str, not_before: Timestamp, reason: &str) -> Result<(), Error> {
        self.again(id, not_before, reason, 0).await
    }

    /// May have been sent, and is worth saying twice rather than never: an answer, a relayed word.
    pub async fn mark_doubtful(
        &mut self,
        id: &str,
        not_before: Timestamp,
        reason: &str,
    ) -> Result<(), Error> {
        self.again(id, not_before, reason, 1).await
    }

    /// A dead letter: kept with its reason.
    pub async fn mark_failed(&mut self, id: &str, reason: &str, at: Timestamp) -> Result<(), Error> {
        self.settle(id, End::Failed { reason }, at).await
    }

    /// May have been sent and is not repeated: a post to many, or what was in doubt too often.
    pub async fn mark_uncertain(&mut self, id: &str, reason: &str, at: Timestamp) -> Result<(), Error> {
        self.settle(id, End::Uncertain { reason }, at).await
    }

    async fn again(
        &mut self,
        id: &str,
        not_before: Timestamp,
        reason: &str,
        doubt: i64,
    ) -> Result<(), Error> {
        sqlx::query(
            "update outbox set state = 1, not_before = $1, reason = $2,
                               attempts = attempts + 1, doubtful = doubtful + $3
             where id = $4",
        )
        .bind(not_before.millis())
        .bind(storable(reason))
        .bind(doubt)
        .bind(id)
        .execute(self.connection())
        .await?;
        Ok(())
    }
}
