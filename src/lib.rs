//! Bürgerdraht: residents talk with their town hall in the messengers they already use.
#![warn(clippy::unwrap_used)]

pub mod app;
pub mod clock;
pub mod command;
pub mod config;
pub mod content;
pub mod dialogue;
pub mod engine;
pub mod inlet;
pub mod messenger;
pub mod model;
pub mod observe;
pub mod outbox;
pub mod search;
pub mod store;
pub mod text;
