//! The numbers learned from questions whose answers are known; the rest of this room has only
//! constants that measured flat. `benches/faq/README.md` says on which questions they were learned, how,
//! and how well they hold on others; `benches/faq/learn.py` learns them again.

use super::confidence::Clues;
use super::evidence::Evidence;

/// What each kind of evidence weighs, in the order of [`Evidence`].
pub(super) const EVIDENCE_WEIGHTS: [f32; Evidence::KINDS] =
    [1.822, 7.771, 5.737, 2.901, 1.054, 1.713, 1.892, 2.197];

/// What each clue weighs for the first hit being right, in the order of [`Clues`].
pub(super) const FIRST_IS_RIGHT: Logistic = Logistic {
    bias: -1.261,
    weights: [
        0.046, 0.276, 1.096, 0.237, -1.225, 2.175, 0.210, -1.035, 0.446, -0.433, 2.181, -5.622, 0.347, 2.184,
        -0.187,
    ],
};

/// And for one of the first three being right.
pub(super) const RIGHT_IS_NEAR: Logistic = Logistic {
    bias: -1.294,
    weights: [
        0.193, 0.175, 0.832, 0.158, -0.813, 1.630, 0.056, -0.726, 0.385, -0.404, 1.962, -5.059, 0.618, 2.087,
        -0.758,
    ],
};

/// A logistic model.
pub(super) struct Logistic {
    pub bias: f32,
    pub weights: [f32; Clues::KINDS],
}

/// What the odds of a hit count for outside German. The same clues were right less often there: at the
/// same threshold .87 of the answers in five languages instead of .91.
pub(super) const TRUST_ELSEWHERE: f32 = 0.67;
/// From this confidence on the bot answers. Of questions to German pages with one title each three in
/// four are answered then, and nine answers in ten are right.
pub(super) const ANSWER_FROM: f32 = 0.46;
/// When the right entry is among the first three with this confidence, the bot asks which is meant.
pub(super) const ASK_BACK_FROM: f32 = 0.35;
/// Below this a topic is not worth naming.
pub(super) const NEAR_TOPIC_FROM: f32 = 0.03;
