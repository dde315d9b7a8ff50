//! The talk everybody knows from the README, with the real service and the example towns, over a strict
//! Telegram of our own: in private, in a group, by webhook, and through what happens to chats.
//!
//! **Invariant:** no answer is written down here: what should be read is what the town's files and
//! `locales/` say.
#![cfg(feature = "telegram")]

#[expect(dead_code, reason = "each test speaks only a part of the vocabulary")]
#[path = "double/mod.rs"]
mod double;
#[expect(dead_code, reason = "these tests ask the five questions of the README alone")]
#[path = "support/example.rs"]
mod example;
#[path = "talk_over_telegram/groups.rs"]
mod groups;
#[path = "talk_over_telegram/hall.rs"]
mod hall;
#[path = "talk_over_telegram/private.rs"]
mod private;
#[expect(dead_code, reason = "nobody is killed here, and nobody is on Matrix")]
#[path = "support/service.rs"]
mod service;
