//! One poll in a group on Telegram and in an encrypted room on Matrix, with the whole service around it: one labelled
//! tally (S13).

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use buergerdraht::clock::{self, Clock};
use buergerdraht::content::poll::{Asked, Choosable, PollRoom, RoomPoll};
use buergerdraht::content::{self, Content, Origin};
use buergerdraht::dialogue::Service;
use buergerdraht::engine::{Desk, Engine, Guide, Limits, Shelf};
use buergerdraht::inlet::{self, Inlet};
use buergerdraht::messenger::AnyMessenger;
use buergerdraht::messenger::telegram::{Config, Telegram, Way};
use buergerdraht::model::{Account, Address, Due, Quiet};
use buergerdraht::outbox::{Outbox, Words};
use buergerdraht::schedule;
use buergerdraht::store::{Posting, Store};
use buergerdraht::text::Languages;
use chrono_tz::Europe::Berlin;
use tempfile::TempDir;
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;

use crate::double::{Double, TOKEN};
use crate::homeserver::Homeserver;
use crate::homeserver::resident::Resident;
use crate::polls::{STABLE, UNSTABLE, votes};
use crate::village::Village;

const PATIENCE: Duration = Duration::from_mins(1);

/// A town hall that asks one question on two networks.
struct Hall {
    store: Store,
    inlet: Inlet,
    clock: Clock,
    desk: Arc<Desk>,
    tasks: Vec<JoinHandle<()>>,
    _folder: TempDir,
}

impl Hall {
    async fn open(messengers: Vec<Arc<dyn AnyMessenger>>, clock: Clock, content: Content) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store =
            Store::open(&format!("sqlite:{}", folder.path().join("town.db").display())).await.unwrap();
        let (inlet, intake) = inlet::open();
        let desk = Arc::new(desk(clock.clone(), content));
        let words = Words::new(|_: &str| String::new(), |_: &str| String::new());
        let outbox = Outbox::new(store.clone(), messengers.clone(), clock.clone(), words);
        let wake = outbox.wake();
        let engine = Engine::new(store.clone(), Arc::clone(&desk), move || wake.ring());
        let mut tasks =
            vec![tokio::spawn(engine.run(intake)), tokio::spawn(outbox.run(CancellationToken::new()))];
        for messenger in messengers {
            let inlet = inlet.clone();
            tasks.push(tokio::spawn(async move { messenger.listen(inlet).await }));
        }
        Self { store, inlet, clock, desk, tasks, _folder: folder }
    }

    async fn does_what_is_due(&self) {
        self.inlet.put(vec![schedule::due(Due::Polls, self.clock.now())]).await.unwrap();
    }

    /// Where it is asked on this network, once it surely is.
    async fn asked_on(&self, messenger: &str) -> (Account, String) {
        let until = Instant::now() + PATIENCE;
        loop {
            let postings = self.store.read().await.unwrap().postings("market-day").await.unwrap();
            let here = |it: &&Posting| it.place.account.messenger() == messenger;
            let posting = postings.iter().find(here).expect("it is on its way there");
            if let Some(asked) = &posting.asked {
                return (posting.place.account.clone(), asked.poll.clone());
            }
            assert!(Instant::now() < until, "not asked on {messenger}");
            sleep_until(Instant::now() + Duration::from_millis(50)).await;
        }
    }

    /// Waits until these are the votes on that network, whoever gave them.
    async fn has_votes(&self, (account, poll): &(Account, String), votes: &[&[usize]]) {
        let until = Instant::now() + PATIENCE;
        loop {
            let mut now = self.store.read().await.unwrap();
            let mut there = now.votes(account, poll, self.clock.now()).await.unwrap();
            there.sort();
            if there == votes {
                return;
            }
            assert!(Instant::now() < until, "the votes are {there:?}, not {votes:?}");
            drop(now);
            sleep_until(Instant::now() + Duration::from_millis(50)).await;
        }
    }
}

impl Drop for Hall {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}

fn desk(clock: Clock, content: Content) -> Desk {
    Desk {
        clock,
        zone: Berlin,
        languages: Languages::shipped().unwrap(),
        service: Service {
            operator: "Amt".to_owned(),
            privacy_link: "https://amt.example/privacy".to_owned(),
            contact: "115".to_owned(),
            keep_days: 30,
        },
        limits: Limits { per_minute: 1000, per_day: 1000, late_after: Duration::from_hours(6) },
        town_of: HashMap::new(),
        mailboxes: HashMap::new(),
        guide: RwLock::new(Arc::new(Guide::new(Arc::new(content)))),
        calendar: Shelf::default(),
    }
}

/// The example towns, awake at all hours.
fn example() -> Content {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/example/content");
    let codes: Vec<String> = Languages::shipped().unwrap().list().iter().map(|it| it.code.clone()).collect();
    let mut content = content::read(&folder, &codes).expect("the example is good");
    content.towns.iter_mut().for_each(|it| it.announcing.quiet = Quiet { from: 0, to: 0 });
    content
}

