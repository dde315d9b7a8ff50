//! Letters about posts, to know what an answer is about, and to whom it was sent that is answered.

use crate::model::{PostLetter, Timestamp};
use crate::store::text::storable;
use crate::store::{Error, Reader, Tx};

type Row = (String, String, String, String, i64);

impl Reader {
    pub async fn post_letter_by_token(&mut self, token: &str) -> Result<Option<PostLetter>, Error> {
        let row: Option<Row> = sqlx::query_as(
            "select token, outbox, announcement, reader, edition from post_letter where token = $1",
        )
        .bind(storable(token))
        .fetch_optional(self.connection())
        .await?;
        Ok(row.map(letter))
    }

    /// By the outbox row that carried it.
    pub async fn post_letter_by_outbox(&mut self, outbox: &str) -> Result<Option<PostLetter>, Error> {
        let row: Option<Row> = sqlx::query_as(
            "select token, outbox, announcement, reader, edition from post_letter where outbox = $1",
        )
        .bind(storable(outbox))
        .fetch_optional(self.connection())
        .await?;
        Ok(row.map(letter))
    }

    /// How many letters about a post went to one mailbox after `since`: two programs that answer each other are
    /// stopped.
    pub async fn post_letters_since(
        &mut self,
        announcement: &str,
        reader: &str,
        since: Timestamp,
    ) -> Result<i64, Error> {
        Ok(sqlx::query_scalar(
            "select count(*) from post_letter where announcement = $1 and reader = $2 and $3 <= sent_at",
        )
        .bind(storable(announcement))
        .bind(storable(reader))
        .bind(since.millis())
        .fetch_one(self.connection())
        .await?)
    }

    /// Who was ever written to about a post.
    pub async fn post_readers(&mut self, announcement: &str) -> Result<Vec<String>, Error> {
        Ok(sqlx::query_scalar(
            "select distinct reader from post_letter where announcement = $1 order by reader",
        )
        .bind(storable(announcement))
        .fetch_all(self.connection())
        .await?)
    }
}

fn letter((token, outbox, announcement, reader, edition): Row) -> PostLetter {
    PostLetter { token, outbox, announcement, reader, edition }
}

impl Tx {
    pub async fn keep_post_letter(&mut self, new: &PostLetter, at: Timestamp) -> Result<(), Error> {
        sqlx::query(
            "insert into post_letter (token, outbox, announcement, reader, edition, sent_at)
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(storable(&new.token))
        .bind(storable(&new.outbox))
        .bind(storable(&new.announcement))
        .bind(storable(&new.reader))
        .bind(new.edition)
        .bind(at.millis())
        .execute(self.connection())
        .await?;
        Ok(())
    }
}
