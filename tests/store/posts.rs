//! Posts by the staff: drafted, changed, released, stopped, taken back; whom they reach, and the letters about them.

use std::collections::BTreeMap;

use buergerdraht::model::{
    Account, Announcement, AnnouncementKind, AnnouncementState, Class, Deed, Facet, PostFile, PostLetter,
    PostStep, Readers, Rhythm, Stage, Subscriber, Subscription, Target, Timestamp, Urgency, Wish,
};
use buergerdraht::store::Tx;

use crate::world::{World, at, chat, say, telegram};

fn draft(id: &str, number: i64) -> Announcement {
    Announcement {
        id: id.to_owned(),
        number: Some(number),
        town: "birkau".to_owned(),
        kind: AnnouncementKind::Post,
        state: AnnouncementState::Draft,
        urgency: Urgency::Usual,
        texts: [("de".to_owned(), "Das Wasser bleibt weg.".to_owned())].into(),
        wishes: Vec::new(),
        event: None,
        was_at: None,
        author: "anna@birkau.example".to_owned(),
        made_at: at(0),
        goes_at: at(0),
        expanded_to: None,
    }
}

fn file(id: &str) -> PostFile {
    PostFile { announcement: id.to_owned(), edition: 1, scheduled_at: None, reported_at: None }
}

async fn drafted(world: &World) -> Tx {
    let mut tx = world.store.begin().await.unwrap();
    tx.keep_announcement(&draft("post", 1)).await.unwrap();
    tx.keep_post(&file("post")).await.unwrap();
    tx
}

/// Has a target, and where it is not waiting any more, a row that carries it.
async fn reaches(tx: &mut Tx, subscriber: &str) -> String {
    let target = Target {
        announcement: "post".to_owned(),
        subscriber: subscriber.to_owned(),
        address: chat(subscriber),
        language: "de".to_owned(),
        due_at: at(5),
    };
    tx.keep_target(&target).await.unwrap();
    let row = tx.queue(&chat(subscriber), Class::Post, &say("Wasser"), at(5)).await.unwrap();
    tx.target_queued(&target, &row).await.unwrap();
    row
}

async fn sent(tx: &mut Tx, row: &String, message_id: Option<&str>) {
    tx.mark_sending(std::slice::from_ref(row), at(6)).await.unwrap();
    tx.mark_sent(row, message_id, at(6)).await.unwrap();
}

async fn a_draft_goes_nowhere_until_it_is_released(world: &World) {
    let mut tx = drafted(world).await;
    assert_eq!(tx.next_post_number("birkau").await.unwrap(), 2);
    assert_eq!(tx.next_post_number("erlheim").await.unwrap(), 1);
    assert_eq!(tx.post_numbered("birkau", 1).await.unwrap(), Some(draft("post", 1)));
    assert_eq!(tx.post_numbered("erlheim", 1).await.unwrap(), None);
    assert_eq!(tx.announcements_to_expand(at(9)).await.unwrap(), []);
    tx.release_post("post", at(5)).await.unwrap();
    assert_eq!(tx.announcements_to_expand(at(4)).await.unwrap(), []);
    assert_eq!(tx.announcements_to_expand(at(5)).await.unwrap().len(), 1);
    tx.commit().await.unwrap();
}

async fn a_change_is_a_new_edition_and_what_is_released_stays_as_it_is(world: &World) {
    let mut tx = drafted(world).await;
    let texts: BTreeMap<String, String> = [("de".to_owned(), "Das Wasser ist da.".to_owned())].into();
    let wishes = vec![Wish::new(Facet::District, "hagen")];
    let changed = Announcement {
        texts,
        wishes,
        urgency: Urgency::Urgent,
        author: "bea@birkau.example".to_owned(),
        goes_at: at(7),
        ..draft("post", 1)
    };
    tx.reword_post(&changed, Some(at(7))).await.unwrap();
    assert_eq!(tx.announcement("post").await.unwrap(), Some(changed.clone()));
    let file = PostFile { edition: 2, scheduled_at: Some(at(7)), ..file("post") };
    assert_eq!(tx.post_file("post").await.unwrap(), Some(file));
    tx.release_post("post", at(7)).await.unwrap();
    tx.reword_post(&draft("post", 1), None).await.unwrap();
    assert_eq!(tx.announcement("post").await.unwrap().unwrap().texts, changed.texts);
    assert_eq!(tx.post_file("other").await.unwrap(), None);
    tx.commit().await.unwrap();
}

