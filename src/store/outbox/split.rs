//! A message too long for its network becomes several, at the same place in line.

use crate::model::{Outbound, Timestamp};
use crate::store::identifier::new_id;
use crate::store::text::to_json;
use crate::store::{Error, Tx};

/// What the parts inherit from the row they come from.
type Place = (String, String, String, String, i64, i64, i64, i64, i64);

impl Tx {
    /// The row becomes the first of `parts`; the others follow right behind it, before everything that
    /// was queued later. A message that is settled, or no parts at all, changes nothing.
    pub async fn split(&mut self, id: &str, parts: &[Outbound]) -> Result<(), Error> {
        let Some((first, others)) = parts.split_first() else { return Ok(()) };
        let place: Option<Place> = sqlx::query_as(
            "update outbox set message = $1 where id = $2
             returning account, chat, topic, lane, class, position, part, queued_at, not_before",
        )
        .bind(to_json(first))
        .bind(id)
        .fetch_optional(self.connection())
        .await?;
        let Some(place) = place else { return Ok(()) };
        self.make_room(&place, others.len()).await?;
        for (message, part) in others.iter().zip(place.6 + 1..) {
            let at = Timestamp::from_millis(place.7);
            let part = self.insert_part(&place, part, message).await?;
            self.keep_part_in_thread(id, &part, at).await?;
        }
        Ok(())
    }

    /// A part may be split in turn: its younger siblings step back.
    async fn make_room(&mut self, place: &Place, count: usize) -> Result<(), Error> {
        let (_, _, _, lane, class, position, part, ..) = place;
        sqlx::query(
            "update outbox set part = part + $1
             where lane = $2 and class = $3 and position = $4 and part > $5",
        )
        .bind(i64::try_from(count).unwrap_or(i64::MAX))
        .bind(lane.as_str())
        .bind(class)
        .bind(position)
        .bind(part)
        .execute(self.connection())
        .await?;
        Ok(())
    }

    async fn insert_part(&mut self, place: &Place, part: i64, message: &Outbound) -> Result<String, Error> {
        let (account, chat, topic, lane, class, position, _, queued_at, not_before) = place;
        let id = new_id(Timestamp::from_millis(*queued_at));
        sqlx::query(
            "insert into outbox (id, account, chat, topic, lane, state, class, position, part, message,
                                 queued_at, not_before, attempts, doubtful)
             values ($1, $2, $3, $4, $5, 1, $6, $7, $8, $9, $10, $11, 0, 0)",
        )
        .bind(id.as_str())
        .bind(account.as_str())
        .bind(chat.as_str())
        .bind(topic.as_str())
        .bind(lane.as_str())
        .bind(class)
        .bind(position)
        .bind(part)
        .bind(to_json(message))
        .bind(queued_at)
        .bind(not_before)
        .execute(self.connection())
        .await?;
        Ok(id)
    }
}
