//! Subscriptions, posts to many and who comes: kept, found page by page, and forgotten with their person.

use std::time::Duration;

use buergerdraht::model::{
    Account, Address, Announcement, AnnouncementKind, AnnouncementState, Class, EventId, Facet, NewsId,
    PersonId, Profile, Quiet, Rhythm, Seat, Subscriber, Subscription, Target, Timestamp, Told, Turnout,
    Urgency, Wish,
};
use buergerdraht::store::{Among, Attendance, Reminder, Tx};

use crate::world::{World, at, chat, say, telegram};

fn wanted(wishes: &[Wish]) -> Subscription {
    Subscription {
        town: "birkau".to_owned(),
        language: "de".to_owned(),
        rhythm: Rhythm::Week,
        wishes: wishes.to_vec(),
        quiet: Some(Quiet { from: 1260, to: 420 }),
        paused_until: Some("2026-11-30".to_owned()),
    }
}

/// Who reads in a chat of their own.
fn reader(id: &str, name: &str, subscription: &Subscription) -> Subscriber {
    let (id, subscription) = (id.to_owned(), subscription.clone());
    Subscriber { id, address: chat(name), is_room: false, subscription, told: None }
}

fn room(id: &str, name: &str) -> Subscriber {
    Subscriber { is_room: true, ..reader(id, name, &wanted(&[])) }
}

fn post() -> Announcement {
    Announcement {
        id: "post".to_owned(),
        number: Some(1),
        town: "birkau".to_owned(),
        kind: AnnouncementKind::Post,
        state: AnnouncementState::Released,
        urgency: Urgency::Usual,
        texts: [("de".to_owned(), "Das Wasser bleibt weg.".to_owned())].into(),
        wishes: vec![Wish::new(Facet::District, "hagen")],
        event: None,
        was_at: None,
        author: "anna".to_owned(),
        made_at: at(0),
        goes_at: at(5),
        expanded_to: None,
    }
}

fn target(subscriber: &str, due_at: Timestamp) -> Target {
    Target {
        announcement: "post".to_owned(),
        subscriber: subscriber.to_owned(),
        address: chat(subscriber),
        language: "de".to_owned(),
        due_at,
    }
}

async fn met(tx: &mut Tx, name: &str) -> PersonId {
    tx.welcome_person(&telegram(), name, &Profile::default(), at(0)).await.unwrap().id
}

async fn a_subscription_is_kept_changed_and_ended(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    let ana = met(&mut tx, "ana").await;
    let wishes = [Wish::new(Facet::Audience, "youth"), Wish::new(Facet::District, "hagen")];
    let own = wanted(&wishes);
    for _ in 0..2 {
        tx.keep_subscriber(&reader(&ana.0, "ana", &own), at(100)).await.unwrap();
    }
    assert_eq!(tx.subscription_of(&ana).await.unwrap(), Some(own.clone()));
    let fewer = wanted(&wishes[..1]);
    tx.keep_subscriber(&reader(&ana.0, "ana", &fewer), at(100)).await.unwrap();
    tx.speak_to_subscriber(&ana.0, "uk").await.unwrap();
    let spoken = Subscription { language: "uk".to_owned(), ..fewer };
    assert_eq!(tx.subscription_of(&ana).await.unwrap(), Some(spoken));
    assert_eq!(tx.subscribed_rooms().await.unwrap(), []);
    tx.end_subscription(&ana.0).await.unwrap();
    assert_eq!(tx.subscription_of(&ana).await.unwrap(), None);
    tx.commit().await.unwrap();
    assert_eq!(world.count("select count(*) from subscription").await, 0);
}

async fn a_digest_is_due_once_and_remembered(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    let ana = met(&mut tx, "ana").await;
    tx.keep_subscriber(&reader(&ana.0, "ana", &wanted(&[])), at(100)).await.unwrap();
    assert_eq!(tx.next_digest_at().await.unwrap(), Some(at(100)));
    assert_eq!(tx.subscribers_due(&telegram(), at(99), 10).await.unwrap(), []);
    assert_eq!(tx.subscribers_due(&telegram(), at(100), 10).await.unwrap().len(), 1);
    let outbox = Some("row".to_owned());
    let told = Told { from: at(100), until: at(200), at: at(101), news_since: at(1), outbox };
    tx.told_subscriber(&ana.0, &told, at(300)).await.unwrap();
    assert_eq!(tx.subscribers_due(&telegram(), at(299), 10).await.unwrap(), []);
    assert_eq!(tx.subscriber(&ana.0).await.unwrap().unwrap().told, Some(told));
    tx.put_off_digest(&ana.0, at(500)).await.unwrap();
    assert_eq!(tx.subscribers_due(&telegram(), at(499), 10).await.unwrap(), []);
    tx.commit().await.unwrap();
}

