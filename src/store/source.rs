//! When each source of events and news was last looked at, and what came of it.

use super::text::{storable, storable_option};
use super::{Error, Reader, Tx};
use crate::model::{SourceCheck, Timestamp};

type Row = (String, String, Option<i64>, Option<i64>, i64, Option<String>, Option<i64>);

impl Reader {
    /// By town and id.
    pub async fn source_checks(&mut self) -> Result<Vec<SourceCheck>, Error> {
        let rows: Vec<Row> = sqlx::query_as(
            "select town, id, first_read_at, read_at, checked_at, failure, ended_at from source
             order by town, id",
        )
        .fetch_all(self.connection())
        .await?;
        Ok(rows.into_iter().map(check).collect())
    }

    pub async fn source_check(&mut self, town: &str, source: &str) -> Result<Option<SourceCheck>, Error> {
        let row: Option<Row> = sqlx::query_as(
            "select town, id, first_read_at, read_at, checked_at, failure, ended_at from source
             where town = $1 and id = $2",
        )
        .bind(storable(town))
        .bind(storable(source))
        .fetch_optional(self.connection())
        .await?;
        Ok(row.map(check))
    }
}

fn check((town, source, first_read_at, read_at, checked_at, failure, ended_at): Row) -> SourceCheck {
    SourceCheck {
        town,
        source,
        first_read_at: first_read_at.map(Timestamp::from_millis),
        read_at: read_at.map(Timestamp::from_millis),
        checked_at: Timestamp::from_millis(checked_at),
        failure,
        ended_at: ended_at.map(Timestamp::from_millis),
    }
}

impl Tx {
    /// In the place of the last one.
    pub async fn keep_source_check(&mut self, check: &SourceCheck) -> Result<(), Error> {
        sqlx::query(
            "insert into source (town, id, first_read_at, read_at, checked_at, failure, ended_at)
             values ($1, $2, $3, $4, $5, $6, $7)
             on conflict (town, id) do update
             set first_read_at = excluded.first_read_at, read_at = excluded.read_at,
                 checked_at = excluded.checked_at, failure = excluded.failure, ended_at = excluded.ended_at",
        )
        .bind(storable(&check.town))
        .bind(storable(&check.source))
        .bind(check.first_read_at.map(Timestamp::millis))
        .bind(check.read_at.map(Timestamp::millis))
        .bind(check.checked_at.millis())
        .bind(storable_option(check.failure.as_deref()))
        .bind(check.ended_at.map(Timestamp::millis))
        .execute(self.connection())
        .await?;
        Ok(())
    }
}
