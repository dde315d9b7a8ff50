//! Opening, looking, backing up: what an operator meets.

use buergerdraht::store::{Error, Store};

use crate::world::{World, at, chat, conversation, inbound, telegram};

async fn a_store_says_what_it_is(world: &World) {
    let version = world.store.version().await.unwrap();
    let name = if world.is_sqlite() { "SQLite 3." } else { "PostgreSQL " };
    let rest = version.strip_prefix(name).unwrap_or_else(|| panic!("{version}"));
    assert!(rest.chars().all(|it| it.is_ascii_digit() || it == '.'), "{version}");
}

async fn a_store_opened_again_and_again_keeps_what_it_has(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    tx.keep_conversation(&conversation(&chat("ana"), "ana")).await.unwrap();
    tx.commit().await.unwrap();
    for _ in 0..3 {
        let store = world.another().await;
        let found = store.read().await.unwrap().conversation(&chat("ana"), "ana").await.unwrap();
        assert!(found.is_some());
        store.close().await;
    }
}

async fn a_reader_sees_one_moment_and_does_not_wait_for_the_writer(world: &World) {
    let mut reader = world.look().await;
    assert_eq!(reader.count_aside().await.unwrap(), 0);
    let mut tx = world.store.begin().await.unwrap();
    tx.put_aside(&inbound("1", "hello"), "panicked", at(0)).await.unwrap();
    assert_eq!(reader.count_aside().await.unwrap(), 0);
    tx.commit().await.unwrap();
    assert_eq!(reader.count_aside().await.unwrap(), 0, "still the moment it began with");
    drop(reader);
    assert_eq!(world.look().await.count_aside().await.unwrap(), 1);
}

async fn a_backup_is_a_whole_store(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    assert!(tx.hear(&telegram(), "1", at(0), None).await.unwrap());
    tx.commit().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("it's a backup.db");

    let done = world.store.backup(&to).await;
    if !world.is_sqlite() {
        assert!(done.unwrap_err().to_string().contains("pg_dump"));
        return;
    }
    done.unwrap();
    let again = world.store.backup(&to).await;
    assert!(matches!(again, Err(Error::Backup { .. })), "a backup overwrites nothing: {again:?}");

    let restored = Store::open(&format!("sqlite:{}", to.display())).await.unwrap();
    let mut tx = restored.begin().await.unwrap();
    assert!(!tx.hear(&telegram(), "1", at(1), None).await.unwrap());
    drop(tx);
    restored.close().await;
}

on_both!(
    a_store_says_what_it_is,
    a_store_opened_again_and_again_keeps_what_it_has,
    a_reader_sees_one_moment_and_does_not_wait_for_the_writer,
    a_backup_is_a_whole_store,
);

/// PostgreSQL only: its errors bring the row along that they complain of.
#[tokio::test]
async fn an_error_says_what_failed_and_nothing_of_what_was_written() {
    let world = World::postgres().await;
    world.meddle("alter table aside add check (id <> '1')").await;
    let mut tx = world.store.begin().await.unwrap();
    let error = tx.put_aside(&inbound("1", "a private matter"), "panicked", at(0)).await.unwrap_err();
    drop(tx);
    for printed in [error.to_string(), format!("{error:?}"), format!("{:#}", anyhow::Error::from(error))] {
        assert!(printed.starts_with("the database failed: ") && printed.contains("aside"), "{printed}");
        assert!(!printed.contains("private"), "{printed}");
    }
    world.end().await;
}

#[tokio::test]
async fn a_database_that_cannot_be_opened_is_named_without_its_password() {
    for (url, named) in [
        ("sqlite:/no/such/folder/town.db", "sqlite:/no/such/folder/town.db"),
        ("postgres://bot:secret@127.0.0.1:1/town", "127.0.0.1:1/town"),
        ("mysql://bot:secret@127.0.0.1:1/town", "127.0.0.1:1/town"),
        ("postgres://127.0.0.1:1/town?user=bot&password=secret", "127.0.0.1:1/town"),
        ("postgres://127.0.0.1:1/town?password=p@secret", "postgres"),
        ("postgres://bot:secret?@127.0.0.1:1/town", "postgres"),
        ("town.db", "town.db"),
    ] {
        let error = Store::open(url).await.unwrap_err().to_string();
        let reason = error.strip_prefix("cannot open the database ").unwrap_or_else(|| panic!("{error}"));
        let (place, reason) = reason.split_once(": ").unwrap_or_else(|| panic!("{error}"));
        assert!(place.ends_with(named), "{error}");
        assert!(!reason.is_empty() && !error.contains("secret"), "{error}");
    }
    let away = Store::open("postgres://bot:secret@127.0.0.1:1/town").await.unwrap_err();
    assert!(away.is_passing(), "the server may come back");
    let wrong = Store::open("mysql://bot:secret@127.0.0.1:1/town").await.unwrap_err();
    assert!(!wrong.is_passing(), "no patience makes this right");
}
