//! Where the staff talk about a case in a room: the messages by which it is known there.
//!
//! A message of ours has no id of the network's before it was sent, and its outcome is forgotten after a while:
//! [`Tx::note_threads`] writes down in time what the network calls it.

use crate::model::{Account, Address, CaseId, Timestamp};
use crate::store::identifier::new_id;
use crate::store::text::storable;
use crate::store::{Error, Reader, Tx};

impl Reader {
    /// The case this message of the room belongs to.
    pub async fn case_of_thread(
        &mut self,
        room: &Address,
        message_id: &str,
    ) -> Result<Option<CaseId>, Error> {
        let id: Option<String> = sqlx::query_scalar(
            "select case_id from thread where account = $1 and chat = $2 and message_id = $3",
        )
        .bind(room.account.as_str())
        .bind(storable(&room.chat))
        .bind(storable(message_id))
        .fetch_optional(self.connection())
        .await?;
        Ok(id.map(CaseId))
    }

    /// The message a case's thread hangs on in a room, wherever that goes on by now; `None` until it was sent.
    pub async fn thread_of(&mut self, case: &CaseId, room: &Address) -> Result<Option<String>, Error> {
        Ok(sqlx::query_scalar(
            "select message_id from thread
             where case_id = $1 and account = $2 and kind = 'root' and message_id is not null
               and chat = coalesce((select known.moved_to from chat as known
                                    where known.account = $2 and known.chat = $3), $3)
             order by id limit 1",
        )
        .bind(case.0.as_str())
        .bind(room.account.as_str())
        .bind(storable(&room.chat))
        .fetch_optional(self.connection())
        .await?)
    }

    /// The ids under which a chat went on before it had this one.
    pub async fn earlier_chats(&mut self, account: &Account, chat: &str) -> Result<Vec<String>, Error> {
        Ok(sqlx::query_scalar("select chat from chat where account = $1 and moved_to = $2")
            .bind(account.as_str())
            .bind(storable(chat))
            .fetch_all(self.connection())
            .await?)
    }
}

impl Tx {
    /// This row of the outbox begins a thread for the case.
    pub async fn keep_root(
        &mut self,
        case: &CaseId,
        account: &Account,
        outbox: &str,
        at: Timestamp,
    ) -> Result<(), Error> {
        self.keep_ours(case, account, ("root", outbox), at).await
    }

    /// This row of the outbox stands in it.
    pub async fn keep_in_thread(
        &mut self,
        case: &CaseId,
        account: &Account,
        outbox: &str,
        at: Timestamp,
    ) -> Result<(), Error> {
        self.keep_ours(case, account, ("ours", outbox), at).await
    }

    async fn keep_ours(
        &mut self,
        case: &CaseId,
        account: &Account,
        (kind, outbox): (&str, &str),
        at: Timestamp,
    ) -> Result<(), Error> {
        sqlx::query("insert into thread (id, case_id, kind, account, outbox) values ($1, $2, $3, $4, $5)")
            .bind(new_id(at))
            .bind(case.0.as_str())
            .bind(kind)
            .bind(account.as_str())
            .bind(outbox)
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// Somebody of the staff said this about the case: who answers it means the same one.
    pub async fn keep_said_in_thread(
        &mut self,
        case: &CaseId,
        room: &Address,
        message_id: &str,
        at: Timestamp,
    ) -> Result<(), Error> {
        sqlx::query(
            "insert into thread (id, case_id, kind, account, chat, message_id)
             values ($1, $2, 'staff', $3, $4, $5)",
        )
        .bind(new_id(at))
        .bind(case.0.as_str())
        .bind(room.account.as_str())
        .bind(storable(&room.chat))
        .bind(storable(message_id))
        .execute(self.connection())
        .await?;
        Ok(())
    }

    /// A part of a message that was too long stands in the same thread.
    pub(in crate::store) async fn keep_part_in_thread(
        &mut self,
        of: &str,
        part: &str,
        at: Timestamp,
    ) -> Result<(), Error> {
        sqlx::query(
            "insert into thread (id, case_id, kind, account, outbox)
             select $1, case_id, 'part', account, $2 from thread where outbox = $3",
        )
        .bind(new_id(at))
        .bind(part)
        .bind(of)
        .execute(self.connection())
        .await?;
        Ok(())
    }

    /// What was sent since goes by the network's id of it from now on.
    pub async fn note_threads(&mut self) -> Result<(), Error> {
        sqlx::query(
            "update thread
             set chat = (select outcome.chat from outcome where outcome.id = thread.outbox),
                 message_id = (select outcome.message_id from outcome where outcome.id = thread.outbox)
             where message_id is null and outbox in (
                 select outcome.id from outcome
                 where outcome.outcome = 'sent' and outcome.message_id is not null)",
        )
        .execute(self.connection())
        .await?;
        Ok(())
    }
}
