//! Short memory: which table is kept how long, and the one function that forgets.

use std::time::Duration;

use super::identifier::first_id;
use super::{Error, Tx};
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

/// Every table there is; a test compares it with the migrations.
pub const TABLES: [(&str, Retention); 10] = [
    ("heard", Retention::Trace),
    ("outbox", Retention::Trace),
    ("outcome", Retention::Trace),
    ("conversation", Retention::Talk),
    ("chat", Retention::Talk),
    ("person", Retention::Talk),
    ("identity", Retention::Talk),
    ("aside", Retention::Case),
    ("question", Retention::Case),
    ("rating", Retention::Count),
];

/// How many rows of a table were forgotten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forgotten {
    pub table: &'static str,
    pub rows: u64,
}

impl Tx {
    /// Forgets what is past its time. For a dry run, drop the transaction instead of committing it.
    pub async fn forget(&mut self, now: Timestamp, keep: &KeepDays) -> Result<Vec<Forgotten>, Error> {
        let mut forgotten = Vec::new();
        for (table, retention) in TABLES {
            let (Some(sql), Some(days)) = (deletion(table), keep.days(retention)) else { continue };
            let cutoff = now.minus(Duration::from_secs(u64::from(days) * 24 * 60 * 60));
            let query = sqlx::query(sql).bind(cutoff.millis());
            let query = if table == "outcome" { query.bind(first_id(cutoff)) } else { query };
            let rows = query.execute(self.connection()).await?.rows_affected();
            forgotten.push(Forgotten { table, rows });
        }
        Ok(forgotten)
    }
}

impl KeepDays {
    const fn days(&self, retention: Retention) -> Option<u32> {
        match retention {
            Retention::Trace => Some(self.trace),
            Retention::Talk => Some(self.talk),
            Retention::Case => Some(self.case),
            Retention::Count => None,
        }
    }
}

/// `$1` is the first moment that is still kept. Identities go with their person; what is on its way out
/// stays until it is settled.
fn deletion(table: &str) -> Option<&'static str> {
    Some(match table {
        "heard" => "delete from heard where heard_at < $1",
        // Ids grow with time, so the old ones ($2) are found without an index of their own.
        "outcome" => "delete from outcome where id < $2 and finished_at < $1",
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
        _ => return None,
    })
}
