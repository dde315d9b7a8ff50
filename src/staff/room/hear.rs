//! Somebody says something in their team's room.
//!
//! **Invariant:** whatever is said in a case's thread by a person is confirmed for what it was taken; no program
//! is answered, and what the staff say to each other beside the threads is none of our business.

use std::time::Duration;

use super::order::{self, Order};
use super::say;
use crate::content::Town;
use crate::line;
use crate::model::{Attachment, AuthorKind, CaseId, Content, Inbound, Line};
use crate::staff::answer::{Answered, answer, note};
use crate::staff::{Office, letter};
use crate::store::{CaseFile, Error, Restricted, Restriction, Tx};

const DAY: Duration = Duration::from_hours(24);

/// We were let into it.
pub async fn greet(office: &Office<'_>, tx: &mut Tx, said: &Inbound) -> Result<(), Error> {
    say(office, tx, None, said, &office.german(&line!("staff-room-help"))).await
}

/// `town` is the one whose staff read along.
pub async fn hear_in_room(
    office: &Office<'_>,
    tx: &mut Tx,
    town: &Town,
    said: &Inbound,
) -> Result<(), Error> {
    if said.author.as_ref().is_none_or(|it| it.kind == AuthorKind::Bot) {
        return Ok(());
    }
    let Some(order) = order::read(&said.content) else { return Ok(()) };
    tx.note_threads().await?;
    let told = match meant(tx, town, said).await? {
        Some(case) => {
            if let Some(id) = &said.message_id {
                tx.keep_said_in_thread(&case.id, &said.address, id, office.now).await?;
            }
            let told = obey(office, tx, &case, order, files(said)).await?;
            return match told {
                Some(told) => say(office, tx, Some(&case), said, &told).await,
                None => Ok(()),
            };
        }
        None => match order {
            Order::Note(_) | Order::Unreadable | Order::Unknown(_) => return Ok(()),
            Order::Help => line!("staff-room-help"),
            Order::Reply(_)
            | Order::Take(_)
            | Order::Release
            | Order::Restrict { .. }
            | Order::Unclear
            | Order::Lift
            | Order::Edited => line!("staff-room-no-thread"),
        },
    };
    say(office, tx, None, said, &office.german(&told)).await
}

/// The case in whose thread it was said. Never one of another town's, whatever the ids say.
async fn meant(tx: &mut Tx, town: &Town, said: &Inbound) -> Result<Option<CaseFile>, Error> {
    for message in said.reply_to.iter().chain(&said.address.topic) {
        let id: Option<CaseId> = tx.case_of_thread(&said.address, message).await?;
        if let Some(id) = id {
            return Ok(tx.case(&id).await?.filter(|it| it.concern.town == town.id));
        }
    }
    Ok(None)
}

fn files(said: &Inbound) -> Vec<Attachment> {
    let Content::Files { files, .. } = &said.content else { return Vec::new() };
    let from = &said.address.account;
    files.iter().map(|file| Attachment { from: from.clone(), file: file.clone() }).collect()
}

/// Returns what to tell in the thread.
async fn obey(
    office: &Office<'_>,
    tx: &mut Tx,
    case: &CaseFile,
    order: Order,
    files: Vec<Attachment>,
) -> Result<Option<String>, Error> {
    let who = case.pseudonym.as_str();
    let line = match order {
        Order::Reply(words) if words.is_empty() && files.is_empty() => line!("staff-room-empty"),
        Order::Reply(words) => match answer(office, tx, case, &words, files).await? {
            Answered::ToPerson => line!("staff-room-sent", who = who),
            Answered::Internal => line!("staff-room-noted", who = who),
            Answered::Nobody => return Ok(None),
            Answered::Refused(why) => return Ok(Some(why)),
        },
        Order::Note(words) => {
            note(tx, office, case, &words).await?;
            line!("staff-room-noted", who = who)
        }
        Order::Take(name) => take(office, tx, case, &name).await?,
        Order::Release if tx.release_case(&case.id).await? => {
            line!("staff-room-released", number = case.number.as_str())
        }
        Order::Release => line!("staff-room-not-taken", number = case.number.as_str()),
        Order::Restrict { kind, days, reason } => {
            restrict(office, tx, case, Some((kind, days, &reason))).await?
        }
        Order::Lift => restrict(office, tx, case, None).await?,
        Order::Unclear => line!("staff-room-unclear"),
        Order::Help => line!("staff-room-help"),
        Order::Unknown(name) => line!("staff-room-unknown", name = name),
        Order::Edited => line!("staff-room-edited"),
        Order::Unreadable => line!("staff-room-unreadable"),
    };
    Ok(Some(office.german(&line)))
}

/// The first one has it; who comes later is told so (T4).
async fn take(office: &Office<'_>, tx: &mut Tx, case: &CaseFile, name: &str) -> Result<Line, Error> {
    let name = letter::beginning(name, 60);
    if tx.take_case(&case.id, &name, office.now).await? {
        let number = case.number.as_str();
        return Ok(match name.as_str() {
            "" => line!("staff-room-taken-somebody", number = number),
            name => line!("staff-room-taken", who = name, number = number),
        });
    }
    let taken = tx.taken(&case.id).await?;
    Ok(match taken.and_then(|it| it.by) {
        Some(name) => line!("staff-room-taken-already", who = name),
        None => line!("staff-room-taken-already-somebody"),
    })
}

/// Keeps the person of the case from reaching the staff for a while, or lets them again (M2).
async fn restrict(
    office: &Office<'_>,
    tx: &mut Tx,
    case: &CaseFile,
    what: Option<(Restricted, u64, &str)>,
) -> Result<Line, Error> {
    let who = case.pseudonym.as_str();
    let Some(address) = &case.address else {
        return Ok(line!("staff-nobody-to-answer", number = case.number.as_str()));
    };
    let restriction = what.map(|(kind, days, reason)| {
        let until = office.now.plus(DAY.saturating_mul(u32::try_from(days).unwrap_or(u32::MAX)));
        Restriction { kind, reason: reason.to_owned(), until: Some(until) }
    });
    tx.restrict(&address.account, &case.speaker, restriction.as_ref(), office.now).await?;
    let Some((kind, days, reason)) = what else { return Ok(line!("staff-room-lifted", who = who)) };
    let until = office.local.date() + chrono::Days::new(days);
    let until = until.format("%d.%m.%Y").to_string();
    Ok(match kind {
        Restricted::Muted => line!("staff-room-muted", who = who, until = until, reason = reason),
        Restricted::Banned => line!("staff-room-banned", who = who, until = until, reason = reason),
        Restricted::SilentlyBanned => line!("staff-room-silent", who = who, until = until, reason = reason),
    })
}
