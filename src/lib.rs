//! placeholder
pub mod content;
