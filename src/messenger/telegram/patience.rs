//! Telegram's failures while listening, each told once and waited out.

use std::time::Duration;

use super::call::Failure;
use crate::messenger::patience;
use crate::model::Account;

/// One spell of listening.
pub struct Patience {
    account: Account,
    patience: patience::Patience,
}

impl Patience {
    pub fn new(account: &Account) -> Self {
        Self { account: account.clone(), patience: patience::Patience::default() }
    }

    /// The last call went well.
    pub fn worked(&mut self) {
        if self.patience.worked() {
            tracing::info!(account = %self.account, "Telegram is heard again");
        }
    }

    pub async fn wait(&mut self, failure: &Failure) {
        self.tell(failure);
        let asked = match failure {
            Failure::Refused { retry_after: Some(seconds), .. } => Duration::from_secs(*seconds),
            Failure::Refused { .. } | Failure::Unreached(_) | Failure::Unclear(_) => Duration::ZERO,
        };
        self.patience.wait(asked).await;
    }

    fn tell(&mut self, failure: &Failure) {
        let reason = failure.to_string();
        if !self.patience.is_news(&reason) {
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
    }
}
