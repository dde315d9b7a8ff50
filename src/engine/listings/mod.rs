//! What a look at a source brought, written down: its events, its news, and when it was looked at.
//!
//! ```text
//! read for the first time ─▶ all is kept, nothing announced
//! read again ─▶ new · changed · off ─▶ left as changes, to be announced
//! the same as before, failed, ended ─▶ only that it was looked at
//! ```
//!
//! **Invariant:** what was told before is never new again, however its source numbers, dates or orders it now.

mod events;
mod news;

use tracing::warn;

use crate::model::{Found, Reading, SourceCheck};
use crate::store::{Error, Tx};

pub(super) async fn take(tx: &mut Tx, reading: &Reading) -> Result<(), Error> {
    let Reading { town, source, checked_at, found } = reading;
    let known = tx.source_check(town, source).await?;
    let before = known.unwrap_or_else(|| unread(reading));
    let check = SourceCheck { checked_at: *checked_at, failure: None, ended_at: None, ..before.clone() };
    let read = SourceCheck { read_at: Some(*checked_at), ..check.clone() };
    let check = match found {
        Found::Unchanged => {
            if let Some(read_at) = before.read_at {
                tx.see_news_again(town, source, read_at, *checked_at).await?;
            }
            events::miss_again(tx, reading).await?;
            SourceCheck { failure: before.failure, ..read }
        }
        Found::Failed { reason } => SourceCheck { failure: Some(reason.clone()), ..check },
        Found::Ended => SourceCheck { ended_at: before.ended_at.or(Some(*checked_at)), ..check },
        Found::Listings { from, until, events, news } => {
            let is_first = before.first_read_at.is_none();
            let kept =
                events::keep(tx, reading, events::Told { from: *from, until: *until, events, is_first })
                    .await?;
            news::keep(tx, reading, news, is_first).await?;
            let failure = kept.loss.map(|it| it.to_string());
            if let Some(loss) = &failure {
                warn!(town, source, "A source lost most of its events, they stand for now: {loss}");
            }
            SourceCheck { first_read_at: before.first_read_at.or(Some(*checked_at)), failure, ..read }
        }
    };
    tx.keep_source_check(&check).await
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
