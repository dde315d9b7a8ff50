//! From the queue to the network: heads of lanes, outcomes, splits, crashes.

use std::time::Duration;

use buergerdraht::model::{Account, Attachment, Class, FileKind, FileRef, Outbound, Timestamp};
use buergerdraht::store::{AfterCrash, Counts, Delivery, Queued, Recovered};

use crate::world::{World, at, chat, say, telegram, texts, topic};

async fn a_lane_gives_one_message_at_a_time_in_order(world: &World) {
    for text in ["one", "two", "three"] {
        world.queue(&chat("ana"), Class::Answer, text, at(0)).await;
    }
    let mut seen = Vec::new();
    for second in 0..3 {
        let going = world.send_off(at(second)).await;
        assert_eq!(going.len(), 1);
        assert!(world.due(at(second)).await.is_empty(), "one is in flight already");
        seen.extend(texts(&going));
        let mut tx = world.store.begin().await.unwrap();
        tx.mark_sent(&going[0].id, Some("4711"), at(second)).await.unwrap();
        tx.commit().await.unwrap();
    }
    assert_eq!(seen, ["one", "two", "three"]);
    assert!(world.due(at(9)).await.is_empty());
}

async fn answers_overtake_posts_and_lanes_do_not_wait_for_each_other(world: &World) {
    world.queue(&chat("ana"), Class::Post, "post for ana", at(0)).await;
    world.queue(&chat("ben"), Class::Relay, "relay for ben", at(0)).await;
    world.queue(&topic("ben", "5"), Class::Answer, "answer in a topic", at(0)).await;
    world.queue(&chat("ana"), Class::Answer, "answer for ana", at(1)).await;
    assert_eq!(world.due(at(1)).await, ["answer in a topic", "answer for ana", "relay for ben"]);

    let mut reader = world.look().await;
    assert_eq!(texts(&reader.due(&telegram(), at(1), 1).await.unwrap()), ["answer in a topic"]);
    let elsewhere = buergerdraht::model::Account::new("matrix", "main");
    assert_eq!(reader.due(&elsewhere, at(1), 10).await.unwrap(), []);
    assert_eq!(reader.next_due_at(&elsewhere, at(-1)).await.unwrap(), None);
}

async fn a_retry_holds_its_own_lane_until_its_time(world: &World) {
    world.queue(&chat("ana"), Class::Answer, "held", at(0)).await;
    world.queue(&chat("ana"), Class::Answer, "behind", at(0)).await;
    let going = world.send_off(at(0)).await;
    world.queue(&chat("ben"), Class::Answer, "free", at(0)).await;
    let mut tx = world.store.begin().await.unwrap();
    tx.mark_retry(&going[0].id, at(30), "flood control").await.unwrap();
    tx.commit().await.unwrap();

    assert_eq!(world.due(at(1)).await, ["free"]);
    assert_eq!(world.look().await.next_due_at(&telegram(), at(-1)).await.unwrap(), Some(at(0)));
    assert_eq!(texts(&world.send_off(at(1)).await), ["free"]);
    assert_eq!(world.look().await.next_due_at(&telegram(), at(1)).await.unwrap(), Some(at(30)));
    let waiting = Delivery::Waiting { until: at(30), reason: Some("flood control".to_owned()) };
    assert_eq!(world.look().await.delivery(&going[0].id).await.unwrap(), Some(waiting));

    let again = world.send_off(at(30)).await;
    assert_eq!((texts(&again), again[0].attempts, again[0].doubtful), (vec!["held".to_owned()], 1, 0));
    assert_eq!(again[0].queued_at, at(0));
}

async fn a_message_of_a_class_yet_unknown_holds_up_nobody(world: &World) {
    let strange = world.queue(&chat("ana"), Class::Post, "strange", at(0)).await;
    world.meddle("update outbox set class = 9").await;
    world.queue(&chat("ben"), Class::Post, "post", at(0)).await;
    let due = world.look().await.due(&telegram(), at(0), 10).await.unwrap();
    assert_eq!(texts(&due), ["post", "strange"]);
    assert_eq!((due[1].id.as_str(), due[1].class), (strange.as_str(), Class::Answer));
}

