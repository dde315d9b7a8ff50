//! What all entries have in common: an id that is theirs alone, names in languages.

use std::collections::HashMap;
use std::sync::Arc;

use crate::content::file::{Fault, Key, Keys, Reading, Section};
use crate::content::{FIRST_LANGUAGE, Origin, Phrase, Words};

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

    /// A fault in the line of the id.
    pub fn fault(&self, key: &str, problem: impl Into<String>, remedy: impl Into<String>) -> Fault {
        Fault {
            file: self.origin.file.to_path_buf(),
            line: self.origin.line,
            key: key.to_owned(),
            problem: problem.into(),
            remedy: remedy.into(),
        }
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
        let problem = format!("\"{}\" is already in {}:{}", entry.id, first.file.display(), first.line);
        reading.fault(entry.fault(key, problem, "Give one of them another id or remove it"));
    }
}

/// The entries under `key`, each with an id of its own.
pub fn entries<T>(
    key: &Key<'_>,
    keys: &'static Keys,
    read: impl Fn(&Section<'_>) -> Option<Entry<T>>,
) -> Option<Vec<Entry<T>>> {
    let entries = key.each(keys, read)?;
    refuse_twins(key.reading(), &format!("{}.id", key.path), &entries);
    Some(entries)
}

/// What the entry is called.
pub fn name(section: &Section<'_>) -> Words {
    words(&section.wanted("name", "Add name.de = \"…\"".to_owned())).unwrap_or_default()
}

/// A name in German and perhaps other languages.
pub fn words(key: &Key<'_>) -> Option<Words> {
    static NAMES: Keys = Keys::translated(&[]);
    let section = key.section(&NAMES)?;
    section.wanted(FIRST_LANGUAGE, format!("Add {}.de = \"…\"", key.name));
    Some(Words(section.languages().into_iter().filter_map(|(lang, key)| Some((lang, key.text()?))).collect()))
}

/// Words in a row, each phrase with at least one.
pub fn phrases(key: &Key<'_>) -> Vec<Phrase> {
    let Some(texts) = key.texts() else { return Vec::new() };
    let phrases: Vec<Phrase> = texts.iter().filter_map(|it| Phrase::new(it)).collect();
    if phrases.is_empty() || phrases.len() < texts.len() {
        key.fault(
            "a phrase without words",
            "Write one or more words into each pair of quotes or remove the line",
        );
    }
    phrases
}
