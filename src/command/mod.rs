//! What an operator can ask of the program.

pub mod check;
pub mod talk;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::app::Faults;

/// Residents talk with their town hall in the messengers they already use.
#[derive(Debug, Parser)]
#[command(version)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Talk(talk::Talk),
}

/// Something in the files is wrong; what the shell usually gets for wrong arguments.
const BAD_INPUT: u8 = 2;

impl Arguments {
    pub async fn run(self) -> ExitCode {
        let done = match self.command {
            Command::Talk(it) => talk::talk(it).await.map(|()| ExitCode::SUCCESS),
        };
        done.unwrap_or_else(|error| explain(&error))
    }
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
    ExitCode::FAILURE
}
