//! Two towns on a Tuesday morning, their residents, and the engine that answers them.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use buergerdraht::clock::{self, Clock};
use buergerdraht::content;
use buergerdraht::dialogue::Service;
use buergerdraht::engine::{Desk, Engine, Guide, Limits, Shelf};
use buergerdraht::inlet::{self, Inlet};
use buergerdraht::model::{
    Account, Action as Button, Address, Author, AuthorKind, Choice, Content, Due, Inbound, Outbound, Room,
    Timestamp,
};
use buergerdraht::schedule;
use buergerdraht::store::Store;
use buergerdraht::text::Languages;
use chrono::{NaiveDateTime, TimeZone};
use chrono_tz::Europe::Berlin;
use tokio::task::JoinHandle;

use super::calendar::Calendars;
use super::post::{self, Post};
use super::script::{Action, Place, What};
use super::written::written;

pub struct World {
    url: String,
    clock: Clock,
    desk: Arc<Desk>,
    store: Store,
    inlet: Option<Inlet>,
    engine: Option<JoinHandle<()>>,
    languages: HashMap<String, String>,
    /// To whom we may write without being asked first.
    within_reach: HashSet<String>,
    /// All buttons anybody was ever shown, newest last.
    shown: Vec<(String, Choice)>,
    last: Option<Inbound>,
    /// All that was ever said, and the ids of it, by chat.
    said: Vec<(String, String, String)>,
    /// What we said to whom, and the networks' ids of it.
    sent: Vec<(String, String, String)>,
    post: Post,
    calendars: Calendars,
    count: usize,
}

impl World {
    pub async fn open(url: &str) -> Self {
        let clock = Clock::fixed(local("2026-11-24 10:00"));
        let desk = Arc::new(desk(clock.clone()));
        let store = Store::open(url).await.unwrap();
        let (inlet, engine) = start(&store, &desk);
        Self {
            url: url.to_owned(),
            clock,
            desk,
            store,
            inlet: Some(inlet),
            engine: Some(engine),
            languages: HashMap::new(),
            within_reach: HashSet::new(),
            shown: Vec::new(),
            last: None,
            said: Vec::new(),
            sent: Vec::new(),
            post: Post::default(),
            calendars: Calendars::default(),
            count: 0,
        }
    }

    /// Does what the line says; returns what people read then, as a story writes it.
    pub async fn play(&mut self, action: &Action) -> String {
        let mut told = String::new();
        match action {
            Action::Nothing => (),
            Action::Says { who, what, .. } if self.post.is_clerk(who, words(what)) => {
                let letter = self.letter(who, what);
                self.hear(letter).await;
            }
            Action::Says { who, place, what, seconds_ago, reply_to } => {
                let content = self.content(who, place, what);
                let inbound = self.inbound(who, place, content, matches!(what, What::Edits(_)));
                let at = inbound.at.minus(seconds(*seconds_ago));
                let reply_to = reply_to.as_deref().map(|it| self.message_about(chat(who, place), it));
                self.hear(Inbound { at, reply_to, ..inbound }).await;
            }
            Action::Again => {
                let again = self.last.clone().expect("something was said before");
                self.hear(again).await;
            }
            Action::Blocks { who } => {
                let inbound = self.inbound(who, &Place::Private, Content::ShutOut, false);
                self.hear(inbound).await;
            }
            Action::LetsIn { who } => {
                let inbound = self.inbound(who, &Place::Private, Content::Welcomed, false);
                self.hear(inbound).await;
            }
            Action::Moves { group, to } => {
                let moved = Content::Moved { to: to.clone() };
                let inbound = self.inbound("", &Place::Overheard(group.clone()), moved, false);
                self.hear(Inbound { author: None, message_id: None, ..inbound }).await;
            }
            Action::JoinsUs { group } => {
                let place = Place::Overheard(group.clone());
                let inbound = self.inbound("", &place, Content::Welcomed, false);
                self.hear(inbound).await;
            }
            Action::Later { seconds: by } => told.push_str(&self.wait(seconds(*by)).await),
            Action::ItIs { local: time } => {
                told.push_str(&self.wait(local(time).since(self.clock.now())).await);
            }
            Action::Tells { town, what } => self.read_calendar(town, what).await,
            Action::Speaks { who, language } => {
                self.languages.insert(who.clone(), language.clone());
            }
            Action::MayBeWrittenTo { who } => {
                self.within_reach.insert(who.clone());
            }
            Action::Restart => self.restart().await,
        }
        told.extend(self.read_out().await);
        told
    }

