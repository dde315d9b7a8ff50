//! What a homeserver's refusal means to the operator, and what to do about it.
//!
//! **Invariant:** quotes what the homeserver says about itself, never what we sent.

use std::time::Duration;

use matrix_sdk::encryption::recovery::RecoveryError;
use matrix_sdk::encryption::secret_storage::{ImportError, SecretStorageError};
use matrix_sdk::ruma::api::error::{ErrorBody, ErrorKind, FromHttpResponseError, RetryAfter};
use matrix_sdk::{ClientBuildError, HttpError};

use super::Config;
use crate::messenger::Trouble;

const AGAIN: &str = "Try again in a while";

pub fn of_http(config: &Config, error: &HttpError) -> Trouble {
    let server = &config.homeserver;
    match error {
        HttpError::Reqwest(error) if error.is_timeout() => Trouble::new(
            format!("{server} does not answer within {} seconds", config.patience.as_secs()),
            AGAIN,
        ),
        HttpError::Reqwest(error) => Trouble::new(
            format!("cannot reach {server}: {}", innermost(error)),
            "Is `homeserver` right, and may this machine reach it: name resolution, firewall, certificate?",
        ),
        HttpError::Api(api) => match &**api {
            FromHttpResponseError::Server(_) => of_refusal(config, error),
            _ => no_matrix_server(config),
        },
        HttpError::Cached(error) => of_http(config, error),
        _ => Trouble::new(format!("cannot ask {server}: {error}"), AGAIN),
    }
}

fn of_refusal(config: &Config, error: &HttpError) -> Trouble {
    let Some(api) = error.as_client_api_error() else {
        return match error.as_uiaa_response().and_then(|it| it.auth_error.as_ref()) {
            Some(_) => wrong_password(config),
            None => Trouble::new("the homeserver wants to see more than the password", AGAIN),
        };
    };
    let status = api.status_code;
    let said = match &api.body {
        ErrorBody::Standard(it) => it.message.as_str(),
        ErrorBody::Json(_) | ErrorBody::NotJson { .. } if status.is_server_error() => {
            let problem = format!("{} answers {status}", config.homeserver);
            return Trouble::new(problem, "Is the homeserver behind its proxy running?");
        }
        ErrorBody::Json(_) | ErrorBody::NotJson { .. } => return no_matrix_server(config),
    };
    match api.error_kind() {
        Some(ErrorKind::LimitExceeded(limit)) => slowed_down(limit.retry_after.as_ref()),
        Some(ErrorKind::UnknownToken(_)) => session_ended(),
        Some(ErrorKind::UserDeactivated) => {
            Trouble::new(format!("the account {} is deactivated", config.user), "Ask the homeserver's admin")
        }
        _ if status.is_server_error() => {
            Trouble::new(format!("the homeserver is in trouble: {status}: {said}"), AGAIN)
        }
        _ => Trouble::new(format!("the homeserver refuses: {said}"), "Ask the homeserver's admin"),
    }
}

pub fn session_ended() -> Trouble {
    Trouble::new(
        "the homeserver has ended our session",
        "Run `buergerdraht matrix-setup --again`, with the recovery key where the keys are lost, too",
    )
}

/// Others would go on writing to keys that are no more.
pub fn keys_lost() -> Trouble {
    Trouble::new(
        "the keys of our device are not in its folder any more",
        "Restore the folder from a backup, or run `buergerdraht matrix-setup --again` with the recovery key",
    )
}

pub fn wrong_password(config: &Config) -> Trouble {
    Trouble::new(
        format!("this is not the password of {}", config.user),
        "Set a new one on the homeserver if nobody knows it any more",
    )
}

fn no_matrix_server(config: &Config) -> Trouble {
    Trouble::new(
        format!("{} is not a Matrix homeserver", config.homeserver),
        "Write as `homeserver` where its client API answers: `m.homeserver` in \
         https://SERVER/.well-known/matrix/client names it",
    )
}

fn slowed_down(after: Option<&RetryAfter>) -> Trouble {
    let wait = match after {
        Some(RetryAfter::Delay(delay)) => *delay,
        Some(RetryAfter::DateTime(_)) | None => Duration::from_mins(5),
    };
    let remedy = format!("Try again in {} seconds", wait.as_secs() + 1);
    Trouble::new("the homeserver slows us down", remedy)
}

pub fn of_sdk(config: &Config, error: &matrix_sdk::Error) -> Trouble {
    match error {
        matrix_sdk::Error::Http(error) => of_http(config, error),
        _ => Trouble::new(error.to_string(), AGAIN),
    }
}

pub fn of_recovery(config: &Config, error: &RecoveryError) -> Trouble {
    match error {
        RecoveryError::Sdk(error) => of_sdk(config, error),
        RecoveryError::SecretStorage(error) => of_secrets(config, error),
        RecoveryError::BackupExistsOnServer => Trouble::new(error.to_string(), AGAIN),
    }
}

pub fn of_secrets(config: &Config, error: &SecretStorageError) -> Trouble {
    match error {
        SecretStorageError::Sdk(error)
        | SecretStorageError::ImportError { error: ImportError::Sdk(error), .. } => of_sdk(config, error),
        SecretStorageError::SecretStorageKey(_) => Trouble::new(
            format!("this is not the recovery key of {}", config.user),
            "Put into the file, alone, what `matrix-setup` or Element showed last as the recovery key",
        ),
        SecretStorageError::MissingKeyInfo { .. } => {
            Trouble::new(format!("{} has no recovery key", config.user), "Run it without --recovery-key-file")
        }
        SecretStorageError::MissingOrInvalidBackupDecryptionKey => {
            Trouble::new("cannot see what opens the backup of room keys", AGAIN)
        }
        SecretStorageError::InconsistentBackupDecryptionKey => Trouble::new(
            "the recovery key does not open the backup of room keys there is now",
            "Give the key that was shown last, or give the backup up with --reset-identity",
        ),
        _ => Trouble::new(
            format!("what the recovery key opens is not what the account uses: {error}"),
            "Run it with --reset-identity instead of the key",
        ),
    }
}

pub fn of_build(config: &Config, error: &ClientBuildError) -> Trouble {
    Trouble::new(
        format!("cannot open the keys in {}: {error}", config.folder.display()),
        "Is `store_key` the one they were sealed with, and may we write there?",
    )
}

fn innermost(error: &dyn std::error::Error) -> String {
    let mut inner = error;
    while let Some(source) = inner.source() {
        inner = source;
    }
    inner.to_string()
}
