//! The talk with one speaker at one address, between two messages.

use super::chat::here;
use super::text::{or_empty, storable, to_json, unless_empty};
use super::{Error, Reader, Tx};
use crate::model::{Account, Address, Conversation, PersonId, Timestamp};

impl Reader {
    /// A talk this version cannot read starts over; who they are is known all the same.
    pub async fn conversation(
        &mut self,
        address: &Address,
        speaker: &str,
    ) -> Result<Option<Conversation>, Error> {
        let row: Option<(Option<String>, String, i64)> = sqlx::query_as(
            "select person, talk, updated_at from conversation
             where account = $1 and chat = $2 and topic = $3 and speaker = $4",
        )
        .bind(address.account.as_str())
        .bind(storable(&address.chat))
        .bind(or_empty(address.topic.as_deref()))
        .bind(storable(speaker))
        .fetch_optional(self.connection())
        .await?;
        Ok(row.map(|(person, talk, updated_at)| Conversation {
            address: address.clone(),
            speaker: speaker.to_owned(),
            person: person.map(PersonId),
            updated_at: Timestamp::from_millis(updated_at),
            talk: serde_json::from_str(&talk).unwrap_or_default(),
        }))
    }
}

type Row = (String, String, String, Option<String>, String, i64);

impl Reader {
    /// Everybody's talks in a chat, and where it has moved, in the one it goes on as.
    pub async fn conversations_in(
        &mut self,
        account: &Account,
        chat: &str,
    ) -> Result<Vec<Conversation>, Error> {
        let rows: Vec<Row> = sqlx::query_as(concat!(
            "select chat, topic, speaker, person, talk, updated_at from conversation
             where account = $1 and ",
            here!()
        ))
        .bind(account.as_str())
        .bind(storable(chat))
        .fetch_all(self.connection())
        .await?;
        let conversation = |(chat, topic, speaker, person, talk, updated_at): Row| Conversation {
            address: Address { account: account.clone(), chat, topic: unless_empty(topic) },
            speaker,
            person: person.map(PersonId),
            updated_at: Timestamp::from_millis(updated_at),
            talk: serde_json::from_str(&talk).unwrap_or_default(),
        };
        Ok(rows.into_iter().map(conversation).collect())
    }
}

impl Tx {
    pub async fn keep_conversation(&mut self, it: &Conversation) -> Result<(), Error> {
        sqlx::query(
            "insert into conversation (account, chat, topic, speaker, person, talk, updated_at)
             values ($1, $2, $3, $4, $5, $6, $7)
             on conflict (account, chat, topic, speaker) do update
             set person = excluded.person, talk = excluded.talk, updated_at = excluded.updated_at",
        )
        .bind(it.address.account.as_str())
        .bind(storable(&it.address.chat))
        .bind(or_empty(it.address.topic.as_deref()))
        .bind(storable(&it.speaker))
        .bind(it.person.as_ref().map(|person| person.0.clone()))
        .bind(to_json(&it.talk))
        .bind(it.updated_at.millis())
        .execute(self.connection())
        .await?;
        Ok(())
    }
}
