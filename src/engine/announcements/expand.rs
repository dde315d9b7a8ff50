//! From an announcement to its readers, and to each of them when they may be written to.
//!
//! Readers are found page by page and written down as targets; a target is queued when its time has come. What a
//! crash interrupts goes on with the next page: nobody is found twice, and nobody is left out. Of many announcements
//! the one about the nearest date and the one that waits longest get the next page, so that none is told too late.

use std::collections::HashMap;

use chrono::NaiveDateTime;

use super::spare::{Share, Spare};
use super::{PAGE, Round, change, digest, recall};
use crate::clock;
use crate::dialogue::Listed;
use crate::model::{
    Announcement, AnnouncementKind, AnnouncementState, Class, Outbound, Subscriber, Target, Urgency,
};
use crate::staff;
use crate::store::{Delivery, Error, Tx};

/// Pages of readers looked for in one round; many may be of readers whom it does not concern.
const MOST_PAGES: usize = 10;

/// Queues what is due, and finds more readers as long as an account has nothing to do.
pub(super) async fn tell(round: &Round<'_>, tx: &mut Tx, spare: &mut Spare) -> Result<(), Error> {
    for announcement in tx.urgent_to_expand(round.now).await? {
        find_readers(round, tx, &announcement).await?;
    }
    send(round, tx, spare).await?;
    let mut pages = 0;
    while spare.is_left() && pages < MOST_PAGES {
        let next = tx.announcements_to_expand(round.now).await?;
        if next.is_empty() {
            break;
        }
        for announcement in &next {
            find_readers(round, tx, announcement).await?;
            pages += 1;
        }
        send(round, tx, spare).await?;
    }
    Ok(())
}

/// The next page of its readers. What is urgent goes to them at once, past all that waits.
async fn find_readers(round: &Round<'_>, tx: &mut Tx, announcement: &Announcement) -> Result<(), Error> {
    if let Some(recalled) = announcement.recalls() {
        return recall::find_readers(round, tx, announcement, recalled).await;
    }
    let event = change::event_of(round, tx, announcement).await?;
    let then = told_for(round, announcement, event.as_ref());
    let last = announcement.expanded_to.as_deref();
    let page = tx.subscribers_after(&announcement.town, last, PAGE).await?;
    for reader in &page {
        if !concerns(round, announcement, event.as_ref().zip(then), reader) {
            continue;
        }
        let target = target(round, announcement, reader);
        if tx.keep_target(&target).await? && announcement.urgency == Urgency::Urgent {
            queue(round, tx, announcement, &target).await?;
        }
    }
    match page.last() {
        Some(last) if i64::try_from(page.len()).is_ok_and(|it| it == PAGE) => {
            tx.expanded_to(&announcement.id, &last.id, round.now).await
        }
        _ => tx.expanded(&announcement.id, round.now).await,
    }
}

fn target(round: &Round<'_>, announcement: &Announcement, reader: &Subscriber) -> Target {
    Target {
        announcement: announcement.id.clone(),
        subscriber: reader.id.clone(),
        address: reader.address.clone(),
        language: reader.subscription.language.clone(),
        due_at: round.may_hear_at(reader, announcement.urgency),
    }
}

/// When the event was when people were told of it.
fn told_for(round: &Round<'_>, announcement: &Announcement, event: Option<&Listed>) -> Option<NaiveDateTime> {
    let it = event?;
    let before = announcement.was_at.unwrap_or(it.kept.event.when.starts_at);
    Some(clock::local(before, round.desk.zone))
}

fn concerns(
    round: &Round<'_>,
    announcement: &Announcement,
    event: Option<(&Listed, NaiveDateTime)>,
    reader: &Subscriber,
) -> bool {
    let own = &reader.subscription;
    let today = clock::local(round.now, round.desk.zone).date().to_string();
    if own.is_paused(&today) && announcement.urgency != Urgency::Urgent {
        return false;
    }
    match announcement.kind {
        AnnouncementKind::Post => own.is_among(&announcement.wishes),
        AnnouncementKind::Waste => announcement.wishes.iter().any(|it| own.wishes.contains(it)),
        AnnouncementKind::Recall => false, // those it concerns are known
        AnnouncementKind::Change => event.is_some_and(|(it, then)| change::was_told(round, reader, it, then)),
    }
}

/// Queues what may go to its readers now, over each account as much as it can carry.
async fn send(round: &Round<'_>, tx: &mut Tx, spare: &mut Spare) -> Result<(), Error> {
    let mut known: HashMap<String, Option<Announcement>> = HashMap::new();
    let mut news = digest::News::default();
    for (account, most) in spare.accounts(Share::All) {
        for target in tx.targets_due(&account, round.now, most).await? {
            if !known.contains_key(&target.announcement) {
                let announcement = tx.announcement(&target.announcement).await?;
                known.insert(target.announcement.clone(), announcement);
            }
            let announcement = known.get(&target.announcement).and_then(Option::as_ref);
            let Some(announcement) = announcement.filter(|it| it.state == AnnouncementState::Released) else {
                tx.drop_target(&target).await?;
                continue;
            };
            if announcement.kind == AnnouncementKind::Change
                && let Some(reader) = tx.subscriber(&target.subscriber).await?
            {
                edit_digest(round, tx, &reader, &mut news).await?;
            }
            queue(round, tx, announcement, &target).await?;
            spare.use_up(&account);
        }
    }
    Ok(())
}

async fn queue(
    round: &Round<'_>,
    tx: &mut Tx,
    announcement: &Announcement,
    target: &Target,
) -> Result<(), Error> {
    let class = match announcement.urgency {
        Urgency::Usual => Class::Post,
        Urgency::Urgent => Class::Relay,
    };
    let message = match announcement.recalls() {
        Some(recalled) => recall::message(round, tx, (announcement, recalled), target).await?,
        None => message(round, announcement, &target.language),
    };
    let outbox = tx.queue(&target.address, class, &message, round.now).await?;
    tx.target_queued(target, &outbox).await
}

/// The message for somebody who reads `language`.
pub(super) fn message(round: &Round<'_>, announcement: &Announcement, language: &str) -> Outbound {
    let (text, language) = staff::as_read(&round.desk.languages, &announcement.texts, language);
    Outbound { text, language, ..Outbound::default() }
}

/// The digest they were sent tells what holds now, where its network lets us edit it.
async fn edit_digest(
    round: &Round<'_>,
    tx: &mut Tx,
    reader: &Subscriber,
    news: &mut digest::News,
) -> Result<(), Error> {
    let Some(told) = &reader.told else { return Ok(()) };
    let Some(outbox) = &told.outbox else { return Ok(()) };
    let Some(Delivery::Sent { message_id: Some(message_id), .. }) = tx.delivery(outbox).await? else {
        return Ok(());
    };
    let stretch = (clock::local(told.from, round.desk.zone), clock::local(told.until, round.desk.zone));
    let own = &reader.subscription;
    let new = news.wanted(round, tx, own, (told.news_since, told.at)).await?;
    let Some(now) = digest::digest(round, own, stretch, &new) else { return Ok(()) };
    let edited = Outbound { edits: Some(message_id), ..now };
    tx.queue(&reader.address, Class::Post, &edited, round.now).await?;
    Ok(())
}
