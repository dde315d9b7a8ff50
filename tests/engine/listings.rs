//! What the sources of events and news tell, heard again and again: only what is new is new.

use std::time::Duration;

use buergerdraht::model::{
    Account, Address, Changed, Content, Event, EventState, Found, Inbound, KeptEvent, News, Reading, Room,
    Timestamp, When,
};

use crate::world::{NOW, World};

on_both!(
    what_a_source_tells_at_first_is_announced_to_nobody,
    a_later_event_is_new_and_a_series_is_new_once,
    a_moved_event_is_changed_and_stays_the_same_event,
    a_cancelled_event_is_off_and_may_take_place_after_all,
    a_series_that_is_moved_as_a_whole_is_moved_and_not_cancelled,
    an_event_told_no_more_is_off_the_second_time_it_is_missed,
    the_same_body_again_counts_as_a_second_time,
    a_source_that_loses_nearly_all_takes_nothing_back,
    an_event_under_another_number_is_no_new_one,
    an_event_told_twice_in_one_reading_is_one,
    what_is_over_is_not_announced_any_more,
    five_hundred_old_news_are_silent_and_one_new_is_told,
    news_numbered_dated_and_ordered_anew_are_no_second_post,
    news_from_long_ago_are_never_new,
    another_feed_under_the_same_address_floods_nobody,
    news_are_known_again_after_a_long_time_without_change,
    the_last_look_is_kept_whatever_came_of_it,
);

const HOUR: Duration = Duration::from_hours(1);
const DAY: Duration = Duration::from_hours(24);

struct Source<'w> {
    world: &'w World,
    at: Timestamp,
}

/// What is to be announced, in short.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Told {
    New(String),
    Changed(String),
    Off(String),
    News(String),
}

impl<'w> Source<'w> {
    fn of(world: &'w World) -> Self {
        Self { world, at: NOW }
    }

    async fn finds(&mut self, found: Found) {
        self.at = self.at.plus(HOUR);
        let reading =
            Reading { town: "birkau".to_owned(), source: "kultur".to_owned(), checked_at: self.at, found };
        let address =
            Address { account: Account::new("feed", "towns"), chat: "birkau/kultur".to_owned(), topic: None };
        let inbound = Inbound {
            id: format!("birkau/kultur@{}", self.at.millis()),
            address,
            room: Room::Private,
            author: None,
            message_id: None,
            reply_to: None,
            at: self.at,
            content: Content::Listings(Box::new(reading)),
            raw: None,
        };
        self.world.hear(vec![inbound]).await;
    }

    async fn tells(&mut self, events: &[Event]) {
        let (from, until) = (NOW.minus(7 * DAY), NOW.plus(390 * DAY));
        self.finds(Found::Listings { from, until, events: events.to_vec(), news: Vec::new() }).await;
    }

    async fn tells_news(&mut self, news: &[News]) {
        let (from, until) = (NOW.minus(7 * DAY), NOW.plus(390 * DAY));
        self.finds(Found::Listings { from, until, events: Vec::new(), news: news.to_vec() }).await;
    }

    /// What was left to be announced since the last time.
    async fn announces(&self) -> Vec<Told> {
        let mut tx = self.world.store.begin().await.unwrap();
        let mut told = Vec::new();
        for change in tx.changes(1000).await.unwrap() {
            tx.settle_change(&change.id).await.unwrap();
            told.push(match change.what {
                Changed::NewEvent(id) => Told::New(tx.event(&id).await.unwrap().unwrap().event.title),
                Changed::EventOff(id) => Told::Off(tx.event(&id).await.unwrap().unwrap().event.title),
                Changed::Event { id, before, .. } => {
                    let now = tx.event(&id).await.unwrap().unwrap();
                    assert!(now.event != *before || now.state == EventState::Planned);
                    Told::Changed(now.event.title)
                }
                Changed::News(id) => Told::News(tx.news(&id).await.unwrap().unwrap().news.title),
            });
        }
        tx.commit().await.unwrap();
        // What one look brought has no order.
        told.sort();
        told
    }

    async fn events(&self) -> Vec<KeptEvent> {
        let until = NOW.plus(400 * DAY);
        self.world.store.read().await.unwrap().events_between("birkau", NOW, until, 1000).await.unwrap()
    }
}

