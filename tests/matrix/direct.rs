//! Talks alone with a person, begun by us.

use buergerdraht::messenger::DeliveryError;
use buergerdraht::model::{Content, Room};

use crate::homeserver::Homeserver;
use crate::town::Town;

async fn direct(town: &Town, person: &str) -> String {
    match town.deliver(person, "Hallo").await {
        Err(DeliveryError::Moved { to }) => to,
        other => panic!("not moved: {other:?}"),
    }
}

#[tokio::test]
async fn whom_we_have_something_to_say_is_invited_into_a_room_of_their_own() {
    let server = Homeserver::shared().await;
    let mut town = Town::open(server, "bot-begin").await;
    let ana = server.resident("ana-begin").await;
    let room = direct(&town, ana.user()).await;
    assert_eq!(direct(&town, ana.user()).await, room, "found again before anybody has come");
    town.deliver(&room, "Ihr Anliegen ist erledigt.").await.unwrap();
    ana.join(&room).await;
    assert!(ana.state(&room, "m.room.encryption", "").await.is_some());
    let told = ana.hears(&room).await;
    assert_eq!((told.body(), told.encrypted), ("Ihr Anliegen ist erledigt.", true));
    ana.say(&room, "Danke").await;
    assert_eq!(town.record.hears("Danke").await.room, Room::Private);
    assert_eq!(town.record.heard().len(), 1, "nobody who was written to is greeted");
    assert_eq!(direct(&town, ana.user()).await, room);
    town.stop().await;
    town.start();
    ana.say(&room, "Noch etwas").await;
    town.record.hears("Noch etwas").await;
    assert_eq!(direct(&town, ana.user()).await, room, "after a restart");
    ana.leave(&room).await;
    town.record.hears_content("that she left", |it| *it == Content::ShutOut).await;
    town.until_rooms(server, 0).await;
    let new = direct(&town, ana.user()).await;
    assert_ne!(new, room);
    ana.join(&new).await;
    ana.say(&new, "Da bin ich wieder").await;
    assert_eq!(town.record.hears("Da bin ich wieder").await.room, Room::Private);
    assert_eq!(town.record.count(|it| matches!(it, Content::Command { .. })), 0);
}

#[tokio::test]
async fn the_room_somebody_has_opened_with_us_is_theirs_and_a_group_is_not() {
    let server = Homeserver::shared().await;
    let town = Town::open(server, "bot-found").await;
    let (ana, ben) = (server.resident("ana-found").await, server.resident("ben-found").await);
    let group = ana.create_room("Runde", true, false).await;
    ana.invite(&group, ben.user()).await;
    ana.invite(&group, &town.user).await;
    ana.sees_member(&group, &town.user, "join").await;
    let open = ana.create_room("Aushang", false, true).await;
    ana.invite(&open, &town.user).await;
    ana.sees_member(&open, &town.user, "join").await;
    let room = town.meets(&ana, true).await;
    ana.say(&room, "Guten Tag").await;
    town.record.hears("Guten Tag").await;
    assert_eq!(direct(&town, ana.user()).await, room);
    let other = direct(&town, ben.user()).await;
    assert!(![&group, &open, &room].contains(&&other));
    // Who does not want to be written to is not written to.
    ben.leave(&other).await;
    let is_it =
        |it: &buergerdraht::model::Inbound| it.address.chat == other && it.content == Content::ShutOut;
    town.record.hears_that("the refusal", is_it).await;
}
