//! A copy of the whole database while the service goes on.

use std::path::Path;

use super::dialect::Dialect;
use super::{Error, Store};

impl Store {
    /// Writes one consistent file to `to`, which must not exist yet.
    pub async fn backup(&self, to: &Path) -> Result<(), Error> {
        match self.dialect {
            Dialect::Postgres => Err(Error::UsePgDump),
            Dialect::Sqlite => {
                let cannot = |reason: String| Error::Backup { path: to.display().to_string(), reason };
                let path = to.to_str().ok_or_else(|| cannot("its name is not UTF-8".to_owned()))?;
                let copied = sqlx::query("vacuum into $1").bind(path).execute(&self.readers).await;
                copied.map(|_| ()).map_err(|it| cannot(it.to_string()))
            }
        }
    }
}
