//! What stays of a case when its person asks to be forgotten, or takes a message back.

use super::file::{Row, columns};
use crate::model::{Account, CaseId, Concern, PersonId};
use crate::store::chat::here;
use crate::store::text::{from_json, storable, to_json};
use crate::store::{Error, Reader, Tx};

impl Tx {
    /// The office keeps the matter, and nothing that leads to the person: how to reach them, where they wrote,
    /// which pictures they sent.
    pub(in crate::store) async fn forget_cases_of(&mut self, person: &PersonId) -> Result<(), Error> {
        let rows: Vec<(String, String)> =
            sqlx::query_as("select id, concern from case_file where person = $1")
                .bind(person.0.as_str())
                .fetch_all(self.connection())
                .await?;
        for (id, concern) in rows {
            let concern: Concern = from_json("case_file", "concern", &concern)?;
            let left = Concern { contact: None, files: Vec::new(), message_ids: Vec::new(), ..concern };
            self.keep_concern(&CaseId(id.clone()), &left).await?;
            sqlx::query(
                "update entry set files = '[]', account = null, chat = null, message_id = null
                 where case_id = $1 and author = 'person'",
            )
            .bind(id.as_str())
            .execute(self.connection())
            .await?;
        }
        sqlx::query(
            "update case_file set person = null, account = '', chat = '', topic = '', speaker = '', receipt = id
             where person = $1",
        )
        .bind(person.0.as_str())
        .execute(self.connection())
        .await?;
        Ok(())
    }

    /// The concern has other words now: corrected, or what was taken back is gone from it.
    pub async fn keep_concern(&mut self, case: &CaseId, concern: &Concern) -> Result<(), Error> {
        sqlx::query("update case_file set concern = $1 where id = $2")
            .bind(to_json(concern))
            .bind(case.0.as_str())
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// What was said in this message goes from the cases of its chat (C14). Returns those it was said about.
    pub async fn redact_entries(
        &mut self,
        account: &Account,
        chat: &str,
        message_id: &str,
    ) -> Result<Vec<CaseId>, Error> {
        let ids: Vec<String> = sqlx::query_scalar(concat!(
            "update entry set text = '', files = '[]', message_id = null
             where account = $1 and message_id = $3 and ",
            here!(),
            " returning case_id"
        ))
        .bind(account.as_str())
        .bind(storable(chat))
        .bind(storable(message_id))
        .fetch_all(self.connection())
        .await?;
        Ok(ids.into_iter().map(CaseId).collect())
    }
}

impl Reader {
    /// Cases of this chat, to look which of them a message was part of.
    pub async fn cases_in(&mut self, account: &Account, chat: &str) -> Result<Vec<super::CaseFile>, Error> {
        let rows: Vec<Row> = sqlx::query_as(concat!(
            "select ",
            columns!(),
            " from case_file where account = $1 and ",
            here!()
        ))
        .bind(account.as_str())
        .bind(storable(chat))
        .fetch_all(self.connection())
        .await?;
        rows.into_iter().map(Row::file).collect()
    }
}
