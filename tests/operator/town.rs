//! A town with a configuration in a folder of its own, and its service.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::double::{Double, TOKEN};
use crate::files;
use crate::program::{Run, run};

/// What an operator was promised.
const LONGEST_STOP: Duration = Duration::from_secs(10);

pub struct Town {
    folder: TempDir,
    config: String,
}

pub struct Service {
    program: Child,
    log: BufReader<ChildStderr>,
    begun: String,
    address: String,
}

impl Town {
    pub fn new(config: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("town.toml");
        fs::write(&file, config).unwrap();
        Self { config: file.to_str().unwrap().to_owned(), folder }
    }

    pub fn without_account() -> Self {
        let content = concat!(env!("CARGO_MANIFEST_DIR"), "/deploy/example/content");
        Self::new(&format!(
            "[service]\nname = \"Stadt\"\ncontact = \"115\"\nprivacy_link = \"https://town.example\"\n\
             [content]\nfolder = \"{content}\"\n\
             [store]\nurl = \"sqlite:town.db\"\n\
             [http]\nlisten = \"127.0.0.1:0\"\n\
             [log]\nformat = \"json\"\nlevel = \"trace\"\n"
        ))
    }

    fn with_account_at(api: &str) -> Self {
        let town = Self::without_account();
        let account = format!("[[telegram]]\nname = \"rathaus\"\ntoken = \"{TOKEN}\"\napi = \"{api}\"\n");
        let config = fs::read_to_string(&town.config).unwrap() + account.as_str();
        fs::write(&town.config, config).unwrap();
        town
    }

    pub fn on(double: &Double) -> Self {
        Self::with_account_at(&double.url())
    }

    /// Nobody listens at that port.
    pub fn on_a_network_that_is_away() -> Self {
        Self::with_account_at("http://127.0.0.1:9/")
    }

    /// Gives the town files of its own, to be changed.
    pub fn with_own_content(self) -> Self {
        let example = concat!(env!("CARGO_MANIFEST_DIR"), "/deploy/example/content");
        files::copy(Path::new(example), &self.folder().join("content"));
        let config = fs::read_to_string(&self.config).unwrap().replace(example, "content");
        fs::write(&self.config, config).unwrap();
        self
    }

    /// Changes one of the town's own files, as an editor does: all at once.
    pub fn changes(&self, file: &str, from: &str, to: &str) {
        let file = self.folder().join("content").join(file);
        let changed = fs::read_to_string(&file).unwrap().replacen(from, to, 1);
        let draft = self.folder().join("draft");
        fs::write(&draft, changed).unwrap();
        fs::rename(draft, file).unwrap();
    }

    pub fn config(&self) -> &str {
        &self.config
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn database(&self) -> PathBuf {
        self.folder.path().join("town.db")
    }

    pub fn asks_the_doctor(&self) -> Run {
        run(&["doctor", "--config", &self.config])
    }

    /// Returns when the local port answers.
    pub fn serves(&self) -> Service {
        self.serves_with(&[])
    }

    /// The same, with an environment.
    pub fn serves_with(&self, environment: &[(&str, &str)]) -> Service {
        let program = Command::new(env!("CARGO_BIN_EXE_buergerdraht"))
            .args(["serve", "--config", &self.config])
            .envs(environment.iter().copied())
            .stderr(Stdio::piped())
            .spawn();
        let mut program = program.unwrap();
        let mut log = BufReader::new(program.stderr.take().unwrap());
        let mut begun = String::new();
        let address = loop {
            let mut line = String::new();
            assert_ne!(log.read_line(&mut line).unwrap(), 0, "ended at once: {begun}");
            begun.push_str(&line);
            let event: serde_json::Value = serde_json::from_str(&line).unwrap();
            if let Some(address) = event["address"].as_str() {
                break address.to_owned();
            }
        };
        Service { program, log, begun, address }
    }
}

impl Service {
    /// Waits for a line of the log.
    pub fn logs(&mut self, words: &str) {
        let mut line = String::new();
        while !line.contains(words) {
            line.clear();
            assert_ne!(self.log.read_line(&mut line).unwrap(), 0, "never logged: {words}");
            self.begun.push_str(&line);
        }
    }

    /// Status and body.
    pub fn asks(&self, path: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(stream, "GET {path} HTTP/1.0\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned())
    }

    /// Its exit code, and all it has logged.
    pub fn stops(mut self) -> (Option<i32>, String) {
        let asked = Instant::now();
        let id = self.program.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
        let mut log = std::mem::take(&mut self.begun);
        self.log.read_to_string(&mut log).unwrap();
        let status = self.program.wait().unwrap();
        assert!(asked.elapsed() < LONGEST_STOP, "took {:?} to stop", asked.elapsed());
        (status.code(), log)
    }
}

impl Drop for Service {
    /// A test that failed leaves nothing running.
    fn drop(&mut self) {
        self.program.kill().ok();
        self.program.wait().ok();
    }
}
