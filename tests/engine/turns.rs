//! Heard once, committed whole, acknowledged last.

use buergerdraht::store::Store;

use crate::world::{World, private};

on_both!(
    a_message_that_comes_again_changes_nothing,
    a_message_twice_in_one_batch_is_answered_once,
    what_is_acknowledged_is_committed,
    answers_keep_the_order_of_the_questions,
);

async fn a_message_that_comes_again_changes_nothing(world: &World) {
    world.says("ana", "1", "Mensch").await;
    world.says("ana", "2", "Darf ich Drohnen fliegen?").await;
    let talks = "select talk from conversation";
    let before = (world.rows().await, world.column(talks.to_owned()).await);
    world.says("ana", "2", "Darf ich Drohnen fliegen?").await;
    world.says("ana", "1", "Mensch").await;
    assert_eq!((world.rows().await, world.column(talks.to_owned()).await), before);
}

async fn a_message_twice_in_one_batch_is_answered_once(world: &World) {
    let said = || private("ana", "1", "Wann ist Markt");
    world.hear(vec![said(), said()]).await;
    assert_eq!(world.count("heard", "1 = 1").await, 1);
    let answers = world.reads("ana").await;
    assert_eq!(answers.iter().filter(|it| it.text.text.contains("Freitags.")).count(), 1);
}

async fn what_is_acknowledged_is_committed(world: &World) {
    world.says("ana", "1", "Wann ist Markt").await;
    // Whoever looks now, from wherever, finds all of it.
    assert_eq!(world.count("heard", "id = '1'").await, 1);
    assert_eq!(world.count("conversation", "speaker = 'ana'").await, 1);
    assert!(0 < world.count("outbox", "chat = 'ana'").await);
}

async fn answers_keep_the_order_of_the_questions(world: &World) {
    let batch = (0..20).map(|it| private("ana", &it.to_string(), &format!("{it} qwertz"))).collect();
    world.hear(batch).await;
    world.says("ana", "last", "danke").await;
    let answers = world.reads("ana").await;
    assert!(answers[0].text.text.contains("Amt Birkau"), "the notice is first");
    assert!(answers.last().unwrap().text.text.starts_with("Gern geschehen!"));
    assert_eq!(world.count("heard", "1 = 1").await, 21);
}

#[tokio::test]
async fn a_talk_goes_on_after_a_restart() {
    let database = crate::database::Database::sqlite();
    let url = database.url.clone();
    let world = World::open(database).await;
    world.says("ana", "1", "Mensch").await;
    let again = Store::open(&url).await.unwrap();
    let stored =
        again.read().await.unwrap().conversation(&crate::world::address("ana"), "ana").await.unwrap();
    assert_eq!(stored.unwrap().talk.standing.map(|it| it.dialogue).as_deref(), Some("faq"));
    again.close().await;
    world.end().await;
}
