//! The town hall of the example, in service on Telegram, on Matrix and with a mailbox, one team with a room besides.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::Command;
use std::time::Duration;

use tempfile::TempDir;
use tokio::time::Instant;

use crate::double::{Double, TOKEN};
use crate::example::{self, CONTACT, OPERATOR, Words};
use crate::homeserver::{self, Homeserver};
use crate::mailserver::{self, MailServer};
use crate::office::Office;
use crate::people::{OnMatrix, OnTelegram, Phone};
use crate::room::TeamRoom;
use crate::secrets::{Readable, Secrets};
use crate::service::{Mail, Matrix, Service, Setup, Telegram, sign_in};
use crate::tongue::Tongue;
use crate::transcript::Transcript;

/// The mailbox of the service itself.
pub const TOWN: &str = "rathaus@bad-belzig.example";
/// Where lamps are repaired: there is a room, too.
pub const WORKS: &str = "bauhof@bad-belzig.example";
/// Who gets what nobody else does.
pub const REST: &str = "buergerbuero@bad-belzig.example";

/// A start, on a busy machine.
const PATIENCE: Duration = Duration::from_mins(3);

pub struct Hall {
    pub mail: MailServer,
    pub words: Words,
    pub room: TeamRoom,
    pub transcript: Transcript,
    double: Double,
    server: &'static Homeserver,
    /// Who we are on Matrix.
    us: String,
    service: Service,
    folder: TempDir,
}

impl Hall {
    /// In service as `name` on Matrix.
    pub async fn open(name: &str) -> Self {
        let (server, double) = (Homeserver::shared().await, Double::start().await);
        double.has_long_ids();
        let mail = tokio::task::spawn_blocking(MailServer::start).await.unwrap();
        let us = server.register(name, homeserver::PASSWORD).await;
        let transcript = Transcript::begin();
        let (karl, rosa) = (format!("karl-{name}"), format!("rosa-{name}"));
        let (karl, rosa) = tokio::join!(server.resident(&karl), server.resident(&rosa));
        let room = TeamRoom::open(karl, &rosa, &transcript).await;
        let folder = tempfile::tempdir().unwrap();
        let setup = setup(&folder, &room.id, &double, &mail);
        let setup = Setup { matrix: Some(at(server, &us)), ..setup };
        let home = folder.path().to_owned();
        let service = tokio::task::spawn_blocking(move || {
            sign_in(&home, &setup, homeserver::PASSWORD);
            Service::start(&home, &setup)
        });
        let service = service.await.unwrap();
        let listens = double.comes_within(PATIENCE, |it| 0 < it.calls("getUpdates")).await;
        assert!(listens, "it does not listen: {}", service.log());
        room.lets_in(&us).await;
        Self { mail, words: Words::read(), room, transcript, double, server, us, service, folder }
    }

    pub fn on_telegram(&self, tongue: &Tongue) -> OnTelegram {
        let person = self.double.person(tongue.first_name).speaking(tongue.code);
        let person = person.known_as(tongue.last_name, tongue.username);
        OnTelegram::new(person, tongue.first_name, &self.transcript)
    }

    /// In an encrypted direct room, with our hello behind them.
    pub async fn on_matrix(&self, tongue: &Tongue) -> OnMatrix {
        let resident = self.server.resident(tongue.localpart).await;
        let room = resident.create_direct(&self.us, true).await;
        let person = OnMatrix::new(resident, room, tongue.first_name, &self.transcript);
        person.hears_of(&self.words.line("welcome-which-town", "de")).await;
        person
    }

    pub fn office(&self, address: &'static str) -> Office<'_> {
        Office::new(&self.mail, address, &self.transcript)
    }

    /// A line that tells the number of a case.
    pub fn with_number(&self, key: &str, number: &str, language: &str) -> String {
        let (before, behind) = self.words.around(key, "number", language);
        format!("{before}{number}{behind}")
    }

    /// Stops in good order, and nothing tells of the people who were there.
    pub async fn close(mut self, mut secrets: Secrets) {
        let mut exports = vec![self.asks("/metrics"), self.asks("/readyz")];
        self.service.stop().await;
        for words in [&["retention", "--dry-run"] as &[&str], &["doctor"], &["check"]] {
            exports.push(self.commands(words));
        }
        let session = fs::read_to_string(self.folder.path().join("matrix-main/session.json")).unwrap();
        let session: serde_json::Value = serde_json::from_str(&session).unwrap();
        secrets.key(session["access_token"].as_str().expect("a session has one"));
        for key in [TOKEN, mailserver::PASSWORD] {
            secrets.key(key);
        }
        secrets.assert_kept(&Readable {
            log: self.service.log(),
            letters: self.mail.all_letters(),
            rooms: self.room.told(),
            exports,
        });
        self.double.assert_clean();
        self.folder.close().unwrap();
    }

    /// What the local port answers.
    fn asks(&self, path: &str) -> String {
        let log = self.service.log();
        let address = log.split("address=").nth(1).and_then(|it| it.split_whitespace().next());
        let mut stream = TcpStream::connect(address.expect("the log names the port")).unwrap();
        write!(stream, "GET {path} HTTP/1.0\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    /// What the program says to an operator.
    fn commands(&self, words: &[&str]) -> String {
        let mut command = Command::new(env!("CARGO_BIN_EXE_buergerdraht"));
        command.args(words).arg("--config").arg(self.folder.path().join("town.toml"));
        let said = command.current_dir(self.folder.path()).output().unwrap();
        [said.stdout, said.stderr].map(|it| String::from_utf8_lossy(&it).into_owned()).concat()
    }
}

/// On Telegram and with a mailbox, the works yard reading in the Matrix room `room`.
fn setup(folder: &TempDir, room: &str, double: &Double, mail: &MailServer) -> Setup {
    let content = folder.path().join("content");
    crate::files::copy(&example::content(), &content);
    let teams = content.join("bad-belzig/teams.toml");
    let mailbox = format!("mail = \"{WORKS}\"\n");
    let written = fs::read_to_string(&teams).unwrap();
    assert!(written.contains(&mailbox), "the works yard of the example has a mailbox");
    fs::write(&teams, written.replace(&mailbox, &format!("{mailbox}room = \"matrix:main {room}\"\n")))
        .unwrap();
    Setup {
        operator: OPERATOR,
        contact: CONTACT.to_owned(),
        database: "sqlite:town.db".to_owned(),
        content,
        log_level: "trace",
        telegram: Some(Telegram { api: double.url(), token: TOKEN, town: None, webhook: None }),
        matrix: None,
        mail: Some(Mail {
            address: TOWN,
            password: mailserver::PASSWORD,
            certificate: mail.folder().join("ca.pem"),
            smtp: mail.submission(),
            imap: mail.imaps(),
        }),
    }
}

fn at(server: &Homeserver, us: &str) -> Matrix {
    Matrix { homeserver: server.url(), user: us.to_owned(), town: None }
}

/// Other people's programs do not call us back.
pub async fn pause(time: Duration) {
    tokio::time::sleep_until(Instant::now() + time).await;
}