async fn every_outcome_can_be_told(world: &World) {
    let mut ids = Vec::new();
    for lane in ["sent", "failed", "uncertain", "doubtful", "waiting"] {
        ids.push(world.queue(&chat(lane), Class::Post, lane, at(0)).await);
    }
    let mut tx = world.store.begin().await.unwrap();
    assert_eq!(tx.mark_sending(&ids[..4], at(1)).await.unwrap(), ids[..4]);
    assert_eq!(tx.delivery(&ids[0]).await.unwrap(), Some(Delivery::Sending { since: at(1) }));
    tx.mark_sent(&ids[0], Some("m\0"), at(2)).await.unwrap();
    tx.mark_failed(&ids[1], "chat is \0gone", at(2)).await.unwrap();
    tx.mark_uncertain(&ids[2], "no answer", at(2)).await.unwrap();
    tx.mark_doubtful(&ids[3], at(5), "no answer").await.unwrap();
    tx.commit().await.unwrap();

    let mut reader = world.look().await;
    let expected = [
        Delivery::Sent { at: at(2), message_id: Some("m\u{fffd}".to_owned()) },
        Delivery::Failed { at: at(2), reason: "chat is \u{fffd}gone".to_owned() },
        Delivery::Uncertain { at: at(2), reason: "no answer".to_owned() },
        Delivery::Waiting { until: at(5), reason: Some("no answer".to_owned()) },
        Delivery::Waiting { until: at(0), reason: None },
    ];
    for (id, delivery) in ids.iter().zip(expected) {
        assert_eq!(reader.delivery(id).await.unwrap(), Some(delivery));
    }
    assert_eq!(reader.delivery("no such row").await.unwrap(), None);
    let counts = Counts { waiting: 2, sending: 0, failed: 1, uncertain: 1 };
    assert_eq!(reader.outbox_counts(&telegram()).await.unwrap(), counts);
    assert_eq!(reader.oldest_waiting(&telegram()).await.unwrap(), Some(at(0)));
    let due = reader.due(&telegram(), at(5), 10).await.unwrap();
    assert_eq!(due.iter().map(|it| it.doubtful).collect::<Vec<_>>(), [1, 0]);
}

async fn a_late_word_about_a_settled_message_changes_nothing(world: &World) {
    let id = world.queue(&chat("ana"), Class::Answer, "hello", at(0)).await;
    let mut tx = world.store.begin().await.unwrap();
    tx.mark_sending(std::slice::from_ref(&id), at(1)).await.unwrap();
    tx.mark_sent(&id, None, at(1)).await.unwrap();
    tx.mark_retry(&id, at(2), "late").await.unwrap();
    tx.mark_doubtful(&id, at(2), "late").await.unwrap();
    tx.mark_failed(&id, "late", at(2)).await.unwrap();
    tx.mark_uncertain(&id, "late", at(2)).await.unwrap();
    tx.split(&id, &[say("a"), say("b")]).await.unwrap();
    assert_eq!(tx.mark_sending(std::slice::from_ref(&id), at(2)).await.unwrap(), Vec::<String>::new());
    assert_eq!(tx.delivery(&id).await.unwrap(), Some(Delivery::Sent { at: at(1), message_id: None }));
    assert_eq!(tx.outbox_counts(&telegram()).await.unwrap(), Counts::default());
}

