//! Builds again when a language or a migration changes.
fn main() {}
