//! The Matrix adapter at a real homeserver, with residents who speak through another client.
//!
//! Below the engine: what is heard is recorded as committed, and what is said is delivered by hand. Only where one
//! poll is asked on two networks the whole service stands around it.
#![cfg(feature = "matrix")]

#[cfg(feature = "telegram")]
#[expect(dead_code, reason = "one poll speaks only a part of the vocabulary")]
#[path = "../double/mod.rs"]
mod double;
#[expect(dead_code, reason = "these tests speak only a part of the vocabulary")]
#[path = "../homeserver/mod.rs"]
mod homeserver;

mod absence;
mod community;
mod direct;
mod files;
mod hearing;
mod invites;
mod limits;
#[cfg(feature = "telegram")]
mod mood;
mod polls;
mod repeats;
mod sealed;
mod shut_out;
mod signs;
mod town;
mod upgrades;
mod village;
mod words;
