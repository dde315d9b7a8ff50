//! The numbers learned from questions whose answers were known; nothing else in this room was tuned to
//! data. `benches/faq/README.md` says on which questions, how, and how well they hold on others.
//! `cargo bench --bench faq_learn` learns them again.

use super::confidence::Clues;
use super::evidence::Evidence;

/// What each kind of evidence weighs, in the order of [`Evidence`].
pub(super) const EVIDENCE_WEIGHTS: [f32; Evidence::KINDS] =
    [2.968, 8.077, 5.383, 2.758, 1.221, 1.686, 1.888, 1.047];

/// What each clue weighs, in the order of [`Clues`].
pub(super) const CLUE_WEIGHTS: [f32; Clues::KINDS] =
    [-0.1148, 0.3769, 0.9555, 0.2320, -1.0003, 1.6289, 0.8188, -0.6872, 1.5136, -3.9369, -0.9909, 1.8140];
pub(super) const CLUE_BIAS: f32 = 1.0932;

/// From this confidence on the bot answers.
pub(super) const ANSWER_FROM: f32 = 0.65;
/// From here on it asks which of the near topics is meant.
pub(super) const ASK_BACK_FROM: f32 = 0.25;
/// Below this a topic is not worth naming.
pub(super) const NEAR_TOPIC_FROM: f32 = 0.05;
