//! One call of the Bot API over HTTP, and what can become of it.
//!
//! **Invariant:** nothing here waits and tries again; an error never carries the address called,
//! because the token is part of it.

use std::error::Error;
use std::time::Duration;

use reqwest012::header::CONTENT_TYPE;
use reqwest012::redirect::Policy;
use reqwest012::{Client, RequestBuilder, StatusCode};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use teloxide::Bot;
use url::Url;

const KEEP_ALIVE: Duration = Duration::from_secs(30);
/// In seconds. However long we are asked to be silent, we ask again after an hour: a number that is a
/// mistake must not make us deaf or mute.
const LONGEST_SILENCE: u64 = 60 * 60;

/// Why a call brought no result, named by what we know about its effect.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// No connection came about, or a proxy answered in Telegram's place: Telegram cannot have acted.
    #[error("cannot reach Telegram: {0}")]
    Unreached(String),
    /// Telegram said no.
    #[error("Telegram refuses ({status}): {description}")]
    Refused { status: u16, description: String, retry_after: Option<u64>, moved_to: Option<i64> },
    /// The call was made and the answer is missing, cut or a gateway's: Telegram may have acted.
    #[error("no clear answer from Telegram: {0}")]
    Unclear(String),
}

/// What the Bot API answers to everything.
#[derive(Deserialize)]
struct Answer {
    ok: bool,
    #[serde(default)]
    result: Value,
    error_code: Option<u16>,
    description: Option<String>,
    parameters: Option<Parameters>,
}

#[derive(Default, Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
    migrate_to_chat_id: Option<i64>,
}

/// A client that keeps its connections and follows nobody elsewhere with the token.
pub fn client(api: &Url, patience: Duration) -> reqwest012::Result<Client> {
    let client = Client::builder()
        // Well before the patience for the whole call ends: a failure to connect is sure, the end of
        // our patience is not.
        .connect_timeout(patience / 3)
        .tcp_nodelay(true)
        .tcp_keepalive(KEEP_ALIVE)
        .redirect(Policy::none());
    // A Bot API server on this machine lies behind no proxy, whatever the environment says.
    let is_here = matches!(api.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    if is_here { client.no_proxy().build() } else { client.build() }
}

/// Calls `method` once and waits for the whole answer, at most for `patience`; past it we cannot know
/// whether Telegram has acted.
pub async fn call(
    bot: &Bot,
    method: &str,
    parameters: &impl Serialize,
    patience: Duration,
) -> Result<Value, Failure> {
    let body = serde_json::to_vec(parameters)
        .map_err(|error| Failure::Unreached(format!("cannot write the call: {error}")))?;
    let request = bot.client().post(of_method(bot, method)).header(CONTENT_TYPE, "application/json");
    ask(request.body(body).timeout(patience)).await
}

/// Makes a call that is written already.
pub async fn ask(request: RequestBuilder) -> Result<Value, Failure> {
    let answer = request.send().await.map_err(failed)?;
    let status = answer.status();
    let text = answer.text().await.map_err(|error| Failure::Unclear(reason(error)))?;
    read(status, &text)
}

pub fn of_method(bot: &Bot, method: &str) -> Url {
    address(bot, [&format!("bot{}", bot.token()), method])
}

/// Where Telegram has laid a file at `path` for us.
pub fn of_file(bot: &Bot, path: &str) -> Url {
    address(bot, ["file", &format!("bot{}", bot.token())].into_iter().chain(path.split('/')))
}

fn address<'a>(bot: &Bot, segments: impl IntoIterator<Item = &'a str>) -> Url {
    let mut address = bot.api_url();
    if let Ok(mut path) = address.path_segments_mut() {
        path.pop_if_empty().extend(segments);
    }
    address
}

pub fn failed(error: reqwest012::Error) -> Failure {
    if error.is_connect() || error.is_builder() {
        Failure::Unreached(reason(error))
    } else {
        Failure::Unclear(reason(error))
    }
}

/// The error and its causes, without the address.
fn reason(error: reqwest012::Error) -> String {
    let error = error.without_url();
    let mut words = error.to_string();
    let mut cause = error.source();
    while let Some(deeper) = cause {
        words = format!("{words}: {deeper}");
        cause = deeper.source();
    }
    words
}

fn read(status: StatusCode, text: &str) -> Result<Value, Failure> {
    if status.is_server_error() {
        return Err(Failure::Unclear(format!("HTTP {status}")));
    }
    match serde_json::from_str::<Answer>(text) {
        Ok(answer) if answer.ok => Ok(answer.result),
        Ok(answer) => Err(refused(status, answer)),
        // The one who receives for Telegram, long before it is read.
        Err(_) if status == StatusCode::PAYLOAD_TOO_LARGE => Err(Failure::Refused {
            status: status.as_u16(),
            description: "too large".to_owned(),
            retry_after: None,
            moved_to: None,
        }),
        // Telegram says no in its own JSON; a page comes from whoever did not let us through.
        Err(_) if !status.is_success() => {
            Err(Failure::Unreached(format!("HTTP {status}, not from Telegram")))
        }
        Err(_) => Err(Failure::Unclear("an answer that is cut or not JSON".to_owned())),
    }
}

fn refused(status: StatusCode, answer: Answer) -> Failure {
    let parameters = answer.parameters.unwrap_or_default();
    let status = answer.error_code.unwrap_or(status.as_u16());
    let description = answer.description.unwrap_or_else(|| "no reason given".to_owned());
    if 500 <= status {
        return Failure::Unclear(format!("error {status}: {description}"));
    }
    let retry_after = parameters.retry_after.map(|it| it.min(LONGEST_SILENCE));
    Failure::Refused { status, description, retry_after, moved_to: parameters.migrate_to_chat_id }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_number_however_large_keeps_us_silent_for_more_than_an_hour() {
        for (asked, kept) in [(7, 7), (u64::MAX, LONGEST_SILENCE)] {
            let answer = format!(r#"{{"ok":false,"error_code":429,"parameters":{{"retry_after":{asked}}}}}"#);
            let failure = read(StatusCode::TOO_MANY_REQUESTS, &answer).unwrap_err();
            assert!(
                matches!(failure, Failure::Refused { retry_after: Some(it), .. } if it == kept),
                "{failure:?}"
            );
        }
    }
}
