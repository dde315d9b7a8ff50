//! What a person agreed to, and when (P3).

use super::text::storable;
use super::{Error, Reader, Tx};
use crate::model::{PersonId, Timestamp};

/// A purpose, the version of the words they agreed to, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    pub purpose: String,
    pub version: i64,
    pub given_at: Timestamp,
}

impl Reader {
    pub async fn consents(&mut self, person: &PersonId) -> Result<Vec<Consent>, Error> {
        let rows: Vec<(String, i64, i64)> = sqlx::query_as(
            "select purpose, version, given_at from consent where person = $1 order by purpose",
        )
        .bind(person.0.as_str())
        .fetch_all(self.connection())
        .await?;
        let consent = |(purpose, version, given_at)| Consent {
            purpose,
            version,
            given_at: Timestamp::from_millis(given_at),
        };
        Ok(rows.into_iter().map(consent).collect())
    }
}

impl Tx {
    pub async fn keep_consent(
        &mut self,
        person: &PersonId,
        purpose: &str,
        version: i64,
        at: Timestamp,
    ) -> Result<(), Error> {
        sqlx::query(
            "insert into consent (person, purpose, version, given_at) values ($1, $2, $3, $4)
             on conflict (person, purpose) do update
             set version = excluded.version, given_at = excluded.given_at",
        )
        .bind(person.0.as_str())
        .bind(storable(purpose))
        .bind(version)
        .bind(at.millis())
        .execute(self.connection())
        .await?;
        Ok(())
    }

    pub async fn withdraw_consent(&mut self, person: &PersonId, purpose: &str) -> Result<(), Error> {
        sqlx::query("delete from consent where person = $1 and purpose = $2")
            .bind(person.0.as_str())
            .bind(storable(purpose))
            .execute(self.connection())
            .await?;
        Ok(())
    }
}
