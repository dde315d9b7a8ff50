//! Two towns on a Tuesday morning, their residents, and the engine that answers them.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use buergerdraht::clock::Clock;
use buergerdraht::content;
use buergerdraht::dialogue::Service;
use buergerdraht::engine::{Desk, Engine, Guide, Limits};
use buergerdraht::inlet::{self, Inlet};
use buergerdraht::model::{
    Account, Action as Button, Address, Author, AuthorKind, Choice, Content, FileKind, FileRef, Inbound,
    Outbound, RichText, Room, Style, Timestamp,
};
use buergerdraht::store::Store;
use buergerdraht::text::Languages;
use chrono::{NaiveDateTime, TimeZone};
use chrono_tz::Europe::Berlin;
use tokio::task::JoinHandle;

use super::script::{Action, Place, What};

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
            count: 0,
        }
    }

    /// Does what the line says; returns what people read then, as a story writes it.
    pub async fn play(&mut self, action: &Action) -> String {
        match action {
            Action::Nothing => (),
            Action::Says { who, place, what, seconds_ago } => {
                let content = self.content(who, place, what);
                let inbound = self.inbound(who, place, content, matches!(what, What::Edits(_)));
                let at = inbound.at.minus(seconds(*seconds_ago));
                self.hear(Inbound { at, ..inbound }).await;
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
            Action::Later { seconds: by } => self.clock.advance(seconds(*by)),
            Action::ItIs { local: time } => self.clock.advance(local(time).since(self.clock.now())),
            Action::Speaks { who, language } => {
                self.languages.insert(who.clone(), language.clone());
            }
            Action::MayBeWrittenTo { who } => {
                self.within_reach.insert(who.clone());
            }
            Action::Restart => self.restart().await,
        }
        self.read_out().await
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
            address: Address { account: Account::new("fake", "main"), chat: chat.to_owned(), topic: None },
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

    fn content(&self, who: &str, place: &Place, what: &What) -> Content {
        match what {
            What::Text(text) => match text.strip_prefix('/') {
                None => Content::Text(text.clone()),
                Some(command) => {
                    let (name, rest) = command.split_once(' ').unwrap_or((command, ""));
                    Content::Command { name: name.to_owned(), rest: rest.to_owned() }
                }
            },
            What::Presses(label) => Content::Pressed { code: self.code(chat(who, place), label) },
            What::Photo(caption) => {
                let caption = (!caption.is_empty()).then(|| caption.clone());
                let photo = FileRef {
                    kind: FileKind::Photo,
                    id: "f1".to_owned(),
                    name: None,
                    mime: None,
                    size: None,
                };
                Content::Files { caption, files: vec![photo], album: None }
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

    /// Takes everything out of the outbox, as a network without limits would.
    async fn read_out(&mut self) -> String {
        let account = Account::new("fake", "main");
        let mut told = String::new();
        loop {
            let now = self.clock.now();
            let due = self.store.read().await.unwrap().due(&account, now, 100).await.unwrap();
            if due.is_empty() {
                return told;
            }
            let mut tx = self.store.begin().await.unwrap();
            for queued in &due {
                tx.mark_sending(std::slice::from_ref(&queued.id), now).await.unwrap();
                tx.mark_sent(&queued.id, Some("1"), now).await.unwrap();
            }
            tx.commit().await.unwrap();
            for queued in due {
                told.push_str(&written(&queued.address.chat, &queued.message));
                let choices = queued.message.choices.into_iter();
                self.shown.extend(choices.map(|it| (queued.address.chat.clone(), it)));
            }
        }
    }
}

/// A message as a story writes it: its lines, then its choices.
fn written(chat: &str, message: &Outbound) -> String {
    let text = without_chance(&with_addresses(&message.text));
    let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
    let head = format!("{chat}< {first}");
    let lines = rest.lines().map(|it| format!("   | {it}").trim_end().to_owned());
    let choices = message.choices.iter().map(|it| match &it.action {
        Button::Code(_) => format!("   [{}]", it.label),
        Button::Private(start) => format!("   [{} → private chat, {start}]", it.label),
    });
    std::iter::once(head).chain(lines).chain(choices).collect::<Vec<_>>().join("\n") + "\n"
}

/// Links as `[words](address)`, so that who reads the story sees where they lead.
/// The code of a receipt is another each time: four groups of four digits are told as the first ones there are.
fn without_chance(text: &str) -> String {
    let is_code = |it: &str| {
        it.len() == 19
            && it
                .bytes()
                .enumerate()
                .all(|(at, it)| if at % 5 == 4 { it == b' ' } else { it.is_ascii_digit() })
    };
    let mut told = text.to_owned();
    for at in 0..text.len() {
        if text.get(at..at + 19).is_some_and(is_code) {
            told.replace_range(at..at + 19, "1234 5678 9012 3456");
        }
    }
    told
}

fn with_addresses(text: &RichText) -> String {
    let mut shown = text.text.clone();
    for span in text.spans.iter().rev() {
        if let Style::Link(address) = &span.style {
            shown.insert_str(span.end, &format!("]({address})"));
            shown.insert(span.start, '[');
        }
    }
    shown
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
        mailboxes: HashMap::new(),
        guide: RwLock::new(Arc::new(Guide::new(Arc::new(content)))),
    }
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

fn seconds(count: i64) -> Duration {
    Duration::from_secs(u64::try_from(count).unwrap())
}

fn local(time: &str) -> Timestamp {
    let naive = NaiveDateTime::parse_from_str(time, "%Y-%m-%d %H:%M").unwrap();
    Timestamp::from_millis(Berlin.from_local_datetime(&naive).earliest().unwrap().timestamp_millis())
}
