//! `retention`: forgets what is past its time now, or says what that would be.

use std::path::PathBuf;

use clap::Args;

use crate::app;
use crate::clock::Clock;
use crate::config::Config;
use crate::store::{Forgotten, Store};

#[derive(Debug, Args)]
pub struct Retention {
    /// The town's town.toml
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
    /// Only say how many rows would be forgotten
    #[arg(long)]
    dry_run: bool,
}

/// One line a table that forgets; never what was in it.
pub async fn retention(arguments: Retention) -> anyhow::Result<()> {
    let config = Config::read(&arguments.config).map_err(app::Faults)?;
    if let Some(file) = config.store.file() {
        anyhow::ensure!(file.exists(), "there is no database at {} yet", file.display());
    }
    let store = Store::open(config.store.reveal()).await?;
    let (now, keep) = (Clock::System.now(), app::keep_days(&config.service));
    let past =
        if arguments.dry_run { store.would_forget(now, &keep).await } else { store.forget(now, &keep).await };
    store.close().await;
    let word = if arguments.dry_run { "would forget" } else { "forgot" };
    for Forgotten { table, rows } in past? {
        println!("{word:<13} {rows:>7}  {table}");
    }
    Ok(())
}