    /// At the end nothing may be left over and no turn may have failed.
    pub async fn end(mut self) {
        self.stop().await;
        assert_eq!(self.store.read().await.unwrap().count_aside().await.unwrap(), 0, "a turn was put aside");
        self.store.close().await;
    }

    async fn restart(&mut self) {
        self.stop().await;
        self.store.close().await;
        self.store = Store::open(&self.url).await.unwrap();
        let (inlet, engine) = start(&self.store, &self.desk);
        (self.inlet, self.engine) = (Some(inlet), Some(engine));
    }

    async fn stop(&mut self) {
        self.inlet = None;
        self.engine.take().expect("the engine runs").await.expect("the engine did not die");
    }

    /// Time goes by: what is due on the way is done when it is due, and at the end the office looks over its desk.
    async fn wait(&mut self, time: Duration) -> String {
        let until = self.clock.now().plus(time);
        let mut told = Vec::new();
        while let Some(next) = self.next_due().await.filter(|it| *it < until) {
            self.clock.advance(next.since(self.clock.now()));
            self.look_after(Due::Announcements).await;
            let day = clock::local(self.clock.now(), Berlin).date();
            told.extend(self.read_out().await.into_iter().map(|it| (day, it)));
        }
        // Who is told first of a morning is left to chance.
        told.sort_by_key(|(day, it)| (*day, it.split('<').next().map(str::to_owned)));
        self.clock.advance(until.since(self.clock.now()));
        self.look_after(Due::Announcements).await;
        self.look_after(Due::Office).await;
        // What is over is closed in one look, and told in the next.
        for _ in 0..2 {
            self.clock.advance(Duration::from_millis(1));
            self.look_after(Due::Surveys).await;
        }
        told.into_iter().map(|(_, it)| it).collect()
    }

    async fn look_after(&self, job: Due) {
        let due = schedule::due(job, self.clock.now());
        self.inlet.as_ref().expect("the engine runs").put(vec![due]).await.unwrap();
    }

    /// When something is told next: a digest, a reminder, a post, or the evening's bins.
    async fn next_due(&self) -> Option<Timestamp> {
        let now = self.clock.now();
        let mut reader = self.store.read().await.unwrap();
        let dues = [
            reader.next_digest_at().await.unwrap(),
            reader.next_target_at().await.unwrap(),
            reader.next_reminder_at().await.unwrap(),
            reader.next_announcement_at().await.unwrap(),
        ];
        let soonest = dues.into_iter().flatten().min()?;
        let today = clock::local(now, Berlin).date();
        let evening = |day: chrono::NaiveDate| local(&format!("{day} 18:00"));
        let evenings = [evening(today), evening(today + chrono::Days::new(1))];
        let evening = evenings.into_iter().find(|it| now < *it)?;
        Some(soonest.min(evening).max(now.plus(Duration::from_secs(1))))
    }

    async fn read_calendar(&mut self, town: &str, what: &str) {
        let now = self.clock.now();
        let looks = match what {
            "is read" => {
                ["calendar", "news", "waste-reetz"].map(|it| self.calendars.look(town, it, now)).into()
            }
            what => vec![self.calendars.change(town, what, now)],
        };
        self.inlet.as_ref().expect("the engine runs").put(looks).await.unwrap();
        self.look_after(Due::Announcements).await;
    }

