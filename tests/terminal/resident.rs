//! Someone at a keyboard, and the program they talk with.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::rc::Rc;

use tempfile::TempDir;

/// Remembered by a database of their own for as long as they are here.
pub struct Resident {
    home: Rc<TempDir>,
    name: &'static str,
    locale: &'static str,
}

/// A run of the program that goes on while the test looks.
pub struct Talk(Child);

impl Resident {
    /// At a terminal set to `locale`.
    pub fn speaking(locale: &'static str) -> Self {
        Self { home: Rc::new(tempfile::tempdir().unwrap()), name: "resident", locale }
    }

    /// Somebody else at the same database.
    pub fn neighbour(&self, name: &'static str) -> Self {
        Self { home: Rc::clone(&self.home), name, locale: self.locale }
    }

    /// Where their files lie.
    pub fn folder(&self) -> &Path {
        self.home.path()
    }

    /// Pipes `lines` into a fresh run of the program, which must end well and without a complaint;
    /// returns all it said.
    pub fn says(&self, lines: impl AsRef<[u8]>) -> String {
        let mut talk = self.talks();
        talk.types(lines);
        talk.ends()
    }

    /// Begins a run; nothing but the database outlives it.
    pub fn talks(&self) -> Talk {
        self.begins(&[])
    }

    /// The same with towns of their own.
    pub fn talks_with(&self, config: &Path) -> Talk {
        self.begins(&["--config", config.to_str().unwrap()])
    }

    fn begins(&self, more: &[&str]) -> Talk {
        let scratch: PathBuf = self.home.path().join("scratch");
        std::fs::create_dir_all(&scratch).unwrap();
        let program = Command::new(env!("CARGO_BIN_EXE_buergerdraht"))
            .args(["talk", "--as", self.name, "--database"])
            .arg(self.home.path().join("talk.db"))
            .args(more)
            .env_clear()
            .env("LC_ALL", self.locale)
            .env("TMPDIR", scratch)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn();
        Talk(program.unwrap())
    }
}

impl Talk {
    pub fn types(&mut self, lines: impl AsRef<[u8]>) {
        self.0.stdin.as_mut().unwrap().write_all(lines.as_ref()).unwrap();
    }

    /// Waits for `count` bytes.
    pub fn reads(&mut self, count: usize) {
        let mut said = vec![0; count];
        self.0.stdout.as_mut().unwrap().read_exact(&mut said).unwrap();
    }

    /// One line with its end.
    pub fn reads_line(&mut self) -> String {
        let mut line = Vec::new();
        while !line.ends_with(b"\n") {
            let mut byte = [0];
            self.0.stdout.as_mut().unwrap().read_exact(&mut byte).unwrap();
            line.push(byte[0]);
        }
        String::from_utf8(line).unwrap()
    }

    pub fn stops_reading(&mut self) {
        self.0.stdout = None;
    }

    pub fn dies(mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }

    /// Ends the input and waits for the end of the program.
    pub fn ends(mut self) -> String {
        self.0.stdin = None;
        let ended = self.0.wait_with_output().unwrap();
        let complaints = String::from_utf8_lossy(&ended.stderr);
        assert!(ended.status.success() && complaints.is_empty(), "{}: {complaints}", ended.status);
        String::from_utf8(ended.stdout).unwrap()
    }
}
