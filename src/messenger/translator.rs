//! A translation service of the town's own: [LibreTranslate](https://libretranslate.com), or what speaks like it.
//!
//! Its interface is described at <https://docs.libretranslate.com>. It hears the words alone: no number, no name
//! of ours goes along.
//!
//! **Invariant:** off unless the configuration names it; no word of a text and no key stands in what it says of a
//! failure.

use std::time::Duration;

use reqwest::{Client, StatusCode};
use serde::Deserialize;
use serde_json::json;

use super::Finding;

/// For one text; a message waits for it.
const PATIENCE: Duration = Duration::from_secs(20);
/// Characters of one text: more is no message.
const LONGEST: usize = 10_000;
/// Bytes of an answer.
const LARGEST_ANSWER: usize = 256 * 1024;

pub struct Translator {
    client: Client,
    /// Without a slash at its end.
    url: String,
    key: Option<String>,
}

#[derive(Deserialize)]
struct Translated {
    #[serde(rename = "translatedText")]
    text: String,
}

#[derive(Deserialize)]
struct Spoken {
    code: String,
}

impl Translator {
    /// `key` is what the service wants to be told, where it is not open to all.
    pub fn new(url: &str, key: Option<&str>) -> Result<Self, String> {
        let client = Client::builder().timeout(PATIENCE).build().map_err(|it| told(&it))?;
        Ok(Self { client, url: url.trim_end_matches('/').to_owned(), key: key.map(str::to_owned) })
    }

    /// `words` in the language `into` (its ISO 639 code); from which, the service finds out.
    pub async fn translate(&self, words: &str, into: &str) -> Result<String, String> {
        if LONGEST < words.chars().count() {
            return Err(format!("it has more than {LONGEST} characters"));
        }
        let mut question = json!({ "q": words, "source": "auto", "target": into, "format": "text" });
        if let Some(key) = &self.key {
            question["api_key"] = json!(key);
        }
        let request = self.client.post(format!("{}/translate", self.url));
        let request = request.header("content-type", "application/json").body(question.to_string());
        let Translated { text } = self.answer(request).await?;
        if text.trim().is_empty() { Err("the translation is empty".to_owned()) } else { Ok(text) }
    }

    /// Whether it answers, and speaks what is needed.
    pub async fn check_up(&self, languages: &[String]) -> Vec<Finding> {
        let name = "translation";
        let spoken: Result<Vec<Spoken>, String> =
            self.answer(self.client.get(format!("{}/languages", self.url))).await;
        match spoken {
            Err(reason) => {
                let remedy = "Start it, or mend url and api_key under [translation]; until then messages go \
                              untranslated";
                vec![Finding::problem(name, format!("{} does not answer: {reason}", self.url), remedy)]
            }
            Ok(spoken) => {
                let missing: Vec<&str> = languages
                    .iter()
                    .map(String::as_str)
                    .filter(|it| !spoken.iter().any(|known| known.code == *it))
                    .collect();
                if missing.is_empty() {
                    return vec![Finding::good(name, format!("{} speaks all our languages", self.url))];
                }
                let problem = format!("{} does not speak {}", self.url, missing.join(", "));
                vec![Finding::hint(name, format!("{problem}: messages in these go untranslated"))]
            }
        }
    }

    async fn answer<T: for<'de> Deserialize<'de>>(
        &self,
        request: reqwest::RequestBuilder,
    ) -> Result<T, String> {
        let mut response = request.send().await.map_err(|it| told(&it))?;
        let status = response.status();
        if status != StatusCode::OK {
            return Err(format!("it answers {status}"));
        }
        let mut body = Vec::new();
        while let Some(part) = response.chunk().await.map_err(|it| told(&it))? {
            if LARGEST_ANSWER < body.len() + part.len() {
                return Err("its answer is too large".to_owned());
            }
            body.extend_from_slice(&part);
        }
        serde_json::from_slice(&body).map_err(|_| "its answer is not what LibreTranslate says".to_owned())
    }
}

/// What went wrong, without the address.
fn told(error: &reqwest::Error) -> String {
    if error.is_timeout() {
        return format!("no answer within {} seconds", PATIENCE.as_secs());
    }
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}