async fn a_letter_is_known_by_its_token_and_by_what_carried_it(world: &World) {
    let mut tx = drafted(world).await;
    let letter = PostLetter {
        token: "abc".to_owned(),
        outbox: "row".to_owned(),
        announcement: "post".to_owned(),
        reader: "bea@birkau.example".to_owned(),
        edition: 1,
    };
    tx.keep_post_letter(&letter, at(10)).await.unwrap();
    assert_eq!(tx.post_letter_by_token("abc").await.unwrap(), Some(letter.clone()));
    assert_eq!(tx.post_letter_by_outbox("row").await.unwrap(), Some(letter));
    assert_eq!(tx.post_letter_by_token("row").await.unwrap(), None);
    assert_eq!(tx.post_readers("post").await.unwrap(), ["bea@birkau.example"]);
    for (since, count) in [(at(10), 1), (at(11), 0)] {
        assert_eq!(tx.post_letters_since("post", "bea@birkau.example", since).await.unwrap(), count);
    }
    tx.commit().await.unwrap();
}

async fn who_did_what_is_told_in_its_order_even_within_a_moment(world: &World) {
    let mut tx = drafted(world).await;
    let step = |deed| PostStep { deed, who: "bea@birkau.example".to_owned(), at: at(3) };
    let steps: Vec<PostStep> =
        [Deed::Drafted, Deed::Tested, Deed::Changed, Deed::Released, Deed::Stopped, Deed::Recalled]
            .map(step)
            .into();
    for step in &steps {
        tx.keep_post_step("post", step).await.unwrap();
    }
    assert_eq!(tx.post_steps("post").await.unwrap(), steps);
    tx.commit().await.unwrap();
}

async fn what_is_stopped_leaves_no_more_and_what_has_left_is_counted(world: &World) {
    let mut tx = drafted(world).await;
    tx.release_post("post", at(5)).await.unwrap();
    let ana = reaches(&mut tx, "ana").await;
    sent(&mut tx, &ana, Some("m1")).await;
    let ben = reaches(&mut tx, "ben").await;
    tx.mark_sending(std::slice::from_ref(&ben), at(6)).await.unwrap();
    let cem = reaches(&mut tx, "cem").await;
    let dora = Target {
        announcement: "post".to_owned(),
        subscriber: "dora".to_owned(),
        address: chat("dora"),
        language: "de".to_owned(),
        due_at: at(50),
    };
    tx.keep_target(&dora).await.unwrap();
    tx.note_targets().await.unwrap();
    tx.hold_back("post").await.unwrap();
    tx.set_post_state("post", AnnouncementState::Stopped).await.unwrap();
    assert!(tx.is_under_way("post").await.unwrap(), "ben's is being sent");
    assert_eq!(tx.posts_to_report(9).await.unwrap(), [], "not before that is over");
    assert_eq!(tx.mark_sending(std::slice::from_ref(&cem), at(7)).await.unwrap(), Vec::<String>::new());
    assert_eq!(tx.delivery(&cem).await.unwrap(), None, "it does not leave");
    tx.mark_failed(&ben, "shut out", at(8)).await.unwrap();
    tx.note_targets().await.unwrap();
    let stands = |stage, reason: Option<&str>, count| {
        let (account, reason) = (telegram(), reason.map(str::to_owned));
        Readers { account, are_rooms: false, stage: Some(stage), reason, count }
    };
    let mut progress = tx.post_progress("post").await.unwrap();
    progress.sort_by_key(|it| it.stage);
    assert_eq!(
        progress,
        [
            stands(Stage::Sent, None, 1),
            stands(Stage::Failed, Some("shut out"), 1),
            stands(Stage::Dropped, None, 2)
        ]
    );
    assert_eq!(tx.posts_to_report(9).await.unwrap().len(), 1);
    tx.post_reported("post", at(9)).await.unwrap();
    assert_eq!(tx.posts_to_report(9).await.unwrap(), []);
    tx.commit().await.unwrap();
}

