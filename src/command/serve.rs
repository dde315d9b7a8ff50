//! `serve`: the service.

use std::path::PathBuf;

use clap::Args;
use tracing::warn;

use crate::app;
use crate::clock::Clock;
use crate::config::Config;
use crate::observe;

#[derive(Debug, Args)]
pub struct Serve {
    /// The town's town.toml
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
}

pub async fn serve(arguments: Serve) -> anyhow::Result<()> {
    let config = Config::read(&arguments.config).map_err(app::Faults)?;
    if let Some(fault) = config.fault_without_accounts() {
        return Err(app::Faults(vec![fault]).into());
    }
    observe::log::write(config.log);
    for note in &config.notes {
        warn!("{note}");
    }
    app::serve(&config, Clock::System).await
}
