//! Words: what we say in each language, and which of our words a person meant.
//!
//! A language is one file `locales/CODE.ftl`; no Rust names any language but German, in which the town speaks
//! first and to which everything falls back.
//!
//! **Invariant:** no dialogue, no store, no async here; and no sentence: those stand in `locales/`.

mod choice;
mod detect;
mod direction;
mod fold;
mod hear;
mod island;
mod languages;
mod plain;
mod rich;
mod say;
mod sentences;
mod wish;

pub use detect::Guess;
pub use direction::isolate;
pub use fold::normal;
pub use hear::heard_words;
pub use languages::{Faulty, Language, Languages};
pub use plain::escape;
pub use rich::rich;

/// The first letters of a text, in one line.
pub fn shortened(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(most) {
        Some((end, _)) => format!("{} …", line[..end].trim_end()),
        None => line,
    }
}

/// As much of a text as anybody reads to see what it is about.
const BEGINNING: usize = 4096;

/// The first 4,096 characters: networks and terminals let people send megabytes.
pub fn beginning(text: &str) -> &str {
    text.char_indices().nth(BEGINNING).map_or(text, |(end, _)| &text[..end])
}