fn poll(clock: &Clock, rooms: [(&str, &str, &str); 2]) -> RoomPoll {
    let words = |here: &str, uk: &str| {
        content::Words([("de".to_owned(), here.to_owned()), ("uk".to_owned(), uk.to_owned())].into())
    };
    let option = |code: &str, names| Choosable { code: code.to_owned(), names };
    let options =
        vec![option("saturday", words("Samstag", "Субота")), option("sunday", words("Sonntag", "Неділя"))];
    let room = |(messenger, chat, language): (&str, &str, &str)| {
        let account = Account::new(messenger, "main");
        let place = Address { account, chat: chat.to_owned(), topic: None };
        PollRoom { place, language: language.to_owned() }
    };
    let today = clock::local(clock.now(), Berlin).date();
    RoomPoll {
        id: "market-day".to_owned(),
        town: "bad-belzig".to_owned(),
        opens: today,
        closes: today.succ_opt().unwrap(),
        asked: Asked { question: words("Markt wann?", "Коли ринок?"), options, most: 1 },
        rooms: rooms.map(room).to_vec(),
        origin: Origin::default(),
    }
}

fn telegram(double: &Double, clock: &Clock) -> Telegram {
    let config = Config {
        name: "main".to_owned(),
        token: TOKEN.to_owned(),
        api: double.url().parse().unwrap(),
        way: Way::Poll,
        patience: Duration::from_secs(20),
        commands: Vec::new(),
        team_chats: Arc::new(Vec::new),
    };
    Telegram::new(config, clock.clone()).unwrap()
}

/// What `us` says next, as `who` reads it.
async fn says(who: &Resident, room: &str, us: &str) -> String {
    loop {
        let seen = who.hears(room).await;
        if seen.sender == us && seen.kind == "m.room.message" {
            return seen.body().to_owned();
        }
    }
}

#[tokio::test]
async fn one_question_on_two_networks_has_one_labelled_tally() {
    let (server, double) = (Homeserver::shared().await, Double::start().await);
    let Village { mut town, ana, ben, room } = Village::new(server, "mood", true).await;
    let group = double.supergroup("Nachbarn");
    let clock = Clock::movable();
    town.stop().await;
    town.clock = clock.clone();
    let messengers: Vec<Arc<dyn AnyMessenger>> =
        vec![Arc::new(telegram(&double, &clock)), Arc::new(town.opened().unwrap())];
    let chat = group.id().to_string();
    let asked = poll(&clock, [("telegram", &chat, "de"), ("matrix", &room, "uk")]);
    let content = Content { polls: vec![Arc::new(asked)], ..example() };
    let hall = Hall::open(messengers, clock, content).await;
    hall.does_what_is_due().await;
    let (here, there) = (hall.asked_on("telegram").await, hall.asked_on("matrix").await);
    assert!(group.hears().await.text.contains("Alle im Raum können sehen"));
    let message = group.hears().await.message_id;
    assert!(ana.hears(&room).await.body().contains("усі в кімнаті бачать"));

    let (eva, olaf, uwe) = (double.person("eva"), double.person("olaf"), double.person("uwe"));
    for (who, pick) in [(&eva, 0), (&olaf, 1), (&uwe, 0), (&eva, 1)] {
        assert!(who.votes(message, &[pick]));
    }
    assert!(uwe.votes(message, &[]), "withdrawn");
    hall.has_votes(&here, &[&[], &[1], &[1]]).await;
    votes(&ana, &room, (UNSTABLE, &there.1), &["sunday"]).await;
    votes(&ana, &room, (STABLE, &there.1), &["saturday"]).await;
    votes(&ben, &room, (STABLE, &there.1), &["sunday"]).await;
    votes(&ben, &room, (UNSTABLE, &there.1), &["sunday", "monday"]).await;
    hall.has_votes(&there, &[&[], &[0]]).await;

    // The town takes its question away: it ends at once.
    hall.desk.replace_guide(Guide::new(Arc::new(example())));
    hall.does_what_is_due().await;
    double.until("the poll is closed", |it| it.polls().iter().all(|it| it.is_closed)).await;
    assert!(!olaf.votes(message, &[0]), "it is over");
    let end = loop {
        let seen = ben.hears(&room).await;
        if seen.kind == "org.matrix.msc3381.poll.end" {
            break seen;
        }
    };
    let told = end.content["org.matrix.msc1767.text"].as_str().unwrap();
    assert!(told.contains("Субота: 1 (100 %)"), "{told}");
    votes(&ana, &room, (STABLE, &there.1), &["sunday"]).await;
    // Whoever is answered after it knows that it was heard, and too late.
    ana.mention(&room, &town.user, "Hilfe").await;
    says(&ben, &room, &town.user).await;
    hall.clock.advance(Duration::from_mins(3));
    hall.does_what_is_due().await;

    let told = group.hears().await.text;
    assert!(told.contains("Ergebnis des Stimmungsbilds") && told.contains("Stimmen: 3 · Räume: 2"), "{told}");
    assert!(told.contains("Samstag: 1 (33 %)\nTelegram: 0 · Matrix: 1"), "{told}");
    assert!(told.contains("Sonntag: 2 (67 %)\nTelegram: 2 · Matrix: 0"), "{told}");
    assert!(told.contains("wird mit keiner Umfrage vermischt"), "{told}");
    let told = says(&ben, &room, &town.user).await;
    assert!(told.contains("Голосів: \u{2068}3\u{2069}") || told.contains("Голосів: 3"), "{told}");
    double.assert_clean();
}
