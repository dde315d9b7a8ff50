//! What is heard by long polling, and when it is confirmed.

use std::time::Duration;

use buergerdraht::inlet;
use buergerdraht::messenger::Messenger;
use buergerdraht::messenger::telegram::Way;
use buergerdraht::model::{Action, AuthorKind, Choice, Content, FileKind, Room};
use serde_json::json;

use crate::double::Double;
use crate::double::fault::Fault;
use crate::town::{Town, command, telegram, text};

const ADDRESSED: Room = Room::Group { addressed: true };
const OVERHEARD: Room = Room::Group { addressed: false };

#[tokio::test]
async fn a_person_is_heard_with_their_words_and_their_language() {
    let double = Double::start().await;
    let town = Town::open(&double);
    let ana = double.person("ana").speaking("pl");
    let id = ana.says("perso abgelaufen 😀");
    let heard = town.hears().await;
    assert_eq!(heard.content, text("perso abgelaufen 😀"));
    assert_eq!(heard.room, Room::Private);
    assert_eq!(heard.address.chat, ana.id().to_string());
    assert_eq!(heard.message_id, Some(id.to_string()));
    assert_eq!(heard.author.unwrap().language.as_deref(), Some("pl"));
    double.assert_clean();
}

#[tokio::test]
async fn a_command_is_heard_with_what_follows_it() {
    let double = Double::start().await;
    let town = Town::open(&double);
    let ana = double.person("ana");
    ana.says("/start concern-7");
    assert_eq!(town.hears().await.content, command("start", "concern-7"));
    ana.says("/Language");
    assert_eq!(town.hears().await.content, command("language", ""));
    double.assert_clean();
}

#[tokio::test]
async fn a_file_under_a_command_is_heard_with_both() {
    let double = Double::start().await;
    let town = Town::open(&double);
    let (ana, group) = (double.person("ana"), double.supergroup("Bauhof"));
    double.privacy_off();
    group.sends(
        &ana,
        json!({
            "photo": [{ "file_id": "lamp", "file_unique_id": "l", "width": 1280, "height": 853 }],
            "caption": "/reply@RathausBot erledigt: Sie brennt.",
            "caption_entities": [{ "type": "bot_command", "offset": 0, "length": 17 }],
        }),
    );
    let heard = town.hears().await;
    let Content::Files { caption, files, .. } = heard.content else { panic!("the file is lost: {heard:?}") };
    assert_eq!((caption.as_deref(), &*files[0].id), (Some("/reply erledigt: Sie brennt."), "lamp"));
    assert_eq!(heard.room, ADDRESSED);
    double.assert_clean();
}

#[tokio::test]
async fn a_pressed_button_is_heard_and_told_so() {
    let double = Double::start().await;
    let town = Town::open(&double);
    let ana = double.person("ana");
    ana.says("hallo");
    town.hears().await;
    let choice = Choice { label: "Bad Belzig".to_owned(), action: Action::Code("settings:town".to_owned()) };
    town.offer(ana.id(), "Welche Stadt?", vec![choice]).await.unwrap();
    ana.presses("Bad Belzig");
    let heard = town.hears().await;
    assert_eq!(heard.content, Content::Pressed { code: "settings:town".to_owned() });
    assert_eq!(heard.author.unwrap().id, ana.id().to_string());
    double.until("the press is answered", |it| it.calls("answerCallbackQuery") == 1).await;
    double.assert_clean();
}

#[tokio::test]
async fn in_a_group_we_hear_who_speaks_to_us() {
    let double = Double::start().await;
    double.privacy_off();
    let town = Town::open(&double);
    let (ana, group) = (double.person("ana"), double.supergroup("Nachbarn"));
    group.says(&ana, "Schönes Wetter");
    group.says(&ana, "@rathausbot, wo ist das Rathaus?");
    group.says(&ana, "/help@RathausBot bitte");
    group.says(&ana, "/help@AnotherBot");
    let ours = town.deliver(group.id(), "Guten Tag").await.unwrap().message_id.unwrap();
    group.replies(&ana, ours.parse().unwrap(), "Danke");
    let heard =
        [town.hears().await, town.hears().await, town.hears().await, town.hears().await, town.hears().await];
    let rooms_and_words = heard.map(|it| (it.room, it.content));
    assert_eq!(
        rooms_and_words,
        [
            (OVERHEARD, text("Schönes Wetter")),
            (ADDRESSED, text("wo ist das Rathaus?")),
            (ADDRESSED, command("help", "bitte")),
            (OVERHEARD, Content::Silent),
            (ADDRESSED, text("Danke")),
        ]
    );
    double.assert_clean();
}

