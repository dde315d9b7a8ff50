//! `talk`: the whole service on a database of its own, with the example towns; no account, no network.

use std::fs::DirBuilder;
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::Args;

use crate::app;
use crate::clock::Clock;
use crate::config::{Config, DatabaseUrl, Limits, Log, LogLevel};
use crate::observe;

#[derive(Debug, Args)]
pub struct Talk {
    /// A town's own town.toml; without it, two example towns
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// A SQLite file that remembers the talk; without it, nothing is kept
    #[arg(long, value_name = "FILE")]
    database: Option<PathBuf>,
    /// Who is talking, to try it as several residents
    #[arg(long = "as", value_name = "NAME", default_value = "resident")]
    resident: String,
}

/// Everything in `deploy/example/`, listed by `build.rs`: so the first talk works from anywhere.
const EXAMPLE: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/example.rs"));

pub async fn talk(arguments: Talk) -> anyhow::Result<()> {
    // The screen belongs to the talk.
    observe::log::write(Log { level: LogLevel::Error, ..Log::default() });
    let scratch = Scratch::new(&Clock::System).context("cannot make a temporary folder")?;
    let file = match arguments.config {
        Some(file) => file,
        None => scratch.unpack(EXAMPLE).context("cannot unpack the example towns")?,
    };
    let mut config = Config::read(&file).map_err(app::Faults)?;
    config.telegram.clear();
    config.matrix.clear();
    config.mail.clear();
    // Nobody needs to be protected from themselves.
    config.limits = Limits { per_minute: u32::MAX, per_day: u32::MAX, ..config.limits };
    let database = arguments.database.unwrap_or_else(|| scratch.0.join("talk.db"));
    config.store = DatabaseUrl::of_file(&database);
    app::talk(&config, &arguments.resident, Clock::movable()).await
}

/// A folder of our own that goes when we go.
struct Scratch(PathBuf);

impl Scratch {
    fn new(clock: &Clock) -> io::Result<Self> {
        let name = format!("buergerdraht-{}-{}", std::process::id(), clock.now().millis());
        let folder = std::env::temp_dir().join(name);
        // What is said is nobody else's business, and a folder somebody else has made is not ours.
        DirBuilder::new().mode(0o700).create(&folder)?;
        Ok(Self(folder))
    }

    /// Writes the files and returns the path of `town.toml`.
    fn unpack(&self, files: &[(&str, &str)]) -> io::Result<PathBuf> {
        for (path, text) in files {
            let file = self.0.join(path);
            std::fs::create_dir_all(file.parent().unwrap_or(Path::new("")))?;
            std::fs::write(file, text)?;
        }
        Ok(self.0.join("town.toml"))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_dir_all(&self.0) {
            tracing::warn!("cannot remove {}: {error}", self.0.display());
        }
    }
}
