//! Signing in, once: the session a start takes up for good.
//!
//! ```text
//! write the device's name down ─▶ sign in as that device ─▶ keep the session
//! ```
//!
//! Whoever is stopped in between signs in as the same device again, and leaves no other behind.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use anyhow::Context;
use matrix_sdk::authentication::matrix::MatrixSession;
use matrix_sdk::ruma::api::client::discovery::{discover_homeserver, get_supported_versions};
use matrix_sdk::ruma::api::client::profile::get_profile;
use matrix_sdk::ruma::api::client::session::get_login_types::v3::LoginType;
use matrix_sdk::ruma::api::client::session::login::v3 as login;
use matrix_sdk::ruma::api::client::uiaa::{MatrixUserIdentifier, UserIdentifier};
use matrix_sdk::ruma::api::error::ErrorKind;
use matrix_sdk::ruma::{DeviceId, OwnedDeviceId};
use matrix_sdk::{Client, HttpError};

use super::Setup;
use crate::messenger::Trouble;
use crate::messenger::matrix::session::{self, Absent, STORE, Session};
use crate::messenger::matrix::{Config, trouble};

/// The device we are about to sign in as.
const PLAN: &str = "device";
/// As people see it in the list of the account's devices.
const DEVICE_NAME: &str = "Bürgerdraht";

/// How we come to be signed in.
pub enum Arrival {
    /// By a session an earlier run has made.
    Before,
    Now,
}

pub async fn arrive(setup: &mut Setup<'_>) -> anyhow::Result<(Client, Arrival)> {
    let config = setup.config;
    let planned = planned(&config.folder);
    let session = match Session::read(config) {
        Ok(session) if planned.as_ref().is_none_or(|it| it == session.device()) => session,
        // With a session: a run before was stopped on its way to another device.
        Ok(_) | Err(Absent::NotSetUp(_)) => return sign_in(setup).await,
        Err(Absent::Unreadable { .. } | Absent::KeysGone(_)) if setup.wishes.again || planned.is_some() => {
            return sign_in(setup).await;
        }
        Err(absent) => return Err(Trouble::from(absent).into()),
    };
    let client = session.restore(config).await?;
    let Err(error) = client.whoami().await else {
        forget_plan(&config.folder)?;
        return Ok((client, Arrival::Before));
    };
    let Some(ErrorKind::UnknownToken(ended)) = error.client_api_error_kind() else {
        return Err(trouble::of_http(config, &error).into());
    };
    if !setup.wishes.again {
        return Err(trouble::session_ended().into());
    }
    setup.say(&format!("The homeserver has ended the session of device {}", session.device()))?;
    if ended.soft_logout {
        // The device is still there, and so are its keys on both sides.
        write(&config.folder.join(PLAN), session.device().as_str())?;
    }
    sign_in(setup).await
}

/// The session works, but as a device whose keys are lost: it has to go, for people still write to it.
pub async fn arrive_anew(setup: &mut Setup<'_>, lost: Client) -> anyhow::Result<(Client, Arrival)> {
    if !setup.wishes.again {
        return Err(trouble::keys_lost().into());
    }
    let signed_out = lost.matrix_auth().logout().await;
    signed_out.map_err(|it| trouble::of_http(setup.config, &it))?;
    sign_in(setup).await
}

async fn sign_in(setup: &mut Setup<'_>) -> anyhow::Result<(Client, Arrival)> {
    let config = setup.config;
    let device = match planned(&config.folder) {
        Some(device) => device,
        None => plan(setup)?,
    };
    let client = session::client(config).await.map_err(|it| trouble::of_build(config, &it))?;
    ask_for_password_login(config, &client).await?;
    let password = setup.password().await?;
    let session = log_in(config, &client, password, &device).await?;
    session.keep(&config.folder)?;
    forget_plan(&config.folder)?;
    setup.say(&format!("Signed in to {} as {}: device {device}", config.homeserver, config.user))?;
    Ok((session.restore(config).await?, Arrival::Now))
}

/// A new device, with an empty store.
fn plan(setup: &mut Setup<'_>) -> anyhow::Result<OwnedDeviceId> {
    let folder = &setup.config.folder;
    let store = folder.join(STORE);
    if store.exists() {
        // Keys are never thrown away: they may be all that opens what residents wrote.
        let old = old_store(folder, old_stores(folder) + 1);
        fs::rename(&store, &old).with_context(|| format!("cannot move {}", store.display()))?;
        setup.say(&format!("The keys of the device before lie in {} now", old.display()))?;
    }
    let device = DeviceId::new();
    write(&folder.join(PLAN), device.as_str())?;
    Ok(device)
}

