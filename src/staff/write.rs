//! A word to a team: to its mailbox, into its room, or both.

use super::letter::{self, News};
use super::{Office, room};
use crate::content::Team;
use crate::store::{CaseFile, Error, Tx};

/// Returns the outbox row of the letter, where there is one: what answers it is known by that.
pub async fn to_team(
    office: &Office<'_>,
    tx: &mut Tx,
    case: &CaseFile,
    team: &Team,
    news: News,
) -> Result<Option<String>, Error> {
    if let Some(place) = &team.room {
        room::write(office, tx, case, place, &news).await?;
    }
    match &team.mail {
        Some(to) => letter::send(office, tx, case, to, news).await,
        None => Ok(None),
    }
}
