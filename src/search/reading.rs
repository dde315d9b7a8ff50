//! How texts are read: an entry's text teaches the vocabulary, a question is looked up in it.

use super::fold::{fold, words};
use super::grams::grams;
use super::lexicon::{Lexicon, Terms, count, rarity_of_unknown};
use super::nearest::Nearest;
use super::sparse::{self, Sparse};
use super::words::{Speller, Words};

/// What the terms of a text are, by count.
#[derive(Default)]
pub(super) struct Text {
    pub grams: Sparse,
    pub words: Sparse,
    pub pairs: Sparse,
}

impl Text {
    /// Several texts read as one.
    pub fn joined<'a>(texts: impl IntoIterator<Item = &'a Text>) -> Self {
        let mut all = Self::default();
        for text in texts {
            all.grams.extend(&text.grams);
            all.words.extend(&text.words);
            all.pairs.extend(&text.pairs);
        }
        Self { grams: sparse::sum(all.grams), words: sparse::sum(all.words), pairs: sparse::sum(all.pairs) }
    }
}

/// Learns the vocabulary while the entries are read.
pub(super) struct Learner {
    pub grams: Lexicon,
    pub words: Speller,
    pub pairs: Lexicon,
}

impl Learner {
    pub fn new(language: &str) -> Self {
        Self { grams: Lexicon::default(), words: Speller::new(language), pairs: Lexicon::default() }
    }

    pub fn read(&mut self, text: &str) -> Text {
        let folded = fold(text);
        let (mut runs, mut stems) = (Vec::new(), Vec::new());
        for word in words(&folded) {
            grams(word, |key| runs.push(self.grams.learn(key)));
            stems.push(self.words.learn(word));
        }
        let pairs = stems.windows(2).map(|it| self.pairs.learn(pair(it))).collect();
        Text { grams: sparse::count(runs), words: sparse::count(stems), pairs: sparse::count(pairs) }
    }

    /// Notes which terms one entry has in all its texts.
    pub fn note_entry(&mut self, whole: &Text) {
        let terms = |counts: &Sparse| counts.iter().map(|(term, _)| *term).collect::<Vec<_>>();
        self.grams.note_entry(terms(&whole.grams));
        self.words.stems_mut().note_entry(terms(&whole.words));
        self.pairs.note_entry(terms(&whole.pairs));
    }

    pub fn finish(self, entries: usize) -> Vocabulary {
        Vocabulary {
            gram_rarity: self.grams.smooth_rarity(entries),
            word_rarity: self.words.stems().sharp_rarity(entries),
            pair_rarity: self.pairs.sharp_rarity(entries),
            unknown_rarity: rarity_of_unknown(entries),
            strange_rarity: (1.0 + count(entries)).ln() + 1.0,
            nearest: Nearest::new(&self.words.spellings()),
            grams: self.grams.into(),
            words: self.words.into(),
            pairs: self.pairs.into(),
        }
    }
}

/// Every term of the entries and how rare it is.
pub(super) struct Vocabulary {
    grams: Terms,
    words: Words,
    pairs: Terms,
    nearest: Nearest,
    pub gram_rarity: Vec<f32>,
    pub word_rarity: Vec<f32>,
    pub pair_rarity: Vec<f32>,
    unknown_rarity: f32,
    strange_rarity: f32,
}

/// How many terms of each kind there are.
pub(super) struct Sizes {
    pub grams: usize,
    pub words: usize,
    pub pairs: usize,
}

/// A question in the entries' terms.
#[derive(Default)]
pub(super) struct Reading {
    /// Runs of characters, length one.
    pub grams: Sparse,
    /// Stems: 1 for a word as typed, less for a guess.
    pub words: Sparse,
    /// What all its words weigh, known or not.
    pub weight: f32,
    /// Neighbouring words.
    pub pairs: Sparse,
    pub pair_weight: f32,
    /// The share of runs of characters that no entry has.
    pub strange: f32,
}

impl Reading {
    /// The words, a repeated one as if it were said once.
    pub fn words_once(&self) -> Sparse {
        self.words.iter().map(|&(stem, times)| (stem, times.min(1.0))).collect()
    }
}

/// How much a guessed word counts against one typed.
const GUESSED_WORD: f32 = 0.8;
const GUESSED_GRAMS: f32 = 0.5;
/// How much runs of characters that nobody knows dilute the others.
const STRANGE_GRAMS: f32 = 0.5;
/// Nobody needs more to ask a question; it bounds the time spent on a pasted letter.
const MOST_GUESSES: usize = 48;
/// A word said twice is not twice as important.
const MOST_REPEATED: f32 = 1.5;

