//! `texts.toml`: reasons and answers the staff send again and again.

use std::path::Path;

use super::entry::{Entry, entries};
use super::markdown;
use crate::content::file::{Keys, Reading, Section};
use crate::content::{FIRST_LANGUAGE, TextBlock, Words};

pub static FILE: Keys = Keys::plain(&["text"]);
pub static TEXT: Keys = Keys::plain(&["id", "name", "text"]);
pub static WORDING: Keys = Keys::translated(&[]);

pub fn read(reading: &Reading<'_>, file: &Path) -> Option<Vec<Entry<TextBlock>>> {
    reading.open(file, &FILE, |root| entries(&root.headed("text", "[[text]]"), &TEXT, text))
}

fn text(section: &Section<'_>) -> Option<Entry<TextBlock>> {
    Entry::read(section, |id| TextBlock {
        id: id.to_owned(),
        name: section.required("name", "\"Nicht unsere Fläche\"").text().unwrap_or_default(),
        texts: wording(section).unwrap_or_default(),
    })
}

fn wording(section: &Section<'_>) -> Option<Words> {
    let section = section.wanted("text", "Add text.de = \"…\"".to_owned()).section(&WORDING)?;
    section.wanted(FIRST_LANGUAGE, "Add text.de = \"…\"".to_owned());
    let texts = section.languages().into_iter();
    Some(Words(texts.map(|(lang, key)| (lang, markdown::checked(&key))).collect()))
}
