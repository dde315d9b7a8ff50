//! Forgetting a person who asks for it, everywhere at once.
//!
//! **Invariant:** retention (what grows old) lives in `retention.rs`; here only who says so is forgotten.

use super::{Error, Tx};
use crate::model::PersonId;

/// `$1` is the person. Chats where we know of nobody else are theirs alone: in a group, an answer to one
/// is everybody's. The identities are needed to find the rest, so they go last, with the person.
const FORGET: [&str; 5] = [
    "delete from outbox
     where state = 1 and (account, chat) in (
         select theirs.account, theirs.chat
         from identity join conversation as theirs
           on theirs.account = identity.account and theirs.speaker = identity.speaker
         where identity.person = $1 and not exists (
             select 1 from conversation as other
             where other.account = theirs.account and other.chat = theirs.chat
               and other.speaker <> theirs.speaker))",
    "delete from outcome
     where outcome <> 'sent' and (account, chat) in (
         select theirs.account, theirs.chat
         from identity join conversation as theirs
           on theirs.account = identity.account and theirs.speaker = identity.speaker
         where identity.person = $1 and not exists (
             select 1 from conversation as other
             where other.account = theirs.account and other.chat = theirs.chat
               and other.speaker <> theirs.speaker))",
    "delete from chat
     where moved_to is null and (account, chat) in (
         select theirs.account, theirs.chat
         from identity join conversation as theirs
           on theirs.account = identity.account and theirs.speaker = identity.speaker
         where identity.person = $1 and not exists (
             select 1 from conversation as other
             where other.account = theirs.account and other.chat = theirs.chat
               and other.speaker <> theirs.speaker))",
    "delete from aside
     where (account, speaker) in (select account, speaker from identity where person = $1)",
    "update question set person = null, chat = '', topic = '' where person = $1",
];

impl Tx {
    /// Who they are, their talks and chats, all messages to them that were not sent, and what was put
    /// aside of theirs. What they asked the town hall stays, without them. (What was sent holds no text any more;
    /// retention removes its trace.)
    pub async fn forget_person(&mut self, id: &PersonId) -> Result<(), Error> {
        for sql in FORGET {
            sqlx::query(sql).bind(id.0.as_str()).execute(self.connection()).await?;
        }
        self.forget_conversations_of(id).await?;
        self.delete_person(id).await
    }

    /// Every talk of theirs, wherever they spoke under a name we know.
    pub async fn forget_conversations_of(&mut self, id: &PersonId) -> Result<(), Error> {
        sqlx::query(
            "delete from conversation
             where (account, speaker) in (select account, speaker from identity where person = $1)",
        )
        .bind(id.0.as_str())
        .execute(self.connection())
        .await?;
        Ok(())
    }
}
