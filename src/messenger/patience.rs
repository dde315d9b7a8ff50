//! How long to wait after a failure while listening, and how seldom to speak of it.

use std::time::Duration;

const SHORTEST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(30);

/// One spell of listening: waits longer with every failure, and has each reason told once.
#[derive(Debug)]
pub struct Patience {
    next: Duration,
    told: Option<String>,
}

impl Default for Patience {
    fn default() -> Self {
        Self { next: SHORTEST, told: None }
    }
}

impl Patience {
    /// The last call went well. True where a failure had been told before: it is over now.
    pub fn worked(&mut self) -> bool {
        self.next = SHORTEST;
        self.told.take().is_some()
    }

    /// Whether `reason` is another than the one told last.
    pub fn is_news(&mut self, reason: &str) -> bool {
        let is_news = self.told.as_deref() != Some(reason);
        self.told = Some(reason.to_owned());
        is_news
    }

    /// Waits for at least as long as the network asked for.
    #[expect(clippy::disallowed_methods, reason = "a loop that listens has nobody else to wait for it")]
    pub async fn wait(&mut self, asked: Duration) {
        tokio::time::sleep(self.next.max(asked)).await;
        self.next = (self.next * 2).min(LONGEST);
    }
}
