//! A mail server of our own: real Postfix, real Dovecot, on this machine alone.
//!
//! The town's password is [`PASSWORD`]. What is sent to [`DOMAIN`] lies in the mailbox of who it is to; nothing
//! goes anywhere else.

mod config;
mod program;
pub mod world;

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use self::program::{Daemon, free_port};

pub const DOMAIN: &str = "bad-belzig.example";
pub const PASSWORD: &str = "geheim \"\\ 1";
/// Nobody may write to them for now.
pub const BUSY: &str = "busy@bad-belzig.example";
/// There is no such mailbox.
pub const UNKNOWN: &str = "nobody@bad-belzig.example";

/// What this server cannot do, or does in its own way.
#[derive(Clone, Copy, Default)]
pub struct Quirks {
    /// It calls nobody when a letter arrives.
    pub never_calls: bool,
}

pub struct MailServer {
    /// First, for they end before their folder goes.
    daemons: Vec<Daemon>,
    folder: TempDir,
    ports: Ports,
}

#[derive(Clone, Copy)]
struct Ports {
    /// Where we hand letters in, with a password, encrypted.
    submission: u16,
    /// Where the world does, for our mailboxes only.
    world: u16,
    imap: u16,
    imaps: u16,
}

impl MailServer {
    pub fn start() -> Self {
        Self::start_with(Quirks::default())
    }

    pub fn start_with(quirks: Quirks) -> Self {
        let folder = tempfile::Builder::new().prefix("mail").tempdir().unwrap();
        let [submission, world, imap, imaps] = free_port();
        let ports = Ports { submission, world, imap, imaps };
        config::write(folder.path(), ports, quirks);
        let mut server = Self { folder, ports, daemons: Vec::new() };
        server.resume();
        server
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn submission(&self) -> u16 {
        self.ports.submission
    }

    /// Encrypted when asked to.
    pub fn imap(&self) -> u16 {
        self.ports.imap
    }

    /// Encrypted from the first byte.
    pub fn imaps(&self) -> u16 {
        self.ports.imaps
    }

    /// Of who vouches for it.
    pub fn authority(&self) -> Vec<u8> {
        fs::read(self.folder().join("ca.pem")).unwrap()
    }

    /// Both servers are gone, and whoever was connected to them knows it.
    pub fn halt(&mut self) {
        self.daemons.clear();
    }

    pub fn resume(&mut self) {
        let Ports { submission, world, imap, imaps } = self.ports;
        self.daemons = vec![
            Daemon::start(self.folder(), "dovecot", &[imap, imaps]),
            Daemon::start(self.folder(), "postfix", &[submission, world]),
        ];
    }

    /// The letters in somebody's inbox as they lie on the disk, in no order.
    pub fn letters_of(&self, address: &str) -> Vec<String> {
        let inbox = self.folder().join("mail").join(address);
        let files = ["new", "cur"].into_iter().flat_map(|it| files_in(&inbox.join(it)));
        files.map(|it| String::from_utf8_lossy(&fs::read(it).unwrap_or_default()).into_owned()).collect()
    }

    /// The letters of everybody, of the town's own mailbox too.
    pub fn all_letters(&self) -> Vec<String> {
        let mailboxes = files_in(&self.folder().join("mail"));
        let names = mailboxes.filter_map(|it| Some(it.file_name()?.to_str()?.to_owned()));
        names.flat_map(|it| self.letters_of(&it)).collect()
    }

    /// How many of them bear the mark that they were seen.
    pub fn seen_by(&self, address: &str) -> usize {
        let read = self.folder().join("mail").join(address).join("cur");
        let is_seen = |it: &PathBuf| {
            let name = it.file_name().unwrap_or_default().to_string_lossy().into_owned();
            name.split_once(":2,").is_some_and(|(_, flags)| flags.contains('S'))
        };
        files_in(&read).filter(is_seen).count()
    }

    /// Gives all letters of a mailbox new numbers.
    pub fn renumber(&self, address: &str) {
        let inbox = self.folder().join("mail").join(address);
        for name in fs::read_dir(&inbox).unwrap().map(|it| it.unwrap().path()) {
            // What it remembers of the last numbering stays: within one second it would give the same again.
            let is_numbering = |it: &str| it.starts_with("dovecot") && !it.starts_with("dovecot-uidvalidity");
            if name.file_name().is_some_and(|it| is_numbering(&it.to_string_lossy())) {
                fs::remove_file(name).ok();
            }
        }
    }
}

fn files_in(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    fs::read_dir(folder).into_iter().flatten().filter_map(|it| Some(it.ok()?.path()))
}
