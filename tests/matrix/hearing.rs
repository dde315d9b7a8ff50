//! What residents say reaches us, whoever was away in between.

use buergerdraht::messenger::DeliveryError;
use buergerdraht::model::{Content, Room};
use serde_json::json;

use crate::homeserver::Homeserver;
use crate::homeserver::gate::{Fault, Gate};
use crate::town::Town;

#[tokio::test]
async fn an_encrypted_talk_goes_both_ways() {
    let server = Homeserver::shared().await;
    let town = Town::open(server, "bot-talk").await;
    let ana = server.resident("ana-talk").await;
    let room = ana.create_direct(&town.user, true).await;
    let hello = town.record.hears_content("the start", |it| matches!(it, Content::Command { .. })).await;
    assert_eq!(hello.room, Room::Private);
    assert_eq!(hello.author.unwrap().id, ana.user());

    ana.say(&room, "Wann öffnet das Rathaus?").await;
    let heard = town.record.hears("Wann öffnet das Rathaus?").await;
    assert_eq!(heard.address.chat, room);
    let sent = town.deliver(&room, "Um neun.").await.unwrap();
    let answer = ana.hears(&room).await;
    assert_eq!((answer.body(), Some(answer.event_id.clone())), ("Um neun.", sent.message_id));
    assert!(answer.encrypted);
    ana.sees_read(&town.user, &heard.id).await;
}

#[tokio::test]
async fn what_was_said_while_we_were_away_is_heard_once_and_in_order() {
    let server = Homeserver::shared().await;
    let mut town = Town::open(server, "bot-away").await;
    let ana = server.resident("ana-away").await;
    let rooms = [ana.create_direct(&town.user, true).await, ana.create_direct(&town.user, false).await];
    for room in &rooms {
        ana.sees_member(room, &town.user, "join").await;
        ana.say(room, "vorher").await;
    }
    town.record.until_texts(2).await;
    town.stop().await;
    // More than one page of history, so that the walk back has to turn it.
    let questions: Vec<String> = (1..=150).map(|it| format!("Frage {it}")).collect();
    for room in &rooms {
        ana.say_all(room, &questions).await;
    }
    let said = [vec!["vorher".to_owned()], questions].concat();
    town.start();
    town.record.until_texts(2 * said.len()).await;
    for room in &rooms {
        assert_eq!(town.record.texts_in(room), said);
    }
    town.stop().await;
    town.start();
    ana.say(&rooms[0], "danach").await;
    town.record.hears("danach").await;
    assert_eq!(town.record.texts().len(), 2 * said.len() + 1);
}

#[tokio::test]
async fn what_the_sdk_had_heard_before_a_crash_and_we_had_not_is_looked_at_again() {
    let server = Homeserver::shared().await;
    let mut town = Town::open(server, "bot-crash").await;
    let ana = server.resident("ana-crash").await;
    let room = town.meets(&ana, true).await;
    ana.say(&room, "vorher").await;
    town.record.hears("vorher").await;
    // The SDK keeps its sync token, and nobody takes what came with it.
    town.record.refuse();
    ana.say(&room, "dazwischen").await;
    town.record.until_refused(1).await;
    town.stop().await;
    town.record.accept();
    town.start();
    town.record.hears("dazwischen").await;
    ana.say(&room, "danach").await;
    town.record.hears("danach").await;
    assert_eq!(town.record.texts(), ["vorher", "dazwischen", "danach"]);
}

#[tokio::test]
async fn a_second_crash_after_the_first_does_not_hide_what_was_said_between_them() {
    let server = Homeserver::shared().await;
    let mut town = Town::open(server, "bot-crashes").await;
    let ana = server.resident("ana-crashes").await;
    let room = ana.create_direct(&town.user, true).await;
    ana.sees_member(&room, &town.user, "join").await;
    ana.say(&room, "vorher").await;
    town.record.hears("vorher").await;
    town.record.refuse();
    // Heard, and not taken; after a crash looked at again, and again not taken.
    ana.say(&room, "vor dem ersten").await;
    town.record.until_refused(1).await;
    town.stop().await;
    town.start();
    town.record.until_refused(2).await;
    ana.say(&room, "vor dem zweiten").await;
    town.stop().await;
    town.record.accept();
    town.start();
    town.record.hears("vor dem ersten").await;
    ana.say(&room, "danach").await;
    town.record.hears("danach").await;
    assert_eq!(town.record.texts(), ["vorher", "vor dem ersten", "vor dem zweiten", "danach"]);
}

#[tokio::test]
async fn a_homeserver_that_is_away_is_waited_for() {
    let server = Homeserver::start().await;
    let gate = Gate::before(&server).await;
    let url = gate.url();
    let town = Town::open_with(&server, "bot-gate", |it| it.homeserver = url.parse().unwrap()).await;
    let ana = server.resident("ana-gate").await;
    let room = town.meets(&ana, true).await;
    gate.close().await;
    ana.say(&room, "während wir nichts hören").await;
    let refused = town.deliver(&room, "Hallo").await.unwrap_err();
    // Whether the message itself or the keys before it did not get through: both are tried again.
    assert!(matches!(refused, DeliveryError::Uncertain { .. } | DeliveryError::Retry { .. }), "{refused:?}");
    gate.open().await;
    town.record.hears("während wir nichts hören").await;
    town.deliver(&room, "Hallo").await.unwrap();
    assert_eq!(ana.hears(&room).await.body(), "Hallo");
}

#[tokio::test]
async fn a_homeserver_keeps_our_filter_and_is_given_it_again_when_it_has_lost_it() {
    let server = Homeserver::start().await;
    let gate = Gate::before(&server).await;
    let url = gate.url();
    let town = Town::open_with(&server, "bot-filter", |it| it.homeserver = url.parse().unwrap()).await;
    let ana = server.resident("ana-filter").await;
    let room = town.meets(&ana, true).await;
    let lost = json!({ "errcode": "M_INVALID_PARAM", "error": "No such filter" });
    gate.plan("GET", "/sync?", Fault::Answer(400, lost), 1);
    for text in ["vorher", "danach"] {
        ana.say(&room, text).await;
        town.record.hears(text).await;
    }
    assert_eq!(gate.asked("/filter").len(), 2);
    assert!(gate.asked("/sync?").iter().all(|it| !it.contains("filter=%7B")), "it need not come along");
}
