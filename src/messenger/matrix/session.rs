//! Who we are on our homeserver: one login that is kept for good.
//!
//! A homeserver tells a repeated message only by the device that sends it, and people trust a device
//! they have seen: so `matrix-setup` logs in once, and every start takes up that session again.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use anyhow::Context;
use matrix_sdk::authentication::matrix::MatrixSession;
use matrix_sdk::config::{RequestConfig, StoreConfig};
use matrix_sdk::cross_process_lock::CrossProcessLockConfig;
use matrix_sdk::encryption::{BackupDownloadStrategy, EncryptionSettings};
use matrix_sdk::ruma::{DeviceId, UserId};
use matrix_sdk::{Client, ClientBuildError, SqliteCryptoStore, SqliteStateStore, SqliteStoreConfig};

use super::{Config, trouble};
use crate::messenger::Trouble;

pub const FILE: &str = "session.json";
pub const STORE: &str = "store";
/// The SDK's own name for the file in it with our keys.
const KEYS: &str = "matrix-sdk-crypto.sqlite3";
/// To each of the SDK's two databases, one of them to write: each more keeps pages of its own in memory, and has to read
/// them again whenever another has written.
const CONNECTIONS: usize = 3;

/// There is no session to take up.
#[derive(Debug, thiserror::Error)]
pub enum Absent {
    #[error("there is no session in {}", .0.display())]
    NotSetUp(PathBuf),
    #[error("{} is closed to us", .0.display())]
    Closed(PathBuf),
    #[error("cannot read {}: {reason}", .file.display())]
    Unreadable { file: PathBuf, reason: String },
    /// To go on under the same name with other keys would make all that is written to us unreadable.
    #[error("the session in {} has lost its keys", .0.display())]
    KeysGone(PathBuf),
    #[error("the session in {} is of {found}, not of {wanted}", .file.display())]
    SomebodyElse { file: PathBuf, found: String, wanted: String },
}

impl Absent {
    pub fn remedy(&self) -> &'static str {
        match self {
            Self::NotSetUp(_) => "Run `buergerdraht matrix-setup`",
            Self::Closed(_) => "Run it as the user the service runs as",
            Self::Unreadable { .. } | Self::KeysGone(_) => {
                "Restore the folder from a backup, or run `buergerdraht matrix-setup --again` \
                 with the recovery key"
            }
            Self::SomebodyElse { .. } => "Give each account a folder of its own",
        }
    }
}

impl From<Absent> for Trouble {
    fn from(absent: Absent) -> Self {
        Self::new(absent.to_string(), absent.remedy())
    }
}

/// The login `matrix-setup` made.
#[derive(Clone)]
pub struct Session(MatrixSession);

impl Session {
    pub fn new(session: MatrixSession) -> Self {
        Self(session)
    }

    pub fn read(config: &Config) -> Result<Self, Absent> {
        let file = config.folder.join(FILE);
        let unreadable = |reason: String| Absent::Unreadable { file: file.clone(), reason };
        let text = fs::read_to_string(&file).map_err(|error| match error.kind() {
            ErrorKind::NotFound => Absent::NotSetUp(config.folder.clone()),
            ErrorKind::PermissionDenied => Absent::Closed(config.folder.clone()),
            _ => unreadable(error.to_string()),
        })?;
        let session: MatrixSession = serde_json::from_str(&text).map_err(|it| unreadable(it.to_string()))?;
        let found = session.meta.user_id.to_string();
        if found != config.user {
            return Err(Absent::SomebodyElse { file, found, wanted: config.user.clone() });
        }
        if !config.folder.join(STORE).join(KEYS).exists() {
            return Err(Absent::KeysGone(config.folder.clone()));
        }
        Ok(Self(session))
    }

    /// Readable for the service alone, and whole or not at all.
    pub fn keep(&self, folder: &Path) -> anyhow::Result<()> {
        make_folder(folder)?;
        let (file, draft) = (folder.join(FILE), folder.join("session.json.new"));
        let cannot = || format!("cannot write {}", file.display());
        let mut out = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .mode(0o600)
            .open(&draft)
            .with_context(cannot)?;
        out.write_all(&serde_json::to_vec(&self.0)?).with_context(cannot)?;
        out.sync_all().with_context(cannot)?;
        fs::rename(&draft, &file).with_context(cannot)
    }

    pub fn user(&self) -> &UserId {
        &self.0.meta.user_id
    }

    pub fn device(&self) -> &DeviceId {
        &self.0.meta.device_id
    }

    /// A client that goes on where the last one stopped. Works without the homeserver.
    pub async fn restore(&self, config: &Config) -> anyhow::Result<Client> {
        let client = client(config).await.map_err(|it| trouble::of_build(config, &it))?;
        client.restore_session(self.0.clone()).await.context("cannot take up the Matrix session")?;
        Ok(client)
    }
}

/// A client on the account's store, without a session yet.
pub async fn client(config: &Config) -> Result<Client, ClientBuildError> {
    let encryption = EncryptionSettings {
        auto_enable_cross_signing: false, // `matrix-setup` does it, and shows the key
        backup_download_strategy: BackupDownloadStrategy::AfterDecryptionFailure,
        auto_enable_backups: false,
    };
    // The outbox decides what a refusal means; the SDK would sleep on it.
    let requests = RequestConfig::new().disable_retry().timeout(config.patience);
    Client::builder()
        .homeserver_url(config.homeserver.as_str())
        .store_config(stores(config).await?)
        .cross_process_store_config(CrossProcessLockConfig::SingleProcess) // `folder::lock` sees to it
        .with_encryption_settings(encryption)
        .request_config(requests)
        .user_agent("buergerdraht")
        .build()
        .await
}

/// Rooms and keys are on the disk. What the SDK would keep besides, events and media to show again, we never ask it
/// for: it stays in memory, and empty.
async fn stores(config: &Config) -> Result<StoreConfig, ClientBuildError> {
    let places = SqliteStoreConfig::with_low_memory_config(config.folder.join(STORE))
        .pool_max_size(CONNECTIONS)
        .passphrase(config.store_key.as_deref());
    let rooms = SqliteStateStore::open_with_config(&places).await?;
    let keys = SqliteCryptoStore::open_with_config(&places).await?;
    Ok(StoreConfig::new(CrossProcessLockConfig::SingleProcess).state_store(rooms).crypto_store(keys))
}

pub fn make_folder(folder: &Path) -> anyhow::Result<()> {
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .with_context(|| format!("cannot make the folder {}", folder.display()))
}