fn event(uid: &str, title: &str, in_days: u32) -> Event {
    let starts_at = NOW.plus(in_days * DAY);
    let when = When { starts_at, ends_at: starts_at.plus(HOUR), whole_days: false };
    Event { uid: uid.to_owned(), title: title.to_owned(), when, ..Event::default() }
}

fn news(number: u32, title: &str, days_ago: u32) -> News {
    News {
        guid: format!("guid-{number}"),
        link: Some(format!("https://birkau.example/news/{number}")),
        title: title.to_owned(),
        published_at: Some(NOW.minus(days_ago * DAY)),
        ..News::default()
    }
}

async fn what_a_source_tells_at_first_is_announced_to_nobody(world: &World) {
    let mut source = Source::of(world);
    source.tells(&[event("1", "Lesung", 3), event("2", "Konzert", 4)]).await;
    assert_eq!(source.announces().await, []);
    let titles: Vec<String> = source.events().await.into_iter().map(|it| it.event.title).collect();
    assert_eq!(titles, ["Lesung", "Konzert"]);
}

async fn a_later_event_is_new_and_a_series_is_new_once(world: &World) {
    let mut source = Source::of(world);
    let series = |week: u32| Event { instance: week.to_string(), ..event("chor", "Chor", 7 * week + 1) };
    source.tells(&[event("1", "Lesung", 3)]).await;
    source.tells(&[event("1", "Lesung", 3), series(1), series(2), series(3)]).await;
    assert_eq!(source.announces().await, [Told::New("Chor".to_owned())]);
    source.tells(&[event("1", "Lesung", 3), series(1), series(2), series(3), series(4)]).await;
    assert_eq!(source.announces().await, []);
    assert_eq!(source.events().await.len(), 5);
}

async fn a_moved_event_is_changed_and_stays_the_same_event(world: &World) {
    let mut source = Source::of(world);
    source.tells(&[event("1", "Lesung", 3)]).await;
    let before = source.events().await;
    source.tells(&[event("1", "Lesung", 4)]).await;
    assert_eq!(source.announces().await, [Told::Changed("Lesung".to_owned())]);
    let after = source.events().await;
    assert_eq!(before[0].id, after[0].id);
    assert!(before[0].changed_at < after[0].changed_at);
    let text = Some("Nun mit Musik".to_owned());
    source.tells(&[Event { text: text.clone(), ..event("1", "Lesung", 4) }]).await;
    assert_eq!(source.announces().await, [], "another description is no reason to write to anybody");
    assert_eq!(source.events().await[0].event.text, text);
}

async fn a_series_that_is_moved_as_a_whole_is_moved_and_not_cancelled(world: &World) {
    let mut source = Source::of(world);
    let choir = |week: u32, later: Duration| {
        let weekly = event("chor", "Chor", 7 * week + 1);
        let starts_at = weekly.when.starts_at.plus(later);
        let when = When { starts_at, ends_at: starts_at.plus(HOUR), whole_days: false };
        // As calendars do: each date is known by when it was to begin.
        Event { instance: starts_at.millis().to_string(), when, ..weekly }
    };
    let usual: Vec<Event> = (0..4).map(|it| choir(it, Duration::ZERO)).collect();
    source.tells(&usual).await;
    let before = source.events().await;
    let later: Vec<Event> = (0..4).map(|it| choir(it, HOUR)).collect();
    source.tells(&later).await;
    source.tells(&later).await;
    assert_eq!(source.announces().await, [(); 4].map(|()| Told::Changed("Chor".to_owned())));
    let after = source.events().await;
    assert!(before.iter().map(|it| &it.id).eq(after.iter().map(|it| &it.id)), "they are the same dates");
}

