//! The homeserver and the residents of the Matrix tests, proven without our adapter: two residents talk with
//! each other, and what they rely on elsewhere is tried here.

#[expect(dead_code, reason = "not all of the vocabulary is tried yet")]
#[path = "homeserver/mod.rs"]
mod homeserver;

use homeserver::Homeserver;

#[tokio::test]
async fn two_residents_talk_in_an_encrypted_room() {
    let server = Homeserver::shared().await;
    let (ana, ben) = tokio::join!(server.resident("ana"), server.resident("ben"));
    let room = ana.create_direct(ben.user(), true).await;
    ben.join(&room).await;
    ana.say(&room, "Grüß Gott! Wann öffnet das Bürgeramt?").await;
    let heard = ben.hears(&room).await;
    assert_eq!(heard.body(), "Grüß Gott! Wann öffnet das Bürgeramt?");
    assert!(heard.encrypted, "{heard:?}");
    ben.say(&room, "متى يفتح المكتب؟").await;
    let heard = ana.hears(&room).await;
    assert_eq!((heard.body(), heard.encrypted), ("متى يفتح المكتب؟", true));
}
