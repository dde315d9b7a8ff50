//! What an operator can ask of the program.

mod backup; // a copy of the database
pub mod check; // the files, offline
mod doctor; // everything the service needs
#[cfg(feature = "matrix")]
mod hidden; // a password, typed
#[cfg(feature = "matrix")]
mod matrix_setup; // a Matrix account's session and keys
mod restrict; // who may not write to the staff
mod retention; // short memory, asked for
mod serve; // the service
mod survey_results; // what a survey has come to
mod talk; // a first talk

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::app::{self, Faults};
use crate::clock::{self, Clock};
use crate::search::{RunError, search_run};

/// Residents talk with their town hall in the messengers they already use
#[derive(Debug, Parser)]
#[command(version)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Talk to it in this terminal, without any account
    Talk(talk::Talk),
    /// Run the service
    Serve(serve::Serve),
    /// Prove config and content, offline
    Check {
        /// The town's town.toml
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
        /// Also hold surveys against what is kept in the database
        #[arg(long)]
        with_database: bool,
    },
    /// Try the database, the messengers, the folders, and say what to do
    Doctor(doctor::Doctor),
    /// Sign a Matrix account in, once, and make its keys
    #[cfg(feature = "matrix")]
    MatrixSetup(matrix_setup::MatrixSetup),
    /// Copy the database while the service goes on
    Backup(backup::Backup),
    /// Forget what is past its time, or say what that would be
    Retention(retention::Retention),
    /// Keep somebody from writing to the staff for a while, by the number of a case of theirs
    Restrict(restrict::Restrict),
    /// Write down what a survey has come to: open data, codebook and picture
    SurveyResults(survey_results::SurveyResults),
    /// Play a file of questions against a file of entries, and print a ranking as TSV
    SearchRun {
        /// Entries, one JSON object a line: id, lang, base, question, answer, alts
        #[arg(long, value_name = "FILE")]
        faqs: PathBuf,
        /// Questions, one JSON object a line: id, base, text
        #[arg(long, value_name = "FILE")]
        queries: PathBuf,
    },
}

/// Something in the files is wrong; the same as for wrong arguments.
const BAD_INPUT: u8 = 2;

impl Arguments {
    pub async fn run(self) -> ExitCode {
        let done = match self.command {
            Command::Talk(it) => talk::talk(it).await.map(|()| ExitCode::SUCCESS),
            Command::Serve(it) => serve::serve(it).await.map(|()| ExitCode::SUCCESS),
            Command::Check { config, with_database } => check_files(&config, with_database).await,
            Command::Doctor(it) => doctor::doctor(it).await,
            #[cfg(feature = "matrix")]
            Command::MatrixSetup(it) => matrix_setup::matrix_setup(it).await.map(|()| ExitCode::SUCCESS),
            Command::Backup(it) => backup::backup(it).await.map(|()| ExitCode::SUCCESS),
            Command::Retention(it) => retention::retention(it).await.map(|()| ExitCode::SUCCESS),
            Command::Restrict(it) => restrict::restrict(it).await.map(|()| ExitCode::SUCCESS),
            Command::SurveyResults(it) => {
                survey_results::survey_results(it).await.map(|()| ExitCode::SUCCESS)
            }
            Command::SearchRun { faqs, queries } => {
                let run = search_run(&faqs, &queries, &mut io::stdout().lock());
                run.map(|()| ExitCode::SUCCESS).map_err(Into::into)
            }
        };
        done.unwrap_or_else(|error| explain(&error))
    }
}

async fn check_files(config: &std::path::Path, with_database: bool) -> anyhow::Result<ExitCode> {
    let today = clock::local(Clock::System.now(), chrono_tz::Europe::Berlin).date();
    let checked = check::check(config, &app::languages()?, today, &mut io::stdout().lock())?;
    if with_database && checked == ExitCode::SUCCESS {
        return check::check_kept(config, &app::languages()?, today).await;
    }
    Ok(checked)
}

/// What went wrong and, where we know it, what to do; never a backtrace.
fn explain(error: &anyhow::Error) -> ExitCode {
    if let Some(Faults(faults)) = error.downcast_ref() {
        for fault in faults {
            eprintln!("{fault}");
        }
        return ExitCode::from(BAD_INPUT);
    }
    eprintln!("error: {error:#}");
    match error.downcast_ref() {
        Some(RunError::Unreadable { .. } | RunError::Malformed { .. } | RunError::UnknownBase { .. }) => {
            ExitCode::from(BAD_INPUT)
        }
        Some(RunError::Unwritable(_)) | None => ExitCode::FAILURE,
    }
}
