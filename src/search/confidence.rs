//! How likely a hit is the right answer: a logistic model of clues that mean the same in a base of
//! twenty entries with many phrasings as in one of three hundred long pages.

use super::evidence::Evidence;
use super::learned::{FIRST_IS_RIGHT, Logistic, RIGHT_IS_NEAR};
use super::lexicon::count;

/// What speaks for trusting the best hit.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Clues([f32; Clues::KINDS]);

/// What holds for all hits of one question.
pub(super) struct Field<'a> {
    /// Every entry's score.
    pub scores: &'a [f32],
    /// How much the question is like what people ask here: about 1 or about 0.
    pub familiarity: f32,
    /// The share of runs of characters that no entry has.
    pub strange: f32,
    /// 0 when entries have one phrasing each, towards 1 with many.
    pub taught: f32,
}

impl Clues {
    pub const KINDS: usize = 15;

    /// What there is to say about the best entry.
    pub fn of(best: usize, evidence: &Evidence, field: &Field<'_>) -> Self {
        let score = field.scores[best];
        let crowd = Crowd::around(best, field.scores);
        let likeliest = evidence.phrasing.max(evidence.passage);
        let taught = field.taught;
        Self([
            score,
            -crowd.rivals.ln(),
            crowd.log_share(),
            score - crowd.next_three,
            evidence.said,
            likeliest * likeliest,
            count(field.scores.len()).ln_1p(),
            evidence.covered,
            // What is worth something else where entries have many phrasings.
            taught * crowd.log_share(),
            taught * crowd.deviations,
            taught * evidence.said,
            taught * evidence.topic,
            taught * field.strange,
            taught * field.familiarity,
            taught * evidence.covered,
        ])
    }

    fn weigh(self, model: &Logistic) -> f32 {
        let sum: f32 = self.0.iter().zip(model.weights).map(|(clue, weight)| clue * weight).sum();
        1.0 / (1.0 + (-sum - model.bias).exp())
    }
}

/// The confidence of each hit, given their scores, the best first. What the first lacks for certain
/// and the first three together have is shared among the others by score; none is surer than the first.
pub(super) fn confidences(clues: Clues, scores: &[f32], trust: f32) -> Vec<f32> {
    let first = tempered(clues.weigh(&FIRST_IS_RIGHT), trust);
    let others = (tempered(clues.weigh(&RIGHT_IS_NEAR), trust) - first).max(0.0);
    let weights: Vec<f32> = scores.iter().skip(1).map(|it| (it - scores[1]).exp()).collect();
    let near: f32 = weights.iter().take(2).sum();
    let share = |weight: &f32| (others * weight / near).min(first);
    std::iter::once(first).chain(weights.iter().map(share)).take(scores.len()).collect()
}

/// The probability whose odds are `trust` times those of `confidence`.
fn tempered(confidence: f32, trust: f32) -> f32 {
    confidence * trust / (confidence * trust + 1.0 - confidence)
}

/// How one score stands out from all.
struct Crowd {
    /// What all others weigh against it when scores compete as in a softmax; nothing found at all is a
    /// rival, too, with score 0.
    rivals: f32,
    /// Its distance from the average, in standard deviations.
    deviations: f32,
    /// The average of the three best others.
    next_three: f32,
}

impl Crowd {
    fn around(entry: usize, scores: &[f32]) -> Self {
        let score = scores[entry];
        let n = count(scores.len());
        let others = || scores.iter().enumerate().filter(|(at, _)| *at != entry).map(|(_, it)| *it);
        let mean = scores.iter().sum::<f32>() / n;
        let variance = scores.iter().map(|it| (it - mean) * (it - mean)).sum::<f32>() / n;
        let mut best = [0.0_f32; 3];
        for other in others() {
            if let Some(place) = best.iter().position(|it| *it < other) {
                best[place..].rotate_right(1);
                best[place] = other;
            }
        }
        Self {
            rivals: (-score).exp() + others().map(|it| (it - score).exp()).sum::<f32>(),
            deviations: (score - mean) / (variance.sqrt() + 1e-6),
            next_three: best.iter().sum::<f32>() / 3.0,
        }
    }

    fn log_share(&self) -> f32 {
        -self.rivals.ln_1p()
    }
}
