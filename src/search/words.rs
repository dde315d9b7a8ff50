//! The words the entries use: every spelling met, and the stem it goes by.

use std::collections::HashMap;

use frostem::{Algorithm, Stemmer};

use super::grams::key;
use super::lexicon::Lexicon;

/// All spellings of the entries' words, numbered, each with the number of its stem.
pub(super) struct Words {
    stemmer: Option<Stemmer>,
    spellings: HashMap<String, u32>,
    stems: Lexicon,
}

impl Words {
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
        let stem = self.stems.learn(self.stem_key(word));
        self.spellings.insert(word.to_owned(), stem);
        stem
    }

    /// The stem of a word of a question, when the entries know it.
    pub fn find(&self, word: &str) -> Option<u32> {
        self.spellings.get(word).copied().or_else(|| self.stems.find(self.stem_key(word)))
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

    fn stem_key(&self, word: &str) -> u64 {
        match self.stemmer {
            Some(stemmer) => key(stemmer.stem(word).chars()),
            None => key(word.chars()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_do_not_hide_a_word() {
        let mut words = Words::new("de-simple");
        let stem = words.learn("ausweis");
        assert_eq!(words.find("ausweise"), Some(stem));
        assert_eq!(words.find("reisepass"), None);
    }

    #[test]
    fn an_unknown_language_keeps_its_words_whole() {
        let mut words = Words::new("tlh");
        let stem = words.learn("qapla");
        assert_eq!(words.find("qapla"), Some(stem));
        assert_eq!(words.find("qaplas"), None);
    }
}
