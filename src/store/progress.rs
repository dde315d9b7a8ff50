//! How far an announcement has come: its readers, counted by where they stand, and the rooms it did not reach.

use std::collections::BTreeMap;

use sqlx::AssertSqlSafe;

use super::text::{storable, unless_empty};
use super::{Error, Reader};
use crate::model::{Account, Address, Timestamp};

/// How many readers of an announcement stand where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub waiting: i64,
    /// The first of those goes then.
    pub waits_until: Option<Timestamp>,
    pub queued: i64,
    pub sent: i64,
    pub failed: i64,
    pub uncertain: i64,
    /// Why, and how often, the most frequent first.
    pub reasons: Vec<(String, i64)>,
}

/// A room that was not reached, or may not have been.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissedRoom {
    pub place: Address,
    pub language: String,
    pub reason: String,
    /// It may have arrived all the same.
    pub is_doubtful: bool,
    /// Nothing arrives there until we are let in again.
    pub is_shut_out: bool,
}

/// Whose readers are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Among {
    All,
    /// The rooms that the content names.
    Rooms,
}

/// Readers that stand alike: account, state, reason, how many, and when the first of them is due.
type Group = (String, String, String, i64, i64);
type Row = (String, String, String, String, String, String, i64);

impl Reader {
    /// On all networks together.
    pub async fn progress(&mut self, announcement: &str, among: Among) -> Result<Progress, Error> {
        let mut progress = Progress::default();
        for group in self.groups(announcement, among).await? {
            progress.add(group);
        }
        Ok(progress)
    }

    /// The same for each network, by its name.
    pub async fn progress_by_network(
        &mut self,
        announcement: &str,
        among: Among,
    ) -> Result<BTreeMap<String, Progress>, Error> {
        let mut networks: BTreeMap<String, Progress> = BTreeMap::new();
        for group in self.groups(announcement, among).await? {
            let network = Account::from_stored(group.0.clone()).messenger().to_owned();
            networks.entry(network).or_default().add(group);
        }
        Ok(networks)
    }

    async fn groups(&mut self, announcement: &str, among: Among) -> Result<Vec<Group>, Error> {
        let only = match among {
            Among::All => "",
            Among::Rooms => "and subscriber in (select id from subscriber where person is null)",
        };
        Ok(sqlx::query_as(AssertSqlSafe(format!(
            "select account, state, coalesce(reason, '') as why, count(*), min(due_at) from target
             where announcement = $1 {only} group by account, state, coalesce(reason, '')
             order by 4 desc, account, state, why"
        )))
        .bind(storable(announcement))
        .fetch_all(self.connection())
        .await?)
    }

    /// Rooms that did not get it, by their places; those the content names no more are left out.
    pub async fn missed_rooms(&mut self, announcement: &str) -> Result<Vec<MissedRoom>, Error> {
        let rows: Vec<Row> = sqlx::query_as(
            "select target.account, target.chat, target.topic, target.language, target.state,
                    coalesce(target.reason, ''), coalesce(chat.shut_out_at, 0)
             from subscriber
             join target on target.announcement = $1 and target.subscriber = subscriber.id
             left join chat on chat.account = target.account and chat.chat = target.chat
             where subscriber.person is null and target.state in ('failed', 'uncertain')
             order by target.account, target.chat",
        )
        .bind(storable(announcement))
        .fetch_all(self.connection())
        .await?;
        Ok(rows.into_iter().map(missed).collect())
    }
}

impl Progress {
    /// How many readers have been found so far.
    pub const fn readers(&self) -> i64 {
        self.waiting + self.queued + self.sent + self.failed + self.uncertain
    }

    fn add(&mut self, (_, state, reason, count, due_at): Group) {
        match state.as_str() {
            "waiting" => {
                let due_at = Timestamp::from_millis(due_at);
                self.waiting += count;
                self.waits_until = Some(self.waits_until.map_or(due_at, |it| it.min(due_at)));
            }
            "queued" => self.queued += count,
            "sent" => self.sent += count,
            "failed" => self.failed += count,
            "uncertain" => self.uncertain += count,
            _ => (), // who has ended it meanwhile
        }
        if let Some(reason) = unless_empty(reason) {
            match self.reasons.iter_mut().find(|it| it.0 == reason) {
                Some(known) => known.1 += count,
                None => self.reasons.push((reason, count)),
            }
            self.reasons.sort_by_key(|it| std::cmp::Reverse(it.1));
        }
    }
}

fn missed((account, chat, topic, language, state, reason, shut_out_at): Row) -> MissedRoom {
    MissedRoom {
        place: Address { account: Account::from_stored(account), chat, topic: unless_empty(topic) },
        language,
        reason,
        is_doubtful: state == "uncertain",
        is_shut_out: shut_out_at != 0,
    }
}
