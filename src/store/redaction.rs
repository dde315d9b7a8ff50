//! A message that was taken back: its words go from wherever they were kept (C14).
//!
//! **Invariant:** nothing outside its chat is touched; what a talk keeps of it, only the engine can tell.

use super::chat::here;
use super::question::{Asked, Row, asked};
use super::text::storable;
use super::{Error, Tx};
use crate::model::Account;

/// `$1` account, `$2` chat, `$3` message.
const FORGET: [&str; 2] = [
    concat!("delete from aside where account = $1 and message_id = $3 and ", here!()),
    concat!(
        "update heard set raw = null, speaker = null, chat = null, message_id = null
         where raw is not null and account = $1 and message_id = $3 and ",
        here!()
    ),
];

impl Tx {
    /// Returns the questions to the town hall that are taken back with it.
    pub async fn redact(
        &mut self,
        account: &Account,
        chat: &str,
        message_id: &str,
    ) -> Result<Vec<Asked>, Error> {
        for sql in FORGET {
            sqlx::query(sql)
                .bind(account.as_str())
                .bind(storable(chat))
                .bind(storable(message_id))
                .execute(self.connection())
                .await?;
        }
        let rows: Vec<Row> = sqlx::query_as(concat!(
            "delete from question where account = $1 and message_id = $3 and ",
            here!(),
            " returning id, person, account, chat, topic, text, language, town, message_id, asked_at"
        ))
        .bind(account.as_str())
        .bind(storable(chat))
        .bind(storable(message_id))
        .fetch_all(self.connection())
        .await?;
        Ok(rows.into_iter().map(asked).collect())
    }
}
