//! The staff's side of a turn: letters that came in, words in the teams' rooms, and what is due.

use super::{Desk, Guide, announcements, polls, surveys};
use crate::clock;
use crate::content::{Content as Files, Town};
use crate::model::{Address, Content, Due, Inbound, Letter, Room};
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
            zone: self.zone,
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

/// What is said in a team's room is the staff's, whomever it addresses, and never a resident's talk. Returns
/// whether it was.
pub(super) async fn in_room(desk: &Desk, tx: &mut Tx, inbound: &Inbound) -> Result<bool, Error> {
    let guide = desk.guide();
    let is_said = match inbound.content {
        Content::Text(_)
        | Content::Command { .. }
        | Content::Pressed { .. }
        | Content::Files { .. }
        | Content::Location(_)
        | Content::Edited { .. }
        | Content::Sealed
        | Content::Unsupported { .. } => true,
        Content::Welcomed => false,
        // What becomes of the chat itself is the same everywhere.
        Content::Letter(_)
        | Content::Due(_)
        | Content::Listings(_)
        | Content::Redacted { .. }
        | Content::Vote { .. }
        | Content::ShutOut
        | Content::Moved { .. }
        | Content::Silent => return Ok(false),
    };
    let Some(town) = town_of_room(tx, &guide.content, inbound).await? else { return Ok(false) };
    tx.let_in(&inbound.address.account, &inbound.address.chat).await?;
    let office = desk.office(&guide);
    if is_said {
        staff::hear_in_room(&office, tx, town, inbound).await?;
    } else {
        staff::greet(&office, tx, inbound).await?;
    }
    Ok(true)
}

/// The town whose staff read there; also where the room goes on under another id than the content knows.
async fn town_of_room<'a>(
    tx: &mut Tx,
    content: &'a Files,
    inbound: &Inbound,
) -> Result<Option<&'a Town>, Error> {
    let address = &inbound.address;
    if let Some((town, _)) = content.team_in_room(address) {
        return Ok(Some(town));
    }
    let teams = || content.towns.iter().flat_map(|it| &it.teams);
    if inbound.room == Room::Private
        || !teams().any(|it| it.room.as_ref().is_some_and(|room| room.account == address.account))
    {
        return Ok(None);
    }
    let earlier = tx.earlier_chats(&address.account, &address.chat).await?;
    let known = |chat: String| content.team_in_room(&Address { chat, ..address.clone() });
    Ok(earlier.into_iter().find_map(known).map(|(town, _)| town))
}

pub(super) async fn due(desk: &Desk, tx: &mut Tx, due: Due) -> Result<(), Error> {
    let guide = desk.guide();
    match due {
        Due::Office => staff::remind(&desk.office(&guide), tx).await,
        Due::Announcements => announcements::tell(desk, tx).await,
        Due::Surveys => surveys::due(desk, tx).await,
        Due::Polls => polls::due(desk, tx).await,
    }
}
