//! Answers counted: one tally for a survey, whatever messenger and language they came by; drawn, and put down as
//! open data.
//!
//! **Invariant:** pure, and nothing in a tally leads to anybody: it holds counts alone, and what is shown of small
//! groups is decided in [`groups`].

pub mod groups; // broken down, small groups never told apart

mod chart; // as a drawing
mod count; // one sheet after the other
mod draw; // as a picture
mod export; // as open data

pub use chart::{Direction, Words, chart};
pub use count::{Bars, Count, Groups, Tally};
pub use draw::{Undrawable, png};
pub use export::{Rows, Texts, files};
