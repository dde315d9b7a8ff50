//! Cross-signing: the account's identity signs our device, so that people's clients trust it.

use std::path::Path;

use matrix_sdk::Client;
use matrix_sdk::encryption::recovery::IdentityResetHandle;
use matrix_sdk::encryption::{CrossSigningResetAuthType, export_secrets_bundle_from_store};
use matrix_sdk::ruma::api::client::uiaa::{
    AuthData, AuthType, MatrixUserIdentifier, Password, UiaaInfo, UserIdentifier,
};

use super::{Identity, Setup, login};
use crate::messenger::Trouble;
use crate::messenger::matrix::standing::{self, Device, Standing};
use crate::messenger::matrix::trouble;

pub async fn settle(setup: &mut Setup<'_>, client: &Client, standing: &Standing) -> anyhow::Result<()> {
    let is_wished = matches!(setup.wishes.identity, Identity::Reset);
    match (&standing.identity, &standing.device) {
        (standing::Identity::Missing, _) => begin(setup, client).await,
        _ if is_wished => reset(setup, client).await,
        (standing::Identity::Ours, Device::Verified) => Ok(()),
        (standing::Identity::Ours, _) => begin(setup, client).await,
        (standing::Identity::Elsewhere, _) => {
            let old = login::last_store(&setup.config.folder);
            match old {
                Some(old) if inherit(setup, client, &old).await? => Ok(()),
                _ => Err(somebody_elses(setup).into()),
            }
        }
    }
}

/// Uploads the identity, a new one or the one an earlier run has begun, and its signature of our device.
async fn begin(setup: &mut Setup<'_>, client: &Client) -> anyhow::Result<()> {
    let config = setup.config;
    if let Err(error) = client.encryption().bootstrap_cross_signing(None).await {
        let Some(wanted) = error.as_uiaa_response() else {
            return Err(trouble::of_sdk(config, &error).into());
        };
        let auth = auth(setup, wanted).await?;
        let done = client.encryption().bootstrap_cross_signing(Some(auth)).await;
        done.map_err(|it| trouble::of_sdk(config, &it))?;
    }
    setup.say("Cross-signed: people's clients can trust this device")
}

async fn reset(setup: &mut Setup<'_>, client: &Client) -> anyhow::Result<()> {
    let config = setup.config;
    setup.say(
        "Resetting the identity: clients will warn people that it has changed, and what only the old \
         key backup could open stays shut",
    )?;
    let sdk = |it| trouble::of_recovery(config, &it);
    if let Some(handle) = client.encryption().recovery().reset_identity().await.map_err(sdk)? {
        approve(setup, &handle).await?;
    }
    setup.say("Cross-signed by a new identity")
}

async fn approve(setup: &mut Setup<'_>, handle: &IdentityResetHandle) -> anyhow::Result<()> {
    let auth = match handle.auth_type() {
        CrossSigningResetAuthType::Uiaa(wanted) => Some(auth(setup, wanted).await?),
        CrossSigningResetAuthType::OAuth(wanted) => {
            setup.say(&format!("Approve it within two minutes at {}", wanted.approval_url))?;
            None
        }
    };
    let done = handle.reset(auth).await;
    Ok(done.map_err(|it| trouble::of_recovery(setup.config, &it))?)
}

/// What shows the homeserver that the account's owner is at work.
async fn auth(setup: &Setup<'_>, wanted: &UiaaInfo) -> anyhow::Result<AuthData> {
    if !wanted.flows.iter().any(|it| it.stages == [AuthType::Password]) {
        let problem = "the homeserver wants to see more than the password before it takes new keys";
        let remedy = "Set up cross-signing and a recovery key in Element, and run it with \
                      --recovery-key-file";
        return Err(Trouble::new(problem, remedy).into());
    }
    let user = UserIdentifier::Matrix(MatrixUserIdentifier::new(setup.config.user.clone()));
    let mut password = Password::new(user, setup.password().await?.to_owned());
    password.session.clone_from(&wanted.session);
    Ok(AuthData::Password(password))
}

/// Takes the private keys over from the device before us, where its store still has them.
async fn inherit(setup: &mut Setup<'_>, client: &Client, old_store: &Path) -> anyhow::Result<bool> {
    let key = setup.config.store_key.as_deref();
    let Ok(Some((user, secrets))) = export_secrets_bundle_from_store(old_store, key).await else {
        return Ok(false);
    };
    if user != setup.user || client.encryption().import_secrets_bundle(&secrets).await.is_err() {
        return Ok(false);
    }
    let standing = setup.look(client).await?;
    if standing.identity != standing::Identity::Ours || standing.device != Device::Verified {
        return Ok(false);
    }
    setup.say("Cross-signed with the keys of the device before")?;
    Ok(true)
}

fn somebody_elses(setup: &Setup<'_>) -> Trouble {
    Trouble::new(
        format!(
            "{} has a cross-signing identity from elsewhere, and this machine has no keys of it",
            setup.config.user
        ),
        "Give its recovery key with --recovery-key-file (Element shows it under Settings, Encryption), \
         or begin a new identity with --reset-identity: people's clients will then warn them once, and \
         the old key backup is lost",
    )
}
