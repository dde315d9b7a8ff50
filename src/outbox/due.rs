//! Picks what goes next: the heads of the lanes, as far as the limits let them.
//!
//! **Invariant:** only so many are picked as may leave at once, so that an answer queued later still
//! overtakes the posts; and a lane that has to wait is passed by.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::OwnedSemaphorePermit;
use tokio::time::Instant;

use crate::model::{Outbound, Timestamp};
use crate::store::{Error, Queued, Tx};

use super::call::Departure;
use super::fit::fit;
use super::pump::{LOOKAHEAD, NAP, Pump};
use super::report::report;
use super::verdict::Verdict;

/// When to look again while calls are under way, should none of them end before.
const AFTER_A_CALL: Duration = Duration::from_secs(1);
const NOTHING_TO_SAY: &str = "there is nothing to say in it, or nothing this version can read";

impl Pump {
    /// Adds to `leaving` what is marked as being sent; says when to look for more.
    pub(super) async fn take_due(
        &mut self,
        tx: &mut Tx,
        leaving: &mut Vec<Departure>,
    ) -> Result<Instant, Error> {
        let (now, instant) = (self.tools.clock.now(), Instant::now());
        let room = self.room(instant);
        // Should every busy chat have to wait, there are still others behind their heads.
        let mut most = room + self.paces.busy_chats();
        loop {
            let heads = tx.due(&self.account, now, i64::try_from(most).unwrap_or(i64::MAX)).await?;
            let is_all = heads.len() < most;
            let held_until = self.pick(tx, heads, room, leaving).await?;
            if leaving.len() == room {
                return Ok(instant + NAP);
            }
            if is_all {
                let due_at = instant + self.pause(tx, now, leaving).await?;
                return Ok(held_until.map_or(due_at, |it| it.min(due_at)));
            }
            most *= 2;
        }
    }

    /// Until there is more, seen from `now`: the moment at which was asked what is due, for what falls due
    /// between two questions would be in the answer to neither. The store is asked only where nothing else
    /// will bring us back soon: it has to look at all that waits.
    async fn pause(&self, tx: &mut Tx, now: Timestamp, leaving: &[Departure]) -> Result<Duration, Error> {
        if !leaving.is_empty() {
            return Ok(AFTER_A_CALL);
        }
        let due_at = tx.next_due_at(&self.account, now).await?;
        Ok(due_at.map_or(NAP, |it| NAP.min(it.since(now))))
    }

    /// Marks those of `heads` that may go, until `leaving` is as many as `room`. Says when to look at
    /// those again that have to wait.
    async fn pick(
        &mut self,
        tx: &mut Tx,
        heads: Vec<Queued>,
        room: usize,
        leaving: &mut Vec<Departure>,
    ) -> Result<Option<Instant>, Error> {
        let now = Instant::now();
        let latest = now + LOOKAHEAD;
        let picked_before = leaving.len();
        let mut look_at = None;
        for row in heads {
            if leaving.len() == room {
                break;
            }
            let ready_at = self.paces.ready_at(&row.address.chat, now);
            if ready_at.is_none_or(|it| latest < it) {
                look_at = look_at.into_iter().chain(ready_at.map(|it| it - LOOKAHEAD)).min();
                continue;
            }
            let Some(message) = self.fitted_or_foreign(tx, &row).await? else {
                look_at = Some(now); // for what stands behind it
                continue;
            };
            let Some(room_for_files) = self.room_for_files(&message) else {
                look_at = Some(now + AFTER_A_CALL);
                continue;
            };
            let limit = self.messenger.chat_limit(&row.address);
            if let Some(leave) = self.paces.take(&row.address.chat, limit, now, latest) {
                leaving.push(Departure { row, message, leave, room_for_files });
            }
        }
        self.mark_sending(tx, leaving, picked_before).await?;
        Ok(look_at)
    }

    /// The permit its files need, if it has any; `None` while too many are under way.
    #[expect(clippy::option_option, reason = "no need of a permit is not the lack of one")]
    fn room_for_files(&self, message: &Outbound) -> Option<Option<OwnedSemaphorePermit>> {
        if message.attachments.is_empty() {
            return Some(None);
        }
        Arc::clone(&self.files).try_acquire_owned().ok().map(Some)
    }

    /// What is to be translated first is as long as it is: how long it will be, nobody knows yet.
    async fn fitted_or_foreign(&self, tx: &mut Tx, row: &Queued) -> Result<Option<Outbound>, Error> {
        if row.message.foreign.is_some() && self.tools.translator.is_some() {
            return Ok(Some(row.message.clone()));
        }
        self.fitted(tx, row).await
    }

    /// What the network is to be given for this row now. A long message becomes several rows first,
    /// so that a crash between its parts repeats none of them.
    async fn fitted(&self, tx: &mut Tx, row: &Queued) -> Result<Option<Outbound>, Error> {
        let mut parts = fit(&row.message, &self.messenger.features(), &*self.tools.words.hint);
        if parts.is_empty() && (row.message.edits.is_some() || row.message.poll.is_some()) {
            // The network edits nothing, or asks no polls: nothing is to be sent, and nothing has failed.
            tx.mark_sent(&row.id, None, self.tools.clock.now()).await?;
            return Ok(None);
        }
        if parts.is_empty() {
            report(row, &Verdict::Failed { reason: NOTHING_TO_SAY.to_owned() });
            tx.mark_failed(&row.id, NOTHING_TO_SAY, self.tools.clock.now()).await?;
            return Ok(None);
        }
        if 1 < parts.len() {
            tx.split(&row.id, &parts).await?;
        }
        Ok(Some(parts.swap_remove(0)))
    }

    /// Those from `from` on; drops what the store does not let go after all.
    async fn mark_sending(
        &mut self,
        tx: &mut Tx,
        leaving: &mut Vec<Departure>,
        from: usize,
    ) -> Result<(), Error> {
        let ids: Vec<String> = leaving[from..].iter().map(|it| it.row.id.clone()).collect();
        let going = tx.mark_sending(&ids, self.tools.clock.now()).await?;
        for departure in leaving.split_off(from) {
            if going.contains(&departure.row.id) {
                leaving.push(departure);
            } else {
                self.paces.give_back(&departure.leave);
            }
        }
        Ok(())
    }
}
