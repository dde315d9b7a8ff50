//! What survives a restart: one file per table, on SQLite or PostgreSQL.
//!
//! A [`Reader`] looks, a [`Tx`] looks and writes; what a turn writes is written in one [`Tx`] or not
//! at all. Functions are questions and wishes of the domain, each with its one SQL text.
//!
//! **Invariant:** the store knows how things are kept, never what they mean. It imports nothing of
//! ours but `model`, and reads no clock: every time is handed in.

mod announcement;
mod aside;
mod attendance;
mod backup;
mod bookmark;
mod case;
mod change;
mod chat;
mod consent;
mod conversation;
mod dialect;
mod erasure;
mod error;
mod event;
mod headline;
mod heard;
mod identifier;
mod migration;
mod missed;
mod news;
mod open;
mod outbox;
mod pass;
mod patience;
mod person;
mod post;
mod progress;
mod question;
mod rating;
mod redaction;
mod reminder;
mod restriction;
mod retention;
mod source;
mod subscriber;
mod subscription;
mod survey;
mod target;
mod text;
mod tx;

pub use attendance::Attendance;
pub use case::{CaseFile, Entry, Missed, Said, Taken, Undelivered};
pub use consent::Consent;
pub use error::Error;
pub use event::event_id;
pub use heard::Unread;
pub use identifier::{chance, unguessable_id};
pub use missed::Lost;
pub use news::news_id;
pub use open::Store;
pub use outbox::{AfterCrash, Counts, Delivery, Queued, Recovered};
pub use patience::in_time;
pub use progress::{Among, MissedRoom, Progress};
pub use question::Asked;
pub use rating::Rating;
pub use reminder::Reminder;
pub use restriction::{Restricted, Restriction};
pub use retention::{Forgotten, KeepDays, Retention, TABLES};
pub use survey::{AnsweredIn, SurveyFile, Visitor};
pub use tx::{Reader, Tx};
