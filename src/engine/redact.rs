//! A message that was taken back: its words leave the store and the talks of its chat (C14).
//!
//! Nobody is told, for most messages leave no words behind; but who asked the town hall learns that the
//! question is gone with its message.

use super::Desk;
use super::wording::word;
use crate::dialogue::{self, Reply};
use crate::line;
use crate::model::{Address, Class, Conversation, Standing, Talk};
use crate::staff;
use crate::store::{self, Tx};

/// Done twice, or where nothing was kept, it changes nothing.
pub(super) async fn take_back(
    desk: &Desk,
    tx: &mut Tx,
    address: &Address,
    message_id: &str,
) -> Result<(), store::Error> {
    let Address { account, chat, .. } = address;
    tx.take_back_vote(account, message_id).await?;
    for conversation in tx.conversations_in(account, chat).await? {
        if let Some(person) = &conversation.person {
            tx.unanswer(person, account, chat, message_id).await?;
        }
        if let Some(talk) = without(&conversation.talk, message_id) {
            tx.keep_conversation(&Conversation { talk, ..conversation }).await?;
        }
    }
    let guide = desk.guide();
    staff::take_back(&desk.office(&guide), tx, address, message_id).await?;
    let mut told = Vec::new();
    for taken_back in tx.redact(account, chat, message_id).await? {
        let Some(address) = taken_back.address.filter(|it| !told.contains(it)) else { continue };
        let language = &taken_back.question.language;
        let line = word(&desk.languages, language, &Reply::say(line!("redacted-question")));
        tx.queue(&address, Class::Answer, &line, desk.clock.now()).await?;
        told.push(address);
    }
    Ok(())
}

/// The talk without what it keeps of the message; `None` where it keeps nothing.
fn without(talk: &Talk, message_id: &str) -> Option<Talk> {
    let mut left = talk.clone();
    left.last = left.last.filter(|it| it.message_id != message_id);
    left.standing = left.standing.filter(|it| !holds(it, message_id));
    left.parked = left.parked.filter(|it| !holds(it, message_id));
    if left.standing.is_none() {
        left.standing = left.parked.take();
    }
    (left != *talk).then_some(left)
}

/// What nobody can read any more may hold anything.
fn holds(standing: &Standing, message_id: &str) -> bool {
    dialogue::named(&standing.dialogue).is_none_or(|it| it.holds(&standing.state, message_id))
}

#[cfg(test)]
mod tests;