    async fn hear(&mut self, inbound: Inbound) {
        if let (Content::Text(text), Some(id)) = (&inbound.content, &inbound.message_id) {
            self.said.push((inbound.address.chat.clone(), text.clone(), id.clone()));
        }
        self.last = Some(inbound.clone());
        self.inlet.as_ref().expect("the engine runs").put(vec![inbound]).await.unwrap();
    }

    fn inbound(&mut self, who: &str, place: &Place, content: Content, is_edit: bool) -> Inbound {
        self.count += usize::from(!is_edit);
        let (chat, room) = (chat(who, place), room(place));
        Inbound {
            id: format!("{}{}", self.count, if is_edit { "-edit" } else { "" }),
            address: Address { account: account(who), chat: chat.to_owned(), topic: None },
            room,
            author: Some(Author {
                id: who.to_owned(),
                kind: AuthorKind::Person,
                language: self.languages.get(who).cloned(),
                private: self.within_reach.get(who).cloned(),
            }),
            message_id: Some(self.count.to_string()),
            reply_to: None,
            at: self.clock.now(),
            content,
            raw: None,
        }
    }

    /// What a clerk writes back.
    fn letter(&mut self, name: &str, what: &What) -> Inbound {
        let post::Written { sender, letter } = match what {
            What::Text(words) => self.post.answer(name, words),
            What::Photo(words) => self.post.answer(name, &format!("(photo) {words}")),
            _ => panic!("a clerk writes letters"),
        };
        let inbound = self.inbound(&sender, &Place::Private, Content::Letter(Box::new(letter)), false);
        let id = format!("{}@clerks.example", self.count);
        let address = Address { account: post::account(), ..inbound.address };
        Inbound { message_id: Some(id.clone()), id, address, ..inbound }
    }

    /// The last of our messages in this chat that names the case.
    fn message_about(&self, chat: &str, number: &str) -> String {
        let sent = self.sent.iter().rev().find(|it| it.0 == chat && it.1.contains(number));
        sent.unwrap_or_else(|| panic!("nothing about {number} was said in {chat}")).2.clone()
    }

    fn content(&self, who: &str, place: &Place, what: &What) -> Content {
        match what {
            What::Text(text) => match text.strip_prefix('/') {
                None => Content::Text(self.post.typed(text)),
                Some(command) => {
                    let (name, rest) = command.split_once(' ').unwrap_or((command, ""));
                    Content::Command { name: name.to_owned(), rest: rest.to_owned() }
                }
            },
            What::Presses(label) => Content::Pressed { code: self.code(chat(who, place), label) },
            What::Photo(caption) => {
                let caption = (!caption.is_empty()).then(|| caption.clone());
                Content::Files { caption, files: vec![post::photo()], album: None }
            }
            What::Location => Content::Location(buergerdraht::model::Place {
                latitude: 52.14,
                longitude: 12.59,
                name: None,
            }),
            What::Sticker => Content::Unsupported { kind: "sticker".to_owned() },
            What::Sealed => Content::Sealed,
            What::TakesBack(words) => {
                let chat = chat(who, place);
                let said = self.said.iter().rev().find(|it| it.0 == chat && it.1 == *words);
                let (_, _, message_id) = said.unwrap_or_else(|| panic!("nobody said {words:?} in {chat}"));
                Content::Redacted { message_id: message_id.clone() }
            }
            What::Edits(text) => Content::Edited { text: text.clone() },
        }
    }

    fn code(&self, chat: &str, label: &str) -> String {
        let button = self.shown.iter().rev().find(|(reader, it)| reader == chat && it.label == label);
        match button.map(|(_, it)| &it.action) {
            Some(Button::Code(code)) => code.clone(),
            Some(Button::Private(_)) | None => panic!("nobody was shown a button [{label}] in {chat}"),
        }
    }