async fn readers_are_found_page_by_page(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    for name in ["a", "b", "c"] {
        tx.keep_subscriber(&room(name, name), at(0)).await.unwrap();
    }
    let page = tx.subscribers_after("birkau", None, 2).await.unwrap();
    assert_eq!(page.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    let page = tx.subscribers_after("birkau", Some("b"), 2).await.unwrap();
    assert_eq!(page.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), ["c"]);
    assert_eq!(tx.subscribers_after("erlheim", None, 2).await.unwrap(), []);
    assert!(tx.subscribed_rooms().await.unwrap().iter().all(|it| it.is_room));
    tx.commit().await.unwrap();
}

async fn a_post_goes_out_once_to_each_and_its_progress_is_known(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    assert!(tx.keep_announcement(&post()).await.unwrap());
    assert!(!tx.keep_announcement(&post()).await.unwrap(), "the same again is not new");
    assert_eq!(tx.next_announcement_at().await.unwrap(), Some(at(5)));
    assert_eq!(tx.announcements_to_expand(at(4)).await.unwrap(), []);
    assert_eq!(tx.announcements_to_expand(at(5)).await.unwrap().len(), 1);
    for (name, due) in [("ana", 5), ("ana", 5), ("ben", 50)] {
        tx.keep_target(&target(name, at(due))).await.unwrap();
    }
    tx.expanded_to("post", "ben", at(5)).await.unwrap();
    let found = tx.announcement("post").await.unwrap().unwrap();
    assert_eq!(found.expanded_to.as_deref(), Some("ben"));
    tx.expanded("post", at(5)).await.unwrap();
    let due = tx.targets_due(&telegram(), at(5), 10).await.unwrap();
    assert_eq!(due, [target("ana", at(5))]);
    let row = tx.queue(&chat("ana"), Class::Post, &say("Das Wasser bleibt weg."), at(5)).await.unwrap();
    tx.target_queued(&due[0], &row).await.unwrap();
    assert_eq!(tx.posts_under_way(&telegram(), 10).await.unwrap(), 1);
    tx.mark_sending(std::slice::from_ref(&row), at(6)).await.unwrap();
    tx.mark_sent(&row, Some("m7"), at(6)).await.unwrap();
    tx.note_targets().await.unwrap();
    tx.close_sent_announcements().await.unwrap();
    let progress = tx.progress("post", Among::All).await.unwrap();
    assert_eq!((progress.sent, progress.waiting, progress.waits_until), (1, 1, Some(at(50))));
    assert_eq!(tx.next_target_at().await.unwrap(), Some(at(50)));
    tx.drop_target(&target("ben", at(50))).await.unwrap();
    tx.close_sent_announcements().await.unwrap();
    assert_eq!(tx.announcement("post").await.unwrap().unwrap().state, AnnouncementState::Sent);
    tx.commit().await.unwrap();
}

async fn what_was_blocked_says_why(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    tx.keep_announcement(&post()).await.unwrap();
    for name in ["ana", "ben", "cem"] {
        tx.keep_target(&target(name, at(0))).await.unwrap();
    }
    let row = tx.queue(&chat("ana"), Class::Post, &say("Hallo"), at(0)).await.unwrap();
    tx.target_queued(&target("ana", at(0)), &row).await.unwrap();
    tx.mark_failed(&row, "shut out", at(1)).await.unwrap();
    tx.drop_target(&target("ben", at(0))).await.unwrap();
    tx.drop_targets_of("cem").await.unwrap();
    tx.note_targets().await.unwrap();
    let progress = tx.progress("post", Among::All).await.unwrap();
    assert_eq!((progress.failed, progress.waiting), (1, 0));
    assert_eq!(progress.reasons, [("shut out".to_owned(), 1)]);
    tx.commit().await.unwrap();
}

