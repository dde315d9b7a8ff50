//! When a turn or the database fails: nothing is lost, nobody else is touched, nothing is confirmed too early.

use std::time::Duration;

use tokio::time::timeout;

use crate::world::{World, private};

on_both!(
    a_turn_that_fails_is_undone_and_put_aside_alone,
    what_was_put_aside_is_not_tried_again,
    a_database_that_is_away_is_tried_again_and_nothing_confirmed,
);

/// From now on no question that says `boom` can be kept.
pub async fn spoil_questions(world: &World) {
    let sql = if world.is_sqlite() {
        "create trigger spoiled before insert on question when new.text = 'boom'
         begin select raise(abort, 'spoiled'); end"
    } else {
        "alter table question add constraint spoiled check (text <> 'boom')"
    };
    world.meddle(sql).await;
}

async fn a_turn_that_fails_is_undone_and_put_aside_alone(world: &World) {
    spoil_questions(world).await;
    world.says("ben", "b1", "Mensch").await;
    world.sends_all().await;
    let talk = "select talk from conversation where speaker = 'ben'";
    let before = world.column(talk.to_owned()).await;

    let batch = vec![
        private("ana", "a1", "Wann ist Markt"),
        private("ben", "b2", "boom"),
        private("cem", "c1", "Wann ist Markt"),
    ];
    world.hear(batch).await;

    for neighbour in ["ana", "cem"] {
        assert!(world.reads(neighbour).await.iter().any(|it| it.text.text.contains("Freitags.")));
    }
    let sorry: Vec<String> = world.reads("ben").await.into_iter().map(|it| it.text.text).collect();
    assert_eq!(sorry.len(), 1, "{sorry:?}");
    assert!(sorry[0].starts_with("Entschuldigung"), "{sorry:?}");
    let aside = world.store.read().await.unwrap().aside(10).await.unwrap();
    assert_eq!(aside.len(), 1);
    assert_eq!(aside[0].0, private("ben", "b2", "boom"), "whole, for a person to look at");
    assert_eq!(world.count("question", "1 = 1").await, 0);
    assert_eq!(world.count("person", "1 = 1").await, 0, "nothing of the turn was kept");
    assert_eq!(world.column(talk.to_owned()).await, before, "the talk goes on where it was");

    world.says("ben", "b3", "Darf ich grillen?").await;
    assert_eq!(world.count("question", "text = 'Darf ich grillen?'").await, 1);
}

async fn what_was_put_aside_is_not_tried_again(world: &World) {
    spoil_questions(world).await;
    world.hear(vec![private("ben", "b1", "Mensch"), private("ben", "b2", "boom")]).await;
    let before = world.rows().await;
    world.says("ben", "b2", "boom").await;
    assert_eq!(world.rows().await, before);
}

async fn a_database_that_is_away_is_tried_again_and_nothing_confirmed(world: &World) {
    world.meddle("alter table heard rename to away").await;
    let batch = vec![private("ana", "1", "Wann ist Markt"), private("ben", "2", "Wann ist Markt")];
    let mut confirmed = Box::pin(world.inlet.put(batch));
    let early = timeout(Duration::from_millis(300), &mut confirmed).await;
    assert!(early.is_err(), "confirmed before anything was committed");
    assert_eq!(world.count("outbox", "1 = 1").await, 0);

    world.meddle("alter table away rename to heard").await;
    confirmed.await.unwrap();
    assert_eq!(world.count("heard", "1 = 1").await, 2);
    assert_eq!(world.count("aside", "1 = 1").await, 0, "the message was not at fault");
    let answers = world.reads("ana").await;
    assert_eq!(answers.iter().filter(|it| it.text.text.contains("Freitags.")).count(), 1);
}
