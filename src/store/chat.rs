//! What we know of a chat itself: that it has moved, that we are shut out.

use super::outbox::End;
use super::text::storable;
use super::{Error, Reader, Tx};
use crate::model::{Account, Timestamp};

/// Why messages to a chat that does not want us were not sent.
pub(super) const SHUT_OUT: &str = "shut out";

/// Holds in `where` of a table with the column `chat`: it is the chat `$2` of the account `$1`, or the one
/// that goes on as.
macro_rules! here {
    () => {
        "chat in ($2, (select known.moved_to from chat as known where known.account = $1 and known.chat = $2))"
    };
}
pub(super) use here;

impl Reader {
    pub async fn is_shut_out(&mut self, account: &Account, chat: &str) -> Result<bool, Error> {
        let known: Option<i64> = sqlx::query_scalar(
            "select 1 from chat where account = $1 and chat = $2 and shut_out_at is not null",
        )
        .bind(account.as_str())
        .bind(storable(chat))
        .fetch_optional(self.connection())
        .await?;
        Ok(known.is_some())
    }
}

impl Tx {
    /// Where a chat we may begin ourselves goes on by now. One in which we were shut out, and one that has
    /// become the group `in_group`, is left behind: asked for again, the network gives us a new one.
    pub async fn direct_chat(
        &mut self,
        account: &Account,
        chat: &str,
        in_group: &str,
    ) -> Result<String, Error> {
        let known: Option<(String, Option<i64>)> = sqlx::query_as(
            "select known.moved_to, target.shut_out_at
             from chat as known left join chat as target
               on target.account = known.account and target.chat = known.moved_to
             where known.account = $1 and known.chat = $2 and known.moved_to is not null",
        )
        .bind(account.as_str())
        .bind(storable(chat))
        .fetch_optional(self.connection())
        .await?;
        match known {
            None => Ok(chat.to_owned()),
            Some((now, None)) if now != storable(in_group) => Ok(now),
            Some(_) => {
                sqlx::query("update chat set moved_to = null where account = $1 and chat = $2")
                    .bind(account.as_str())
                    .bind(storable(chat))
                    .execute(self.connection())
                    .await?;
                Ok(chat.to_owned())
            }
        }
    }

    /// Nothing arrives there until we are let in again: what waits has failed, and so will what comes.
    pub async fn shut_out(&mut self, account: &Account, chat: &str, at: Timestamp) -> Result<(), Error> {
        sqlx::query(
            "insert into chat (account, chat, shut_out_at, noted_at) values ($1, $2, $3, $3)
             on conflict (account, chat) do update
             set shut_out_at = excluded.shut_out_at, noted_at = excluded.noted_at",
        )
        .bind(account.as_str())
        .bind(storable(chat))
        .bind(at.millis())
        .execute(self.connection())
        .await?;
        let waiting: Vec<String> =
            sqlx::query_scalar("select id from outbox where account = $1 and chat = $2 and state = 1")
                .bind(account.as_str())
                .bind(storable(chat))
                .fetch_all(self.connection())
                .await?;
        for id in waiting {
            self.settle(&id, End::Failed { reason: SHUT_OUT }, at).await?;
        }
        Ok(())
    }

    /// Returns whether we had been shut out.
    pub async fn let_in(&mut self, account: &Account, chat: &str) -> Result<bool, Error> {
        let done = sqlx::query(
            "update chat set shut_out_at = null
             where account = $1 and chat = $2 and shut_out_at is not null",
        )
        .bind(account.as_str())
        .bind(storable(chat))
        .execute(self.connection())
        .await?;
        Ok(0 < done.rows_affected())
    }

    /// The chat goes on as `to`: talks, waiting messages and open questions go with it, and so will
    /// what is queued to the old id from now on. Saying it twice changes nothing.
    pub async fn move_chat(
        &mut self,
        account: &Account,
        from: &str,
        to: &str,
        at: Timestamp,
    ) -> Result<(), Error> {
        if from == to {
            return Ok(());
        }
        for sql in MOVE {
            sqlx::query(sql)
                .bind(account.as_str())
                .bind(storable(from))
                .bind(storable(to))
                .execute(self.connection())
                .await?;
        }
        sqlx::query(
            "insert into chat (account, chat, moved_to, noted_at) values ($1, $2, $3, $4)
             on conflict (account, chat) do update
             set moved_to = excluded.moved_to, noted_at = excluded.noted_at",
        )
        .bind(account.as_str())
        .bind(storable(from))
        .bind(storable(to))
        .bind(at.millis())
        .execute(self.connection())
        .await?;
        Ok(())
    }
}

/// `$1` account, `$2` from, `$3` to. Where somebody has spoken at both, the later talk stays.
const MOVE: [&str; 10] = [
    "delete from conversation
     where account = $1 and chat = $3 and exists (
         select 1 from conversation as old
         where old.account = $1 and old.chat = $2
           and old.topic = conversation.topic and old.speaker = conversation.speaker
           and conversation.updated_at < old.updated_at)",
    "delete from conversation
     where account = $1 and chat = $2 and exists (
         select 1 from conversation as new
         where new.account = $1 and new.chat = $3
           and new.topic = conversation.topic and new.speaker = conversation.speaker)",
    "update conversation set chat = $3 where account = $1 and chat = $2",
    "update outbox set chat = $3, lane = $1 || '\u{1f}' || $3 || '\u{1f}' || topic
     where account = $1 and chat = $2",
    "update question set chat = $3 where account = $1 and chat = $2",
    "update subscriber set chat = $3 where account = $1 and chat = $2",
    "update target set chat = $3 where account = $1 and chat = $2 and state = 'waiting'",
    "update reminder set chat = $3 where account = $1 and chat = $2",
    "update attendance set chat = $3 where account = $1 and chat = $2",
    // Whoever was sent to the old id is sent on at once; the new one is where it is.
    "update chat set moved_to = case when chat = $3 then null else $3 end
     where account = $1 and (moved_to = $2 or chat = $3)",
];
