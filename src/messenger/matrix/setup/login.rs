//! Signing in, once: the session a start takes up for good.
//!
//! ```text
//! write the device's name down ─▶ sign in as that device ─▶ keep the session
//! ```
//!
//! Whoever is stopped in between signs in as the same device again, and leaves no other behind.

use std::fs::{self, OpenOptions};
use std::io::Write;
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
    /// Just now, as a new device. The keys of the one before it, where they are still there.
    Now { old_store: Option<PathBuf> },
}

pub async fn arrive(setup: &mut Setup<'_>) -> anyhow::Result<(Client, Arrival)> {
    let config = setup.config;
    let session = match Session::read(config) {
        Ok(session) => session,
        Err(Absent::NotSetUp(_)) => return sign_in(setup).await,
        Err(Absent::Unreadable { .. } | Absent::KeysGone(_)) if setup.wishes.again => {
            return sign_in(setup).await;
        }
        Err(absent) => return Err(Trouble::from(absent).into()),
    };
    let client = session.restore(config).await?;
    let Err(error) = client.whoami().await else { return Ok((client, Arrival::Before)) };
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

async fn sign_in(setup: &mut Setup<'_>) -> anyhow::Result<(Client, Arrival)> {
    let config = setup.config;
    let (device, old_store) = plan(&config.folder)?;
    let client = session::client(config).await.map_err(|it| trouble::of_build(config, &it))?;
    ask_for_password_login(config, &client).await?;
    let password = setup.password().await?;
    let session = log_in(config, &client, password, &device).await?;
    session.keep(&config.folder)?;
    fs::remove_file(config.folder.join(PLAN)).context("cannot tidy up")?;
    setup.say(&format!("Signed in to {} as {}: device {device}", config.homeserver, config.user))?;
    if let Some(old) = &old_store {
        setup.say(&format!("The keys of the device before lie in {} now", old.display()))?;
    }
    Ok((session.restore(config).await?, Arrival::Now { old_store }))
}

/// The device to sign in as: the one an earlier run meant to be, or a new one with an empty store.
fn plan(folder: &Path) -> anyhow::Result<(OwnedDeviceId, Option<PathBuf>)> {
    let file = folder.join(PLAN);
    if let Ok(planned) = fs::read_to_string(&file)
        && !planned.is_empty()
    {
        return Ok((planned.into(), None));
    }
    let store = folder.join(STORE);
    let old_store = store.exists().then(|| set_aside(&store)).transpose()?;
    let device = DeviceId::new();
    write(&file, device.as_str())?;
    Ok((device, old_store))
}

/// Keys are never thrown away: they may be all that opens what residents wrote.
fn set_aside(store: &Path) -> anyhow::Result<PathBuf> {
    let mut aside = (1..).map(|it| store.with_file_name(format!("{STORE}-old-{it}")));
    let aside = aside.find(|it| !it.exists()).context("numbers end")?;
    fs::rename(store, &aside).with_context(|| format!("cannot move {}", store.display()))?;
    Ok(aside)
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

/// A homeserver does not say whether it is the name or the password that is wrong; an account has a profile.
async fn refused(config: &Config, client: &Client, error: &HttpError) -> Trouble {
    if !matches!(error.client_api_error_kind(), Some(ErrorKind::Forbidden)) {
        return trouble::of_http(config, error);
    }
    let Ok(user) = config.user.parse() else { return trouble::of_http(config, error) };
    match client.send(get_profile::v3::Request::new(user)).await {
        Err(it) if matches!(it.client_api_error_kind(), Some(ErrorKind::NotFound)) => Trouble::new(
            format!("{} has no account {}", config.homeserver, config.user),
            "Create the account on the homeserver, or mend `user`",
        ),
        _ => trouble::wrong_password(config),
    }
}
