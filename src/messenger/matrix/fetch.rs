//! The bytes of a file somebody sent, opened where they were sealed.
//!
//! **Invariant:** the SDK would read a file to its end however long it is; here it is read piece by piece
//! and no further than we pass on.

use std::io::Read;
use std::time::Duration;

use matrix_sdk::Client;
use matrix_sdk::reqwest::header::RETRY_AFTER;
use matrix_sdk::reqwest::{self, Response, StatusCode};
use matrix_sdk::ruma::MxcUri;
use matrix_sdk::ruma::api::Metadata;
use matrix_sdk::ruma::api::client::authenticated_media::get_content;
use matrix_sdk::ruma::events::room::{EncryptedFile, MediaSource};
use matrix_sdk_crypto::AttachmentDecryptor;
use serde::Deserialize;

use super::Matrix;
use super::fault::{LONGEST_SILENCE, USUAL_SILENCE};
use crate::messenger::{FetchError, LARGEST_FILE, Load, travel_time};
use crate::model::FileRef;

pub async fn fetch(matrix: &Matrix, file: &FileRef) -> Result<Vec<u8>, FetchError> {
    let source: MediaSource =
        serde_json::from_str(&file.id).map_err(|_| gone("its address makes no sense"))?;
    let client = matrix.client().await.map_err(|it| again(&it.to_string()))?;
    let patience = matrix.config.patience + travel_time(LARGEST_FILE);
    match source {
        MediaSource::Plain(uri) => download(client, &uri, patience).await,
        MediaSource::Encrypted(keys) => open(&download(client, &keys.url, patience).await?, *keys),
    }
}

async fn download(client: &Client, uri: &MxcUri, patience: Duration) -> Result<Vec<u8>, FetchError> {
    let (server, media) = uri.parts().map_err(|_| gone("its address makes no sense"))?;
    let versions = client.supported_versions().await.map_err(|_| again("the homeserver does not answer"))?;
    // Homeservers that know no other way give files to everybody.
    let is_new = get_content::v1::Request::PATH_BUILDER.is_supported(&versions);
    let way = if is_new { ["client", "v1", "media"] } else { ["media", "v3", ""] };
    let mut address = client.homeserver();
    if let Ok(mut path) = address.path_segments_mut() {
        let way = way.into_iter().filter(|it| !it.is_empty());
        path.pop_if_empty().push("_matrix").extend(way).extend(["download", server.as_str(), media]);
    }
    let token = client.access_token().ok_or_else(|| again("we are not signed in"))?;
    let request = client.http_client().get(address).bearer_auth(token).timeout(patience);
    let mut answer = request.send().await.map_err(|it| unanswered(&it))?;
    if answer.status() != StatusCode::OK {
        return Err(refused(answer).await);
    }
    let mut load = Load::announced(answer.content_length())?;
    while let Some(piece) = answer.chunk().await.map_err(|it| unanswered(&it))? {
        load.add(&piece)?;
    }
    Ok(load.into_bytes())
}

fn open(mut sealed: &[u8], keys: EncryptedFile) -> Result<Vec<u8>, FetchError> {
    let mut opened = Vec::with_capacity(sealed.len());
    let mut decryptor = AttachmentDecryptor::new(&mut sealed, keys.into())
        .map_err(|_| gone("it is sealed in a way we do not know"))?;
    decryptor.read_to_end(&mut opened).map_err(|_| gone("it is not what its sender sealed"))?;
    Ok(opened)
}

/// What a homeserver says when it says no.
#[derive(Default, Deserialize)]
struct Refusal {
    #[serde(default)]
    errcode: String,
    retry_after_ms: Option<u64>,
}

async fn refused(mut answer: Response) -> FetchError {
    let status = answer.status();
    let seconds = answer.headers().get(RETRY_AFTER).and_then(|it| it.to_str().ok()?.parse().ok());
    let body = answer.chunk().await.ok().flatten().unwrap_or_default();
    let Refusal { errcode, retry_after_ms } = serde_json::from_slice(&body).unwrap_or_default();
    let reason = format!("the homeserver says {status} {errcode}");
    match (errcode.as_str(), status.as_u16()) {
        ("M_TOO_LARGE", _) | (_, 413) => FetchError::TooLarge,
        (_, 429) => {
            let asked = seconds.map(Duration::from_secs).or(retry_after_ms.map(Duration::from_millis));
            FetchError::Retry { reason, after: Some(asked.unwrap_or(USUAL_SILENCE).min(LONGEST_SILENCE)) }
        }
        ("M_NOT_YET_UPLOADED" | "M_UNKNOWN_TOKEN", _) => again(&reason),
        (_, 400 | 403 | 404 | 410) => gone(&reason),
        _ => again(&reason),
    }
}

fn unanswered(error: &reqwest::Error) -> FetchError {
    again(if error.is_timeout() { "no answer in time" } else { "no answer, or one that is cut" })
}

fn again(reason: &str) -> FetchError {
    FetchError::Retry { reason: reason.to_owned(), after: None }
}

fn gone(reason: &str) -> FetchError {
    FetchError::Gone { reason: reason.to_owned() }
}
