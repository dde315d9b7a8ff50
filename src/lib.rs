//! Bürgerdraht: residents talk with their town hall in the messengers they already use.
//!
//! # Bird's-eye view
//!
//! ```text
//!  telegram ─┐                                                            ┌─▶ telegram
//!  matrix   ─┤                                                            ├─▶ matrix
//!  mail     ─┼─ Inbound ─▶ inlet ─▶ engine, one transaction per batch ────┼─▶ mail
//!  terminal ─┤                │  hear (seen before? stop)                 └─▶ terminal
//!  feed     ─┤                │  what a calendar tells ─▶ compared with what is known
//!  schedule ─┘                │  understand · think (dialogue) · word
//!                             │  a clerk's letter, what is due ─▶ staff
//!                             │  effects, conversation, replies ─▶ store ─▶ outbox ─▶ fit ─▶ pace ─▶ deliver
//! ```
//!
//! A messenger turns its network's messages into [`model::Inbound`] and puts them into the
//! [`inlet`]. The [`engine`] takes them in batches: each turn asks a [`dialogue`] what should
//! happen, writes it down with the messages to send in one transaction, and only then is the
//! network told that we have it. The [`outbox`] carries the messages out.
//!
//! A concern becomes a case: the [`staff`] room writes it to the team that deals with it, by e-mail, finds the
//! case an answer belongs to, and says in the person's language what the clerk wrote. For the engine, mail is
//! one more messenger, and so is the clock ([`schedule`]).
//!
//! Calendars and news feeds are a messenger that only listens: a look at a source is one inbound with all it tells,
//! and the engine keeps what is new or changed to be announced.
//!
//! What an adapter itself has to know after a restart (a sync token, say) goes along as a
//! [`model::Bookmark`] and is committed with the turns it belongs to.
//!
//! # The rooms, in reading order
//!
//! | room | what lives there |
//! |---|---|
//! | [`model`] | the words all rooms share |
//! | [`inlet`] | the one door in |
//! | [`dialogue`] | what we can talk about, one folder per topic |
//! | [`tally`] | answers to surveys, counted, and what of them may be shown |
//! | [`content`], [`search`] | the town's own files, and how a question finds its answer |
//! | [`text`] | what is said in which language |
//! | [`engine`] | one turn, from what was said to what is written down |
//! | [`staff`] | a case on its way to a team and back; what the staff write to everybody |
//! | [`schedule`] | what is due, put into the inlet when its time has come |
//! | [`store`] | what survives a restart, on SQLite and PostgreSQL |
//! | [`outbox`] | messages on their way out |
//! | [`messenger`] | doors to the networks |
//! | [`publish`] | what is on and what is new, for other programs to read |
//! | [`config`], [`command`], [`observe`], [`clock`] | how it is set up, asked, watched and timed |
//! | [`app`] | puts all rooms together |
//!
//! # Invariants
//!
//! - Nothing is sent from a turn, and nothing is acknowledged before it is committed.
//! - No SDK type leaves [`messenger`], no SQL leaves [`store`], no sentence lives outside `locales/`
//!   and the town's content, no clock is read outside [`clock`].
//! - `tests/tidy.rs` holds the arrows: which room may import which.
//!
//! # Why
//!
//! *Why our own loops around teloxide's plain `Bot`?* Its dispatcher confirms updates before they are
//! handled, and a kill loses what is in flight. *Why our own sync loop around matrix-sdk, and a second look?*
//! The SDK keeps its sync token before anybody has handled what came with it, so a kill in between would lose
//! that for good; our own token is committed with the turns, and what lies between the two is read again.
//! *Why does the content reader walk TOML key by key rather
//! than by serde?* Serde stops at the first mistake; a clerk should see all of them at once, each with its
//! line. *Why our own series around the calendar crates?* One reads what is written, one counts out rules, and both
//! put dates on the clock at once, which goes wrong in the nights the clocks change; we count on the wall and put each
//! date on the clock by itself. *Why our own outbox and not a job queue?* Queueing must share the turn's transaction, and order
//! per chat is the point of it.
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
pub mod publish;
pub mod schedule;
pub mod search;
pub mod staff;
pub mod store;
pub mod tally;
pub mod text;
