//! How our account stands: what others see of it, and what we hold of its keys.
//!
//! **Invariant:** only looks; the homeserver's answers go past the SDK's store, which may be the running
//! service's.

use std::collections::BTreeMap;

use matrix_sdk::Client;
use matrix_sdk::ruma::api::client::backup::get_latest_backup_info;
use matrix_sdk::ruma::api::client::keys::get_keys;
use matrix_sdk::ruma::api::error::ErrorKind;
use matrix_sdk::ruma::serde::Raw;
use matrix_sdk::ruma::{DeviceId, UserId};
use serde_json::Value;

#[derive(Debug)]
pub struct Standing {
    pub device: Device,
    pub identity: Identity,
    pub backup: Backup,
    /// Something lies on the homeserver that a recovery key opens.
    pub recovery: bool,
}

/// Our device, as others see it.
#[derive(Debug, PartialEq, Eq)]
pub enum Device {
    /// The homeserver has no keys of it yet.
    Unknown,
    /// The homeserver has other keys of it than we.
    Foreign,
    Unverified,
    Verified,
}

/// The account's cross-signing identity.
#[derive(Debug, PartialEq, Eq)]
pub enum Identity {
    Missing,
    /// Somebody else has its private keys.
    Elsewhere,
    Ours,
}

/// The copy of our room keys on the homeserver.
#[derive(Debug, PartialEq, Eq)]
pub enum Backup {
    Missing,
    /// We cannot read or write it.
    Elsewhere {
        keys: u64,
    },
    Ours {
        keys: u64,
    },
}

impl Standing {
    pub fn is_whole(&self) -> bool {
        self.device == Device::Verified
            && self.identity == Identity::Ours
            && matches!(self.backup, Backup::Ours { .. })
            && self.recovery
    }
}

/// Needs the session, and asks the homeserver four times.
pub async fn look(client: &Client) -> matrix_sdk::Result<Standing> {
    let (Some(us), Some(device)) = (client.user_id(), client.device_id()) else {
        return Err(matrix_sdk::Error::AuthenticationRequired);
    };
    let mut request = get_keys::v3::Request::new();
    request.device_keys = BTreeMap::from([(us.to_owned(), Vec::new())]);
    let shown = client.send(request).await?;
    let encryption = client.encryption();
    let is_complete = encryption.cross_signing_status().await.is_some_and(|it| it.is_complete());
    let identity = match shown.master_keys.contains_key(us) {
        false => Identity::Missing,
        true if is_complete => Identity::Ours,
        true => Identity::Elsewhere,
    };
    let key = encryption.ed25519_key().await.unwrap_or_default();
    Ok(Standing {
        device: device_in(&shown, us, device, &key),
        identity,
        backup: backup(client).await?,
        recovery: encryption.secret_storage().is_enabled().await?,
    })
}

fn device_in(shown: &get_keys::v3::Response, us: &UserId, device: &DeviceId, key: &str) -> Device {
    let Some(ours) = shown.device_keys.get(us).and_then(|it| it.get(device)).map(json) else {
        return Device::Unknown;
    };
    if ours["keys"][format!("ed25519:{device}")] != key {
        return Device::Foreign;
    }
    let signer = shown.self_signing_keys.get(us).map(json).unwrap_or_default();
    let Some(signer) = signer["keys"].as_object().and_then(|it| it.keys().next()) else {
        return Device::Unverified;
    };
    let is_signed = ours["signatures"][us.as_str()][signer].is_string();
    if is_signed { Device::Verified } else { Device::Unverified }
}

fn json<T>(raw: &Raw<T>) -> Value {
    serde_json::from_str(raw.json().get()).unwrap_or_default()
}

async fn backup(client: &Client) -> matrix_sdk::Result<Backup> {
    let keys = match client.send(get_latest_backup_info::v3::Request::new()).await {
        Ok(info) => u64::from(info.count),
        Err(error) if matches!(error.client_api_error_kind(), Some(ErrorKind::NotFound)) => {
            return Ok(Backup::Missing);
        }
        Err(error) => return Err(error.into()),
    };
    let is_ours = client.encryption().backups().are_enabled().await;
    Ok(if is_ours { Backup::Ours { keys } } else { Backup::Elsewhere { keys } })
}
