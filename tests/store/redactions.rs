//! A message that is taken back leaves no words behind, and nothing beside it is touched.

use buergerdraht::model::{Address, Inbound, OpenQuestion, Profile};
use buergerdraht::store::Unread;

use crate::world::{World, at, chat, conversation, inbound, question, telegram, topic, unread};

fn question_in(message_id: Option<&str>, text: &str) -> OpenQuestion {
    OpenQuestion { message_id: message_id.map(str::to_owned), ..question(text) }
}

fn said(id: &str, address: &Address, message_id: &str) -> Inbound {
    Inbound { address: address.clone(), message_id: Some(message_id.to_owned()), ..inbound(id, "boom") }
}

async fn what_was_said_in_it_goes_and_the_rest_stays(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    for (address, asked) in [
        (topic("ana", "5"), question_in(Some("m1"), "taken back")),
        (chat("ana"), question_in(Some("m2"), "of another message")),
        (chat("ana"), question_in(None, "of no message")),
        (chat("ben"), question_in(Some("m1"), "of another chat")),
    ] {
        tx.keep_question(None, &address, &asked, at(0)).await.unwrap();
    }
    for (id, address, message_id) in
        [("1", chat("ana"), "m1"), ("2", chat("ana"), "m2"), ("3", chat("ben"), "m1")]
    {
        tx.put_aside(&said(id, &address, message_id), "panicked", at(0)).await.unwrap();
    }
    tx.hear(&telegram(), "1", at(0), Some(unread(Some("ana")))).await.unwrap();
    let elsewhere = Unread { chat: "ben", ..unread(Some("ben")) };
    tx.hear(&telegram(), "2", at(0), Some(elsewhere)).await.unwrap();
    tx.commit().await.unwrap();

    let mut tx = world.store.begin().await.unwrap();
    let taken_back = tx.redact(&telegram(), "ana", "m1").await.unwrap();
    assert_eq!(taken_back.len(), 1);
    assert_eq!(taken_back[0].address, Some(topic("ana", "5")));
    assert_eq!(taken_back[0].question, question_in(Some("m1"), "taken back"));
    assert_eq!(tx.redact(&telegram(), "ana", "m1").await.unwrap(), [], "twice is once");
    assert_eq!(tx.redact(&telegram(), "ana", "never heard of").await.unwrap(), []);
    tx.commit().await.unwrap();

    let mut reader = world.look().await;
    let left = reader.open_questions(None).await.unwrap();
    let left: Vec<&str> = left.iter().map(|it| it.question.text.as_str()).collect();
    assert_eq!(left.len(), 3);
    assert!(!left.contains(&"taken back"));
    let aside: Vec<String> = reader.aside(10).await.unwrap().into_iter().map(|it| it.0.id).collect();
    assert_eq!(aside, ["2", "3"]);
    assert_eq!(world.count("select count(*) from heard").await, 2, "it was heard all the same");
    assert_eq!(world.text("select id from heard where raw is not null").await, "2");
    let traces = "select count(*) from heard where raw is null
                  and (speaker is not null or chat is not null or message_id is not null)";
    assert_eq!(world.count(traces).await, 0);
}

async fn a_message_of_a_chat_that_has_moved_is_found_where_it_went(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    tx.keep_question(None, &chat("old"), &question("Wann?"), at(0)).await.unwrap();
    tx.put_aside(&said("1", &chat("old"), "m1"), "panicked", at(0)).await.unwrap();
    tx.keep_conversation(&conversation(&chat("old"), "ana")).await.unwrap();
    tx.move_chat(&telegram(), "old", "new", at(1)).await.unwrap();
    let talks = tx.conversations_in(&telegram(), "old").await.unwrap();
    assert_eq!(talks, [conversation(&chat("new"), "ana")]);
    let taken_back = tx.redact(&telegram(), "old", "m1").await.unwrap();
    assert_eq!(taken_back[0].address, Some(chat("new")));
    assert_eq!(tx.count_aside().await.unwrap(), 0);
}

async fn everybodys_talks_in_a_chat_are_found_and_no_others(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    for (address, speaker) in [(chat("g"), "ana"), (topic("g", "5"), "ben"), (chat("h"), "ana")] {
        tx.keep_conversation(&conversation(&address, speaker)).await.unwrap();
    }
    let mut talks = tx.conversations_in(&telegram(), "g").await.unwrap();
    talks.sort_by(|one, other| one.speaker.cmp(&other.speaker));
    assert_eq!(talks, [conversation(&chat("g"), "ana"), conversation(&topic("g", "5"), "ben")]);
}

async fn who_was_forgotten_cannot_be_found_by_their_message_either(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    let ana = tx.welcome_person(&telegram(), "ana", &Profile::default(), at(0)).await.unwrap();
    tx.keep_conversation(&conversation(&chat("ana"), "ana")).await.unwrap();
    tx.keep_question(Some(&ana.id), &chat("ana"), &question("Wann?"), at(0)).await.unwrap();
    tx.hear(&telegram(), "1", at(0), Some(unread(Some("ana")))).await.unwrap();
    tx.forget_person(&ana.id).await.unwrap();
    assert_eq!(tx.redact(&telegram(), "ana", "m1").await.unwrap(), []);
    assert_eq!(tx.open_questions(None).await.unwrap()[0].question, question_in(None, "Wann?"));
    tx.commit().await.unwrap();
    let traces = "select count(*) from heard where chat is not null or message_id is not null";
    assert_eq!(world.count(traces).await, 0);
}

on_both!(
    what_was_said_in_it_goes_and_the_rest_stays,
    a_message_of_a_chat_that_has_moved_is_found_where_it_went,
    everybodys_talks_in_a_chat_are_found_and_no_others,
    who_was_forgotten_cannot_be_found_by_their_message_either,
);
