//! A team's room: a Matrix room or a Telegram group in which the staff read and answer, a thread for each case
//! (T3, C19).
//!
//! ```text
//! a case ─▶ a message of its own, with the matter and how to answer
//! all that follows ─▶ its thread (Matrix) or answers to that message (Telegram)
//! in the thread: /reply … ─▶ the person; any other words ─▶ a note among us; each is confirmed
//! ```
//!
//! **Invariant:** what goes to a person begins with the command word, in one way only; whatever does not stays
//! inside. Of the staff nothing is kept but the name they give themselves.

mod hear;
mod order;

pub use hear::{greet, hear_in_room};

use super::Office;
use super::letter::News;
use crate::content::FIRST_LANGUAGE;
use crate::line;
use crate::model::{Address, Class, Inbound, Outbound, RichText};
use crate::store::{CaseFile, Error, Tx};

/// Queues it into the room: the first word about a case there as a message of its own, the rest in its thread.
pub async fn write(
    office: &Office<'_>,
    tx: &mut Tx,
    case: &CaseFile,
    room: &Address,
    news: &News,
) -> Result<(), Error> {
    tx.note_threads().await?;
    let thread = tx.thread_of(&case.id, room).await?;
    let begins = thread.is_none();
    let around = |text: &str| {
        if !begins {
            return text.to_owned();
        }
        let how = office.german(&line!("staff-room-how", who = case.pseudonym.as_str()));
        // Only the first one says of itself which case it is about.
        let number = if news.is_first { String::new() } else { format!("{}\n", case.number) };
        format!("{number}{text}\n\n{how}")
    };
    let foreign = news.translated(office, around);
    let message = Outbound { attachments: news.files.clone(), foreign, ..worded(&around(&news.text)) };
    let (address, message) = on_thread(room, thread, message);
    let outbox = tx.queue(&address, Class::Answer, &message, office.now).await?;
    let account = &room.account;
    if begins {
        tx.keep_root(&case.id, account, &outbox, office.now).await
    } else {
        tx.keep_in_thread(&case.id, account, &outbox, office.now).await
    }
}

/// Answers what was said in the room, where it was said.
async fn say(
    office: &Office<'_>,
    tx: &mut Tx,
    case: Option<&CaseFile>,
    said: &Inbound,
    text: &str,
) -> Result<(), Error> {
    let thread = match (&said.address.topic, case) {
        (None, Some(case)) => tx.thread_of(&case.id, &said.address).await?,
        (topic, _) => topic.clone(),
    };
    let (address, message) = match said.address.account.messenger() {
        MATRIX => on_thread(&said.address, thread, worded(text)),
        // There, an answer to the very message shows best what it is about; a topic is a part of the group.
        _ => (said.address.clone(), Outbound { reply_to: said.message_id.clone(), ..worded(text) }),
    };
    match case {
        Some(case) => {
            let outbox = tx.queue(&address, Class::Answer, &message, office.now).await?;
            tx.keep_in_thread(&case.id, &address.account, &outbox, office.now).await
        }
        None => tx.queue(&address, Class::Answer, &message, office.now).await.map(|_| ()),
    }
}

const MATRIX: &str = "matrix";

/// How a message hangs on another: by the thread it stands in, or as an answer to it.
fn on_thread(room: &Address, thread: Option<String>, message: Outbound) -> (Address, Outbound) {
    match room.account.messenger() {
        MATRIX => (Address { topic: thread, ..room.clone() }, message),
        _ => (room.clone(), Outbound { reply_to: thread, ..message }),
    }
}

fn worded(text: &str) -> Outbound {
    Outbound { text: RichText::plain(text), language: FIRST_LANGUAGE.to_owned(), ..Outbound::default() }
}
