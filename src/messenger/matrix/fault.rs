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

/// Of HTTP: slow down.
const TOO_MANY: u16 = 429;
/// Of HTTP: a message as it is will never pass, whoever says so.
const LASTING: [u16; 3] = [400, 413, 414];

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
        _ if slowed(error).is_some() => DeliveryError::Retry { reason, after: slowed(error) },
        Some(ErrorKind::UnknownToken(_)) => DeliveryError::Retry { reason, after: None },
        Some(ErrorKind::Forbidden | ErrorKind::NotFound) => DeliveryError::ShutOut { reason },
        _ if answer.status_code.is_server_error() => DeliveryError::Uncertain { reason },
        // Not in the words of Matrix: somebody on the way, whom the operator will put right.
        None if !LASTING.contains(&answer.status_code.as_u16()) => {
            DeliveryError::Retry { reason, after: None }
        }
        _ => DeliveryError::GiveUp { reason },
    }
}

/// How long the homeserver asks us to wait, if it does.
pub fn silence(error: &Error) -> Option<Duration> {
    let Error::Http(error) = error else { return None };
    slowed(error)
}

/// Whether the homeserver understood us and does not accept what we asked with.
pub fn is_our_mistake(error: &Error) -> bool {
    let Error::Http(http) = error else { return false };
    let Some(answer) = http.as_client_api_error() else { return false };
    let is_understood = answer.error_kind().is_some() && silence(error).is_none();
    is_understood && matches!(answer.status_code.as_u16(), 400 | 404)
}

/// Whether asking again would bring the same no.
pub fn is_final(error: &Error) -> bool {
    is_not_there(error) || is_our_mistake(error)
}

/// Whether there is nothing by that name, or nothing that we may see.
fn is_not_there(error: &Error) -> bool {
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

/// By the homeserver, or by a proxy before it that speaks no Matrix.
fn slowed(error: &HttpError) -> Option<Duration> {
    let answer = error.as_client_api_error()?;
    let asked = match answer.error_kind() {
        Some(ErrorKind::LimitExceeded(limit)) => match limit.retry_after {
            Some(RetryAfter::Delay(pause)) => pause,
            Some(RetryAfter::DateTime(_)) | None => USUAL_SILENCE,
        },
        None if answer.status_code.as_u16() == TOO_MANY => USUAL_SILENCE,
        _ => return None,
    };
    Some(asked.min(LONGEST_SILENCE))
}

#[cfg(test)]
mod tests {
    use matrix_sdk::reqwest::StatusCode;
    use matrix_sdk::ruma::api::client::uiaa::UiaaResponse;
    use matrix_sdk::ruma::api::error::{ErrorBody, FromHttpResponseError};
    use serde_json::{Value, json};

    use super::*;

    /// What a proxy says, or a homeserver.
    fn answered(status: u16, body: Value) -> Error {
        let body = serde_json::from_value(body.clone()).map_or(ErrorBody::Json(body), ErrorBody::Standard);
        let answer = UiaaResponse::MatrixError(body.into_error(StatusCode::from_u16(status).unwrap()));
        Error::Http(Box::new(HttpError::Api(Box::new(FromHttpResponseError::Server(answer)))))
    }

    fn proxy(status: u16) -> Error {
        answered(status, Value::Null)
    }

    fn homeserver(status: u16, code: &str) -> Error {
        answered(status, json!({ "errcode": code, "error": "no" }))
    }

    #[test]
    fn a_limit_is_obeyed_whoever_sets_it() {
        let asked =
            answered(429, json!({ "errcode": "M_LIMIT_EXCEEDED", "error": "", "retry_after_ms": 70 }));
        for (error, pause) in [
            (asked, Duration::from_millis(70)),
            (homeserver(429, "M_LIMIT_EXCEEDED"), USUAL_SILENCE),
            (proxy(429), USUAL_SILENCE),
        ] {
            assert_eq!(silence(&error), Some(pause));
            let refused = delivery(&error);
            assert!(
                matches!(refused, DeliveryError::Retry { after, .. } if after == Some(pause)),
                "{refused:?}"
            );
        }
    }

    #[test]
    fn no_message_is_lost_by_a_proxy_that_is_not_set_up_well() {
        for status in [401, 403, 404, 405, 421] {
            let refused = delivery(&proxy(status));
            assert!(matches!(refused, DeliveryError::Retry { after: None, .. }), "{status}: {refused:?}");
            assert!(!is_our_mistake(&proxy(status)) && !is_not_there(&proxy(status)));
        }
        assert!(matches!(delivery(&proxy(502)), DeliveryError::Uncertain { .. }));
        assert!(matches!(delivery(&proxy(413)), DeliveryError::GiveUp { .. }));
    }

    #[test]
    fn the_homeservers_own_no_is_believed() {
        assert!(matches!(delivery(&homeserver(403, "M_FORBIDDEN")), DeliveryError::ShutOut { .. }));
        assert!(matches!(delivery(&homeserver(413, "M_TOO_LARGE")), DeliveryError::GiveUp { .. }));
        assert!(matches!(delivery(&homeserver(401, "M_UNKNOWN_TOKEN")), DeliveryError::Retry { .. }));
        assert!(is_our_mistake(&homeserver(400, "M_UNKNOWN_POS")));
    }
}
