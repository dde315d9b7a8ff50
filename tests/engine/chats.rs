//! Chats that move, shut us out or are shared, and the people in them.

use buergerdraht::model::Content;

use crate::world::{World, account, address, happens, in_group, private};

on_both!(
    a_group_that_moves_keeps_its_talks_and_its_waiting_messages,
    who_shuts_us_out_gets_nothing_more_until_they_write,
    two_people_who_say_the_same_are_not_mixed_up,
    speakers_in_a_group_do_not_answer_each_others_questions,
    what_waits_in_private_is_not_answered_in_the_group,
);

async fn a_group_that_moves_keeps_its_talks_and_its_waiting_messages(world: &World) {
    world.hear(vec![in_group("ana", "1", "Themen")]).await;
    let waiting = world.reads("market").await.len();
    assert!(0 < waiting);
    world.hear(vec![happens("market", "2", Content::Moved { to: "bazaar".to_owned() })]).await;
    assert_eq!(world.reads("market").await.len(), 0);
    assert_eq!(world.reads("bazaar").await.len(), waiting);

    let mut said = in_group("ana", "3", "1");
    said.address = address("bazaar");
    world.hear(vec![said]).await;
    assert!(world.last_read("bazaar").await.starts_with("Fragen zum Thema"), "1 still means the first topic");
    world.hear(vec![in_group("ana", "4", "Hilfe")]).await;
    assert_eq!(world.reads("market").await.len(), 0, "who still writes to the old id is answered in the new");
    assert!(world.last_read("bazaar").await.starts_with("So hilft Ihnen"));
}

async fn who_shuts_us_out_gets_nothing_more_until_they_write(world: &World) {
    world.says("ana", "1", "Wann ist Markt").await;
    world.says("ben", "2", "Wann ist Markt").await;
    let others = world.reads("ben").await.len();
    world.hear(vec![happens("ana", "3", Content::ShutOut)]).await;
    assert_eq!(world.reads("ana").await.len(), 0);
    assert_eq!(world.reads("ben").await.len(), others);
    assert!(world.store.read().await.unwrap().is_shut_out(&account(), "ana").await.unwrap());

    world.says("ana", "4", "danke").await;
    assert!(!world.store.read().await.unwrap().is_shut_out(&account(), "ana").await.unwrap());
    assert_eq!(world.reads("ana").await.len(), 1);
}

async fn two_people_who_say_the_same_are_not_mixed_up(world: &World) {
    for who in ["ana", "ben"] {
        world.says(who, &format!("{who}-1"), "Start").await;
    }
    world.says("ana", "ana-2", "Birkau").await;
    world.says("ben", "ben-2", "Erlheim").await;
    let both = vec![private("ana", "ana-3", "Wann ist Markt"), private("ben", "ben-3", "Wann ist Markt")];
    world.hear(both).await;
    assert!(world.last_read("ana").await.starts_with("Freitags."));
    assert!(world.last_read("ben").await.starts_with("Samstags."));
    assert_eq!(world.count("person", "1 = 1").await, 2);
}

async fn speakers_in_a_group_do_not_answer_each_others_questions(world: &World) {
    world.hear(vec![in_group("ana", "1", "Themen")]).await;
    world.hear(vec![in_group("ben", "2", "1")]).await;
    let told = world.last_read("market").await;
    assert!(!told.starts_with("Fragen zum Thema"), "ben was offered nothing: {told}");
    world.hear(vec![in_group("ana", "3", "1")]).await;
    assert!(world.last_read("market").await.starts_with("Fragen zum Thema"));
}

async fn what_waits_in_private_is_not_answered_in_the_group(world: &World) {
    world.says("ana", "1", "Mensch").await;
    world.hear(vec![in_group("ana", "2", "Wann ist Markt")]).await;
    assert_eq!(world.count("question", "1 = 1").await, 0);
    assert!(world.last_read("market").await.contains("Freitags."));
    world.says("ana", "3", "Darf ich grillen?").await;
    assert_eq!(world.count("question", "text = 'Darf ich grillen?'").await, 1);
}
