//! Messengers as the configuration names them.

use std::sync::Arc;

use anyhow::{Context, anyhow, bail};
use axum::Router;
use futures::FutureExt;

use super::guide;
use crate::clock::Clock;
use crate::config::{Config, Secret};
use crate::content::Shared;
use crate::inlet::Inlet;
#[cfg(any(feature = "telegram", feature = "matrix"))]
use crate::messenger::TeamChats;
use crate::messenger::translator::Translator;
use crate::messenger::{AnyMessenger, Finding, Recall, Trouble};
use crate::model::Account;
use crate::store::Store;
use crate::text::Languages;

#[path = "accounts/mail.rs"]
mod mail;
#[cfg(feature = "matrix")]
#[path = "accounts/matrix.rs"]
mod matrix;
#[cfg(feature = "telegram")]
#[path = "accounts/telegram.rs"]
mod telegram;

#[cfg(not(feature = "matrix"))]
mod matrix {
    use super::{Means, Opening, left_out};

    pub fn open(means: &Means<'_>) -> Vec<Opening> {
        means.config.matrix.iter().map(|it| left_out("Matrix", &it.name)).collect()
    }
}

#[cfg(not(feature = "telegram"))]
mod telegram {
    use super::{Means, Opening, left_out};

    pub fn open(means: &Means<'_>) -> Vec<Opening> {
        means.config.telegram.iter().map(|it| left_out("Telegram", &it.name)).collect()
    }
}

/// What the adapter wants to know of `account`.
#[cfg(feature = "matrix")]
pub fn matrix_config(account: &crate::config::Matrix) -> anyhow::Result<crate::messenger::matrix::Config> {
    matrix::config_of(account, &Languages::shipped()?)
}

/// Every network there is.
const NETWORKS: [fn(&Means<'_>) -> Vec<Opening>; 3] = [telegram::open, matrix::open, mail::open];

/// What accounts are opened with.
#[cfg_attr(not(feature = "telegram"), expect(dead_code, reason = "only Telegram needs all of it"))]
pub struct Means<'a> {
    pub config: &'a Config,
    pub languages: &'a Languages,
    pub clock: &'a Clock,
    pub inlet: &'a Inlet,
    /// `None` where there is none to look into.
    pub store: Option<&'a Store>,
    /// `None` where there is nothing good to read.
    pub content: Option<&'a Shared>,
}

/// An account, and what came of it.
struct Opening {
    account: Account,
    opened: anyhow::Result<Opened>,
}

struct Opened {
    messenger: Arc<dyn AnyMessenger>,
    /// Where the network calls us, if it does.
    webhook: Option<Router>,
}

/// Every account, and where networks call them at the local port.
#[derive(Default)]
pub struct Accounts {
    pub messengers: Vec<Arc<dyn AnyMessenger>>,
    pub webhooks: Router,
}

pub fn open(means: &Means<'_>) -> anyhow::Result<Accounts> {
    let mut accounts = Accounts::default();
    for Opening { account, opened } in all(means) {
        let Opened { messenger, webhook } =
            opened.with_context(|| format!("cannot use the account {account}"))?;
        accounts.messengers.push(messenger);
        if let Some(webhook) = webhook {
            accounts.webhooks = accounts.webhooks.merge(webhook);
        }
    }
    Ok(accounts)
}

/// Who translates what staff and people write to each other; `None` where nobody does.
pub fn translator(config: &Config) -> anyhow::Result<Option<Translator>> {
    let Some(translation) = &config.translation else { return Ok(None) };
    let key = translation.api_key.as_ref().map(Secret::reveal);
    let translator =
        Translator::new(&translation.url, key).map_err(|it| anyhow!("cannot translate: {it}"))?;
    Ok(Some(translator))
}

/// Tries every account of `config`, without listening.
pub async fn check_up(config: &Config, clock: &Clock) -> anyhow::Result<Vec<Finding>> {
    let languages = Languages::shipped()?;
    let (inlet, _nobody_listens) = crate::inlet::open();
    let store = store_that_is_there(config).await;
    let store = store.as_ref();
    // What is wrong with the content is said elsewhere.
    let content = guide::open(config, &languages).ok();
    let content = content.as_ref();
    let means = Means { config, languages: &languages, clock, inlet: &inlet, store, content };
    let mut findings = Vec::new();
    for Opening { account, opened } in all(&means) {
        match opened {
            Ok(opened) => findings.extend(opened.messenger.check_up().await),
            Err(error) => findings.push(unusable(&account, &error)),
        }
    }
    if let Some(store) = store {
        store.close().await;
    }
    if let Some(translator) = translator(config)? {
        findings.extend(translator.check_up(&mother_tongues(&languages)).await);
    }
    Ok(findings)
}

fn mother_tongues(languages: &Languages) -> Vec<String> {
    languages.list().iter().filter(|it| it.variant_of.is_none()).map(|it| it.code.clone()).collect()
}

fn all(means: &Means<'_>) -> impl Iterator<Item = Opening> {
    NETWORKS.into_iter().flat_map(|open| open(means))
}

/// None is made for a look, and what is wrong with one is said elsewhere.
async fn store_that_is_there(config: &Config) -> Option<Store> {
    let is_missing = config.store.file().is_some_and(|it| !it.exists());
    let nobody_looks = config.matrix.is_empty() && config.mail.is_empty();
    if nobody_looks || is_missing {
        return None;
    }
    Store::open(config.store.reveal()).await.ok()
}

pub fn recall(account: &Account, store: Option<Store>) -> Recall {
    let account = account.clone();
    Arc::new(move || {
        let (store, account) = (store.clone(), account.clone());
        async move {
            let Some(store) = store else { bail!("there is no database to look into") };
            Ok(store.read().await?.bookmarks(&account).await?)
        }
        .boxed()
    })
}

/// Where the staff read, in whatever version of the content is in service.
#[cfg(any(feature = "telegram", feature = "matrix"))]
fn team_chats(account: &Account, content: Option<&Shared>) -> TeamChats {
    let (account, content) = (account.clone(), content.cloned());
    Arc::new(move || content.as_ref().map(|it| it.current().team_chats(&account)).unwrap_or_default())
}

fn unusable(account: &Account, error: &anyhow::Error) -> Finding {
    let what = account.to_string();
    match error.downcast_ref::<Trouble>() {
        Some(trouble) => Finding::trouble(what, trouble),
        None => Finding::problem(what, format!("{error:#}"), "Mend the account in town.toml"),
    }
}

#[cfg(not(all(feature = "telegram", feature = "matrix")))]
fn left_out(network: &str, name: &str) -> Opening {
    let trouble = Trouble::new(
        format!("this program was built without {network}"),
        "Build it with all its features, or take the account out of town.toml",
    );
    Opening { account: Account::new(&network.to_lowercase(), name), opened: Err(trouble.into()) }
}
