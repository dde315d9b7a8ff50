//! A Telegram of our own: the part of the Bot API that a town's bot meets, in this process.
//!
//! It keeps chats, people and what was said, refuses what Telegram refuses in Telegram's words, paces
//! senders, and misbehaves on request. Tests speak in its vocabulary: `ana.says("…")`,
//! `ana.presses("…")`, `ana.hears().await`.
//!
//! **Invariant:** it is stricter than Telegram where Telegram quietly mends (overlapping entities,
//! numbers sent as text); every refusal nobody scripted is a violation, and
//! [`assert_clean`](Double::assert_clean) fails for it.

mod connection;
mod entity;
pub mod fault;
mod file;
pub mod group;
mod hook;
pub mod keyboard;
mod method;
pub mod pace;
pub mod params;
pub mod person;
pub mod poll;
mod refusal;
mod send;
mod server;
mod update;
pub mod world;

use std::collections::HashSet;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use tokio::sync::{Notify, watch};

use self::group::Group;
use self::person::Person;
use self::world::{Received, World};

pub const TOKEN: &str = "4711:AAF-the_token_of_the_double-0123456789";
pub const USERNAME: &str = "RathausBot";
pub const BOT_ID: i64 = 4711;

/// Longer than anything that should happen here takes on a busy machine.
const DEADLINE: Duration = Duration::from_secs(20);

/// A running server; it ends with its last handle's runtime.
#[derive(Clone)]
pub struct Double(Arc<Inner>);

struct Inner {
    address: SocketAddr,
    world: Mutex<World>,
    /// Rung after everything that happens.
    bell: Notify,
    door: watch::Sender<bool>,
}

impl Double {
    pub async fn start() -> Self {
        let listener = server::bind(([127, 0, 0, 1], 0).into()).await;
        let (door, is_open) = watch::channel(true);
        let double = Self(Arc::new(Inner {
            address: listener.local_addr().unwrap(),
            world: Mutex::new(World::new()),
            bell: Notify::new(),
            door,
        }));
        tokio::spawn(server::run(double.clone(), listener, is_open));
        tokio::spawn(hook::run(double.clone()));
        double
    }

    /// What goes into the configuration instead of `https://api.telegram.org`.
    pub fn url(&self) -> String {
        format!("http://{}/", self.0.address)
    }

    pub fn person(&self, name: &str) -> Person {
        Person::new(self, name)
    }

    pub fn group(&self, title: &str) -> Group {
        Group::new(self, title, "group")
    }

    pub fn supergroup(&self, title: &str) -> Group {
        Group::new(self, title, "supergroup")
    }

    pub fn channel(&self, title: &str) -> Group {
        Group::new(self, title, "channel")
    }

    /// A supergroup with topics.
    pub fn forum(&self, title: &str) -> Group {
        let group = Group::new(self, title, "supergroup");
        self.world().chat_mut(group.id()).is_forum = true;
        group
    }

    /// People's ids are as long as Telegram's: found somewhere, they stand there for no other reason.
    pub fn has_long_ids(&self) {
        self.world().number_from(1_712_345_000);
    }

    /// In groups we hear everything, not only what is meant for us.
    pub fn privacy_off(&self) {
        self.world().reads_all = true;
    }

    /// For measurements of the bot alone: nobody is told to wait.
    pub fn pace_off(&self) {
        self.world().pace.is_off = true;
    }

    /// The bot was killed: the last message Telegram took in each chat may be one whose answer it never
    /// read, and may rightly come again; so may its word that a press was heard. What it had sent off
    /// before it died still counts as said by it.
    pub async fn bot_died(&self) {
        self.until("the killed bot's connections are read to their end", |it| it.world().callers == 0).await;
        let mut chats = HashSet::new();
        let mut world = self.world();
        world.said.iter_mut().rev().filter(|it| chats.insert(it.chat)).for_each(|it| it.is_ambiguous = true);
        let mut answered = std::mem::take(&mut world.answered_presses);
        world.open_presses.append(&mut answered);
    }

    /// Whether and where the bot has asked to be called; its commands by language, `""` for all.
    pub fn webhook(&self) -> Option<String> {
        self.world().hook.as_ref().map(|it| it.url.clone())
    }

    /// How many calls at once it asked for.
    pub fn webhook_connections(&self) -> Option<i64> {
        self.world().hook.as_ref()?.connections
    }

    pub fn commands(&self, language: &str) -> Option<serde_json::Value> {
        self.world().commands.get(language).cloned()
    }

    /// How often `method` was called.
    pub fn calls(&self, method: &str) -> usize {
        self.world().calls.get(&method.to_lowercase()).copied().unwrap_or_default()
    }

    /// Updates the bot has not confirmed.
    pub fn unconfirmed(&self) -> usize {
        self.world().updates.waiting()
    }

    /// Updates that a poll brought although an earlier one had brought them.
    pub fn given_again(&self) -> usize {
        self.world().updates.given_again
    }

    /// Everything the bot said, everywhere, in the order Telegram took it.
    pub fn said(&self) -> Vec<Received> {
        self.world().said.clone()
    }

    /// The same from the `nth` on.
    pub fn said_from(&self, nth: usize) -> Vec<Received> {
        self.world().said.get(nth..).unwrap_or_default().to_vec()
    }

    /// Waits until `is_so`.
    pub async fn until(&self, what: &str, is_so: impl Fn(&Self) -> bool) {
        self.until_within(DEADLINE, what, is_so).await;
    }

    /// The same, where many things have to happen before.
    pub async fn until_within(&self, deadline: Duration, what: &str, is_so: impl Fn(&Self) -> bool) {
        assert!(self.comes_within(deadline, is_so).await, "waited in vain until {what}");
    }

    /// Whether it is so before `deadline` has passed.
    pub async fn comes_within(&self, deadline: Duration, is_so: impl Fn(&Self) -> bool) -> bool {
        let waiting = async {
            loop {
                let rung = self.0.bell.notified();
                tokio::pin!(rung);
                rung.as_mut().enable();
                if is_so(self) {
                    return;
                }
                rung.await;
            }
        };
        tokio::time::timeout(deadline, waiting).await.is_ok()
    }

    /// Refusals nobody scripted, and forgets them.
    pub fn take_violations(&self) -> Vec<String> {
        std::mem::take(&mut self.world().violations)
    }

    /// The last line of every test.
    #[track_caller]
    pub fn assert_clean(&self) {
        let violations = self.take_violations();
        assert!(violations.is_empty(), "the bot did what Telegram forbids: {violations:#?}");
    }

    fn world(&self) -> MutexGuard<'_, World> {
        self.0.world.lock().unwrap()
    }

    /// Changes the world and lets everybody look again.
    fn change<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        let outcome = change(&mut self.world());
        self.0.bell.notify_waiters();
        outcome
    }
}
