//! What somebody wants to hear of, be reminded of and come to.

use super::attend::{Date, attend, stay_away};
use super::{About, known};
use crate::engine::announcements;
use crate::model::{Effect, PersonId, Purpose, Subscriber, Subscription};
use crate::store::{Error, Reminder, Tx};

pub(super) async fn apply(tx: &mut Tx, about: &mut About<'_>, effect: &Effect) -> Result<(), Error> {
    if matches!(effect, Effect::Unsubscribe) {
        return unsubscribe(tx, about).await;
    }
    let person = known(tx, about).await?.id;
    match effect {
        Effect::Subscribe(wanted) => subscribe(tx, about, &person, wanted).await,
        Effect::Remind { event, hours, due_at } => {
            let (address, language) = (about.address.clone(), about.language.to_owned());
            let (event, hours, due_at) = (event.clone(), *hours, *due_at);
            tx.keep_reminder(&Reminder { event, person, address, language, hours, due_at }).await
        }
        Effect::DropReminder { event } => tx.drop_reminder(event, &person).await,
        Effect::Attend { event, title, seats, ends_at } => {
            attend(tx, about, &person, &Date { event, title, seats: *seats, ends_at: *ends_at }).await
        }
        Effect::StayAway { event, seats, title } => {
            let date = Date { event, title, seats: *seats, ends_at: about.now };
            stay_away(tx, about, &person, &date).await
        }
        _ => Ok(()),
    }
}

async fn subscribe(
    tx: &mut Tx,
    about: &About<'_>,
    person: &PersonId,
    wanted: &Subscription,
) -> Result<(), Error> {
    tx.keep_consent(person, Purpose::News.name(), Purpose::VERSION, about.now).await?;
    let reader = Subscriber {
        id: person.0.clone(),
        address: about.address.clone(),
        is_room: false,
        subscription: wanted.clone(),
        told: None,
    };
    let digest_at = announcements::next_digest(about.desk, &about.desk.guide(), &reader);
    tx.keep_subscriber(&reader, digest_at).await
}

async fn unsubscribe(tx: &mut Tx, about: &About<'_>) -> Result<(), Error> {
    let Some(person) = &about.person else { return Ok(()) };
    tx.withdraw_consent(&person.id, Purpose::News.name()).await?;
    end_subscription(tx, &person.id).await
}

pub(super) async fn end_subscription(tx: &mut Tx, person: &PersonId) -> Result<(), Error> {
    tx.drop_targets_of(&person.0).await?;
    tx.end_subscription(&person.0).await
}
