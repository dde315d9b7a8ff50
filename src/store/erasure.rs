//! Forgetting a person who asks for it, everywhere at once.
//!
//! **Invariant:** retention (what grows old) lives in `retention.rs`; here only who says so is forgotten.

use super::{Error, Tx};
use crate::model::PersonId;

/// The accounts and names under which we know the person `$1`.
macro_rules! names {
    () => {
        "(select account, speaker from identity where person = $1)"
    };
}

/// Chats where we know of nobody but the person `$1`: in a group, an answer to one is everybody's. Who
/// subscribes may have been silent for so long that the talk itself is forgotten.
macro_rules! chats {
    () => {
        "(select theirs.account, theirs.chat
          from identity join conversation as theirs
            on theirs.account = identity.account and theirs.speaker = identity.speaker
          where identity.person = $1 and not exists (
              select 1 from conversation as other
              where other.account = theirs.account and other.chat = theirs.chat
                and other.speaker <> theirs.speaker)
          union
          select reads.account, reads.chat from subscriber as reads
          where reads.person = $1 and not exists (
              select 1 from conversation as other
              where other.account = reads.account and other.chat = reads.chat and not exists (
                  select 1 from identity
                  where identity.person = $1 and identity.account = other.account
                    and identity.speaker = other.speaker)))"
    };
}

/// In this order: talks and names are needed to find the rest. What was sent stays as a count, without
/// the chat it went to.
const FORGET: [&str; 11] = [
    concat!("delete from outbox where state = 1 and (account, chat) in ", chats!()),
    concat!("delete from outcome where outcome <> 'sent' and (account, chat) in ", chats!()),
    concat!(
        "update outcome set chat = '', topic = '', message_id = null where (account, chat) in ",
        chats!()
    ),
    concat!("delete from target where (account, chat) in ", chats!()),
    concat!("delete from bookmark where chat <> '' and (account, chat) in ", chats!()),
    concat!("delete from chat where moved_to is null and (account, chat) in ", chats!()),
    // Where a chat goes by a person's own name until the network gives it one, that leads to them.
    concat!("delete from chat where (account, moved_to) in ", chats!(), " or (account, chat) in ", names!()),
    concat!("delete from aside where (account, speaker) in ", names!()),
    concat!(
        "update heard set raw = null, speaker = null, chat = null, message_id = null
         where raw is not null and (account, speaker) in ",
        names!()
    ),
    "update question set person = null, chat = '', topic = '', message_id = null where person = $1",
    concat!("delete from conversation where (account, speaker) in ", names!()),
];

impl Tx {
    /// Who they are, their talks, all messages to them that were not sent, and what was put aside or
    /// could not be read of theirs. What they asked the town hall stays, without them.
    pub async fn forget_person(&mut self, id: &PersonId) -> Result<(), Error> {
        self.forget_cases_of(id).await?;
        self.forget_sheets_of(id).await?;
        self.forget_votes_of(id).await?;
        for sql in FORGET {
            sqlx::query(sql).bind(id.0.as_str()).execute(self.connection()).await?;
        }
        self.delete_person(id).await
    }
}
