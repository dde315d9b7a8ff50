//! Where an adapter stands on its network, kept with the turns it belongs to.

use super::text::{or_empty, storable, unless_empty};
use super::{Error, Reader, Tx};
use crate::model::{Account, Bookmark, Timestamp};

impl Reader {
    /// All of one account's, by name.
    pub async fn bookmarks(&mut self, account: &Account) -> Result<Vec<Bookmark>, Error> {
        let rows: Vec<(String, String, String)> =
            sqlx::query_as("select name, chat, value from bookmark where account = $1 order by name")
                .bind(account.as_str())
                .fetch_all(self.connection())
                .await?;
        let bookmark = |(name, chat, value)| Bookmark {
            account: account.clone(),
            name,
            chat: unless_empty(chat),
            value: Some(value),
        };
        Ok(rows.into_iter().map(bookmark).collect())
    }
}

impl Tx {
    /// Puts it where its name lay before, or takes that one out.
    pub async fn keep_bookmark(&mut self, bookmark: &Bookmark, at: Timestamp) -> Result<(), Error> {
        let Bookmark { account, name, chat, value } = bookmark;
        let Some(value) = value else {
            sqlx::query("delete from bookmark where account = $1 and name = $2")
                .bind(account.as_str())
                .bind(storable(name))
                .execute(self.connection())
                .await?;
            return Ok(());
        };
        sqlx::query(
            "insert into bookmark (account, name, chat, value, noted_at) values ($1, $2, $3, $4, $5)
             on conflict (account, name) do update
             set chat = excluded.chat, value = excluded.value, noted_at = excluded.noted_at",
        )
        .bind(account.as_str())
        .bind(storable(name))
        .bind(or_empty(chat.as_deref()))
        .bind(storable(value))
        .bind(at.millis())
        .execute(self.connection())
        .await?;
        Ok(())
    }
}
