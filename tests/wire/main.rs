//! What networks send, as it looks on the wire, and what we make of it.
//!
//! Each `NETWORK/NAME.json` is a payload in the shapes of the network's documentation; beside it stands
//! `NAME.heard.json`, what is read. `WIRE=write cargo test --test wire` writes those anew; the diff is
//! the review.

#![cfg(any(feature = "telegram", feature = "matrix"))]

mod golden;
#[cfg(feature = "matrix")]
mod matrix;
#[cfg(feature = "telegram")]
mod telegram;
mod wild;

use buergerdraht::model::Timestamp;

const NOW: Timestamp = Timestamp::from_seconds(1_800_000_000);
