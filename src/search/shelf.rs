//! The entries' texts, ready to be compared with a question: phrasings and passages one by one, and
//! each entry as a whole.

use super::lexicon::count;
use super::postings::{Owners, Postings};
use super::reading::{Reading, Text, Vocabulary};
use super::sparse::{self, Sparse};

/// Short texts that belong to entries.
pub(super) struct Shelf {
    owners: Owners,
    grams: Postings,
    words: Postings,
    /// What each text's words weigh.
    weights: Vec<f32>,
}

/// How a question compares with each entry's texts on a shelf.
pub(super) struct ShelfFindings {
    pub likest: Vec<f32>,
    pub together: Vec<f32>,
    pub said: Vec<f32>,
    pub covered: Vec<f32>,
}

impl Shelf {
    pub fn new(vocabulary: &Vocabulary, texts: &[(u32, Text)]) -> Self {
        let sizes = vocabulary.sizes();
        let weigh = |text: &Text| -> Sparse {
            text.words.iter().map(|&(stem, _)| (stem, vocabulary.word_rarity[stem as usize])).collect()
        };
        let grams: Vec<Sparse> = texts.iter().map(|(_, it)| vocabulary.gram_vector(it)).collect();
        let words: Vec<Sparse> = texts.iter().map(|(_, it)| weigh(it)).collect();
        Self {
            owners: Owners(texts.iter().map(|(owner, _)| *owner).collect()),
            grams: Postings::new(sizes.grams, &grams),
            words: Postings::new(sizes.words, &words),
            weights: words.iter().map(sparse::total).collect(),
        }
    }

    pub fn look_up(&self, reading: &Reading, entries: usize) -> ShelfFindings {
        let likeness = self.grams.score(&reading.grams);
        let shared = self.words.score(&reading.words_once());
        let said: Vec<f32> =
            shared.iter().zip(&self.weights).map(|(shared, all)| shared / all.max(f32::EPSILON)).collect();
        let mut covered = self.owners.best(&shared, entries);
        for share in &mut covered {
            *share /= reading.weight.max(f32::EPSILON);
        }
        ShelfFindings {
            likest: self.owners.best(&likeness, entries),
            said: self.owners.best(&said, entries),
            together: self.owners.together(&likeness, entries),
            covered,
        }
    }
}

/// Every entry as one text.
pub(super) struct Topics {
    grams: Postings,
    words: Postings,
    pairs: Postings,
}

/// How a question compares with each entry as a whole.
pub(super) struct TopicFindings {
    pub likeness: Vec<f32>,
    pub words: Vec<f32>,
    pub pairs: Vec<f32>,
}

impl Topics {
    pub fn new(vocabulary: &Vocabulary, topics: &[Text]) -> Self {
        let sizes = vocabulary.sizes();
        let lengths: Vec<f32> = topics.iter().map(|it| sparse::total(&it.words)).collect();
        let average = lengths.iter().sum::<f32>() / count(topics.len()).max(1.0);
        let grams: Vec<Sparse> = topics.iter().map(|it| vocabulary.gram_vector(it)).collect();
        let words: Vec<Sparse> = topics
            .iter()
            .zip(&lengths)
            .map(|(topic, length)| saturate(&topic.words, length / average.max(1.0), &vocabulary.word_rarity))
            .collect();
        let pairs: Vec<Sparse> = topics
            .iter()
            .map(|it| {
                it.pairs.iter().map(|&(pair, _)| (pair, vocabulary.pair_rarity[pair as usize])).collect()
            })
            .collect();
        Self {
            grams: Postings::new(sizes.grams, &grams),
            words: Postings::new(sizes.words, &words),
            pairs: Postings::new(sizes.pairs, &pairs),
        }
    }

    pub fn look_up(&self, reading: &Reading) -> TopicFindings {
        let share = |scores: Vec<f32>, of: f32| -> Vec<f32> {
            scores.into_iter().map(|it| it / of.max(f32::EPSILON)).collect()
        };
        TopicFindings {
            likeness: self.grams.score(&reading.grams),
            words: share(self.words.score(&reading.words), reading.weight),
            pairs: share(self.pairs.score(&reading.pairs), reading.pair_weight),
        }
    }
}

/// BM25: a word said often in a long page counts little more than one said once in a short one.
fn saturate(words: &Sparse, relative_length: f32, rarity: &[f32]) -> Sparse {
    const SATURATION: f32 = 1.2;
    const LENGTH_SHARE: f32 = 0.5;
    let slowness = SATURATION * (1.0 - LENGTH_SHARE + LENGTH_SHARE * relative_length);
    let weigh = |n: f32, stem: u32| rarity[stem as usize] * n * (SATURATION + 1.0) / (n + slowness);
    words.iter().map(|&(stem, n)| (stem, weigh(n, stem))).collect()
}
