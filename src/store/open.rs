//! The way in: one connection string, one writer, some readers.
//!
//! SQLite knows one writer at a time, so we keep exactly one connection that writes: turns queue for
//! it in order instead of failing with "locked". Readers look at the file without waiting for it.

use std::sync::Once;
use std::time::Duration;

use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::{AnyConnection, AnyPool, Connection, Executor};

use super::dialect::Dialect;
use super::identifier::Positions;
use super::{Error, Reader, Tx, migration};

/// Connections to PostgreSQL, or readers of a SQLite file.
const CONNECTIONS: u32 = 8;
const PATIENCE: Duration = Duration::from_secs(30);
/// In KiB: who only reads looks at much and seldom twice, and the operating system keeps the file's pages anyway.
const SQLITE_READER: &str = "pragma cache_size = -500";

/// The opened database. Clones share it.
#[derive(Clone, Debug)]
pub struct Store {
    pub(super) dialect: Dialect,
    writers: AnyPool,
    pub(super) readers: AnyPool,
    positions: Positions,
}

impl Store {
    /// Opens `sqlite:PATH` (the file is made where there is none) or `postgres://…` and brings its
    /// tables up to date.
    pub async fn open(url: &str) -> Result<Self, Error> {
        static DRIVERS: Once = Once::new();
        DRIVERS.call_once(sqlx::any::install_default_drivers);

        let dialect = Dialect::of(url);
        let (writers, readers) = connect(dialect, url).await.map_err(|it| cannot_open(url, it))?;
        migration::run(&writers).await?;
        if let Some(sql) = dialect.shrink() {
            writers.execute(sql).await?; // few of the pages it took to make the tables are read again
        }
        let store = Self { dialect, writers, readers, positions: Positions::default() };
        store.begin().await?.pass_positions().await?;
        Ok(store)
    }

    /// The one write transaction. Dropped before its commit, it never was.
    pub async fn begin(&self) -> Result<Tx, Error> {
        let inner = self.writers.begin_with(self.dialect.begin_writing()).await?;
        Ok(Tx::new(Reader(inner), self.dialect, self.positions.clone()))
    }

    /// One moment of the database, to look at without holding up the writer.
    pub async fn read(&self) -> Result<Reader, Error> {
        Ok(Reader(self.readers.begin_with(self.dialect.begin_reading()).await?))
    }

    /// Wipes away what deleted rows left behind in the database's files.
    pub async fn sweep(&self) -> Result<(), Error> {
        sqlx::raw_sql(self.dialect.sweep()).execute(&self.writers).await?;
        Ok(())
    }

    /// Waits for open transactions and closes all connections.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writers.close().await; // last, so that SQLite can tidy its log away
    }

    /// The database's name and version, for example `SQLite 3.51.3`.
    pub async fn version(&self) -> Result<String, Error> {
        Ok(sqlx::query_scalar(self.dialect.version()).fetch_one(&self.readers).await?)
    }
}

async fn connect(dialect: Dialect, url: &str) -> Result<(AnyPool, AnyPool), sqlx::Error> {
    match dialect {
        Dialect::Sqlite => {
            let to_write = pool(dialect, &[dialect.set_up()]).max_connections(1);
            let to_read = pool(dialect, &[dialect.set_up(), SQLITE_READER]);
            let writers = connect_pool(to_write, with_mode(url, "rwc")?).await?;
            let readers = connect_pool(to_read, with_mode(url, "ro")?).await?;
            Ok((writers, readers))
        }
        Dialect::Postgres => {
            let both = connect_pool(pool(dialect, &[dialect.set_up()]), url.parse()?).await?;
            Ok((both.clone(), both))
        }
    }
}

/// Tries one connection first: a pool would try again and again, and say nothing for half a minute.
async fn connect_pool(pool: AnyPoolOptions, options: AnyConnectOptions) -> Result<AnyPool, sqlx::Error> {
    AnyConnection::connect_with(&options).await?.close().await?;
    pool.connect_with(options).await
}

/// Each connection begins with `settings`.
fn pool(dialect: Dialect, settings: &[&'static str]) -> AnyPoolOptions {
    let settings = settings.to_vec();
    let pool = AnyPoolOptions::new().max_connections(CONNECTIONS).acquire_timeout(PATIENCE).after_connect(
        move |connection, _| {
            let settings = settings.clone();
            Box::pin(async move {
                for setting in settings {
                    connection.execute(setting).await?;
                }
                Ok(())
            })
        },
    );
    match dialect {
        // A file does not go away: nothing to test, nothing to renew.
        Dialect::Sqlite => pool.test_before_acquire(false).idle_timeout(None).max_lifetime(None),
        Dialect::Postgres => pool,
    }
}

fn with_mode(url: &str, mode: &str) -> Result<AnyConnectOptions, sqlx::Error> {
    let separator = if url.contains('?') { '&' } else { '?' };
    format!("{url}{separator}mode={mode}").parse()
}

fn cannot_open(url: &str, reason: sqlx::Error) -> Error {
    Error::Open { place: place(url).to_owned(), reason }
}

/// What of a database's address may be printed. Passwords stand before the `@`, or behind the `?`; where
/// an `@` stands behind a `?`, one of the two is part of a password, and we say as good as nothing.
fn place(url: &str) -> &str {
    let (address, settings) = url.split_once('?').unwrap_or((url, ""));
    if settings.contains('@') {
        return url.split(':').next().unwrap_or_default();
    }
    address.rsplit_once('@').map_or(address, |(_, behind_the_password)| behind_the_password)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `Any` knows no typed options, so the pragmas could be lost without anybody noticing.
    #[tokio::test]
    async fn what_sqlite_commits_is_on_the_disk() {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("town.db").display());
        let store = Store::open(&url).await.unwrap();
        let full = 2;
        for (setting, expected) in [("synchronous", full), ("foreign_keys", 1), ("busy_timeout", 10_000)] {
            for pool in [&store.writers, &store.readers] {
                let sql = sqlx::AssertSqlSafe(format!("pragma {setting}"));
                let set: i64 = sqlx::query_scalar(sql).fetch_one(pool).await.unwrap();
                assert_eq!(set, expected, "{setting}");
            }
        }
        let kept: i64 = sqlx::query_scalar("pragma cache_size").fetch_one(&store.readers).await.unwrap();
        assert_eq!(kept, -500);
        let journal: String =
            sqlx::query_scalar("pragma journal_mode").fetch_one(&store.writers).await.unwrap();
        assert_eq!(journal, "wal");
        let written = sqlx::query("delete from heard").execute(&store.readers).await;
        assert!(written.is_err(), "a reader cannot write");
        store.close().await;
    }
}
