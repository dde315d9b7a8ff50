//! The index of one town's entries in one language.

use super::confidence::{Clues, Field, confidences};
use super::evidence::Evidence;
use super::familiar::Familiarity;
use super::fuse::fuse;
use super::learned::TRUST_ELSEWHERE;
use super::lexicon::count;
use super::passage::passages;
use super::ranking::{Hit, Ranking};
use super::reading::{Learner, Reading, Text, Vocabulary};
use super::shelf::{Shelf, Topics};
use super::sparse::Sparse;

/// One answerable question, as search sees it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    pub id: String,
    pub question: String,
    /// Other ways people ask the same; the best way to make an entry easy to find.
    pub alternatives: Vec<String>,
    pub answer: String,
}

/// Finds the entries that answer a question. Built once, then only read.
pub struct Index {
    ids: Vec<String>,
    vocabulary: Vocabulary,
    phrasings: Shelf,
    passages: Shelf,
    topics: Topics,
    familiarity: Familiarity,
    /// See [`Field::taught`].
    taught: f32,
    /// What odds count for in this language.
    trust: f32,
}

const MOST_HITS: usize = 10;

impl Index {
    /// `language` is a code such as `de`, `de-simple` or `uk`; one without a stemmer works by runs of
    /// characters alone.
    pub fn build(language: &str, entries: &[Entry]) -> Self {
        let mut learner = Learner::new(language);
        let mut phrasings = Vec::new();
        let mut answers = Vec::new();
        let mut topics = Vec::with_capacity(entries.len());
        for (entry, number) in entries.iter().zip(0..) {
            let own_phrasings = read_all(&mut learner, entry.phrasings());
            let own_passages = read_all(&mut learner, passages(&entry.answer).iter().map(String::as_str));
            let whole = Text::joined(own_phrasings.iter().chain(&own_passages));
            learner.note_entry(&whole);
            topics.push(whole);
            // A passage rarely repeats what the entry is about: it is read with the entry's question.
            let title = own_phrasings.first();
            answers
                .extend(own_passages.iter().map(|it| (number, Text::joined(title.into_iter().chain([it])))));
            phrasings.extend(own_phrasings.into_iter().map(|it| (number, it)));
        }
        let vocabulary = learner.finish(entries.len());
        let vectors: Vec<Sparse> = phrasings.iter().map(|(_, it)| vocabulary.gram_vector(it)).collect();
        let per_entry = count(phrasings.len()) / count(entries.len()).max(1.0);
        Self {
            ids: entries.iter().map(|it| it.id.clone()).collect(),
            passages: Shelf::new(&vocabulary, &answers),
            topics: Topics::new(&vocabulary, &topics),
            familiarity: Familiarity::learn(&vectors, vocabulary.sizes().grams),
            taught: 1.0 - 1.0 / per_entry.max(1.0),
            trust: if language.split('-').next() == Some("de") { 1.0 } else { TRUST_ELSEWHERE },
            phrasings: Shelf::new(&vocabulary, &phrasings),
            vocabulary,
        }
    }

    pub fn len(&self) -> usize {
        self.ids.len()
    }

    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// The entries that may answer the question, best first.
    pub fn ask(&self, question: &str) -> Ranking {
        self.rank(&self.find(question))
    }

    /// The same among some entries only, named by their place in what the index was built of.
    pub fn ask_among(&self, entries: &[usize], question: &str) -> Ranking {
        self.rank(&self.find_among(entries.to_vec(), question))
    }

    /// Everything known about a question, for learning and measuring.
    #[doc(hidden)]
    pub fn find(&self, question: &str) -> Findings {
        self.find_among((0..self.len()).collect(), question)
    }

    fn find_among(&self, entries: Vec<usize>, question: &str) -> Findings {
        let reading = self.vocabulary.read(question);
        let all = self.gather(&reading);
        let evidence: Vec<Evidence> = entries.iter().map(|it| all[*it]).collect();
        Findings {
            scores: evidence.iter().map(fuse).collect(),
            entries,
            evidence,
            familiarity: self.familiarity.of(&reading.grams),
            strange: reading.strange,
            taught: self.taught,
        }
    }

    fn rank(&self, findings: &Findings) -> Ranking {
        let id = |found: usize| &self.ids[findings.entries[found]];
        let best = findings.best(id);
        let Some(clues) = best.first().map(|first| findings.clues(*first)) else {
            return Ranking::default();
        };
        let scores: Vec<f32> = best.iter().map(|it| findings.scores[*it]).collect();
        let hit = |(found, confidence): (usize, f32)| Hit { id: id(found).clone(), confidence };
        Ranking { hits: best.into_iter().zip(confidences(clues, &scores, self.trust)).map(hit).collect() }
    }

    fn gather(&self, reading: &Reading) -> Vec<Evidence> {
        let entries = self.len();
        let phrasings = self.phrasings.look_up(reading, entries);
        let passages = self.passages.look_up(reading, entries);
        let topics = self.topics.look_up(reading);
        (0..entries)
            .map(|entry| Evidence {
                phrasing: phrasings.likest[entry],
                passage: passages.likest[entry],
                topic: topics.likeness[entry],
                words: topics.words[entry],
                said: phrasings.said[entry],
                covered: phrasings.covered[entry].max(passages.covered[entry]),
                pairs: topics.pairs[entry],
                phrasings: phrasings.together[entry],
            })
            .collect()
    }
}

/// The evidence for every entry that may answer.
pub struct Findings {
    /// Which entry each is about.
    entries: Vec<usize>,
    pub evidence: Vec<Evidence>,
    scores: Vec<f32>,
    familiarity: f32,
    strange: f32,
    taught: f32,
}

impl Findings {
    /// The best entries that have anything in common with the question. Equal ones go by id, so that
    /// their order in a file does not matter.
    fn best<'a>(&self, id: impl Fn(usize) -> &'a String) -> Vec<usize> {
        let mut found: Vec<usize> = (0..self.scores.len()).filter(|&it| 0.0 < self.scores[it]).collect();
        let order = |a: &usize, b: &usize| {
            self.scores[*b].total_cmp(&self.scores[*a]).then_with(|| id(*a).cmp(id(*b)))
        };
        if MOST_HITS < found.len() {
            found.select_nth_unstable_by(MOST_HITS, order);
            found.truncate(MOST_HITS);
        }
        found.sort_unstable_by(order);
        found
    }

    /// What holds for all entries: how familiar and how strange the question is, how taught the base.
    pub fn facts(&self) -> [f32; 3] {
        [self.familiarity, self.strange, self.taught]
    }

    fn clues(&self, found: usize) -> Clues {
        let field = Field {
            scores: &self.scores,
            familiarity: self.familiarity,
            strange: self.strange,
            taught: self.taught,
        };
        Clues::of(found, &self.evidence[found], &field)
    }
}

impl Entry {
    fn phrasings(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.question.as_str()).chain(self.alternatives.iter().map(String::as_str))
    }
}

/// Texts without a word are left out.
fn read_all<'a>(learner: &mut Learner, texts: impl Iterator<Item = &'a str>) -> Vec<Text> {
    texts.map(|it| learner.read(it)).filter(|it| !it.words.is_empty()).collect()
}
