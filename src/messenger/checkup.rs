//! What `doctor` finds when it tries something, in words for an operator.

use std::fmt;

use super::Trouble;

/// One thing tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub what: String,
    pub state: State,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    Good(String),
    /// Works, and is worth a look.
    Hint(String),
    Problem {
        problem: String,
        remedy: String,
    },
}

impl Finding {
    pub fn good(what: impl Into<String>, seen: impl Into<String>) -> Self {
        Self { what: what.into(), state: State::Good(seen.into()) }
    }

    pub fn hint(what: impl Into<String>, seen: impl Into<String>) -> Self {
        Self { what: what.into(), state: State::Hint(seen.into()) }
    }

    pub fn problem(what: impl Into<String>, problem: impl Into<String>, remedy: impl Into<String>) -> Self {
        let state = State::Problem { problem: problem.into(), remedy: remedy.into() };
        Self { what: what.into(), state }
    }

    pub fn trouble(what: impl Into<String>, trouble: &Trouble) -> Self {
        Self::problem(what, &trouble.problem, &trouble.remedy)
    }

    pub fn is_problem(&self) -> bool {
        matches!(self.state, State::Problem { .. })
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = &self.what;
        match &self.state {
            State::Good(seen) => write!(f, "ok       {what}: {seen}"),
            State::Hint(seen) => write!(f, "note     {what}: {seen}"),
            State::Problem { problem, remedy } => write!(f, "PROBLEM  {what}: {problem}. {remedy}"),
        }
    }
}
