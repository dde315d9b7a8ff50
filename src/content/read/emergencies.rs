//! `emergency.toml`: words that mean danger, and what to say at once.

use std::path::Path;

use super::entry::{Entry, entries, phrases};
use super::markdown;
use crate::content::file::{Keys, Reading, Section};
use crate::content::{Emergency, EmergencyText, FIRST_LANGUAGE};

pub static FILE: Keys = Keys::plain(&["emergency"]);
pub static EMERGENCY: Keys = Keys::translated(&["id"]);
pub static TEXT: Keys = Keys::plain(&["words", "unless", "answer"]);

pub fn read(reading: &Reading<'_>, file: &Path) -> Option<Vec<Entry<Emergency>>> {
    reading
        .open(file, &FILE, |root| entries(&root.headed("emergency", "[[emergency]]"), &EMERGENCY, emergency))
}

fn emergency(section: &Section<'_>) -> Option<Entry<Emergency>> {
    Entry::read(section, |id| {
        section.headed(FIRST_LANGUAGE, "[emergency.de] with words and answer");
        let texts = section.languages().into_iter();
        let texts = texts.filter_map(|(lang, key)| Some((lang.clone(), text(&lang, &key.section(&TEXT)?))));
        Emergency { id: id.to_owned(), texts: texts.collect() }
    })
}

fn text(lang: &str, section: &Section<'_>) -> EmergencyText {
    let example = "[\"es brennt\", \"feuer im haus\"]";
    // Plain language needs no words of its own: people type the same ones.
    let is_variant = lang.contains('-');
    let words = if is_variant { section.optional("words") } else { section.required("words", example) };
    let answer = section.required("answer", "\"**112** …\"");
    EmergencyText {
        words: phrases(&words),
        unless: phrases(&section.optional("unless")),
        answer: markdown::checked(&answer),
    }
}
