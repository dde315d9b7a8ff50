//! Rooms we are removed from, and rooms nobody else is in any more.

use buergerdraht::messenger::DeliveryError;
use buergerdraht::model::{Content, Inbound};
use serde_json::json;

use crate::homeserver::Homeserver;
use crate::town::Town;
use crate::village::Village;

fn is_shut_out<T: std::fmt::Debug>(answer: &Result<T, DeliveryError>) {
    assert!(matches!(answer, Err(DeliveryError::ShutOut { .. })), "{answer:?}");
}

#[tokio::test]
async fn a_room_everybody_else_has_left_is_left() {
    let server = Homeserver::shared().await;
    let mut town = Town::open(server, "bot-alone").await;
    let ana = server.resident("ana-alone").await;
    let room = town.meets(&ana, true).await;
    town.until_rooms(server, 1).await;
    ana.leave(&room).await;
    town.record.hears_content("the end", |it| *it == Content::ShutOut).await;
    town.until_rooms(server, 0).await;
    is_shut_out(&town.deliver(&room, "Noch da?").await);
    // And while we are away.
    let room = town.meets(&ana, true).await;
    town.until_rooms(server, 1).await;
    town.stop().await;
    ana.leave(&room).await;
    town.start();
    let is_it = |it: &Inbound| it.address.chat == room && it.content == Content::ShutOut;
    town.record.hears_that("the end of the other", is_it).await;
    town.until_rooms(server, 0).await;
}

#[tokio::test]
async fn who_removes_us_shuts_us_out_and_may_let_us_in_again() {
    let server = Homeserver::shared().await;
    let Village { mut town, ana, room, .. } = Village::new(server, "kick", false).await;
    ana.mention(&room, &town.user, "Guten Tag").await;
    town.record.hears("Guten Tag").await;
    let shut_out = |it: &Content| *it == Content::ShutOut;
    ana.kick(&room, &town.user).await;
    town.record.hears_content("that we were removed", shut_out).await;
    is_shut_out(&town.deliver(&room, "Warum?").await);
    // We are let in again, and could read this.
    ana.mention(&room, &town.user, "hinter unserem Rücken").await;
    ana.invite(&room, &town.user).await;
    ana.sees_member(&room, &town.user, "join").await;
    ana.mention(&room, &town.user, "Willkommen zurück").await;
    town.record.hears("Willkommen zurück").await;
    assert_eq!(town.record.texts(), ["Guten Tag", "Willkommen zurück"]);
    assert_eq!(town.record.count(|it| *it == Content::Welcomed), 2);
    town.deliver(&room, "Danke").await.unwrap();
    // A ban while we are away.
    town.stop().await;
    ana.mention(&room, &town.user, "zum Abschied").await;
    ana.ban(&room, &town.user).await;
    town.start();
    town.record.hears("zum Abschied").await;
    town.record.until_count("the ban", 2, shut_out).await;
    is_shut_out(&town.send(&town.parcel("2", &room, "Schade")).await);
}

#[tokio::test]
async fn a_direct_room_we_were_banned_from_begins_anew() {
    let server = Homeserver::shared().await;
    let town = Town::open(server, "bot-ban").await;
    let ana = server.resident("ana-ban").await;
    let room = ana.create_room("Nur wir", true, false).await;
    ana.invite(&room, &town.user).await;
    let is_start = |it: &Content| matches!(it, Content::Command { .. });
    town.record.hears_content("the start", is_start).await;
    ana.ban(&room, &town.user).await;
    town.record.hears_content("the ban", |it| *it == Content::ShutOut).await;
    ana.unban(&room, &town.user).await;
    ana.invite(&room, &town.user).await;
    ana.sees_member(&room, &town.user, "join").await;
    ana.say(&room, "Wieder gut?").await;
    town.record.hears("Wieder gut?").await;
    assert_eq!(town.record.count(is_start), 2);
}

#[tokio::test]
async fn where_we_may_not_speak_or_have_never_been_we_are_shut_out() {
    let server = Homeserver::shared().await;
    let Village { town, ana, room, .. } = Village::new(server, "mute", true).await;
    let mut levels = ana.state(&room, "m.room.power_levels", "").await.unwrap();
    levels["events_default"] = json!(50);
    ana.set_state(&room, "m.room.power_levels", "", levels).await;
    is_shut_out(&town.deliver(&room, "Darf ich?").await);
    is_shut_out(&town.deliver("!nowhere:rathaus.test", "Hallo?").await);
    let nonsense = town.deliver("kein Raum", "Hallo?").await;
    assert!(matches!(nonsense, Err(DeliveryError::GiveUp { .. })), "{nonsense:?}");
    assert!(town.deliver("@nobody-at-all:rathaus.test", "Hallo?").await.is_err());
}
