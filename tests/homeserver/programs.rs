//! Where the homeserver and the residents' client are installed.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Python with Synapse and matrix-nio.
///
/// Started with pipes: it ends when ours close.
pub fn python(script: &str) -> Command {
    let programs = std::env::var_os("BUERGERDRAHT_TEST_MATRIX").expect(
        "BUERGERDRAHT_TEST_MATRIX must name the folder with Python, Synapse and matrix-nio: `tests/run` installs \
         them, or `source tests/matrix.sh && install_matrix` in the shell the tests are run from",
    );
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/homeserver").join(script);
    let mut command = Command::new(PathBuf::from(programs).join("python"));
    // No `__pycache__` between the tests' own files.
    command.arg("-B").arg(script).stdin(Stdio::piped()).stdout(Stdio::piped());
    command
}
