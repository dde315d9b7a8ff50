//! Who comes to an event, until it is over (E14).
//!
//! **Invariant:** whoever organises it learns a number and no name; once it is over, nobody knows who came.

use std::collections::BTreeMap;

use super::text::{or_empty, storable, unless_empty};
use super::{Error, Reader, Tx};
use crate::model::{Account, Address, EventId, PersonId, Seat, Timestamp, Turnout};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendance {
    pub event: EventId,
    pub person: PersonId,
    pub address: Address,
    /// In which it is written to them.
    pub language: String,
    pub place: Seat,
    pub ends_at: Timestamp,
}

type Row = (String, String, String, String, String, String, String, i64);

/// The columns of [`Row`].
macro_rules! columns {
    () => {
        "select event, person, account, chat, topic, language, place, ends_at from attendance "
    };
}

impl Reader {
    pub async fn turnout(&mut self, event: &EventId) -> Result<Turnout, Error> {
        let rows: Vec<(String, i64)> =
            sqlx::query_as("select place, count(*) from attendance where event = $1 group by place")
                .bind(event.0.as_str())
                .fetch_all(self.connection())
                .await?;
        let count = |seat: Seat| rows.iter().find(|it| it.0 == seat.name()).map_or(0, |it| it.1);
        Ok(Turnout { coming: count(Seat::Coming), waiting: count(Seat::Waiting) })
    }

    /// Of every event somebody comes to, by its id.
    pub async fn turnouts(&mut self) -> Result<BTreeMap<EventId, Turnout>, Error> {
        let rows: Vec<(String, String, i64)> =
            sqlx::query_as("select event, place, count(*) from attendance group by event, place")
                .fetch_all(self.connection())
                .await?;
        let mut turnouts: BTreeMap<EventId, Turnout> = BTreeMap::new();
        for (event, place, count) in rows {
            let turnout = turnouts.entry(EventId(event)).or_default();
            if place == Seat::Waiting.name() {
                turnout.waiting = count;
            } else {
                turnout.coming = count;
            }
        }
        Ok(turnouts)
    }

    pub async fn attendances_of(&mut self, person: &PersonId) -> Result<Vec<Attendance>, Error> {
        let rows: Vec<Row> = sqlx::query_as(concat!(columns!(), "where person = $1 order by ends_at, event"))
            .bind(person.0.as_str())
            .fetch_all(self.connection())
            .await?;
        Ok(rows.into_iter().map(attendance).collect())
    }

    /// Everybody who comes to it or would, in the order they said so.
    pub async fn attendances_at(&mut self, event: &EventId) -> Result<Vec<Attendance>, Error> {
        let rows: Vec<Row> =
            sqlx::query_as(concat!(columns!(), "where event = $1 order by since_at, person"))
                .bind(event.0.as_str())
                .fetch_all(self.connection())
                .await?;
        Ok(rows.into_iter().map(attendance).collect())
    }
}

impl Tx {
    /// They come, or wait for a seat; who said so before keeps their place in line.
    pub async fn attend(&mut self, new: &Attendance, at: Timestamp) -> Result<(), Error> {
        sqlx::query(
            "insert into attendance (event, person, account, chat, topic, language, place, since_at,
                                     ends_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
             on conflict (event, person) do nothing",
        )
        .bind(new.event.0.as_str())
        .bind(new.person.0.as_str())
        .bind(new.address.account.as_str())
        .bind(storable(&new.address.chat))
        .bind(or_empty(new.address.topic.as_deref()))
        .bind(storable(&new.language))
        .bind(new.place.name())
        .bind(at.millis())
        .bind(new.ends_at.millis())
        .execute(self.connection())
        .await?;
        Ok(())
    }

    /// Returns whether they had said they would come.
    pub async fn stay_away(&mut self, event: &EventId, person: &PersonId) -> Result<bool, Error> {
        let done = sqlx::query("delete from attendance where event = $1 and person = $2")
            .bind(event.0.as_str())
            .bind(person.0.as_str())
            .execute(self.connection())
            .await?;
        Ok(done.rows_affected() == 1)
    }

    /// There is a seat for whoever waited.
    pub async fn give_seat(&mut self, event: &EventId, person: &PersonId) -> Result<(), Error> {
        sqlx::query("update attendance set place = 'coming' where event = $1 and person = $2")
            .bind(event.0.as_str())
            .bind(person.0.as_str())
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// Who came to what is over is nobody's business any more.
    pub async fn forget_past_attendance(&mut self, now: Timestamp) -> Result<(), Error> {
        sqlx::query("delete from attendance where ends_at < $1")
            .bind(now.millis())
            .execute(self.connection())
            .await?;
        Ok(())
    }
}

fn attendance((event, person, account, chat, topic, language, place, ends_at): Row) -> Attendance {
    Attendance {
        event: EventId(event),
        person: PersonId(person),
        address: Address { account: Account::from_stored(account), chat, topic: unless_empty(topic) },
        language,
        place: if place == Seat::Waiting.name() { Seat::Waiting } else { Seat::Coming },
        ends_at: Timestamp::from_millis(ends_at),
    }
}