    /// Takes everything out of the outbox, as networks without limits would: each message by itself.
    async fn read_out(&mut self) -> Vec<String> {
        let accounts = [account("ana"), account("ana.matrix"), post::account()];
        let mut told = Vec::new();
        loop {
            let now = self.clock.now();
            let mut due = Vec::new();
            for account in &accounts {
                due.extend(self.store.read().await.unwrap().due(account, now, 100).await.unwrap());
            }
            if due.is_empty() {
                return told;
            }
            let mut tx = self.store.begin().await.unwrap();
            for queued in due {
                self.count += 1;
                let message_id = format!("our-{}", self.count);
                tx.mark_sending(std::slice::from_ref(&queued.id), now).await.unwrap();
                tx.mark_sent(&queued.id, Some(&message_id), now).await.unwrap();
                told.push(self.read(&queued.id, queued.address.chat, queued.message, message_id));
            }
            tx.commit().await.unwrap();
        }
    }

    /// Somebody reads what we sent.
    fn read(&mut self, outbox: &str, chat: String, message: Outbound, message_id: String) -> String {
        if message.cover.is_some() {
            return self.post.read(outbox, &chat, &message);
        }
        let told = self.post.tellable(&written(&chat, &message));
        self.shown.extend(message.choices.into_iter().map(|it| (chat.clone(), it)));
        self.sent.push((chat, message.text.text, message_id));
        told
    }
}

fn start(store: &Store, desk: &Arc<Desk>) -> (Inlet, JoinHandle<()>) {
    let (inlet, intake) = inlet::open();
    let engine = Engine::new(store.clone(), Arc::clone(desk), || ());
    (inlet, tokio::spawn(engine.run(intake)))
}

fn desk(clock: Clock) -> Desk {
    let languages = Languages::shipped().unwrap();
    let codes: Vec<String> = languages.list().iter().map(|it| it.code.clone()).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/example/content");
    let content = content::read(&folder, &codes).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let service = Service {
        operator: "Stadt Bad Belzig und Gemeinde Wiesenburg/Mark".to_owned(),
        privacy_link: "https://www.bad-belzig.de/datenschutz".to_owned(),
        contact: "im Rathaus oder über die 115".to_owned(),
        keep_days: 180,
    };
    Desk {
        clock,
        zone: Berlin,
        languages,
        service,
        limits: Limits { per_minute: 20, per_day: 300, late_after: Duration::from_hours(6) },
        town_of: HashMap::new(),
        mailboxes: ["bad-belzig", "wiesenburg"].map(|it| (it.to_owned(), post::account())).into(),
        guide: RwLock::new(Arc::new(Guide::new(Arc::new(content)))),
        calendar: Shelf::default(),
    }
}

/// `ana.matrix` writes in another messenger than `ana`.
fn account(who: &str) -> Account {
    let (_, messenger) = who.split_once('.').unwrap_or((who, "fake"));
    Account::new(messenger, "main")
}

fn chat<'a>(who: &'a str, place: &'a Place) -> &'a str {
    match place {
        Place::Private => who,
        Place::Group(group) | Place::Overheard(group) => group,
    }
}

const fn room(place: &Place) -> Room {
    match place {
        Place::Private => Room::Private,
        Place::Group(_) => Room::Group { addressed: true },
        Place::Overheard(_) => Room::Group { addressed: false },
    }
}

fn words(what: &What) -> Option<&str> {
    match what {
        What::Text(words) => Some(words),
        _ => None,
    }
}

fn seconds(count: i64) -> Duration {
    Duration::from_secs(u64::try_from(count).unwrap())
}

pub fn local(time: &str) -> Timestamp {
    let naive = NaiveDateTime::parse_from_str(time, "%Y-%m-%d %H:%M").unwrap();
    Timestamp::from_millis(Berlin.from_local_datetime(&naive).earliest().unwrap().timestamp_millis())
}
