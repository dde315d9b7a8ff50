//! The end of a lane: where a turn puts what it has to say.

use super::{End, number};
use crate::model::{Address, Class, Outbound, Timestamp};
use crate::store::chat::SHUT_OUT;
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
        let shut_out_at: Option<i64> = sqlx::query_scalar(
            "insert into outbox (id, account, chat, topic, lane, state, class, position, part, message,
                                 queued_at, not_before, attempts, doubtful)
             select $1, $2, coalesce(known.moved_to, $3), $4,
                    $2 || '\u{1f}' || coalesce(known.moved_to, $3) || '\u{1f}' || $4,
                    1, $5, $6, 0, $7, $8, $8, 0, 0
             from (select 1 as one) as always
             left join chat as known on known.account = $2 and known.chat = $3
             returning (select target.shut_out_at from chat as target
                        where target.account = outbox.account and target.chat = outbox.chat)",
        )
        .bind(id.as_str())
        .bind(address.account.as_str())
        .bind(storable(&address.chat))
        .bind(or_empty(address.topic.as_deref()))
        .bind(number(class))
        .bind(position)
        .bind(to_json(message))
        .bind(at.millis())
        .fetch_one(self.connection())
        .await?;
        if shut_out_at.is_some() {
            self.settle(&id, End::Failed { reason: SHUT_OUT }, at).await?;
        }
        Ok(id)
    }
}
