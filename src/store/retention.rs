//! Short memory: which table is kept how long, and the one function that forgets.

use std::time::Duration;

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

/// Every table there is; a test compares it with the migrations.
pub const TABLES: [(&str, Retention); 19] = [
    ("heard", Retention::Trace),
    ("outbox", Retention::Trace),
    ("outcome", Retention::Trace),
    ("bookmark", Retention::Trace),
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
        for (table, retention) in TABLES {
            let (Some(sql), Some(days)) = (deletion(table), keep.days(table, retention)) else { continue };
            let cutoff = now.minus(Duration::from_secs(u64::from(days) * 24 * 60 * 60));
            let mut tx = self.begin().await?;
            let rows = tx.forget(sql, cutoff).await?;
            tx.commit().await?;
            forgotten.push(Forgotten { table, rows });
        }
        Ok(forgotten)
    }
}

impl Tx {
    async fn forget(&mut self, sql: &'static str, cutoff: Timestamp) -> Result<u64, Error> {
        let query = sqlx::query(sql).bind(cutoff.millis());
        let query = if sql.contains("$2") { query.bind(first_id(cutoff)) } else { query };
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
            Retention::Count => None,
        }
    }
}

/// `$1` is the first moment that is still kept, and `$2` the id of something of then: ids grow with time, so
/// what is old is found without an index of its own. Identities and consents go with their person, what was
/// said about a case with the case.
fn deletion(table: &str) -> Option<&'static str> {
    Some(match table {
        "heard" => "delete from heard where heard_at < $1",
        "outbox" => "delete from outbox where id < $2 and queued_at < $1",
        "outcome" => "delete from outcome where id < $2 and finished_at < $1",
        // A sync token belongs to no chat, and is never past its time.
        "bookmark" => "delete from bookmark where chat <> '' and noted_at < $1",
        "conversation" => "delete from conversation where updated_at < $1",
        "chat" => "delete from chat where noted_at < $1",
        "person" => {
            "delete from person where first_seen_at < $1 and not exists (
                 select 1 from identity join conversation
                   on conversation.account = identity.account and conversation.speaker = identity.speaker
                 where identity.person = person.id)"
        }
        "aside" => "delete from aside where aside_at < $1",
        "question" => "delete from question where asked_at < $1",
        "case_file" => "delete from case_file where changed_at < $1",
        "unmatched" => "delete from unmatched where came_at < $1",
        "restriction" => "delete from restriction where until_at < $1",
        _ => return None,
    })
}
