//! Numbers terms as they are met and counts in how many entries each occurs.

use std::collections::HashMap;

/// Terms (runs of characters, words, pairs of words) by key, with the entries they occur in counted.
#[derive(Default)]
pub(super) struct Lexicon {
    ids: HashMap<u64, u32>,
    entries_with: Vec<u32>,
}

impl Lexicon {
    pub fn learn(&mut self, key: u64) -> u32 {
        let next = u32::try_from(self.entries_with.len()).expect("fewer than four billion terms");
        let id = *self.ids.entry(key).or_insert(next);
        if id == next {
            self.entries_with.push(0);
        }
        id
    }

    /// Notes that one more entry has these terms, each named once.
    pub fn note_entry(&mut self, terms: impl IntoIterator<Item = u32>) {
        for term in terms {
            self.entries_with[term as usize] += 1;
        }
    }

    /// How rare each run of characters is; never below one, so that common ones still hold a word together.
    pub fn smooth_rarity(&self, entries: usize) -> Vec<f32> {
        let rarity = |with: &u32| ((1.0 + count(entries)) / (1.0 + count(*with as usize))).ln() + 1.0;
        self.entries_with.iter().map(rarity).collect()
    }

    /// How rare each word is; words that stand in most entries weigh almost nothing.
    pub fn sharp_rarity(&self, entries: usize) -> Vec<f32> {
        self.entries_with.iter().map(|with| sharp(count(entries), count(*with as usize))).collect()
    }
}

/// The terms of a lexicon nothing more is learned by: less than half of what it held, and as good to look up in.
pub(super) struct Terms {
    /// In order.
    keys: Box<[u64]>,
    ids: Box<[u32]>,
}

impl Terms {
    pub fn find(&self, key: u64) -> Option<u32> {
        self.keys.binary_search(&key).ok().map(|at| self.ids[at])
    }

    pub fn len(&self) -> usize {
        self.keys.len()
    }
}

impl From<Lexicon> for Terms {
    fn from(lexicon: Lexicon) -> Self {
        let mut terms: Vec<(u64, u32)> = lexicon.ids.into_iter().collect();
        terms.sort_unstable();
        let (keys, ids) = (terms.iter().map(|it| it.0), terms.iter().map(|it| it.1));
        Self { keys: keys.collect(), ids: ids.collect() }
    }
}

/// What a word weighs that no entry has.
pub(super) fn rarity_of_unknown(entries: usize) -> f32 {
    sharp(count(entries), 0.0)
}

fn sharp(entries: f32, with: f32) -> f32 {
    (1.0 + (entries - with + 0.5) / (with + 0.5)).ln()
}

/// A number of things, to calculate with.
#[expect(clippy::cast_precision_loss, reason = "counts of texts and words stay far below 2^24")]
pub(super) fn count(n: usize) -> f32 {
    n as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_learned_is_found_under_the_same_number() {
        let mut lexicon = Lexicon::default();
        let learned: Vec<(u64, u32)> = [7, 3, 9, 3].into_iter().map(|it| (it, lexicon.learn(it))).collect();
        let terms = Terms::from(lexicon);
        assert_eq!(terms.len(), 3);
        assert!(learned.iter().all(|(key, id)| terms.find(*key) == Some(*id)));
        assert_eq!(terms.find(8), None);
    }

    #[test]
    fn a_rare_word_weighs_more_than_a_common_one() {
        let mut lexicon = Lexicon::default();
        let (common, rare) = (lexicon.learn(1), lexicon.learn(2));
        assert_eq!(lexicon.learn(1), common);
        lexicon.note_entry([common, rare]);
        lexicon.note_entry([common]);
        for weights in [lexicon.smooth_rarity(2), lexicon.sharp_rarity(2)] {
            assert!(weights[common as usize] < weights[rare as usize]);
        }
        assert!(lexicon.sharp_rarity(2)[rare as usize] < rarity_of_unknown(2));
    }
}