async fn a_message_keeps_its_files_and_one_of_an_older_version_has_its_own(world: &World) {
    let file = FileRef {
        kind: FileKind::Photo,
        id: r#"{"url":"mxc://rathaus.test/lampe"}"#.to_owned(),
        name: Some("Lampe.jpg".to_owned()),
        mime: None,
        size: Some(7),
    };
    let attachments = vec![Attachment { from: Account::new("matrix", "main"), file }];
    let message = Outbound { attachments, ..say("The lamp is broken") };
    let mut tx = world.store.begin().await.unwrap();
    tx.queue(&chat("works"), Class::Answer, &message, at(0)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(world.look().await.due(&telegram(), at(0), 9).await.unwrap()[0].message, message);
    world
        .meddle(r#"update outbox set message = '{"text":{"text":"The lamp is broken"},"choices_before":0,"language":"de"}'"#)
        .await;
    let older = &world.look().await.due(&telegram(), at(0), 9).await.unwrap()[0].message;
    assert_eq!(older, &say("The lamp is broken"));
    world
        .meddle(
            r#"update outbox set message = '{"text":{"text":"The lamp is broken"},"choices_before":0,"language":"de",
               "attachment":{"from":"matrix:main","file":{"kind":"Photo","id":"{\"url\":\"mxc://rathaus.test/lampe\"}",
               "name":"Lampe.jpg","mime":null,"size":7}}}'"#,
        )
        .await;
    assert_eq!(world.look().await.due(&telegram(), at(0), 9).await.unwrap()[0].message, message);
}

async fn a_lane_never_has_two_in_flight_even_if_asked_to(world: &World) {
    let first = world.queue(&chat("ana"), Class::Answer, "one", at(0)).await;
    let second = world.queue(&chat("ana"), Class::Answer, "two", at(0)).await;
    let mut tx = world.store.begin().await.unwrap();
    let going = tx.mark_sending(&[first.clone(), second], at(1)).await.unwrap();
    assert_eq!(going, [first]);
}

async fn a_post_that_an_answer_has_overtaken_is_not_sent(world: &World) {
    let post = world.queue(&chat("ana"), Class::Post, "post", at(0)).await;
    assert_eq!(world.due(at(0)).await, ["post"]);
    world.queue(&chat("ana"), Class::Answer, "answer", at(1)).await;
    let mut tx = world.store.begin().await.unwrap();
    assert_eq!(tx.mark_sending(&[post], at(1)).await.unwrap(), Vec::<String>::new());
}

/// In a backlog after an empty hour, the database must not go by what it believed of the empty table.
async fn asking_what_is_due_stays_quick_in_a_backlog(world: &World) {
    let mut reader = world.store.begin().await.unwrap();
    for _ in 0..10 {
        reader.due(&telegram(), at(0), 30).await.unwrap(); // plans are made and kept
    }
    reader.commit().await.unwrap();
    world
        .meddle(
            "insert into outbox (id, account, chat, topic, lane, state, class, position, part, message,
                                 queued_at, not_before, attempts, doubtful)
             with recursive n (i) as (select 1 union all select i + 1 from n where i < 20000)
             select cast(i as text), 'telegram:main', cast(i as text), '', cast(i as text), 1, 2, i, 0,
                    '{\"text\":{\"text\":\"post\"},\"language\":\"de\"}', i, i, 0, 0 from n",
        )
        .await;
    let began = std::time::Instant::now();
    for _ in 0..10 {
        assert_eq!(world.look().await.due(&telegram(), at(0), 30).await.unwrap().len(), 30);
    }
    let took = began.elapsed();
    assert!(
        took < Duration::from_secs(2),
        "ten times took {took:?}: a scan for each message would take longer"
    );
}

async fn the_parts_of_a_split_message_keep_its_place(world: &World) {
    let long = world.queue(&chat("ana"), Class::Answer, "long", at(0)).await;
    world.queue(&chat("ana"), Class::Answer, "next", at(0)).await;
    let mut tx = world.store.begin().await.unwrap();
    tx.mark_sending(std::slice::from_ref(&long), at(0)).await.unwrap();
    tx.split(&long, &[say("1"), say("2"), say("3")]).await.unwrap();
    tx.split(&long, &[say("1a"), say("1b")]).await.unwrap();
    tx.split(&long, &[]).await.unwrap();
    tx.mark_sent(&long, None, at(1)).await.unwrap();
    tx.commit().await.unwrap();

    let mut seen = Vec::new();
    while let [only] = &world.send_off(at(1)).await[..] {
        seen.push(only.message.text.text.clone());
        let mut tx = world.store.begin().await.unwrap();
        tx.mark_sent(&only.id, None, at(1)).await.unwrap();
        tx.commit().await.unwrap();
    }
    assert_eq!(seen, ["1b", "2", "3", "next"]);
}

