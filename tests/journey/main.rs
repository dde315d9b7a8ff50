//! The whole way of a concern over real parts, there and back, in German and in Arabic: from a person's messenger
//! into a clerk's mailbox and a team's room, and back, through one program started as an operator starts it.
//!
//! Telegram is our double; the homeserver is Synapse, with clients of their own that encrypt; the mail server is
//! Postfix and Dovecot; the towns are the example's. Whatever was said, at the end neither the log nor anything
//! the staff or an operator can read tells who said it.
//!
//! What a calendar tells, and a survey, go the same way on both networks; there the service runs within the test, so
//! that its clock can be put forward.
//!
//! `cargo test --test journey -- --nocapture` shows every word of it; the pictures of the survey's result are left
//! beside what the tests were built into.
//!
//! **Invariant:** what people should read is what `locales/` say; what clerks should read is checked by what it
//! must tell and must not.
#![cfg(all(feature = "telegram", feature = "matrix"))]

#[path = "../support/clerk.rs"]
mod clerk;
#[expect(dead_code, reason = "each test speaks only a part of the vocabulary")]
#[path = "../double/mod.rs"]
mod double;
#[expect(dead_code, reason = "few questions are asked here")]
#[path = "../support/example.rs"]
mod example;
#[path = "../support/files.rs"]
mod files;
#[expect(dead_code, reason = "these tests speak only a part of the vocabulary")]
#[path = "../homeserver/mod.rs"]
mod homeserver;
#[expect(dead_code, reason = "the servers are always there")]
#[path = "../mailserver/mod.rs"]
mod mailserver;
#[expect(dead_code, reason = "nobody is killed here, and no network calls us")]
#[path = "../support/service.rs"]
mod service;

mod calendar;
mod hall;
mod office;
mod people;
mod photo;
mod report;
mod room;
mod screen;
mod secrets;
mod survey;
mod tongue;
mod town;
mod transcript;
mod walk;
