//! Events as the sources told them, and what became of them since.

use super::{Error, Reader, Tx};
use crate::model::{Event, EventId, EventState, KeptEvent, Timestamp};

impl Reader {
    /// What happens in a town between two moments, planned or cancelled, soonest first.
    pub async fn events_between(
        &mut self,
        town: &str,
        from: Timestamp,
        until: Timestamp,
        most: i64,
    ) -> Result<Vec<KeptEvent>, Error>;

    pub async fn event(&mut self, id: &EventId) -> Result<Option<KeptEvent>, Error>;

    /// What a source told that is not over at `now`, whatever its state.
    pub async fn events_of(&mut self, town: &str, source: &str, now: Timestamp) -> Result<Vec<KeptEvent>, Error>;
}
