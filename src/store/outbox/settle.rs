//! From on the way to done: a settled message moves from `outbox` to `outcome`.

use crate::model::Timestamp;
use crate::store::text::{storable, storable_option};
use crate::store::{Error, Tx};

/// How a message's way ends.
#[derive(Clone, Copy, Debug)]
pub(in crate::store) enum End<'a> {
    /// It is on the network now; we keep no copy of the text.
    Sent {
        message_id: Option<&'a str>,
    },
    Failed {
        reason: &'a str,
    },
    Uncertain {
        reason: &'a str,
    },
}

impl End<'_> {
    pub(super) const fn outcome(self) -> &'static str {
        match self {
            Self::Sent { .. } => "sent",
            Self::Failed { .. } => "failed",
            Self::Uncertain { .. } => "uncertain",
        }
    }
}

impl Tx {
    /// A message that is settled already stays as it is.
    pub(in crate::store) async fn settle(
        &mut self,
        id: &str,
        end: End<'_>,
        at: Timestamp,
    ) -> Result<(), Error> {
        let (message_id, reason) = match end {
            End::Sent { message_id } => (message_id, None),
            End::Failed { reason } | End::Uncertain { reason } => (None, Some(reason)),
        };
        let moved = sqlx::query(
            "insert into outcome (id, account, chat, topic, class, message, queued_at, attempts,
                                  finished_at, outcome, reason, message_id)
             select id, account, chat, topic, class, case when $2 = 'sent' then '' else message end,
                    queued_at, attempts, $3, $2, $4, $5
             from outbox where id = $1",
        )
        .bind(id)
        .bind(end.outcome())
        .bind(at.millis())
        .bind(reason.map(storable))
        .bind(storable_option(message_id))
        .execute(self.connection())
        .await?;
        if moved.rows_affected() == 1 {
            sqlx::query("delete from outbox where id = $1").bind(id).execute(self.connection()).await?;
        }
        Ok(())
    }
}
