//! Surveys: which there are, and what is filed under which key.
//!
//! ```text
//! open:    person ──HMAC(secret)──▶ sheet      account ──HMAC(secret)──▶ seal
//! closed:  secret, keys, seals gone;  sheets ──by lot──▶ ballots
//! ```
//!
//! **Invariant:** no row holds both an answer and something that leads to its person without the survey's secret,
//! and no row with an answer holds a time.

mod close;
mod forget;
mod sheet;
mod visitor;

pub use sheet::AnsweredIn;
pub use visitor::Visitor;

use super::text::{storable, to_json};
use super::{Error, Reader, Tx, chance};
use crate::model::Timestamp;

/// A survey as it stands with us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurveyFile {
    pub id: String,
    /// Whether who gave an answer can still be told, by whoever has the whole database.
    pub is_linked: bool,
    /// What could be answered to which question (JSON).
    pub shape: String,
    pub opened_at: Timestamp,
    pub closed_at: Option<Timestamp>,
    /// JSON, once it has closed.
    pub result: Option<String>,
    /// Since when all have been told the result, and what became of it.
    pub told_at: Option<Timestamp>,
    pub did_at: Option<Timestamp>,
}

type Row = (String, i64, String, i64, Option<i64>, Option<String>, Option<i64>, Option<i64>);

impl Reader {
    pub async fn surveys(&mut self) -> Result<Vec<SurveyFile>, Error> {
        let rows: Vec<Row> = sqlx::query_as(
            "select id, case when secret is null then 0 else 1 end, shape, opened_at, closed_at, result,
                    told_at, did_at
             from survey order by id",
        )
        .fetch_all(self.connection())
        .await?;
        let time = |it: Option<i64>| it.map(Timestamp::from_millis);
        let file = |(id, linked, shape, opened_at, closed_at, result, told_at, did_at): Row| SurveyFile {
            id,
            is_linked: linked == 1,
            shape,
            opened_at: Timestamp::from_millis(opened_at),
            closed_at: time(closed_at),
            result,
            told_at: time(told_at),
            did_at: time(did_at),
        };
        Ok(rows.into_iter().map(file).collect())
    }

    /// Results of surveys that have closed, by id.
    pub async fn survey_results(&mut self) -> Result<Vec<(String, String)>, Error> {
        Ok(sqlx::query_as("select id, result from survey where result is not null order by id")
            .fetch_all(self.connection())
            .await?)
    }

    /// `None` where there is none, or none any more.
    pub(super) async fn secret(&mut self, survey: &str) -> Result<Option<String>, Error> {
        let secret: Option<Option<String>> = sqlx::query_scalar("select secret from survey where id = $1")
            .bind(storable(survey))
            .fetch_optional(self.connection())
            .await?;
        Ok(secret.flatten())
    }
}

impl Tx {
    /// Takes a survey up, with a secret of its own; one that is there stays as it is.
    pub async fn open_survey(&mut self, id: &str, shape: &str, at: Timestamp) -> Result<(), Error> {
        sqlx::query(
            "insert into survey (id, secret, shape, opened_at) values ($1, $2, $3, $4)
             on conflict (id) do nothing",
        )
        .bind(storable(id))
        .bind(format!("{:032x}{:032x}", chance(), chance()))
        .bind(storable(shape))
        .bind(at.millis())
        .execute(self.connection())
        .await?;
        Ok(())
    }

    /// What can be answered now.
    pub async fn reshape_survey(&mut self, id: &str, shape: &str) -> Result<(), Error> {
        sqlx::query("update survey set shape = $1 where id = $2 and shape <> $1")
            .bind(storable(shape))
            .bind(storable(id))
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// All who wanted to have been told the result.
    pub async fn survey_told(&mut self, id: &str, at: Timestamp) -> Result<(), Error> {
        sqlx::query("update survey set told_at = $1 where id = $2")
            .bind(at.millis())
            .bind(storable(id))
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// The same for what became of it.
    pub async fn survey_did_told(&mut self, id: &str, at: Timestamp) -> Result<(), Error> {
        sqlx::query("update survey set did_at = $1 where id = $2")
            .bind(at.millis())
            .bind(storable(id))
            .execute(self.connection())
            .await?;
        Ok(())
    }

    pub async fn keep_survey_result(
        &mut self,
        id: &str,
        result: &impl serde::Serialize,
    ) -> Result<(), Error> {
        sqlx::query("update survey set result = $1 where id = $2")
            .bind(to_json(result))
            .bind(storable(id))
            .execute(self.connection())
            .await?;
        Ok(())
    }
}
