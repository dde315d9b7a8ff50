//! The talk everybody knows from the README, with the real service and the example towns, at a real
//! homeserver: in direct rooms and among neighbours, encrypted and not, in scripts of both directions, and
//! through restarts, outages and long silences.
//!
//! What must hold of every talk, besides what was said: the service's log, at its most talkative, names no
//! room, no person and no word of it.
//!
//! **Invariant:** no answer is written down here: what should be read is what the town's files and
//! `locales/` say.
#![cfg(feature = "matrix")]

#[path = "talk_over_matrix/absence.rs"]
mod absence;
#[path = "talk_over_matrix/direct.rs"]
mod direct;
#[expect(dead_code, reason = "these tests ask the five questions of the README alone")]
#[path = "support/example.rs"]
mod example;
#[path = "talk_over_matrix/hall.rs"]
mod hall;
#[expect(dead_code, reason = "these tests speak only a part of the vocabulary")]
#[path = "homeserver/mod.rs"]
mod homeserver;
#[path = "talk_over_matrix/log.rs"]
mod log;
#[path = "talk_over_matrix/neighbours.rs"]
mod neighbours;
#[path = "talk_over_matrix/network.rs"]
mod network;
#[expect(dead_code, reason = "nobody is on Telegram")]
#[path = "support/service.rs"]
mod service;
