//! What is new or changed in the towns' calendars and news, and was not announced yet.

use super::identifier::new_id;
use super::text::{from_json, storable, storable_option, to_json};
use super::{Error, Reader, Tx};
use crate::model::{Change, Changed, EventId, EventState, NewsId, Timestamp};

type Row = (String, String, String, String, String, Option<String>, Option<String>, i64);

impl Reader {
    /// Oldest first.
    pub async fn changes(&mut self, most: i64) -> Result<Vec<Change>, Error> {
        let rows: Vec<Row> = sqlx::query_as(
            "select id, town, source, kind, subject, before, state_before, noted_at from change
             order by id limit $1",
        )
        .bind(most)
        .fetch_all(self.connection())
        .await?;
        rows.into_iter().map(change).collect()
    }
}

fn change((id, town, source, kind, subject, before, state_before, noted_at): Row) -> Result<Change, Error> {
    let unreadable = |column| Error::Unreadable { table: "change", column };
    let what = match kind.as_str() {
        "new" => Changed::NewEvent(EventId(subject)),
        "off" => Changed::EventOff(EventId(subject)),
        "news" => Changed::News(NewsId(subject)),
        "changed" => {
            let before = from_json("change", "before", &before.ok_or(unreadable("before"))?)?;
            let state = state_before.as_deref().and_then(EventState::by_name);
            let state_before = state.ok_or(unreadable("state_before"))?;
            Changed::Event { id: EventId(subject), before: Box::new(before), state_before }
        }
        _ => return Err(unreadable("kind")),
    };
    Ok(Change { id, town, source, what, noted_at: Timestamp::from_millis(noted_at) })
}

impl Tx {
    /// To be announced.
    pub async fn note_change(
        &mut self,
        town: &str,
        source: &str,
        what: &Changed,
        at: Timestamp,
    ) -> Result<(), Error> {
        let (kind, subject, before) = match what {
            Changed::NewEvent(EventId(id)) => ("new", id, None),
            Changed::EventOff(EventId(id)) => ("off", id, None),
            Changed::News(NewsId(id)) => ("news", id, None),
            Changed::Event { id: EventId(id), before, state_before } => {
                ("changed", id, Some((to_json(before), state_before.name())))
            }
        };
        let (before, state_before) = before.unzip();
        sqlx::query(
            "insert into change (id, town, source, kind, subject, before, state_before, noted_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(new_id(at))
        .bind(storable(town))
        .bind(storable(source))
        .bind(kind)
        .bind(storable(subject))
        .bind(storable_option(before.as_deref()))
        .bind(storable_option(state_before))
        .bind(at.millis())
        .execute(self.connection())
        .await?;
        Ok(())
    }

    /// It is announced, or nobody needs to hear of it.
    pub async fn settle_change(&mut self, id: &str) -> Result<(), Error> {
        sqlx::query("delete from change where id = $1").bind(storable(id)).execute(self.connection()).await?;
        Ok(())
    }
}
