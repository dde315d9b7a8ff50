//! An event was moved or cancelled: told once to everybody who had been told of it, or who meant to come (E3).

use chrono::NaiveDateTime;

use super::{PAGE, Round};
use crate::clock;
use crate::dialogue::{Listed, events};
use crate::engine::agenda::listed;
use crate::line;
use crate::model::{
    Address, Announcement, AnnouncementKind, AnnouncementState, Change, Changed, Event, EventId, EventKind,
    EventState, Line, PersonId, Subscriber, Target, Timestamp, Urgency,
};
use crate::store::{Error, Tx};

pub(super) async fn tell(round: &Round<'_>, tx: &mut Tx) -> Result<(), Error> {
    for change in tx.changes(PAGE).await? {
        match &change.what {
            _ if !round.guide.content.tells(&change.town, &change.source) => (),
            Changed::News(id) => tx.keep_headline(id, &change.town, round.now).await?,
            Changed::EventOff(id) => {
                if let Some(kept) = tx.event(id).await? {
                    let before = kept.event.clone();
                    announce(round, tx, &change, listed(round.desk, round.guide, kept), &before).await?;
                }
            }
            Changed::Event { id, before, state_before: EventState::Planned } => {
                if let Some(kept) = tx.event(id).await? {
                    announce(round, tx, &change, listed(round.desk, round.guide, kept), before).await?;
                }
            }
            // It stands in the next digest; what was off and takes place after all is as good as new.
            Changed::NewEvent(_) | Changed::Event { .. } => (),
        }
        tx.settle_change(&change.id).await?;
    }
    Ok(())
}

/// Nobody needs to hear of what is over, of a new title, or of a bin that is looked after by itself.
async fn announce(
    round: &Round<'_>,
    tx: &mut Tx,
    change: &Change,
    it: Listed,
    before: &Event,
) -> Result<(), Error> {
    let when = it.kept.event.when;
    let is_over = when.starts_at.max(before.when.starts_at) < round.now;
    if is_over || it.kept.event.kind == EventKind::Waste || said(round, "de", &it, before).is_none() {
        return Ok(());
    }
    let languages = round.desk.languages.list();
    let texts = languages.iter().filter_map(|language| {
        let line = said(round, &language.code, &it, before)?;
        Some((language.code.clone(), round.desk.languages.say(&language.code, &line)))
    });
    let new = Announcement {
        id: format!("change:{}:{}", it.id().0, change.noted_at.millis()),
        number: None,
        town: change.town.clone(),
        kind: AnnouncementKind::Change,
        state: AnnouncementState::Released,
        urgency: Urgency::Usual,
        texts: texts.collect(),
        wishes: Vec::new(),
        event: Some(it.id().0.clone()),
        was_at: Some(before.when.starts_at),
        author: String::new(),
        made_at: round.now,
        goes_at: round.now,
        expanded_to: None,
    };
    if tx.keep_announcement(&new).await? {
        to_those_who_come(round, tx, &new, &it).await?;
        move_reminders(round, tx, &it).await?;
    }
    Ok(())
}

/// Whoever has put it on their list hears of it, whatever they subscribe to.
async fn to_those_who_come(
    round: &Round<'_>,
    tx: &mut Tx,
    new: &Announcement,
    it: &Listed,
) -> Result<(), Error> {
    let coming = tx.attendances_at(it.id()).await?.into_iter().map(|it| (it.person, it.address, it.language));
    let reminded = tx.reminders_for(it.id()).await?;
    let reminded = reminded.into_iter().map(|it| (it.person, it.address, it.language));
    let who: Vec<(PersonId, Address, String)> = coming.chain(reminded).collect();
    for (person, address, language) in who {
        let (announcement, subscriber) = (new.id.clone(), person.0);
        let target = Target { announcement, subscriber, address, language, due_at: round.now };
        tx.keep_target(&target).await?;
    }
    Ok(())
}

/// A reminder goes with its event, and with what is cancelled.
async fn move_reminders(round: &Round<'_>, tx: &mut Tx, it: &Listed) -> Result<(), Error> {
    for mut reminder in tx.reminders_for(it.id()).await? {
        if it.is_off() {
            tx.drop_reminder(it.id(), &reminder.person).await?;
            continue;
        }
        let before = reminder.hours * 60 * 60 * 1000;
        reminder.due_at = Timestamp::from_millis(it.kept.event.when.starts_at.millis() - before);
        reminder.due_at = reminder.due_at.max(round.now);
        tx.keep_reminder(&reminder).await?;
    }
    Ok(())
}

/// What there is to say of it; `None`: nothing that changes anybody's plans.
fn said(round: &Round<'_>, language: &str, it: &Listed, before: &Event) -> Option<Line> {
    let languages = &round.desk.languages;
    let title = it.kept.event.title.as_str();
    let mut was = it.clone();
    was.kept.event.when = before.when;
    was.starts = clock::local(before.when.starts_at, round.desk.zone);
    was.ends = clock::local(before.when.ends_at, round.desk.zone);
    let (when_it_was, when) =
        (events::when(languages, language, &was), events::when(languages, language, it));
    if it.is_off() {
        return Some(line!("change-cancelled", title = title, when = when_it_was));
    }
    if before.when != it.kept.event.when {
        return Some(line!("change-moved", title = title, before = when_it_was, now = when));
    }
    match &it.kept.event.place {
        Some(place) if before.place.as_ref() != Some(place) => {
            Some(line!("change-place", title = title, when = when, place = place.as_str()))
        }
        Some(_) | None => None,
    }
}

/// Whether a reader had been told of the event in their last digest: it was known then, and stood in the stretch
/// of time that spoke of.
pub(super) fn was_told(round: &Round<'_>, reader: &Subscriber, it: &Listed, then: NaiveDateTime) -> bool {
    let Some(told) = &reader.told else { return false };
    let then = clock::instant(then, round.desk.zone);
    told.outbox.is_some()
        && it.kept.first_seen_at <= told.at
        && told.from <= then
        && then < told.until
        && reader.subscription.wants(|wish| it.has(wish))
}

/// The event of an announcement, as it is now.
pub(super) async fn event_of(
    round: &Round<'_>,
    tx: &mut Tx,
    announcement: &Announcement,
) -> Result<Option<Listed>, Error> {
    let Some(id) = &announcement.event else { return Ok(None) };
    let kept = tx.event(&EventId(id.clone())).await?;
    Ok(kept.map(|it| listed(round.desk, round.guide, it)))
}
