//! Posts by the staff: their drafts, the letters about them, who did what, and whom they reach.

mod file;
mod letter;
mod reach;
mod recall;
mod step;
