//! Each reader of an announcement, and what became of it there.

use super::text::{or_empty, storable, unless_empty};
use super::{Error, Reader, Tx};
use crate::model::{Account, Address, Target, Timestamp};

type Row = (String, String, String, String, String, String, i64);

impl Reader {
    /// Readers of one account whose time has come.
    pub async fn targets_due(
        &mut self,
        account: &Account,
        now: Timestamp,
        most: i64,
    ) -> Result<Vec<Target>, Error> {
        let rows: Vec<Row> = sqlx::query_as(
            "select announcement, subscriber, account, chat, topic, language, due_at from target
             where state = 'waiting' and account = $1 and due_at <= $2
             order by due_at, announcement, subscriber limit $3",
        )
        .bind(account.as_str())
        .bind(now.millis())
        .bind(most)
        .fetch_all(self.connection())
        .await?;
        Ok(rows.into_iter().map(target).collect())
    }

    /// Posts to many that wait for this account to carry them; as many as `most` at most.
    pub async fn posts_under_way(&mut self, account: &Account, most: i64) -> Result<i64, Error> {
        Ok(sqlx::query_scalar(
            "select count(*) from (
                 select 1 as one from outbox
                 where account = $1 and state in (0, 1) and class in (1, 2) limit $2) as under_way",
        )
        .bind(account.as_str())
        .bind(most)
        .fetch_one(self.connection())
        .await?)
    }

    /// The accounts that have subscribers, or somebody to be told something.
    ///
    /// From one to the next by the index: among a million readers there are a handful of accounts.
    pub async fn accounts_that_tell(&mut self) -> Result<Vec<Account>, Error> {
        let accounts: Vec<String> = sqlx::query_scalar(
            "with recursive
             reads (account) as (
                 select min(account) from subscriber
                 union all
                 select (select min(next.account) from subscriber as next where reads.account < next.account)
                 from reads where reads.account is not null),
             waits (account) as (
                 select min(account) from target where state = 'waiting'
                 union all
                 select (select min(next.account) from target as next
                         where next.state = 'waiting' and waits.account < next.account)
                 from waits where waits.account is not null)
             select account from reads where account is not null
             union
             select account from waits where account is not null
             order by account",
        )
        .fetch_all(self.connection())
        .await?;
        Ok(accounts.into_iter().map(Account::from_stored).collect())
    }

    pub async fn next_target_at(&mut self) -> Result<Option<Timestamp>, Error> {
        let at: Option<i64> = sqlx::query_scalar("select min(due_at) from target where state = 'waiting'")
            .fetch_one(self.connection())
            .await?;
        Ok(at.map(Timestamp::from_millis))
    }
}

impl Tx {
    /// Returns whether it is new: said twice, it stays one.
    pub async fn keep_target(&mut self, new: &Target) -> Result<bool, Error> {
        let done = sqlx::query(
            "insert into target (announcement, subscriber, account, chat, topic, language, state, due_at)
             values ($1, $2, $3, $4, $5, $6, 'waiting', $7)
             on conflict (announcement, subscriber) do nothing",
        )
        .bind(storable(&new.announcement))
        .bind(storable(&new.subscriber))
        .bind(new.address.account.as_str())
        .bind(storable(&new.address.chat))
        .bind(or_empty(new.address.topic.as_deref()))
        .bind(storable(&new.language))
        .bind(new.due_at.millis())
        .execute(self.connection())
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// It is on its way by this row of the outbox.
    pub async fn target_queued(&mut self, target: &Target, outbox: &str) -> Result<(), Error> {
        sqlx::query(
            "update target set state = 'queued', outbox = $1 where announcement = $2 and subscriber = $3",
        )
        .bind(outbox)
        .bind(storable(&target.announcement))
        .bind(storable(&target.subscriber))
        .execute(self.connection())
        .await?;
        Ok(())
    }

    /// This one reader does not get it any more.
    pub async fn drop_target(&mut self, target: &Target) -> Result<(), Error> {
        sqlx::query(
            "update target set state = 'dropped' where announcement = $1 and subscriber = $2 and state = 'waiting'",
        )
        .bind(storable(&target.announcement))
        .bind(storable(&target.subscriber))
        .execute(self.connection())
        .await?;
        Ok(())
    }

    /// Whoever has ended it hears nothing more of what has not gone out.
    pub async fn drop_targets_of(&mut self, subscriber: &str) -> Result<(), Error> {
        sqlx::query("update target set state = 'dropped' where subscriber = $1 and state = 'waiting'")
            .bind(storable(subscriber))
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// What became of those on their way is written down before the outbox forgets it.
    pub async fn note_targets(&mut self) -> Result<(), Error> {
        sqlx::query(
            "update target
             set state = (select outcome.outcome from outcome where outcome.id = target.outbox),
                 reason = (select outcome.reason from outcome where outcome.id = target.outbox)
             where state = 'queued' and exists (select 1 from outcome where outcome.id = target.outbox)",
        )
        .execute(self.connection())
        .await?;
        Ok(())
    }
}

fn target((announcement, subscriber, account, chat, topic, language, due_at): Row) -> Target {
    Target {
        announcement,
        subscriber,
        address: Address { account: Account::from_stored(account), chat, topic: unless_empty(topic) },
        language,
        due_at: Timestamp::from_millis(due_at),
    }
}
