//! A folder that goes when the test's process does, even where nobody can tidy up any more.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

pub struct Janitor {
    folder: PathBuf,
    /// Waits for our end of its pipe to close.
    _shell: Child,
}

impl Janitor {
    pub fn with_new_folder() -> Self {
        let folder = tempfile::Builder::new().prefix("buergerdraht-matrix.").tempdir().unwrap().keep();
        // It may take more than one go: a program that is about to end can still write something.
        let waits = "read -r line; until rm -rf \"$0\" 2>/dev/null; do sleep 0.1; done";
        let mut shell = Command::new("sh");
        shell.arg("-c").arg(waits).arg(&folder).stdin(Stdio::piped());
        Self { _shell: shell.spawn().unwrap(), folder }
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }
}
