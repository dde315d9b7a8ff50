//! One line for one event, as text or JSON, on standard error.
//!
//! **Invariant:** only our own lines and other crates' warnings are written, and of crates that hold the
//! token in their addresses none at all; no environment variable opens the log any wider. What a panic
//! says may quote a message: its place is written, its words are not.

use std::io::{self, IsTerminal};
use std::panic;

use tracing::error;
use tracing_subscriber::EnvFilter;

use crate::config::{Log, LogFormat, LogLevel};

/// They print addresses, and Telegram's hold the token; or ids of rooms and people.
const SILENT: [&str; 16] = [
    "async_imap",
    "imap_proto",
    "teloxide",
    "teloxide_core",
    "reqwest",
    "hyper",
    "hyper_util",
    "h2",
    "matrix_sdk",
    "matrix_sdk_base",
    "matrix_sdk_common",
    "matrix_sdk_crypto",
    "matrix_sdk_sqlite",
    "ruma_common",
    "ruma_events",
    "vodozemac",
];

/// Begins to write; a second call changes nothing.
pub fn write(log: Log) {
    let filter = EnvFilter::new(directives(log));
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr);
    let begun = match log.format {
        LogFormat::Text => lines.with_ansi(io::stderr().is_terminal()).try_init(),
        LogFormat::Json => lines.json().flatten_event(true).try_init(),
    };
    if begun.is_ok() {
        panic::set_hook(Box::new(|panic| {
            let place = panic.location().map(ToString::to_string).unwrap_or_default();
            error!(place, "something we thought impossible has happened");
        }));
    }
}

fn directives(log: Log) -> String {
    let others = LogLevel::Warn.min(log.level);
    let ours = format!("{},buergerdraht={}", others.name(), log.level.name());
    let silent = SILENT.map(|it| format!("{it}=off"));
    [&[ours], silent.as_slice()].concat().join(",")
}
