//! The FAQ search: one question in, ranked answers with a confidence out.
//!
//! Read in this order: [`fold`] makes all spellings of a word one, [`grams`] and [`words`] take it
//! apart, [`passage`] cuts long answers; [`index`] keeps all of it and collects the [`evidence`] for
//! each entry; [`fuse`] adds it up to an order, [`confidence`] says how far the first may be trusted;
//! [`ranking`] is what comes out. A [`library`] keeps one
//! index per town and language. What was learned from data stands in [`learned`].
//!
//! **Invariant:** pure and in memory: no clock, no files, no network, no language model, nothing async.
//! Only [`run`], a command for measuring, reads files.

mod confidence;
mod evidence;
mod familiar;
mod fold;
mod fuse;
mod grams;
mod index;
mod learned;
mod lexicon;
mod library;
mod nearest;
mod passage;
mod postings;
mod ranking;
mod reading;
mod run;
mod shelf;
mod sparse;
mod words;

pub use index::{Entry, Index};
pub use library::Library;
pub use ranking::{Hit, Ranking, Verdict};
pub use run::{RunError, search_run};
#[doc(hidden)]
pub use {evidence::Evidence, index::Findings};
