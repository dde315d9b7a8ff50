//! Text on its way into a column and out of it.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Error;

/// `text` as both databases keep it: PostgreSQL knows no NUL, so it becomes the character for the unreadable.
///
/// Holds for what we look for as well as for what we keep, or the same id would not be found again.
pub(super) fn storable(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
}

pub(super) fn storable_option(text: Option<&str>) -> Option<String> {
    text.map(storable)
}

/// "None" as a value that compares like any other: `null = null` does not hold in SQL.
pub(super) fn or_empty(text: Option<&str>) -> String {
    text.map(storable).unwrap_or_default()
}

pub(super) fn unless_empty(text: String) -> Option<String> {
    if text.is_empty() { None } else { Some(text) }
}

/// JSON spells a NUL out (`\u0000`), so it needs no care.
pub(super) fn to_json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("our types have string keys and cannot fail")
}

pub(super) fn from_json<T: DeserializeOwned>(
    table: &'static str,
    column: &'static str,
    json: &str,
) -> Result<T, Error> {
    serde_json::from_str(json).map_err(|_| Error::Unreadable { table, column })
}
