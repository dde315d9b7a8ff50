//! What somebody wants to hear of, be reminded of and come to.

use super::{About, known};
use crate::engine::announcements;
use crate::model::{EventId, PersonId, Purpose, Subscriber, Subscription, Timestamp};
use crate::store::{Error, Reminder, Tx};

pub(super) async fn subscribe(
    tx: &mut Tx,
    about: &mut About<'_>,
    wanted: &Subscription,
) -> Result<(), Error> {
    let person = known(tx, about).await?.id;
    tx.keep_consent(&person, Purpose::News.name(), Purpose::VERSION, about.now).await?;
    let reader = Subscriber {
        id: person.0,
        address: about.address.clone(),
        is_room: false,
        subscription: wanted.clone(),
        told: None,
    };
    let digest_at = announcements::next_digest(about.desk, &about.desk.guide(), &reader);
    tx.keep_subscriber(&reader, digest_at).await
}

pub(super) async fn unsubscribe(tx: &mut Tx, about: &About<'_>) -> Result<(), Error> {
    let Some(person) = &about.person else { return Ok(()) };
    tx.withdraw_consent(&person.id, Purpose::News.name()).await?;
    end_subscription(tx, &person.id).await
}

pub(super) async fn end_subscription(tx: &mut Tx, person: &PersonId) -> Result<(), Error> {
    tx.drop_targets_of(&person.0).await?;
    tx.end_subscription(&person.0).await
}

/// They are told so many `hours` before it begins.
pub(super) async fn remind(
    tx: &mut Tx,
    about: &mut About<'_>,
    event: &EventId,
    (hours, due_at): (i64, Timestamp),
) -> Result<(), Error> {
    let person = known(tx, about).await?.id;
    let (event, address, language) = (event.clone(), about.address.clone(), about.language.to_owned());
    tx.keep_reminder(&Reminder { event, person, address, language, hours, due_at }).await
}

pub(super) async fn drop_reminder(tx: &mut Tx, about: &mut About<'_>, event: &EventId) -> Result<(), Error> {
    let person = known(tx, about).await?.id;
    tx.drop_reminder(event, &person).await
}
