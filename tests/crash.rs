//! The real service is killed again and again while two hundred people talk with it over a strict
//! Telegram of our own, which survives the kills; and while residents of a real homeserver talk with it.
//!
//! What must hold: every inbound has its effects once, every chat has its messages in order, none is
//! lost. Said twice is only what was on its way at the very moment of a kill: Telegram may have taken it
//! and nobody lived to read its answer. That is counted, told, and bounded by one per lane and kill. Matrix
//! knows a repetition when it meets one: there, nothing is said twice. A letter may come twice, under the one
//! Message-ID by which every mail program knows it again; what a clerk answers is passed on once.
//!
//! **Invariant:** chance is seeded, and a kill's instant is counted in answers: what a run proves does not
//! depend on how fast the machine is.
#![cfg(feature = "telegram")]

#[expect(dead_code, reason = "nobody sends files here")]
#[path = "support/clerk.rs"]
mod clerk;
#[path = "crash/crowd.rs"]
mod crowd;
#[path = "support/database.rs"]
mod database;
#[cfg_attr(not(feature = "matrix"), expect(dead_code, reason = "nobody is on Matrix"))]
#[path = "crash/dice.rs"]
mod dice;
#[expect(dead_code, reason = "each test speaks only a part of the vocabulary")]
#[path = "double/mod.rs"]
mod double;
#[cfg(feature = "matrix")]
#[expect(dead_code, reason = "these tests speak only a part of the vocabulary")]
#[path = "homeserver/mod.rs"]
mod homeserver;
#[path = "crash/killing.rs"]
mod killing;
#[path = "crash/ledger.rs"]
mod ledger;
#[path = "crash/mail/mod.rs"]
mod mail;
#[expect(dead_code, reason = "the mail server stays where it is")]
#[path = "mailserver/mod.rs"]
mod mailserver;
#[cfg(feature = "matrix")]
#[path = "crash/matrix/mod.rs"]
mod matrix;
#[path = "crash/moment.rs"]
mod moment;
#[path = "crash/outage.rs"]
mod outage;
#[path = "crash/reading.rs"]
mod reading;
#[cfg_attr(not(feature = "matrix"), expect(dead_code, reason = "nobody is on Matrix"))]
#[path = "crash/run.rs"]
mod run;
#[path = "crash/script.rs"]
mod script;
#[path = "support/service.rs"]
mod service;
#[path = "crash/town.rs"]
mod town;
