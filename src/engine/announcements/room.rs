//! The rooms a town names in its content are readers like any person, each in its language (E9).

use std::collections::HashMap;

use super::Round;
use crate::content::announcing::NewsRoom;
use crate::model::{Subscriber, Subscription};
use crate::store::{Error, Tx};

/// Makes the readers agree with the content.
pub(super) async fn keep(round: &Round<'_>, tx: &mut Tx) -> Result<(), Error> {
    let known = tx.subscribed_rooms().await?;
    let mut known: HashMap<String, Subscriber> = known.into_iter().map(|it| (it.id.clone(), it)).collect();
    for town in &round.guide.content.towns {
        for room in &town.announcing.rooms {
            let wanted = subscriber(&town.id, room);
            let before = known.remove(&wanted.id);
            if before.is_some_and(|it| it.subscription == wanted.subscription) {
                continue;
            }
            let next_at = round.next_digest(&wanted);
            tx.keep_subscriber(&wanted, next_at).await?;
        }
    }
    for id in known.keys() {
        tx.end_subscription(id).await?;
    }
    Ok(())
}

fn subscriber(town: &str, room: &NewsRoom) -> Subscriber {
    let mut wishes = room.wishes.clone();
    wishes.sort();
    wishes.dedup();
    Subscriber {
        id: room.id(),
        address: room.place.clone(),
        is_room: true,
        subscription: Subscription {
            town: town.to_owned(),
            language: room.language.clone(),
            rhythm: room.rhythm,
            wishes,
            quiet: None,
            paused_until: None,
        },
        told: None,
    }
}
