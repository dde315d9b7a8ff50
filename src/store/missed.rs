//! What rooms did not get, until the staff know of it (E9).

use super::progress::MissedRoom;
use super::text::{storable, unless_empty};
use super::{Error, Reader, Tx};
use crate::model::{Account, Address, Timestamp};

/// A message that did not reach its room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// Its row in the outbox.
    pub outbox: String,
    /// The reader that the room is.
    pub subscriber: String,
    pub town: String,
    /// `None`: a digest.
    pub announcement: Option<String>,
    pub room: MissedRoom,
}

/// Outbox row, subscriber, town, announcement; place, language; state, reason, since when we are shut out.
type Row = (String, String, String, String, String, String, String, String, String, String, i64);

impl Reader {
    /// What the staff do not know yet. Of a post when it has come to its end in all rooms, or when it went out
    /// before `overdue` and still has not.
    pub async fn lost_in_rooms(&mut self, overdue: Timestamp, most: i64) -> Result<Vec<Lost>, Error> {
        let rows: Vec<Row> = sqlx::query_as(
            "select target.outbox as row, room.id as reader, room.town, target.announcement as post,
                    target.account, target.chat, target.topic, target.language, target.state,
                    coalesce(target.reason, ''), coalesce(chat.shut_out_at, 0)
             from subscriber as room
             join target on target.subscriber = room.id and target.state in ('failed', 'uncertain')
             join announcement on announcement.id = target.announcement
             left join chat on chat.account = target.account and chat.chat = target.chat
             where room.person is null
               and not exists (select 1 from missed where missed.outbox = target.outbox)
               and (announcement.goes_at <= $1 or announcement.expanded_at is not null and not exists (
                    select 1 from subscriber as other
                    join target as under_way on under_way.subscriber = other.id
                    where other.person is null and under_way.announcement = target.announcement
                      and under_way.state in ('waiting', 'queued')))
             union all
             select outcome.id, room.id, room.town, '',
                    room.account, room.chat, room.topic, room.language, outcome.outcome,
                    coalesce(outcome.reason, ''), coalesce(chat.shut_out_at, 0)
             from subscriber as room
             join outcome on outcome.id = room.told_outbox and outcome.outcome in ('failed', 'uncertain')
             left join chat on chat.account = room.account and chat.chat = room.chat
             where room.person is null
               and not exists (select 1 from missed where missed.outbox = outcome.id)
             order by post, reader limit $2",
        )
        .bind(overdue.millis())
        .bind(most)
        .fetch_all(self.connection())
        .await?;
        Ok(rows.into_iter().map(lost).collect())
    }

    /// Whether they heard of this room on that day.
    pub async fn is_known_to_be_missed(&mut self, subscriber: &str, day: &str) -> Result<bool, Error> {
        let known: Option<i64> =
            sqlx::query_scalar("select 1 from missed where subscriber = $1 and told_on = $2 limit 1")
                .bind(storable(subscriber))
                .bind(storable(day))
                .fetch_optional(self.connection())
                .await?;
        Ok(known.is_some())
    }
}

impl Tx {
    /// They know, from this day on.
    pub async fn note_missed(&mut self, lost: &Lost, day: &str, at: Timestamp) -> Result<(), Error> {
        sqlx::query(
            "insert into missed (outbox, subscriber, told_on, noted_at) values ($1, $2, $3, $4)
             on conflict (outbox) do nothing",
        )
        .bind(lost.outbox.as_str())
        .bind(storable(&lost.subscriber))
        .bind(storable(day))
        .bind(at.millis())
        .execute(self.connection())
        .await?;
        Ok(())
    }
}

fn lost(row: Row) -> Lost {
    let (outbox, subscriber, town, post, account, chat, topic, language, state, reason, shut_out_at) = row;
    let room = MissedRoom {
        place: Address { account: Account::from_stored(account), chat, topic: unless_empty(topic) },
        language,
        reason,
        is_doubtful: state == "uncertain",
        is_shut_out: shut_out_at != 0,
    };
    Lost { outbox, subscriber, town, announcement: unless_empty(post), room }
}
