//! What a failed call means for the message it carried.
//!
//! Only two kinds of failure leave it open whether the message arrived; everything else is sure,
//! and sure failures are the ones that may be tried again without a double.

use std::time::Duration;

use super::DeliveryError;
use super::call::Failure;

/// Telegram's words for a chat that will not take anything from us. They come with status 400, as
/// does every fault of a single message, so the words decide. "chat not found" is among them: a
/// deleted account, a dissolved group or one we were removed from while we were not running; no
/// other message will fare better there.
const CLOSED: [&str; 8] = [
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "not enough rights",
    "have no rights",
    "need administrator rights",
    "chat_write_forbidden",
    "chat_restricted",
];

const LOST_TOPIC: [&str; 4] =
    ["message thread not found", "topic_deleted", "topic_closed", "topic_id_invalid"];

impl Failure {
    /// The message was refused only because its topic is closed or gone.
    pub fn lost_topic(&self) -> bool {
        matches!(self, Self::Refused { status: 400, description, .. } if says_one_of(description, &LOST_TOPIC))
    }
}

impl From<Failure> for DeliveryError {
    fn from(failure: Failure) -> Self {
        let reason = failure.to_string();
        match failure {
            Failure::Unreached(_) => Self::Retry { reason, after: None },
            Failure::Unclear(_) => Self::Uncertain { reason },
            Failure::Refused { moved_to: Some(to), .. } => Self::Moved { to: to.to_string() },
            Failure::Refused { status: 429, retry_after, .. } => {
                Self::Retry { reason, after: retry_after.map(Duration::from_secs) }
            }
            // The Bot API answers 404 to a token that cannot be one.
            Failure::Refused { status: 401 | 404, .. } => {
                let reason = format!("{reason}; ask @BotFather for the current token");
                Self::Retry { reason, after: None }
            }
            Failure::Refused { status: 403, .. } => Self::ShutOut { reason },
            Failure::Refused { description, .. } if says_one_of(&description, &CLOSED) => {
                Self::ShutOut { reason }
            }
            // Says nothing about the message.
            Failure::Refused { status: 300..=399 | 408 | 409, .. } => Self::Retry { reason, after: None },
            Failure::Refused { .. } => Self::GiveUp { reason },
        }
    }
}

fn says_one_of(description: &str, phrases: &[&str]) -> bool {
    let description = description.to_lowercase();
    phrases.iter().any(|it| description.contains(it))
}
