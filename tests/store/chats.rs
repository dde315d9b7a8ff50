//! Chats that move, chats that shut us out and let us in again.

use buergerdraht::model::Class;
use buergerdraht::store::Delivery;

use crate::world::{World, at, chat, conversation, question, say, telegram, topic};

async fn a_moved_chat_takes_its_talks_messages_and_questions_along(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    tx.keep_conversation(&conversation(&topic("group", "5"), "ana")).await.unwrap();
    let question = question("Wann?");
    tx.keep_question(None, &topic("group", "5"), &question, at(0)).await.unwrap();
    tx.commit().await.unwrap();
    world.queue(&topic("group", "5"), Class::Answer, "one", at(0)).await;
    world.queue(&topic("group", "5"), Class::Answer, "two", at(0)).await;

    let mut tx = world.store.begin().await.unwrap();
    tx.move_chat(&telegram(), "group", "super", at(1)).await.unwrap();
    tx.move_chat(&telegram(), "group", "super", at(1)).await.unwrap();
    tx.commit().await.unwrap();
    world.queue(&topic("super", "5"), Class::Answer, "three", at(1)).await;
    world.queue(&topic("group", "5"), Class::Answer, "four, to the old id", at(1)).await;

    assert_eq!(drain(world, "super").await, ["one", "two", "three", "four, to the old id"]);
    let mut reader = world.look().await;
    assert_eq!(reader.conversation(&topic("group", "5"), "ana").await.unwrap(), None);
    assert!(reader.conversation(&topic("super", "5"), "ana").await.unwrap().is_some());
    let open = reader.open_questions(None).await.unwrap();
    assert_eq!(open[0].address, Some(topic("super", "5")));
}

async fn where_somebody_spoke_at_both_ids_the_later_talk_stays(world: &World) {
    for (speaker, old, new) in [("ana", 1, 2), ("ben", 2, 1)] {
        let mut tx = world.store.begin().await.unwrap();
        for (address, second) in [("group", old), ("super", new)] {
            let mut it = conversation(&chat(address), speaker);
            it.updated_at = at(second);
            tx.keep_conversation(&it).await.unwrap();
        }
        tx.commit().await.unwrap();
    }
    let mut tx = world.store.begin().await.unwrap();
    tx.move_chat(&telegram(), "group", "super", at(3)).await.unwrap();
    for speaker in ["ana", "ben"] {
        let stays = tx.conversation(&chat("super"), speaker).await.unwrap().unwrap();
        assert_eq!(stays.updated_at, at(2));
        assert_eq!(tx.conversation(&chat("group"), speaker).await.unwrap(), None);
    }
}

