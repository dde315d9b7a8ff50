//! Events somebody wants to be reminded of (E5).

use super::text::{or_empty, storable, unless_empty};
use super::{Error, Reader, Tx};
use crate::model::{Account, Address, EventId, PersonId, Timestamp};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    pub event: EventId,
    pub person: PersonId,
    pub address: Address,
    /// In which it is written to them.
    pub language: String,
    /// Before it begins.
    pub hours: i64,
    pub due_at: Timestamp,
}

type Row = (String, String, String, String, String, String, i64, i64);

/// The columns of [`Row`].
macro_rules! columns {
    () => {
        "select event, person, account, chat, topic, language, hours, due_at from reminder "
    };
}

impl Reader {
    pub async fn reminders_due(&mut self, now: Timestamp, most: i64) -> Result<Vec<Reminder>, Error> {
        let rows: Vec<Row> =
            sqlx::query_as(concat!(columns!(), "where due_at <= $1 order by due_at limit $2"))
                .bind(now.millis())
                .bind(most)
                .fetch_all(self.connection())
                .await?;
        Ok(rows.into_iter().map(reminder).collect())
    }

    pub async fn next_reminder_at(&mut self) -> Result<Option<Timestamp>, Error> {
        let at: Option<i64> =
            sqlx::query_scalar("select min(due_at) from reminder").fetch_one(self.connection()).await?;
        Ok(at.map(Timestamp::from_millis))
    }

    pub async fn reminders_of(&mut self, person: &PersonId) -> Result<Vec<Reminder>, Error> {
        let rows: Vec<Row> = sqlx::query_as(concat!(columns!(), "where person = $1 order by due_at, event"))
            .bind(person.0.as_str())
            .fetch_all(self.connection())
            .await?;
        Ok(rows.into_iter().map(reminder).collect())
    }

    /// Those who want to be reminded of this event.
    pub async fn reminders_for(&mut self, event: &EventId) -> Result<Vec<Reminder>, Error> {
        let rows: Vec<Row> = sqlx::query_as(concat!(columns!(), "where event = $1 order by person"))
            .bind(event.0.as_str())
            .fetch_all(self.connection())
            .await?;
        Ok(rows.into_iter().map(reminder).collect())
    }
}

impl Tx {
    /// Asked again, the later wish holds.
    pub async fn keep_reminder(&mut self, new: &Reminder) -> Result<(), Error> {
        sqlx::query(
            "insert into reminder (event, person, account, chat, topic, language, hours, due_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)
             on conflict (event, person) do update
             set account = excluded.account, chat = excluded.chat, topic = excluded.topic,
                 language = excluded.language, hours = excluded.hours, due_at = excluded.due_at",
        )
        .bind(new.event.0.as_str())
        .bind(new.person.0.as_str())
        .bind(new.address.account.as_str())
        .bind(storable(&new.address.chat))
        .bind(or_empty(new.address.topic.as_deref()))
        .bind(storable(&new.language))
        .bind(new.hours)
        .bind(new.due_at.millis())
        .execute(self.connection())
        .await?;
        Ok(())
    }

    /// Told, or not wanted any more.
    pub async fn drop_reminder(&mut self, event: &EventId, person: &PersonId) -> Result<(), Error> {
        sqlx::query("delete from reminder where event = $1 and person = $2")
            .bind(event.0.as_str())
            .bind(person.0.as_str())
            .execute(self.connection())
            .await?;
        Ok(())
    }
}

fn reminder((event, person, account, chat, topic, language, hours, due_at): Row) -> Reminder {
    Reminder {
        event: EventId(event),
        person: PersonId(person),
        address: Address { account: Account::from_stored(account), chat, topic: unless_empty(topic) },
        language,
        hours,
        due_at: Timestamp::from_millis(due_at),
    }
}
