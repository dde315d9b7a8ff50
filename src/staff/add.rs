//! What a person adds to their case later, takes back, or carries to another messenger.

use super::answer::write_to_team;
use super::letter::{self, News};
use super::open::origin;
use super::{Office, tell, write};
use crate::line;
use crate::model::{Added, Addition, Address, CaseId, CaseState, Line, PersonId, Purpose};
use crate::store::{CaseFile, Entry, Error, Said, Tx};

/// Only their own: a case of somebody else is left alone. Returns whether it was theirs.
pub async fn add(
    office: &Office<'_>,
    tx: &mut Tx,
    addition: &Addition,
    address: &Address,
    speaker: &str,
) -> Result<bool, Error> {
    let Some(case) = own(tx, &addition.case, address, speaker).await? else { return Ok(false) };
    if addition.what == Added::NotFixed || case.state == CaseState::Withdrawn {
        tx.set_case_state(&case.id, &CaseState::Received, office.now).await?;
    }
    let key = match addition.what {
        Added::More => "staff-added",
        Added::Correction => "staff-corrected",
        Added::NotFixed => "staff-not-fixed",
    };
    let line = Line::new(key).with("who", case.pseudonym.as_str());
    let place = addition.spot.as_ref().map(|it| letter::place(office, it));
    let said: Vec<String> = [office.german(&line), addition.text.clone()].into_iter().chain(place).collect();
    let text = said.join("\n\n");
    let news = News { files: addition.files.clone(), ..News::of(text) };
    let news = news.in_their_words(office, &case, &addition.text);
    let outbox = match office.team(&case) {
        Some(team) => write::to_team(office, tx, &case, team, news).await?,
        None => None,
    };
    let entry = Entry {
        said: Said::ByPerson,
        text: addition.text.clone(),
        files: addition.files.clone(),
        outbox,
        origin: addition.message_id.as_deref().map(|it| origin(address, it)),
    };
    tx.keep_entry(&case.id, &entry, office.now).await?;
    Ok(true)
}

/// The person does not need it any more.
pub async fn withdraw(
    office: &Office<'_>,
    tx: &mut Tx,
    case: &CaseId,
    address: &Address,
    speaker: &str,
) -> Result<bool, Error> {
    let Some(case) = own(tx, case, address, speaker).await? else { return Ok(false) };
    tx.set_case_state(&case.id, &CaseState::Withdrawn, office.now).await?;
    let line = line!("staff-withdrawn", who = case.pseudonym.as_str());
    write_to_team(office, tx, &case, office.german(&line), None).await?;
    Ok(true)
}

/// The person takes back what they agreed to for `purpose`: no open case of theirs goes by it any more, and its
/// team is told (P2).
pub async fn withdraw_consent(
    office: &Office<'_>,
    tx: &mut Tx,
    person: &PersonId,
    purpose: Purpose,
) -> Result<(), Error> {
    let open = tx.cases_of(person, i64::MAX).await?.into_iter().filter(|it| it.state.is_open());
    for mut case in open {
        let (given, key) = match purpose {
            Purpose::Contact => (case.concern.contact.take(), "staff-contact-withdrawn"),
            Purpose::Forward => (case.concern.forward_to.take(), "staff-forward-withdrawn"),
            // No case goes by it.
            Purpose::News => return Ok(()),
        };
        if given.is_some() {
            tx.keep_concern(&case.id, &case.concern).await?;
            let line = Line::new(key).with("who", case.pseudonym.as_str());
            write_to_team(office, tx, &case, office.german(&line), None).await?;
        }
    }
    Ok(())
}

/// Whoever holds its code goes on with the case, here; where it was opened, that is said.
pub async fn go_on_elsewhere(
    office: &Office<'_>,
    tx: &mut Tx,
    case: &CaseId,
    (person, address, speaker): (&PersonId, &Address, &str),
) -> Result<(), Error> {
    if let Some(case) = tx.case(case).await? {
        let gone = line!("concerns-gone-elsewhere", number = case.number.as_str());
        tell::say(office, tx, &case, &gone).await?;
    }
    tx.move_case(case, person, address, speaker).await
}

pub(super) async fn own(
    tx: &mut Tx,
    case: &CaseId,
    address: &Address,
    speaker: &str,
) -> Result<Option<CaseFile>, Error> {
    let case = tx.case(case).await?;
    let is_theirs = |it: &CaseFile| {
        it.speaker == speaker && it.address.as_ref().is_some_and(|at| at.account == address.account)
    };
    Ok(case.filter(is_theirs))
}
