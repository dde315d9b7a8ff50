//! Cases: a concern on the staff's desk, and what was said about it.
//!
//! **Invariant:** messenger ids stay in here: what leaves is either an [`Address`](crate::model::Address) to
//! answer to, or free of them.

mod claim;
mod entry;
mod file;
mod forget;
mod letter;
mod look;
mod receipt;
mod thread;

pub(super) use receipt::hash as receipt_hash;

pub use claim::Taken;
pub use entry::{Entry, Missed, Said, Undelivered};
pub use file::CaseFile;
