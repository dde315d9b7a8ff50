//! Who comes to an event, and what they are told about it (E14).

use super::{About, known};
use crate::dialogue::Reply;
use crate::engine::wording::word;
use crate::line;
use crate::model::{Class, EventId, Line, Outbound, Seat, Timestamp};
use crate::store::{Attendance, Error, Tx};

/// An event somebody says they come to.
pub(super) struct Date<'a> {
    pub event: &'a EventId,
    pub title: &'a str,
    /// `None`: as many as like.
    pub seats: Option<i64>,
    pub ends_at: Timestamp,
}

/// They come, or wait for a seat; said twice, it stays as it was.
pub(super) async fn attend(tx: &mut Tx, about: &mut About<'_>, date: &Date<'_>) -> Result<(), Error> {
    let person = known(tx, about).await?.id;
    let turnout = tx.turnout(date.event).await?;
    let is_full = date.seats.is_some_and(|seats| seats <= turnout.coming);
    let new = Attendance {
        event: date.event.clone(),
        person: person.clone(),
        address: about.address.clone(),
        language: about.language.to_owned(),
        place: if is_full { Seat::Waiting } else { Seat::Coming },
        ends_at: date.ends_at,
    };
    tx.attend(&new, about.now).await?;
    let all = tx.attendances_at(date.event).await?;
    let told = match all.iter().find(|it| it.person == person).map(|it| it.place) {
        Some(Seat::Waiting) => {
            let waiting = all.iter().filter(|it| it.place == Seat::Waiting);
            let place = waiting.take_while(|it| it.person != person).count() + 1;
            line!("events-you-wait", title = date.title, place = i64::try_from(place).unwrap_or(i64::MAX))
        }
        Some(Seat::Coming) | None => line!("events-you-come", title = date.title),
    };
    let message = said(about, about.language, told);
    about.behind.push(message);
    Ok(())
}

/// They do not come after all; whoever waits longest gets the seat, and is told.
pub(super) async fn stay_away(tx: &mut Tx, about: &mut About<'_>, date: &Date<'_>) -> Result<(), Error> {
    let person = known(tx, about).await?.id;
    if !tx.stay_away(date.event, &person).await? {
        return Ok(());
    }
    let all = tx.attendances_at(date.event).await?;
    let coming = all.iter().filter(|it| it.place == Seat::Coming).count();
    let has_room = date.seats.is_some_and(|seats| i64::try_from(coming).is_ok_and(|it| it < seats));
    let Some(next) = all.iter().find(|it| it.place == Seat::Waiting).filter(|_| has_room) else {
        return Ok(());
    };
    tx.give_seat(date.event, &next.person).await?;
    let told = said(about, &next.language, line!("events-you-got-a-seat", title = date.title));
    tx.queue(&next.address, Class::Answer, &told, about.now).await?;
    Ok(())
}

fn said(about: &About<'_>, language: &str, line: Line) -> Outbound {
    word(&about.desk.languages, language, &Reply::say(line))
}
