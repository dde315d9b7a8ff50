//! A homeserver that asks us to slow down.

use std::time::Duration;

use buergerdraht::messenger::{DeliveryError, Parcel};
use buergerdraht::model::{Action, Choice};
use tokio::time::{Instant, sleep_until};

use crate::homeserver::Homeserver;
use crate::homeserver::setup::Setup;
use crate::town::Town;

/// A message with a choice, below which there is to be a reaction.
fn question(town: &Town, id: &str, room: &str) -> Parcel {
    let mut parcel = town.parcel(id, room, "Viel zu sagen");
    parcel.message.numbered = vec![Choice { label: "Ja".to_owned(), action: Action::Code("ja".to_owned()) }];
    parcel
}

/// Sends until it is too much: after how many, and for how long we are asked to wait.
async fn too_much(town: &Town, room: &str) -> (usize, Duration) {
    for number in 0..100 {
        match town.send(&question(town, &number.to_string(), room)).await {
            Ok(_) => (),
            Err(DeliveryError::Retry { after: Some(after), .. }) => return (number, after),
            Err(error) => panic!("{error:?}"),
        }
    }
    panic!("nothing is ever too much");
}

#[tokio::test]
async fn the_pause_it_asks_for_is_passed_on_and_signs_take_no_place_from_answers() {
    let server = Homeserver::start_with(Setup::default().default_limits()).await;
    let town = Town::open(&server, "bot-limited").await;
    let ana = server.resident("ana-limited").await;
    let room = town.meets(&ana, true).await;
    let (number, after) = too_much(&town, &room).await;
    assert!(number < 20, "{number} messages before the limit");
    assert!(Duration::ZERO < after && after < Duration::from_mins(1), "{after:?}");
    sleep_until(Instant::now() + after).await;
    let later = town.send(&question(&town, "later", &room)).await.unwrap().message_id.unwrap();
    // Hearing is not sending.
    ana.say(&room, "Ist da wer?").await;
    town.record.hears("Ist da wer?").await;
    town.record.until_bookmarks("limited", 1).await;
    assert!(town.record.bookmarks("limited")[0].contains("\"times\":1"));
    assert!(ana.reactions(&later).is_empty());
}
