//! Setting an account up: one login that is kept, a device others trust, keys that outlive this machine.
//!
//! ```text
//! log in ─▶ keep the session ─▶ cross-sign our device ─▶ back the keys up ─▶ show the recovery key
//! ```
//!
//! Each step looks first at what is there: stopped anywhere, the next run goes on from there.
//!
//! **Invariant:** nothing secret is printed but the recovery key, once; and what somebody else has set up
//! for the account is not replaced unasked.

mod backup; // a copy of the keys, and the key to it
mod identity; // cross-signing
mod login; // one device, for good
mod recover; // the identity and the keys of a machine that is gone

use std::io::Write;
use std::sync::Arc;

use anyhow::Context;
use futures::future::BoxFuture;
use matrix_sdk::Client;
use matrix_sdk::ruma::OwnedUserId;
use tokio::sync::OnceCell;
use tracing::debug;

pub use self::backup::{told, was_shown};
use self::login::Arrival;
use super::standing::{self, Device, Standing};
use super::{Config, folder, trouble};
use crate::messenger::Trouble;

/// What the operator wishes beside the usual.
#[derive(Debug)]
pub struct Wishes {
    pub identity: Identity,
    /// Sign in anew where the old session is dead or lost.
    pub again: bool,
    /// The old one is lost: make and show another.
    pub new_recovery_key: bool,
    /// For the account where it has none of its own.
    pub display_name: String,
}

/// By which cross-signing identity our device is trusted.
pub enum Identity {
    /// The account's own; begun where it has none.
    Own,
    /// The account's own, its keys taken from the homeserver with this recovery key.
    Recovered(String),
    /// A new one, whatever was there before.
    Reset,
}

/// Asks the operator for the account's password.
pub type Ask = Arc<dyn Fn() -> BoxFuture<'static, anyhow::Result<String>> + Send + Sync>;

/// A run of `matrix-setup`.
struct Setup<'a> {
    config: &'a Config,
    wishes: &'a Wishes,
    user: OwnedUserId,
    ask: Ask,
    /// Asked for when it is first needed.
    password: OnceCell<String>,
    out: &'a mut dyn Write,
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Own => "Own",
            Self::Recovered(_) => "Recovered(***)",
            Self::Reset => "Reset",
        })
    }
}

/// Sets the account up, or goes on where the last run was stopped; tells what it does on `out`.
pub async fn set_up(config: &Config, wishes: &Wishes, ask: Ask, out: &mut dyn Write) -> anyhow::Result<()> {
    let _alone = folder::lock(&config.folder)?;
    let user = config.user.parse().context("the user id is not one")?;
    let mut setup = Setup { config, wishes, user, ask, password: OnceCell::new(), out };
    let (mut client, mut arrival) = login::arrive(&mut setup).await?;
    let mut standing = setup.look(&client).await?;
    if standing.device == Device::Foreign {
        (client, arrival) = login::arrive_anew(&mut setup, client).await?;
        standing = setup.look(&client).await?;
    }
    if matches!(arrival, Arrival::Before) && setup.has_nothing_to_do(&standing) {
        return setup.refuse(&client, &standing);
    }
    if let Identity::Recovered(key) = &wishes.identity {
        recover::recover(&mut setup, &client, key).await?;
    } else {
        identity::settle(&mut setup, &client, &standing).await?;
        backup::settle(&mut setup, &client).await?;
    }
    setup.introduce(&client).await?;
    setup.conclude(&client).await
}

impl Setup<'_> {
    fn say(&mut self, line: &str) -> anyhow::Result<()> {
        writeln!(self.out, "{line}").and_then(|()| self.out.flush()).context("cannot print")
    }

    async fn password(&self) -> anyhow::Result<&str> {
        let password = self.password.get_or_try_init(|| (self.ask)()).await?;
        Ok(password)
    }

    async fn look(&self, client: &Client) -> anyhow::Result<Standing> {
        let sdk = |it: matrix_sdk::Error| trouble::of_sdk(self.config, &it);
        client.encryption().wait_for_e2ee_initialization_tasks().await;
        // Makes the SDK drop private keys of an identity that was replaced meanwhile.
        client.encryption().request_user_identity(&self.user).await.map_err(sdk)?;
        Ok(standing::look(client).await.map_err(sdk)?)
    }

    fn has_nothing_to_do(&self, standing: &Standing) -> bool {
        standing.is_whole() && backup::was_shown(&self.config.folder) && !self.wishes.new_recovery_key
    }

    /// All is there. That is good news, unless something else was asked for.
    fn refuse(&mut self, client: &Client, standing: &Standing) -> anyhow::Result<()> {
        let device = client.device_id().map(ToString::to_string).unwrap_or_default();
        let state = format!(
            "{} is set up already: device {device} is signed in and verified, {}",
            self.config.user,
            backup::told(&standing.backup)
        );
        if self.wishes.again || !matches!(self.wishes.identity, Identity::Own) {
            return Err(Trouble::new(state, "Nothing was changed: the session works, keep it").into());
        }
        self.say(&state)?;
        self.say("Nothing was changed. A lost recovery key is replaced with --new-recovery-key")
    }

    /// Gives the account a name people can find, unless somebody has given it one.
    async fn introduce(&mut self, client: &Client) -> anyhow::Result<()> {
        let account = client.account();
        let name = match account.get_display_name().await {
            Ok(name) => name.unwrap_or_default(),
            Err(error) => return self.stays_nameless(&error),
        };
        // Synapse gives every new account the first part of its id.
        if !name.is_empty() && name != self.user.localpart() {
            return Ok(());
        }
        match account.set_display_name(Some(&self.wishes.display_name)).await {
            Ok(()) => self.say(&format!("People see it as \"{}\"", self.wishes.display_name)),
            Err(error) => self.stays_nameless(&error),
        }
    }

    /// No reason to fail: it can be done in any client.
    fn stays_nameless(&mut self, error: &matrix_sdk::Error) -> anyhow::Result<()> {
        let trouble = trouble::of_sdk(self.config, error);
        self.say(&format!("note: the account keeps its old name: {}", trouble.problem))
    }

    async fn conclude(&mut self, client: &Client) -> anyhow::Result<()> {
        let standing = self.look(client).await?;
        debug!(?standing, "the account stands");
        if !standing.is_whole() {
            let problem = format!("{} is not set up in full: {standing:?}", self.config.user);
            return Err(Trouble::new(problem, "Run it again").into());
        }
        self.say("The account is set up. Next: `buergerdraht doctor`, then `buergerdraht serve`")
    }
}
