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

/// Telegram's words for a chat that takes words and no files.
const WORDS_ONLY: [&str; 3] = ["rights to send", "chat_send_", "voice_messages_forbidden"];

/// Telegram's words for a message it would take without one of its parts.
const BLAMED: [(Part, &[&str]); 3] = [
    (Part::Topic, &["message thread not found", "topic_deleted", "topic_closed", "topic_id_invalid"]),
    (Part::Formatting, &["entity", "entities"]),
    (Part::Buttons, &["button", "keyboard", "reply markup", "reply_markup"]),
];

/// What a message can do without: its words arrive all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// It was closed or deleted; the group's own General topic is always there.
    Topic,
    Formatting,
    Buttons,
}

impl Failure {
    /// The part for whose sake alone the message was refused.
    pub fn blamed(&self) -> Option<Part> {
        let Self::Refused { status: 400, description, .. } = self else { return None };
        BLAMED.iter().find(|(_, phrases)| says_one_of(description, phrases)).map(|(part, _)| *part)
    }

    /// A message with a file was refused, and may be taken without it, or with the file sent as another kind.
    pub fn blames_file(&self) -> bool {
        match self {
            Self::Refused { status: 413, .. } => true,
            Self::Refused { status: 400, moved_to: None, description, .. } => {
                says_one_of(description, &WORDS_ONLY) || !says_one_of(description, &CLOSED)
            }
            Self::Refused { .. } | Self::Unreached(_) | Self::Unclear(_) => false,
        }
    }

    /// We asked for updates while Telegram was told to call somebody.
    pub fn has_webhook(&self) -> bool {
        matches!(self, Self::Refused { status: 409, description, .. } if says_one_of(description, &["webhook"]))
    }
}

impl From<Failure> for DeliveryError {
    fn from(failure: Failure) -> Self {
        let reason = failure.to_string();
        match failure {
            // The second kind says nothing about the message.
            Failure::Unreached(_) | Failure::Refused { status: 300..=399 | 408 | 409 | 413, .. } => {
                Self::Retry { reason, after: None }
            }
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
            Failure::Refused { .. } => Self::GiveUp { reason },
        }
    }
}

fn says_one_of(description: &str, phrases: &[&str]) -> bool {
    let description = description.to_lowercase();
    phrases.iter().any(|it| description.contains(it))
}
