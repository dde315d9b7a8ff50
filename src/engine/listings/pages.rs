//! A huge calendar, kept page by page before its turn.

use super::{events, plan};
use crate::model::{Content, Found, Inbound, Reading};
use crate::store::{Error, Store, in_time};

/// Events in one transaction: some tenths of a second on a slow disk, and then whoever waits is answered.
const PAGE: usize = 250;

/// Whether it may be too much for one turn.
pub fn is_long(inbound: &Inbound) -> bool {
    let Content::Listings(reading) = &inbound.content else { return false };
    match &reading.found {
        Found::Listings { events, .. } => PAGE < events.len(),
        Found::Unchanged | Found::Failed { .. } | Found::Ended => false,
    }
}

/// Writes down what is more than a turn may hold. What remains, and that the source was read, is left to the turn:
/// it compares once more, finds nearly nothing new, and knows what is missing.
pub async fn keep_in_pages(store: &Store, reading: &Reading) -> Result<(), Error> {
    let plan = in_time(async {
        let mut reader = store.read().await?;
        let check = reader.source_check(&reading.town, &reading.source).await?;
        plan(&mut reader, reading, check.as_ref()).await
    });
    let keep = plan.await?.keep;
    // The turn has room for the last page.
    let pages = keep.chunks(PAGE).take(keep.len().saturating_sub(1) / PAGE);
    for page in pages {
        in_time(async {
            let mut tx = store.begin().await?;
            for it in page {
                events::write(&mut tx, reading, it).await?;
            }
            tx.commit().await
        })
        .await?;
    }
    Ok(())
}
