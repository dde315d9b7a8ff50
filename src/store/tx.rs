//! One transaction: to look only, or to look and write.

use std::ops::{Deref, DerefMut};

use sqlx::{Any, AnyConnection, Transaction};

use super::Error;
use super::dialect::Dialect;
use super::identifier::Positions;

/// Looks at one moment of the database.
#[derive(Debug)]
pub struct Reader(pub(super) Transaction<'static, Any>);

/// Looks and writes. All of it is kept by [`Tx::commit`], or none.
#[derive(Debug)]
pub struct Tx {
    reader: Reader,
    dialect: Dialect,
    pub(super) positions: Positions,
}

impl Reader {
    pub(super) fn connection(&mut self) -> &mut AnyConnection {
        &mut self.0
    }
}

impl Tx {
    pub(super) const fn new(reader: Reader, dialect: Dialect, positions: Positions) -> Self {
        Self { reader, dialect, positions }
    }

    /// After this, nothing written is ever lost. Dropped without it, nothing was written.
    pub async fn commit(mut self) -> Result<(), Error> {
        if let Some(check) = self.dialect.before_commit() {
            sqlx::raw_sql(check).execute(self.connection()).await.map_err(|_| Error::Spoiled)?;
        }
        Ok(self.reader.0.commit().await?)
    }

    /// One turn of a batch begins. It ends with [`Tx::release`] or [`Tx::undo`].
    pub async fn savepoint(&mut self) -> Result<(), Error> {
        self.run("savepoint turn").await
    }

    /// The turn is well; it is kept when the batch is committed.
    pub async fn release(&mut self) -> Result<(), Error> {
        self.run("release savepoint turn").await
    }

    /// The turn never was; the turns before it and after it stand, even where an error had spoiled
    /// the transaction.
    pub async fn undo(&mut self) -> Result<(), Error> {
        self.run("rollback to savepoint turn; release savepoint turn").await
    }

    /// What is deleted from here on leaves no trace in the file, where that is ours to say.
    pub(super) async fn overwrite_what_is_deleted(&mut self) -> Result<(), Error> {
        match self.dialect.overwrite_what_is_deleted() {
            Some(sql) => self.run(sql).await,
            None => Ok(()),
        }
    }

    async fn run(&mut self, sql: &'static str) -> Result<(), Error> {
        sqlx::raw_sql(sql).execute(self.connection()).await?;
        Ok(())
    }
}

impl Deref for Tx {
    type Target = Reader;

    fn deref(&self) -> &Reader {
        &self.reader
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut Reader {
        &mut self.reader
    }
}
