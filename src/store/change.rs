//! What is new or changed and was not announced yet.

use super::{Error, Reader, Tx};
use crate::model::{Change, Changed, Timestamp};

impl Reader {
    /// Oldest first.
    pub async fn changes(&mut self, most: i64) -> Result<Vec<Change>, Error>;
}

impl Tx {
    pub async fn note_change(&mut self, town: &str, source: &str, what: &Changed, at: Timestamp) -> Result<(), Error>;

    /// It is announced, or nobody needs to hear of it.
    pub async fn settle_change(&mut self, id: &str) -> Result<(), Error>;
}
