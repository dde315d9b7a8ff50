//! Where the two databases differ. Everything else is one SQL text for both.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    Sqlite,
    Postgres,
}

impl Dialect {
    pub(super) fn of(url: &str) -> Self {
        if url.starts_with("sqlite:") { Self::Sqlite } else { Self::Postgres }
    }

    /// SQLite takes its write lock at once, rather than find out half-way that another process has it.
    pub(super) const fn begin_writing(self) -> &'static str {
        match self {
            Self::Sqlite => "begin immediate",
            Self::Postgres => "begin",
        }
    }

    pub(super) const fn begin_reading(self) -> &'static str {
        match self {
            Self::Sqlite => "begin",
            Self::Postgres => "begin isolation level repeatable read, read only",
        }
    }

    /// Fails where `commit` would silently be a rollback: PostgreSQL does that after an error.
    pub(super) const fn before_commit(self) -> Option<&'static str> {
        match self {
            Self::Sqlite => None,
            Self::Postgres => Some("select 1"),
        }
    }

    /// From here on, what a transaction deletes is overwritten in the file. PostgreSQL does it in its own time.
    pub(super) const fn overwrite_what_is_deleted(self) -> Option<&'static str> {
        match self {
            Self::Sqlite => Some("pragma secure_delete = on"),
            Self::Postgres => None,
        }
    }

    /// Leaves nothing of what was deleted behind: in SQLite's log, in PostgreSQL's old versions of rows.
    pub(super) const fn sweep(self) -> &'static str {
        match self {
            Self::Sqlite => "pragma wal_checkpoint(truncate)",
            Self::Postgres => "vacuum sheet, seal, ballot, conversation, outbox, outcome",
        }
    }

    /// Gives back the pages that a connection keeps in memory.
    pub(super) const fn shrink(self) -> Option<&'static str> {
        match self {
            Self::Sqlite => Some("pragma shrink_memory"),
            Self::Postgres => None,
        }
    }

    /// The settings of each connection.
    ///
    /// PostgreSQL: the outbox is empty when plans are made and long when they matter, so they go by index
    /// whatever the statistics say.
    pub(super) const fn set_up(self) -> &'static str {
        match self {
            Self::Sqlite => {
                "pragma busy_timeout = 10000;
                 pragma journal_mode = wal;
                 pragma synchronous = full;
                 pragma foreign_keys = on;"
            }
            Self::Postgres => {
                "set synchronous_commit = on;
                 set enable_seqscan = off;
                 set enable_sort = off;"
            }
        }
    }

    pub(super) const fn version(self) -> &'static str {
        match self {
            Self::Sqlite => "select 'SQLite ' || sqlite_version()",
            Self::Postgres => "select 'PostgreSQL ' || split_part(current_setting('server_version'), ' ', 1)",
        }
    }
}
