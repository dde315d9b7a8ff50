//! The contract at a terminal: somebody types lines, and the program answers below them.

use std::io::{Read, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tempfile::TempDir;
use tokio::sync::Notify;

use crate::bench::{Ability, Bench};
use crate::town::{self, OPERATOR};

const PATIENCE: Duration = Duration::from_mins(1);

pub struct Terminal {
    folder: TempDir,
    program: Child,
    keyboard: ChildStdin,
    screen: Arc<Screen>,
    ear: usize,
}

#[derive(Default)]
struct Screen {
    shown: Mutex<Vec<u8>>,
    /// Rung for all that is shown.
    bell: Notify,
}

impl Bench for Terminal {
    const LACKS: &'static [(Ability, &'static str)] = &[
        (Ability::Repetition, "each line that is read is a new one, even if it says the same"),
        (Ability::ShutOut, "who sits here has started the program, and ends it to be left alone"),
        (Ability::Away, "between a keyboard and the program there is no network"),
        (Ability::File, "a line of text is all that can be typed"),
        (Ability::Edit, "what was typed has been read, and no key takes it back"),
    ];
    const SPLITS: bool = false;

    async fn open(_: &str, contact: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        town::write_content(folder.path());
        let config = folder.path().join("town.toml");
        let service = format!(
            "name = \"{OPERATOR}\"\nprivacy_link = \"https://example.org/\"\ncontact = \"{contact}\""
        );
        std::fs::write(&config, format!("[service]\n{service}\n[content]\nfolder = \"content\"\n")).unwrap();
        let mut program = Command::new(env!("CARGO_BIN_EXE_buergerdraht"))
            .args(["talk", "--config"])
            .arg(config)
            .env("LC_ALL", "de_DE.UTF-8")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let screen = Arc::new(Screen::default());
        let (out, shown) = (program.stdout.take().unwrap(), Arc::clone(&screen));
        std::thread::spawn(move || shown.show(out));
        let keyboard = program.stdin.take().unwrap();
        let mut terminal = Self { folder, program, keyboard, screen, ear: 0 };
        terminal.says("/start").await;
        terminal.hears(&town::line("welcome-which-town")).await;
        terminal
    }

    async fn close(self) {
        let Self { folder, mut program, keyboard, .. } = self;
        drop(keyboard);
        assert!(program.wait().unwrap().success());
        folder.close().unwrap();
    }

    async fn says(&mut self, text: &str) {
        writeln!(self.keyboard, "{text}").unwrap();
    }

    async fn picks(&mut self, number: usize) {
        self.says(&number.to_string()).await;
    }

    /// Where one message ends and the next begins, only the reader can tell.
    fn said(&self) -> Vec<String> {
        vec![String::from_utf8_lossy(&self.screen.shown.lock().unwrap()).into_owned()]
    }

    async fn until_said(&self, what: &str, is_so: impl Fn(&[String]) -> bool) {
        let waiting = async {
            loop {
                let rung = self.screen.bell.notified();
                tokio::pin!(rung);
                rung.as_mut().enable();
                if is_so(&self.said()) {
                    return;
                }
                rung.await;
            }
        };
        let said = tokio::time::timeout(PATIENCE, waiting).await;
        assert!(said.is_ok(), "waited in vain for {what}: {:#?}", self.said());
    }

    fn ear(&mut self) -> &mut usize {
        &mut self.ear
    }
}

impl Screen {
    fn show(&self, mut out: impl Read) {
        let mut piece = [0; 4096];
        while let Ok(length @ 1..) = out.read(&mut piece) {
            self.shown.lock().unwrap().extend_from_slice(&piece[..length]);
            self.bell.notify_waiters();
        }
    }
}

contract!(Terminal);
