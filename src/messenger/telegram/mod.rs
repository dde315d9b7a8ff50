//! Telegram, through the plain teloxide `Bot` and loops of our own.
//!
//! teloxide lends its client, its token and its types for what we *send*. What we *hear* is read from
//! the JSON itself: its types end at Bot API 9.1, and one newer kind of formatting would cost a
//! resident the whole message. Its Dispatcher confirms updates before they are handled, its Throttle
//! stops every chat for the fault of one, and its request functions sleep ten seconds on a gateway's
//! error; none of them is used.
//!
//! **Invariant:** teloxide's types do not leave this folder, and the token no log and no error.

mod ballot;
mod call;
mod checkup;
mod deliver;
mod entity;
mod fault;
mod fetch;
mod patience;
mod poll;
mod press;
pub mod read;
mod setup;
mod upload;
mod utf16;
mod webhook;
mod wire;
mod write;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use anyhow::ensure;
use axum::Router;
use teloxide::Bot;
use tokio::sync::OnceCell;
use url::Url;

pub use self::read::Us;
use super::{
    DeliveryError, Features, FetchError, Finding, LARGEST_FILE, Limit, Measure, Messenger, Parcel, Polls,
    Pulse, Sent, TeamChats,
};
use crate::clock::Clock;
use crate::inlet::Inlet;
use crate::model::{Account, Address, FileRef};

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_mins(1);

/// For [`Config::patience`]: Telegram's slowest sane answers come sooner.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// The longest text of one message, in UTF-16 units.
const MAX_TEXT: usize = 4096;
/// The longest text under a file.
const MAX_CAPTION: usize = 1024;
/// What Telegram allows a bot in all.
const LIMIT: Limit = Limit { count: 30, per: SECOND };
/// What it allows in a chat with one person.
const PRIVATE_LIMIT: Limit = Limit { count: 1, per: SECOND };
/// What it allows in a group.
const GROUP_LIMIT: Limit = Limit { count: 20, per: MINUTE };

/// One bot. Cheap to keep for as long as the service runs; its connections are kept alive.
pub struct Telegram {
    account: Account,
    bot: Bot,
    way: Way,
    patience: Duration,
    commands: Vec<CommandList>,
    team_chats: TeamChats,
    clock: Clock,
    /// Asked for once: who we are does not change while we run.
    us: OnceCell<Us>,
    pulse: Pulse,
}

/// What the town decides about its bot.
pub struct Config {
    /// The account's name in the store: `telegram:name`.
    pub name: String,
    /// From `@BotFather`.
    pub token: String,
    /// `https://api.telegram.org`, or a Bot API server of one's own.
    pub api: Url,
    pub way: Way,
    /// How long we wait for the answer to one call; past it, the call's effect is unknown.
    pub patience: Duration,
    /// What Telegram offers when a person types `/`.
    pub commands: Vec<CommandList>,
    /// Where also those are heard who do not turn to us.
    pub team_chats: TeamChats,
}

/// How Telegram's updates reach us.
#[derive(Clone)]
pub enum Way {
    /// We ask; works behind any firewall.
    Poll,
    /// Telegram calls us at `url`, which reaches our own port at `path`, and shows `secret`
    /// (1–256 of A–Z a–z 0–9 _ -).
    Webhook { url: Url, path: String, secret: String },
}

/// The commands as people of one language see them; without a language: everybody else.
#[derive(Clone, Debug)]
pub struct CommandList {
    pub language: Option<String>,
    /// Name (a–z 0–9 _, at most 32) and what it does (at most 256 characters).
    pub commands: Vec<(String, String)>,
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("name", &self.name)
            .field("api", &self.api.as_str())
            .finish_non_exhaustive()
    }
}

impl Telegram {
    /// # Panics
    ///
    /// If no TLS provider was installed for the process; `main` does that first.
    pub fn new(config: Config, clock: Clock) -> anyhow::Result<Self> {
        if let Way::Webhook { path, secret, .. } = &config.way {
            ensure!(webhook::is_path(path), "the webhook's path must start with / and be no pattern");
            ensure!(webhook::is_secret(secret), "the webhook's secret must be 1 to 256 of A-Z a-z 0-9 _ -");
        }
        let client = call::client(&config.api, config.patience)?;
        Ok(Self {
            account: Account::new(Self::NAME, &config.name),
            bot: Bot::with_client(config.token, client).set_api_url(config.api),
            way: config.way,
            patience: config.patience,
            commands: config.commands,
            team_chats: config.team_chats,
            clock,
            us: OnceCell::new(),
            pulse: Pulse::default(),
        })
    }

    /// Where Telegram delivers its updates, if we asked it to call us; to be merged into the local port.
    pub fn webhook(self: &Arc<Self>, inlet: Inlet) -> Option<Router> {
        match &self.way {
            Way::Poll => None,
            Way::Webhook { path, secret, .. } => Some(webhook::router(self, path, secret, inlet)),
        }
    }

    /// Who we are on Telegram; the simplest way to try the connection and the token.
    pub async fn us(&self) -> Result<&Us, DeliveryError> {
        Ok(self.us.get_or_try_init(|| setup::who_we_are(self)).await?)
    }
}

impl Messenger for Telegram {
    const NAME: &'static str = "telegram";

    fn account(&self) -> Account {
        self.account.clone()
    }

    fn features(&self) -> Features {
        Features {
            buttons: true,
            max_text: MAX_TEXT,
            measure: Measure::Utf16,
            max_caption: MAX_CAPTION,
            max_files: 1,
            max_load: LARGEST_FILE,
            limit: Some(LIMIT),
            edits: true,
            knows_repeats: false,
            polls: Polls::Native,
        }
    }

    fn chat_limit(&self, address: &Address) -> Option<Limit> {
        // Telegram numbers people upwards from zero, groups downwards.
        let is_group = address.chat.starts_with('-');
        Some(if is_group { GROUP_LIMIT } else { PRIVATE_LIMIT })
    }

    async fn listen(&self, inlet: Inlet) {
        let us = setup::until_ready(self).await;
        let listening = async {
            match &self.way {
                Way::Poll => poll::listen(self, us, inlet).await,
                // The router of `webhook` hears, for as long as there is anybody to tell.
                Way::Webhook { .. } => inlet.closed().await,
            }
        };
        // Beside it: people can do without the list of commands, they cannot do without an answer.
        let offering = setup::offer_commands(self);
        tokio::select! {
            () = listening => (),
            () = async { offering.await; std::future::pending().await } => (),
        }
    }

    fn pulse(&self) -> Option<&Pulse> {
        match &self.way {
            Way::Poll => Some(&self.pulse),
            Way::Webhook { .. } => None,
        }
    }

    async fn check_up(&self) -> Vec<Finding> {
        checkup::check_up(self).await
    }

    async fn deliver(&self, parcel: &Parcel) -> Result<Sent, DeliveryError> {
        deliver::deliver(self, parcel).await
    }

    async fn fetch(&self, file: &FileRef) -> Result<Vec<u8>, FetchError> {
        fetch::fetch(self, file).await
    }
}
