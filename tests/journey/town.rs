//! The example's towns in service within this process, on Telegram and on Matrix, so that their clock can be put
//! forward; and the neighbours' group and room in which we are told of.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use buergerdraht::app;
use buergerdraht::clock::{self, Clock};
use buergerdraht::config::Config;
use chrono::NaiveDateTime;
use chrono_tz::Europe::Berlin;
use tempfile::TempDir;
use tokio::task::JoinHandle;

use crate::double::{Double, TOKEN};
use crate::example::{self, CONTACT, OPERATOR, Words};
use crate::homeserver::{self, Homeserver};
use crate::screen::Screen;
use crate::service::{Matrix, Setup, Telegram, sign_in};
use crate::transcript::Transcript;

/// A start, on a busy machine.
const PATIENCE: Duration = Duration::from_mins(3);

pub struct Town {
    pub words: Words,
    pub transcript: Transcript,
    /// Of neighbours, on Telegram.
    pub group: Screen,
    /// The same on Matrix, open to everybody.
    pub room: Screen,
    double: Double,
    server: &'static Homeserver,
    /// Who we are on Matrix.
    us: String,
    folder: TempDir,
    clock: Clock,
    service: JoinHandle<()>,
}

/// Where the neighbours talk, as the town's files name it.
pub struct Places {
    pub group: String,
    pub room: String,
}

impl Town {
    /// The accounts speak for the town `of`; its files are as `prepare` leaves them. In service as `name` on Matrix.
    pub async fn open(name: &str, of: &'static str, prepare: impl FnOnce(&Path, &Places)) -> Self {
        rustls::crypto::aws_lc_rs::default_provider().install_default().ok();
        let (server, double) = (Homeserver::shared().await, Double::start().await);
        let us = server.register(name, homeserver::PASSWORD).await;
        let owner = server.resident(&format!("owner-{name}")).await;
        let room = owner.create_room("Nachbarschaft", false, true).await;
        let group = double.supergroup("Nachbarschaft");
        let folder = tempfile::tempdir().unwrap();
        let content = folder.path().join("content");
        crate::files::copy(&example::content(), &content);
        let places =
            Places { group: format!("telegram:main {}", group.id()), room: format!("matrix:main {room}") };
        prepare(&content, &places);
        let telegram = Telegram { api: double.url(), token: TOKEN, town: Some(of), webhook: None };
        let setup = Setup {
            operator: OPERATOR,
            contact: CONTACT.to_owned(),
            database: "sqlite:town.db".to_owned(),
            content,
            log_level: "warn",
            telegram: Some(telegram),
            matrix: Some(Matrix { homeserver: server.url(), user: us.clone(), town: Some(of) }),
            mail: None,
        };
        let clock = Clock::movable();
        let service = serve(folder.path().to_owned(), setup, clock.clone()).await;
        let listens = double.comes_within(PATIENCE, |it| 0 < it.calls("getUpdates")).await;
        assert!(listens && !service.is_finished(), "it does not listen");
        owner.invite(&room, &us).await;
        let transcript = Transcript::begin();
        let group = Screen::of_group(group, "neighbours.telegram", &transcript);
        let room = Screen::of_room(owner, room, "neighbours.matrix", &transcript);
        let words = Words::read();
        room.hears(&words.line("group-hello", "de")).await;
        Self { words, transcript, group, room, double, server, us, folder, clock, service }
    }

    /// Whose app speaks `language`.
    pub fn on_telegram(&self, name: &str, language: &str) -> Screen {
        let person = self.double.person(name).speaking(language);
        Screen::of_person(person, &format!("{name}.telegram"), &self.transcript)
    }

    /// In an encrypted direct room, to which we have come: who speaks sooner does not give us the key.
    pub async fn on_matrix(&self, name: &str, localpart: &str) -> Screen {
        let resident = self.server.resident(localpart).await;
        let room = resident.create_direct(&self.us, true).await;
        resident.sees_member(&room, &self.us, "join").await;
        Screen::of_sealed_room(resident, room, &format!("{name}.matrix"), &self.transcript)
    }

    /// In the time the town's clocks show.
    pub fn it_is(&self, then: NaiveDateTime) {
        self.transcript.heading(&format!("It is {}.", then.format("%A, %-d %B, %H:%M")));
        self.clock.advance(clock::instant(then, Berlin).since(self.clock.now()));
    }

    /// The towns' files, read again when they change.
    pub fn content(&self) -> PathBuf {
        self.folder.path().join("content")
    }

    /// What comes of the program as an operator calls it, with `words` before the place of its configuration.
    pub async fn commands(&self, words: &[&str]) -> String {
        let mut command = Command::new(env!("CARGO_BIN_EXE_buergerdraht"));
        command.args(words).arg("--config").arg(self.folder.path().join("town.toml"));
        let done = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
        assert!(done.status.success(), "{words:?}: {}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8(done.stdout).unwrap()
    }

    /// How often Telegram was asked to make a message say something else.
    pub fn edits_on_telegram(&self) -> usize {
        self.double.calls("editMessageText")
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Nothing was done that Telegram forbids.
    pub fn close(self, name: &str) {
        self.transcript.show(name);
        assert!(!self.service.is_finished(), "it ended by itself");
        self.double.assert_clean();
    }
}

impl Drop for Town {
    fn drop(&mut self) {
        self.service.abort();
        if std::thread::panicking() {
            self.transcript.show("unfinished");
        }
    }
}

/// Signed in by the real command; from then on in this process.
async fn serve(folder: PathBuf, setup: Setup, clock: Clock) -> JoinHandle<()> {
    let setup = tokio::task::spawn_blocking(move || {
        sign_in(&folder, &setup, homeserver::PASSWORD);
        setup.write(&folder)
    });
    let file = setup.await.unwrap();
    // The people of these walks write by the machine's clock, which is days behind the town's.
    let toml = fs::read_to_string(&file).unwrap();
    fs::write(&file, toml.replace("[limits]\n", "[limits]\nlate_after_hours = 720\n")).unwrap();
    let config = Config::read(&file).unwrap_or_else(|it| panic!("{it:?}"));
    tokio::spawn(async move { app::serve(&config, clock).await.unwrap() })
}
