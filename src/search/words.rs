//! The words the entries use: every spelling met, and the stem it goes by.

use std::collections::HashMap;

use frostem::{Algorithm, Stemmer};

use super::grams::key;
use super::lexicon::{Lexicon, Terms};

/// Learns the words while the entries are read: all spellings, each with the number of its stem.
pub(super) struct Speller {
    stemmer: Option<Stemmer>,
    spellings: HashMap<String, u32>,
    stems: Lexicon,
}

/// The words of the entries, by their stems.
pub(super) struct Words {
    stemmer: Option<Stemmer>,
    stems: Terms,
}

impl Speller {
    /// A language without a stemmer keeps its words as they are.
    pub fn new(language: &str) -> Self {
        let primary = language.split(['-', '_']).next().unwrap_or_default();
        let stemmer = Algorithm::from_name(primary).ok().map(Stemmer::new);
        Self { stemmer, spellings: HashMap::new(), stems: Lexicon::default() }
    }

    /// The stem of a word of an entry.
    pub fn learn(&mut self, word: &str) -> u32 {
        if let Some(stem) = self.spellings.get(word) {
            return *stem;
        }
        let stem = self.stems.learn(stem_key(self.stemmer.as_ref(), word));
        self.spellings.insert(word.to_owned(), stem);
        stem
    }

    pub fn stems(&self) -> &Lexicon {
        &self.stems
    }

    pub fn stems_mut(&mut self) -> &mut Lexicon {
        &mut self.stems
    }

    /// Every spelling with its stem, in alphabetical order.
    pub fn spellings(&self) -> Vec<(&str, u32)> {
        let mut all: Vec<_> = self.spellings.iter().map(|(word, stem)| (word.as_str(), *stem)).collect();
        all.sort_unstable();
        all
    }
}

impl Words {
    /// The stem of a word of a question, when the entries know it.
    pub fn find(&self, word: &str) -> Option<u32> {
        self.stems.find(stem_key(self.stemmer.as_ref(), word))
    }

    pub fn len(&self) -> usize {
        self.stems.len()
    }
}

impl From<Speller> for Words {
    fn from(speller: Speller) -> Self {
        Self { stemmer: speller.stemmer, stems: speller.stems.into() }
    }
}

fn stem_key(stemmer: Option<&Stemmer>, word: &str) -> u64 {
    match stemmer {
        Some(stemmer) => key(stemmer.stem(word).chars()),
        None => key(word.chars()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_do_not_hide_a_word() {
        let mut speller = Speller::new("de-simple");
        let stem = speller.learn("ausweis");
        let words = Words::from(speller);
        assert_eq!(words.find("ausweise"), Some(stem));
        assert_eq!(words.find("reisepass"), None);
    }

    #[test]
    fn an_unknown_language_keeps_its_words_whole() {
        let mut speller = Speller::new("tlh");
        let stem = speller.learn("qapla");
        let words = Words::from(speller);
        assert_eq!(words.find("qapla"), Some(stem));
        assert_eq!(words.find("qaplas"), None);
    }
}
