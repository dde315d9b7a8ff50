//! A post holds no more: whoever has it is told, in its very place where their network lets us edit it (E10).
//!
//! **Invariant:** nobody is told who was not told the post itself, and each is told once.

use super::{PAGE, Round, expand};
use crate::clock;
use crate::content::announcing::awake;
use crate::model::{Announcement, Outbound, Target, Timestamp, Unedited, Urgency};
use crate::store::{Error, Tx};

/// The next page of those who have the post; what of it is on its way arrives first.
pub(super) async fn find_readers(
    round: &Round<'_>,
    tx: &mut Tx,
    recall: &Announcement,
    recalled: &str,
) -> Result<(), Error> {
    if tx.is_under_way(recalled).await? {
        return Ok(());
    }
    let last = recall.expanded_to.as_deref();
    let page = tx.readers_reached(recalled, last, PAGE).await?;
    for reader in &page {
        let announcement = recall.id.clone();
        let due_at = may_hear_at(round, tx, recall, reader).await?;
        tx.keep_target(&Target { announcement, due_at, ..reader.clone() }).await?;
    }
    match page.last() {
        Some(last) if i64::try_from(page.len()).is_ok_and(|it| it == PAGE) => {
            tx.expanded_to(&recall.id, &last.subscriber, round.now).await
        }
        _ => tx.expanded(&recall.id, round.now).await,
    }
}

/// An edit wakes nobody; a message of its own waits for the morning. Whoever has ended their subscription since has the
/// town's quiet hours.
async fn may_hear_at(
    round: &Round<'_>,
    tx: &mut Tx,
    recall: &Announcement,
    reader: &Target,
) -> Result<Timestamp, Error> {
    if tx.message_that_told(&reader.announcement, &reader.subscriber).await?.is_some() {
        return Ok(round.now);
    }
    if let Some(subscriber) = tx.subscriber(&reader.subscriber).await? {
        return Ok(round.may_hear_at(&subscriber, recall.urgency));
    }
    let local = clock::local(round.now, round.desk.zone);
    let then = round.announcing(&recall.town).map_or(local, |it| awake(it.quiet, local));
    Ok(match recall.urgency {
        Urgency::Usual if then != local => clock::instant(then, round.desk.zone),
        Urgency::Usual | Urgency::Urgent => round.now,
    })
}

/// In the place of the post, or as a message of its own.
pub(super) async fn message(
    round: &Round<'_>,
    tx: &mut Tx,
    (recall, recalled): (&Announcement, &str),
    target: &Target,
) -> Result<Outbound, Error> {
    let edits = tx.message_that_told(recalled, &target.subscriber).await?;
    let message = expand::message(round, recall, &target.language);
    Ok(Outbound { edits, unedited: Unedited::Said, ..message })
}
