//! E-mail: letters out by SMTP, letters in by IMAP.
//!
//! A team's mailbox is a chat like any other, its address the chat's id. What comes into our own mailbox is
//! heard from where a bookmark stands, which is committed with the turns; what goes out says which case it is
//! about, and where to answer.
//!
//! ```text
//! outbox ─▶ compose ─▶ post (SMTP, lines kept open) ─▶ the town's mail server ─▶ the clerk
//!    inlet ◀─ letters ◀─ listen ◀─ mailbox (IMAP, IDLE or a look now and then) ◀─┘
//! ```
//!
//! **Invariant:** no type of the mail crates leaves this folder, and neither a password nor what a letter says
//! reaches a log.

mod checkup;
mod clean;
mod compose;
mod encryption;
mod fault;
mod fetch;
mod letters;
mod line;
mod listen;
mod mailbox;
mod place;
mod plain;
mod post;
pub mod read;

use std::fmt;
use std::time::Duration;

use self::encryption::Encryption;
use self::post::Post;
use super::{
    DeliveryError, Features, FetchError, Finding, Limit, Measure, Messenger, Parcel, Polls, Pulse, Recall,
    Sent,
};
use crate::clock::Clock;
use crate::inlet::Inlet;
use crate::model::{Account, Address, FileRef};

/// For [`Config::patience`]: a mail server under load answers within this.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// For [`Config::look_every`].
pub const LOOK_EVERY: Duration = Duration::from_secs(30);

/// In bytes. A letter is not cut in two; only what nobody would read to its end is.
const MAX_TEXT: usize = 500_000;

/// More do not go with one letter: whoever opens it wants to find something in it.
const MAX_FILES: usize = 20;

/// In bytes, before they are encoded and a third longer: many mailboxes take letters of 20 MB, or 25.
const MAX_LOAD: usize = 14 << 20;

/// What the town decides about its mailbox.
#[derive(Clone)]
pub struct Config {
    /// The account's name in the store: `mail:name`.
    pub name: String,
    /// What letters come from and answers go to. Answers to a case go to `LOCAL+TOKEN@DOMAIN`, which has to end
    /// in the same mailbox.
    pub address: String,
    /// The name beside it.
    pub sender: String,
    pub smtp: Server,
    pub imap: Server,
    /// Where letters to us arrive.
    pub folder: String,
    /// Letters that may go out within a minute.
    pub per_minute: usize,
    /// Certificates, as PEM, that are trusted beside the system's own.
    pub certificates: Option<Vec<u8>>,
    /// How long we wait for one answer of a server.
    pub patience: Duration,
    /// How often we look for letters where the server cannot call us.
    pub look_every: Duration,
    /// What stands in the place of a letter that could not be taken in.
    pub unread: String,
}

#[derive(Clone)]
pub struct Server {
    pub host: String,
    pub port: u16,
    pub security: Security,
    /// Without one we do not log in.
    pub login: Option<Login>,
}

#[derive(Clone)]
pub struct Login {
    pub user: String,
    pub password: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// From the first byte.
    Tls,
    /// Asked for before anything is said; without it we say nothing.
    StartTls,
    /// Only for a server on the same machine.
    None,
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config").field("name", &self.name).finish_non_exhaustive()
    }
}

/// One mailbox.
pub struct Mail {
    account: Account,
    config: Config,
    clock: Clock,
    recall: Recall,
    encryption: Encryption,
    post: Post,
    pulse: Pulse,
}

impl Mail {
    pub fn new(config: Config, clock: Clock, recall: Recall) -> Self {
        Self {
            account: Account::new(Self::NAME, &config.name),
            encryption: Encryption::new(config.certificates.clone()),
            config,
            clock,
            recall,
            post: Post::default(),
            pulse: Pulse::default(),
        }
    }
}

impl Messenger for Mail {
    const NAME: &'static str = "mail";

    fn account(&self) -> Account {
        self.account.clone()
    }

    /// A letter sent again has the same Message-ID, and yet most mailboxes show it twice: so a letter that may
    /// have arrived is in doubt like any message.
    fn features(&self) -> Features {
        Features {
            buttons: false,
            max_text: MAX_TEXT,
            measure: Measure::Bytes,
            max_caption: MAX_TEXT,
            max_files: MAX_FILES,
            max_load: MAX_LOAD,
            limit: Some(Limit { count: self.config.per_minute, per: Duration::from_mins(1) }),
            edits: false,
            knows_repeats: false,
            polls: Polls::Written,
        }
    }

    fn chat_limit(&self, _: &Address) -> Option<Limit> {
        None
    }

    async fn listen(&self, inlet: Inlet) {
        listen::listen(self, inlet).await;
    }

    fn pulse(&self) -> Option<&Pulse> {
        Some(&self.pulse)
    }

    async fn check_up(&self) -> Vec<Finding> {
        checkup::check_up(self).await
    }

    async fn fetch(&self, file: &FileRef) -> Result<Vec<u8>, FetchError> {
        fetch::fetch(self, file).await
    }

    async fn deliver(&self, parcel: &Parcel) -> Result<Sent, DeliveryError> {
        let composed = compose::compose(&self.config, parcel, self.clock.now())?;
        post::post(self, &composed, parcel).await?;
        Ok(Sent { message_id: Some(composed.message_id), poll_id: None })
    }
}
