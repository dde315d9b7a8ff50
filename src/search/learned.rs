//! The numbers learned from questions whose answers were known; nothing else in this room was tuned to
//! data. `benches/faq/README.md` says on which questions, how, and how well they hold on others.
//! `cargo bench --bench faq_learn` learns them again.

use super::confidence::Clues;
use super::evidence::Evidence;

/// What each kind of evidence weighs, in the order of [`Evidence`].
pub(super) const EVIDENCE_WEIGHTS: [f32; Evidence::KINDS] =
    [1.722, 7.674, 5.562, 2.906, 1.131, 1.704, 1.923, 2.069];

/// What each clue weighs, in the order of [`Clues`].
pub(super) const CLUE_WEIGHTS: [f32; Clues::KINDS] =
    [-0.1280, 0.3694, 0.9089, 0.2388, -1.1008, 2.0791, 1.0011, -0.7542, 1.8501, -4.3148, 0.7115, 2.0478];
pub(super) const CLUE_BIAS: f32 = 1.0807;

/// From this confidence on the bot answers.
pub(super) const ANSWER_FROM: f32 = 0.65;
/// From here on it asks which of the near topics is meant.
pub(super) const ASK_BACK_FROM: f32 = 0.25;
/// Below this a topic is not worth naming.
pub(super) const NEAR_TOPIC_FROM: f32 = 0.05;
