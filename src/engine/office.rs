//! The staff's side of a turn: letters that came in, and what is due.

use super::{Desk, Guide};
use crate::clock;
use crate::model::{Due, Inbound, Letter};
use crate::staff::{self, Arrival, Office};
use crate::store::{Error, Tx};

impl Desk {
    /// What the staff go by in this turn.
    pub(super) fn office<'a>(&'a self, guide: &'a Guide) -> Office<'a> {
        let now = self.clock.now();
        Office {
            languages: &self.languages,
            content: &guide.content,
            mailboxes: &self.mailboxes,
            now,
            local: clock::local(now, self.zone),
        }
    }
}

pub(super) async fn arrive(
    desk: &Desk,
    tx: &mut Tx,
    inbound: &Inbound,
    sender: &str,
    letter: &Letter,
) -> Result<(), Error> {
    let (guide, account) = (desk.guide(), &inbound.address.account);
    let message_id = inbound.message_id.as_deref().unwrap_or(&inbound.id);
    staff::arrive(&desk.office(&guide), tx, &Arrival { account, sender, message_id, letter }).await
}

pub(super) async fn due(desk: &Desk, tx: &mut Tx, due: Due) -> Result<(), Error> {
    let guide = desk.guide();
    match due {
        Due::Office => staff::remind(&desk.office(&guide), tx).await,
    }
}
