//! Being called by Telegram, one update a call.
//!
//! **Invariant:** 200 is said only when the update is committed; anything else makes Telegram call
//! again, and the update's id shows when it did so needlessly. Order is not made here: Telegram is told
//! to make one call at a time.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::routing::post;
use subtle::ConstantTimeEq;

use super::{Telegram, press, read};
use crate::inlet::Inlet;

const SECRET_HEADER: &str = "x-telegram-bot-api-secret-token";
/// Many times the longest update.
const LARGEST_BODY: usize = 1024 * 1024;

#[derive(Clone)]
struct Door {
    telegram: Arc<Telegram>,
    secret: Arc<str>,
    inlet: Inlet,
}

pub fn router(telegram: &Arc<Telegram>, path: &str, secret: &str, inlet: Inlet) -> Router {
    let door = Door { telegram: Arc::clone(telegram), secret: secret.into(), inlet };
    Router::new().route(path, post(hear)).layer(DefaultBodyLimit::max(LARGEST_BODY)).with_state(door)
}

/// Braces, and colons and stars at the start of a part, stand for anything or used to.
pub fn is_path(path: &str) -> bool {
    path.starts_with('/') && !path.contains(['{', '}']) && !path.contains("/:") && !path.contains("/*")
}

/// What Telegram takes as a secret; an empty one would let everybody in.
pub fn is_secret(secret: &str) -> bool {
    let allowed = |it: u8| it.is_ascii_alphanumeric() || it == b'_' || it == b'-';
    (1..=256).contains(&secret.len()) && secret.bytes().all(allowed)
}

async fn hear(State(door): State<Door>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let shown = headers.get(SECRET_HEADER).map(HeaderValue::as_bytes).unwrap_or_default();
    // In constant time: how soon we say no must not tell how much of the secret was right.
    if !bool::from(shown.ct_eq(door.secret.as_bytes())) {
        return StatusCode::UNAUTHORIZED;
    }
    let telegram = &door.telegram;
    let Ok(us) = telegram.us().await else {
        return StatusCode::SERVICE_UNAVAILABLE;
    };
    let update = serde_json::from_slice(&body).ok();
    let Some(heard) = update.and_then(|it| read::update(us, telegram.clock.now(), &it)) else {
        tracing::warn!(account = %telegram.account, "Telegram's webhook brought something that is no update");
        return StatusCode::BAD_REQUEST;
    };
    if door.inlet.put(vec![heard.inbound]).await.is_err() {
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    press::answer(&telegram.bot, vec![heard.press]);
    StatusCode::OK
}
