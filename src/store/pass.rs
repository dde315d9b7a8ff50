//! Two accounts of one person: shown by a code, and from then on they are the same to us (P12).

use super::case::receipt_hash;
use super::{Error, Reader, Tx};
use crate::model::{PersonId, Timestamp};

/// What of a person moves to another, and what of it the other has already and is dropped.
const MOVE: [&str; 8] = [
    "update case_file set person = $2 where person = $1",
    "update question set person = $2 where person = $1",
    "update conversation set person = $2 where person = $1",
    "update identity set person = $2 where person = $1",
    "update consent set person = $2 where person = $1 and not exists (
         select 1 from consent as own where own.person = $2 and own.purpose = consent.purpose)",
    "update visitor set person = $2 where person = $1 and not exists (
         select 1 from visitor as own where own.person = $2 and own.survey = visitor.survey)",
    "update pass set person = $2 where person = $1",
    "delete from person where id = $1 and $2 <> ''",
];

impl Reader {
    /// Whose code it is, if it was made since then.
    pub async fn person_of_pass(&mut self, code: &str, since: Timestamp) -> Result<Option<PersonId>, Error> {
        let person: Option<String> =
            sqlx::query_scalar("select person from pass where code = $1 and $2 <= made_at")
                .bind(receipt_hash(code))
                .bind(since.millis())
                .fetch_optional(self.connection())
                .await?;
        Ok(person.map(PersonId))
    }
}

impl Tx {
    /// A code opens the way once, and only the last one made.
    pub async fn make_pass(&mut self, code: &str, person: &PersonId, at: Timestamp) -> Result<(), Error> {
        self.forget_passes(person).await?;
        sqlx::query("insert into pass (code, person, made_at) values ($1, $2, $3)")
            .bind(receipt_hash(code))
            .bind(person.0.as_str())
            .bind(at.millis())
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// `from` is `into`: by all accounts, with everything they have, counted once.
    pub async fn join_people(&mut self, from: &PersonId, into: &PersonId) -> Result<(), Error> {
        if from == into {
            return self.forget_passes(into).await;
        }
        self.move_sheets(from, into).await?;
        for sql in MOVE {
            sqlx::query(sql).bind(from.0.as_str()).bind(into.0.as_str()).execute(self.connection()).await?;
        }
        self.forget_passes(into).await
    }

    async fn forget_passes(&mut self, person: &PersonId) -> Result<(), Error> {
        sqlx::query("delete from pass where person = $1")
            .bind(person.0.as_str())
            .execute(self.connection())
            .await?;
        Ok(())
    }
}
