//! Posts to many, on their way.

use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, FromRow, Row as _};

use super::text::{from_json, storable, storable_option, to_json};
use super::{Error, Reader, Tx};
use crate::model::{Announcement, AnnouncementKind, AnnouncementState, Timestamp, Urgency};

/// As stored.
pub(super) struct Row {
    id: String,
    number: Option<i64>,
    town: String,
    kind: String,
    state: String,
    urgency: String,
    texts: String,
    wishes: String,
    event: Option<String>,
    was_at: Option<i64>,
    author: String,
    made_at: i64,
    goes_at: i64,
    expanded_to: Option<String>,
}

impl FromRow<'_, AnyRow> for Row {
    fn from_row(row: &AnyRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            number: row.try_get("number")?,
            town: row.try_get("town")?,
            kind: row.try_get("kind")?,
            state: row.try_get("state")?,
            urgency: row.try_get("urgency")?,
            texts: row.try_get("texts")?,
            wishes: row.try_get("wishes")?,
            event: row.try_get("event")?,
            was_at: row.try_get("was_at")?,
            author: row.try_get("author")?,
            made_at: row.try_get("made_at")?,
            goes_at: row.try_get("goes_at")?,
            expanded_to: row.try_get("expanded_to")?,
        })
    }
}

/// The columns of [`Row`].
macro_rules! columns {
    () => {
        "select id, number, town, kind, state, urgency, texts, wishes, event, was_at, author, made_at,
                goes_at, expanded_to
         from announcement "
    };
}
pub(super) use columns;

impl Reader {
    pub async fn announcement(&mut self, id: &str) -> Result<Option<Announcement>, Error> {
        let row: Option<Row> = sqlx::query_as(concat!(columns!(), "where id = $1"))
            .bind(storable(id))
            .fetch_optional(self.connection())
            .await?;
        row.map(announcement).transpose()
    }

    /// The two to go on with, of those whose time has come and whose readers are not all found: the one about
    /// the nearest date, and the one that has waited longest for its next page. Often they are one and the same.
    pub async fn announcements_to_expand(&mut self, now: Timestamp) -> Result<Vec<Announcement>, Error> {
        let mut next = self.usual_to_expand(now, "coalesce(was_at, goes_at)").await?;
        for it in self.usual_to_expand(now, "coalesce(paged_at, goes_at)").await? {
            if !next.contains(&it) {
                next.push(it);
            }
        }
        Ok(next)
    }

    async fn usual_to_expand(
        &mut self,
        now: Timestamp,
        first: &'static str,
    ) -> Result<Vec<Announcement>, Error> {
        let sql = format!(
            "{} where state = 'released' and goes_at <= $1 and expanded_at is null and urgency <> 'urgent'
             order by {first}, goes_at, id limit 1",
            columns!()
        );
        let rows: Vec<Row> =
            sqlx::query_as(AssertSqlSafe(sql)).bind(now.millis()).fetch_all(self.connection()).await?;
        rows.into_iter().map(announcement).collect()
    }

    /// The same of the urgent ones: all of them.
    pub async fn urgent_to_expand(&mut self, now: Timestamp) -> Result<Vec<Announcement>, Error> {
        let rows: Vec<Row> = sqlx::query_as(concat!(
            columns!(),
            "where state = 'released' and goes_at <= $1 and expanded_at is null and urgency = 'urgent'
             order by goes_at, id"
        ))
        .bind(now.millis())
        .fetch_all(self.connection())
        .await?;
        rows.into_iter().map(announcement).collect()
    }

    /// When the next released one goes out.
    pub async fn next_announcement_at(&mut self) -> Result<Option<Timestamp>, Error> {
        let at: Option<i64> = sqlx::query_scalar(
            "select min(goes_at) from announcement where state = 'released' and expanded_at is null",
        )
        .fetch_one(self.connection())
        .await?;
        Ok(at.map(Timestamp::from_millis))
    }
}

impl Tx {
    /// Returns whether it is new: the same change is told once.
    pub async fn keep_announcement(&mut self, new: &Announcement) -> Result<bool, Error> {
        let done = sqlx::query(
            "insert into announcement (id, number, town, kind, state, urgency, texts, wishes, event, author,
                                       made_at, goes_at, was_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
             on conflict (id) do nothing",
        )
        .bind(storable(&new.id))
        .bind(new.number)
        .bind(storable(&new.town))
        .bind(new.kind.name())
        .bind(new.state.name())
        .bind(new.urgency.name())
        .bind(to_json(&new.texts))
        .bind(to_json(&new.wishes))
        .bind(storable_option(new.event.as_deref()))
        .bind(storable(&new.author))
        .bind(new.made_at.millis())
        .bind(new.goes_at.millis())
        .bind(new.was_at.map(Timestamp::millis))
        .execute(self.connection())
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// All readers up to this one have a target.
    pub async fn expanded_to(&mut self, id: &str, subscriber: &str, at: Timestamp) -> Result<(), Error> {
        sqlx::query("update announcement set expanded_to = $1, paged_at = $2 where id = $3")
            .bind(storable(subscriber))
            .bind(at.millis())
            .bind(storable(id))
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// Every reader has a target.
    pub async fn expanded(&mut self, id: &str, at: Timestamp) -> Result<(), Error> {
        sqlx::query("update announcement set expanded_at = $1 where id = $2")
            .bind(at.millis())
            .bind(storable(id))
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// Released ones of which nothing is left to do have been sent.
    pub async fn close_sent_announcements(&mut self) -> Result<(), Error> {
        sqlx::query(
            "update announcement set state = 'sent'
             where state = 'released' and expanded_at is not null and not exists (
                 select 1 from target
                 where target.announcement = announcement.id and target.state in ('waiting', 'queued'))",
        )
        .execute(self.connection())
        .await?;
        Ok(())
    }
}

pub(super) fn announcement(row: Row) -> Result<Announcement, Error> {
    let unreadable = |column| Error::Unreadable { table: "announcement", column };
    Ok(Announcement {
        kind: AnnouncementKind::by_name(&row.kind).ok_or_else(|| unreadable("kind"))?,
        state: AnnouncementState::by_name(&row.state).ok_or_else(|| unreadable("state"))?,
        urgency: Urgency::by_name(&row.urgency).ok_or_else(|| unreadable("urgency"))?,
        texts: from_json("announcement", "texts", &row.texts)?,
        wishes: from_json("announcement", "wishes", &row.wishes)?,
        id: row.id,
        number: row.number,
        town: row.town,
        event: row.event,
        was_at: row.was_at.map(Timestamp::from_millis),
        author: row.author,
        made_at: Timestamp::from_millis(row.made_at),
        goes_at: Timestamp::from_millis(row.goes_at),
        expanded_to: row.expanded_to,
    })
}
