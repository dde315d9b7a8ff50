//! Taking up the account where its keys are lost or elsewhere: with its recovery key.
//!
//! The key opens what lies sealed on the homeserver: the private half of the account's identity, which
//! signs our new device, and the key of its backup.

use matrix_sdk::Client;
use matrix_sdk::encryption::secret_storage::SecretStore;
use matrix_sdk::ruma::events::secret::request::SecretName;
use serde_json::json;

use super::{Setup, backup};
use crate::messenger::Trouble;
use crate::messenger::matrix::standing::Device;
use crate::messenger::matrix::trouble;

pub async fn recover(setup: &mut Setup<'_>, client: &Client, key: &str) -> anyhow::Result<()> {
    let config = setup.config;
    let secrets = client.encryption().secret_storage().open_secret_store(key).await;
    let secrets = secrets.map_err(|it| trouble::of_secrets(config, &it))?;
    take_identity(setup, client, &secrets).await?;
    connect_backup(setup, client, &secrets, key).await?;
    let standing = setup.look(client).await?;
    if standing.device != Device::Verified {
        return Err(incomplete(setup).into());
    }
    backup::note_shown(&config.folder)?;
    setup.say("Recovered: people's clients trust this device as they trusted the one before")?;
    setup.say(&format!("Of what was written before, {}", backup::told(&standing.backup)))?;
    name_the_others(setup, client).await
}

/// Our device's keys go up with the identity's signature on them: nobody sees them without.
async fn take_identity(setup: &Setup<'_>, client: &Client, secrets: &SecretStore) -> anyhow::Result<()> {
    let mut keys = Vec::new();
    for name in [
        SecretName::CrossSigningMasterKey,
        SecretName::CrossSigningUserSigningKey,
        SecretName::CrossSigningSelfSigningKey,
    ] {
        let secret = secrets.get_secret(name).await;
        let secret = secret.map_err(|it| trouble::of_secrets(setup.config, &it))?;
        keys.push(secret.ok_or_else(|| incomplete(setup))?);
    }
    let [master, user_signing, self_signing] = &keys[..] else { return Err(incomplete(setup).into()) };
    // The SDK has the type, but does not name it.
    let bundle = serde_json::from_value(json!({ "cross_signing": {
        "master_key": master, "user_signing_key": user_signing, "self_signing_key": self_signing,
    } }))?;
    let taken = client.encryption().import_secrets_bundle(&bundle).await;
    taken.map_err(|_| incomplete(setup).into())
}

/// The SDK would take a network that fails here for a backup that is lost, and could put another in its
/// place: so we look ourselves, first.
async fn connect_backup(
    setup: &mut Setup<'_>,
    client: &Client,
    secrets: &SecretStore,
    key: &str,
) -> anyhow::Result<()> {
    let config = setup.config;
    let sealed = secrets.get_secret(SecretName::RecoveryKey).await;
    sealed.map_err(|it| trouble::of_secrets(config, &it))?;
    let of = |it| trouble::of_recovery(config, &it);
    let recovery = client.encryption().recovery();
    recovery.recover(key).await.map_err(of)?;
    if client.encryption().backups().are_enabled().await {
        return Ok(());
    }
    let standing = setup.look(client).await?;
    backup::make_room(setup, client, &standing.backup).await?;
    recovery.enable_backup().await.map_err(of)?;
    Ok(secrets.export_secrets().await.map_err(|it| trouble::of_secrets(config, &it))?)
}

/// A machine that was lost may be in other hands.
async fn name_the_others(setup: &mut Setup<'_>, client: &Client) -> anyhow::Result<()> {
    let devices = client.devices().await.map_err(|it| trouble::of_http(setup.config, &it))?.devices;
    for device in devices.iter().filter(|it| client.device_id() != Some(&it.device_id)) {
        let name = device.display_name.as_deref().unwrap_or("without a name");
        setup.say(&format!(
            "Still signed in: device {} ({name}). If it is gone, sign it out in any Matrix client",
            device.device_id
        ))?;
    }
    Ok(())
}

fn incomplete(setup: &Setup<'_>) -> Trouble {
    Trouble::new(
        format!("the recovery key does not open the identity {} has now", setup.config.user),
        "Give the key that was shown last, or begin a new identity with --reset-identity",
    )
}
