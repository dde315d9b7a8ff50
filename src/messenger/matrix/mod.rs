//! Matrix, through matrix-sdk and a sync loop of our own.
//!
//! The SDK lends its client, its encryption and the store for its keys. What we hear goes through the
//! inlet as everywhere: the SDK keeps its sync token before anybody has handled what came with it, so
//! beside it stands a token of ours that is committed with the turns, and a walk through what lies
//! between the two.
//!
//! **Invariant:** no type of the SDK leaves this folder, and neither a token nor a key reaches a log.

mod attention;
mod ballot;
mod checkup;
mod deliver;
mod fault;
mod fetch;
mod folder;
mod haul;
mod hearer;
mod html;
mod invite;
mod journal;
mod limited;
mod listen;
mod mark;
mod reaction;
pub mod read;
mod room;
mod sealed;
mod session;
mod setup;
mod standing;
mod stretch;
mod trouble;
mod upload;
mod wanted;
mod write;

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use matrix_sdk::Client;
use matrix_sdk::ruma::OwnedUserId;
use tokio::sync::{OnceCell, watch};
use tokio::time::timeout;
use url::Url;

use self::attention::Attention;
use self::limited::Limited;
use self::reaction::Reactions;
pub use self::session::{Absent, Session};
pub use self::setup::{Ask, Identity, Wishes, set_up};
pub use super::Recall;
use super::{
    DeliveryError, Features, FetchError, Finding, LARGEST_FILE, Limit, Measure, Messenger, Parcel, Polls,
    Pulse, Sent, TeamChats,
};
use crate::clock::Clock;
use crate::inlet::Inlet;
use crate::model::{Account, Address, FileRef};

/// For [`Config::patience`]: a homeserver under load answers within this.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// For [`Config::key_patience`]: keys mostly come within seconds, and some apps take minutes.
pub const KEY_PATIENCE: Duration = Duration::from_mins(5);

/// How long a message waits for us to know our rooms, after a start.
const FIRST_SYNC: Duration = Duration::from_secs(5);

/// The longest text of one message, in bytes: well below the 64 KiB of an event, which holds it twice
/// (as plain text and as HTML) and may be encrypted on top; and not longer than a reader likes.
const MAX_TEXT: usize = 6_000;

/// What the town decides about its Matrix account.
#[derive(Clone)]
pub struct Config {
    /// The account's name in the store: `matrix:name`.
    pub name: String,
    /// Where the client-server API answers.
    pub homeserver: Url,
    /// Whole: `@bot:example.org`.
    pub user: String,
    /// Where the session and the SDK's store with our keys lie; nobody else may read it.
    pub folder: PathBuf,
    /// Seals the SDK's store, if the town wants that.
    pub store_key: Option<String>,
    pub invites: Invites,
    /// Where also those are heard who do not turn to us.
    pub team_chats: TeamChats,
    /// Offer numbered choices as reactions, too.
    pub reactions: bool,
    /// How long we wait for the answer to one call; past it, the call's effect is unknown.
    pub patience: Duration,
    /// How long we wait for the key of a message before we tell its author that we cannot read it.
    pub key_patience: Duration,
    pub words: Words,
}

/// What people in Matrix read as the reason for what we do.
#[derive(Clone, Debug, Default)]
pub struct Words {
    pub refuse_stranger: String,
    pub refuse_flood: String,
    pub leave_large: String,
}

/// Who may invite us (M4).
#[derive(Clone, Debug)]
pub struct Invites {
    /// Of these servers everybody may; `*` is all of them.
    pub servers: Vec<String>,
    /// These people may, wherever they are.
    pub people: Vec<String>,
    /// Invitations of one person we follow within an hour.
    pub per_hour: u32,
    /// A room with more members is left.
    pub largest_room: u64,
}

/// One Matrix account. Cheap to keep for as long as the service runs.
pub struct Matrix {
    account: Account,
    us: OwnedUserId,
    config: Config,
    session: Session,
    clock: Clock,
    recall: Recall,
    client: OnceCell<Client>,
    in_sync: watch::Sender<bool>,
    pulse: Pulse,
    attention: Attention,
    reactions: Reactions,
    limited: Limited,
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("name", &self.name)
            .field("homeserver", &self.homeserver.as_str())
            .finish_non_exhaustive()
    }
}

impl Matrix {
    /// Fails where `matrix-setup` has not been run yet.
    pub fn new(config: Config, clock: Clock, recall: Recall) -> Result<Self, Absent> {
        let session = Session::read(&config)?;
        Ok(Self {
            account: Account::new(Self::NAME, &config.name),
            us: session.user().to_owned(),
            reactions: Reactions::new(config.reactions, clock.clone()),
            config,
            session,
            clock,
            recall,
            client: OnceCell::new(),
            in_sync: watch::Sender::new(false),
            pulse: Pulse::default(),
            attention: Attention::default(),
            limited: Limited::default(),
        })
    }

    /// The client with its session, its keys and what it knows of our rooms.
    async fn client(&self) -> anyhow::Result<&Client> {
        self.client.get_or_try_init(|| self.session.restore(&self.config)).await
    }

    /// Whether we know our rooms as they are now: who is in them, with which devices, and whether what is
    /// said there is encrypted.
    fn is_in_sync(&self) -> bool {
        *self.in_sync.borrow()
    }

    fn now_in_sync(&self) {
        self.in_sync.send_replace(true);
    }

    /// Waits a little for that.
    async fn gets_in_sync(&self) -> bool {
        let mut in_sync = self.in_sync.subscribe();
        timeout(FIRST_SYNC, in_sync.wait_for(|it| *it)).await.is_ok_and(|it| it.is_ok())
    }
}

impl Messenger for Matrix {
    const NAME: &'static str = "matrix";

    fn account(&self) -> Account {
        self.account.clone()
    }

    fn features(&self) -> Features {
        Features {
            buttons: false,
            max_text: MAX_TEXT,
            measure: Measure::Bytes,
            max_caption: MAX_TEXT,
            max_files: 1,
            max_load: LARGEST_FILE,
            limit: None,
            edits: true,
            knows_repeats: true,
            polls: Polls::Native,
        }
    }

    /// Each homeserver has limits of its own and says when they are reached.
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
        deliver::deliver(self, parcel).await
    }
}
