//! What a search answers, and what to make of it: answer, ask back, or say that nothing was found.

use super::learned::{ANSWER_FROM, ASK_BACK_FROM, NEAR_TOPIC_FROM};

/// The entries that may answer a question, best first, at most ten.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ranking {
    pub hits: Vec<Hit>,
}

/// An entry that may be the answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    pub id: String,
    /// How likely this is the right answer, 0 to 1; comparable across questions.
    pub confidence: f32,
}

/// What to do with a ranking.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict<'a> {
    /// Sure enough to answer.
    Answer(&'a Hit),
    /// Two or three topics of which one is probably meant.
    AskBack(Vec<&'a Hit>),
    /// Nothing found; up to three topics may still be near.
    NotFound(Vec<&'a Hit>),
}

const MOST_HITS: usize = 10;
const MOST_CHOICES: usize = 3;

impl Ranking {
    /// The hits of several indexes as one ranking; an entry counts by its best confidence.
    pub fn merge(rankings: impl IntoIterator<Item = Self>) -> Self {
        let mut hits: Vec<Hit> = rankings.into_iter().flat_map(|it| it.hits).collect();
        hits.sort_by(|left, right| right.confidence.total_cmp(&left.confidence));
        let mut merged = Self::default();
        for hit in hits {
            if merged.hits.len() < MOST_HITS && merged.hits.iter().all(|it| it.id != hit.id) {
                merged.hits.push(hit);
            }
        }
        merged
    }

    pub fn verdict(&self) -> Verdict<'_> {
        let nearest = &self.hits[..self.hits.len().min(MOST_CHOICES)];
        let near: Vec<&Hit> = nearest.iter().filter(|hit| NEAR_TOPIC_FROM <= hit.confidence).collect();
        let together: f32 = nearest.iter().map(|hit| hit.confidence).sum();
        match nearest {
            [best, ..] if ANSWER_FROM <= best.confidence => Verdict::Answer(best),
            [best, second, ..] if ASK_BACK_FROM <= together => {
                Verdict::AskBack(if near.len() < 2 { vec![best, second] } else { near })
            }
            _ => Verdict::NotFound(near),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ranking(confidences: &[f32]) -> Ranking {
        let hit = |(n, confidence): (usize, &f32)| Hit { id: n.to_string(), confidence: *confidence };
        Ranking { hits: confidences.iter().enumerate().map(hit).collect() }
    }

    #[test]
    fn a_sure_hit_is_the_answer() {
        let ranking = ranking(&[0.95, 0.3]);
        assert_eq!(ranking.verdict(), Verdict::Answer(&ranking.hits[0]));
    }

    #[test]
    fn doubt_between_topics_asks_back() {
        let ranking = ranking(&[0.3, 0.2, 0.1, 0.05]);
        let Verdict::AskBack(choices) = ranking.verdict() else { panic!("{:?}", ranking.verdict()) };
        assert_eq!(choices.len(), MOST_CHOICES);
    }

    #[test]
    fn whoever_asks_back_offers_a_choice() {
        let ranking = ranking(&[0.45, 0.01]);
        assert_eq!(ranking.verdict(), Verdict::AskBack(ranking.hits.iter().collect()));
    }

    #[test]
    fn one_doubtful_topic_is_named_but_not_answered() {
        let ranking = ranking(&[0.2, 0.01]);
        assert_eq!(ranking.verdict(), Verdict::NotFound(vec![&ranking.hits[0]]));
    }

    #[test]
    fn an_entry_found_in_two_languages_counts_once_by_its_best() {
        let merged = Ranking::merge([ranking(&[0.2, 0.1]), ranking(&[0.6])]);
        let hits: Vec<(&str, f32)> = merged.hits.iter().map(|it| (it.id.as_str(), it.confidence)).collect();
        assert_eq!(hits, [("0", 0.6), ("1", 0.1)]);
    }

    #[test]
    fn nothing_near_is_not_found() {
        assert_eq!(ranking(&[0.01]).verdict(), Verdict::NotFound(Vec::new()));
        assert_eq!(ranking(&[]).verdict(), Verdict::NotFound(Vec::new()));
    }
}
