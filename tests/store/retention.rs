//! Every table has its class, and what is past its time is forgotten, no sooner.

use buergerdraht::model::{Bookmark, Class, Profile, Timestamp, Usefulness};
use buergerdraht::store::{KeepDays, Retention, TABLES};

use crate::world::{World, at, chat, conversation, inbound, question, telegram, unread};

const KEEP: KeepDays = KeepDays { trace: 10, talk: 20, case: 30 };

fn day(day: i64) -> Timestamp {
    at(day * 24 * 60 * 60)
}

/// What belongs to no chat is where the whole account stands.
fn bookmark(chat: Option<&str>) -> Bookmark {
    let name = chat.unwrap_or("token").to_owned();
    Bookmark { account: telegram(), name, chat: chat.map(str::to_owned), value: Some("$1".to_owned()) }
}

/// One of everything, on day 0.
async fn live_a_day(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    assert!(tx.hear(&telegram(), "1", day(0), Some(unread(None))).await.unwrap());
    let ana = tx.welcome_person(&telegram(), "ana", &Profile::default(), day(0)).await.unwrap();
    let mut talk = conversation(&chat("ana"), "ana");
    talk.updated_at = day(0);
    tx.keep_conversation(&talk).await.unwrap();
    tx.shut_out(&telegram(), "ben", day(0)).await.unwrap();
    tx.put_aside(&inbound("1", "hello"), "panicked", day(0)).await.unwrap();
    let question = question("Wo?");
    tx.keep_question(Some(&ana.id), &chat("ana"), &question, day(0)).await.unwrap();
    tx.rate("perso", None, Usefulness::Helped, day(0)).await.unwrap();
    for chat in [None, Some("ana")] {
        tx.keep_bookmark(&bookmark(chat), day(0)).await.unwrap();
    }
    tx.commit().await.unwrap();
    for sent in [true, false] {
        let id = world.queue(&chat("ana"), Class::Answer, "hello", day(0)).await;
        if sent {
            let mut tx = world.store.begin().await.unwrap();
            tx.mark_sent(&id, None, day(0)).await.unwrap();
            tx.commit().await.unwrap();
        }
    }
}

async fn forget_on(world: &World, today: i64) -> Vec<&'static str> {
    let would_be = world.store.would_forget(day(today), &KEEP).await.unwrap();
    let forgotten = world.store.forget(day(today), &KEEP).await.unwrap();
    assert_eq!(would_be, forgotten, "a dry run says what really happens");
    forgotten.iter().filter(|it| it.rows == 1).map(|it| it.table).collect()
}

async fn each_table_is_forgotten_in_its_time(world: &World) {
    live_a_day(world).await;
    assert_eq!(forget_on(world, 10).await, Vec::<&str>::new());
    assert_eq!(forget_on(world, 11).await, ["heard", "outbox", "outcome", "bookmark"]);
    assert_eq!(forget_on(world, 20).await, Vec::<&str>::new());
    assert_eq!(forget_on(world, 21).await, ["conversation", "chat", "person"]);
    assert_eq!(world.count("select count(*) from identity").await, 0);
    assert_eq!(forget_on(world, 30).await, Vec::<&str>::new());
    assert_eq!(forget_on(world, 31).await, ["aside", "question"]);
    assert_eq!(forget_on(world, 10_000).await, Vec::<&str>::new());
    let mut reader = world.look().await;
    assert_eq!(reader.ratings().await.unwrap().len(), 1, "counts stay");
    assert_eq!(reader.bookmarks(&telegram()).await.unwrap(), [bookmark(None)], "or all is heard anew");
}

async fn what_nobody_carries_is_forgotten_but_not_while_it_may_be_tried(world: &World) {
    let keep = KeepDays { trace: 1, ..KEEP };
    world.queue(&chat("ana"), Class::Answer, "hello", day(0)).await;
    world.store.forget(day(4), &keep).await.unwrap();
    assert_eq!(world.due(day(4)).await, ["hello"]);
    world.store.forget(day(5), &keep).await.unwrap();
    assert_eq!(world.due(day(5)).await, Vec::<&str>::new());
}

async fn a_person_whose_talk_goes_on_is_kept(world: &World) {
    live_a_day(world).await;
    let mut talk = conversation(&chat("ana"), "ana");
    talk.updated_at = day(90);
    let mut tx = world.store.begin().await.unwrap();
    tx.keep_conversation(&talk).await.unwrap();
    tx.commit().await.unwrap();
    forget_on(world, 100).await;
    assert!(world.look().await.person_at(&telegram(), "ana").await.unwrap().is_some());
}

async fn a_message_is_kept_from_the_day_it_was_settled(world: &World) {
    let id = world.queue(&chat("ana"), Class::Answer, "late", day(0)).await;
    let mut tx = world.store.begin().await.unwrap();
    tx.mark_failed(&id, "gave up", day(9)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(forget_on(world, 19).await, Vec::<&str>::new());
    assert_eq!(forget_on(world, 20).await, ["outcome"]);
}

async fn every_table_has_a_retention_class(world: &World) {
    let mut listed: Vec<&str> = TABLES.iter().map(|it| it.0).collect();
    listed.sort_unstable();
    let sql = if world.is_sqlite() {
        "select group_concat(name, ' ') from (select name from sqlite_master where type = 'table'
         and name not like 'sqlite%' and name not like '_sqlx%' order by name)"
    } else {
        "select string_agg(tablename, ' ' order by tablename) from pg_tables
         where schemaname = 'public' and tablename not like '\\_sqlx%'"
    };
    assert_eq!(world.text(sql).await, listed.join(" "));
}

async fn a_bookmark_that_moves_on_is_kept(world: &World) {
    for today in [0, 9, 18] {
        let mut tx = world.store.begin().await.unwrap();
        tx.keep_bookmark(&bookmark(Some("ana")), day(today)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(forget_on(world, today + 10).await, Vec::<&str>::new());
    }
    assert_eq!(forget_on(world, 29).await, ["bookmark"]);
}

on_both!(
    a_bookmark_that_moves_on_is_kept,
    each_table_is_forgotten_in_its_time,
    what_nobody_carries_is_forgotten_but_not_while_it_may_be_tried,
    a_person_whose_talk_goes_on_is_kept,
    a_message_is_kept_from_the_day_it_was_settled,
    every_table_has_a_retention_class,
);

#[test]
fn the_schema_names_each_table_s_class_as_the_code_does() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    files.sort();
    let schema: String = files.iter().map(|it| std::fs::read_to_string(it).unwrap()).collect();
    for (table, retention) in TABLES {
        let (above, _) = schema.split_once(&format!("create table {table} (")).expect(table);
        let (_, named) = above.rsplit_once("-- Retention: ").expect(table);
        let word = match retention {
            Retention::Trace => "trace",
            Retention::Talk => "talk",
            Retention::Case => "case",
            Retention::Public => "public",
            Retention::Count => "count",
        };
        assert!(named.starts_with(word), "{table}: {named}");
    }
}