impl Vocabulary {
    pub fn sizes(&self) -> Sizes {
        Sizes { grams: self.grams.len(), words: self.words.len(), pairs: self.pairs.len() }
    }

    /// A text's runs of characters, weighed, length one.
    pub fn gram_vector(&self, text: &Text) -> Sparse {
        sparse::cosine_weights(&text.grams, &self.gram_rarity)
    }

    pub fn read(&self, question: &str) -> Reading {
        let folded = fold(question);
        let mut notes = Notes::default();
        for word in words(&folded) {
            let strange = self.note_grams(word, &mut notes);
            match self.words.find(word) {
                Some(stem) => {
                    notes.words.push((stem, 1.0));
                    notes.stems.push(stem);
                    notes.weight += self.word_rarity[stem as usize];
                    notes.strange += strange;
                }
                None => notes.strange += strange * (1.0 - self.note_guesses(word, &mut notes)),
            }
        }
        self.weigh(notes)
    }

    /// Notes the runs of characters that are known and says how many are not.
    fn note_grams(&self, word: &str, notes: &mut Notes) -> f32 {
        let mut strange = 0;
        grams(word, |key| match self.grams.find(key) {
            Some(term) => notes.grams.push((term, 1.0)),
            None => strange += 1,
        });
        notes.runs += strange;
        count(strange)
    }

    /// Words nobody has seen: mistyped, perhaps, or about something else. Says how alike the closest
    /// known word is.
    fn note_guesses(&self, word: &str, notes: &mut Notes) -> f32 {
        notes.guesses += 1;
        let guesses = if word.chars().nth(2).is_some() && notes.guesses <= MOST_GUESSES {
            self.nearest.guess(word)
        } else {
            Vec::new()
        };
        let Some(closest) = guesses.first() else {
            notes.weight += self.unknown_rarity;
            return 0.0;
        };
        notes.stems.push(closest.stem);
        let share = 1.0 / count(guesses.len());
        for guess in &guesses {
            notes.words.push((guess.stem, GUESSED_WORD * guess.likeness * share));
            notes.weight += self.word_rarity[guess.stem as usize] * share;
            let gram_share = GUESSED_GRAMS * guess.likeness * share;
            grams(guess.word, |key| {
                notes.guessed_grams.extend(self.grams.find(key).map(|it| (it, gram_share)));
            });
        }
        closest.likeness
    }

    /// Length one, the runs nobody knows counted in: a question of which only an ending is known is
    /// not much like a text that has the ending.
    fn weigh_grams(&self, grams: &Sparse, strange: f32) -> Sparse {
        let mut vector = sparse::weights(grams, &self.gram_rarity);
        let known: f32 = vector.iter().map(|(_, weight)| weight * weight).sum();
        let unknown = STRANGE_GRAMS * strange * self.strange_rarity * self.strange_rarity;
        let length = (known + unknown).sqrt().max(f32::EPSILON);
        for (_, weight) in &mut vector {
            *weight /= length;
        }
        vector
    }

    fn weigh(&self, notes: Notes) -> Reading {
        let runs = count(notes.grams.len() + notes.runs);
        let all_grams = sparse::sum([notes.grams, notes.guessed_grams].concat());
        let mut words = sparse::sum(notes.words);
        for (_, times) in &mut words {
            *times = times.min(MOST_REPEATED);
        }
        let mut reading = Reading {
            grams: self.weigh_grams(&all_grams, notes.strange),
            words,
            weight: notes.weight,
            strange: notes.strange / runs.max(1.0),
            ..Reading::default()
        };
        let mut pairs = Vec::new();
        for neighbours in notes.stems.windows(2) {
            let known = self.pairs.find(pair(neighbours));
            pairs.extend(known);
            reading.pair_weight += known.map_or(self.unknown_rarity, |it| self.pair_rarity[it as usize]);
        }
        reading.pairs = sparse::count(pairs);
        reading
    }
}

/// What is gathered while a question is read.
#[derive(Default)]
struct Notes {
    grams: Sparse,
    guessed_grams: Sparse,
    /// Runs of characters nobody knows, less those of words that could be guessed.
    strange: f32,
    runs: usize,
    words: Sparse,
    stems: Vec<u32>,
    weight: f32,
    guesses: usize,
}

fn pair(neighbours: &[u32]) -> u64 {
    neighbours.iter().fold(0, |key, stem| (key << 32) | u64::from(*stem))
}
