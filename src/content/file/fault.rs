//! What is wrong in a file, where, and what to write instead.

use std::fmt;
use std::path::PathBuf;

/// One mistake in a file of the town. Sorts by file and line.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    pub file: PathBuf,
    /// Counted from 1; 0 when the whole file is meant.
    pub line: usize,
    /// Dotted path such as `faq.de.answer`; empty when no key is meant.
    pub key: String,
    /// Lower case, no full stop.
    pub problem: String,
    /// What to do, as a sentence without its full stop.
    pub remedy: String,
}

/// Worth a clerk's or operator's look, but nothing stops for it; the shape of a [`Fault`].
pub type Note = Fault;

impl Fault {
    /// A fault of a whole file or folder.
    pub fn of_file(file: impl Into<PathBuf>, problem: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            line: 0,
            key: String::new(),
            problem: problem.into(),
            remedy: remedy.into(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        if !self.key.is_empty() {
            write!(f, ": {}", self.key)?;
        }
        write!(f, ": {}. {}", self.problem, self.remedy)
    }
}

impl std::error::Error for Fault {}
