//! Surveys in a turn: what somebody's part is before we think, and what is written down of it after.

mod ahead;
mod due;

pub(super) use ahead::close_ahead;
pub(super) use due::due;

use std::time::Duration;

use super::apply::About;
use super::{Desk, Guide};
use crate::clock;
use crate::content::survey::{Change, Survey};
use crate::dialogue::parts::{Part, Said, Standing, Surveys};
use crate::dialogue::{Word, concerns, surveys};
use crate::model::{Action, Choice, Content, Inbound, Participation, Person, PersonId, Room, Talk, Wished};
use crate::store::{AnsweredIn, Error, Reader, Tx};
use crate::tally::Tally;

/// A code to go on with elsewhere holds for so long.
const PASS: Duration = Duration::from_hours(24);

/// Only a private talk is ever about one.
pub(super) async fn of(
    reader: &mut Reader,
    desk: &Desk,
    guide: &Guide,
    (inbound, talk): (&Inbound, &Talk),
    person: Option<&Person>,
) -> Result<Surveys, Error> {
    let mut surveys = Surveys::default();
    if let Content::Text(text) = &inbound.content
        && let Some(code) = concerns::receipt_in(text)
    {
        surveys.passage = reader.person_of_pass(&code, inbound.at.minus(PASS)).await?;
    }
    if inbound.room != Room::Private || !may_be_about_one(desk, inbound, talk) {
        return Ok(surveys);
    }
    let local = clock::local(desk.clock.now(), desk.zone);
    let (open, others): (Vec<_>, Vec<_>) = guide.content.surveys.iter().partition(|it| it.is_open(local));
    for survey in &open {
        let part = part(reader, survey, person.map(|it| &it.id)).await?;
        surveys.parts.insert(survey.id.clone(), part);
    }
    if others.iter().any(|it| it.is_over(local)) {
        let read = |(id, result): (String, String)| Some((id, serde_json::from_str::<Tally>(&result).ok()?));
        surveys.results = reader.survey_results().await?.into_iter().filter_map(read).collect();
    }
    if let (Content::Edited { .. }, Some(message_id)) = (&inbound.content, &inbound.message_id) {
        surveys.said = Said::Something;
        for survey in &open {
            let Some(person) = person else { continue };
            let answered =
                reader.question_answered_in(&survey.id, &person.id, &inbound.address, message_id).await?;
            if let Some(question) = answered {
                surveys.said = Said::Answer { survey: survey.id.clone(), question };
            }
        }
    }
    Ok(surveys)
}

/// Most turns are not, and ask for nothing that costs a look.
fn may_be_about_one(desk: &Desk, inbound: &Inbound, talk: &Talk) -> bool {
    let stands = |it: &crate::model::Standing| it.dialogue == surveys::NAME;
    let is_ours = |code: &str| code.starts_with(surveys::NAME);
    let offers = |it: &Choice| matches!(&it.action, Action::Code(code) if is_ours(code));
    if talk.standing.iter().chain(&talk.parked).any(stands) || talk.offered.iter().any(offers) {
        return true;
    }
    match &inbound.content {
        Content::Pressed { code } => is_ours(code),
        Content::Command { name, rest } => is_ours(name) || is_ours(rest),
        Content::Text(text) => desk.languages.means_anywhere(Word::Surveys.words_key(), text),
        _ => false,
    }
}

async fn part(reader: &mut Reader, survey: &Survey, person: Option<&PersonId>) -> Result<Part, Error> {
    let mut part = Part::default();
    if let Some(person) = person {
        part.sheet = reader.sheet(&survey.id, person).await?;
        if survey.change == Change::Never && reader.is_sealed(&survey.id, person).await? {
            part.standing = Standing::Sealed;
        }
    }
    if let (Some(quota), Standing::Welcome) = (survey.quota, part.standing)
        && i64::from(quota) <= reader.participants(&survey.id).await?
    {
        part.standing = Standing::Full;
    }
    Ok(part)
}

/// Writes down what somebody did in a survey.
pub(super) async fn participate(
    tx: &mut Tx,
    about: &mut About<'_>,
    person: &PersonId,
    id: &str,
    what: &Participation,
) -> Result<(), Error> {
    match what {
        Participation::Pass { code } => return tx.make_pass(code, person, about.now).await,
        Participation::Join { person: other } => {
            tx.join_people(person, other).await?;
            about.person = tx.person(other).await?;
            return Ok(());
        }
        Participation::Keep { .. } | Participation::Seal { .. } | Participation::Wish(_) => (),
    }
    let guide = about.desk.guide();
    let Some(survey) = guide.content.survey(id) else { return Ok(()) };
    tx.open_survey(id, &due::shape(survey), about.now).await?;
    tx.visit(id, person, (about.address, about.language), about.now).await?;
    match what {
        Participation::Keep { sheet, answered } => {
            let answered = answered
                .as_deref()
                .zip(about.message_id)
                .map(|(question, message_id)| AnsweredIn { question, address: about.address, message_id });
            tx.keep_sheet(id, person, sheet, answered).await?;
            let is_done = sheet.done && survey.change == Change::UntilTheEnd;
            tx.visitor_done(id, person, is_done.then_some(about.now)).await
        }
        Participation::Seal { sheet } => {
            tx.seal(id, person, sheet).await?;
            tx.forget_quotes(id, about.address).await?;
            tx.visitor_done(id, person, Some(about.now)).await
        }
        Participation::Pass { .. } | Participation::Join { .. } => Ok(()),
        Participation::Wish(wished) => {
            let wants = (*wished == Wished::Result).then_some(about.now);
            tx.visitor_wants(id, person, wants).await
        }
    }
}
