//! Encrypted messages whose key comes late, or never.

use std::time::Duration;

use buergerdraht::model::{Content, Room};
use serde_json::json;

use crate::homeserver::Homeserver;
use crate::town::Town;
use crate::village::Village;

#[tokio::test]
async fn what_was_sealed_is_heard_when_its_key_comes() {
    let server = Homeserver::shared().await;
    let mut town = Town::open(server, "bot-late").await;
    let ana = server.resident("ana-late").await;
    let room = town.meets(&ana, true).await;
    ana.say_sealed(&room, "eins").await;
    ana.say_sealed(&room, "zwei").await;
    ana.say(&room, "offen").await;
    town.record.hears("offen").await;
    assert_eq!(town.record.texts(), ["offen"]);
    ana.hand_over_keys(&room).await;
    town.record.until_texts(3).await;
    assert_eq!(town.record.texts(), ["offen", "eins", "zwei"]);
    town.record.until_bookmarks("sealed/", 0).await;
    // Now the key comes while we are away.
    ana.say_sealed(&room, "über Nacht").await;
    town.record.until_bookmarks("sealed/", 1).await;
    town.stop().await;
    ana.hand_over_keys(&room).await;
    town.start();
    town.record.hears("über Nacht").await;
    assert_eq!(town.record.count(|it| *it == Content::Sealed), 0);
}

#[tokio::test]
async fn who_writes_what_we_cannot_read_is_told_once_and_in_a_group_never() {
    let server = Homeserver::shared().await;
    let patience =
        |it: &mut buergerdraht::messenger::matrix::Config| it.key_patience = Duration::from_secs(2);
    let town = Town::open_with(server, "bot-never", patience).await;
    let Village { mut town, ana, room: group, .. } = Village::around(town, server, "never", true).await;
    let room = town.meets(&ana, true).await;
    ana.say_sealed(&group, "unter uns").await;
    for number in 1..=20 {
        ana.say_sealed(&room, &format!("Nummer {number}")).await;
    }
    let told = town.record.hears_content("that it cannot be read", |it| *it == Content::Sealed).await;
    assert_eq!((told.room, &told.address.chat), (Room::Private, &room));
    assert_eq!(told.author.unwrap().id, ana.user());
    town.record.until_bookmarks("sealed/", 21).await;
    town.record.is_quiet_for(Duration::from_secs(3)).await;
    town.stop().await;
    town.start();
    town.record.is_quiet_for(Duration::from_secs(1)).await;
    // It is not too late.
    ana.hand_over_keys(&room).await;
    town.record.until_texts(20).await;
    let said: Vec<String> = (1..=20).map(|it| format!("Nummer {it}")).collect();
    assert_eq!(town.record.texts(), said);
}

#[tokio::test]
async fn what_was_sealed_and_taken_back_is_no_matter_any_more() {
    let server = Homeserver::shared().await;
    let patience =
        |it: &mut buergerdraht::messenger::matrix::Config| it.key_patience = Duration::from_secs(3);
    let mut town = Town::open_with(server, "bot-shell", patience).await;
    let ana = server.resident("ana-shell").await;
    let room = town.meets(&ana, true).await;
    let sealed = ana.say_sealed(&room, "verschlossen").await;
    town.record.until_bookmarks("sealed/", 1).await;
    ana.redact(&room, &sealed).await;
    town.record.until_bookmarks("sealed/", 0).await;
    // What the SDK heard and we did not is read a second time: as an empty shell.
    town.record.refuse();
    let sealed = ana.say_sealed(&room, "auch verschlossen").await;
    town.record.until_refused(1).await;
    ana.redact(&room, &sealed).await;
    town.stop().await;
    town.record.accept();
    town.start();
    ana.say(&room, "danach").await;
    town.record.hears("danach").await;
    assert_eq!(town.record.bookmarks("sealed/"), [""; 0]);
    town.record.is_quiet_for(Duration::from_secs(4)).await;
}

#[tokio::test]
async fn what_only_claims_to_be_encrypted_does_not_stop_us() {
    let server = Homeserver::shared().await;
    let mut town = Town::open(server, "bot-claims").await;
    let ana = server.resident("ana-claims").await;
    let room = town.meets(&ana, false).await;
    let claims = [
        json!({}),
        json!({ "algorithm": 7 }),
        json!({ "algorithm": "m.megolm.v1.aes-sha2", "ciphertext": { "a": "b" } }),
        json!({ "algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "AAA", "sender_key": "x", "device_id": "x", "session_id": "x" }),
        json!({ "algorithm": "m.olm.v1.curve25519-aes-sha2", "ciphertext": {}, "sender_key": "x" }),
    ];
    for claim in &claims {
        ana.send_event(&room, "m.room.encrypted", claim.clone()).await;
    }
    ana.say(&room, "vorher").await;
    town.record.hears("vorher").await;
    town.record.refuse();
    for claim in claims {
        ana.send_event(&room, "m.room.encrypted", claim).await;
    }
    town.record.until_refused(1).await;
    ana.say(&room, "dazwischen").await;
    town.stop().await;
    town.record.accept();
    town.start();
    town.record.hears("dazwischen").await;
}
