//! What a turn has to know about somebody's cases before it thinks.

use chrono::Datelike;

use super::Desk;
use crate::clock;
use crate::content::Content as Files;
use crate::dialogue::{Agreed, Cases, Claim, concerns};
use crate::model::{CaseBrief, Content, Inbound, Person, Room, Talk, Timestamp};
use crate::store::{CaseFile, Consent, Error, Reader, chance};

/// Of a person's cases, so many are known in a talk: more than anybody has.
const MOST: i64 = 100;
/// Characters of a concern by which its person knows it again.
const SUBJECT: usize = 60;
/// Wrong codes from one person within a day (C10).
const MOST_GUESSES: u32 = 5;
/// New cases of one person within a day (M1).
const MOST_A_DAY: i64 = 5;
const DAY: std::time::Duration = std::time::Duration::from_hours(24);

/// Most turns have nothing to do with any case, and ask for nothing that costs a look.
pub(super) async fn of(
    reader: &mut Reader,
    desk: &Desk,
    inbound: &Inbound,
    person: Option<&Person>,
    talk: &mut Talk,
) -> Result<Cases, Error> {
    let mut cases = Cases::default();
    if let Some(person) = person {
        let own = reader.cases_of(&person.id, MOST).await?;
        cases.own = own.iter().map(brief).collect();
        let today = reader.cases_opened_since(&person.id, desk.clock.now().minus(DAY)).await?;
        cases.enough_today = MOST_A_DAY <= today;
        let consents = reader.consents(&person.id).await?;
        let agreed =
            |it: Consent| Agreed { on: clock::local(it.given_at, desk.zone).date(), purpose: it.purpose };
        cases.agreed = consents.into_iter().map(agreed).collect();
    }
    if let Some(reply_to) = &inbound.reply_to {
        let meant = reader.case_of_message(&inbound.address, reply_to).await?;
        let own = |it: &CaseFile| inbound.author.as_ref().is_some_and(|author| author.id == it.speaker);
        cases.meant = meant.filter(own).map(|it| it.id);
    }
    if let Content::Text(text) = &inbound.content
        && let Some(code) = concerns::receipt_in(text)
        && reader.person_of_pass(&code, inbound.at.minus(DAY)).await?.is_none()
    {
        cases.claim = Some(claim(reader, &code, talk, inbound.at).await?);
    }
    if inbound.room == Room::Private {
        let now = clock::local(desk.clock.now(), desk.zone);
        next_numbers(reader, &desk.guide().content, i64::from(now.year()), &mut cases).await?;
        cases.receipt = receipt();
    }
    Ok(cases)
}

async fn next_numbers(
    reader: &mut Reader,
    content: &Files,
    year: i64,
    cases: &mut Cases,
) -> Result<(), Error> {
    let last = reader.last_case_numbers(year).await?;
    for town in &content.towns {
        let last = last.get(&town.id).copied().unwrap_or(0);
        cases.next.insert(town.id.clone(), format!("{}-{year}-{:04}", town.code, last + 1));
    }
    Ok(())
}

/// Sixteen digits nobody can guess.
fn receipt() -> String {
    format!("{:016}", chance() % 10_000_000_000_000_000)
}

async fn claim(reader: &mut Reader, code: &str, talk: &mut Talk, at: Timestamp) -> Result<Claim, Error> {
    let guesses = &mut talk.guesses;
    if DAY <= at.since(guesses.day_from) {
        (guesses.day_from, guesses.in_day) = (at, 0);
    }
    if MOST_GUESSES <= guesses.in_day {
        return Ok(Claim::TooMany);
    }
    if let Some(case) = reader.case_by_receipt(code).await? {
        return Ok(Claim::Found(brief(&case)));
    }
    guesses.in_day += 1;
    tracing::warn!(wrong = guesses.in_day, "somebody typed a receipt code that opens nothing");
    metrics::counter!("buergerdraht_wrong_receipts_total").increment(1);
    Ok(Claim::Unknown)
}

fn brief(case: &CaseFile) -> CaseBrief {
    CaseBrief {
        id: case.id.clone(),
        number: case.number.clone(),
        kind: case.concern.kind,
        subject: crate::staff::beginning(&case.concern.text, SUBJECT),
        state: case.state.clone(),
        opened_at: case.opened_at,
        changed_at: case.changed_at,
    }
}
