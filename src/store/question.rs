//! Questions the content could not answer, waiting for a person in the town hall (F3).

use super::identifier::new_id;
use super::text::{or_empty, storable, storable_option, unless_empty};
use super::{Error, Reader, Tx};
use crate::model::{Account, Address, OpenQuestion, PersonId, Timestamp};

/// An open question, who asked it and where the answer goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub id: String,
    pub person: Option<PersonId>,
    /// `None` once they asked to be forgotten: then nobody can be answered any more.
    pub address: Option<Address>,
    pub question: OpenQuestion,
    pub asked_at: Timestamp,
}

pub(super) type Row =
    (String, Option<String>, String, String, String, String, String, Option<String>, Option<String>, i64);

impl Tx {
    pub async fn keep_question(
        &mut self,
        person: Option<&PersonId>,
        address: &Address,
        question: &OpenQuestion,
        at: Timestamp,
    ) -> Result<(), Error> {
        sqlx::query(
            "insert into question (id, person, account, chat, topic, text, language, town, message_id, asked_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        )
        .bind(new_id(at))
        .bind(person.map(|it| it.0.clone()))
        .bind(address.account.as_str())
        .bind(storable(&address.chat))
        .bind(or_empty(address.topic.as_deref()))
        .bind(storable(&question.text))
        .bind(storable(&question.language))
        .bind(storable_option(question.town.as_deref()))
        .bind(storable_option(question.message_id.as_deref()))
        .bind(at.millis())
        .execute(self.connection())
        .await?;
        Ok(())
    }
}

impl Reader {
    /// Of one town or of all, oldest first.
    pub async fn open_questions(&mut self, town: Option<&str>) -> Result<Vec<Asked>, Error> {
        let rows: Vec<Row> = sqlx::query_as(
            "select id, person, account, chat, topic, text, language, town, message_id, asked_at from question
             where $1 is null or town = $1
             order by asked_at, id",
        )
        .bind(storable_option(town))
        .fetch_all(self.connection())
        .await?;
        Ok(rows.into_iter().map(asked).collect())
    }

    /// What a person asked and still waits for, oldest first.
    pub async fn questions_of(&mut self, person: &PersonId) -> Result<Vec<Asked>, Error> {
        let rows: Vec<Row> = sqlx::query_as(
            "select id, person, account, chat, topic, text, language, town, message_id, asked_at from question
             where person = $1
             order by asked_at, id",
        )
        .bind(person.0.as_str())
        .fetch_all(self.connection())
        .await?;
        Ok(rows.into_iter().map(asked).collect())
    }
}

pub(super) fn asked(row: Row) -> Asked {
    let (id, person, account, chat, topic, text, language, town, message_id, asked_at) = row;
    let address = unless_empty(chat).map(|chat| Address {
        account: Account::from_stored(account),
        chat,
        topic: unless_empty(topic),
    });
    Asked {
        id,
        person: person.map(PersonId),
        address,
        question: OpenQuestion { text, language, town, message_id },
        asked_at: Timestamp::from_millis(asked_at),
    }
}
