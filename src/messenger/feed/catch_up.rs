//! Whether all that was due has been looked at, for who puts the clock forward: `talk`.

use std::sync::Arc;

use tokio::sync::{Notify, watch};

use crate::model::Timestamp;

/// The listener's side.
pub struct Progress {
    hurry: Arc<Notify>,
    at: watch::Sender<Timestamp>,
}

/// The other side.
#[derive(Clone)]
pub struct CatchUp {
    hurry: Arc<Notify>,
    at: watch::Receiver<Timestamp>,
}

impl Default for Progress {
    fn default() -> Self {
        Self { hurry: Arc::default(), at: watch::Sender::new(Timestamp::from_millis(0)) }
    }
}

impl Progress {
    pub fn follow(&self) -> CatchUp {
        CatchUp { hurry: Arc::clone(&self.hurry), at: self.at.subscribe() }
    }

    /// Nothing is due at `now`, and no look is under way.
    pub fn is_at_rest(&self, now: Timestamp) {
        self.at.send_replace(now);
    }

    /// Returns when somebody cannot wait for the next tick.
    pub async fn hurried(&self) {
        self.hurry.notified().await;
    }
}

impl CatchUp {
    /// Returns when everything due until `now` has been looked at and is committed, or nobody looks any more.
    pub async fn with(&mut self, now: Timestamp) {
        self.hurry.notify_one();
        // An error says that nobody looks any more.
        self.at.wait_for(|it| now <= *it).await.ok();
    }
}
