//! Messengers as the configuration names them.

use std::sync::Arc;

use axum::Router;

use crate::clock::Clock;
use crate::config::Config;
#[cfg(not(feature = "telegram"))]
use crate::inlet::Inlet;
use crate::messenger::{AnyMessenger, Finding};
use crate::text::Languages;

#[cfg(feature = "telegram")]
#[path = "accounts/telegram.rs"]
mod telegram;

#[cfg(not(feature = "telegram"))]
mod telegram {
    use super::{Accounts, Clock, Config, Inlet, Languages};

    pub fn open(config: &Config, _: &Languages, _: &Clock, _: &Inlet) -> anyhow::Result<Accounts> {
        anyhow::ensure!(config.telegram.is_empty(), "this program was built without Telegram");
        Ok(Accounts::default())
    }
}

/// Every account, and where networks call them at the local port.
#[derive(Default)]
pub struct Accounts {
    pub messengers: Vec<Arc<dyn AnyMessenger>>,
    pub webhooks: Router,
}

pub use telegram::open;

/// Tries every account of `config`, without listening.
pub async fn check_up(config: &Config, clock: &Clock) -> anyhow::Result<Vec<Finding>> {
    let languages = Languages::shipped()?;
    let (inlet, _nobody_listens) = crate::inlet::open();
    let accounts = open(config, &languages, clock, &inlet)?;
    let mut findings = Vec::new();
    for messenger in accounts.messengers {
        findings.extend(messenger.check_up().await);
    }
    Ok(findings)
}
