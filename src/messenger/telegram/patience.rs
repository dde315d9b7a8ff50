//! How long to wait after a failure while listening, and how seldom to speak of it.

use std::time::Duration;

use super::call::Failure;
use crate::model::Account;

const SHORTEST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(30);

/// One spell of listening: waits longer with every failure, and logs each reason once.
pub struct Patience {
    account: Account,
    next: Duration,
    told: Option<String>,
}

impl Patience {
    pub fn new(account: &Account) -> Self {
        Self { account: account.clone(), next: SHORTEST, told: None }
    }

    /// The last call went well.
    pub fn worked(&mut self) {
        if self.told.take().is_some() {
            tracing::info!(account = %self.account, "Telegram is heard again");
        }
        self.next = SHORTEST;
    }

    #[expect(clippy::disallowed_methods, reason = "a loop that listens has nobody else to wait for it")]
    pub async fn wait(&mut self, failure: &Failure) {
        self.tell(failure);
        let asked = match failure {
            Failure::Refused { retry_after: Some(seconds), .. } => Duration::from_secs(*seconds),
            Failure::Refused { .. } | Failure::Unreached(_) | Failure::Unclear(_) => Duration::ZERO,
        };
        tokio::time::sleep(self.next.max(asked)).await;
        self.next = (self.next * 2).min(LONGEST);
    }

    fn tell(&mut self, failure: &Failure) {
        let reason = failure.to_string();
        if self.told.as_ref() == Some(&reason) {
            return;
        }
        match failure {
            Failure::Refused { .. } if failure.has_webhook() => tracing::warn!(
                account = %self.account,
                "somebody has asked Telegram to call them with our token; we take that back and go on asking: {reason}"
            ),
            Failure::Refused { status: 409, .. } => tracing::warn!(
                account = %self.account,
                "somebody else listens with our Telegram token, and each of us gets only a part; stop the other: {reason}"
            ),
            Failure::Refused { status: 401 | 404, .. } => tracing::error!(
                account = %self.account,
                "Telegram does not know our token; ask @BotFather for the current one: {reason}"
            ),
            Failure::Refused { .. } | Failure::Unreached(_) | Failure::Unclear(_) => {
                tracing::warn!(account = %self.account, "Telegram is not heard, will try again: {reason}");
            }
        }
        self.told = Some(reason);
    }
}
