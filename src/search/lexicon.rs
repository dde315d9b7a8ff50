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

    pub fn find(&self, key: u64) -> Option<u32> {
        self.ids.get(&key).copied()
    }

    /// Notes that one more entry has these terms, each named once.
    pub fn note_entry(&mut self, terms: impl IntoIterator<Item = u32>) {
        for term in terms {
            self.entries_with[term as usize] += 1;
        }
    }

    pub fn len(&self) -> usize {
        self.entries_with.len()
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
