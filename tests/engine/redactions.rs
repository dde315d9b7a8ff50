//! Who takes a message back finds none of its words kept, and nobody else is touched (C14).

use buergerdraht::model::{Author, AuthorKind, Content, Inbound, Room};

use crate::world::{World, address, happens, in_group, private};

on_both!(
    a_question_on_its_way_to_the_town_hall_is_taken_back_with_its_message,
    a_question_passed_on_later_is_found_by_the_message_that_asked_it,
    a_question_not_passed_on_yet_can_no_longer_be,
    what_was_put_aside_or_could_not_be_read_goes_too,
    where_nothing_was_kept_nothing_happens_and_nobody_is_told,
    a_moderator_takes_back_what_others_said_in_the_group,
    the_same_id_in_another_chat_is_another_message,
);

fn redacts(chat: &str, id: &str, message_id: &str) -> Inbound {
    happens(chat, id, Content::Redacted { message_id: message_id.to_owned() })
}

const TAKEN_BACK: &str = "Die Nachricht mit Ihrer Frage ans Rathaus wurde gelöscht.";

/// Everything any table holds, apart from the answers on their way.
async fn is_kept_somewhere(world: &World, words: &str) -> bool {
    let mut found = 0;
    for (table, column) in
        [("question", "text"), ("conversation", "talk"), ("aside", "inbound"), ("heard", "raw")]
    {
        found += world.count(table, &format!("{column} like '%{words}%'")).await;
    }
    0 < found
}

async fn a_question_on_its_way_to_the_town_hall_is_taken_back_with_its_message(world: &World) {
    world.says("ana", "1", "Mensch").await;
    world.says("ana", "2", "Darf ich grillen?").await;
    world.says("ana", "3", "Mensch").await;
    world.says("ana", "4", "Darf ich zelten?").await;
    world.sends_all().await;
    world.hear(vec![redacts("ana", "5", "2"), redacts("ana", "6", "2")]).await;
    assert!(!is_kept_somewhere(world, "grillen").await);
    assert_eq!(world.count("question", "text = 'Darf ich zelten?'").await, 1);
    let told = world.reads("ana").await;
    assert_eq!(told.len(), 1, "once: {told:?}");
    assert!(told[0].text.text.starts_with(TAKEN_BACK), "{told:?}");
}

async fn a_question_passed_on_later_is_found_by_the_message_that_asked_it(world: &World) {
    world.says("ana", "1", "Darf ich eine Drohne fliegen?").await;
    world.says("ana", "2", "Mensch").await;
    assert_eq!(world.count("question", "message_id = '1'").await, 1);
    world.hear(vec![redacts("ana", "3", "2")]).await;
    assert_eq!(world.count("question", "1 = 1").await, 1, "it was not asked in the word that passed it on");
    world.hear(vec![redacts("ana", "4", "1")]).await;
    assert!(!is_kept_somewhere(world, "Drohne").await);
}

async fn a_question_not_passed_on_yet_can_no_longer_be(world: &World) {
    world.says("ana", "1", "Darf ich eine Drohne fliegen?").await;
    assert!(is_kept_somewhere(world, "Drohne").await, "it might be passed on");
    world.sends_all().await;
    world.hear(vec![redacts("ana", "2", "1")]).await;
    assert!(!is_kept_somewhere(world, "Drohne").await);
    assert_eq!(world.reads("ana").await.len(), 0, "nothing was on its way yet");
    world.says("ana", "3", "Mensch").await;
    assert!(world.last_read("ana").await.starts_with("Was möchten Sie das Rathaus fragen?"));
    assert_eq!(world.count("question", "1 = 1").await, 0);
}

async fn what_was_put_aside_or_could_not_be_read_goes_too(world: &World) {
    let unreadable = Inbound {
        content: Content::Unsupported { kind: "hologram".to_owned() },
        raw: Some("a hologram of a grill".to_owned()),
        ..private("ana", "1", "")
    };
    let aside = private("ana", "2", "grillen");
    let mut tx = world.store.begin().await.unwrap();
    tx.put_aside(&aside, "spoiled", aside.at).await.unwrap();
    tx.commit().await.unwrap();
    world.hear(vec![unreadable]).await;
    world.sends_all().await;
    world.hear(vec![redacts("ana", "3", "1"), redacts("ana", "4", "2")]).await;
    assert!(!is_kept_somewhere(world, "grill").await);
    assert_eq!(world.count("heard", "id = '1'").await, 1, "heard again, it would still change nothing");
    assert_eq!(world.reads("ana").await.len(), 0);
}

async fn where_nothing_was_kept_nothing_happens_and_nobody_is_told(world: &World) {
    world.hear(vec![redacts("ana", "1", "m1")]).await;
    world.says("ana", "2", "Wann ist Markt").await;
    world.sends_all().await;
    let before = world.rows().await;
    world.hear(vec![redacts("ana", "3", "2"), redacts("ana", "4", "never said")]).await;
    let after = before.into_iter().map(|(table, rows)| (table, rows + if table == "heard" { 2 } else { 0 }));
    assert_eq!(world.rows().await, after.collect::<Vec<_>>());
    world.says("ana", "5", "Markt").await;
    assert!(!world.reads("ana").await.is_empty(), "and we still talk");
}

async fn a_moderator_takes_back_what_others_said_in_the_group(world: &World) {
    world.hear(vec![in_group("ana", "1", "Darf ich eine Drohne fliegen?")]).await;
    world.hear(vec![in_group("ben", "2", "Wo landen Drohnen im Ort?")]).await;
    world.sends_all().await;
    let moderator =
        Author { id: "moderator".to_owned(), kind: AuthorKind::Bot, language: None, private: None };
    let unaddressed = Room::Group { addressed: false };
    let redacted = Inbound { author: Some(moderator), room: unaddressed, ..redacts("market", "3", "1") };
    world.hear(vec![redacted]).await;
    assert!(!is_kept_somewhere(world, "fliegen").await);
    assert!(is_kept_somewhere(world, "landen").await, "nobody took ben's words back");
    assert_eq!(world.reads("market").await.len(), 0);
    assert_eq!(world.count("conversation", "speaker = 'moderator'").await, 0);
}

async fn the_same_id_in_another_chat_is_another_message(world: &World) {
    world.says("ana", "1", "Darf ich eine Drohne fliegen?").await;
    world.hear(vec![redacts("ben", "2", "1"), redacts("market", "3", "1")]).await;
    assert!(is_kept_somewhere(world, "Drohne").await);
    // But a chat is the same where it goes on.
    world.hear(vec![happens("ana", "4", Content::Moved { to: "new".to_owned() })]).await;
    let said = Inbound { address: address("new"), ..private("ana", "5", "Mensch") };
    world.hear(vec![said, redacts("ana", "6", "1")]).await;
    assert!(!is_kept_somewhere(world, "Drohne").await);
}
