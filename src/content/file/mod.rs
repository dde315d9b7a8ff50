//! A TOML file written by a person: read key by key, every mistake kept with its line and a way to mend it.
//!
//! **Invariant:** knows nothing of towns or accounts; a mistake never ends the reading, only broken TOML ends its file.

mod fault;
mod key;
mod near;
mod page;
mod section;

pub use fault::{Fault, Note};
#[cfg(test)]
pub(crate) use key::LONGEST_ID;
pub(crate) use key::{Key, id_fault};
pub(crate) use near::one_of;
pub(crate) use page::{Page, Reading};
#[cfg(test)]
pub(crate) use section::Also;
pub(crate) use section::{Keys, Section};
