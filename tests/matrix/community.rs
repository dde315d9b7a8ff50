//! Community rooms: we answer who speaks to us, and leave the others alone.

use std::sync::{Arc, Mutex};

use buergerdraht::model::{Content, Inbound, Room};
use serde_json::json;

use crate::homeserver::Homeserver;
use crate::town::{NAME, Town};
use crate::village::Village;

const TO_US: Room = Room::Group { addressed: true };

#[tokio::test]
async fn in_the_open_only_who_speaks_to_us_is_heard() {
    only_who_speaks_to_us(Village::new(Homeserver::shared().await, "open", false).await).await;
}

#[tokio::test]
async fn in_an_encrypted_room_only_who_speaks_to_us_is_heard() {
    only_who_speaks_to_us(Village::new(Homeserver::shared().await, "closed", true).await).await;
}

async fn only_who_speaks_to_us(village: Village) {
    let Village { town, ana, ben, room } = village;
    let question = ana.say(&room, "Wer kommt heute?").await;
    ben.reply(&room, &question, "Ich nicht").await;
    ben.edit(&room, &question, "Wer kommt morgen?").await;
    ana.mention(&room, &town.user, "Wann ist Markt?").await;
    let market = town.record.hears("Wann ist Markt?").await;
    assert_eq!((market.room, &market.address.topic), (TO_US, &None));
    ana.say(&room, &format!("{NAME}, wo ist das Amt?")).await;
    town.record.hears("wo ist das Amt?").await;
    ana.say(&room, "!hilfe").await;
    let is_help = |it: &Content| matches!(it, Content::Command { name, .. } if name == "hilfe");
    town.record.hears_content("the command", is_help).await;
    // An answer to us; and our own answer as the others see it.
    let mut parcel = town.parcel("answer", &room, "Mittwochs.");
    parcel.message.reply_to = market.message_id;
    let answer = town.send(&parcel).await.unwrap().message_id.unwrap();
    let seen =
        ana.until("our answer", |it| it.messages.iter().find(|it| it.event_id == answer).cloned()).await;
    assert_eq!((seen.body(), seen.reply_to(), seen.thread()), ("Mittwochs.", Some(&*market.id), None));
    assert_eq!(seen.msgtype(), "m.text");
    ben.reply(&room, &answer, "Auch im Winter?").await;
    assert_eq!(town.record.hears("Auch im Winter?").await.room, TO_US);
    assert_eq!(town.record.heard().len(), 5, "{:#?}", town.record.heard());
}

#[tokio::test]
async fn a_thread_stays_a_thread() {
    let Village { town, ana, ben, room } = Village::new(Homeserver::shared().await, "thread", true).await;
    let root = ana.say(&room, "Das Freibad").await;
    ana.thread(&room, &root, "ist kalt").await;
    let called = ben.thread(&room, &root, &format!("{NAME}: wie lange noch?")).await;
    let heard = town.record.hears("wie lange noch?").await;
    assert_eq!((heard.room, heard.address.topic.as_deref()), (TO_US, Some(&*root)));
    let mut parcel = town.parcel("thread", &room, "Bis September.");
    parcel.address.topic = Some(root.clone());
    let answer = town.send(&parcel).await.unwrap().message_id.unwrap();
    let mut parcel = town.parcel("reply", &room, "Oder Oktober.");
    parcel.address.topic = Some(root.clone());
    parcel.message.reply_to = Some(called.clone());
    town.send(&parcel).await.unwrap();
    let seen = |body: &'static str| {
        ana.until(body, move |it| it.messages.iter().find(|it| it.body() == body).cloned())
    };
    let first = seen("Bis September.").await;
    assert_eq!((first.thread(), first.reply_to()), (Some(&*root), None));
    let second = seen("Oder Oktober.").await;
    assert_eq!((second.thread(), second.reply_to()), (Some(&*root), Some(&*called)));
    // Going on in the thread is not speaking to us, answering us there is.
    ben.thread(&room, &root, "So spät!").await;
    let relation = json!({
        "rel_type": "m.thread", "event_id": root, "is_falling_back": false,
        "m.in_reply_to": { "event_id": answer },
    });
    let content = json!({ "msgtype": "m.text", "body": "Danke!", "m.relates_to": relation });
    ben.send_event(&room, "m.room.message", content).await;
    let thanks = town.record.hears("Danke!").await;
    assert_eq!((thanks.room, thanks.address.topic), (TO_US, Some(root)));
    assert_eq!(town.record.texts(), ["wie lange noch?", "Danke!"]);
}

#[tokio::test]
async fn in_a_teams_room_every_word_in_a_thread_is_heard_and_what_stands_beside_is_not() {
    let server = Homeserver::shared().await;
    let teams = Arc::new(Mutex::new(Vec::new()));
    let known = Arc::clone(&teams);
    let town = Town::open_with(server, "bot-team", |it| {
        it.team_chats = Arc::new(move || known.lock().unwrap().clone());
    });
    let Village { town, ana, ben, room } = Village::around(town.await, server, "team", true).await;
    teams.lock().unwrap().push(room.clone());
    ana.say(&room, "Mahlzeit!").await;
    let case =
        town.send(&town.parcel("case", &room, "Ein neues Anliegen")).await.unwrap().message_id.unwrap();
    let note = ben.thread(&room, &case, "Karl, ist das unser Mast?").await;
    let heard = town.record.hears("Karl, ist das unser Mast?").await;
    assert_eq!(heard.address.topic.as_deref(), Some(&*case));
    ana.reply(&room, &note, "Ja, unserer.").await;
    assert_eq!(town.record.hears("Ja, unserer.").await.reply_to, Some(note));
    // The town's files still name the old room.
    let next = ana.upgrade(&room).await;
    ana.invite(&next, ben.user()).await;
    ben.join(&next).await;
    ana.invite(&next, &town.user).await;
    town.record.hears_content("the move", |it| *it == Content::Moved { to: next.clone() }).await;
    let begun = ana.say(&next, "Hier geht es weiter").await;
    ben.thread(&next, &begun, "Im neuen Raum").await;
    town.record.hears("Im neuen Raum").await;
    let texts = town.record.texts();
    assert_eq!(texts, ["Karl, ist das unser Mast?", "Ja, unserer.", "Im neuen Raum"]);
}

#[tokio::test]
async fn what_was_said_before_we_were_invited_is_not_answered() {
    let server = Homeserver::shared().await;
    let town = Town::open(server, "bot-history").await;
    let ana = server.resident("ana-history").await;
    for (encrypted, public) in [(false, false), (true, false), (false, true)] {
        let room = ana.create_room("Chronik", encrypted, public).await;
        for _ in 0..3 {
            ana.mention(&room, &town.user, "Gibt es euch schon?").await;
        }
        ana.invite(&room, &town.user).await;
        ana.mention(&room, &town.user, "Kommt ihr?").await;
        ana.sees_member(&room, &town.user, "join").await;
        ana.mention(&room, &town.user, "Guten Tag").await;
        let is_it = |it: &Inbound| it.address.chat == room && it.content == Content::Text("Guten Tag".into());
        town.record.hears_that("the greeting", is_it).await;
        let heard = town.record.texts_in(&room);
        // To an encrypted room we had no key before we were in it.
        let expected: &[&str] = if encrypted { &["Guten Tag"] } else { &["Kommt ihr?", "Guten Tag"] };
        assert!(heard == expected || heard == ["Kommt ihr?", "Guten Tag"], "{heard:?}");
    }
}
