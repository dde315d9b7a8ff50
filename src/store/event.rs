//! Dates in the towns' calendars as their sources told them.

use sqlx::AssertSqlSafe;

use super::identifier::new_id;
use super::text::{from_json, storable, to_json};
use super::{Error, Reader, Tx};
use crate::model::{EventId, EventState, KeptEvent, Timestamp};

/// No database takes any number of values in one statement.
const MOST_AT_ONCE: usize = 500;

/// For one that is first told of `at` that moment.
pub fn event_id(at: Timestamp) -> EventId {
    EventId(new_id(at))
}

type Row = (String, String, String, String, String, i64, i64, Option<i64>);

impl Reader {
    /// What happens in a town between two moments or lasts into them, planned or cancelled, soonest first.
    pub async fn events_between(
        &mut self,
        town: &str,
        from: Timestamp,
        until: Timestamp,
        most: i64,
    ) -> Result<Vec<KeptEvent>, Error> {
        let rows: Vec<Row> = sqlx::query_as(
            "select id, town, source, state, listing, first_seen_at, changed_at, missed_at from event
             where town = $1 and starts_at < $3 and ($2 <= starts_at or $2 < ends_at) and state <> 'gone'
             order by starts_at, id limit $4",
        )
        .bind(storable(town))
        .bind(from.millis())
        .bind(until.millis())
        .bind(most)
        .fetch_all(self.connection())
        .await?;
        rows.into_iter().map(kept).collect()
    }

    pub async fn event(&mut self, id: &EventId) -> Result<Option<KeptEvent>, Error> {
        let row: Option<Row> = sqlx::query_as(
            "select id, town, source, state, listing, first_seen_at, changed_at, missed_at from event
             where id = $1",
        )
        .bind(storable(&id.0))
        .fetch_optional(self.connection())
        .await?;
        row.map(kept).transpose()
    }

    /// All we keep of a source, whatever its state, soonest first.
    pub async fn events_of(&mut self, town: &str, source: &str) -> Result<Vec<KeptEvent>, Error> {
        let rows: Vec<Row> = sqlx::query_as(
            "select id, town, source, state, listing, first_seen_at, changed_at, missed_at from event
             where town = $1 and source = $2 order by starts_at, id",
        )
        .bind(storable(town))
        .bind(storable(source))
        .fetch_all(self.connection())
        .await?;
        rows.into_iter().map(kept).collect()
    }

    /// How many there are and when the last of them changed: the same, and nothing has.
    pub async fn events_as_of(&mut self) -> Result<(i64, i64), Error> {
        let known: (i64, i64) = sqlx::query_as("select count(*), coalesce(max(changed_at), 0) from event")
            .fetch_one(self.connection())
            .await?;
        Ok(known)
    }

    /// What a source did not tell of the last time, and has still to come.
    pub async fn missed_events(
        &mut self,
        town: &str,
        source: &str,
        now: Timestamp,
    ) -> Result<Vec<KeptEvent>, Error> {
        let rows: Vec<Row> = sqlx::query_as(
            "select id, town, source, state, listing, first_seen_at, changed_at, missed_at from event
             where town = $1 and source = $2 and missed_at is not null and $3 < starts_at and state <> 'gone'
             order by starts_at, id",
        )
        .bind(storable(town))
        .bind(storable(source))
        .bind(now.millis())
        .fetch_all(self.connection())
        .await?;
        rows.into_iter().map(kept).collect()
    }
}

fn kept(row: Row) -> Result<KeptEvent, Error> {
    let (id, town, source, state, listing, first_seen_at, changed_at, missed_at) = row;
    Ok(KeptEvent {
        id: EventId(id),
        town,
        source,
        event: from_json("event", "listing", &listing)?,
        state: EventState::by_name(&state).ok_or(Error::Unreadable { table: "event", column: "state" })?,
        first_seen_at: Timestamp::from_millis(first_seen_at),
        changed_at: Timestamp::from_millis(changed_at),
        missed_at: missed_at.map(Timestamp::from_millis),
    })
}

impl Tx {
    /// As it is now, in the place of what was known of it before.
    pub async fn keep_event(&mut self, kept: &KeptEvent) -> Result<(), Error> {
        let event = &kept.event;
        sqlx::query(
            "insert into event (id, town, source, uid, instance, kind, state, starts_at, ends_at, listing,
                                first_seen_at, changed_at, missed_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
             on conflict (id) do update
             set uid = excluded.uid, instance = excluded.instance, kind = excluded.kind, state = excluded.state,
                 starts_at = excluded.starts_at, ends_at = excluded.ends_at, listing = excluded.listing,
                 changed_at = excluded.changed_at, missed_at = excluded.missed_at",
        )
        .bind(storable(&kept.id.0))
        .bind(storable(&kept.town))
        .bind(storable(&kept.source))
        .bind(storable(&event.uid))
        .bind(storable(&event.instance))
        .bind(event.kind.name())
        .bind(kept.state.name())
        .bind(event.when.starts_at.millis())
        .bind(event.when.ends_at.millis())
        .bind(to_json(event))
        .bind(kept.first_seen_at.millis())
        .bind(kept.changed_at.millis())
        .bind(kept.missed_at.map(Timestamp::millis))
        .execute(self.connection())
        .await?;
        Ok(())
    }

    /// Their source does not tell of them, for the first time.
    pub async fn miss_events(&mut self, events: &[EventId], at: Timestamp) -> Result<(), Error> {
        for page in events.chunks(MOST_AT_ONCE) {
            let values: Vec<String> = (2..page.len() + 2).map(|it| format!("${it}")).collect();
            let sql = format!("update event set missed_at = $1 where id in ({})", values.join(", "));
            let mut query = sqlx::query(AssertSqlSafe(sql)).bind(at.millis());
            for event in page {
                query = query.bind(storable(&event.0));
            }
            query.execute(self.connection()).await?;
        }
        Ok(())
    }
}
