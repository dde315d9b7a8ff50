//! The bytes of a file somebody sent to the bot.
//!
//! **Invariant:** the address of a file holds the token, so it is in no error.

use reqwest012::StatusCode;
use serde::Deserialize;
use serde_json::json;

use super::Telegram;
use super::call::{Failure, call, failed, of_file};
use crate::messenger::{FetchError, LARGEST_FILE, Load, travel_time};
use crate::model::FileRef;

/// What `getFile` answers.
#[derive(Deserialize)]
struct Found {
    file_size: Option<u64>,
    file_path: Option<String>,
}

pub async fn fetch(telegram: &Telegram, file: &FileRef) -> Result<Vec<u8>, FetchError> {
    let found = call(&telegram.bot, "getFile", &json!({ "file_id": file.id }), telegram.patience).await?;
    let Ok(Found { file_size, file_path }) = Found::deserialize(&found) else {
        return Err(again("an answer to getFile that makes no sense"));
    };
    let mut load = Load::announced(file_size)?;
    // A Bot API server of one's own that is told to keep files names a place on its own disk.
    let is_elsewhere = |it: &String| it.starts_with('/');
    let Some(path) = file_path.filter(|it| !is_elsewhere(it)) else {
        return Err(FetchError::Gone { reason: "Telegram does not say where it lies".to_owned() });
    };
    let request = telegram.bot.client().get(of_file(&telegram.bot, &path));
    let request = request.timeout(telegram.patience + travel_time(LARGEST_FILE));
    let mut answer = request.send().await.map_err(failed)?;
    match answer.status() {
        StatusCode::OK => (),
        StatusCode::NOT_FOUND => {
            return Err(FetchError::Gone { reason: "Telegram does not have it any more".to_owned() });
        }
        status => return Err(again(&format!("HTTP {status} for a file"))),
    }
    while let Some(piece) = answer.chunk().await.map_err(failed)? {
        load.add(&piece)?;
    }
    Ok(load.into_bytes())
}

impl From<Failure> for FetchError {
    fn from(failure: Failure) -> Self {
        let reason = failure.to_string();
        let Failure::Refused { status, description, retry_after, .. } = failure else {
            return again(&reason);
        };
        let says = |words: &str| description.to_lowercase().contains(words);
        match status {
            429 => Self::Retry { reason, after: retry_after.map(std::time::Duration::from_secs) },
            400 if says("too big") => Self::TooLarge,
            400 if !says("temporarily") => Self::Gone { reason },
            // The rest is about us, not about the file.
            _ => again(&reason),
        }
    }
}

fn again(reason: &str) -> FetchError {
    FetchError::Retry { reason: reason.to_owned(), after: None }
}
