//! Once in, all or nothing, and one turn's failure is its own.

use buergerdraht::store::Error;

use crate::world::{World, at, inbound, telegram, unread};

async fn the_same_thing_is_heard_once(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    assert!(tx.hear(&telegram(), "1", at(0), None).await.unwrap());
    assert!(!tx.hear(&telegram(), "1", at(1), Some(unread(Some("ana")))).await.unwrap());
    tx.commit().await.unwrap();

    let restarted = world.another().await;
    let mut tx = restarted.begin().await.unwrap();
    assert!(!tx.hear(&telegram(), "1", at(2), None).await.unwrap());
    assert!(tx.hear(&telegram(), "2", at(2), None).await.unwrap());
    drop(tx);
    restarted.close().await;
}

async fn a_transaction_dropped_half_way_never_was(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    assert!(tx.hear(&telegram(), "1", at(0), None).await.unwrap());
    drop(tx);

    let mut tx = world.store.begin().await.unwrap();
    assert!(tx.hear(&telegram(), "1", at(0), None).await.unwrap());
    tx.commit().await.unwrap();
}

async fn a_turn_given_up_while_it_waits_leaves_the_writer_free(world: &World) {
    for round in 0..20 {
        let store = world.store.clone();
        let turn = tokio::spawn(async move {
            let mut tx = store.begin().await.unwrap();
            for id in 0.. {
                tx.hear(&telegram(), &format!("lost-{round}-{id}"), at(0), None).await.unwrap();
            }
        });
        for _ in 0..round {
            tokio::task::yield_now().await;
        }
        turn.abort();
        assert!(turn.await.unwrap_err().is_cancelled());
    }
    let mut tx = world.store.begin().await.unwrap();
    assert!(tx.hear(&telegram(), "lost-19-0", at(0), None).await.unwrap());
    tx.commit().await.unwrap();
}

async fn one_undone_turn_costs_the_batch_nothing_else(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    for id in ["before", "failing", "after"] {
        tx.savepoint().await.unwrap();
        assert!(tx.hear(&telegram(), id, at(0), None).await.unwrap());
        if id == "failing" {
            tx.undo().await.unwrap();
        } else {
            tx.release().await.unwrap();
        }
    }
    tx.commit().await.unwrap();

    let mut tx = world.store.begin().await.unwrap();
    assert!(!tx.hear(&telegram(), "before", at(1), None).await.unwrap());
    assert!(tx.hear(&telegram(), "failing", at(1), None).await.unwrap());
    assert!(!tx.hear(&telegram(), "after", at(1), None).await.unwrap());
}

async fn a_failing_statement_spoils_its_own_turn_only(world: &World) {
    world.meddle("drop table rating").await;
    let mut tx = world.store.begin().await.unwrap();
    assert!(tx.hear(&telegram(), "before", at(0), None).await.unwrap());
    tx.savepoint().await.unwrap();
    assert!(tx.hear(&telegram(), "failing", at(0), None).await.unwrap());
    assert!(matches!(tx.ratings().await, Err(Error::Database(_))));
    tx.undo().await.unwrap();
    tx.savepoint().await.unwrap();
    assert!(tx.hear(&telegram(), "after", at(0), None).await.unwrap());
    tx.release().await.unwrap();
    tx.commit().await.unwrap();

    let mut tx = world.store.begin().await.unwrap();
    assert!(!tx.hear(&telegram(), "before", at(1), None).await.unwrap());
    assert!(tx.hear(&telegram(), "failing", at(1), None).await.unwrap());
    assert!(!tx.hear(&telegram(), "after", at(1), None).await.unwrap());
}

/// PostgreSQL answers `commit` after an error with a silent rollback: that must not look like success.
async fn what_is_said_to_be_committed_is_committed(world: &World) {
    world.meddle("drop table rating").await;
    let mut tx = world.store.begin().await.unwrap();
    assert!(tx.hear(&telegram(), "1", at(0), None).await.unwrap());
    tx.ratings().await.unwrap_err();
    let committed = tx.commit().await;

    let mut tx = world.store.begin().await.unwrap();
    let kept = !tx.hear(&telegram(), "1", at(1), None).await.unwrap();
    assert_eq!(committed.is_ok(), kept, "{committed:?}");
}

async fn two_processes_hear_the_same_thing_once(world: &World) {
    let other = world.another().await;
    for id in 0..20 {
        let id = id.to_string();
        let hear = async |store: &buergerdraht::store::Store| {
            let mut tx = store.begin().await.unwrap();
            let first = tx.hear(&telegram(), &id, at(0), None).await.unwrap();
            tokio::task::yield_now().await;
            tx.commit().await.unwrap();
            first
        };
        let (here, there) = tokio::join!(hear(&world.store), hear(&other));
        assert!(here ^ there, "heard here: {here}, there: {there}");
    }
    other.close().await;
}

async fn a_message_put_aside_is_kept_whole_with_its_latest_reason(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    tx.put_aside(&inbound("1", "Guten\0Tag"), "panicked", at(1)).await.unwrap();
    tx.put_aside(&inbound("1", "Guten\0Tag"), "panicked\0again", at(2)).await.unwrap();
    tx.put_aside(&inbound("2", "Hallo"), "panicked", at(3)).await.unwrap();
    tx.commit().await.unwrap();

    let mut reader = world.look().await;
    assert_eq!(reader.count_aside().await.unwrap(), 2);
    let aside = reader.aside(10).await.unwrap();
    assert_eq!(aside[0], (inbound("1", "Guten\0Tag"), "panicked\u{fffd}again".to_owned()));
    assert_eq!(aside[1].0.id, "2");
}

on_both!(
    the_same_thing_is_heard_once,
    a_transaction_dropped_half_way_never_was,
    a_turn_given_up_while_it_waits_leaves_the_writer_free,
    one_undone_turn_costs_the_batch_nothing_else,
    a_failing_statement_spoils_its_own_turn_only,
    what_is_said_to_be_committed_is_committed,
    two_processes_hear_the_same_thing_once,
    a_message_put_aside_is_kept_whole_with_its_latest_reason,
);
