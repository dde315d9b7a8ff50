//! A real homeserver for the tests, and residents with an encrypted client of their own.
//!
//! The server is Synapse, the residents speak through matrix-nio: neither shares code with our adapter.
//! All of it listens on the loopback only and ends with the test's process, however that ends. Tests speak
//! in its vocabulary: `ana.create_direct(…)`, `ana.say(…)`, `ana.hears(…)`.
//!
//! **Invariant:** nothing here knows the service or its adapter.

pub mod gate;
mod hearing;
pub mod http;
mod janitor;
pub mod message;
mod passage;
mod port;
mod programs;
pub mod resident;
mod residents;
mod rooms;
pub mod seen;
mod server;
pub mod setup;

pub use server::Homeserver;

use std::time::Duration;

/// Longer than anything that should happen here takes on a busy machine.
pub const DEADLINE: Duration = Duration::from_mins(1);

/// Every resident's.
pub const PASSWORD: &str = "correct horse";
