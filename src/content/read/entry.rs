//! What all entries have in common: an id that is theirs alone, names in languages.

use std::collections::HashMap;
use std::sync::Arc;

use crate::content::file::{Fault, Key, Keys, Reading, Section};
use crate::content::{FIRST_LANGUAGE, Origin, Words};

/// Something with an id, and where it was written.
pub struct Entry<T> {
    pub id: String,
    pub origin: Origin,
    pub item: T,
}

impl<T> Entry<T> {
    /// `None` without an id: there is nothing others could refer to.
    pub fn read(section: &Section<'_>, read: impl FnOnce(&str) -> T) -> Option<Self> {
        let key = section.required("id", "\"some-name\"");
        let id = key.id();
        let item = read(id.as_deref().unwrap_or_default());
        let line = if key.is_written() { key.line() } else { section.line() };
        Some(Self { id: id?, origin: Origin { file: Arc::from(section.file()), line }, item })
    }
}

/// Refuses every entry whose id an earlier one has; `key` is the path of the id.
pub fn refuse_twins<T>(reading: &Reading<'_>, key: &str, entries: &[Entry<T>]) {
    let mut seen: HashMap<&str, &Origin> = HashMap::new();
    for entry in entries {
        let Some(first) = seen.get(entry.id.as_str()) else {
            seen.insert(&entry.id, &entry.origin);
            continue;
        };
        reading.fault(Fault {
            file: entry.origin.file.to_path_buf(),
            line: entry.origin.line,
            key: key.to_owned(),
            problem: format!("\"{}\" is already in {}:{}", entry.id, first.file.display(), first.line),
            remedy: "Give one of them another id or remove it".to_owned(),
        });
    }
}

/// A name in German and perhaps other languages.
pub fn words(key: &Key<'_>) -> Option<Words> {
    static NAMES: Keys = Keys::translated(&[]);
    let section = key.section(&NAMES)?;
    section.required(FIRST_LANGUAGE, "\"…\"");
    Some(Words(section.languages().into_iter().filter_map(|(lang, key)| Some((lang, key.text()?))).collect()))
}