async fn the_rooms_it_did_not_reach_are_listed_and_each_network_is_counted(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    tx.keep_announcement(&post()).await.unwrap();
    let matrix = Address { account: Account::new("matrix", "main"), ..chat("hall") };
    let hall = Subscriber { address: matrix.clone(), ..room("hall", "hall") };
    for it in [hall, room("market", "market"), room("school", "school")] {
        tx.keep_subscriber(&it, at(0)).await.unwrap();
    }
    let in_hall = Target { address: matrix.clone(), ..target("hall", at(0)) };
    let all = [in_hall, target("market", at(0)), target("school", at(0)), target("ana", at(0))];
    for it in &all {
        tx.keep_target(it).await.unwrap();
        let row = tx.queue(&it.address, Class::Post, &say("Hallo"), at(0)).await.unwrap();
        tx.target_queued(it, &row).await.unwrap();
        match it.subscriber.as_str() {
            "hall" => tx.mark_sent(&row, None, at(1)).await.unwrap(),
            "market" => tx.mark_failed(&row, "kicked", at(1)).await.unwrap(),
            "school" => tx.mark_uncertain(&row, "no answer", at(1)).await.unwrap(),
            _ => tx.mark_failed(&row, "blocked", at(1)).await.unwrap(),
        }
    }
    tx.shut_out(&telegram(), "market", at(1)).await.unwrap();
    tx.note_targets().await.unwrap();
    let networks = tx.progress_by_network("post", Among::All).await.unwrap();
    assert_eq!((networks["matrix"].sent, networks["telegram"].failed), (1, 2));
    assert_eq!(networks["telegram"].readers(), 3);
    let rooms = tx.progress("post", Among::Rooms).await.unwrap();
    assert_eq!((rooms.sent, rooms.failed, rooms.uncertain), (1, 1, 1));
    let missed = tx.missed_rooms("post").await.unwrap();
    let short = missed.iter().map(|it| (it.place.chat.as_str(), it.reason.as_str(), it.is_shut_out));
    assert_eq!(short.collect::<Vec<_>>(), [("market", "kicked", true), ("school", "no answer", false)]);
    assert_eq!(missed.iter().map(|it| it.is_doubtful).collect::<Vec<_>>(), [false, true]);
    tx.commit().await.unwrap();
}

async fn what_a_room_missed_is_known_to_the_staff_once(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    tx.keep_announcement(&post()).await.unwrap();
    tx.keep_subscriber(&room("market", "market"), at(0)).await.unwrap();
    let (market, school) = (target("market", at(0)), target("school", at(0)));
    tx.keep_subscriber(&room("school", "school"), at(0)).await.unwrap();
    for it in [&market, &school] {
        tx.keep_target(it).await.unwrap();
        let row = tx.queue(&it.address, Class::Post, &say("Hallo"), at(0)).await.unwrap();
        tx.target_queued(it, &row).await.unwrap();
        if it.subscriber == "market" {
            tx.mark_failed(&row, "kicked", at(1)).await.unwrap();
        }
    }
    tx.note_targets().await.unwrap();
    tx.expanded("post", at(1)).await.unwrap();
    assert_eq!(tx.lost_in_rooms(at(4), 10).await.unwrap(), [], "another room is still to be told");
    let lost = tx.lost_in_rooms(at(5), 10).await.unwrap();
    assert_eq!(lost.len(), 1, "which is not waited for");
    assert_eq!((lost[0].subscriber.as_str(), lost[0].room.reason.as_str()), ("market", "kicked"));
    tx.note_missed(&lost[0], "2026-11-24", at(6)).await.unwrap();
    assert_eq!(tx.lost_in_rooms(at(5), 10).await.unwrap(), []);
    assert!(tx.is_known_to_be_missed("market", "2026-11-24").await.unwrap());
    assert!(!tx.is_known_to_be_missed("market", "2026-11-25").await.unwrap());
    // Its digest has failed, too.
    let row = tx.queue(&chat("market"), Class::Post, &say("Montag"), at(7)).await.unwrap();
    tx.mark_failed(&row, "kicked", at(8)).await.unwrap();
    let told = Told { from: at(7), until: at(9), at: at(7), news_since: at(7), outbox: Some(row) };
    tx.told_subscriber("market", &told, at(100)).await.unwrap();
    let lost = tx.lost_in_rooms(at(0), 10).await.unwrap();
    assert_eq!(lost.iter().map(|it| it.announcement.as_deref()).collect::<Vec<_>>(), [None]);
    tx.commit().await.unwrap();
}

async fn who_comes_is_a_number_and_forgotten_when_it_is_over(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    let walk = EventId("walk".to_owned());
    for (second, (name, place)) in [("ana", Seat::Coming), ("ben", Seat::Waiting)].into_iter().enumerate() {
        let person = met(&mut tx, name).await;
        let (event, address) = (walk.clone(), chat(name));
        let said = Attendance { event, person, address, language: "de".to_owned(), place, ends_at: at(100) };
        let said_at = at(i64::try_from(second).unwrap());
        tx.attend(&said, said_at).await.unwrap();
        tx.attend(&said, said_at).await.unwrap();
    }
    let turnout = Turnout { coming: 1, waiting: 1 };
    assert_eq!(tx.turnout(&walk).await.unwrap(), turnout);
    assert_eq!(tx.turnouts().await.unwrap(), [(walk.clone(), turnout)].into());
    let all = tx.attendances_at(&walk).await.unwrap();
    let [ana, ben] = &all[..] else { panic!("{all:?}") };
    assert!(tx.stay_away(&walk, &ana.person).await.unwrap());
    assert!(!tx.stay_away(&walk, &ana.person).await.unwrap());
    tx.give_seat(&walk, &ben.person).await.unwrap();
    assert_eq!(tx.attendances_of(&ben.person).await.unwrap()[0].place, Seat::Coming);
    tx.forget_past_attendance(at(100)).await.unwrap();
    assert_eq!(tx.turnout(&walk).await.unwrap().coming, 1);
    tx.forget_past_attendance(at(101)).await.unwrap();
    assert_eq!(tx.turnout(&walk).await.unwrap(), Turnout::default());
    tx.commit().await.unwrap();
}

