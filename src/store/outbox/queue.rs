//! The end of a lane: where a turn puts what it has to say.

use super::number;
use crate::model::{Address, Class, Outbound, Timestamp};
use crate::store::identifier::new_id;
use crate::store::text::{or_empty, storable, to_json};
use crate::store::{Error, Tx};

impl Tx {
    /// Returns the row's id. A chat that has moved is followed; where we are shut out, the message has
    /// failed at once (and is kept, so that nobody waits for it in silence).
    pub async fn queue(
        &mut self,
        address: &Address,
        class: Class,
        message: &Outbound,
        at: Timestamp,
    ) -> Result<String, Error> {
        let id = new_id(at);
        let position = self.positions.next(at);
        sqlx::query(
            "insert into outbox (id, account, chat, topic, class, position, part, message,
                                 queued_at, not_before, attempts, doubtful, finished_at, outcome, reason)
             select $1, $2, coalesce(known.moved_to, $3), $4, $5, $6, 0, $7, $8, $8, 0, 0,
                    case when target.shut_out_at is null then null else $8 end,
                    case when target.shut_out_at is null then null else 'failed' end,
                    case when target.shut_out_at is null then null else 'shut out' end
             from (select 1 as one) as always
             left join chat as known on known.account = $2 and known.chat = $3
             left join chat as target on target.account = $2 and target.chat = coalesce(known.moved_to, $3)",
        )
        .bind(id.as_str())
        .bind(address.account.as_str())
        .bind(storable(&address.chat))
        .bind(or_empty(address.topic.as_deref()))
        .bind(number(class))
        .bind(position)
        .bind(to_json(message))
        .bind(at.millis())
        .execute(self.connection())
        .await?;
        Ok(id)
    }
}
