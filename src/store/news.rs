//! News as the sources told them.

use super::{Error, Reader, Tx};
use crate::model::{KeptNews, News, NewsId, Timestamp};

impl Reader {
    /// What was new in a town since then, newest first.
    pub async fn news_since(&mut self, town: &str, since: Timestamp, most: i64) -> Result<Vec<KeptNews>, Error>;

    pub async fn news(&mut self, id: &NewsId) -> Result<Option<KeptNews>, Error>;
}
