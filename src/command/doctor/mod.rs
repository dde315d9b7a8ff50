//! `doctor`: tries everything the service needs, and says for each what to do.
//!
//! **Invariant:** changes nothing but what a start would change, too: tables are brought up to date.

mod database;
mod disk;
mod port;
mod sources;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use crate::app;
use crate::clock::Clock;
use crate::config::Config;
use crate::content;
use crate::messenger::Finding;

#[derive(Debug, Args)]
pub struct Doctor {
    /// The town's town.toml
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
}

/// Prints what is found, one line each; fails when there is a problem.
pub async fn doctor(arguments: Doctor) -> anyhow::Result<ExitCode> {
    let config = Config::read(&arguments.config).map_err(app::Faults)?;
    let mut problems = 0;
    let mut tell = |findings: Vec<Finding>| {
        for finding in &findings {
            println!("{finding}");
        }
        problems += findings.iter().filter(|it| it.is_problem()).count();
    };
    let notes = config.notes.iter().map(|it| Finding::hint("config", it.to_string())).collect();
    tell(vec![Finding::good("config", format!("{} reads well", arguments.config.display()))]);
    tell(notes);
    tell(files(&config)?);
    tell(database::look(&config.store, &Clock::System).await);
    tell(disk::look(&config.store).into_iter().collect());
    tell(vec![port::look(config.http.listen).await]);
    tell(app::check_up(&config, &Clock::System).await?);
    if let Ok(content) = content::read(&config.content, &app::languages()?) {
        tell(sources::last_looks(&config.store, &content, &Clock::System).await);
        tell(app::check_up_sources(content, config.time_zone, &Clock::System).await?);
    }
    Ok(if problems == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn files(config: &Config) -> anyhow::Result<Vec<Finding>> {
    let faults = match content::read(&config.content, &app::languages()?) {
        Ok(content) => {
            let faults = config.faults_with(&content);
            if faults.is_empty() {
                let towns: Vec<&str> = content.towns.iter().map(|it| it.name.as_str()).collect();
                return Ok(vec![Finding::good("content", format!("reads well: {}", towns.join(", ")))]);
            }
            faults
        }
        Err(faults) => faults,
    };
    let place =
        |it: &content::Fault| format!("{}:{}: {}: {}", it.file.display(), it.line, it.key, it.problem);
    Ok(faults.iter().map(|it| Finding::problem("content", place(it), &it.remedy)).collect())
}
