//! Inbounds put aside for a person, because their turn failed again and again.

use super::text::{from_json, or_empty, storable, storable_option, to_json};
use super::{Error, Reader, Tx};
use crate::model::{Inbound, Timestamp};

impl Tx {
    pub async fn put_aside(&mut self, inbound: &Inbound, reason: &str, at: Timestamp) -> Result<(), Error> {
        sqlx::query(
            "insert into aside (account, id, speaker, chat, message_id, inbound, reason, aside_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)
             on conflict (account, id) do update
             set inbound = excluded.inbound, reason = excluded.reason, aside_at = excluded.aside_at",
        )
        .bind(inbound.address.account.as_str())
        .bind(storable(&inbound.id))
        .bind(or_empty(inbound.author.as_ref().map(|it| it.id.as_str())))
        .bind(storable(&inbound.address.chat))
        .bind(storable_option(inbound.message_id.as_deref()))
        .bind(to_json(inbound))
        .bind(storable(reason))
        .bind(at.millis())
        .execute(self.connection())
        .await?;
        Ok(())
    }
}

impl Reader {
    pub async fn count_aside(&mut self) -> Result<i64, Error> {
        Ok(sqlx::query_scalar("select count(*) from aside").fetch_one(self.connection()).await?)
    }

    /// What was put aside, oldest first, each with its reason.
    pub async fn aside(&mut self, most: i64) -> Result<Vec<(Inbound, String)>, Error> {
        let rows: Vec<(String, String)> =
            sqlx::query_as("select inbound, reason from aside order by aside_at, id limit $1")
                .bind(most)
                .fetch_all(self.connection())
                .await?;
        rows.into_iter()
            .map(|(inbound, reason)| Ok((from_json("aside", "inbound", &inbound)?, reason)))
            .collect()
    }
}
