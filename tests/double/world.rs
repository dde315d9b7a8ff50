//! What Telegram knows: chats, messages, and what the bot has asked for.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use buergerdraht::clock::Clock;
use serde_json::{Value, json};

use super::fault::Faults;
use super::hook::Hook;
use super::keyboard::Button;
use super::pace::Pace;
use super::params::File;
use super::poll::Poll;
use super::update::Updates;

/// Telegram's clock is the machine's, as is the bot's, who would call a message of last year late.
pub fn now() -> i64 {
    Clock::System.now().seconds()
}

/// A message of the bot's, as it arrived.
#[derive(Clone, Debug)]
pub struct Received {
    pub chat: i64,
    pub message_id: i64,
    pub text: String,
    pub entities: Vec<Value>,
    pub buttons: Vec<Button>,
    pub reply_to: Option<i64>,
    pub topic: Option<i64>,
    /// The method that sent it, and the file; the text is what stands under it.
    pub file: Option<(String, File)>,
    /// The bot was left in doubt whether this arrived: it may rightly come again.
    pub is_ambiguous: bool,
}

impl Received {
    pub fn labels(&self) -> Vec<&str> {
        self.buttons.iter().map(|it| it.label.as_str()).collect()
    }

    /// The stretch of text an entity covers.
    pub fn covered_by(&self, entity: &Value) -> String {
        let number = |name: &str| usize::try_from(entity[name].as_u64().unwrap()).unwrap();
        let units: Vec<u16> =
            self.text.encode_utf16().skip(number("offset")).take(number("length")).collect();
        String::from_utf16(&units).unwrap()
    }
}

#[derive(Default)]
pub struct Chat {
    pub kind: &'static str,
    pub title: String,
    pub is_forum: bool,
    /// Blocked by the person, removed from the group.
    pub is_shut: bool,
    pub moved_to: Option<i64>,
    pub open_topics: BTreeSet<i64>,
    /// Everything ever said there, by message id, as Telegram would show it.
    pub messages: BTreeMap<i64, Value>,
    /// How many of the bot's messages a test has looked at.
    pub heard: usize,
}

pub struct World {
    pub chats: BTreeMap<i64, Chat>,
    pub people: HashMap<String, i64>,
    pub said: Vec<Received>,
    pub updates: Updates,
    pub hook: Option<Hook>,
    pub commands: HashMap<String, Value>,
    /// What people have sent, by file id.
    pub files: HashMap<String, Vec<u8>>,
    /// The bot's, by id.
    pub polls: BTreeMap<String, Poll>,
    /// Presses the bot has not answered yet.
    pub open_presses: BTreeSet<String>,
    pub answered_presses: BTreeSet<String>,
    pub faults: Faults,
    pub pace: Pace,
    pub calls: HashMap<String, usize>,
    pub violations: Vec<String>,
    pub reads_all: bool,
    pub is_closed: bool,
    /// Connections that are open.
    pub callers: usize,
    last_id: i64,
}

impl World {
    pub fn new() -> Self {
        Self {
            chats: BTreeMap::new(),
            people: HashMap::new(),
            said: Vec::new(),
            updates: Updates::default(),
            hook: None,
            commands: HashMap::new(),
            files: HashMap::new(),
            polls: BTreeMap::new(),
            open_presses: BTreeSet::new(),
            answered_presses: BTreeSet::new(),
            faults: Faults::default(),
            pace: Pace::default(),
            calls: HashMap::new(),
            violations: Vec::new(),
            reads_all: false,
            is_closed: false,
            callers: 0,
            last_id: 1000,
        }
    }

    /// A number nothing else has: for people, groups, messages and presses alike.
    pub fn new_id(&mut self) -> i64 {
        self.last_id += 1;
        self.last_id
    }

    pub fn chat_mut(&mut self, id: i64) -> &mut Chat {
        self.chats.get_mut(&id).expect("the test made this chat")
    }

    /// From now on nothing has a number as short as a year or a port.
    pub fn number_from(&mut self, id: i64) {
        self.last_id = id;
    }

    /// The fields every message in `chat` has, under a new id.
    pub fn envelope(&mut self, chat: i64) -> Value {
        let id = self.new_id();
        json!({ "message_id": id, "date": now(), "chat": self.chat_json(chat) })
    }

    pub fn chat_json(&self, id: i64) -> Value {
        let chat = &self.chats[&id];
        let mut json = json!({ "id": id, "type": chat.kind });
        let name = if chat.kind == "private" { "first_name" } else { "title" };
        json[name] = json!(chat.title);
        if chat.is_forum {
            json["is_forum"] = json!(true);
        }
        json
    }

    /// Keeps `message` in its chat and tells the bot about it.
    pub fn post(&mut self, kind: &str, message: Value) -> i64 {
        let id = message["message_id"].as_i64().unwrap();
        let chat = message["chat"]["id"].as_i64().unwrap();
        self.chat_mut(chat).messages.insert(id, message.clone());
        self.updates.add(kind, message);
        id
    }

    pub fn said_in(&self, chat: i64) -> impl Iterator<Item = &Received> {
        self.said.iter().filter(move |it| it.chat == chat)
    }
}
