//! The numbers learned from questions whose answers are known; the rest of this room has only
//! constants that measured flat. `benches/faq/README.md` says on which questions they were learned, how,
//! and how well they hold on others; `benches/faq/learn.py` learns them again.

use super::confidence::Clues;
use super::evidence::Evidence;

/// What each kind of evidence weighs, in the order of [`Evidence`].
pub(super) const EVIDENCE_WEIGHTS: [f32; Evidence::KINDS] =
    [1.722, 7.674, 5.562, 2.906, 1.131, 1.704, 1.923, 2.069];

/// What each clue weighs for the first hit being right, in the order of [`Clues`].
pub(super) const FIRST_IS_RIGHT: Logistic = Logistic {
    bias: -1.370,
    weights: [
        0.090, 0.286, 0.988, 0.230, -1.286, 1.164, 0.196, -1.030, 0.532, -0.332, 2.264, -5.844, -0.370,
        2.163, -0.375,
    ],
};

/// And for one of the first three being right.
pub(super) const RIGHT_IS_NEAR: Logistic = Logistic {
    bias: -1.339,
    weights: [
        0.227, 0.193, 0.766, 0.140, -0.885, 0.919, 0.044, -0.522, 0.433, -0.344, 1.969, -5.223, 0.317, 2.118,
        -0.977,
    ],
};

/// A logistic model.
pub(super) struct Logistic {
    pub bias: f32,
    pub weights: [f32; Clues::KINDS],
}

/// From this confidence on the bot answers: more likely right than wrong, where one question in two is
/// about something else. Nine answers in ten are right then.
pub(super) const ANSWER_FROM: f32 = 0.5;
/// When the right entry is among the first three with this confidence, the bot asks which is meant.
pub(super) const ASK_BACK_FROM: f32 = 0.4;
/// Below this a topic is not worth naming.
pub(super) const NEAR_TOPIC_FROM: f32 = 0.03;
