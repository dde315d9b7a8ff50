//! The numbers learned from questions whose answers were known; nothing else in this room was tuned to
//! data. `benches/faq/README.md` says on which questions, how, and how well they hold on others.
//! `cargo bench --bench faq_learn` learns them again.

use super::confidence::Clues;
use super::evidence::Evidence;

/// What each kind of evidence weighs, in the order of [`Evidence`].
pub(super) const EVIDENCE_WEIGHTS: [f32; Evidence::KINDS] = [2.2, 7.0, 5.3, 2.8, 1.4, 1.6, 2.2, 1.3];

/// What each clue weighs, in the order of [`Clues`].
pub(super) const CLUE_WEIGHTS: [f32; Clues::KINDS] = [0.0; Clues::KINDS];
pub(super) const CLUE_BIAS: f32 = 0.0;

/// From this confidence on the bot answers.
pub(super) const ANSWER_FROM: f32 = 0.6;
/// From here on it asks which of the near topics is meant.
pub(super) const ASK_BACK_FROM: f32 = 0.25;
/// Below this a topic is not worth naming.
pub(super) const NEAR_TOPIC_FROM: f32 = 0.05;
