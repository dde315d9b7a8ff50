//! The rooms of the house, and who may import whom.
//!
//! `model` is open to every room. What stands beside a name is everything else that room may name.
//! Tests beside the code may reach further; what ships may not.

/// A room and the rooms it may import; `ALL` for the few that tie the house together.
pub const ROOMS: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("clock", &[]),
    ("text", &[]),
    ("content", &[]),
    ("config", &["content"]),
    ("search", &["content"]),
    ("tally", &["content"]),
    ("dialogue", &["text", "content", "search", "tally"]),
    ("store", &[]),
    ("inlet", &[]),
    ("messenger", &["inlet", "clock"]), // a clock, to say when a message was heard
    ("staff", &["text", "content", "store", "clock"]), // a clock, to say when a post goes out
    ("engine", &["text", "content", "search", "tally", "dialogue", "store", "staff", "inlet", "clock"]),
    ("outbox", &["store", "messenger", "text", "clock"]),
    ("schedule", &["content", "store", "inlet", "clock"]),
    ("console", &["text", "content", "search", "store", "staff", "clock"]),
    ("publish", &["text", "content", "dialogue", "engine", "store", "clock"]), // a calendar as people ask for it
    ("observe", &["config", "store", "clock", "messenger"]),                   // a messenger's pulse
    ("command", &["app", "config", "content", "search", "tally", "store", "clock", "messenger", "observe"]),
    ("app", ALL),
    ("main", ALL),
    ("lib", ALL),
    ("build", &[]),
];

const ALL: &[&str] = &["*"];

/// Crates that live in one place: past it, their types are converted to our own.
pub const CRATE_HOMES: &[(&str, &[&str])] = &[
    ("sqlx", &["src/store"]),
    ("matrix_sdk", &["src/messenger/matrix"]),
    ("matrix_sdk_crypto", &["src/messenger/matrix"]),
    ("teloxide", &["src/messenger/telegram"]),
    ("reqwest012", &["src/messenger/telegram"]),
    ("reqwest", &["src/messenger/feed", "src/messenger/translator", "src/messenger/matrix"]), // there its SDK's
    ("lettre", &["src/messenger/mail"]),
    ("async_imap", &["src/messenger/mail"]),
    ("mail_parser", &["src/messenger/mail"]),
    ("notify", &["src/content/reload"]),
    ("cron", &["src/content/timetable"]),
    ("rrule", &["src/messenger/feed"]),
    ("encoding_rs", &["src/messenger/feed"]),
    ("calcard", &["src/messenger/feed"]),
    ("feed_rs", &["src/messenger/feed"]),
    ("resvg", &["src/tally/draw"]),
];

/// Rooms that only think: nothing in them waits, so nothing in them can hang.
pub const THINKING: &[&str] = &["model", "text", "content", "search", "tally", "dialogue"];

/// The crates `model` may name.
pub const MODEL_CRATES: &[&str] = &["serde"];

pub fn is_room(name: &str) -> bool {
    ROOMS.iter().any(|(room, _)| *room == name)
}

/// Whether `from` may name `to`.
pub fn may_import(from: &str, to: &str) -> bool {
    let everybody = from == to || to == "model";
    everybody || ROOMS.iter().any(|(room, may)| *room == from && (*may == ALL || may.contains(&to)))
}
