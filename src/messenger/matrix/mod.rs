//! Matrix, through matrix-sdk and a sync loop of our own.
//!
//! The SDK lends its client, its encryption and the store for its keys. What we hear goes through the
//! inlet as everywhere: the SDK keeps its sync token before anybody has handled what came with it, so
//! beside it stands a token of ours that is committed with the turns, and a walk through what lies
//! between the two.
//!
//! **Invariant:** no type of the SDK leaves this folder, and neither a token nor a key reaches a log.

mod checkup;
mod folder;
mod session;
mod setup;
mod standing;
mod stub;
mod trouble;

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use futures::future::BoxFuture;
use matrix_sdk::Client;
use matrix_sdk::ruma::OwnedUserId;
use tokio::sync::OnceCell;
use url::Url;

pub use self::session::{Absent, Session};
pub use self::setup::{Ask, Identity, Wishes, set_up};
use super::Pulse;
use crate::clock::Clock;
use crate::model::{Account, Bookmark};

/// For [`Config::patience`]: a homeserver under load answers within this.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Reads the account's bookmarks from the store.
pub type Recall = Arc<dyn Fn() -> BoxFuture<'static, anyhow::Result<Vec<Bookmark>>> + Send + Sync>;

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
    /// Offer numbered choices as reactions, too.
    pub reactions: bool,
    /// How long we wait for the answer to one call; past it, the call's effect is unknown.
    pub patience: Duration,
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
    pulse: Pulse,
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
            account: Account::new("matrix", &config.name),
            us: session.user().to_owned(),
            config,
            session,
            clock,
            recall,
            client: OnceCell::new(),
            pulse: Pulse::default(),
        })
    }

    /// The client with its session, its keys and what it knows of our rooms.
    async fn client(&self) -> anyhow::Result<&Client> {
        self.client.get_or_try_init(|| self.session.restore(&self.config)).await
    }
}
