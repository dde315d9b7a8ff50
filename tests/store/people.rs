//! People are known again, and forgotten when they ask for it.

use buergerdraht::model::{Class, OpenQuestion, PersonId, Profile};

use crate::world::{World, at, chat, conversation, inbound, question, telegram};

fn profile() -> Profile {
    Profile {
        language: Some("uk".to_owned()),
        town: Some("wiesenburg".to_owned()),
        district: Some("Schmerwitz".to_owned()),
    }
}

async fn a_person_is_known_by_their_name_on_a_network(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    let ana = tx.welcome_person(&telegram(), "ana", &Profile::default(), at(1)).await.unwrap();
    assert_eq!((ana.profile.clone(), ana.first_seen_at), (Profile::default(), at(1)));
    let ben = tx.welcome_person(&telegram(), "ben", &Profile::default(), at(1)).await.unwrap();
    assert_ne!(ana.id, ben.id);
    tx.commit().await.unwrap();

    let mut reader = world.look().await;
    assert_eq!(reader.person(&ana.id).await.unwrap(), Some(ana.clone()));
    assert_eq!(reader.person_at(&telegram(), "ana").await.unwrap(), Some(ana));
    assert_eq!(reader.person_at(&telegram(), "eva").await.unwrap(), None);
    assert_eq!(reader.person(&PersonId("nobody".to_owned())).await.unwrap(), None);
}

async fn somebody_welcomed_twice_stays_who_they_are(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    let first = tx.welcome_person(&telegram(), "ana", &profile(), at(1)).await.unwrap();
    let again = tx.welcome_person(&telegram(), "ana", &Profile::default(), at(2)).await.unwrap();
    assert_eq!(again.id, first.id);
    assert_eq!(again.profile.language, profile().language);
    tx.commit().await.unwrap();
    assert_eq!(world.count("select count(*) from person").await, 1);
}

async fn two_processes_that_meet_somebody_at_once_agree_who_it_is(world: &World) {
    let other = world.another().await;
    for round in 0..10 {
        let name = format!("ana-{round}");
        let meet = async |store: &buergerdraht::store::Store| {
            let mut tx = store.begin().await.unwrap();
            let met = tx.welcome_person(&telegram(), &name, &Profile::default(), at(round)).await.unwrap();
            tokio::task::yield_now().await;
            tx.commit().await.unwrap();
            met.id
        };
        let (here, there) = tokio::join!(meet(&world.store), meet(&other));
        assert_eq!(here, there);
    }
    assert_eq!(world.count("select count(*) from person").await, 10);
    other.close().await;
}

async fn a_profile_can_be_changed_and_emptied(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    let ana = tx.welcome_person(&telegram(), "ana", &Profile::default(), at(1)).await.unwrap();
    let odd = Profile { district: Some("Schmer\0witz".to_owned()), ..profile() };
    tx.keep_profile(&ana.id, &odd).await.unwrap();
    let kept = Profile { district: Some("Schmer\u{fffd}witz".to_owned()), ..profile() };
    assert_eq!(tx.person(&ana.id).await.unwrap().unwrap().profile, kept);
    tx.keep_profile(&ana.id, &Profile::default()).await.unwrap();
    assert_eq!(tx.person(&ana.id).await.unwrap(), Some(ana));
}

async fn who_asks_for_it_is_forgotten_everywhere(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    let ana = tx.welcome_person(&telegram(), "ana", &profile(), at(0)).await.unwrap();
    let ben = tx.welcome_person(&telegram(), "ben", &profile(), at(0)).await.unwrap();
    for (address, speaker) in [("ana", "ana"), ("ben", "ben"), ("group", "ana"), ("group", "ben")] {
        tx.keep_conversation(&conversation(&chat(address), speaker)).await.unwrap();
    }
    let question = question("Warum?");
    tx.keep_question(Some(&ana.id), &chat("ana"), &question, at(0)).await.unwrap();
    tx.keep_question(Some(&ben.id), &chat("ben"), &question, at(1)).await.unwrap();
    tx.put_aside(&inbound("1", "from ana"), "panicked", at(0)).await.unwrap();
    tx.commit().await.unwrap();
    for lane in ["ana", "ben", "group"] {
        let dead = world.queue(&chat(lane), Class::Answer, "a dead letter", at(0)).await;
        let mut tx = world.store.begin().await.unwrap();
        tx.mark_failed(&dead, "too long", at(0)).await.unwrap();
        tx.commit().await.unwrap();
        world.queue(&chat(lane), Class::Answer, lane, at(0)).await;
    }

    let mut tx = world.store.begin().await.unwrap();
    tx.forget_person(&ana.id).await.unwrap();
    tx.commit().await.unwrap();

    assert_eq!(world.due(at(1)).await, ["ben", "group"]);
    assert_eq!(world.count("select count(*) from outcome").await, 2, "dead letters to ben and the group");
    let mut reader = world.look().await;
    assert_eq!(reader.person(&ana.id).await.unwrap(), None);
    assert_eq!(reader.person_at(&telegram(), "ana").await.unwrap(), None);
    assert_eq!(reader.conversation(&chat("ana"), "ana").await.unwrap(), None);
    assert_eq!(reader.conversation(&chat("group"), "ana").await.unwrap(), None);
    assert_eq!(reader.count_aside().await.unwrap(), 0);
    let open = reader.open_questions(None).await.unwrap();
    let theirs = OpenQuestion { message_id: None, ..question };
    assert_eq!((&open[0].person, &open[0].address, &open[0].question), (&None, &None, &theirs));
    assert_eq!((&open[1].person, &open[1].address), (&Some(ben.id.clone()), &Some(chat("ben"))));
    assert!(reader.conversation(&chat("group"), "ben").await.unwrap().is_some());
    assert_eq!(reader.person_at(&telegram(), "ben").await.unwrap(), Some(ben));
}

async fn no_chat_that_goes_by_their_name_leads_to_who_was_forgotten(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    let ana = tx.welcome_person(&telegram(), "@ana", &profile(), at(0)).await.unwrap();
    tx.keep_conversation(&conversation(&chat("@ana"), "@ana")).await.unwrap();
    tx.move_chat(&telegram(), "@ana", "!room", at(1)).await.unwrap();
    tx.move_chat(&telegram(), "!before", "!room", at(1)).await.unwrap();
    tx.move_chat(&telegram(), "@ben", "!other", at(1)).await.unwrap();
    tx.forget_person(&ana.id).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(world.text("select chat from chat").await, "@ben");
    assert_eq!(world.count("select count(*) from chat").await, 1);

    let mut tx = world.store.begin().await.unwrap();
    let ana = tx.welcome_person(&telegram(), "@ana", &profile(), at(0)).await.unwrap();
    tx.shut_out(&telegram(), "@ana", at(1)).await.unwrap();
    tx.forget_person(&ana.id).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(world.count("select count(*) from chat").await, 1, "even where nobody ever spoke");
}

on_both!(
    no_chat_that_goes_by_their_name_leads_to_who_was_forgotten,
    a_person_is_known_by_their_name_on_a_network,
    somebody_welcomed_twice_stays_who_they_are,
    two_processes_that_meet_somebody_at_once_agree_who_it_is,
    a_profile_can_be_changed_and_emptied,
    who_asks_for_it_is_forgotten_everywhere,
);
