//! What is kept of a person, from when on, and that all of it can be forgotten.

use buergerdraht::model::Content;

use crate::world::{World, happens, private};

on_both!(
    nothing_about_a_person_is_kept_before_they_go_on,
    who_asks_for_deletion_leaves_nothing_behind,
    someone_known_by_their_talk_alone_is_forgotten_as_well,
    deleting_where_nothing_is_stored_stores_nothing,
    forgetting_one_leaves_the_others,
);

async fn nothing_about_a_person_is_kept_before_they_go_on(world: &World) {
    world.says("ana", "1", "Wann ist Markt").await;
    for table in ["person", "identity", "question", "rating", "aside", "chat", "case_file"] {
        assert_eq!(world.count(table, "1 = 1").await, 0, "{table}");
    }
    assert_eq!(world.count("heard", "raw is not null").await, 0);
    assert_eq!(world.count("conversation", "person is not null or talk like '%Markt%'").await, 0);

    world.says("ana", "2", "Birkau").await;
    assert_eq!(world.count("person", "town = 'birkau'").await, 1);
    assert_eq!(world.count("identity", "speaker = 'ana'").await, 1);
}

/// Where somebody's ids may still stand: not in `heard` (ids of messages), nor in a farewell on its way.
async fn traces_of(world: &World, who: &str) -> Vec<String> {
    let mut traces = Vec::new();
    for (table, of) in [
        ("conversation", format!("speaker = '{who}' or chat = '{who}'")),
        ("identity", format!("speaker = '{who}'")),
        ("aside", format!("speaker = '{who}'")),
        ("question", format!("chat = '{who}' or person is not null")),
        ("case_file", format!("speaker = '{who}' or chat = '{who}' or person is not null")),
        ("entry", format!("chat = '{who}'")),
        ("outcome", format!("chat = '{who}' and message <> ''")),
        ("chat", format!("chat = '{who}'")),
        ("outbox", format!("chat = '{who}' and message not like '%Ihre Angaben sind gelöscht%'")),
    ] {
        let count = world.count(table, &of).await;
        traces.extend((0 < count).then(|| format!("{table}: {count}")));
    }
    traces
}

/// Makes ana's next message fail, so that it is put aside.
async fn put_aside_one_of(world: &World, who: &str) {
    let aside = private(who, "aside", "boom");
    let mut tx = world.store.begin().await.unwrap();
    tx.put_aside(&aside, "spoiled", aside.at).await.unwrap();
    tx.commit().await.unwrap();
}

async fn who_asks_for_deletion_leaves_nothing_behind(world: &World) {
    world.says("ana", "1", "Start").await;
    world.says("ana", "2", "Birkau").await;
    world.says("ana", "3", "Mensch").await;
    world.says("ana", "4", "Darf ich grillen?").await;
    put_aside_one_of(world, "ana").await;
    // What was on its way could not be delivered and became dead letters.
    world.hear(vec![happens("ana", "5", Content::ShutOut)]).await;
    world.says("ana", "6", "Hilfe").await;
    assert!(5 < traces_of(world, "ana").await.len(), "there is something to forget");

    world.says("ana", "7", "löschen").await;
    world.says("ana", "8", "ja").await;
    assert_eq!(traces_of(world, "ana").await, Vec::<String>::new());
    assert_eq!(world.count("person", "1 = 1").await, 0);
    let asked = "person is null and chat = '' and speaker = '' and concern like '%Darf ich grillen?%'";
    assert_eq!(world.count("case_file", asked).await, 1, "asked, and by nobody now");
}

async fn someone_known_by_their_talk_alone_is_forgotten_as_well(world: &World) {
    world.says("ana", "1", "asdf qwer").await;
    put_aside_one_of(world, "ana").await;
    world.hear(vec![happens("ana", "2", Content::ShutOut)]).await;
    world.says("ana", "3", "löschen").await;
    world.says("ana", "4", "ja").await;
    assert_eq!(traces_of(world, "ana").await, Vec::<String>::new());
    assert_eq!(world.count("person", "1 = 1").await, 0);
}

async fn deleting_where_nothing_is_stored_stores_nothing(world: &World) {
    world.says("ana", "1", "löschen").await;
    assert!(world.last_read("ana").await.starts_with("Über Sie ist nichts gespeichert."));
    for table in ["person", "identity", "conversation", "question", "chat"] {
        assert_eq!(world.count(table, "1 = 1").await, 0, "{table}");
    }
}

async fn forgetting_one_leaves_the_others(world: &World) {
    for who in ["ana", "ben"] {
        world.says(who, &format!("{who}-1"), "Start").await;
        world.says(who, &format!("{who}-2"), "Birkau").await;
    }
    let waiting = world.reads("ben").await.len();
    world.says("ana", "3", "löschen").await;
    world.says("ana", "4", "ja").await;
    assert_eq!(world.count("person", "1 = 1").await, 1);
    assert_eq!(world.count("conversation", "speaker = 'ben'").await, 1);
    assert_eq!(world.reads("ben").await.len(), waiting);
}