async fn after_a_crash_answers_go_again_and_posts_are_uncertain(world: &World) {
    let answer = world.queue(&chat("ana"), Class::Answer, "answer", at(0)).await;
    world.queue(&chat("ben"), Class::Relay, "relay", at(0)).await;
    let post = world.queue(&chat("eva"), Class::Post, "post", at(0)).await;
    world.send_off(at(0)).await;
    world.queue(&chat("ana"), Class::Answer, "behind", at(0)).await;

    let restarted = world.another().await;
    let mut tx = restarted.begin().await.unwrap();
    let elsewhere = buergerdraht::model::Account::new("matrix", "main");
    assert_eq!(tx.recover(&elsewhere, AfterCrash::AgainButPosts, at(9)).await.unwrap(), Recovered::default());
    let recovered = tx.recover(&telegram(), AfterCrash::AgainButPosts, at(9)).await.unwrap();
    assert_eq!(recovered, Recovered { again: 2, uncertain: 1 });
    tx.commit().await.unwrap();
    restarted.close().await;

    let due = world.look().await.due(&telegram(), at(9), 10).await.unwrap();
    assert_eq!(texts(&due), ["answer", "relay"]);
    assert_eq!((due[0].id.as_str(), due[0].attempts, due[0].doubtful), (answer.as_str(), 1, 1));
    let delivery = world.look().await.delivery(&post).await.unwrap();
    assert!(matches!(delivery, Some(Delivery::Uncertain { at: when, .. }) if when == at(9)));
}

async fn order_holds_over_a_restart_with_the_clock_set_back(world: &World) {
    world.queue(&chat("ana"), Class::Answer, "before", at(0)).await;
    let restarted = world.another().await;
    let an_hour_back = at(0).minus(Duration::from_hours(1));
    let mut tx = restarted.begin().await.unwrap();
    tx.queue(&chat("ana"), Class::Answer, &say("after"), an_hour_back).await.unwrap();
    tx.commit().await.unwrap();
    restarted.close().await;
    assert_eq!(world.due(at(0)).await, ["before"]);
}

async fn any_text_comes_out_as_it_went_in(world: &World) {
    let arabic = "مرحبا بكم في بلدية باد بلزيغ ".repeat(200);
    for (lane, text) in [
        ("longest", "ä".repeat(4_096)),
        ("arabic", arabic),
        ("emoji", "👩🏽‍🚒🇺🇦".repeat(300)),
        ("nul", "a\0b".to_owned()),
        ("empty", String::new()),
    ] {
        world.queue(&chat(lane), Class::Answer, &text, at(0)).await;
        let due: Vec<Queued> = world.send_off(at(0)).await;
        assert_eq!(texts(&due), [text]);
        assert_eq!(due[0].address, chat(lane));
    }
}

async fn what_was_sent_leaves_no_text_behind(world: &World) {
    let id = world.queue(&chat("ana"), Class::Answer, "a private matter", Timestamp::default()).await;
    let mut tx = world.store.begin().await.unwrap();
    tx.mark_sent(&id, None, at(0)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(world.count("select count(*) from outcome where message = ''").await, 1);
}

on_both!(
    a_lane_gives_one_message_at_a_time_in_order,
    answers_overtake_posts_and_lanes_do_not_wait_for_each_other,
    a_retry_holds_its_own_lane_until_its_time,
    a_message_of_a_class_yet_unknown_holds_up_nobody,
    every_outcome_can_be_told,
    a_late_word_about_a_settled_message_changes_nothing,
    a_message_keeps_its_files_and_one_of_an_older_version_has_its_own,
    a_lane_never_has_two_in_flight_even_if_asked_to,
    a_post_that_an_answer_has_overtaken_is_not_sent,
    asking_what_is_due_stays_quick_in_a_backlog,
    the_parts_of_a_split_message_keep_its_place,
    after_a_crash_answers_go_again_and_posts_are_uncertain,
    order_holds_over_a_restart_with_the_clock_set_back,
    any_text_comes_out_as_it_went_in,
    what_was_sent_leaves_no_text_behind,
);