async fn a_recall_finds_everybody_who_has_the_post_and_where_it_stands(world: &World) {
    let mut tx = drafted(world).await;
    for (name, message_id) in [("ana", Some("m1")), ("ben", None)] {
        let row = reaches(&mut tx, name).await;
        sent(&mut tx, &row, message_id).await;
    }
    let cem = reaches(&mut tx, "cem").await;
    tx.mark_uncertain(&cem, "no answer", at(6)).await.unwrap();
    let dora = reaches(&mut tx, "dora").await;
    tx.mark_failed(&dora, "shut out", at(6)).await.unwrap();
    tx.note_targets().await.unwrap();
    let names = |page: Vec<Target>| page.into_iter().map(|it| it.subscriber).collect::<Vec<_>>();
    assert_eq!(names(tx.readers_reached("post", None, 2).await.unwrap()), ["ana", "ben"]);
    assert_eq!(names(tx.readers_reached("post", Some("ben"), 2).await.unwrap()), ["cem"]);
    assert_eq!(tx.message_that_told("post", "ana").await.unwrap().as_deref(), Some("m1"));
    for without in ["ben", "cem", "dora", "emil"] {
        assert_eq!(tx.message_that_told("post", without).await.unwrap(), None, "{without}");
    }
    tx.commit().await.unwrap();
}

async fn rooms_are_counted_by_themselves(world: &World) {
    let mut tx = drafted(world).await;
    for (reader, message_id) in [("room:telegram:main -100", Some("m1")), ("ana", Some("m2"))] {
        let row = reaches(&mut tx, reader).await;
        sent(&mut tx, &row, message_id).await;
    }
    tx.note_targets().await.unwrap();
    let progress = tx.post_progress("post").await.unwrap();
    assert_eq!(
        progress.iter().map(|it| (it.are_rooms, it.count)).collect::<Vec<_>>(),
        [(false, 1), (true, 1)]
    );
    tx.commit().await.unwrap();
}

/// Everything one may have chosen of two facets, and every post to the same.
async fn as_many_are_counted_as_it_will_reach(world: &World) {
    let choices = ["youth", "seniors"].map(|it| Wish::new(Facet::Audience, it));
    let districts = ["hagen", "h_gen"].map(|it| Wish::new(Facet::District, it));
    let all: Vec<Wish> = choices.into_iter().chain(districts).collect();
    let some = |mask: usize| -> Vec<Wish> {
        let chosen = all.iter().enumerate().filter(|(at, _)| mask & (1 << at) != 0);
        chosen.map(|(_, it)| it.clone()).collect()
    };
    let mut tx = world.store.begin().await.unwrap();
    let mut subscriptions = Vec::new();
    for mask in 0..16 {
        let subscription = Subscription {
            town: "birkau".to_owned(),
            language: "de".to_owned(),
            rhythm: Rhythm::Week,
            wishes: some(mask),
            quiet: None,
            paused_until: None,
        };
        keep(&mut tx, &format!("room:{mask}"), subscription.clone()).await;
        subscriptions.push(subscription);
    }
    let paused = Subscription { paused_until: Some("2026-12-01".to_owned()), ..subscriptions[0].clone() };
    keep(&mut tx, "room:paused", paused).await;
    let elsewhere = Subscription { town: "erlheim".to_owned(), ..subscriptions[0].clone() };
    keep(&mut tx, "room:elsewhere", elsewhere).await;
    for mask in 0..16 {
        let wishes = some(mask);
        let among = subscriptions.iter().filter(|it| it.is_among(&wishes)).count();
        let among = i64::try_from(among).unwrap();
        for (urgency, today, more) in [
            (Urgency::Usual, "2026-11-30", 0),
            (Urgency::Urgent, "2026-11-30", 1),
            (Urgency::Usual, "2026-12-01", 1),
        ] {
            let reach = tx.post_reach("birkau", &wishes, urgency, today).await.unwrap();
            let counted: Vec<(&Account, bool, i64)> =
                reach.iter().map(|it| (&it.account, it.are_rooms, it.count)).collect();
            assert_eq!(counted, [(&telegram(), true, among + more)], "{wishes:?} {urgency:?} {today}");
        }
    }
    assert_eq!(tx.post_reach("nowhere", &[], Urgency::Usual, "2026-11-30").await.unwrap(), []);
    tx.commit().await.unwrap();
}

async fn keep(tx: &mut Tx, id: &str, subscription: Subscription) {
    let reader = Subscriber { id: id.to_owned(), address: chat(id), is_room: true, subscription, told: None };
    tx.keep_subscriber(&reader, Timestamp::from_seconds(0)).await.unwrap();
}

on_both!(
    a_draft_goes_nowhere_until_it_is_released,
    a_change_is_a_new_edition_and_what_is_released_stays_as_it_is,
    a_letter_is_known_by_its_token_and_by_what_carried_it,
    who_did_what_is_told_in_its_order_even_within_a_moment,
    what_is_stopped_leaves_no_more_and_what_has_left_is_counted,
    a_recall_finds_everybody_who_has_the_post_and_where_it_stands,
    rooms_are_counted_by_themselves,
    as_many_are_counted_as_it_will_reach,
);
