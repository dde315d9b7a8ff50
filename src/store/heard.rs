//! What we have heard already: the same thing again changes nothing.

use super::text::{storable, storable_option};
use super::{Error, Tx};
use crate::model::{Account, Timestamp};

impl Tx {
    /// True the first time. `raw` is the wire's own text, where we could not read it.
    pub async fn hear(
        &mut self,
        account: &Account,
        id: &str,
        at: Timestamp,
        raw: Option<&str>,
    ) -> Result<bool, Error> {
        let done = sqlx::query(
            "insert into heard (account, id, heard_at, raw)
             values ($1, $2, $3, $4)
             on conflict (account, id) do nothing",
        )
        .bind(account.as_str())
        .bind(storable(id))
        .bind(at.millis())
        .bind(storable_option(raw))
        .execute(self.connection())
        .await?;
        Ok(done.rows_affected() == 1)
    }
}
