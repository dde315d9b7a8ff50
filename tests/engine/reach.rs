//! One post to many rooms, each in its language: who was reached is known, and who was not is told to the staff (E9).

use std::sync::Arc;
use std::time::Duration;

use buergerdraht::content::announcing::NewsRoom;
use buergerdraht::content::{Content, Team, Words};
use buergerdraht::engine::{Engine, Guide};
use buergerdraht::inlet::{self, Inlet};
use buergerdraht::messenger::{AnyMessenger, DeliveryError};
use buergerdraht::model::{Address, Announcement, Due, Rhythm};
use buergerdraht::outbox::{Outbox, Words as OutboxWords};
use buergerdraht::schedule;
use buergerdraht::store::Among;
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;

use crate::network::{Fate, Network};
use crate::post::{post, release};
use crate::world::{World, desk, telegram};

on_both!(
    five_rooms_are_told_each_in_its_language_and_the_staff_hear_why_one_was_not,
    a_room_that_fails_is_told_of_once_a_day_until_we_are_let_in_again,
    whoever_keeps_the_others_waiting_is_waited_for_an_hour,
    what_may_have_arrived_is_not_repeated_and_somebody_is_to_look,
);

const PRESS: &str = "press@birkau.example";
const KICKED: &str = "Forbidden: bot was kicked from the supergroup chat";
/// Name, language and what is said there.
const ROOMS: [(&str, &str, &str); 5] = [
    ("Markt", "de", "Morgen bleibt das Wasser weg."),
    ("Elternchat", "uk", "Завтра води не буде."),
    ("Newcomers", "en", "There is no water tomorrow."),
    ("Moschee", "ar", "لا ماء غدا."),
    ("Kirche", "pl", "Jutro nie ma wody."),
];

/// The town with five rooms, and a network by a script.
struct Hall<'w> {
    world: &'w World,
    network: Arc<Network>,
    inlet: Inlet,
    engine: JoinHandle<()>,
}

impl<'w> Hall<'w> {
    fn open(world: &'w World) -> Self {
        let desk = desk(world.clock.clone());
        let mut content = Content::clone(&desk.guide().content);
        let town = content.towns.iter_mut().find(|it| it.id == "birkau").unwrap();
        let press = Team { id: "press".to_owned(), mail: Some(PRESS.to_owned()), room: None, ..nobody() };
        town.teams.push(Arc::new(press));
        town.announcing.team = Some("press".to_owned());
        town.announcing.rooms = ROOMS.map(|(name, language, _)| room(name, language)).into();
        desk.replace_guide(Guide::new(Arc::new(content)));
        let (inlet, intake) = inlet::open();
        let engine = tokio::spawn(Engine::new(world.store.clone(), Arc::new(desk), || ()).run(intake));
        Self { world, network: Arc::new(Network::new()), inlet, engine }
    }

    async fn posts(&self, id: &str) {
        let texts = ROOMS.map(|(_, language, text)| (language.to_owned(), text.to_owned())).into();
        let post = Announcement { texts, ..post(id, self.world.clock.now()) };
        release(&self.world.store, &post).await;
        self.carries().await;
    }

    /// The next round of the clock; the real outbox carries what it can within so many tries of its own.
    async fn carries(&self) {
        self.due(Due::Announcements).await;
        let words = OutboxWords::new(|_| String::new(), |_| String::new());
        let messenger: Arc<dyn AnyMessenger> = self.network.clone();
        let clock = self.world.clock.clone();
        let outbox = Outbox::new(self.world.store.clone(), vec![messenger], clock, words);
        let (wake, stopping) = (outbox.wake(), CancellationToken::new());
        let task = tokio::spawn(outbox.run(stopping.clone()));
        for _ in 0..100 {
            let counts = self.world.store.read().await.unwrap().outbox_counts(&telegram()).await.unwrap();
            if counts.waiting == 0 && counts.sending == 0 {
                break;
            }
            self.world.clock.advance(Duration::from_millis(100));
            wake.ring();
            sleep_until(Instant::now() + Duration::from_millis(5)).await;
        }
        stopping.cancel();
        task.await.unwrap();
        self.due(Due::Announcements).await;
        self.due(Due::Office).await;
    }

    async fn due(&self, due: Due) {
        self.world.clock.advance(Duration::from_millis(1));
        self.inlet.put(vec![schedule::due(due, self.world.clock.now())]).await.unwrap();
    }

    /// What those read who are to look after it; it is gone then.
    async fn letters(&self) -> Vec<String> {
        let letters = self.world.reads(PRESS).await.into_iter().map(|it| it.text.text).collect();
        self.world.meddle(&format!("delete from outbox where chat = '{PRESS}'")).await;
        letters
    }

    async fn end(self) {
        drop(self.inlet);
        self.engine.await.expect("the engine did not die");
    }
}

fn nobody() -> Team {
    Team {
        id: String::new(),
        names: Words::default(),
        mail: None,
        senders: Vec::new(),
        room: None,
        escalate_to: None,
        origin: buergerdraht::content::Origin::default(),
    }
}

fn room(name: &str, language: &str) -> NewsRoom {
    NewsRoom {
        name: Some(name.to_owned()),
        place: Address { account: telegram(), chat: format!("-100{name}"), topic: None },
        language: language.to_owned(),
        rhythm: Rhythm::Week,
        wishes: Vec::new(),
    }
}

