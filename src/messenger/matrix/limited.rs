//! How often the homeserver asked us to slow down: for `doctor`, who knows the remedy.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::model::Timestamp;

/// What is kept of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limit {
    pub times: u64,
    pub last_at: Timestamp,
    /// The pause asked for last.
    pub pause_ms: u64,
}

/// Counted where messages are sent, written down where we listen.
#[derive(Clone, Default)]
pub struct Limited(Arc<Mutex<(Limit, News)>>);

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum News {
    #[default]
    No,
    Yes,
}

impl Limited {
    /// What an earlier run counted.
    pub fn recall(&self, value: &str) {
        if let Ok(limit) = serde_json::from_str(value) {
            *self.lock() = (limit, News::No);
        }
    }

    pub fn note(&self, at: Timestamp, pause: Duration) {
        let mut limited = self.lock();
        let times = limited.0.times + 1;
        let pause_ms = u64::try_from(pause.as_millis()).unwrap_or(u64::MAX);
        *limited = (Limit { times, last_at: at, pause_ms }, News::Yes);
    }

    /// The count, if it has changed since the last time somebody asked.
    pub fn news(&self) -> Option<String> {
        let mut limited = self.lock();
        let is_news = std::mem::take(&mut limited.1) == News::Yes;
        is_news.then(|| serde_json::to_string(&limited.0).ok()).flatten()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, (Limit, News)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