async fn a_cancelled_event_is_off_and_may_take_place_after_all(world: &World) {
    let mut source = Source::of(world);
    let cancelled = Event { is_cancelled: true, ..event("1", "Lesung", 3) };
    source.tells(&[event("1", "Lesung", 3)]).await;
    source.tells(std::slice::from_ref(&cancelled)).await;
    assert_eq!(source.announces().await, [Told::Off("Lesung".to_owned())]);
    assert_eq!(source.events().await[0].state, EventState::Cancelled);
    source.tells(&[Event { is_cancelled: true, ..event("1", "Lesung", 5) }]).await;
    assert_eq!(source.announces().await, [], "it is off already");
    source.tells(&[event("1", "Lesung", 5)]).await;
    assert_eq!(source.announces().await, [Told::Changed("Lesung".to_owned())]);
    assert_eq!(source.events().await[0].state, EventState::Planned);
}

async fn an_event_told_no_more_is_off_the_second_time_it_is_missed(world: &World) {
    let mut source = Source::of(world);
    source.tells(&[event("1", "Lesung", 3), event("2", "Konzert", 4)]).await;
    source.tells(&[event("2", "Konzert", 4)]).await;
    assert_eq!(source.announces().await, [], "once may be a slip");
    source.tells(&[event("1", "Lesung", 3), event("2", "Konzert", 4)]).await;
    source.tells(&[event("2", "Konzert", 4)]).await;
    assert_eq!(source.announces().await, [], "it was there in between");
    source.tells(&[event("2", "Konzert", 4), event("3", "Chor", 5)]).await;
    let told = source.announces().await;
    assert_eq!(told, [Told::New("Chor".to_owned()), Told::Off("Lesung".to_owned())]);
    assert!(source.events().await.iter().all(|it| it.event.title != "Lesung"));
    source.tells(&[event("1", "Lesung", 3), event("2", "Konzert", 4), event("3", "Chor", 5)]).await;
    assert_eq!(source.announces().await, [Told::Changed("Lesung".to_owned())], "it is back");
}

async fn the_same_body_again_counts_as_a_second_time(world: &World) {
    let mut source = Source::of(world);
    source.tells(&[event("1", "Lesung", 3), event("2", "Konzert", 4)]).await;
    source.tells(&[event("2", "Konzert", 4)]).await;
    source.finds(Found::Unchanged).await;
    assert_eq!(source.announces().await, [Told::Off("Lesung".to_owned())]);
    source.finds(Found::Unchanged).await;
    assert_eq!(source.announces().await, []);
}

async fn a_source_that_loses_nearly_all_takes_nothing_back(world: &World) {
    let mut source = Source::of(world);
    let all: Vec<Event> = (1..=8).map(|it| event(&it.to_string(), &format!("Lesung {it}"), it)).collect();
    source.tells(&all).await;
    for _ in 0..3 {
        source.tells(&all[..1]).await;
    }
    assert_eq!(source.announces().await, []);
    assert_eq!(source.events().await.len(), 8);
    let checks = world.store.read().await.unwrap().source_checks().await.unwrap();
    assert_eq!(checks[0].failure.as_deref(), Some("7 of the 8 events to come are missing in it"));
    source.tells(&all).await;
    assert_eq!(source.announces().await, []);
    assert_eq!(world.store.read().await.unwrap().source_checks().await.unwrap()[0].failure, None);
}

async fn an_event_under_another_number_is_no_new_one(world: &World) {
    let mut source = Source::of(world);
    source.tells(&[event("1", "Lesung", 3)]).await;
    source.tells(&[event("9", "Lesung", 3)]).await;
    source.tells(&[event("10", "Lesung", 3)]).await;
    assert_eq!(source.announces().await, []);
    assert_eq!(source.events().await.len(), 1);
}

async fn an_event_told_twice_in_one_reading_is_one(world: &World) {
    let mut source = Source::of(world);
    source.tells(&[event("1", "Lesung", 3), event("1", "Lesung", 3)]).await;
    assert_eq!(source.events().await.len(), 1);
    assert_eq!(world.count("aside", "1 = 1").await, 0);
}

async fn what_is_over_is_not_announced_any_more(world: &World) {
    let mut source = Source::of(world);
    let over = || Event {
        when: When { starts_at: NOW.minus(DAY), ends_at: NOW.minus(DAY), whole_days: false },
        ..event("1", "Lesung", 0)
    };
    source.tells(&[over(), event("2", "Konzert", 3)]).await;
    source
        .tells(&[Event { title: "Lesung, war schön".to_owned(), ..over() }, event("2", "Konzert", 3)])
        .await;
    source.tells(&[event("2", "Konzert", 3)]).await;
    source.tells(&[event("2", "Konzert", 3)]).await;
    assert_eq!(source.announces().await, []);
}

