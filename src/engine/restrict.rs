//! Those who may not write to the staff for a while, and what they are told (M2).

use std::time::Duration;

use super::respond::{Response, emergency};
use super::wording::{date, word};
use super::{Desk, language};
use crate::clock;
use crate::content::FIRST_LANGUAGE;
use crate::dialogue::Reply;
use crate::line;
use crate::model::{Effect, Inbound, Line, Outbound, Person, Room, Talk};
use crate::staff;
use crate::store::{Error, Restricted, Restriction, Tx};

const DAY: Duration = Duration::from_hours(24);

/// Help in danger is for everybody (F11).
pub(super) fn danger(
    desk: &Desk,
    inbound: &Inbound,
    person: Option<&Person>,
    talk: &Talk,
) -> Option<Outbound> {
    let language = language_of(desk, inbound, person, talk);
    let danger = emergency(&desk.guide().content, &language, &inbound.content)?;
    Some(word(&desk.languages, &language, &danger))
}

fn language_of(desk: &Desk, inbound: &Inbound, person: Option<&Person>, talk: &Talk) -> String {
    let profile = person.map(|it| it.profile.clone()).unwrap_or_default();
    language::choose(&desk.languages, &desk.guide().library, (&profile, talk), inbound)
}

/// One sentence a day, with the other way to the town hall: their rights can be asked for there. In a group it
/// is nobody else's business.
pub(super) fn banned(
    desk: &Desk,
    inbound: &Inbound,
    person: Option<&Person>,
    talk: &mut Talk,
    restriction: &Restriction,
) -> Option<Outbound> {
    let now = desk.clock.now();
    let is_told = talk.told_banned_at.is_some_and(|it| now.since(it) < DAY);
    if is_told || inbound.room != Room::Private {
        return None;
    }
    talk.told_banned_at = Some(now);
    let language = language_of(desk, inbound, person, talk);
    let contact = desk.service.contact.as_str();
    let told = match until(desk, &language, restriction) {
        Some(until) => line!("restricted-banned", until = until),
        None => line!("restricted-banned-for-good"),
    };
    Some(say(desk, &language, told.with("reason", restriction.reason.as_str()).with("contact", contact)))
}

/// What would reach the staff does not. Whoever is muted is told so; whoever is banned in silence is not.
pub(super) async fn hold_back(
    desk: &Desk,
    tx: &mut Tx,
    restriction: &Restriction,
    mut response: Response,
) -> Result<Response, Error> {
    let (held, effects): (Vec<Effect>, Vec<Effect>) = response.effects.into_iter().partition(reaches_staff);
    response.effects = effects;
    if held.is_empty() {
        return Ok(response);
    }
    match restriction.kind {
        Restricted::SilentlyBanned => {
            for effect in &held {
                if let Effect::OpenCase { concern, number, .. } = effect {
                    // They hold this number now: nobody else's case may ever go by it.
                    staff::take_number(tx, &concern.town, number).await?;
                }
            }
        }
        Restricted::Muted | Restricted::Banned => {
            let language = response.talk.language.clone().unwrap_or_else(|| FIRST_LANGUAGE.to_owned());
            response.messages = vec![muted(desk, &language, restriction)];
            response.talk.offered.clear();
        }
    }
    Ok(response)
}

fn muted(desk: &Desk, language: &str, restriction: &Restriction) -> Outbound {
    let told = match until(desk, language, restriction) {
        Some(until) => line!("restricted-muted", until = until),
        None => line!("restricted-muted-for-good"),
    };
    let contact = desk.service.contact.as_str();
    say(desk, language, told.with("reason", restriction.reason.as_str()).with("contact", contact))
}

fn until(desk: &Desk, language: &str, restriction: &Restriction) -> Option<String> {
    let until = clock::local(restriction.until?, desk.zone);
    Some(date(&desk.languages, language, until.date()))
}

fn say(desk: &Desk, language: &str, line: Line) -> Outbound {
    word(&desk.languages, language, &Reply::say(line))
}

fn reaches_staff(effect: &Effect) -> bool {
    match effect {
        Effect::AskTownHall(_) | Effect::OpenCase { .. } | Effect::AddToCase(_) | Effect::WithdrawCase(_) => {
            true
        }
        // Taking back what one agreed to is everybody's right.
        Effect::WithdrawConsent { .. }
        | Effect::SetProfile(_)
        | Effect::Rate { .. }
        | Effect::TellOriginal(_)
        | Effect::ClaimCase { .. }
        | Effect::Participate { .. }
        | Effect::TellMyData { .. }
        | Effect::Subscribe(_)
        | Effect::Unsubscribe
        | Effect::Remind { .. }
        | Effect::DropReminder { .. }
        | Effect::Attend { .. }
        | Effect::StayAway { .. }
        | Effect::SendFile { .. }
        | Effect::ForgetMe => false,
    }
}
