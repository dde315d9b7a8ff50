//! The life of a poll in two rooms: asked, voted on, ended, counted once and told (S13).

use std::time::Duration;

use buergerdraht::model::{Author, AuthorKind, Content, Due, Inbound, Outbound, Poll, Room};
use buergerdraht::schedule;

use crate::world::{World, account, happens};

on_both!(
    a_room_is_told_what_a_poll_is_worth_before_it_is_asked_and_with_the_result,
    the_last_vote_of_each_person_counts_and_a_withdrawn_one_does_not,
    a_vote_taken_back_gives_way_to_the_one_before_it,
    what_is_said_after_the_end_or_twice_changes_nothing,
    a_vote_that_comes_before_we_know_that_it_was_asked_counts,
    a_room_that_could_not_be_asked_is_named_as_such,
    a_poll_still_on_its_way_at_the_end_is_not_asked_any_more,
    who_asks_to_be_forgotten_takes_their_vote_along,
    what_somebody_voted_is_read_out_to_them_until_it_is_counted,
    counted_votes_are_nobodys_and_no_survey_knows_of_them,
    nobody_is_asked_at_night,
);

async fn minutes_later(world: &World, minutes: u64) {
    world.clock.advance(Duration::from_mins(minutes));
    world.hear(vec![schedule::due(Due::Polls, world.clock.now())]).await;
}

/// The morning after the last day.
async fn it_is_over(world: &World) {
    minutes_later(world, 6 * 24 * 60 + 21 * 60).await;
    minutes_later(world, 3).await;
}

/// What waits goes out; a poll is known on the network by its room.
async fn everything_arrives(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    let now = world.clock.now();
    loop {
        let due = tx.due(&account(), now, 100).await.unwrap();
        if due.is_empty() {
            break;
        }
        let ids: Vec<String> = due.iter().map(|it| it.id.clone()).collect();
        tx.mark_sending(&ids, now).await.unwrap();
        for row in due {
            let message = format!("message-{}", row.id);
            tx.mark_sent(&row.id, Some(&message), now).await.unwrap();
            if let Some(Poll::Ask(_)) = row.message.poll.as_deref() {
                tx.poll_asked(&row.id, &row.address.chat, &message).await.unwrap();
            }
        }
    }
    tx.commit().await.unwrap();
}

async fn it_is_asked(world: &World) {
    minutes_later(world, 1).await;
    everything_arrives(world).await;
}

fn vote(world: &World, room: &str, who: &str, picks: &[usize]) -> Inbound {
    let content = Content::Vote { poll: room.to_owned(), picks: picks.to_vec() };
    let author = Author { id: who.to_owned(), kind: AuthorKind::Person, language: None, private: None };
    let id = format!("{room} {who} {picks:?} {}", world.clock.now().millis());
    Inbound {
        author: Some(author),
        room: Room::Group { addressed: false },
        at: world.clock.now(),
        ..happens(room, &id, content)
    }
}

/// Where a vote is a message.
fn by_message(vote: Inbound, message: &str) -> Inbound {
    Inbound { message_id: Some(message.to_owned()), ..vote }
}

async fn votes(world: &World, room: &str, who: &str, picks: &[usize]) {
    world.clock.advance(Duration::from_secs(1));
    world.hear(vec![vote(world, room, who, picks)]).await;
}

fn texts(read: &[Outbound]) -> Vec<&str> {
    read.iter().map(|it| it.text.text.as_str()).collect()
}

async fn a_room_is_told_what_a_poll_is_worth_before_it_is_asked_and_with_the_result(world: &World) {
    minutes_later(world, 1).await;
    let read = world.reads("market").await;
    let [before, poll] = texts(&read)[..] else { panic!("two messages: {read:?}") };
    assert!(
        before.contains("bis 30. November 2026") && before.contains("Alle im Raum können sehen"),
        "{before}"
    );
    assert_eq!(poll, "Markt wann?\n1. Samstag\n2. Sonntag");
    let Some(Poll::Ask(ballot)) = read[1].poll.as_deref() else { panic!("a poll: {read:?}") };
    assert_eq!((ballot.options[1].code.as_str(), ballot.most), ("sunday", 1));
    assert!(texts(&world.reads("square").await)[1].starts_with("Коли ринок?"));
    everything_arrives(world).await;
    minutes_later(world, 1).await;
    assert!(world.reads("market").await.is_empty(), "asked once");
    votes(world, "market", "ana", &[1]).await;
    it_is_over(world).await;
    let read = world.reads("market").await;
    let [ended, result] = texts(&read)[..] else { panic!("the end and the result: {read:?}") };
    assert!(ended.contains("Sonntag: 1 (100 %)"), "{ended}");
    assert!(
        matches!(read[0].poll.as_deref(), Some(Poll::End { message }) if message.starts_with("message-"))
    );
    assert!(
        result.contains("Stimmen: 1 · Räume: 2") && result.contains("Alle im Raum können sehen"),
        "{result}"
    );
    assert!(result.contains("keine Umfrage"), "{result}");
    assert!(texts(&world.reads("square").await)[1].contains("Неділя: 1"));
    everything_arrives(world).await;
    minutes_later(world, 60).await;
    assert!(world.reads("market").await.is_empty(), "told once");
}

async fn result(world: &World) -> String {
    it_is_over(world).await;
    let read = world.reads("market").await;
    texts(&read).last().expect("the result is told").to_string()
}

async fn the_last_vote_of_each_person_counts_and_a_withdrawn_one_does_not(world: &World) {
    it_is_asked(world).await;
    votes(world, "market", "ana", &[0]).await;
    votes(world, "market", "ana", &[1]).await;
    votes(world, "market", "ben", &[0]).await;
    votes(world, "market", "ben", &[]).await;
    votes(world, "square", "eva", &[1]).await;
    votes(world, "square", "ola", &[7]).await;
    let told = result(world).await;
    assert!(told.contains("Stimmen: 2 ·") && told.contains("Samstag: 0 (0 %)"), "{told}");
    assert!(told.contains("Sonntag: 2 (100 %)"), "{told}");
}

