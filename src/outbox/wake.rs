//! The bell at the outbox's door: rung after each commit that may have queued something.
//!
//! **Invariant:** a ring is never lost, and rings that nobody has answered yet are one.

use std::sync::Arc;

use tokio::sync::watch;

#[derive(Clone, Debug)]
pub struct Wake(Arc<watch::Sender<()>>);

impl Wake {
    pub fn new() -> Self {
        Self(Arc::new(watch::Sender::new(())))
    }

    pub fn ring(&self) {
        self.0.send_replace(());
    }

    pub(super) fn listen(&self) -> watch::Receiver<()> {
        self.0.subscribe()
    }
}

impl Default for Wake {
    fn default() -> Self {
        Self::new()
    }
}
