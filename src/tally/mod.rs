//! Answers counted: one tally for a survey, whatever messenger and language they came by.
//!
//! **Invariant:** pure, and nothing in a tally leads to anybody: it holds counts alone, and what is shown of small
//! groups is decided in [`groups`].

pub mod groups; // broken down, small groups never told apart

mod count;

pub use count::{Count, Tally};
