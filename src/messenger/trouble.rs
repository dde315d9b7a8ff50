//! What keeps us from a network, with what an operator can do about it.

/// An error that is an instruction.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{problem}. {remedy}")]
pub struct Trouble {
    /// Lower case, no full stop.
    pub problem: String,
    /// A sentence without its full stop.
    pub remedy: String,
}

impl Trouble {
    pub fn new(problem: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { problem: problem.into(), remedy: remedy.into() }
    }
}
