//! A copy of the room keys on the homeserver, sealed, and the recovery key that opens it.
//!
//! Only a key that was shown is of use: whether it was stands in a file of its own, written behind the
//! line that shows it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use matrix_sdk::Client;

use super::{Identity, Setup};
use crate::messenger::Trouble;
use crate::messenger::matrix::standing::Backup;
use crate::messenger::matrix::trouble;

const SHOWN: &str = "recovery-key-shown";

pub async fn settle(setup: &mut Setup<'_>, client: &Client) -> anyhow::Result<()> {
    let config = setup.config;
    let standing = setup.look(client).await?;
    let is_known = standing.recovery && was_shown(&config.folder);
    let is_ours = matches!(standing.backup, Backup::Ours { .. });
    if is_ours && is_known && !setup.wishes.new_recovery_key && !is_reset(setup) {
        return Ok(());
    }
    make_room(setup, client, &standing.backup).await?;
    let had_one = was_shown(&config.folder);
    forget_shown(&config.folder)?;
    let key = client.encryption().recovery().enable().await;
    let key = key.map_err(|it| trouble::of_recovery(config, &it))?;
    setup.say("Room keys are backed up on the homeserver, sealed")?;
    show(setup, &key)?;
    if had_one {
        setup.say("It takes the place of the one shown before, which opens nothing any more")?;
    }
    note_shown(&config.folder)
}

fn is_reset(setup: &Setup<'_>) -> bool {
    matches!(setup.wishes.identity, Identity::Reset)
}

/// A backup nobody here can read: an empty one a stopped run has left goes, another stays.
pub async fn make_room(setup: &Setup<'_>, client: &Client, backup: &Backup) -> anyhow::Result<()> {
    match backup {
        Backup::Ours { .. } => Ok(()),
        // Somebody may have deleted it, and the SDK would go on filling it.
        Backup::Missing | Backup::Elsewhere { keys: 0 } => {
            let gone = client.encryption().backups().disable_and_delete().await;
            Ok(gone.map_err(|it| trouble::of_sdk(setup.config, &it))?)
        }
        Backup::Elsewhere { keys } => Err(Trouble::new(
            format!("the homeserver keeps a backup of {keys} keys this machine cannot open"),
            "Give the recovery key that opens it with --recovery-key-file, or give it up with --reset-identity",
        )
        .into()),
    }
}

fn show(setup: &mut Setup<'_>, key: &str) -> anyhow::Result<()> {
    let user = &setup.config.user;
    setup.say(&format!(
        "\nThe recovery key of {user}, shown this once:\n\n    {key}\n\n\
         Keep it away from this machine: in the town's password safe, or on paper where contracts lie.\n\
         It is needed when this folder is lost or the account moves to another machine:\n\
         `buergerdraht matrix-setup --recovery-key-file FILE`. Together with the account's password it\n\
         opens what residents wrote in encrypted rooms.\n"
    ))
}

/// Whether a recovery key of this account is in somebody's hands.
pub fn was_shown(folder: &Path) -> bool {
    shown(folder).exists()
}

pub fn note_shown(folder: &Path) -> anyhow::Result<()> {
    fs::write(shown(folder), "").context("cannot note that the recovery key is known")
}

fn forget_shown(folder: &Path) -> anyhow::Result<()> {
    if was_shown(folder) {
        fs::remove_file(shown(folder)).context("cannot tidy up")?;
    }
    Ok(())
}

fn shown(folder: &Path) -> PathBuf {
    folder.join(SHOWN)
}

pub fn told(backup: &Backup) -> String {
    match backup {
        Backup::Missing => "its room keys are not backed up".to_owned(),
        Backup::Elsewhere { keys } => format!("a backup of {keys} room keys is not ours to open"),
        Backup::Ours { keys: 1 } => "1 room key is backed up".to_owned(),
        Backup::Ours { keys } => format!("{keys} room keys are backed up"),
    }
}
