//! What can go wrong in the store, named by what follows from it.
//!
//! **Invariant:** an error says all there is to say by itself, and only that may be logged: what stands
//! behind it as a value holds whole rows, with what residents wrote.

use std::fmt;
use std::time::Duration;

use sqlx::error::DatabaseError;
use sqlx::migrate::MigrateError;

#[derive(thiserror::Error)]
pub enum Error {
    /// The database cannot be reached or opened at all; `place` carries no password.
    #[error("cannot open the database {place}: {reason}")]
    Open { place: String, reason: sqlx::Error },
    /// The schema could not be brought up to date; the service must not start.
    #[error("cannot bring the database's tables up to date: {0}")]
    Migrate(MigrateError),
    /// One question or wish failed.
    #[error("the database failed: {0}")]
    Database(sqlx::Error),
    /// Whether it did what we wished is not known.
    #[error("the database did not answer within {} seconds", .0.as_secs())]
    Silent(Duration),
    /// A stored value is not what this version reads.
    #[error("cannot read column {column} of table {table}")]
    Unreadable { table: &'static str, column: &'static str },
    /// An error inside the transaction was not undone, so nothing of it may be committed.
    #[error("cannot commit: a statement before failed and was not undone")]
    Spoiled,
    /// PostgreSQL brings its own, better tool.
    #[error("a PostgreSQL database is backed up by its own tool: `pg_dump --format=custom --file=FILE URL`")]
    UsePgDump,
    #[error("cannot back up to {path}: {reason}")]
    Backup { path: String, reason: String },
}

impl Error {
    /// Worth trying the same again in a while.
    pub fn is_passing(&self) -> bool {
        match self {
            Self::Database(reason) | Self::Open { reason, .. } => passes(reason),
            Self::Silent(_) => true,
            Self::Migrate(_)
            | Self::Unreadable { .. }
            | Self::Spoiled
            | Self::UsePgDump
            | Self::Backup { .. } => false,
        }
    }
}

/// What a failed test shows, and whoever prints an error the wrong way.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

// Not `#[from]`: a cause that is part of the words must not be printed behind them once more.
impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        Self::Database(error)
    }
}

impl From<MigrateError> for Error {
    fn from(error: MigrateError) -> Self {
        Self::Migrate(error)
    }
}

fn passes(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::WorkerCrashed => true,
        sqlx::Error::Database(database) => database_passes(database.as_ref()),
        _ => false, // the rest are mistakes of ours or of the configuration
    }
}

/// PostgreSQL: connection lost, transaction lost a race, out of room, shutting down.
/// SQLite: another process holds the file, or the disk is full. Its codes are plain numbers,
/// the lower byte of which is the kind.
fn database_passes(error: &dyn DatabaseError) -> bool {
    const SQLITE: [u32; 3] = [5, 6, 13];
    const POSTGRES: [&str; 5] = ["08", "40", "53", "55P03", "57P"];
    error.code().is_some_and(|code| match code.parse::<u32>() {
        Ok(number) if code.len() < 5 => SQLITE.contains(&(number & 0xff)),
        _ => POSTGRES.iter().any(|it| code.starts_with(it)),
    })
}
