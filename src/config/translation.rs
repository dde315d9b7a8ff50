//! `[translation]`: a translation service of the town's own, for staff and people who share no language.

use super::secret::{Kind, Secret, optional_secret};
use crate::content::file::{Key, Keys};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    /// Where the service answers.
    pub url: String,
    /// What it wants to be told, where it is not open to all.
    pub api_key: Option<Secret>,
}

static KEYS: Keys = Keys::plain(&["url", "api_key", "api_key_file", "api_key_env"]);
static API_KEY: Kind = Kind {
    keys: ["api_key", "api_key_file", "api_key_env"],
    is_good: |it| !it.is_empty(),
    problem: "is empty",
    remedy: "Write the key the service knows, or leave it out",
};

pub fn translation(key: &Key<'_>) -> Option<Translation> {
    let section = key.section(&KEYS)?;
    let url = section.required("url", "\"http://127.0.0.1:5000\"").link().unwrap_or_default();
    Some(Translation { url, api_key: optional_secret(&section, &API_KEY) })
}
