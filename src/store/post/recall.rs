//! A post is stopped on its way, or taken back from those who have it.

use crate::model::{Account, Address, Target, Timestamp};
use crate::store::text::{or_empty, storable, unless_empty};
use crate::store::{Error, Reader, Tx};

impl Reader {
    /// The next page of readers who have it, or may, behind the one named.
    pub async fn readers_reached(
        &mut self,
        announcement: &str,
        last: Option<&str>,
        most: i64,
    ) -> Result<Vec<Target>, Error> {
        let rows: Vec<(String, String, String, String, String, i64)> = sqlx::query_as(
            "select subscriber, account, chat, topic, language, due_at from target
             where announcement = $1 and state in ('sent', 'uncertain') and $2 < subscriber
             order by subscriber limit $3",
        )
        .bind(storable(announcement))
        .bind(or_empty(last))
        .bind(most)
        .fetch_all(self.connection())
        .await?;
        let target = |(subscriber, account, chat, topic, language, due_at)| Target {
            announcement: announcement.to_owned(),
            subscriber,
            address: Address { account: Account::from_stored(account), chat, topic: unless_empty(topic) },
            language,
            due_at: Timestamp::from_millis(due_at),
        };
        Ok(rows.into_iter().map(target).collect())
    }

    /// The network's id of the message by which a reader has it; `None` where there is none, or it is forgotten.
    pub async fn message_that_told(
        &mut self,
        announcement: &str,
        subscriber: &str,
    ) -> Result<Option<String>, Error> {
        let id: Option<Option<String>> = sqlx::query_scalar(
            "select outcome.message_id from target join outcome on outcome.id = target.outbox
             where target.announcement = $1 and target.subscriber = $2 and outcome.outcome = 'sent'",
        )
        .bind(storable(announcement))
        .bind(storable(subscriber))
        .fetch_optional(self.connection())
        .await?;
        Ok(id.flatten())
    }

    /// Whether some of it is on its way just now.
    pub async fn is_under_way(&mut self, announcement: &str) -> Result<bool, Error> {
        let count: i64 = sqlx::query_scalar(
            "select count(*) from (select 1 as one from target
                                   where announcement = $1 and state = 'queued' limit 1) as under_way",
        )
        .bind(storable(announcement))
        .fetch_one(self.connection())
        .await?;
        Ok(0 < count)
    }
}

impl Tx {
    /// What has not left does not leave any more. What is being sent just now, or may have been, takes its course.
    pub async fn hold_back(&mut self, announcement: &str) -> Result<(), Error> {
        sqlx::query(
            "delete from outbox where state = 1 and doubtful = 0 and id in (
                 select outbox from target where announcement = $1 and state = 'queued')",
        )
        .bind(storable(announcement))
        .execute(self.connection())
        .await?;
        sqlx::query(
            "update target set state = 'dropped', outbox = null
             where announcement = $1 and (state = 'waiting' or state = 'queued'
               and not exists (select 1 from outbox where outbox.id = target.outbox)
               and not exists (select 1 from outcome where outcome.id = target.outbox))",
        )
        .bind(storable(announcement))
        .execute(self.connection())
        .await?;
        Ok(())
    }
}
