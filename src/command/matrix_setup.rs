//! `matrix-setup`: signs a Matrix account in, once, and sees to its keys.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, bail};
use clap::Args;
use futures::FutureExt;

use super::hidden;
use crate::app;
use crate::config::{Config, Matrix};
use crate::messenger::matrix::{Ask, Identity, Wishes, set_up};

#[derive(Debug, Args)]
pub struct MatrixSetup {
    /// The town's town.toml
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
    /// The account's name in town.toml, where there are several
    #[arg(long, value_name = "NAME")]
    account: Option<String>,
    /// Where the account's password stands; without it, it is asked for
    #[arg(long, value_name = "FILE")]
    password_file: Option<PathBuf>,
    /// The recovery key of an account whose keys are lost or elsewhere
    #[arg(long, value_name = "FILE", conflicts_with = "reset_identity")]
    recovery_key_file: Option<PathBuf>,
    /// Sign in anew, where the session is dead or lost
    #[arg(long)]
    again: bool,
    /// Begin a new cross-signing identity: clients warn people, and the old key backup is lost
    #[arg(long)]
    reset_identity: bool,
    /// Make a new recovery key in place of one that is lost
    #[arg(long)]
    new_recovery_key: bool,
}

pub async fn matrix_setup(arguments: MatrixSetup) -> anyhow::Result<()> {
    let config = read(&arguments.config)?;
    let account = choose(&config.matrix, arguments.account.as_deref())?;
    let wishes = Wishes {
        identity: match &arguments.recovery_key_file {
            Some(file) => Identity::Recovered(secret_in(file)?),
            None if arguments.reset_identity => Identity::Reset,
            None => Identity::Own,
        },
        again: arguments.again,
        new_recovery_key: arguments.new_recovery_key,
        display_name: config.service.name.clone(),
    };
    let ask = password(&account.user, arguments.password_file.as_deref())?;
    set_up(&app::matrix_config(account)?, &wishes, ask, &mut io::stdout()).await
}

/// Secrets of other networks may be out of reach of whoever sets this one up.
fn read(file: &Path) -> anyhow::Result<Config> {
    let (config, mut faults) = Config::draft(file);
    faults.retain(|it| !it.key.starts_with("telegram"));
    match config {
        Some(config) if faults.is_empty() => Ok(config),
        _ => Err(app::Faults(faults).into()),
    }
}

fn choose<'a>(accounts: &'a [Matrix], name: Option<&str>) -> anyhow::Result<&'a Matrix> {
    let names = || accounts.iter().map(|it| it.name.as_str()).collect::<Vec<_>>().join(", ");
    match (accounts, name) {
        ([], _) => bail!("there is no [[matrix]] account. Add one with name, homeserver and user"),
        ([account], None) => Ok(account),
        (_, None) => bail!("there are several accounts. Name one by --account: {}", names()),
        (_, Some(name)) => accounts
            .iter()
            .find(|it| it.name == name)
            .with_context(|| format!("there is no account {name:?}. Name one of: {}", names())),
    }
}

fn password(user: &str, file: Option<&Path>) -> anyhow::Result<Ask> {
    let question = format!("Password of {user}");
    let written = file.map(secret_in).transpose()?;
    Ok(Arc::new(move || {
        let (question, written) = (question.clone(), written.clone());
        async move {
            match written {
                Some(password) => Ok(password),
                None => hidden::ask(&question).await.context("cannot ask for the password"),
            }
        }
        .boxed()
    }))
}

fn secret_in(file: &Path) -> anyhow::Result<String> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let secret = text.trim_matches(['\r', '\n']);
    anyhow::ensure!(!secret.trim().is_empty(), "{} is empty", file.display());
    Ok(secret.to_owned())
}
