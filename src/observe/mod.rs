//! What the operator sees: logs, figures, health.
//!
//! The local port answers `/healthz` (the process lives), `/readyz` (it can do its work) and `/metrics`
//! (Prometheus; the table is in [`figure`]). Telegram's webhook arrives at the same port.
//!
//! **Invariant:** nothing seen from here carries a message, a token, a chat id or a name of a resident.

pub mod figure; // every figure there is
pub mod log; // one line for one event
mod measure; // figures taken when somebody looks
mod port; // the local port
mod ready; // can it do its work?
pub mod supervisor; // the service manager

pub use figure::record;
pub use measure::Watched;
pub use port::{Port, Serving, questions};
