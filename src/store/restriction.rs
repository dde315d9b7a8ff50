//! Who may not write to the staff for a while, or at all (M2).
//!
//! It outlives a wish to be forgotten: else that would be the way around it. It ends by itself.

use super::text::storable;
use super::{Error, Reader, Tx};
use crate::model::{Account, Timestamp};

/// What somebody may not do, until when, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restriction {
    pub kind: Restricted,
    pub reason: String,
    /// `None`: for good.
    pub until: Option<Timestamp>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Restricted {
    /// Gets answers, reaches no staff.
    Muted,
    /// Gets one sentence that says so, and nothing more.
    Banned,
    /// Gets the usual receipts; nothing reaches anybody.
    SilentlyBanned,
}

impl Restricted {
    pub const ALL: [Self; 3] = [Self::Muted, Self::Banned, Self::SilentlyBanned];

    /// In the store, and as staff write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Muted => "mute",
            Self::Banned => "ban",
            Self::SilentlyBanned => "silent",
        }
    }
}

impl Reader {
    /// What holds `now`.
    pub async fn restriction(
        &mut self,
        account: &Account,
        speaker: &str,
        now: Timestamp,
    ) -> Result<Option<Restriction>, Error> {
        let row: Option<(String, String, Option<i64>)> = sqlx::query_as(
            "select kind, reason, until_at from restriction
             where account = $1 and speaker = $2 and (until_at is null or $3 < until_at)",
        )
        .bind(account.as_str())
        .bind(storable(speaker))
        .bind(now.millis())
        .fetch_optional(self.connection())
        .await?;
        let Some((kind, reason, until)) = row else { return Ok(None) };
        let kind = Restricted::ALL.into_iter().find(|it| it.name() == kind);
        let kind = kind.ok_or(Error::Unreadable { table: "restriction", column: "kind" })?;
        Ok(Some(Restriction { kind, reason, until: until.map(Timestamp::from_millis) }))
    }
}

impl Tx {
    /// `None` lifts it.
    pub async fn restrict(
        &mut self,
        account: &Account,
        speaker: &str,
        restriction: Option<&Restriction>,
        at: Timestamp,
    ) -> Result<(), Error> {
        sqlx::query("delete from restriction where account = $1 and speaker = $2")
            .bind(account.as_str())
            .bind(storable(speaker))
            .execute(self.connection())
            .await?;
        let Some(restriction) = restriction else { return Ok(()) };
        sqlx::query(
            "insert into restriction (account, speaker, kind, reason, until_at, set_at)
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(account.as_str())
        .bind(storable(speaker))
        .bind(restriction.kind.name())
        .bind(storable(&restriction.reason))
        .bind(restriction.until.map(Timestamp::millis))
        .bind(at.millis())
        .execute(self.connection())
        .await?;
        Ok(())
    }
}
