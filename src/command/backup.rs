//! `backup`: a copy of the whole database while the service goes on.

use std::path::PathBuf;

use clap::Args;

use crate::app;
use crate::config::Config;
use crate::store::Store;

#[derive(Debug, Args)]
pub struct Backup {
    /// The town's town.toml
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
    /// The copy; must not exist yet
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
}

pub async fn backup(arguments: Backup) -> anyhow::Result<()> {
    let config = Config::read(&arguments.config).map_err(app::Faults)?;
    if let Some(file) = config.store.file() {
        anyhow::ensure!(file.exists(), "there is no database at {} yet", file.display());
    }
    let store = Store::open(config.store.reveal()).await?;
    let copied = store.backup(&arguments.to).await;
    store.close().await;
    copied?;
    println!("{} holds everything up to now", arguments.to.display());
    Ok(())
}
