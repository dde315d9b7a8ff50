//! `interests.toml`: what events and news are about and for, in the order people are offered it.

use std::path::Path;

use super::entry::{Entry, entries, name, phrases};
use crate::content::file::{Keys, Reading, Section};
use crate::content::{Interest, Interests};

pub static FILE: Keys = Keys::plain(&["topic", "audience"]);
pub static INTEREST: Keys = Keys::plain(&["id", "name", "words"]);
static WORDS: Keys = Keys::translated(&[]);

/// `None` when the file could not be read.
pub fn read(reading: &Reading<'_>, file: &Path) -> Option<Interests> {
    if !file.exists() {
        return Some(Interests::default());
    }
    reading.open(file, &FILE, |root| {
        let all = |name: &str| entries(&root.optional(name), &INTEREST, interest).unwrap_or_default();
        let items = |entries: Vec<Entry<Interest>>| entries.into_iter().map(|it| it.item).collect();
        Some(Interests { topics: items(all("topic")), audiences: items(all("audience")) })
    })
}

fn interest(section: &Section<'_>) -> Option<Entry<Interest>> {
    Entry::read(section, |id| {
        let words = section.optional("words").section(&WORDS);
        let words = words.map(|it| it.languages()).unwrap_or_default();
        let words = words.into_iter().map(|(lang, key)| (lang, phrases(&key)));
        Interest::new(id, name(section), words.collect())
    })
}
