//! Polls in rooms: asked when their day has come, ended after the last, counted a little later, and told to every
//! room with what the number is worth (S13).
//!
//! ```text
//! content ─▶ asked in each room ─▶ votes into the room's urn ─▶ ended ─▶ counted, urns gone ─▶ told
//! ```
//!
//! **Invariant:** nothing of it goes into a survey. What is asked stays as it was when the first room read it.

mod mood; // what it has come to
mod words; // what rooms read

use std::time::Duration;

use super::Desk;
use crate::clock;
use crate::content::announcing::{Announcing, awake};
use crate::content::poll::{Asked, RoomPoll};
use crate::model::{Class, Outbound, Poll, Timestamp};
use crate::store::{AskedAs, Error, PollFile, Posting, Tx};
use mood::Mood;

pub(super) use words::picked;

/// How long votes may be on their way after the end.
const ON_THE_WAY: Duration = Duration::from_mins(2);

pub(super) async fn due(desk: &Desk, tx: &mut Tx) -> Result<(), Error> {
    let (guide, now) = (desk.guide(), desk.clock.now());
    let local = clock::local(now, desk.zone);
    tx.note_postings().await?;
    for poll in guide.content.polls.iter().filter(|it| it.is_open(local) && is_awake(desk, &it.town)) {
        ask(desk, tx, poll, now).await?;
    }
    for file in tx.polls_to_count().await? {
        let asked = serde_json::from_str(&file.asked).unwrap_or_default();
        match file.closed_at {
            None if guide.content.poll(&file.id).is_some_and(|it| it.is_open(local)) => (),
            None => {
                tx.close_poll(&file.id, now).await?;
                end(desk, tx, (&file, &asked), now).await?;
            }
            Some(closed_at) => {
                end(desk, tx, (&file, &asked), closed_at).await?;
                if closed_at.plus(ON_THE_WAY) <= now && is_awake(desk, &file.town) {
                    tell(desk, tx, (&file, &asked), closed_at).await?;
                }
            }
        }
    }
    Ok(())
}

/// Rooms sleep when their town does.
fn is_awake(desk: &Desk, town: &str) -> bool {
    let guide = desk.guide();
    let local = clock::local(desk.clock.now(), desk.zone);
    let usual = Announcing::default().quiet;
    let quiet = guide.content.town(town).map_or(usual, |it| it.announcing.quiet);
    awake(quiet, local) == local
}

/// In every room that has not been asked. First what it is and is not, then the poll itself.
async fn ask(desk: &Desk, tx: &mut Tx, poll: &RoomPoll, now: Timestamp) -> Result<(), Error> {
    let asked = serde_json::to_string(&poll.asked).expect("plain data with text keys");
    let new = PollFile { id: poll.id.clone(), town: poll.town.clone(), asked, closed_at: None, result: None };
    tx.open_poll(&new, now).await?;
    let Some(file) = tx.poll(&poll.id).await?.filter(|it| it.closed_at.is_none()) else { return Ok(()) };
    let asked: Asked = serde_json::from_str(&file.asked).unwrap_or_default();
    let there = tx.postings(&poll.id).await?;
    for room in poll.rooms.iter().filter(|room| there.iter().all(|it| it.place != room.place)) {
        let before = words::before(desk, &room.language, poll.closes);
        tx.queue(&room.place, Class::Post, &before, now).await?;
        let ballot = asked.ballot(&room.language);
        let message = Outbound {
            text: words::spelled_out(&ballot),
            poll: Some(Box::new(Poll::Ask(ballot))),
            language: room.language.clone(),
            ..Outbound::default()
        };
        let outbox = tx.queue(&room.place, Class::Post, &message, now).await?;
        let (place, language) = (room.place.clone(), room.language.clone());
        let posting = Posting { poll: poll.id.clone(), place, language, asked: None, ended: None };
        tx.keep_posting(&posting, &outbox).await?;
    }
    Ok(())
}

/// In every room where it stands and has not been ended; what was on its way is ended when it has arrived.
async fn end(
    desk: &Desk,
    tx: &mut Tx,
    (file, asked): (&PollFile, &Asked),
    closed_at: Timestamp,
) -> Result<(), Error> {
    for posting in tx.postings(&file.id).await? {
        let (Some(AskedAs { message, .. }), None) = (&posting.asked, &posting.ended) else { continue };
        let here = Mood::of(tx, std::slice::from_ref(&posting), asked, closed_at).await?;
        let message = Outbound {
            text: words::ended(desk, &posting.language, asked, &here).text,
            poll: Some(Box::new(Poll::End { message: message.clone() })),
            language: posting.language.clone(),
            ..Outbound::default()
        };
        let outbox = tx.queue(&posting.place, Class::Post, &message, desk.clock.now()).await?;
        tx.posting_ended(&posting, &outbox).await?;
    }
    Ok(())
}

/// One tally over all rooms, told to each of them.
async fn tell(
    desk: &Desk,
    tx: &mut Tx,
    (file, asked): (&PollFile, &Asked),
    closed_at: Timestamp,
) -> Result<(), Error> {
    let postings = tx.postings(&file.id).await?;
    let mood = Mood::of(tx, &postings, asked, closed_at).await?;
    for posting in &postings {
        let told = words::result(desk, &posting.language, asked, &mood);
        tx.queue(&posting.place, Class::Post, &told, desk.clock.now()).await?;
    }
    tx.count_poll(&file.id, &mood).await
}
