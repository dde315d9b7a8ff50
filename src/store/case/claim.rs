//! Who of the staff deals with a case (T4).
//!
//! **Invariant:** nothing but the name they gave themselves is kept: no messenger id of theirs.

use crate::model::{CaseId, Timestamp};
use crate::store::text::storable;
use crate::store::{Error, Reader, Tx};

/// A case that somebody has taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// `None` where they gave no name.
    pub by: Option<String>,
    pub at: Timestamp,
}

impl Reader {
    pub async fn taken(&mut self, case: &CaseId) -> Result<Option<Taken>, Error> {
        let row: Option<(Option<String>, Option<i64>)> =
            sqlx::query_as("select taken_by, taken_at from case_file where id = $1")
                .bind(case.0.as_str())
                .fetch_optional(self.connection())
                .await?;
        let taken = row.and_then(|(by, at)| {
            Some(Taken { by: by.filter(|it| !it.is_empty()), at: Timestamp::from_millis(at?) })
        });
        Ok(taken)
    }
}

impl Tx {
    /// False where somebody else was first.
    pub async fn take_case(&mut self, case: &CaseId, by: &str, at: Timestamp) -> Result<bool, Error> {
        let taken = sqlx::query(
            "update case_file set taken_by = $1, taken_at = $2 where id = $3 and taken_at is null",
        )
        .bind(storable(by))
        .bind(at.millis())
        .bind(case.0.as_str())
        .execute(self.connection())
        .await?;
        Ok(taken.rows_affected() == 1)
    }

    /// Whoever wants may take it now. False where nobody had.
    pub async fn release_case(&mut self, case: &CaseId) -> Result<bool, Error> {
        let released = sqlx::query(
            "update case_file set taken_by = null, taken_at = null where id = $1 and taken_at is not null",
        )
        .bind(case.0.as_str())
        .execute(self.connection())
        .await?;
        Ok(released.rows_affected() == 1)
    }
}
