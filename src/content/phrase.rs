//! Words in a row as people type them, whatever their case and spelling.

use std::fmt;

use super::fold;

/// Some words in a row, folded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase(Vec<String>);

impl fmt::Display for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(" "))
    }
}

impl Phrase {
    /// `None` when nothing is left after folding.
    pub fn new(text: &str) -> Option<Self> {
        let words = fold::words(text);
        (!words.is_empty()).then_some(Self(words))
    }

    pub(super) fn is_in(&self, words: &[String]) -> bool {
        words.windows(self.0.len()).any(|it| it == self.0)
    }
}
