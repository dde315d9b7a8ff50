//! What a failed call to the homeserver means.
//!
//! A homeserver knows a repetition by its transaction id, so doubt costs nothing here; what matters is
//! whether trying again can help at all.

use std::error::Error as _;
use std::time::Duration;

use matrix_sdk::ruma::api::error::{ErrorKind, RetryAfter};
use matrix_sdk::{Error, HttpError};

use crate::messenger::DeliveryError;

/// However long we are asked to be silent, we ask again after an hour.
pub const LONGEST_SILENCE: Duration = Duration::from_hours(1);
/// For a server that asks us to wait and does not say for how long.
pub const USUAL_SILENCE: Duration = Duration::from_secs(5);

const NEW_LOGIN: &str = "our login is not valid any more: run `buergerdraht matrix-setup --again`";

/// Why a message was not delivered.
pub fn delivery(error: &Error) -> DeliveryError {
    let reason = words(error);
    match error {
        Error::Http(http) => refused(http, reason),
        // We left, were kicked, or were banned.
        Error::WrongRoomState(_) => DeliveryError::ShutOut { reason: "we are not in the room".to_owned() },
        _ => DeliveryError::Retry { reason, after: None },
    }
}

fn refused(error: &HttpError, reason: String) -> DeliveryError {
    let Some(answer) = error.as_client_api_error() else {
        return DeliveryError::Uncertain { reason };
    };
    match answer.error_kind() {
        Some(kind @ ErrorKind::LimitExceeded(_)) => DeliveryError::Retry { reason, after: pause(kind) },
        Some(ErrorKind::UnknownToken(_)) => DeliveryError::Retry { reason, after: None },
        Some(ErrorKind::Forbidden | ErrorKind::NotFound) => DeliveryError::ShutOut { reason },
        _ if answer.status_code.is_server_error() => DeliveryError::Uncertain { reason },
        _ => DeliveryError::GiveUp { reason },
    }
}

/// How long the homeserver asks us to wait, if it does.
pub fn silence(error: &Error) -> Option<Duration> {
    pause(kind(error)?)
}

/// Whether the homeserver understood us and does not accept what we asked with.
pub fn is_our_mistake(error: &Error) -> bool {
    let Error::Http(http) = error else { return false };
    let is_limit = silence(error).is_some();
    http.as_client_api_error().is_some_and(|it| matches!(it.status_code.as_u16(), 400 | 404)) && !is_limit
}

/// Whether there is nothing by that name, or nothing that we may see.
pub fn is_not_there(error: &Error) -> bool {
    matches!(kind(error), Some(ErrorKind::NotFound | ErrorKind::Forbidden))
}

/// The error and its causes, but no address: that would name rooms and people.
pub fn words(error: &Error) -> String {
    let Error::Http(http) = error else { return of_our_own(error) };
    match (&**http, http.as_client_api_error()) {
        (_, Some(answer)) => match answer.error_kind() {
            Some(ErrorKind::UnknownToken(_)) => NEW_LOGIN.to_owned(),
            Some(kind) => format!("the homeserver says {} ({})", kind.errcode(), answer.status_code),
            None => format!("the homeserver says {}", answer.status_code),
        },
        (HttpError::Reqwest(error), None) => {
            let what = if error.is_timeout() { "no answer in time" } else { "no answer" };
            let mut words = what.to_owned();
            let mut cause = error.source();
            while let Some(deeper) = cause {
                words = format!("{words}: {deeper}");
                cause = deeper.source();
            }
            words
        }
        (_, None) => "the homeserver's answer makes no sense".to_owned(),
    }
}

/// By their kind alone: what they say may quote ids.
fn of_our_own(error: &Error) -> String {
    let what = match error {
        Error::CryptoStoreError(_) | Error::StateStore(_) => "the Matrix store failed",
        Error::OlmError(_) | Error::MegolmError(_) => "cannot encrypt",
        Error::WrongRoomState(_) => "we are not in the room",
        _ => "the Matrix client failed",
    };
    what.to_owned()
}

fn kind(error: &Error) -> Option<&ErrorKind> {
    let Error::Http(error) = error else { return None };
    error.client_api_error_kind()
}

fn pause(kind: &ErrorKind) -> Option<Duration> {
    let ErrorKind::LimitExceeded(limit) = kind else { return None };
    let asked = match limit.retry_after {
        Some(RetryAfter::Delay(pause)) => pause,
        Some(RetryAfter::DateTime(_)) | None => USUAL_SILENCE,
    };
    Some(asked.min(LONGEST_SILENCE))
}