#[tokio::test]
async fn anonymous_admins_are_people_and_other_bots_are_bots() {
    let double = Double::start().await;
    let town = Town::open(&double);
    let group = double.supergroup("Nachbarn");
    group.admin_says("@RathausBot wann ist Markt?");
    group.bot_says("AnotherBot", "@RathausBot hallo");
    let kinds = [town.hears().await, town.hears().await].map(|it| it.author.unwrap().kind);
    assert_eq!(kinds, [AuthorKind::Anonymous, AuthorKind::Bot]);
    double.assert_clean();
}

#[tokio::test]
async fn a_topic_of_a_forum_is_an_address_of_its_own_and_no_reply() {
    let double = Double::start().await;
    double.privacy_off();
    let town = Town::open(&double);
    let (ana, forum) = (double.person("ana"), double.forum("Stadt"));
    let topic = forum.opens_topic();
    forum.says_in(topic, &ana, "Wo parke ich?");
    let heard = town.hears().await;
    assert_eq!(heard.address.topic, Some(topic.to_string()));
    assert_eq!((heard.room, heard.reply_to), (OVERHEARD, None));
    double.assert_clean();
}

#[tokio::test]
async fn files_places_edits_and_unknown_kinds_come_as_what_they_are() {
    let double = Double::start().await;
    let town = Town::open(&double);
    let ana = double.person("ana");
    ana.sends_album(2, "kaputte Laterne");
    let (first, second) = (town.hears().await.content, town.hears().await.content);
    let Content::Files { caption, files, album } = first else { panic!("not files: {first:?}") };
    let Content::Files { caption: None, album: same_album, .. } = second else {
        panic!("not files: {second:?}")
    };
    assert_eq!((caption.as_deref(), files[0].kind), (Some("kaputte Laterne"), FileKind::Photo));
    assert_eq!(files[0].id, "file-large");
    assert!(album.is_some() && album == same_album);

    ana.sends(json!({ "location": { "latitude": 52.14, "longitude": 12.59 } }));
    assert!(matches!(town.hears().await.content, Content::Location(_)));
    ana.sends(json!({ "poll": { "id": "1", "question": "?" } }));
    assert_eq!(town.hears().await.content, Content::Unsupported { kind: "poll".to_owned() });
    let id = ana.says("perso abgelaufen");
    town.hears().await;
    ana.edits(id, "pass abgelaufen");
    assert_eq!(town.hears().await.content, Content::Edited { text: "pass abgelaufen".to_owned() });
    double.assert_clean();
}

#[tokio::test]
async fn being_blocked_unblocked_added_and_removed_is_heard() {
    let double = Double::start().await;
    let town = Town::open(&double);
    let (ana, group) = (double.person("ana"), double.group("Nachbarn"));
    ana.says("hallo");
    ana.blocks();
    ana.unblocks();
    group.adds_bot(&ana);
    group.removes_bot(&ana);
    town.hears().await;
    let heard =
        [town.hears().await, town.hears().await, town.hears().await, town.hears().await].map(|it| it.content);
    assert_eq!(heard, [Content::ShutOut, Content::Welcomed, Content::Welcomed, Content::ShutOut]);
    double.assert_clean();
}

#[tokio::test]
async fn a_group_that_becomes_a_supergroup_has_moved_once() {
    let double = Double::start().await;
    let town = Town::open(&double);
    let group = double.group("Nachbarn");
    let successor = group.migrates();
    let (old, new) = (town.hears().await, town.hears().await);
    assert_eq!(old.content, Content::Moved { to: successor.id().to_string() });
    assert_eq!((old.address.chat, old.author), (group.id().to_string(), None));
    assert_eq!(new.content, Content::Silent);
    double.assert_clean();
}

