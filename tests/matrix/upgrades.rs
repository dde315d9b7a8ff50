//! Rooms that go on in a new one.

use std::time::Duration;

use buergerdraht::messenger::DeliveryError;
use buergerdraht::model::{Content, Inbound};
use serde_json::json;

use crate::homeserver::resident::Resident;
use crate::homeserver::{Homeserver, PASSWORD};
use crate::town::Town;

/// A room the town is in, as the town knows by now.
async fn community(town: &Town, ana: &Resident, public: bool) -> String {
    let room = ana.create_room("Dorf", !public, public).await;
    ana.invite(&room, &town.user).await;
    ana.sees_member(&room, &town.user, "join").await;
    let is_it = |it: &Inbound| it.address.chat == room;
    town.record.hears_that("that we are there", is_it).await;
    room
}

async fn hears_move(town: &Town, from: &str, to: &str) {
    let moved = Content::Moved { to: to.to_owned() };
    town.record.hears_that("the move", |it| it.address.chat == from && it.content == moved).await;
}

fn moves(town: &Town) -> usize {
    town.record.count(|it| matches!(it, Content::Moved { .. }))
}

/// Greetings in the new room are none.
fn greetings_in(town: &Town, room: &str) -> usize {
    let is_greeting = |it: &Content| matches!(it, Content::Welcomed | Content::Command { .. });
    town.record.heard().iter().filter(|it| it.address.chat == room && is_greeting(&it.content)).count()
}

#[tokio::test]
async fn an_upgraded_room_is_followed_and_the_talk_goes_on() {
    let server = Homeserver::shared().await;
    let town = Town::open(server, "bot-upgrade").await;
    let ana = server.resident("ana-upgrade").await;
    let public = community(&town, &ana, true).await;
    let next = ana.upgrade(&public).await;
    hears_move(&town, &public, &next).await;
    ana.mention(&next, &town.user, "Seid ihr da?").await;
    assert_eq!(town.record.hears("Seid ihr da?").await.address.chat, next);
    let closed = community(&town, &ana, false).await;
    let closed_next = ana.upgrade(&closed).await;
    // Nobody may speak in the old room, and nobody is there yet to speak to us in the new one.
    let early = town.deliver(&closed, "Ja").await;
    assert!(matches!(early, Err(DeliveryError::Retry { .. })), "{early:?}");
    ana.invite(&closed_next, &town.user).await;
    hears_move(&town, &closed, &closed_next).await;
    let late = town.deliver(&closed, "Ja").await;
    assert!(matches!(&late, Err(DeliveryError::Moved { to }) if *to == closed_next), "{late:?}");
    town.deliver(&closed_next, "Ja").await.unwrap();
    assert_eq!((moves(&town), greetings_in(&town, &next), greetings_in(&town, &closed_next)), (2, 0, 0));
}

#[tokio::test]
async fn rooms_upgraded_while_we_were_away_are_followed_once() {
    let server = Homeserver::shared().await;
    let mut town = Town::open(server, "bot-overnight").await;
    let ana = server.resident("ana-overnight").await;
    let public = community(&town, &ana, true).await;
    let closed = community(&town, &ana, false).await;
    let direct = town.meets(&ana, true).await;
    town.stop().await;
    let second = ana.upgrade(&public).await;
    let third = ana.upgrade(&second).await;
    let closed_next = ana.upgrade(&closed).await;
    ana.invite(&closed_next, &town.user).await;
    let direct_next = ana.upgrade(&direct).await;
    ana.invite(&direct_next, &town.user).await;
    town.start();
    hears_move(&town, &public, &second).await;
    hears_move(&town, &second, &third).await;
    hears_move(&town, &closed, &closed_next).await;
    hears_move(&town, &direct, &direct_next).await;
    ana.mention(&third, &town.user, "Seid ihr da?").await;
    assert_eq!(town.record.hears("Seid ihr da?").await.address.chat, third);
    town.stop().await;
    town.start();
    town.record.is_quiet_for(Duration::from_secs(1)).await;
    assert_eq!(moves(&town), 4);
    for room in [&second, &third, &closed_next, &direct_next] {
        assert_eq!(greetings_in(&town, room), 0);
    }
}

#[tokio::test]
async fn a_room_that_only_claims_to_follow_ours_is_not_believed() {
    let server = Homeserver::shared().await;
    let town = Town::open(server, "bot-impostor").await;
    let ana = server.resident("ana-impostor").await;
    let room = community(&town, &ana, true).await;
    server.register("eve-impostor", PASSWORD).await;
    let login = json!({
        "type": "m.login.password", "password": PASSWORD,
        "identifier": { "type": "m.id.user", "user": "eve-impostor" },
    });
    let (_, eve) = server.ask("POST", "/_matrix/client/v3/login", "", &login).await;
    let body = json!({
        "preset": "public_chat", "invite": [town.user],
        "creation_content": { "predecessor": { "room_id": room, "event_id": "$any" } },
    });
    let token = eve["access_token"].as_str().unwrap();
    let (_, made) = server.ask("POST", "/_matrix/client/v3/createRoom", token, &body).await;
    let false_room = made["room_id"].as_str().unwrap().to_owned();
    let is_it = |it: &Inbound| it.address.chat == false_room && it.content == Content::Welcomed;
    town.record.hears_that("an ordinary welcome", is_it).await;
    assert_eq!(moves(&town), 0);
}
