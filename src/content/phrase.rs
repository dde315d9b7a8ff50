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

    /// How many words it has.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// The first place it stands at, its last word perhaps with an ending of up to three letters: `Laternen`,
    /// `ліхтарів`. Short words have none, `Baumarkt` is about no `Baum`.
    pub(super) fn begins_at(&self, words: &[String]) -> Option<usize> {
        let (last, before) = self.0.split_last()?;
        words.windows(self.0.len()).position(|it| {
            it.split_last().is_some_and(|(word, rest)| rest == before && is_form_of(word, last))
        })
    }
}

const LONGEST_ENDING: usize = 3;
const SHORTEST_WITH_ENDING: usize = 5;

fn is_form_of(word: &str, plain: &str) -> bool {
    let Some(ending) = word.strip_prefix(plain) else { return false };
    ending.is_empty()
        || (ending.chars().count() <= LONGEST_ENDING && SHORTEST_WITH_ENDING <= plain.chars().count())
}
