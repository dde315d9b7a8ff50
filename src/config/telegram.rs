//! `[[telegram]]`: accounts on Telegram, each with its token and perhaps a webhook.

use std::path::Path;

use url::Url;

use super::same::refuse_same;
use super::secret::{Kind, Secret, secret};
use crate::content::file::{Key, Keys, Section, one_of};
use crate::content::{Content, Fault};

/// One bot account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Telegram {
    /// Name in the store and in the log; changing it begins all conversations anew.
    pub name: String,
    pub token: Secret,
    /// Where the Bot API answers.
    pub api: String,
    /// The town it speaks for; without one, people choose.
    pub town: Option<String>,
    /// Without one, the service asks Telegram for messages.
    pub webhook: Option<Webhook>,
    town_line: usize,
}

/// How Telegram reaches us.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Webhook {
    /// The address Telegram calls.
    pub url: String,
    /// What Telegram must say with each call.
    pub secret: Secret,
    /// Where the call arrives on our own port.
    pub path: String,
}

static ACCOUNT: Keys = Keys::plain(&["name", "token", "token_file", "token_env", "api", "town", "webhook"]);
static WEBHOOK: Keys = Keys::plain(&["url", "secret", "secret_file", "secret_env", "path"]);
static TOKEN: Kind = Kind {
    keys: ["token", "token_file", "token_env"],
    is_good: is_token,
    problem: "is not a bot token",
    remedy: "Copy it whole from @BotFather: digits, a colon, letters, without blanks",
};
static SECRET: Kind = Kind {
    keys: ["secret", "secret_file", "secret_env"],
    is_good: is_secret,
    problem: "Telegram would refuse this secret",
    remedy: "Write 1 to 256 of the characters A to Z, a to z, 0 to 9, _ and -",
};

/// What the local port answers besides webhooks.
const OWN_PATHS: [&str; 3] = ["/healthz", "/readyz", "/metrics"];
const OFFICIAL_API: &str = "https://api.telegram.org";

pub fn accounts(key: &Key<'_>) -> Vec<Telegram> {
    let sections = key.sections(&ACCOUNT).unwrap_or_default();
    let accounts: Vec<Telegram> = sections.iter().map(account).collect();
    refuse_same(&sections, &accounts, "name", |it| Some(it.name.clone()));
    refuse_same(&sections, &accounts, "token", |it| Some(it.token.reveal().to_owned()));
    refuse_same(&sections, &accounts, "webhook", |it| it.webhook.as_ref().map(|it| it.path.clone()));
    accounts
}

impl Telegram {
    pub(super) fn fault_with(&self, file: &Path, content: &Content) -> Option<Fault> {
        let town = self.town.as_deref().filter(|it| content.town(it).is_none())?;
        Some(Fault {
            file: file.to_owned(),
            line: self.town_line,
            key: "telegram.town".to_owned(),
            problem: format!("no town \"{town}\" in the content"),
            remedy: one_of(town, content.towns.iter().map(|it| it.id.as_str())),
        })
    }
}

fn account(section: &Section<'_>) -> Telegram {
    let town = section.optional("town");
    let api = section.optional("api").link().unwrap_or_else(|| OFFICIAL_API.to_owned());
    Telegram {
        name: section.required("name", "\"belzig\"").id().unwrap_or_default(),
        token: secret(section, &TOKEN).unwrap_or_else(|| Secret::new("")),
        town: town.text(),
        town_line: town.line(),
        webhook: section.optional("webhook").section(&WEBHOOK).map(|it| webhook(&it, &api)),
        api: api.trim_end_matches('/').to_owned(),
    }
}

fn is_token(text: &str) -> bool {
    text.split_once(':').is_some_and(|(number, rest)| {
        let is_word = |it: u8| it.is_ascii_alphanumeric() || b"_-".contains(&it);
        !number.is_empty()
            && number.bytes().all(|it| it.is_ascii_digit())
            && !rest.is_empty()
            && rest.bytes().all(is_word)
    })
}

fn webhook(section: &Section<'_>, api: &str) -> Webhook {
    let key = section.required("url", "\"https://bot.example.org/telegram\"");
    let url = key.link().unwrap_or_default();
    // Only a Bot API server of one's own calls without TLS.
    if api == OFFICIAL_API && url.starts_with("http://") {
        key.fault("Telegram calls only by https", "Begin it with https://");
    }
    let secret = secret(section, &SECRET).unwrap_or_else(|| Secret::new(""));
    Webhook { path: path(section, &url), url, secret }
}

/// As Telegram's `setWebhook` allows it.
fn is_secret(text: &str) -> bool {
    let is_word = |it: u8| it.is_ascii_alphanumeric() || b"_-".contains(&it);
    (1..=256).contains(&text.len()) && text.bytes().all(is_word)
}

/// The written path, or the one of the address when nothing before us changes it.
fn path(section: &Section<'_>, url: &str) -> String {
    let written = section.optional("path");
    let (key, path) = match written.text() {
        Some(path) => (written, path),
        None => (
            section.optional("url"),
            Url::parse(url).map_or_else(|_| "/".to_owned(), |it| it.path().to_owned()),
        ),
    };
    if let Some((problem, remedy)) = path_fault(&path) {
        key.fault(problem, remedy);
    }
    path
}

fn path_fault(path: &str) -> Option<(String, String)> {
    if !path.starts_with('/') {
        let remedy = format!("Write path = \"/{path}\"");
        return Some((format!("\"{path}\" does not begin with a slash"), remedy));
    }
    if OWN_PATHS.contains(&path) {
        let problem = format!("\"{path}\" is taken by the service itself");
        return Some((problem, "Write another path".to_owned()));
    }
    if !is_plain(path) {
        let remedy = "Write a slash and letters, digits, - or _, such as \"/telegram\"";
        return Some((format!("\"{path}\" is no plain path"), remedy.to_owned()));
    }
    None
}

/// What a caller's address can be compared with letter by letter, and no pattern of our own router's.
fn is_plain(path: &str) -> bool {
    let is_word = |it: u8| it.is_ascii_alphanumeric() || b"/-._~%:".contains(&it);
    path.bytes().all(is_word) && !path.contains("/:")
}
