//! Polls in rooms: which there are, where each is asked, and what has come of it.
//!
//! **Invariant:** what is kept for good holds counts alone; votes lie in an urn of their own until they are counted.

mod urn;

use super::text::{from_json, storable, to_json};
use super::{Error, Reader, Tx};
use crate::model::{Account, Address, Timestamp};

/// A poll as it stands with us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PollFile {
    pub id: String,
    pub town: String,
    /// What was asked (JSON).
    pub asked: String,
    pub closed_at: Option<Timestamp>,
    /// JSON, once it is counted.
    pub result: Option<String>,
}

/// A room it is asked in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posting {
    pub poll: String,
    pub place: Address,
    pub language: String,
    /// Once it surely stands there.
    pub asked: Option<AskedAs>,
    /// The row of the outbox that ends it.
    pub ended: Option<String>,
}

/// How the network names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedAs {
    pub message: String,
    /// In votes.
    pub poll: String,
}

type Row = (String, String, String, Option<i64>, Option<String>);
type Place = (String, String, String, Option<String>, Option<String>, Option<String>);

impl Reader {
    /// Those that are not counted yet.
    pub async fn polls_to_count(&mut self) -> Result<Vec<PollFile>, Error> {
        let rows: Vec<Row> = sqlx::query_as(
            "select id, town, asked, closed_at, result from poll where result is null order by id",
        )
        .fetch_all(self.connection())
        .await?;
        Ok(rows.into_iter().map(file).collect())
    }

    pub async fn poll(&mut self, id: &str) -> Result<Option<PollFile>, Error> {
        let row: Option<Row> =
            sqlx::query_as("select id, town, asked, closed_at, result from poll where id = $1")
                .bind(storable(id))
                .fetch_optional(self.connection())
                .await?;
        Ok(row.map(file))
    }

    pub async fn postings(&mut self, poll: &str) -> Result<Vec<Posting>, Error> {
        let rows: Vec<Place> = sqlx::query_as(
            "select account, chat, language, message, named, ended from posting where poll = $1
             order by account, chat",
        )
        .bind(storable(poll))
        .fetch_all(self.connection())
        .await?;
        let posting = |(account, chat, language, message, named, ended): Place| Posting {
            poll: poll.to_owned(),
            place: Address { account: Account::from_stored(account), chat, topic: None },
            language,
            asked: message.zip(named).map(|(message, poll)| AskedAs { message, poll }),
            ended,
        };
        Ok(rows.into_iter().map(posting).collect())
    }
}

impl Tx {
    /// Takes a poll up; one that is there stays as it is.
    pub async fn open_poll(&mut self, new: &PollFile, at: Timestamp) -> Result<(), Error> {
        sqlx::query(
            "insert into poll (id, town, asked, opened_at) values ($1, $2, $3, $4) on conflict (id) do nothing",
        )
        .bind(storable(&new.id))
        .bind(storable(&new.town))
        .bind(storable(&new.asked))
        .bind(at.millis())
        .execute(self.connection())
        .await?;
        Ok(())
    }

    /// It is on its way into this room by that row of the outbox.
    pub async fn keep_posting(&mut self, new: &Posting, outbox: &str) -> Result<(), Error> {
        sqlx::query(
            "insert into posting (poll, account, chat, language, outbox, state)
             values ($1, $2, $3, $4, $5, 'queued') on conflict (poll, account, chat) do nothing",
        )
        .bind(storable(&new.poll))
        .bind(new.place.account.as_str())
        .bind(storable(&new.place.chat))
        .bind(storable(&new.language))
        .bind(outbox)
        .execute(self.connection())
        .await?;
        Ok(())
    }

    /// That row of the outbox has asked it; said twice, it stays one.
    pub async fn poll_asked(&mut self, outbox: &str, poll: &str, message: &str) -> Result<(), Error> {
        sqlx::query("update posting set state = 'asked', named = $1, message = $2 where outbox = $3")
            .bind(storable(poll))
            .bind(storable(message))
            .bind(outbox)
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// It is being ended in this room by that row of the outbox.
    pub async fn posting_ended(&mut self, posting: &Posting, outbox: &str) -> Result<(), Error> {
        sqlx::query("update posting set ended = $1 where poll = $2 and account = $3 and chat = $4")
            .bind(outbox)
            .bind(storable(&posting.poll))
            .bind(posting.place.account.as_str())
            .bind(storable(&posting.place.chat))
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// What did not arrive is written down before the outbox forgets it.
    pub async fn note_postings(&mut self) -> Result<(), Error> {
        sqlx::query(
            "update posting
             set state = (select outcome.outcome from outcome where outcome.id = posting.outbox)
             where state = 'queued' and exists (
                 select 1 from outcome where outcome.id = posting.outbox and outcome.outcome <> 'sent')",
        )
        .execute(self.connection())
        .await?;
        Ok(())
    }

    /// What is said from now on does not count; and what has not been asked yet is not asked any more.
    pub async fn close_poll(&mut self, id: &str, at: Timestamp) -> Result<(), Error> {
        sqlx::query("update poll set closed_at = $1 where id = $2 and closed_at is null")
            .bind(at.millis())
            .bind(storable(id))
            .execute(self.connection())
            .await?;
        for sql in [
            "delete from outbox where state = 1 and id in (
                 select outbox from posting where poll = $1 and state = 'queued')",
            "update posting set state = 'failed' where poll = $1 and state = 'queued' and not exists (
                 select 1 from outbox where outbox.id = posting.outbox)",
        ] {
            sqlx::query(sql).bind(storable(id)).execute(self.connection()).await?;
        }
        Ok(())
    }

    /// Its votes are counted: from now on they are nobody's.
    pub async fn count_poll(&mut self, id: &str, result: &impl serde::Serialize) -> Result<(), Error> {
        sqlx::query("update poll set result = $1 where id = $2")
            .bind(to_json(result))
            .bind(storable(id))
            .execute(self.connection())
            .await?;
        self.overwrite_what_is_deleted().await?;
        for table in ["vote", "urn"] {
            let sql = format!(
                "delete from {table} where exists (
                     select 1 from posting
                     where posting.poll = $1 and posting.account = {table}.account and posting.named = {table}.named)"
            );
            sqlx::query(sqlx::AssertSqlSafe(sql)).bind(storable(id)).execute(self.connection()).await?;
        }
        Ok(())
    }
}

fn file((id, town, asked, closed_at, result): Row) -> PollFile {
    PollFile { id, town, asked, closed_at: closed_at.map(Timestamp::from_millis), result }
}

/// Places of options, as kept.
fn places(json: &str) -> Result<Vec<usize>, Error> {
    from_json("vote", "picks", json)
}
