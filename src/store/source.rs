//! When each source was last looked at, and what came of it.

use super::{Error, Reader, Tx};
use crate::model::{SourceCheck, Timestamp};

impl Reader {
    /// By town and id.
    pub async fn source_checks(&mut self) -> Result<Vec<SourceCheck>, Error>;
}
