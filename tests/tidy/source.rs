//! One Rust file as the house rules see it: its code without words, and its words without code.
//!
//! **Invariant:** every character keeps its place, so a position found here is a line in the file.

use std::path::Path;

use crate::files::{files_under, read, shown};
use crate::mask::{Literal, mask, without_tests};

/// A Rust file of the house.
pub struct Source {
    /// From the root of the repository: `src/engine/turn.rs`.
    pub path: String,
    pub text: String,
    /// The text with comments and the insides of literals blanked.
    pub code: String,
    /// `code` with `#[cfg(test)]` items blanked too; nothing at all in a file of tests.
    pub shipped: String,
    literals: Vec<Literal>,
}

impl Source {
    pub fn new(path: &str, text: &str) -> Self {
        let (code, literals) = mask(text);
        let shipped = if is_test_file(path) { String::new() } else { without_tests(&code) };
        Self { path: path.to_owned(), text: text.to_owned(), code, shipped, literals }
    }

    pub fn all_under(folder: &str) -> Vec<Self> {
        files_under(folder, &[".rs"]).iter().map(|path| Self::read(path)).collect()
    }

    fn read(path: &Path) -> Self {
        Self::new(&shown(path), &read(path))
    }

    /// `src/engine/turn.rs:12`.
    pub fn at(&self, offset: usize) -> String {
        format!("{}:{}", self.path, 1 + self.text[..offset].matches('\n').count())
    }

    /// The rooms and files from the crate root down to this module: `["engine", "turn"]`.
    pub fn module(&self) -> Vec<&str> {
        let inner = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        inner.split('/').filter(|it| *it != "mod").collect()
    }

    pub fn room(&self) -> &str {
        self.module()[0]
    }

    /// The literals that ship, each with its offset.
    pub fn shipped_literals(&self) -> impl Iterator<Item = &Literal> {
        self.literals.iter().filter(|it| self.shipped.as_bytes().get(it.offset) == Some(&b'"'))
    }

    /// Where `words` stand in `code` as whole words.
    pub fn places<'a>(code: &'a str, words: &'a str) -> impl Iterator<Item = usize> + 'a {
        code.match_indices(words).map(|(offset, _)| offset).filter(move |&offset| {
            let before = code[..offset].chars().next_back();
            let after = code[offset + words.len()..].chars().next();
            let starts = !words.starts_with(is_word) || !before.is_some_and(is_word);
            let ends = !words.ends_with(is_word) || !after.is_some_and(is_word);
            starts && ends
        })
    }
}

pub fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn is_test_file(path: &str) -> bool {
    path.starts_with("tests/")
        || path.ends_with("/tests.rs")
        || path.ends_with("_tests.rs")
        || path.ends_with("/trial.rs")
        || path.contains("/tests/")
}
