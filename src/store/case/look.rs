//! Finding cases: by number, by person, by the address the staff answered to.

use std::collections::HashMap;

use super::file::{CaseFile, Row, columns};
use crate::model::{Address, CaseId, PersonId, Timestamp};
use crate::store::text::storable;
use crate::store::{Error, Reader};

macro_rules! case_where {
    ($($condition:expr),+) => {
        concat!("select ", columns!(), " from case_file where ", $($condition),+)
    };
}

/// Holds where the column is the chat `$2` of the account `$1`, or one that went on as it.
macro_rules! there {
    ($column:literal) => {
        concat!(
            "(",
            $column,
            " = $2 or ",
            $column,
            " in (select known.chat from chat as known where known.account = $1 and known.moved_to = $2)) "
        )
    };
}

impl Reader {
    pub async fn case(&mut self, id: &CaseId) -> Result<Option<CaseFile>, Error> {
        self.one_case(case_where!("id = $1"), &id.0).await
    }

    pub async fn case_numbered(&mut self, number: &str) -> Result<Option<CaseFile>, Error> {
        self.one_case(case_where!("number = $1"), &storable(number).to_uppercase()).await
    }

    /// Whose letters are answered at this token's address.
    pub async fn case_by_token(&mut self, token: &str) -> Result<Option<CaseFile>, Error> {
        self.one_case(case_where!("token = $1"), &storable(token)).await
    }

    /// Whose receipt this code is.
    pub async fn case_by_receipt(&mut self, code: &str) -> Result<Option<CaseFile>, Error> {
        self.one_case(case_where!("receipt = $1"), &super::receipt::hash(code)).await
    }

    /// A person's own, newest first.
    pub async fn cases_of(&mut self, person: &PersonId, most: i64) -> Result<Vec<CaseFile>, Error> {
        let rows: Vec<Row> =
            sqlx::query_as(case_where!("person = $1 order by opened_at desc, number desc limit $2"))
                .bind(person.0.as_str())
                .bind(most)
                .fetch_all(self.connection())
                .await?;
        rows.into_iter().map(Row::file).collect()
    }

    /// How many somebody opened since then.
    pub async fn cases_opened_since(&mut self, person: &PersonId, since: Timestamp) -> Result<i64, Error> {
        Ok(sqlx::query_scalar("select count(*) from case_file where person = $1 and opened_at >= $2")
            .bind(person.0.as_str())
            .bind(since.millis())
            .fetch_one(self.connection())
            .await?)
    }

    /// Open ones nobody of the staff has reacted to although it was promised before `day` (`2026-11-30`),
    /// and of which nobody was reminded yet.
    pub async fn cases_overdue(&mut self, day: &str, most: i64) -> Result<Vec<CaseFile>, Error> {
        let rows: Vec<Row> = sqlx::query_as(case_where!(
            "answered_at is null and due_on < $1 and reminded_at is null and state in ('received', 'in-work')
             order by due_on, id limit $2"
        ))
        .bind(day)
        .bind(most)
        .fetch_all(self.connection())
        .await?;
        rows.into_iter().map(Row::file).collect()
    }

    /// Those of which somebody was reminded before `reminded_before`, still without any reaction, and not
    /// taken higher yet.
    pub async fn cases_to_escalate(
        &mut self,
        reminded_before: Timestamp,
        most: i64,
    ) -> Result<Vec<CaseFile>, Error> {
        let rows: Vec<Row> = sqlx::query_as(case_where!(
            "answered_at is null and reminded_at < $1 and escalated_at is null
             and state in ('received', 'in-work') order by reminded_at, id limit $2"
        ))
        .bind(reminded_before.millis())
        .bind(most)
        .fetch_all(self.connection())
        .await?;
        rows.into_iter().map(Row::file).collect()
    }

    /// The last running number of a year, by town; where there is none, the next is the first.
    pub async fn last_case_numbers(&mut self, year: i64) -> Result<HashMap<String, i64>, Error> {
        let last: Vec<(String, i64)> = sqlx::query_as("select town, last from case_number where year = $1")
            .bind(year)
            .fetch_all(self.connection())
            .await?;
        Ok(last.into_iter().collect())
    }

    /// The case one of whose messages to its person, or of its person's own, this is. Networks number the
    /// messages of each chat anew: the same id elsewhere is another message.
    pub async fn case_of_message(
        &mut self,
        chat: &Address,
        message_id: &str,
    ) -> Result<Option<CaseFile>, Error> {
        let row: Option<Row> = sqlx::query_as(case_where!(
            "account = $1 and id in (
                 select case_id from entry
                 where entry.account = $1 and entry.message_id = $3 and ",
            there!("entry.chat"),
            "union
                 select case_id from outcome join entry on entry.outbox = outcome.id
                 where outcome.account = $1 and outcome.message_id = $3 and ",
            there!("outcome.chat"),
            ")"
        ))
        .bind(chat.account.as_str())
        .bind(storable(&chat.chat))
        .bind(storable(message_id))
        .fetch_optional(self.connection())
        .await?;
        row.map(Row::file).transpose()
    }

    async fn one_case(&mut self, sql: &'static str, value: &str) -> Result<Option<CaseFile>, Error> {
        let row: Option<Row> = sqlx::query_as(sql).bind(value).fetch_optional(self.connection()).await?;
        row.map(Row::file).transpose()
    }
}
