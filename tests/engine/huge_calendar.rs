//! A calendar of thousands: kept page by page, so that nobody waits for it, and cut off nowhere to any harm.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use buergerdraht::clock::Clock;
use buergerdraht::engine::Engine;
use buergerdraht::inlet;
use buergerdraht::model::{
    Account, Address, Change, Changed, Content, Event, Found, Inbound, Reading, Room, When,
};

use crate::world::{NOW, World, desk};

on_both!(
    a_question_is_answered_while_a_huge_calendar_is_kept,
    killed_in_its_middle_the_first_reading_tells_nothing_and_the_next_keeps_all,
    killed_in_its_middle_a_later_reading_tells_each_change_once_and_calls_nothing_off,
    a_huge_calendar_in_which_all_we_know_is_missing_takes_nothing_back,
);

const HOUR: Duration = Duration::from_hours(1);
const DAY: Duration = Duration::from_hours(24);
/// In one transaction.
const PAGE: i64 = 250;

fn events(count: u32) -> Vec<Event> {
    let event = |number: u32| {
        let starts_at = NOW.plus((1 + number % 300) * DAY + (number / 300) * HOUR / 10);
        let when = When { starts_at, ends_at: starts_at.plus(HOUR), whole_days: false };
        Event { uid: format!("{number}"), title: format!("Lesung {number}"), when, ..Event::default() }
    };
    (0..count).map(event).collect()
}

/// The same, all an hour later.
fn moved(events: &[Event]) -> Vec<Event> {
    let later = |it: &Event| {
        let when =
            When { starts_at: it.when.starts_at.plus(HOUR), ends_at: it.when.ends_at.plus(HOUR), ..it.when };
        Event { when, ..it.clone() }
    };
    events.iter().map(later).collect()
}

/// What the look number `look` finds.
fn reading(look: u32, events: Vec<Event>) -> Inbound {
    let checked_at = NOW.plus(look * HOUR);
    let (from, until) = (NOW.minus(7 * DAY), NOW.plus(390 * DAY));
    let found = Found::Listings { from, until, events, news: Vec::new() };
    let reading = Reading { town: "birkau".to_owned(), source: "kultur".to_owned(), checked_at, found };
    Inbound {
        id: format!("birkau/kultur@{}", checked_at.millis()),
        address: Address { account: Account::new("feed", "towns"), chat: "kultur".to_owned(), topic: None },
        room: Room::Private,
        author: None,
        message_id: None,
        reply_to: None,
        at: checked_at,
        content: Content::Listings(Box::new(reading)),
        raw: None,
    }
}

impl World {
    async fn events_kept(&self) -> i64 {
        self.count("event", "1 = 1").await
    }

    async fn times_read(&self) -> i64 {
        self.count("source", "read_at is not null").await
    }

    /// Another engine on the same database begins with it, and is killed as soon as `some` of it is written down.
    async fn is_killed_within(&self, inbound: Inbound, some: &str) {
        let (inlet, intake) = inlet::open();
        let store = self.another().await;
        let desk = Arc::new(desk(Clock::fixed(NOW)));
        let engine = tokio::spawn(Engine::new(store.clone(), desk, || ()).run(intake));
        let put = tokio::spawn(async move { inlet.put(vec![inbound]).await });
        while self.count("event", some).await == 0 {
            tokio::task::yield_now().await;
        }
        engine.abort();
        assert!(engine.await.is_err_and(|it| it.is_cancelled()));
        assert!(put.await.unwrap().is_err(), "it was not acknowledged");
        store.close().await;
    }

    async fn changes(&self) -> Vec<Change> {
        self.store.begin().await.unwrap().changes(100_000).await.unwrap()
    }
}

async fn a_question_is_answered_while_a_huge_calendar_is_kept(world: &World) {
    let kept = world.hear(vec![reading(1, events(5_000))]);
    let asked = async {
        loop {
            let kept = world.events_kept().await;
            assert_eq!(kept % PAGE, 0, "a page is kept whole");
            if kept != 0 {
                break;
            }
            tokio::task::yield_now().await;
        }
        world.says("ana", "a1", "Wann ist Markt").await;
        assert!(world.reads("ana").await.iter().any(|it| it.text.text.contains("Freitags.")));
        assert!(world.events_kept().await < 5_000, "answered in the middle of it");
        assert_eq!(world.times_read().await, 0);
    };
    tokio::join!(kept, asked);
    assert_eq!((world.events_kept().await, world.times_read().await), (5_000, 1));
    assert!(world.changes().await.is_empty(), "what a source tells at first is announced to nobody");
}

async fn killed_in_its_middle_the_first_reading_tells_nothing_and_the_next_keeps_all(world: &World) {
    world.is_killed_within(reading(1, events(5_000)), "1 = 1").await;
    let kept = world.events_kept().await;
    assert!(0 < kept && kept < 5_000, "{kept} of 5000");
    assert_eq!(world.times_read().await, 0);
    // Meanwhile it has dropped what we had of it.
    let rest = events(5_000).split_off(1_000);
    world.hear(vec![reading(2, rest.clone())]).await;
    world.hear(vec![reading(3, rest)]).await;
    assert!(world.events_kept().await >= 4_000);
    assert!(world.changes().await.is_empty());
    assert_eq!(world.count("source", "failure is not null").await, 0);
}

async fn killed_in_its_middle_a_later_reading_tells_each_change_once_and_calls_nothing_off(world: &World) {
    let all = events(3_000);
    world.hear(vec![reading(1, all.clone())]).await;
    let but_three = moved(&all[3..]);
    world.is_killed_within(reading(2, but_three.clone()), "changed_at <> first_seen_at").await;
    let half = world.changes().await.len();
    assert!(half < 2_997, "{half} changes of 2997");
    world.hear(vec![reading(3, but_three.clone())]).await;
    let changes = world.changes().await;
    let is_move = |it: &&Change| matches!(it.what, Changed::Event { .. });
    let moved: HashSet<String> = changes.iter().filter(is_move).map(|it| format!("{:?}", id(it))).collect();
    assert_eq!((changes.len(), moved.len()), (2_997, 2_997), "each once, and nothing is off");
    world.hear(vec![reading(4, but_three)]).await;
    let off = world.changes().await.iter().filter(|it| matches!(it.what, Changed::EventOff(_))).count();
    assert_eq!(off, 3, "missed by two readings that came to their end");
}

fn id(change: &Change) -> Option<&str> {
    match &change.what {
        Changed::Event { id, .. } => Some(&id.0),
        _ => None,
    }
}

async fn a_huge_calendar_in_which_all_we_know_is_missing_takes_nothing_back(world: &World) {
    world.hear(vec![reading(1, events(20))]).await;
    let others = events(2_020).split_off(20);
    world.hear(vec![reading(2, others)]).await;
    assert_eq!(world.count("event", "missed_at is not null").await, 0);
    let lost = "failure = '20 of the 20 events to come are missing in it'";
    assert_eq!(world.count("source", lost).await, 1, "however many others there are by now");
}
