//! Letters about a case, and those nobody could put to one.

use crate::model::{Account, CaseId, Letter, Timestamp};
use crate::store::identifier::new_id;
use crate::store::text::{storable, to_json};
use crate::store::{Error, Reader, Tx};

impl Reader {
    /// The case of a letter that came in earlier.
    pub async fn case_of_letter(&mut self, message_id: &str) -> Result<Option<CaseId>, Error> {
        let id: Option<String> = sqlx::query_scalar("select case_id from letter where message_id = $1")
            .bind(storable(message_id))
            .fetch_optional(self.connection())
            .await?;
        Ok(id.map(CaseId))
    }

    /// How many letters nobody could put to a case.
    pub async fn unmatched_letters(&mut self) -> Result<i64, Error> {
        Ok(sqlx::query_scalar("select count(*) from unmatched").fetch_one(self.connection()).await?)
    }

    /// How many of them a sender wrote after `since`.
    pub async fn unmatched_from(&mut self, sender: &str, since: Timestamp) -> Result<i64, Error> {
        Ok(sqlx::query_scalar("select count(*) from unmatched where sender = $1 and $2 <= came_at")
            .bind(storable(sender))
            .bind(since.millis())
            .fetch_one(self.connection())
            .await?)
    }

    /// How many letters about a case came in after `since`: two programs that answer each other are stopped.
    pub async fn letters_since(&mut self, case: &CaseId, since: Timestamp) -> Result<i64, Error> {
        Ok(sqlx::query_scalar("select count(*) from letter where case_id = $1 and $2 <= said_at")
            .bind(case.0.as_str())
            .bind(since.millis())
            .fetch_one(self.connection())
            .await?)
    }
}

impl Tx {
    /// A letter that came in is about this case: what answers it is, too.
    pub async fn keep_letter(&mut self, message_id: &str, case: &CaseId, at: Timestamp) -> Result<(), Error> {
        sqlx::query(
            "insert into letter (message_id, case_id, said_at) values ($1, $2, $3)
             on conflict (message_id) do nothing",
        )
        .bind(storable(message_id))
        .bind(case.0.as_str())
        .bind(at.millis())
        .execute(self.connection())
        .await?;
        Ok(())
    }

    /// Kept until a person has looked at it.
    pub async fn keep_unmatched(
        &mut self,
        account: &Account,
        sender: &str,
        letter: &Letter,
        at: Timestamp,
    ) -> Result<(), Error> {
        sqlx::query(
            "insert into unmatched (id, account, sender, letter, came_at) values ($1, $2, $3, $4, $5)",
        )
        .bind(new_id(at))
        .bind(account.as_str())
        .bind(storable(sender))
        .bind(to_json(letter))
        .bind(at.millis())
        .execute(self.connection())
        .await?;
        Ok(())
    }
}
