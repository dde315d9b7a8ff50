//! People come to rooms and go, and rooms get a newer version.

use crate::homeserver::Homeserver;
use crate::two_in_a_room;

#[tokio::test]
async fn people_come_and_go() {
    let server = Homeserver::shared().await;
    let (ana, ben, cem) =
        tokio::join!(server.resident("mia"), server.resident("noah"), server.resident("olga"));
    let room = ana.create_room("Nachbarschaft", true, true).await;
    ben.join(&room).await;
    ana.sees_member(&room, ben.user(), "join").await;
    ana.say(&room, "Hallo Noah").await;
    assert_eq!(ben.hears(&room).await.body(), "Hallo Noah");

    // Whoever comes later can read what is said from then on.
    cem.join(&room).await;
    ana.say(&room, "Hallo Olga").await;
    assert_eq!(ben.hears(&room).await.body(), "Hallo Olga");
    assert_eq!(cem.hears(&room).await.body(), "Hallo Olga");

    ben.leave(&room).await;
    ana.sees_member(&room, ben.user(), "leave").await;
    ana.ban(&room, cem.user()).await;
    ana.sees_member(&room, cem.user(), "ban").await;
    assert_eq!(ana.members(&room).await, [ana.user()]);
    ana.unban(&room, cem.user()).await;
    ana.invite(&room, cem.user()).await;
    cem.join(&room).await;
    ana.power(&room, cem.user(), 50).await;
    let powers = ana.state(&room, "m.room.power_levels", "").await.unwrap();
    assert_eq!(powers["users"][cem.user()], 50);
}

#[tokio::test]
async fn an_upgraded_room_names_the_one_that_follows_it() {
    let server = Homeserver::shared().await;
    let (ana, ben, room) = two_in_a_room(server, ["paul", "quirin"], true).await;
    let next = ana.upgrade(&room).await;
    let tombstone = ben.until("a tombstone", |it| it.state(&room, "m.room.tombstone", "")).await;
    assert_eq!(tombstone["replacement_room"], next.as_str());
    ana.invite(&next, ben.user()).await;
    ben.join(&next).await;
    ana.say(&next, "Hier geht es weiter").await;
    let heard = ben.hears(&next).await;
    assert_eq!((heard.body(), heard.encrypted), ("Hier geht es weiter", true));
}

#[tokio::test]
async fn a_second_device_reads_along() {
    let server = Homeserver::shared().await;
    let (ana, ben, room) = two_in_a_room(server, ["rosa", "sven"], true).await;
    ana.say(&room, "Eins").await;
    ben.hears(&room).await;
    let tablet = server.sign_in("sven", crate::homeserver::PASSWORD).await;
    ana.say(&room, "Zwei").await;
    assert_eq!(tablet.hears(&room).await.body(), "Zwei");
    assert_eq!(ben.hears(&room).await.body(), "Zwei");
    assert_ne!(tablet.device(), ben.device());
}
