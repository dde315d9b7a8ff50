//! Votes until they are counted: changed, withdrawn, taken back, and forgotten with whoever gave them.

use super::places;
use crate::model::{Account, PersonId, Timestamp, Vote};
use crate::store::key::{Of, key};
use crate::store::text::{storable, to_json};
use crate::store::{Error, Reader, Tx, chance};

/// The urn and its secret.
type Urn = (String, String);
type Cast = (String, String, i64);

impl Reader {
    /// What each voter of one poll picked last, until `end`; who withdrew has an empty list.
    pub async fn votes(
        &mut self,
        account: &Account,
        poll: &str,
        end: Timestamp,
    ) -> Result<Vec<Vec<usize>>, Error> {
        let rows: Vec<(String, String)> = sqlx::query_as(
            "select voter, picks from vote where account = $1 and named = $2 and said_at <= $3
             order by voter, said_at desc, message desc",
        )
        .bind(account.as_str())
        .bind(storable(poll))
        .bind(end.millis())
        .fetch_all(self.connection())
        .await?;
        let mut votes = Vec::new();
        let mut before = None;
        for (voter, picks) in rows {
            if before.as_ref() != Some(&voter) {
                votes.push(places(&picks)?);
            }
            before = Some(voter);
        }
        Ok(votes)
    }

    /// What a person picked in polls that are not counted yet: by poll, the places of options.
    pub async fn votes_of(&mut self, person: &PersonId) -> Result<Vec<(String, Vec<usize>)>, Error> {
        let mut all = Vec::new();
        for (account, speaker) in self.names_of(person).await? {
            for (named, secret) in self.urns(&account).await? {
                let voter = key(&secret, &Of::Account(&account, &speaker));
                let cast: Option<Cast> = sqlx::query_as(
                    "select posting.poll, vote.picks, vote.said_at from vote
                     join posting on posting.account = vote.account and posting.named = vote.named
                     where vote.account = $1 and vote.named = $2 and vote.voter = $3
                     order by vote.said_at desc, vote.message desc limit 1",
                )
                .bind(account.as_str())
                .bind(named)
                .bind(voter)
                .fetch_optional(self.connection())
                .await?;
                if let Some((poll, picks, _)) = cast {
                    all.push((poll, places(&picks)?));
                }
            }
        }
        Ok(all)
    }

    async fn names_of(&mut self, person: &PersonId) -> Result<Vec<(String, String)>, Error> {
        Ok(sqlx::query_as(
            "select account, speaker from identity where person = $1 order by account, speaker",
        )
        .bind(person.0.as_str())
        .fetch_all(self.connection())
        .await?)
    }

    async fn urns(&mut self, account: &str) -> Result<Vec<Urn>, Error> {
        Ok(sqlx::query_as("select named, secret from urn where account = $1 order by named")
            .bind(account)
            .fetch_all(self.connection())
            .await?)
    }
}

impl Tx {
    /// Puts a vote into its urn, in the place of the one before it where the network does so. What is said after the
    /// end comes too late, and so does everything once it is counted.
    pub async fn cast(&mut self, account: &Account, vote: &Vote<'_>, at: Timestamp) -> Result<(), Error> {
        let is_late: Option<i64> = sqlx::query_scalar(
            "select 1 from posting join poll on poll.id = posting.poll
             where posting.account = $1 and posting.named = $2
               and (poll.result is not null or poll.closed_at < $3)",
        )
        .bind(account.as_str())
        .bind(storable(vote.poll))
        .bind(at.millis())
        .fetch_optional(self.connection())
        .await?;
        if is_late.is_some() {
            return Ok(());
        }
        let secret = self.urn(account, vote.poll, at).await?;
        let message = vote.message.map(|it| key(&secret, &Of::Message(account.as_str(), "", it)));
        sqlx::query(
            "insert into vote (account, named, voter, message, picks, said_at) values ($1, $2, $3, $4, $5, $6)
             on conflict (account, named, voter, message) do update
             set picks = excluded.picks, said_at = excluded.said_at",
        )
        .bind(account.as_str())
        .bind(storable(vote.poll))
        .bind(key(&secret, &Of::Account(account.as_str(), vote.voter)))
        .bind(message.unwrap_or_default())
        .bind(to_json(&vote.picks))
        .bind(at.millis())
        .execute(self.connection())
        .await?;
        Ok(())
    }

    /// The secret of the urn of this poll, which may be there already.
    async fn urn(&mut self, account: &Account, poll: &str, at: Timestamp) -> Result<String, Error> {
        sqlx::query(
            "insert into urn (account, named, secret, opened_at) values ($1, $2, $3, $4)
             on conflict (account, named) do nothing",
        )
        .bind(account.as_str())
        .bind(storable(poll))
        .bind(format!("{:032x}{:032x}", chance(), chance()))
        .bind(at.millis())
        .execute(self.connection())
        .await?;
        Ok(sqlx::query_scalar("select secret from urn where account = $1 and named = $2")
            .bind(account.as_str())
            .bind(storable(poll))
            .fetch_one(self.connection())
            .await?)
    }

    /// A message was taken back: if it was a vote, the one before it holds again.
    pub async fn take_back_vote(&mut self, account: &Account, message: &str) -> Result<(), Error> {
        for (named, secret) in self.urns(account.as_str()).await? {
            sqlx::query("delete from vote where account = $1 and named = $2 and message = $3")
                .bind(account.as_str())
                .bind(named)
                .bind(key(&secret, &Of::Message(account.as_str(), "", message)))
                .execute(self.connection())
                .await?;
        }
        Ok(())
    }

    /// What is counted already is nobody's any more.
    pub(in crate::store) async fn forget_votes_of(&mut self, person: &PersonId) -> Result<(), Error> {
        for (account, speaker) in self.names_of(person).await? {
            for (named, secret) in self.urns(&account).await? {
                sqlx::query("delete from vote where account = $1 and named = $2 and voter = $3")
                    .bind(account.as_str())
                    .bind(named)
                    .bind(key(&secret, &Of::Account(&account, &speaker)))
                    .execute(self.connection())
                    .await?;
            }
        }
        Ok(())
    }
}