async fn a_reminder_is_kept_moved_and_dropped(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    let person = met(&mut tx, "ana").await;
    let event = EventId("walk".to_owned());
    let mut own = Reminder {
        event: event.clone(),
        person: person.clone(),
        address: chat("ana"),
        language: "de".to_owned(),
        hours: 2,
        due_at: at(10),
    };
    tx.keep_reminder(&own).await.unwrap();
    own.due_at = at(20);
    tx.keep_reminder(&own).await.unwrap();
    assert_eq!(tx.next_reminder_at().await.unwrap(), Some(at(20)));
    assert_eq!(tx.reminders_due(at(19), 10).await.unwrap(), []);
    assert_eq!(tx.reminders_due(at(20), 10).await.unwrap(), [own.clone()]);
    assert_eq!(tx.reminders_of(&person).await.unwrap(), [own.clone()]);
    assert_eq!(tx.reminders_for(&event).await.unwrap(), [own]);
    tx.drop_reminder(&event, &person).await.unwrap();
    assert_eq!(tx.next_reminder_at().await.unwrap(), None);
    tx.commit().await.unwrap();
}

async fn a_headline_that_nobody_keeps_any_more_is_not_told(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    tx.keep_headline(&NewsId("gone".to_owned()), "birkau", at(5)).await.unwrap();
    assert_eq!(tx.headlines_since("birkau", at(0), 10).await.unwrap(), []);
    tx.commit().await.unwrap();
}

/// Years of silence do not end what somebody subscribes to; their own word does, and everything with it.
async fn who_subscribes_is_kept_until_they_go(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    let ana = met(&mut tx, "ana").await;
    tx.keep_subscriber(&reader(&ana.0, "ana", &wanted(&[])), at(0)).await.unwrap();
    tx.keep_announcement(&post()).await.unwrap();
    tx.keep_target(&target(&ana.0, at(0))).await.unwrap();
    tx.commit().await.unwrap();
    let years = at(0).plus(Duration::from_hours(24 * 2000));
    world.store.forget(years, &buergerdraht::store::KeepDays::default()).await.unwrap();
    let mut tx = world.store.begin().await.unwrap();
    assert!(tx.person(&ana).await.unwrap().is_some());
    tx.queue(&chat("ana"), Class::Post, &say("Diese Woche"), years).await.unwrap();
    tx.forget_person(&ana).await.unwrap();
    tx.commit().await.unwrap();
    for table in ["subscriber", "outbox", "person"] {
        let left = match table {
            "subscriber" => world.count("select count(*) from subscriber").await,
            "outbox" => world.count("select count(*) from outbox").await,
            _ => world.count("select count(*) from person").await,
        };
        assert_eq!(left, 0, "{table}");
    }
}

async fn a_chat_that_moves_takes_what_it_reads_along(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    tx.keep_subscriber(&room("room", "old"), at(0)).await.unwrap();
    tx.move_chat(&telegram(), "old", "new", at(1)).await.unwrap();
    assert_eq!(tx.subscriber("room").await.unwrap().unwrap().address, chat("new"));
    tx.commit().await.unwrap();
}

on_both!(
    a_subscription_is_kept_changed_and_ended,
    a_digest_is_due_once_and_remembered,
    readers_are_found_page_by_page,
    a_post_goes_out_once_to_each_and_its_progress_is_known,
    what_was_blocked_says_why,
    what_a_room_missed_is_known_to_the_staff_once,
    the_rooms_it_did_not_reach_are_listed_and_each_network_is_counted,
    who_comes_is_a_number_and_forgotten_when_it_is_over,
    a_reminder_is_kept_moved_and_dropped,
    a_headline_that_nobody_keeps_any_more_is_not_told,
    who_subscribes_is_kept_until_they_go,
    a_chat_that_moves_takes_what_it_reads_along,
);
