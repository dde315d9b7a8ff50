//! A concern becomes a case: its file, and the letter with it to whom it concerns.

use super::letter::{self, News};
use super::pseudonym::pseudonym;
use super::{Office, rest_of, write};
use crate::content::{FIRST_LANGUAGE, Responsible};
use crate::line;
use crate::model::{Account, Address, CaseId, CaseState, Concern, PersonId, Spot};
use crate::store::{CaseFile, Entry, Error, Said, Tx, unguessable_id};

/// What a person has just sent.
pub struct Opening<'a> {
    pub concern: &'a Concern,
    /// As they were told: `BB-2026-0147`.
    pub number: &'a str,
    /// The code they were told.
    pub receipt: &'a str,
    pub person: &'a PersonId,
    pub address: &'a Address,
    pub speaker: &'a str,
    /// The day by which a first reaction was promised, `2026-11-30`.
    pub due_on: &'a str,
}

pub async fn open(office: &Office<'_>, tx: &mut Tx, opening: Opening<'_>) -> Result<CaseFile, Error> {
    let concern = opening.concern;
    let team = responsible(office, concern);
    let id = CaseId(unguessable_id());
    let case = CaseFile {
        number: opening.number.to_owned(),
        team: team.clone(),
        concern: concern.clone(),
        person: Some(opening.person.clone()),
        address: Some(opening.address.clone()),
        speaker: opening.speaker.to_owned(),
        pseudonym: pseudonym(&id),
        state: CaseState::Received,
        token: unguessable_id().replace('-', ""),
        due_on: opening.due_on.to_owned(),
        opened_at: office.now,
        changed_at: office.now,
        answered_at: None,
        id,
    };
    take_number(tx, &concern.town, opening.number).await?;
    tx.open_case(&case, opening.receipt).await?;
    let news = News { files: concern.files.clone(), is_first: true, ..News::of(intro(office, &case)) };
    let news = news.in_their_words(office, &case, &concern.text);
    let outbox = match office.team(&case) {
        Some(team) => write::to_team(office, tx, &case, team, news).await?,
        None => None,
    };
    let origin = concern.message_ids.first().map(|it| origin(opening.address, it));
    let entry = Entry {
        said: Said::ByPerson,
        text: concern.text.clone(),
        files: concern.files.clone(),
        outbox,
        origin,
    };
    tx.keep_entry(&case.id, &entry, office.now).await?;
    Ok(case)
}

/// From now on nobody else gets this number.
pub async fn take_number(tx: &mut Tx, town: &str, number: &str) -> Result<(), Error> {
    match counted(number) {
        Some((year, number)) => tx.take_case_number(town, year, number).await,
        None => Ok(()),
    }
}

/// Id of the team; `None` where the rules name nobody of the town.
fn responsible(office: &Office<'_>, concern: &Concern) -> Option<String> {
    let town = office.content.town(&concern.town)?;
    let (category, district) = (concern.category.as_deref(), concern.district.as_deref());
    let place = concern.spot.as_ref().and_then(Spot::written).unwrap_or_default();
    let words = format!("{} {place}", concern.text);
    match town.responsible(concern.kind, category, district, &words) {
        Responsible::Team(team) => Some(team.id.clone()),
        Responsible::NotOurs(_) => rest_of(town).map(|it| it.id.clone()),
    }
}

/// With whom it belongs to, where that is not the town and the person agreed to have it passed on (C15).
fn intro(office: &Office<'_>, case: &CaseFile) -> String {
    let begin = office.german(&line!("staff-new-case"));
    let forward = case.concern.forward_to.as_deref().and_then(|it| office.town(case)?.place(it));
    let forward = forward.map(|it| it.name(FIRST_LANGUAGE).to_owned());
    let forward = forward.map(|it| office.german(&line!("staff-forward-to", body = it)));
    let parts = [Some(begin), forward, Some(letter::matter(office, case))];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n")
}

/// The year and the running number within `BB-2026-0147`.
fn counted(number: &str) -> Option<(i64, i64)> {
    let mut parts = number.rsplitn(3, '-');
    let last = parts.next()?.parse().ok()?;
    Some((parts.next()?.parse().ok()?, last))
}

pub fn origin(address: &Address, message_id: &str) -> (Account, String, String) {
    (address.account.clone(), address.chat.clone(), message_id.to_owned())
}
