//! Finds the known words a mistyped one may have meant.

use super::fold::letters;
use super::grams::fine_grams;
use super::lexicon::{Lexicon, Terms, count};
use super::postings::Postings;
use super::sparse::{self, Sparse};

/// Below this share of letters in place two words have nothing to do with each other.
const ALIKE: f32 = 0.5;
/// Words nearly as close as the closest are guessed with it.
const NEARLY_AS_CLOSE: f32 = 0.05;
const GUESSES: usize = 3;
/// Two words that share fewer of their runs are not compared.
const SHARED: f32 = 0.2;
/// How many words that share runs of letters are compared letter by letter.
const COMPARED: usize = 24;

/// The entries' words by the short runs of characters they share.
pub(super) struct Nearest {
    words: Vec<Known>,
    runs: Terms,
    by_run: Postings,
}

struct Known {
    word: Box<str>,
    runs: f32,
    stem: u32,
}

/// A known word that may be meant, and how alike it is (0 to 1).
pub(super) struct Guess<'a> {
    pub word: &'a str,
    pub stem: u32,
    pub likeness: f32,
}

impl Nearest {
    pub fn new(spellings: &[(&str, u32)]) -> Self {
        let mut runs = Lexicon::default();
        let mut texts = Vec::with_capacity(spellings.len());
        let mut words = Vec::with_capacity(spellings.len());
        for (word, stem) in spellings {
            let mut terms = Vec::new();
            fine_grams(word, |key| terms.push(runs.learn(key)));
            let text: Sparse = sparse::count(terms).into_iter().map(|(term, _)| (term, 1.0)).collect();
            words.push(Known { word: (*word).into(), runs: count(text.len()), stem: *stem });
            texts.push(text);
        }
        let runs = Terms::from(runs);
        Self { words, by_run: Postings::new(runs.len(), &texts), runs }
    }

    /// Up to three known words that look like this one, the closest first.
    pub fn guess(&self, word: &str) -> Vec<Guess<'_>> {
        let meant = letters(word);
        let mut guesses: Vec<Guess<'_>> = self
            .sharing_runs(word)
            .into_iter()
            .map(|known| Guess {
                word: &known.word,
                stem: known.stem,
                likeness: likeness(&meant, &letters(&known.word)),
            })
            .filter(|guess| ALIKE <= guess.likeness)
            .collect();
        guesses.sort_by(|a, b| b.likeness.total_cmp(&a.likeness).then_with(|| a.word.cmp(b.word)));
        let closest = guesses.first().map_or(0.0, |guess| guess.likeness);
        guesses.retain(|guess| closest - NEARLY_AS_CLOSE <= guess.likeness);
        guesses.truncate(GUESSES);
        guesses
    }

    fn sharing_runs(&self, word: &str) -> Vec<&Known> {
        let mut terms = Vec::new();
        let mut unknown = 0;
        fine_grams(word, |key| match self.runs.find(key) {
            Some(term) => terms.push((term, 1.0)),
            None => unknown += 1,
        });
        let own = count(terms.len() + unknown);
        let shared = self.by_run.score(&terms);
        let overlap = |(at, shared): (usize, &f32)| {
            let overlap = 2.0 * shared / (own + self.words[at].runs);
            (SHARED <= overlap).then_some((at, overlap))
        };
        let mut near: Vec<(usize, f32)> = shared.iter().enumerate().filter_map(overlap).collect();
        let closer = |a: &(usize, f32), b: &(usize, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
        if COMPARED < near.len() {
            near.select_nth_unstable_by(COMPARED, closer);
            near.truncate(COMPARED);
        }
        near.into_iter().map(|(at, _)| &self.words[at]).collect()
    }
}

/// The share of letters in place: 1 less the edits (swapped neighbours are one) by the longer word.
fn likeness(a: &[char], b: &[char]) -> f32 {
    1.0 - count(edits(a, b)) / count(a.len().max(b.len()).max(1))
}

fn edits(a: &[char], b: &[char]) -> usize {
    let width = b.len() + 1;
    let mut before = vec![0; width];
    let mut above: Vec<usize> = (0..width).collect();
    let mut row = vec![0; width];
    for i in 1..=a.len() {
        row[0] = i;
        for j in 1..width {
            let replaced = above[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            row[j] = replaced.min(above[j] + 1).min(row[j - 1] + 1);
            if 1 < i && 1 < j && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        (before, above, row) = (above, row, before);
    }
    above[width - 1]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swapped_letters_are_one_edit() {
        let edits = |a, b| edits(&letters(a), &letters(b));
        assert_eq!(edits("abholen", "abhloen"), 1);
        assert_eq!(edits("abholen", "abhohlen"), 1);
        assert_eq!(edits("", "amt"), 3);
    }

    #[test]
    fn a_mistyped_word_is_guessed_and_nonsense_is_not() {
        let nearest = Nearest::new(&[("ausweis", 0), ("reisepass", 1), ("sperrmull", 2)]);
        let guesses = nearest.guess("sprermul");
        assert_eq!(guesses.iter().map(|it| it.stem).collect::<Vec<_>>(), [2]);
        assert!(nearest.guess("qwzx").is_empty());
    }
}
