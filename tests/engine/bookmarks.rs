//! Where a source stands is kept with the turns that brought it there: both, or neither.

use std::time::Duration;

use buergerdraht::model::{Bookmark, Inbound};
use tokio::time::timeout;

use crate::faults::spoil_questions;
use crate::world::{World, account, private};

on_both!(
    a_bookmark_is_kept_with_the_turns_of_its_batch,
    turns_that_cannot_be_committed_move_no_bookmark,
    a_bookmark_that_cannot_be_kept_holds_back_its_turns,
    a_turn_put_aside_does_not_hold_up_where_we_stand,
    of_batches_committed_together_the_later_says_where_we_stand,
    a_bookmark_needs_no_turn,
);

fn token(value: &str) -> Bookmark {
    Bookmark { account: account(), name: "token".to_owned(), chat: None, value: Some(value.to_owned()) }
}

async fn hear_marked(world: &World, batch: Vec<Inbound>, value: &str) {
    world.inlet.put_marked(batch, vec![token(value)]).await.unwrap();
}

async fn kept(world: &World) -> Vec<Bookmark> {
    world.store.read().await.unwrap().bookmarks(&account()).await.unwrap()
}

/// Puts one message and its bookmark while `table` is away: nothing at all is kept until it is back.
async fn neither_without(world: &World, table: &str) {
    hear_marked(world, Vec::new(), "s1").await;
    world.meddle(&format!("alter table {table} rename to away")).await;
    let batch = vec![private("ana", "1", "Wann ist Markt")];
    let mut confirmed = Box::pin(world.inlet.put_marked(batch, vec![token("s2")]));
    let early = timeout(Duration::from_millis(300), &mut confirmed).await;
    assert!(early.is_err(), "confirmed before anything was committed");
    for written in ["heard", "outbox", "conversation"].into_iter().filter(|it| *it != table) {
        assert_eq!(world.count(written, "1 = 1").await, 0, "{written}");
    }
    if table != "bookmark" {
        assert_eq!(kept(world).await, [token("s1")]);
    }

    world.meddle(&format!("alter table away rename to {table}")).await;
    confirmed.await.unwrap();
    assert_eq!(kept(world).await, [token("s2")]);
    assert_eq!(world.count("heard", "id = '1'").await, 1);
    assert_eq!(world.count("aside", "1 = 1").await, 0, "the message was not at fault");
}

async fn a_bookmark_is_kept_with_the_turns_of_its_batch(world: &World) {
    hear_marked(world, vec![private("ana", "1", "Wann ist Markt")], "s1").await;
    assert_eq!((world.count("heard", "id = '1'").await, kept(world).await), (1, vec![token("s1")]));
    hear_marked(world, vec![private("ana", "2", "danke")], "s2").await;
    assert_eq!(kept(world).await, [token("s2")]);
    let taken_out = Bookmark { value: None, ..token("") };
    world.inlet.put_marked(Vec::new(), vec![taken_out]).await.unwrap();
    assert_eq!(kept(world).await, []);
}

async fn turns_that_cannot_be_committed_move_no_bookmark(world: &World) {
    neither_without(world, "heard").await;
}

async fn a_bookmark_that_cannot_be_kept_holds_back_its_turns(world: &World) {
    neither_without(world, "bookmark").await;
}

async fn a_turn_put_aside_does_not_hold_up_where_we_stand(world: &World) {
    spoil_questions(world).await;
    hear_marked(world, vec![private("ana", "1", "Mensch"), private("ana", "2", "boom")], "s1").await;
    assert_eq!(world.count("aside", "id = '2'").await, 1);
    assert_eq!(kept(world).await, [token("s1")]);
}

async fn of_batches_committed_together_the_later_says_where_we_stand(world: &World) {
    let said = |id: &str| vec![private("ana", id, "Wann ist Markt")];
    let (one, two, three) = (
        hear_marked(world, said("1"), "s1"),
        hear_marked(world, said("2"), "s2"),
        hear_marked(world, said("3"), "s3"),
    );
    tokio::join!(one, two, three);
    assert_eq!(kept(world).await, [token("s3")]);
    assert_eq!(world.count("heard", "1 = 1").await, 3);
}

async fn a_bookmark_needs_no_turn(world: &World) {
    let sealed = Bookmark { name: "sealed/$1".to_owned(), chat: Some("ana".to_owned()), ..token("{}") };
    world.inlet.put_marked(Vec::new(), vec![token("s1"), sealed.clone()]).await.unwrap();
    assert_eq!(kept(world).await, [sealed, token("s1")]);
    assert_eq!(world.count("heard", "1 = 1").await, 0);
}
