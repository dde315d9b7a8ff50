//! What two residents say to each other arrives as it was said.

use std::time::Duration;

use serde_json::json;

use crate::homeserver::Homeserver;
use crate::two_in_a_room;

const GERMAN: &str = "Grüß Gott! Wann öffnet das Bürgeramt?";
const ARABIC: &str = "متى يفتح المكتب؟";

#[tokio::test]
async fn an_encrypted_room_carries_both_directions_of_writing() {
    says_and_hears(["ana", "ben"], true).await;
}

#[tokio::test]
async fn a_plain_room_carries_both_directions_of_writing() {
    says_and_hears(["cem", "dora"], false).await;
}

async fn says_and_hears(names: [&str; 2], encrypted: bool) {
    let server = Homeserver::shared().await;
    let (ana, ben, room) = two_in_a_room(server, names, encrypted).await;
    ana.say(&room, GERMAN).await;
    let heard = ben.hears(&room).await;
    assert_eq!((heard.body(), heard.msgtype(), heard.encrypted), (GERMAN, "m.text", encrypted));
    ben.say_html(&room, ARABIC, &format!("<b>{ARABIC}</b>")).await;
    let heard = ana.hears(&room).await;
    assert_eq!((heard.body(), heard.sender.as_str(), heard.encrypted), (ARABIC, ben.user(), encrypted));
    assert_eq!(heard.formatted_body(), Some(format!("<b>{ARABIC}</b>").as_str()));
}

#[tokio::test]
async fn what_is_said_can_be_answered_changed_and_taken_back() {
    let server = Homeserver::shared().await;
    let (ana, ben, room) = two_in_a_room(server, ["emil", "fatma"], true).await;
    let said = ana.say(&room, "Wann ist offen?").await;
    ben.hears(&room).await;
    ben.read(&room, &said).await;
    ben.types(&room).await;
    ana.sees_read(ben.user(), &said).await;
    ana.sees_typing(&room, ben.user()).await;
    assert_eq!(ana.reads(&room, ben.user()), Some(said.clone()));

    ben.reply(&room, &said, "Um acht.").await;
    let heard = ana.hears(&room).await;
    assert_eq!(
        (heard.body(), heard.reply_to(), heard.mentions()),
        ("Um acht.", Some(&*said), vec![ana.user()])
    );

    ben.thread(&room, &said, "Hier entlang.").await;
    let heard = ana.hears(&room).await;
    assert_eq!((heard.thread(), heard.reply_to()), (Some(&*said), None));

    ana.edit(&room, &said, "Wann ist heute offen?").await;
    let heard = ben.hears(&room).await;
    assert_eq!((heard.body(), heard.replaces()), ("Wann ist heute offen?", Some(&*said)));

    ana.mention(&room, ben.user(), "Danke!").await;
    let heard = ben.hears(&room).await;
    assert_eq!((heard.body(), heard.mentions()), ("fatma: Danke!", vec![ben.user()]));

    let reaction = ben.react(&room, &said, "👍").await;
    assert_eq!(ana.sees_reaction(&said).await.key, "👍");
    ben.redact(&room, &reaction).await;
    ana.sees_redaction(&reaction).await;
    ana.redact(&room, &said).await;
    ben.sees_redaction(&said).await;
    assert!(ben.heard_all(&room, Duration::from_millis(300)).await.is_empty());
}

#[tokio::test]
async fn files_and_places_arrive_whole() {
    let server = Homeserver::shared().await;
    for (names, encrypted) in [(["gerd", "hans"], true), (["ida", "jan"], false)] {
        let (ana, ben, room) = two_in_a_room(server, names, encrypted).await;
        let photo: Vec<u8> = (0..200_000_u32).map(|it| (it % 251) as u8).collect();
        ana.send_file(&room, &photo, "Schlagloch.jpg", "image/jpeg").await;
        let heard = ben.hears(&room).await;
        assert_eq!(
            (heard.body(), heard.msgtype(), heard.encrypted),
            ("Schlagloch.jpg", "m.image", encrypted)
        );
        assert_eq!(heard.content.get("file").is_some(), encrypted);
        assert!(ben.download(&heard).await == photo, "the photo changed on its way");

        let letter = json!({ "body": "Anbei", "filename": "Brief.json", "msgtype": "m.file" });
        ben.send_file_as(&room, b"{ \"A\":  1 }", letter).await;
        let heard = ana.hears(&room).await;
        assert_eq!(heard.body(), "Anbei");
        assert_eq!(ana.download(&heard).await, b"{ \"A\":  1 }");

        ana.send_location(&room, 50.1, 8.6).await;
        assert_eq!(ben.hears(&room).await.content["geo_uri"], "geo:50.1,8.6");
    }
}

#[tokio::test]
async fn a_key_may_come_after_its_message() {
    let server = Homeserver::shared().await;
    let (ana, ben, room) = two_in_a_room(server, ["karl", "lena"], true).await;
    ana.say(&room, "Eins").await;
    let sealed = ana.say_sealed(&room, "Zwei").await;
    assert_eq!(ben.hears(&room).await.body(), "Eins");
    assert_eq!(ben.sees_unreadable(&room).await, sealed);
    ana.say(&room, "Drei").await;
    assert_eq!(ben.hears(&room).await.body(), "Drei");
    ana.hand_over_keys(&room).await;
    let heard = ben.hears(&room).await;
    assert_eq!((heard.body(), &heard.event_id), ("Zwei", &sealed));
}