#[tokio::test]
async fn what_was_not_committed_is_not_confirmed_and_comes_again() {
    let double = Double::start().await;
    let ana = double.person("ana");
    ana.says("eins");
    ana.says("zwei");
    let telegram = telegram(&double, Way::Poll);
    let (inlet, mut intake) = inlet::open();
    let listening = {
        let telegram = std::sync::Arc::clone(&telegram);
        tokio::spawn(async move { telegram.listen(inlet).await })
    };
    let lost = intake.take(100).await.unwrap();
    let ids: Vec<String> = lost.iter().flat_map(|it| &it.inbound).map(|it| it.id.clone()).collect();
    assert_eq!(ids.len(), 2);
    // The engine dies before it commits: the listener stops, Telegram keeps both.
    drop((lost, intake));
    tokio::time::timeout(Duration::from_secs(10), listening).await.expect("the listener stops").unwrap();
    assert_eq!(double.unconfirmed(), 2);

    let town = Town::open(&double);
    assert_eq!([town.hears().await.id, town.hears().await.id].as_slice(), ids);
    double.until("both are confirmed", |it| it.unconfirmed() == 0).await;
    double.assert_clean();
}

#[tokio::test]
async fn updates_counted_from_anywhere_are_heard_after_a_quiet_week() {
    let double = Double::start().await;
    let town = Town::open(&double);
    let ana = double.person("ana");
    ana.says("vor der Pause");
    town.hears().await;
    double.until("it is confirmed", |it| it.unconfirmed() == 0).await;
    // A poll that comes back empty, as thousands do within a week.
    double.empties_poll();
    double.until("we ask anew", |it| 3 <= it.calls("getUpdates")).await;
    double.restarts_ids(12);
    ana.says("nach der Pause");
    assert_eq!(town.hears().await.content, text("nach der Pause"));
    double.assert_clean();
}

#[tokio::test]
async fn updates_out_of_order_are_put_in_order_and_repeated_ones_keep_their_id() {
    let double = Double::start().await;
    let ana = double.person("ana");
    let town_waits = telegram(&double, Way::Poll);
    drop(town_waits);
    ana.says("eins");
    ana.says("zwei");
    double.repeats_last();
    double.reorders();
    let town = Town::open(&double);
    let heard = [town.hears().await, town.hears().await, town.hears().await];
    assert_eq!(heard[0].content, text("eins"));
    assert_eq!(heard[1].content, text("zwei"));
    assert_eq!(heard[1].id, heard[2].id);
    double.assert_clean();
}

#[tokio::test]
async fn listening_survives_gateways_cut_answers_and_a_second_listener() {
    let double = Double::start().await;
    let faults = [Fault::Html(502), Fault::AcceptThenCutJson, Fault::AcceptThenReset];
    double.script("getUpdates", faults);
    let town = Town::open(&double);
    let ana = double.person("ana");
    ana.says("trotzdem");
    assert_eq!(town.hears().await.content, text("trotzdem"));
    double.until("it is confirmed", |it| it.unconfirmed() == 0).await;
    double.another_poller();
    ana.says("weiter");
    assert_eq!(town.hears().await.content, text("weiter"));
    double.assert_clean();
}

#[tokio::test]
async fn a_webhook_somebody_else_has_set_is_taken_away() {
    let double = Double::start().await;
    let town = Town::open(&double);
    let ana = double.person("ana");
    ana.says("vorher");
    town.hears().await;
    double.until("it is confirmed", |it| it.unconfirmed() == 0).await;
    let polls = double.calls("getUpdates");
    double.another_webhook();
    double.empties_poll();
    double.until("the next poll is refused", |it| polls < it.calls("getUpdates")).await;
    ana.says("nachher");
    assert_eq!(town.hears().await.content, text("nachher"));
    assert_eq!(double.webhook(), None);
    let violations = double.take_violations();
    assert!(violations.iter().all(|it| it.contains("while webhook is active")), "{violations:?}");
}
