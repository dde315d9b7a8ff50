//! placeholder
pub mod search;
