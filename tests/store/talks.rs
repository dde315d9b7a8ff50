//! A talk is there again after a restart, in any script, and starts over when it cannot be read.

use buergerdraht::model::{Action, Choice, LastText, PersonId, Standing, Talk, Tally};

use crate::world::{World, at, chat, conversation, topic};

fn full() -> Talk {
    Talk {
        standing: Some(Standing { dialogue: "faq".to_owned(), state: "{\"Asking\":\"\0\"}".to_owned() }),
        offered: vec![Choice {
            label: "نعم 👍🏽".to_owned(), action: Action::Code("faq:yes".to_owned())
        }],
        parked: Some(Standing { dialogue: "settings".to_owned(), state: "\"WhichTown\"".to_owned() }),
        language: Some("ar".to_owned()),
        last: Some(LastText { message_id: "4".to_owned(), fingerprint: u64::MAX }),
        noticed: Some(1),
        album: Some("7".to_owned()),
        tally: Tally { minute_from: at(1), in_minute: 2, day_from: at(3), in_day: 4 },
        guesses: Tally { minute_from: at(0), in_minute: 0, day_from: at(5), in_day: 6 },
        told_banned_at: Some(at(7)),
    }
}

async fn a_conversation_is_there_again_after_a_restart(world: &World) {
    let mut kept = conversation(&chat("ana"), "ana");
    kept.talk = full();
    kept.person = Some(PersonId("person-1".to_owned()));
    let mut tx = world.store.begin().await.unwrap();
    tx.keep_conversation(&conversation(&chat("ana"), "ana")).await.unwrap();
    tx.keep_conversation(&kept).await.unwrap();
    tx.commit().await.unwrap();

    let restarted = world.another().await;
    let found = restarted.read().await.unwrap().conversation(&chat("ana"), "ana").await.unwrap();
    assert_eq!(found, Some(kept));
    restarted.close().await;
}

async fn each_speaker_and_each_topic_has_a_talk_of_its_own(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    for (address, speaker) in [(chat("g"), "ana"), (chat("g"), "ben"), (topic("g", "5"), "ana")] {
        let mut it = conversation(&address, speaker);
        it.talk.album = Some(format!("{:?} {speaker}", address.topic));
        tx.keep_conversation(&it).await.unwrap();
    }
    tx.commit().await.unwrap();

    let mut reader = world.look().await;
    for (address, speaker) in [(chat("g"), "ana"), (chat("g"), "ben"), (topic("g", "5"), "ana")] {
        let found = reader.conversation(&address, speaker).await.unwrap().unwrap();
        assert_eq!(found.talk.album, Some(format!("{:?} {speaker}", address.topic)));
    }
    assert_eq!(reader.conversation(&topic("g", "5"), "ben").await.unwrap(), None);
}

async fn a_talk_of_another_version_starts_over(world: &World) {
    for unreadable in ["update conversation set talk = 'not JSON'", "update conversation set talk = '[]'"] {
        let mut it = conversation(&chat("ana"), "ana");
        it.talk = full();
        it.person = Some(PersonId("person-1".to_owned()));
        let mut tx = world.store.begin().await.unwrap();
        tx.keep_conversation(&it).await.unwrap();
        tx.commit().await.unwrap();
        world.meddle(unreadable).await;

        let found = world.look().await.conversation(&chat("ana"), "ana").await.unwrap().unwrap();
        assert_eq!(found.talk, Talk::default());
        assert_eq!(found.person, it.person);
    }
}

async fn unknown_parts_of_a_talk_do_not_spoil_the_rest(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    tx.keep_conversation(&conversation(&chat("ana"), "ana")).await.unwrap();
    tx.commit().await.unwrap();
    world.meddle("update conversation set talk = '{\"noticed\":3,\"mood\":\"sunny\"}'").await;

    let found = world.look().await.conversation(&chat("ana"), "ana").await.unwrap().unwrap();
    assert_eq!(found.talk, Talk { noticed: Some(3), ..Talk::default() });
}

async fn ids_of_any_script_and_length_are_found_again(world: &World) {
    let long = "ß".repeat(2_000);
    for id in ["مرحبا", "👨‍👩‍👧‍👦", "with\0nul", "it's; drop table heard --", "!room:server.de", &long]
    {
        let mut it = conversation(&topic(id, id), id);
        it.talk.album = Some(id.to_owned());
        let mut tx = world.store.begin().await.unwrap();
        tx.keep_conversation(&it).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(world.look().await.conversation(&topic(id, id), id).await.unwrap(), Some(it));
    }
}

on_both!(
    a_conversation_is_there_again_after_a_restart,
    each_speaker_and_each_topic_has_a_talk_of_its_own,
    a_talk_of_another_version_starts_over,
    unknown_parts_of_a_talk_do_not_spoil_the_rest,
    ids_of_any_script_and_length_are_found_again,
);
