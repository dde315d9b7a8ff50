//! Who hears from us of their own wish, and when they heard last.

use sqlx::any::AnyRow;
use sqlx::{FromRow, Row as _};

use super::text::{or_empty, storable, storable_option, unless_empty};
use super::{Error, Reader, Tx};
use crate::model::{
    Account, Address, PersonId, Quiet, Rhythm, Subscriber, Subscription, Timestamp, Told, Wish,
};

/// As stored.
struct Row {
    id: String,
    person: Option<String>,
    account: String,
    chat: String,
    topic: String,
    town: String,
    language: String,
    rhythm: String,
    quiet_from: Option<i64>,
    quiet_to: Option<i64>,
    paused_until: Option<String>,
    told_from_at: Option<i64>,
    told_until_at: Option<i64>,
    told_at: Option<i64>,
    told_news_at: Option<i64>,
    told_outbox: Option<String>,
}

impl FromRow<'_, AnyRow> for Row {
    fn from_row(row: &AnyRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            person: row.try_get("person")?,
            account: row.try_get("account")?,
            chat: row.try_get("chat")?,
            topic: row.try_get("topic")?,
            town: row.try_get("town")?,
            language: row.try_get("language")?,
            rhythm: row.try_get("rhythm")?,
            quiet_from: row.try_get("quiet_from")?,
            quiet_to: row.try_get("quiet_to")?,
            paused_until: row.try_get("paused_until")?,
            told_from_at: row.try_get("told_from_at")?,
            told_until_at: row.try_get("told_until_at")?,
            told_at: row.try_get("told_at")?,
            told_news_at: row.try_get("told_news_at")?,
            told_outbox: row.try_get("told_outbox")?,
        })
    }
}

/// The columns of [`Row`].
macro_rules! columns {
    () => {
        "select id, person, account, chat, topic, town, language, rhythm, quiet_from, quiet_to,
                paused_until, told_from_at, told_until_at, told_at, told_news_at, told_outbox
         from subscriber "
    };
}

impl Reader {
    pub async fn subscriber(&mut self, id: &str) -> Result<Option<Subscriber>, Error> {
        let rows: Vec<Row> = sqlx::query_as(concat!(columns!(), "where id = $1"))
            .bind(storable(id))
            .fetch_all(self.connection())
            .await?;
        Ok(self.with_wishes(rows).await?.pop())
    }

    /// What a person has asked for.
    pub async fn subscription_of(&mut self, person: &PersonId) -> Result<Option<Subscription>, Error> {
        Ok(self.subscriber(&person.0).await?.map(|it| it.subscription))
    }

    /// Whose digest is due over one account, the longest waiting first.
    pub async fn subscribers_due(
        &mut self,
        account: &Account,
        now: Timestamp,
        most: i64,
    ) -> Result<Vec<Subscriber>, Error> {
        let rows: Vec<Row> = sqlx::query_as(concat!(
            columns!(),
            "where account = $1 and digest_at <= $2 order by digest_at, id limit $3"
        ))
        .bind(account.as_str())
        .bind(now.millis())
        .bind(most)
        .fetch_all(self.connection())
        .await?;
        self.with_wishes(rows).await
    }

    /// The next page of a town's subscribers behind the one named.
    pub async fn subscribers_after(
        &mut self,
        town: &str,
        last: Option<&str>,
        most: i64,
    ) -> Result<Vec<Subscriber>, Error> {
        let rows: Vec<Row> =
            sqlx::query_as(concat!(columns!(), "where town = $1 and $2 < id order by id limit $3"))
                .bind(storable(town))
                .bind(or_empty(last))
                .bind(most)
                .fetch_all(self.connection())
                .await?;
        self.with_wishes(rows).await
    }

    /// When the next digest is due.
    pub async fn next_digest_at(&mut self) -> Result<Option<Timestamp>, Error> {
        let at: Option<i64> =
            sqlx::query_scalar("select min(digest_at) from subscriber").fetch_one(self.connection()).await?;
        Ok(at.map(Timestamp::from_millis))
    }

    /// The rooms that are subscribers by now.
    pub async fn subscribed_rooms(&mut self) -> Result<Vec<Subscriber>, Error> {
        let rows: Vec<Row> = sqlx::query_as(concat!(columns!(), "where person is null order by id"))
            .fetch_all(self.connection())
            .await?;
        self.with_wishes(rows).await
    }

    /// `rows`, in their order, each with what it wants; they may be any.
    async fn with_wishes(&mut self, rows: Vec<Row>) -> Result<Vec<Subscriber>, Error> {
        let ids: Vec<&str> = rows.iter().map(|it| it.id.as_str()).collect();
        let mut wishes = self.wishes_of(&ids).await?;
        rows.into_iter()
            .map(|row| {
                let wishes = wishes.remove(&row.id).unwrap_or_default();
                subscriber(row, wishes)
            })
            .collect()
    }
}