async fn a_chat_that_moves_on_and_back_is_followed(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    tx.move_chat(&telegram(), "a", "b", at(0)).await.unwrap();
    tx.move_chat(&telegram(), "b", "c", at(1)).await.unwrap();
    tx.queue(&chat("a"), Class::Answer, &say("to c"), at(1)).await.unwrap();
    tx.move_chat(&telegram(), "c", "a", at(2)).await.unwrap();
    for old in ["a", "b", "c"] {
        tx.queue(&chat(old), Class::Answer, &say(old), at(2)).await.unwrap();
    }
    tx.move_chat(&telegram(), "a", "a", at(3)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(drain(world, "a").await, ["to c", "a", "b", "c"]);
}

/// A turn that began before the move may still queue to the old id. The network then says "moved"
/// again, and we follow: nothing is lost, and the order among what is at one place holds.
async fn what_is_queued_while_the_chat_moves_is_not_lost(world: &World) {
    let other = world.another().await;
    for round in 0..10 {
        let (from, to) = (format!("group-{round}"), format!("super-{round}"));
        let turns = async {
            for text in ["one", "two", "three"] {
                world.queue(&chat(&from), Class::Answer, text, at(round)).await;
            }
        };
        let moving = async {
            tokio::task::yield_now().await;
            let mut tx = other.begin().await.unwrap();
            tx.move_chat(&telegram(), &from, &to, at(round)).await.unwrap();
            tx.commit().await.unwrap();
        };
        tokio::join!(turns, moving);

        let mut tx = world.store.begin().await.unwrap();
        tx.move_chat(&telegram(), &from, &to, at(round)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(drain(world, &to).await, ["one", "two", "three"]);
    }
    other.close().await;
}

async fn a_chat_that_shuts_us_out_fails_what_waits_and_what_comes(world: &World) {
    let waiting = world.queue(&chat("ana"), Class::Answer, "waiting", at(0)).await;
    let other = world.queue(&chat("ben"), Class::Answer, "other", at(0)).await;
    let mut tx = world.store.begin().await.unwrap();
    assert!(!tx.is_shut_out(&telegram(), "ana").await.unwrap());
    tx.shut_out(&telegram(), "ana", at(1)).await.unwrap();
    tx.shut_out(&telegram(), "ana", at(1)).await.unwrap();
    assert!(tx.is_shut_out(&telegram(), "ana").await.unwrap());
    assert!(!tx.is_shut_out(&telegram(), "ben").await.unwrap());
    tx.commit().await.unwrap();
    let later = world.queue(&chat("ana"), Class::Answer, "later", at(2)).await;

    let mut reader = world.look().await;
    for (id, when) in [(&waiting, 1), (&later, 2)] {
        let failed = Delivery::Failed { at: at(when), reason: "shut out".to_owned() };
        assert_eq!(reader.delivery(id).await.unwrap(), Some(failed));
    }
    assert!(matches!(reader.delivery(&other).await.unwrap(), Some(Delivery::Waiting { .. })));
    drop(reader);

    let mut tx = world.store.begin().await.unwrap();
    tx.let_in(&telegram(), "ana").await.unwrap();
    assert!(!tx.is_shut_out(&telegram(), "ana").await.unwrap());
    tx.commit().await.unwrap();
    world.queue(&chat("ana"), Class::Answer, "welcome back", at(3)).await;
    assert_eq!(world.due(at(3)).await, ["other", "welcome back"]);
}

async fn what_is_in_flight_when_we_are_shut_out_is_settled_by_its_own_answer(world: &World) {
    let id = world.queue(&chat("ana"), Class::Answer, "in flight", at(0)).await;
    world.send_off(at(0)).await;
    let mut tx = world.store.begin().await.unwrap();
    tx.shut_out(&telegram(), "ana", at(1)).await.unwrap();
    assert_eq!(tx.delivery(&id).await.unwrap(), Some(Delivery::Sending { since: at(0) }));
    tx.mark_sent(&id, None, at(1)).await.unwrap();
    assert_eq!(tx.delivery(&id).await.unwrap(), Some(Delivery::Sent { at: at(1), message_id: None }));
}

async fn a_direct_chat_is_where_it_goes_on_and_a_new_one_once_it_is_closed_to_us(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    assert_eq!(
        tx.direct_chat(&telegram(), "@ana", "!group").await.unwrap(),
        "@ana",
        "nobody has begun it yet"
    );
    tx.move_chat(&telegram(), "@ana", "!one", at(0)).await.unwrap();
    assert_eq!(tx.direct_chat(&telegram(), "@ana", "!group").await.unwrap(), "!one");
    tx.move_chat(&telegram(), "!one", "!two", at(1)).await.unwrap();
    assert_eq!(
        tx.direct_chat(&telegram(), "@ana", "!group").await.unwrap(),
        "!two",
        "an upgrade is followed"
    );

    tx.shut_out(&telegram(), "!two", at(2)).await.unwrap();
    let late = tx.queue(&chat("@ana"), Class::Answer, &say("not asked for"), at(2)).await.unwrap();
    assert!(matches!(tx.delivery(&late).await.unwrap(), Some(Delivery::Failed { .. })));
    assert_eq!(
        tx.direct_chat(&telegram(), "@ana", "!group").await.unwrap(),
        "@ana",
        "she asks for a new one"
    );
    let asked = tx.queue(&chat("@ana"), Class::Answer, &say("asked for"), at(3)).await.unwrap();
    assert!(matches!(tx.delivery(&asked).await.unwrap(), Some(Delivery::Waiting { .. })));
    tx.move_chat(&telegram(), "@ana", "!three", at(4)).await.unwrap();
    assert_eq!(tx.direct_chat(&telegram(), "@ana", "!group").await.unwrap(), "!three");
    assert!(tx.is_shut_out(&telegram(), "!two").await.unwrap(), "the old one stays closed");
    let alone = tx.direct_chat(&telegram(), "@ana", "!three").await.unwrap();
    assert_eq!(alone, "@ana", "somebody has joined it, and now it is a group");
}

/// Sends everything, one after the other; it all has to go to `to`.
async fn drain(world: &World, to: &str) -> Vec<String> {
    let mut seen = Vec::new();
    while let [only] = &world.send_off(at(100)).await[..] {
        assert_eq!(only.address.chat, to);
        seen.push(only.message.text.text.clone());
        let mut tx = world.store.begin().await.unwrap();
        tx.mark_sent(&only.id, None, at(100)).await.unwrap();
        tx.commit().await.unwrap();
    }
    seen
}

on_both!(
    a_direct_chat_is_where_it_goes_on_and_a_new_one_once_it_is_closed_to_us,
    a_moved_chat_takes_its_talks_messages_and_questions_along,
    where_somebody_spoke_at_both_ids_the_later_talk_stays,
    a_chat_that_moves_on_and_back_is_followed,
    what_is_queued_while_the_chat_moves_is_not_lost,
    a_chat_that_shuts_us_out_fails_what_waits_and_what_comes,
    what_is_in_flight_when_we_are_shut_out_is_settled_by_its_own_answer,
);