async fn a_vote_taken_back_gives_way_to_the_one_before_it(world: &World) {
    it_is_asked(world).await;
    for (picks, message) in [(&[0], "first"), (&[1], "second")] {
        world.clock.advance(Duration::from_secs(1));
        world.hear(vec![by_message(vote(world, "market", "ana", picks), message)]).await;
    }
    let taken_back = Content::Redacted { message_id: "second".to_owned() };
    world.hear(vec![happens("market", "redaction", taken_back)]).await;
    let told = result(world).await;
    assert!(told.contains("Samstag: 1 (100 %)"), "{told}");
}

async fn what_is_said_after_the_end_or_twice_changes_nothing(world: &World) {
    it_is_asked(world).await;
    votes(world, "market", "ana", &[0]).await;
    let first = vote(world, "market", "ben", &[0]);
    world.hear(vec![first.clone(), first.clone()]).await;
    votes(world, "market", "ben", &[1]).await;
    world.hear(vec![first]).await;
    minutes_later(world, 6 * 24 * 60 + 21 * 60).await;
    votes(world, "market", "ana", &[1]).await;
    votes(world, "market", "eva", &[1]).await;
    minutes_later(world, 3).await;
    let read = world.reads("market").await;
    let told = texts(&read)[1];
    assert!(told.contains("Samstag: 1 (50 %)") && told.contains("Sonntag: 1 (50 %)"), "{told}");
    votes(world, "market", "ola", &[1]).await;
    assert_eq!(world.count("vote", "1 = 1").await, 0, "counted is counted");
}

async fn a_vote_that_comes_before_we_know_that_it_was_asked_counts(world: &World) {
    minutes_later(world, 1).await;
    votes(world, "market", "ana", &[0]).await;
    everything_arrives(world).await;
    let told = result(world).await;
    assert!(told.contains("Samstag: 1 (100 %)"), "{told}");
}

async fn a_room_that_could_not_be_asked_is_named_as_such(world: &World) {
    let mut tx = world.store.begin().await.unwrap();
    tx.shut_out(&account(), "square", world.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    it_is_asked(world).await;
    votes(world, "market", "ana", &[0]).await;
    let told = result(world).await;
    assert!(told.contains("Räume: 1") && told.contains("nicht sicher) angekommen ist: 1"), "{told}");
}

async fn a_poll_still_on_its_way_at_the_end_is_not_asked_any_more(world: &World) {
    minutes_later(world, 1).await;
    it_is_over(world).await;
    let read = world.reads("market").await;
    assert!(read.iter().all(|it| it.poll.is_none()), "{read:?}");
    assert!(texts(&read).last().unwrap().contains("angekommen ist: 2"), "{read:?}");
}

async fn who_asks_to_be_forgotten_takes_their_vote_along(world: &World) {
    it_is_asked(world).await;
    world.says_all("ana", 1, &["Start", "Birkau"]).await;
    votes(world, "market", "ana", &[0]).await;
    votes(world, "market", "ben", &[1]).await;
    world.says_all("ana", 10, &["löschen", "ja"]).await;
    let told = result(world).await;
    assert!(told.contains("Stimmen: 1 ·") && told.contains("Sonntag: 1 (100 %)"), "{told}");
}

async fn what_somebody_voted_is_read_out_to_them_until_it_is_counted(world: &World) {
    it_is_asked(world).await;
    world.says_all("ana", 1, &["Start", "Birkau"]).await;
    votes(world, "market", "ana", &[1]).await;
    world.sends_all().await;
    world.says_all("ana", 10, &["meine Daten"]).await;
    let read = world.reads("ana").await;
    assert!(texts(&read).iter().any(|it| it.contains("Stimmungsbild „Markt wann?“: Sonntag")), "{read:?}");
    assert!(texts(&read).iter().any(|it| it.contains("\"picked\": [\n        \"sunday\"")), "{read:?}");
    it_is_over(world).await;
    world.sends_all().await;
    world.says_all("ana", 20, &["meine Daten"]).await;
    let read = world.reads("ana").await;
    assert!(texts(&read).iter().all(|it| !it.contains("Stimmungsbild")), "{read:?}");
}

async fn counted_votes_are_nobodys_and_no_survey_knows_of_them(world: &World) {
    it_is_asked(world).await;
    votes(world, "market", "ana", &[0]).await;
    assert_eq!(world.count("vote", "voter like '%ana%' or message like '%ana%'").await, 0);
    assert_eq!(world.count("vote", "1 = 1").await, 1);
    it_is_over(world).await;
    for table in ["vote", "urn", "survey", "sheet", "ballot", "visitor"] {
        assert_eq!(world.count(table, "1 = 1").await, 0, "{table}");
    }
    assert_eq!(world.count("poll", "result like '%\"saturday\":1%'").await, 1);
}

async fn nobody_is_asked_at_night(world: &World) {
    minutes_later(world, 12 * 60).await; // ten in the evening
    assert!(world.reads("market").await.is_empty());
    minutes_later(world, 11 * 60).await;
    assert_eq!(world.reads("market").await.len(), 2);
    // It ends in time all the same; what came of it is told in the morning.
    everything_arrives(world).await;
    minutes_later(world, 5 * 24 * 60 + 16 * 60).await; // half an hour after midnight, or so
    minutes_later(world, 10).await;
    let read = world.reads("market").await;
    assert!(matches!(read[..], [Outbound { poll: Some(_), .. }]), "{read:?}");
}