impl Tx {
    /// From now on this is what they want; what they had wanted before is forgotten. What they were told stays.
    pub async fn keep_subscriber(&mut self, reader: &Subscriber, digest_at: Timestamp) -> Result<(), Error> {
        let Subscriber { id, address, is_room, subscription: wanted, told: _ } = reader;
        sqlx::query(
            "insert into subscriber (id, person, account, chat, topic, town, language, rhythm, quiet_from,
                                     quiet_to, paused_until, digest_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
             on conflict (id) do update
             set account = excluded.account, chat = excluded.chat, topic = excluded.topic,
                 town = excluded.town, language = excluded.language, rhythm = excluded.rhythm,
                 quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
                 paused_until = excluded.paused_until, digest_at = excluded.digest_at",
        )
        .bind(storable(id))
        .bind((!is_room).then(|| storable(id)))
        .bind(address.account.as_str())
        .bind(storable(&address.chat))
        .bind(or_empty(address.topic.as_deref()))
        .bind(storable(&wanted.town))
        .bind(storable(&wanted.language))
        .bind(wanted.rhythm.name())
        .bind(wanted.quiet.map(|it| i64::from(it.from)))
        .bind(wanted.quiet.map(|it| i64::from(it.to)))
        .bind(storable_option(wanted.paused_until.as_deref()))
        .bind(digest_at.millis())
        .execute(self.connection())
        .await?;
        self.keep_wishes(id, &wanted.wishes).await
    }

    /// They have chosen another language.
    pub async fn speak_to_subscriber(&mut self, id: &str, language: &str) -> Result<(), Error> {
        sqlx::query("update subscriber set language = $1 where id = $2")
            .bind(storable(language))
            .bind(storable(id))
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// No more digests, posts or notices.
    pub async fn end_subscription(&mut self, id: &str) -> Result<(), Error> {
        sqlx::query("delete from subscriber where id = $1")
            .bind(storable(id))
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// The digest is out, or there was nothing in it; `next_at` is the one after it.
    pub async fn told_subscriber(&mut self, id: &str, told: &Told, next_at: Timestamp) -> Result<(), Error> {
        sqlx::query(
            "update subscriber
             set told_from_at = $1, told_until_at = $2, told_at = $3, told_news_at = $4, told_outbox = $5,
                 digest_at = $6
             where id = $7",
        )
        .bind(told.from.millis())
        .bind(told.until.millis())
        .bind(told.at.millis())
        .bind(told.news_since.millis())
        .bind(storable_option(told.outbox.as_deref()))
        .bind(next_at.millis())
        .bind(storable(id))
        .execute(self.connection())
        .await?;
        Ok(())
    }

    /// The digest waits until then.
    pub async fn put_off_digest(&mut self, id: &str, until: Timestamp) -> Result<(), Error> {
        sqlx::query("update subscriber set digest_at = $1 where id = $2")
            .bind(until.millis())
            .bind(storable(id))
            .execute(self.connection())
            .await?;
        Ok(())
    }
}

fn subscriber(row: Row, wishes: Vec<Wish>) -> Result<Subscriber, Error> {
    let unreadable = |column| Error::Unreadable { table: "subscriber", column };
    let rhythm = Rhythm::by_name(&row.rhythm).ok_or_else(|| unreadable("rhythm"))?;
    let quiet =
        row.quiet_from.zip(row.quiet_to).map(|(from, to)| Quiet { from: minute(from), to: minute(to) });
    let stretch = row.told_from_at.zip(row.told_until_at);
    let told = stretch.zip(row.told_at.zip(row.told_news_at)).map(|((from, until), (at, since))| Told {
        from: Timestamp::from_millis(from),
        until: Timestamp::from_millis(until),
        at: Timestamp::from_millis(at),
        news_since: Timestamp::from_millis(since),
        outbox: row.told_outbox,
    });
    Ok(Subscriber {
        id: row.id,
        address: Address {
            account: Account::from_stored(row.account),
            chat: row.chat,
            topic: unless_empty(row.topic),
        },
        is_room: row.person.is_none(),
        subscription: Subscription {
            town: row.town,
            language: row.language,
            rhythm,
            wishes,
            quiet,
            paused_until: row.paused_until,
        },
        told,
    })
}

fn minute(stored: i64) -> u16 {
    u16::try_from(stored.rem_euclid(24 * 60)).unwrap_or(0)
}
