//! What residents say reaches us, whoever was away in between.

use buergerdraht::model::{Content, Room};

use crate::homeserver::Homeserver;
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
}