/// The store of the device before this one, where there is one.
pub fn last_store(folder: &Path) -> Option<PathBuf> {
    let number = old_stores(folder);
    (0 < number).then(|| old_store(folder, number))
}

fn old_stores(folder: &Path) -> usize {
    let mut number = 0;
    while old_store(folder, number + 1).exists() {
        number += 1;
    }
    number
}

fn old_store(folder: &Path, number: usize) -> PathBuf {
    folder.join(format!("{STORE}-old-{number}"))
}

fn planned(folder: &Path) -> Option<OwnedDeviceId> {
    let planned = fs::read_to_string(folder.join(PLAN)).ok()?;
    (!planned.is_empty()).then(|| planned.into())
}

fn forget_plan(folder: &Path) -> anyhow::Result<()> {
    match fs::remove_file(folder.join(PLAN)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error).context("cannot tidy up"),
        _ => Ok(()),
    }
}

fn write(file: &Path, text: &str) -> anyhow::Result<()> {
    let cannot = || format!("cannot write {}", file.display());
    let mut options = OpenOptions::new();
    let out = options.write(true).create(true).truncate(true).mode(0o600).open(file);
    let mut out = out.with_context(cannot)?;
    out.write_all(text.as_bytes()).and_then(|()| out.sync_all()).with_context(cannot)
}

/// Is it a homeserver, and does it take a password?
async fn ask_for_password_login(config: &Config, client: &Client) -> anyhow::Result<()> {
    if let Err(error) = client.send(get_supported_versions::Request::new()).await {
        let trouble = trouble::of_http(config, &error);
        return Err(elsewhere(client).await.unwrap_or(trouble).into());
    }
    let types = client.matrix_auth().get_login_types().await;
    let types = types.map_err(|it| trouble::of_http(config, &it))?;
    if types.flows.iter().any(|it| matches!(it, LoginType::Password(_))) {
        return Ok(());
    }
    let problem = format!("{} lets nobody sign in with a password", config.homeserver);
    let remedy = "Ask its admin to allow password login for this account, or take another homeserver";
    Err(Trouble::new(problem, remedy).into())
}

/// A town often writes its server's name, which only says where the homeserver is.
async fn elsewhere(client: &Client) -> Option<Trouble> {
    let known = client.send(discover_homeserver::Request::new()).await.ok()?;
    let found = known.homeserver.base_url;
    let problem = format!("{} only says where the homeserver is", client.homeserver());
    Some(Trouble::new(problem, format!("Write homeserver = \"{}\"", found.trim_end_matches('/'))))
}

async fn log_in(
    config: &Config,
    client: &Client,
    password: &str,
    device: &DeviceId,
) -> anyhow::Result<Session> {
    let user = UserIdentifier::Matrix(MatrixUserIdentifier::new(config.user.clone()));
    let password = login::Password::new(user, password.to_owned());
    let mut request = login::Request::new(login::LoginInfo::Password(password));
    request.device_id = Some(device.to_owned());
    request.initial_device_display_name = Some(DEVICE_NAME.to_owned());
    // Not by the SDK's own login: that one would sleep on a refusal, and write before we have kept anything.
    let response = match client.send(request).await {
        Ok(response) => response,
        Err(error) => return Err(refused(config, client, &error).await.into()),
    };
    if response.user_id != config.user {
        let problem = format!("the homeserver knows the account as {}", response.user_id);
        return Err(Trouble::new(problem, format!("Write user = \"{}\"", response.user_id)).into());
    }
    Ok(Session::new(MatrixSession::from(&response)))
}

/// A homeserver does not say whether it is the name or the password that is wrong; but most accounts
/// have a profile.
async fn refused(config: &Config, client: &Client, error: &HttpError) -> Trouble {
    if !matches!(error.client_api_error_kind(), Some(ErrorKind::Forbidden)) {
        return trouble::of_http(config, error);
    }
    let Ok(user) = config.user.parse() else { return trouble::of_http(config, error) };
    match client.send(get_profile::v3::Request::new(user)).await {
        Err(it) if it.as_client_api_error().is_some_and(|it| it.status_code.as_u16() == 404) => Trouble::new(
            format!("{} seems to have no account {}", config.homeserver, config.user),
            "Create the account there, or mend `user`; if both are right, the password is wrong",
        ),
        _ => trouble::wrong_password(config),
    }
}