fn kicked() -> Fate {
    Fate::Fails(DeliveryError::ShutOut { reason: KICKED.to_owned() })
}

fn away() -> Fate {
    Fate::Fails(DeliveryError::Retry { reason: "502".to_owned(), after: None })
}

async fn five_rooms_are_told_each_in_its_language_and_the_staff_hear_why_one_was_not(world: &World) {
    let hall = Hall::open(world);
    hall.network.fate(ROOMS[1].2, [kicked()]);
    hall.network.fate(ROOMS[2].2, [away(), away()]);
    hall.posts("post").await;
    for (at, (name, _, text)) in ROOMS.into_iter().enumerate() {
        let heard = hall.network.texts_in(&format!("-100{name}"));
        assert_eq!(heard, if at == 1 { Vec::new() } else { vec![text.to_owned()] }, "{name}");
    }
    let letters = hall.letters().await;
    let [letter] = &letters[..] else { panic!("one letter: {letters:?}") };
    assert!(letter.starts_with("„Morgen bleibt das Wasser weg.“"), "{letter}");
    assert!(letter.contains("4 gesendet, 1 fehlgeschlagen."), "{letter}");
    assert!(letter.contains("Elternchat: Wir haben dort keinen Zutritt mehr"), "{letter}");
    assert!(letter.contains(KICKED), "{letter}");
    assert!(letter.contains("laden Sie unser Konto wieder ein"), "what to do: {letter}");
    assert!(!letter.contains("Newcomers"), "it got it in the end: {letter}");
    let mut reader = world.store.read().await.unwrap();
    let progress = reader.progress("post", Among::Rooms).await.unwrap();
    assert_eq!((progress.sent, progress.failed), (4, 1));
    drop(reader);
    hall.end().await;
}

async fn a_room_that_fails_is_told_of_once_a_day_until_we_are_let_in_again(world: &World) {
    let hall = Hall::open(world);
    hall.network.fate(ROOMS[1].2, [kicked()]);
    hall.posts("first").await;
    assert_eq!(hall.letters().await.len(), 1);
    hall.posts("second").await;
    hall.carries().await;
    assert_eq!(hall.letters().await, Vec::<String>::new(), "they know");
    // Another room fails on the same day: that is news.
    hall.network.fate(ROOMS[3].2, [Fate::Fails(DeliveryError::GiveUp { reason: "no rights".to_owned() })]);
    hall.posts("third").await;
    let letter = hall.letters().await.pop().expect("a letter");
    assert!(letter.contains("3 gesendet, 2 fehlgeschlagen."), "{letter}");
    assert!(letter.contains("Von einem weiteren Raum haben wir Ihnen heute schon geschrieben."), "{letter}");
    assert!(letter.contains("Moschee: Der Messenger hat die Nachricht nicht angenommen"), "{letter}");
    assert!(letter.contains("no rights") && !letter.contains("Elternchat"), "{letter}");

    world.clock.advance(Duration::from_hours(24));
    hall.posts("fourth").await;
    let letter = hall.letters().await.pop().expect("another day, another letter");
    assert!(letter.contains("4 gesendet, 1 fehlgeschlagen.") && letter.contains("Elternchat"), "{letter}");

    let mut tx = world.store.begin().await.unwrap();
    tx.let_in(&telegram(), "-100Elternchat").await.unwrap();
    tx.commit().await.unwrap();
    world.clock.advance(Duration::from_hours(24));
    hall.posts("fifth").await;
    assert_eq!(hall.network.texts_in("-100Elternchat"), [ROOMS[1].2]);
    assert_eq!(hall.letters().await, Vec::<String>::new());
    hall.end().await;
}

async fn whoever_keeps_the_others_waiting_is_waited_for_an_hour(world: &World) {
    let hall = Hall::open(world);
    hall.network.fate(ROOMS[1].2, [kicked()]);
    let much_later =
        DeliveryError::Retry { reason: "slow mode".to_owned(), after: Some(Duration::from_hours(2)) };
    hall.network.fate(ROOMS[2].2, [Fate::Fails(much_later)]);
    hall.posts("post").await;
    assert_eq!(hall.letters().await, Vec::<String>::new(), "it may yet arrive");
    world.clock.advance(Duration::from_hours(1));
    hall.due(Due::Office).await;
    let letter = hall.letters().await.pop().expect("a letter");
    assert!(letter.contains("3 gesendet, 1 fehlgeschlagen, 1 noch unterwegs."), "{letter}");
    world.clock.advance(Duration::from_hours(2));
    hall.carries().await;
    assert_eq!(hall.network.texts_in("-100Newcomers"), [ROOMS[2].2]);
    assert_eq!(hall.letters().await, Vec::<String>::new());
    hall.end().await;
}

async fn what_may_have_arrived_is_not_repeated_and_somebody_is_to_look(world: &World) {
    let hall = Hall::open(world);
    hall.network.fate(ROOMS[4].2, [Fate::ArrivesUnanswered]);
    hall.posts("post").await;
    assert_eq!(hall.network.texts_in("-100Kirche").len(), 1);
    let letter = hall.letters().await.pop().expect("a letter");
    assert!(letter.contains("4 gesendet, 1 ungewiss."), "{letter}");
    assert!(letter.contains("Kirche: Der Messenger hat nicht bestätigt"), "{letter}");
    hall.end().await;
}
