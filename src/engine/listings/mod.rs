//! What a look at a source brought, written down: its events, its news, and when it was looked at.
//!
//! ```text
//! read for the first time ─▶ all is kept, nothing announced
//! read again ─▶ new · changed · off ─▶ left as changes, to be announced
//! the same as before, failed, ended ─▶ only that it was looked at
//! ```
//!
//! A huge calendar is not kept in one turn, which everybody would have to wait for: all but the end of it is written
//! down before, page by page. Cut off in between, the source has not been read: the next look goes on where it stands.
//!
//! **Invariant:** what was told before is never new again, however its source numbers, dates or orders it now.

mod events;
mod news;
mod pages;

use tracing::warn;

pub(super) use pages::{is_long, keep_in_pages};

use self::events::Plan;
use crate::model::{Found, Reading, SourceCheck};
use crate::store::{Error, Reader, Tx};

pub(super) async fn take(tx: &mut Tx, reading: &Reading) -> Result<(), Error> {
    let Reading { town, source, checked_at, found } = reading;
    let known = tx.source_check(town, source).await?;
    let plan = plan(tx, reading, known.as_ref()).await?;
    for it in &plan.keep {
        events::write(tx, reading, it).await?;
    }
    tx.miss_events(&plan.miss, *checked_at).await?;
    let before = known.unwrap_or_else(|| unread(reading));
    let check = SourceCheck { checked_at: *checked_at, failure: None, ended_at: None, ..before.clone() };
    let read = SourceCheck { read_at: Some(*checked_at), ..check.clone() };
    let check = match found {
        Found::Unchanged => {
            if let Some(read_at) = before.read_at {
                tx.see_news_again(town, source, read_at, *checked_at).await?;
            }
            SourceCheck { failure: before.failure, ..read }
        }
        Found::Failed { reason } => SourceCheck { failure: Some(reason.clone()), ..check },
        Found::Ended => SourceCheck { ended_at: before.ended_at.or(Some(*checked_at)), ..check },
        Found::Listings { news, .. } => {
            news::keep(tx, reading, news, before.first_read_at.is_none()).await?;
            let failure = plan.loss.map(|it| it.to_string());
            if let Some(loss) = &failure {
                warn!(town, source, "A source lost most of its events, they stand for now: {loss}");
            }
            SourceCheck { first_read_at: before.first_read_at.or(Some(*checked_at)), failure, ..read }
        }
    };
    tx.keep_source_check(&check).await
}

/// What is to be written down of its events.
async fn plan(reader: &mut Reader, reading: &Reading, check: Option<&SourceCheck>) -> Result<Plan, Error> {
    match &reading.found {
        Found::Listings { from, until, events, .. } => {
            let read_at = check.and_then(|it| it.read_at);
            let is_first = check.is_none_or(|it| it.first_read_at.is_none());
            let told = events::Told { from: *from, until: *until, events, read_at, is_first };
            events::compare(reader, reading, &told).await
        }
        Found::Unchanged => events::compare_unchanged(reader, reading).await,
        Found::Failed { .. } | Found::Ended => Ok(Plan::default()),
    }
}

fn unread(reading: &Reading) -> SourceCheck {
    SourceCheck {
        town: reading.town.clone(),
        source: reading.source.clone(),
        first_read_at: None,
        read_at: None,
        checked_at: reading.checked_at,
        failure: None,
        ended_at: None,
    }
}
