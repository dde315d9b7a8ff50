//! Short memory: which table is kept how long, and the one function that forgets.

use std::time::Duration;

use sqlx::AssertSqlSafe;

use super::identifier::first_id;
use super::{Error, Store, Tx};
use crate::model::Timestamp;

/// How long a table's rows are kept, by what they are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retention {
    /// That something was heard or sent: needed to tell a repetition, and to ask where a message went.
    Trace,
    /// People and their talks: as long as they go on.
    Talk,
    /// What a person in the town hall still has to look at.
    Case,
    /// What anybody may read: events and news.
    Public,
    /// Counts without identity: for good.
    Count,
}

/// Days since the last time it mattered. The town may choose others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeepDays {
    pub trace: u32,
    pub talk: u32,
    pub case: u32,
}

impl Default for KeepDays {
    fn default() -> Self {
        Self { trace: 30, talk: 365, case: 730 }
    }
}

/// What is to be carried is tried for three days at most; what waits longer than this, nobody carries: its
/// account is configured no more.
const OUTBOX_DAYS: u32 = 4;

/// News is known again for as long as it is kept, so whatever a town chooses for people does not hold for it.
const PUBLIC_DAYS: u32 = 60;

/// Every table there is; a test compares it with the migrations.
pub const TABLES: [(&str, Retention); 40] = [
    ("heard", Retention::Trace),
    ("outbox", Retention::Trace),
    ("outcome", Retention::Trace),
    ("bookmark", Retention::Trace),
    ("source", Retention::Public),
    ("event", Retention::Public),
    ("news", Retention::Public),
    ("change", Retention::Public),
    ("conversation", Retention::Talk),
    ("chat", Retention::Talk),
    ("person", Retention::Talk),
    ("identity", Retention::Talk),
    ("aside", Retention::Case),
    ("question", Retention::Case),
    ("case_file", Retention::Case),
    ("entry", Retention::Case),
    ("letter", Retention::Case),
    ("thread", Retention::Case),
    ("unmatched", Retention::Case),
    ("restriction", Retention::Case),
    ("consent", Retention::Talk),
    ("subscriber", Retention::Talk),
    ("subscription", Retention::Talk),
    ("announcement", Retention::Case),
    ("target", Retention::Case),
    ("post", Retention::Case),
    ("post_letter", Retention::Case),
    ("post_step", Retention::Case),
    ("missed", Retention::Case),
    ("reminder", Retention::Trace),
    ("attendance", Retention::Trace),
    ("headline", Retention::Trace),
    ("survey", Retention::Count),
    ("sheet", Retention::Case),
    ("ballot", Retention::Count),
    ("seal", Retention::Case),
    ("visitor", Retention::Talk),
    ("pass", Retention::Trace),
    ("case_number", Retention::Count),
    ("rating", Retention::Count),
];

/// How many rows of a table were forgotten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forgotten {
    pub table: &'static str,
    pub rows: u64,
}

impl Store {
    /// Forgets what is past its time, table by table, so that turns get in between.
    pub async fn forget(&self, now: Timestamp, keep: &KeepDays) -> Result<Vec<Forgotten>, Error> {
        let mut forgotten = Vec::new();
        for (table, condition, cutoff) in past(now, keep) {
            let mut tx = self.begin().await?;
            let rows = tx.forget(table, condition, cutoff).await?;
            tx.commit().await?;
            forgotten.push(Forgotten { table, rows });
        }
        Ok(forgotten)
    }

    /// What [`Store::forget`] would forget now: done, counted, and undone.
    pub async fn would_forget(&self, now: Timestamp, keep: &KeepDays) -> Result<Vec<Forgotten>, Error> {
        let mut tx = self.begin().await?;
        let mut forgotten = Vec::new();
        for (table, condition, cutoff) in past(now, keep) {
            let rows = tx.forget(table, condition, cutoff).await?;
            forgotten.push(Forgotten { table, rows });
        }
        Ok(forgotten) // the transaction ends uncommitted
    }
}

/// Each table that forgets, what holds for the rows past their time, and the first moment still kept.
fn past(
    now: Timestamp,
    keep: &KeepDays,
) -> impl Iterator<Item = (&'static str, &'static str, Timestamp)> + use<'_> {
    TABLES.into_iter().filter_map(move |(table, retention)| {
        let days = keep.days(table, retention)?;
        let cutoff = now.minus(Duration::from_secs(u64::from(days) * 24 * 60 * 60));
        Some((table, is_past(table)?, cutoff))
    })
}

impl Tx {
    async fn forget(
        &mut self,
        table: &'static str,
        condition: &'static str,
        cutoff: Timestamp,
    ) -> Result<u64, Error> {
        let sql = AssertSqlSafe(format!("delete from {table} where {condition}"));
        let query = sqlx::query(sql).bind(cutoff.millis());
        let query = if condition.contains("$2") { query.bind(first_id(cutoff)) } else { query };
        Ok(query.execute(self.connection()).await?.rows_affected())
    }
}

impl KeepDays {
    fn days(&self, table: &str, retention: Retention) -> Option<u32> {
        match retention {
            Retention::Trace if table == "outbox" => Some(self.trace.max(OUTBOX_DAYS)),
            Retention::Trace => Some(self.trace),
            Retention::Talk => Some(self.talk),
            Retention::Case => Some(self.case),
            Retention::Public => Some(PUBLIC_DAYS),
            Retention::Count => None,
        }
    }
}

/// `$1` is the first moment that is still kept, and `$2` the id of something of then: ids grow with time, so
/// what is old is found without an index of its own. Identities and consents go with their person, what was
/// said about a case with the case; what they subscribe to ends when they say so, and who subscribes is kept.
fn is_past(table: &str) -> Option<&'static str> {
    Some(match table {
        "heard" => "heard_at < $1",
        "outbox" => "id < $2 and queued_at < $1",
        "outcome" => "id < $2 and finished_at < $1",
        // A sync token belongs to no chat, and is never past its time.
        "bookmark" => "chat <> '' and noted_at < $1",
        // With its news: a source read again after that is read for the first time, and announces nothing.
        "source" => "coalesce(read_at, checked_at) < $1",
        "event" | "attendance" => "ends_at < $1",
        "news" => "seen_at < $1",
        "conversation" => "updated_at < $1",
        "chat" | "change" | "headline" | "missed" => "noted_at < $1",
        "person" => {
            "first_seen_at < $1 and not exists (
                 select 1 from identity join conversation
                   on conversation.account = identity.account and conversation.speaker = identity.speaker
                 where identity.person = person.id)
             and not exists (select 1 from subscriber where subscriber.person = person.id)"
        }
        "pass" => "made_at < $1",
        "aside" => "aside_at < $1",
        "question" => "asked_at < $1",
        "case_file" => "changed_at < $1",
        "unmatched" => "came_at < $1",
        "restriction" => "until_at < $1",
        "announcement" => "goes_at < $1",
        "reminder" => "due_at < $1",
        _ => return None,
    })
}
