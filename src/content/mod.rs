//! The town's own files: questions and answers, places and their hours, emergencies, who deals with what, where events
//! and news come from; read, checked, reloaded.
//!
//! **Invariant:** no clock, no store, nothing asynchronous; faulty files never become [`Content`].

pub mod announcing; // when and where a town tells what is on
pub(crate) mod file; // a TOML file, its keys and its faults
pub mod fold; // spelling that does not matter
pub mod poll; // a quick mood in rooms
pub mod survey; // what is asked, of whom, until when
pub mod workday; // days somebody works, holidays known

mod category; // what a concern is about
mod emergency; // danger first
mod hours; // open now?
mod interest; // what events and news are about and for
mod notes; // what a clerk should look at
mod phrase; // words in a row
mod place; // offices and bodies
mod read; // a folder, checked, or everything wrong with it
mod reload; // the folder changed: the new content, or still the old
mod responsible; // whose task it is
mod road; // B 102 in every spelling
mod source; // where events and news come from
mod team; // those who answer
mod timetable; // a line of cron on the wall
mod town; // all of it, as plain data
mod words; // which language a person gets

pub use category::Category;
pub use emergency::{Emergency, EmergencyText};
pub use file::{Fault, Note};
pub use hours::{Hours, Opening, Row, closures_ahead, state, week};
pub use interest::{Interest, Interests, Labels};
pub use notes::notes;
pub use phrase::Phrase;
pub use place::{Closure, Place, Slot, Weeks};
pub use read::{LONGEST_TEXT, Trespass, read, trespasses};
pub use reload::{Shared, Watch, watch};
pub use responsible::{Charge, Condition, Responsible, Rule, Table};
pub use road::Road;
pub use source::{Source, SourceKind, Whereabouts};
pub use team::{Escalation, Sender, Team, TextBlock};
pub use timetable::Timetable;
pub use town::{Content, District, Faq, FaqText, Origin, Topic, Town};
pub use words::{FIRST_LANGUAGE, Words, pick};