async fn five_hundred_old_news_are_silent_and_one_new_is_told(world: &World) {
    let mut source = Source::of(world);
    let mut all: Vec<News> = (1..=500).map(|it| news(it, &format!("Meldung {it}"), 1)).collect();
    source.tells_news(&all).await;
    assert_eq!(source.announces().await, []);
    all.insert(0, news(501, "Wasser abgestellt", 0));
    source.tells_news(&all).await;
    assert_eq!(source.announces().await, [Told::News("Wasser abgestellt".to_owned())]);
    assert_eq!(world.count("news", "1 = 1").await, 501);
}

async fn news_numbered_dated_and_ordered_anew_are_no_second_post(world: &World) {
    let mut source = Source::of(world);
    let all = [news(1, "Wasser abgestellt", 3), news(2, "Straße gesperrt", 2)];
    source.tells_news(&all).await;
    let renumbered = all.clone().map(|it| News { guid: format!("neu-{}", it.guid), ..it });
    source.tells_news(&renumbered).await;
    let dated = renumbered.map(|it| News { published_at: Some(NOW), ..it });
    let reordered: Vec<News> = dated.into_iter().rev().collect();
    source.tells_news(&reordered).await;
    let moved = |it: &News| News {
        guid: String::new(),
        link: it.link.as_ref().map(|it| it.replace("birkau.example", "www.birkau.example")),
        ..it.clone()
    };
    source.tells_news(&reordered.iter().map(moved).collect::<Vec<_>>()).await;
    assert_eq!(source.announces().await, []);
    assert_eq!(world.count("news", "1 = 1").await, 2);
}

async fn news_from_long_ago_are_never_new(world: &World) {
    let mut source = Source::of(world);
    source.tells_news(&[news(1, "Wasser abgestellt", 1)]).await;
    source.tells_news(&[news(1, "Wasser abgestellt", 1), news(2, "Aus dem Archiv", 400)]).await;
    assert_eq!(source.announces().await, []);
}

async fn another_feed_under_the_same_address_floods_nobody(world: &World) {
    let mut source = Source::of(world);
    source.tells_news(&[news(1, "Wasser abgestellt", 1)]).await;
    let others: Vec<News> = (100..140).map(|it| news(it, &format!("Fremdes {it}"), 0)).collect();
    source.tells_news(&others).await;
    assert_eq!(source.announces().await, []);
}

async fn news_are_known_again_after_a_long_time_without_change(world: &World) {
    let mut source = Source::of(world);
    source.tells_news(&[news(1, "Wasser abgestellt", 1)]).await;
    for _ in 0..3 {
        source.at = source.at.plus(40 * DAY);
        source.finds(Found::Unchanged).await;
        world.store.forget(source.at, &buergerdraht::store::KeepDays::default()).await.unwrap();
    }
    let fresh = News { published_at: Some(source.at), ..news(2, "Straße gesperrt", 0) };
    source
        .tells_news(&[News { published_at: Some(source.at), ..news(1, "Wasser abgestellt", 0) }, fresh])
        .await;
    assert_eq!(source.announces().await, [Told::News("Straße gesperrt".to_owned())]);
}

async fn the_last_look_is_kept_whatever_came_of_it(world: &World) {
    let mut source = Source::of(world);
    let check = async || world.store.read().await.unwrap().source_checks().await.unwrap().remove(0);
    source.finds(Found::Failed { reason: "its server cannot be reached".to_owned() }).await;
    let failed = check().await;
    assert_eq!((failed.checked_at, failed.read_at, failed.first_read_at), (source.at, None, None));
    assert_eq!(failed.failure.as_deref(), Some("its server cannot be reached"));
    source.tells(&[event("1", "Lesung", 3)]).await;
    let read = check().await;
    assert_eq!((read.failure, read.first_read_at, read.read_at), (None, Some(source.at), Some(source.at)));
    assert_eq!(source.announces().await, [], "the first good reading is the first");
    source.finds(Found::Ended).await;
    assert_eq!(check().await.ended_at, Some(source.at));
}
