//! Long absences, and stores that are gone afterwards.

use std::time::Duration;

use buergerdraht::clock::Clock;
use buergerdraht::messenger::matrix::Absent;
use buergerdraht::model::Content;
use futures::future::join_all;
use serde_json::json;

use crate::homeserver::message::Message;
use crate::homeserver::{Homeserver, PASSWORD};
use crate::town::Town;

#[tokio::test]
async fn much_that_was_said_in_many_rooms_is_heard_whole() {
    let server = Homeserver::shared().await;
    let mut town = Town::open(server, "bot-many").await;
    let ana = server.resident("ana-many").await;
    let rooms: Vec<String> = join_all((0..20).map(|it| ana.create_direct(&town.user, it % 4 == 0))).await;
    for room in &rooms {
        ana.sees_member(room, &town.user, "join").await;
    }
    town.stop().await;
    let said: Vec<String> = (1..=15).map(|it| format!("Frage {it}")).collect();
    join_all(rooms.iter().map(|it| ana.say_all(it, &said))).await;
    town.start();
    town.record.until_texts(300).await;
    for room in &rooms {
        assert_eq!(town.record.texts_in(room), said);
    }
}

#[tokio::test]
async fn what_is_too_old_is_not_dug_up() {
    let server = Homeserver::shared().await;
    let mut town = Town::open(server, "bot-old").await;
    let ana = server.resident("ana-old").await;
    let room = town.meets(&ana, false).await;
    ana.say(&room, "vorher").await;
    town.record.hears("vorher").await;
    town.stop().await;
    let said: Vec<String> = (1..=150).map(|it| format!("Frage {it}")).collect();
    ana.say_all(&room, &said).await;
    town.clock = Clock::fixed(Clock::System.now().plus(Duration::from_hours(15 * 24)));
    town.start();
    town.record.hears("Frage 150").await;
    // What the server brought by itself, and no more.
    let texts = town.record.texts();
    assert_eq!((texts.len(), texts[1].as_str()), (101, "Frage 51"));
}

#[tokio::test]
async fn what_we_say_first_after_a_start_is_said_as_the_room_is_by_then() {
    let server = Homeserver::shared().await;
    let mut town = Town::open(server, "bot-first").await;
    let ana = server.resident("ana-first").await;
    let room = town.meets(&ana, false).await;
    town.deliver(&room, "offen").await.unwrap();
    assert!(!ana.hears(&room).await.encrypted);
    town.stop().await;
    ana.set_state(&room, "m.room.encryption", "", json!({ "algorithm": "m.megolm.v1.aes-sha2" })).await;
    let phone = server.sign_in("ana-first", PASSWORD).await;
    town.start();
    town.send(&town.parcel("2", &room, "verschlüsselt")).await.unwrap();
    for device in [&ana, &phone] {
        let is_it = |it: &Message| it.body() == "verschlüsselt";
        let seen = device.until("our answer", |it| it.messages.iter().find(|it| is_it(it)).cloned()).await;
        assert!(seen.encrypted);
    }
}

#[tokio::test]
async fn without_its_keys_a_session_is_not_taken_up_and_without_the_rest_it_is() {
    let server = Homeserver::shared().await;
    let mut town = Town::open(server, "bot-keys").await;
    let ana = server.resident("ana-keys").await;
    let room = town.meets(&ana, true).await;
    town.record.hears_content("the start", |it| matches!(it, Content::Command { .. })).await;
    town.stop().await;
    ana.say(&room, "während wir weg sind").await;
    for file in std::fs::read_dir(town.folder().join("store")).unwrap() {
        let path = file.unwrap().path();
        if !path.to_string_lossy().contains("crypto") {
            std::fs::remove_file(path).unwrap();
        }
    }
    town.start();
    town.record.hears("während wir weg sind").await;
    town.deliver(&room, "Wieder da").await.unwrap();
    assert_eq!(ana.hears(&room).await.body(), "Wieder da");
    assert_eq!(town.record.count(|it| matches!(it, Content::Command { .. })), 1);
    town.stop().await;
    std::fs::remove_dir_all(town.folder().join("store")).unwrap();
    let gone = town.opened().err().expect("its keys are gone");
    assert!(matches!(gone, Absent::KeysGone(_)), "{gone}");
    assert!(gone.remedy().contains("recovery key"));
}
