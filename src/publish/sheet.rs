//! One feed as it is given out, and whether somebody has it already.

use axum::body::Bytes;
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_MODIFIED_SINCE, IF_NONE_MATCH,
    LAST_MODIFIED,
};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use chrono::DateTime;
use sha2::{Digest, Sha256};

use crate::model::Timestamp;

/// Nothing on a town's calendar is news within five minutes.
const KEEP: &str = "public, max-age=300";

#[derive(Clone)]
pub struct Sheet {
    body: Bytes,
    content_type: &'static str,
    etag: String,
    /// Since when it says this.
    since: Timestamp,
    pub written_at: Timestamp,
}

impl Sheet {
    /// `before`: what was given out until now.
    pub fn new(body: String, content_type: &'static str, now: Timestamp, before: Option<&Self>) -> Self {
        let digest = Sha256::digest(body.as_bytes());
        let etag =
            digest[..16].iter().fold("\"".to_owned(), |tag, it| tag + format!("{it:02x}").as_str()) + "\"";
        let since = match before {
            Some(before) if before.etag == etag => before.since,
            Some(_) | None => now,
        };
        Self { body: body.into(), content_type, etag, since, written_at: now }
    }

    pub fn answer(self, asked: &HeaderMap) -> Response {
        let headers = [
            (ETAG, self.etag.clone()),
            (LAST_MODIFIED, http_date(self.since)),
            (CACHE_CONTROL, KEEP.to_owned()),
            // A page of the town's may show it.
            (ACCESS_CONTROL_ALLOW_ORIGIN, "*".to_owned()),
        ];
        if self.is_known(asked) {
            return (StatusCode::NOT_MODIFIED, headers).into_response();
        }
        (headers, [(CONTENT_TYPE, self.content_type)], self.body).into_response()
    }

    /// The tag counts; the date only where there is none (RFC 9110, 13.2.2).
    fn is_known(&self, asked: &HeaderMap) -> bool {
        let text = |name| asked.get(name).and_then(|it| it.to_str().ok());
        match (text(&IF_NONE_MATCH), text(&IF_MODIFIED_SINCE)) {
            (Some(tags), _) => tags
                .split(',')
                .any(|it| matches!(it.trim(), "*") || it.trim().trim_start_matches("W/") == self.etag),
            (None, Some(date)) => {
                DateTime::parse_from_rfc2822(date).is_ok_and(|it| self.since.seconds() <= it.timestamp())
            }
            (None, None) => false,
        }
    }
}

fn http_date(at: Timestamp) -> String {
    let at = DateTime::from_timestamp_millis(at.millis()).unwrap_or_default();
    at.format("%a, %d %b %Y %H:%M:%S GMT").to_string()
}
