//! The files of `migrations/`, built into the binary and run at start.
//!
//! **Invariant:** a released migration is never edited; its checksum is stored and compared.

use std::borrow::Cow;

use futures::future::BoxFuture;
use sqlx::error::BoxDynError;
use sqlx::migrate::{Migration, MigrationSource, MigrationType, Migrator};
use sqlx::{AnyPool, SqlSafeStr};

use super::Error;

pub(super) async fn run(pool: &AnyPool) -> Result<(), Error> {
    Ok(Migrator::new(Embedded).await?.run(pool).await?)
}

/// Version, name and SQL of each, written by `build.rs`.
const FILES: &[(i64, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/migrations.rs"));

#[derive(Debug)]
struct Embedded;

impl MigrationSource<'static> for Embedded {
    fn resolve(self) -> BoxFuture<'static, Result<Vec<Migration>, BoxDynError>> {
        Box::pin(async { Ok(FILES.iter().map(migration).collect()) })
    }
}

fn migration(&(version, name, sql): &(i64, &'static str, &'static str)) -> Migration {
    Migration::new(version, Cow::Borrowed(name), MigrationType::Simple, sql.into_sql_str(), false)
}
