//! One turn, written down: what came is heard once, what follows is kept and queued with it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use tracing::error;

use super::apply::{About, apply};
use super::direct::PrivateMatter;
use super::hear::{Heard, hear};
use super::redact::take_back;
use super::respond::{Known, Response, respond};
use super::wording::word;
use super::{Desk, agenda, cases, language, listings, office, restrict, surveys};
use crate::content::FIRST_LANGUAGE;
use crate::dialogue::Reply;
use crate::line;
use crate::model::{Address, Class, Content, Conversation, Effect, Inbound, Person, Profile, Talk};
use crate::staff;
use crate::store::{self, Restricted, Restriction, Tx, Unread};

/// Why a turn was undone.
#[derive(Debug, thiserror::Error)]
pub(super) enum Failure {
    #[error(transparent)]
    Store(#[from] store::Error),
    #[error("the dialogue panicked")]
    Panic,
}

pub(super) async fn take(desk: &Desk, tx: &mut Tx, inbound: &Inbound) -> Result<(), Failure> {
    let now = desk.clock.now();
    let address = &inbound.address;
    let unread = inbound.raw.as_deref().map(|raw| Unread {
        raw,
        speaker: inbound.author.as_ref().map(|it| it.id.as_str()),
        chat: &address.chat,
        message_id: inbound.message_id.as_deref(),
    });
    if !tx.hear(&address.account, &inbound.id, now, unread).await? {
        return Ok(());
    }
    if office::in_room(desk, tx, inbound).await? {
        return Ok(());
    }
    match hear(inbound) {
        Heard::Nothing => (),
        Heard::ShutOut => tx.shut_out(&address.account, &address.chat, now).await?,
        Heard::LetIn => let_in(desk, tx, address).await?,
        Heard::Moved { to } => tx.move_chat(&address.account, &address.chat, to, now).await?,
        Heard::Greet => {
            tx.let_in(&address.account, &address.chat).await?;
            let hello = word(&desk.languages, FIRST_LANGUAGE, &Reply::say(line!("group-hello")));
            tx.queue(address, Class::Answer, &hello, now).await?;
        }
        Heard::Letter { sender, letter } => office::arrive(desk, tx, inbound, sender, letter).await?,
        Heard::Listings(reading) => {
            listings::take(tx, reading).await?;
            agenda::renew(desk, tx).await?;
        }
        Heard::Due(due) => office::due(desk, tx, due).await?,
        Heard::Voted(vote) => tx.cast(&address.account, &vote, inbound.at).await?,
        Heard::Redacted { message_id } => take_back(desk, tx, address, message_id).await?,
        Heard::Said { speaker } => {
            if let Some(matter) = answer(desk, tx, inbound, speaker).await?
                && let Some(inbound) = matter.said_in_private(tx, inbound).await?
            {
                answer(desk, tx, &inbound, speaker).await?;
            }
        }
    }
    Ok(())
}

/// Keeps what a failed turn was about for a person to look at, and says sorry where somebody waits.
pub(super) async fn put_aside(
    desk: &Desk,
    tx: &mut Tx,
    inbound: &Inbound,
    failure: &Failure,
) -> Result<(), store::Error> {
    error!(messenger = inbound.address.account.messenger(), %failure, "a turn failed and was put aside");
    metrics::counter!("buergerdraht_turns_aside_total").increment(1);
    let now = desk.clock.now();
    tx.hear(&inbound.address.account, &inbound.id, now, None).await?;
    tx.put_aside(inbound, &failure.to_string(), now).await?;
    if let Heard::Said { .. } = hear(inbound) {
        let nobody = (&Profile::default(), &Talk::default());
        let language = language::choose(&desk.languages, &desk.guide().library, nobody, inbound);
        let sorry = word(&desk.languages, &language, &Reply::say(line!("sorry-failed")));
        tx.queue(&inbound.address, Class::Answer, &sorry, now).await?;
    }
    Ok(())
}

/// What they missed while they had shut us out is said first.
async fn let_in(desk: &Desk, tx: &mut Tx, address: &Address) -> Result<(), Failure> {
    if tx.let_in(&address.account, &address.chat).await? {
        let guide = desk.guide();
        staff::catch_up(&desk.office(&guide), tx, address).await?;
    }
    Ok(())
}

/// Returns what to go on with in private.
async fn answer(
    desk: &Desk,
    tx: &mut Tx,
    inbound: &Inbound,
    speaker: &str,
) -> Result<Option<PrivateMatter>, Failure> {
    let now = desk.clock.now();
    let address = &inbound.address;
    let stored = tx.conversation(address, speaker).await?;
    let person = tx.person_at(&address.account, speaker).await?;
    // Whoever writes has let us in, whatever we heard before; and so has who asks us to write.
    let_in(desk, tx, address).await?;
    let silent_since = stored.as_ref().map(|it| it.updated_at);
    let mut talk = stored.map(|it| it.talk).unwrap_or_default();
    let restriction = tx.restriction(&address.account, speaker, now).await?;
    if let Some(it) = restriction.as_ref().filter(|it| it.kind == Restricted::Banned) {
        shut_out(desk, tx, (inbound, speaker), (person, talk), it).await?;
        return Ok(None);
    }
    let mut cases = cases::of(tx, desk, inbound, person.as_ref(), &mut talk).await?;
    if let Some(since) = silent_since {
        cases.told = tx.case_told_since((&address.account, &address.chat), speaker, since).await?;
    }
    let agenda = agenda::of(tx, desk, inbound, person.as_ref(), &talk).await?;
    let surveys = surveys::of(tx, desk, &desk.guide(), (inbound, &talk), person.as_ref()).await?;
    let known = Known { cases, agenda, surveys };
    let profile = person.as_ref().map(|it| it.profile.clone()).unwrap_or_default();
    // A panic is a fault of ours in one dialogue; it may cost this turn, never the batch.
    if let (Content::Edited { text }, Some(message_id), None) =
        (&inbound.content, &inbound.message_id, &restriction)
    {
        let guide = desk.guide();
        let office = desk.office(&guide);
        if staff::correct(&office, tx, address, speaker, (message_id, text)).await? {
            return Ok(None);
        }
    }
    let thinking = catch_unwind(AssertUnwindSafe(|| respond(desk, inbound, &known, profile, talk)));
    let response = thinking.map_err(|_| Failure::Panic)?;
    let Response { effects, messages, mut talk, in_private } = match &restriction {
        Some(it) => restrict::hold_back(desk, tx, it, response).await?,
        None => response,
    };

    if effects.iter().any(|it| matches!(it, Effect::Participate { .. })) {
        talk.last = None; // even a fingerprint of an answer would tell what it was
    }
    let language = talk.language.clone().unwrap_or_else(|| FIRST_LANGUAGE.to_owned());
    let (language, message_id) = (language.as_str(), inbound.message_id.as_deref());
    let (forgotten, behind) = (false, Vec::new());
    let mut about = About { desk, address, speaker, language, message_id, now, person, forgotten, behind };
    for effect in &effects {
        apply(tx, &mut about, effect).await?;
    }
    for message in messages.iter().chain(&about.behind) {
        tx.queue(address, Class::Answer, message, now).await?;
    }
    if !about.forgotten {
        let person = about.person.map(|it| it.id);
        let (address, speaker) = (address.clone(), speaker.to_owned());
        tx.keep_conversation(&Conversation { address, speaker, person, updated_at: now, talk }).await?;
    }
    Ok(in_private)
}

/// Help in danger, or once a day that they are banned; nothing else.
async fn shut_out(
    desk: &Desk,
    tx: &mut Tx,
    (inbound, speaker): (&Inbound, &str),
    (person, mut talk): (Option<Person>, Talk),
    restriction: &Restriction,
) -> Result<(), Failure> {
    let (now, address) = (desk.clock.now(), &inbound.address);
    if let Some(danger) = restrict::danger(desk, inbound, person.as_ref(), &talk) {
        tx.queue(address, Class::Answer, &danger, now).await?;
    } else if let Some(told) = restrict::banned(desk, inbound, person.as_ref(), &mut talk, restriction) {
        tx.queue(address, Class::Answer, &told, now).await?;
        let (address, speaker) = (address.clone(), speaker.to_owned());
        let person = person.map(|it| it.id);
        tx.keep_conversation(&Conversation { address, speaker, person, updated_at: now, talk }).await?;
    }
    Ok(())
}
