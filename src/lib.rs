//! Bürgerdraht: residents talk with their town hall in the messengers they already use.
#![warn(clippy::unwrap_used)]

pub mod clock;
pub mod content;
pub mod inlet;
pub mod messenger;
pub mod model;
pub mod text;
