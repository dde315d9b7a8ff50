//! What we have heard already: the same thing again changes nothing.

use super::text::{storable, storable_option};
use super::{Error, Tx};
use crate::model::{Account, Timestamp};

/// The wire's own text of something we could not read, for a replay after an upgrade.
#[derive(Clone, Copy, Debug)]
pub struct Unread<'a> {
    pub raw: &'a str,
    /// Who wrote it, where we can tell: theirs to have forgotten.
    pub speaker: Option<&'a str>,
    /// The message it came in, where there was one: theirs to take back.
    pub chat: &'a str,
    pub message_id: Option<&'a str>,
}

impl Tx {
    /// True the first time.
    pub async fn hear(
        &mut self,
        account: &Account,
        id: &str,
        at: Timestamp,
        unread: Option<Unread<'_>>,
    ) -> Result<bool, Error> {
        let done = sqlx::query(
            "insert into heard (account, id, heard_at, raw, speaker, chat, message_id)
             values ($1, $2, $3, $4, $5, $6, $7)
             on conflict (account, id) do nothing",
        )
        .bind(account.as_str())
        .bind(storable(id))
        .bind(at.millis())
        .bind(storable_option(unread.map(|it| it.raw)))
        .bind(storable_option(unread.and_then(|it| it.speaker)))
        .bind(storable_option(unread.map(|it| it.chat)))
        .bind(storable_option(unread.and_then(|it| it.message_id)))
        .execute(self.connection())
        .await?;
        Ok(done.rows_affected() == 1)
    }
}
