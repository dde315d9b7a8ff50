//! Where an adapter stands is there again after a restart, and goes with the person it is about.

use buergerdraht::model::{Account, Bookmark, Profile};

use crate::world::{World, at, chat, conversation, telegram};

fn bookmark(name: &str, chat: Option<&str>, value: Option<&str>) -> Bookmark {
    Bookmark {
        account: telegram(),
        name: name.to_owned(),
        chat: chat.map(str::to_owned),
        value: value.map(str::to_owned),
    }
}

async fn keep(world: &World, bookmarks: &[Bookmark]) {
    let mut tx = world.store.begin().await.unwrap();
    for it in bookmarks {
        tx.keep_bookmark(it, at(0)).await.unwrap();
    }
    tx.commit().await.unwrap();
}

async fn a_bookmark_lies_where_it_was_put_last(world: &World) {
    keep(world, &[bookmark("token", None, Some("s1")), bookmark("room/!a", Some("!a"), Some("$1"))]).await;
    keep(world, &[bookmark("token", None, Some("s2")), bookmark("room/!a", None, Some("$2"))]).await;

    let restarted = world.another().await;
    let found = restarted.read().await.unwrap().bookmarks(&telegram()).await.unwrap();
    assert_eq!(found, [bookmark("room/!a", None, Some("$2")), bookmark("token", None, Some("s2"))]);
    restarted.close().await;
}

async fn a_bookmark_without_a_value_is_taken_out(world: &World) {
    keep(world, &[bookmark("token", None, Some("s1")), bookmark("sealed/$1", Some("!a"), Some("{}"))]).await;
    keep(world, &[bookmark("sealed/$1", Some("!a"), None), bookmark("never there", None, None)]).await;
    let found = world.look().await.bookmarks(&telegram()).await.unwrap();
    assert_eq!(found, [bookmark("token", None, Some("s1"))]);
}

async fn each_account_has_its_own(world: &World) {
    let theirs = Bookmark { account: Account::new("matrix", "main"), ..bookmark("token", None, Some("m")) };
    keep(world, &[bookmark("token", None, Some("t")), theirs.clone()]).await;
    let mut reader = world.look().await;
    assert_eq!(reader.bookmarks(&telegram()).await.unwrap(), [bookmark("token", None, Some("t"))]);
    assert_eq!(reader.bookmarks(&theirs.account).await.unwrap(), [theirs]);
    assert_eq!(reader.bookmarks(&Account::new("matrix", "other")).await.unwrap(), []);
}

async fn values_of_any_script_and_length_are_kept(world: &World) {
    let long = "ß".repeat(60_000);
    let mut odd = [
        bookmark("'; drop table bookmark --", Some("!ä:b"), Some(r#"{"a":"\u0000"}"#)),
        bookmark("long", None, Some(&long)),
        bookmark("نقطة", Some("\u{202e}"), Some("👨‍👩‍👧")),
    ];
    keep(world, &odd).await;
    let mut found = world.look().await.bookmarks(&telegram()).await.unwrap();
    for all in [&mut odd[..], &mut found[..]] {
        all.sort_by(|one, other| one.name.cmp(&other.name));
    }
    assert_eq!(found, odd);
}

async fn a_transaction_that_never_was_moved_no_bookmark(world: &World) {
    keep(world, &[bookmark("token", None, Some("s1"))]).await;
    let mut tx = world.store.begin().await.unwrap();
    tx.keep_bookmark(&bookmark("token", None, Some("s2")), at(1)).await.unwrap();
    drop(tx);
    let found = world.look().await.bookmarks(&telegram()).await.unwrap();
    assert_eq!(found, [bookmark("token", None, Some("s1"))]);
}

async fn what_is_about_a_persons_chat_goes_with_them(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    let ana = tx.welcome_person(&telegram(), "ana", &Profile::default(), at(0)).await.unwrap();
    for (address, speaker) in [("ana", "ana"), ("ben", "ben"), ("group", "ana"), ("group", "ben")] {
        tx.keep_conversation(&conversation(&chat(address), speaker)).await.unwrap();
    }
    tx.commit().await.unwrap();
    let about = |chat: &str| bookmark(&format!("room/{chat}"), Some(chat), Some("$1"));
    keep(world, &[about("ana"), about("ben"), about("group"), bookmark("token", None, Some("s"))]).await;

    let mut tx = world.store.begin().await.unwrap();
    tx.forget_person(&ana.id).await.unwrap();
    tx.commit().await.unwrap();
    let found = world.look().await.bookmarks(&telegram()).await.unwrap();
    assert_eq!(found, [about("ben"), about("group"), bookmark("token", None, Some("s"))]);
}

on_both!(
    a_bookmark_lies_where_it_was_put_last,
    a_bookmark_without_a_value_is_taken_out,
    each_account_has_its_own,
    values_of_any_script_and_length_are_kept,
    a_transaction_that_never_was_moved_no_bookmark,
    what_is_about_a_persons_chat_goes_with_them,
);
