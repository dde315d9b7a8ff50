//! The real service as a process of its own, to be started, killed and stopped.

use std::fmt::Write;
use std::fs::{self, File};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A little more than the service itself allows for its last calls.
const LONGEST_STOP: Duration = Duration::from_secs(15);

/// What stands in its `town.toml`.
pub struct Setup {
    pub operator: &'static str,
    /// Other ways to the town hall.
    pub contact: String,
    pub database: String,
    pub content: PathBuf,
    /// The least that is worth a line.
    pub log_level: &'static str,
    pub telegram: Option<Telegram>,
    pub matrix: Option<Matrix>,
    pub mail: Option<Mail>,
}

pub struct Telegram {
    pub api: String,
    pub token: &'static str,
    /// If the bot speaks for one town.
    pub town: Option<&'static str>,
    /// If Telegram calls us: our port.
    pub webhook: Option<u16>,
}

/// Signed in by [`sign_in`] before the service starts.
pub struct Matrix {
    pub homeserver: String,
    /// Whole: `@bot:example.org`.
    pub user: String,
    /// If the bot speaks for one town.
    pub town: Option<&'static str>,
}

/// A mailbox on this machine.
pub struct Mail {
    pub address: &'static str,
    pub password: &'static str,
    /// Of who vouches for the server.
    pub certificate: PathBuf,
    /// Encrypted when asked to.
    pub smtp: u16,
    /// Encrypted from the first byte.
    pub imap: u16,
}

pub struct Service {
    config: PathBuf,
    log: PathBuf,
    child: Option<Child>,
}

impl Service {
    /// Serves from `folder`.
    pub fn start(folder: &Path, setup: &Setup) -> Self {
        let config = setup.write(folder);
        let mut service = Self { config, log: folder.join("log"), child: None };
        service.start_again();
        service
    }

    pub fn start_again(&mut self) {
        let log = File::options().create(true).append(true).open(&self.log).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_buergerdraht"));
        command.arg("serve").arg("--config").arg(&self.config);
        command.stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log);
        self.child = Some(command.spawn().unwrap());
    }

    /// SIGKILL, and nothing of it runs any more.
    pub fn kill(&mut self) {
        let mut child = self.child.take().expect("it runs");
        assert!(child.try_wait().unwrap().is_none(), "it ended by itself: {}", self.log());
        child.kill().unwrap();
        child.wait().unwrap();
    }

    /// SIGTERM; it ends in good order, and in time.
    pub async fn stop(&mut self) {
        let mut child = self.child.take().expect("it runs");
        let asked = Command::new("sh").arg("-c").arg(format!("kill -TERM {}", child.id())).status().unwrap();
        assert!(asked.success(), "it ended by itself: {}", self.log());
        let asked_at = Instant::now();
        let ended = tokio::task::spawn_blocking(move || child.wait().unwrap());
        let ended = tokio::time::timeout(LONGEST_STOP, ended).await;
        let status = ended.unwrap_or_else(|_| panic!("it does not stop: {}", self.log())).unwrap();
        assert!(status.success(), "it stopped with {status} after {:?}: {}", asked_at.elapsed(), self.log());
    }

    /// Everything it has logged so far.
    pub fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default()
    }
}

/// Signs the Matrix account in, as an operator does: by the real command. Returns what it said.
#[cfg(feature = "matrix")]
pub fn sign_in(folder: &Path, setup: &Setup, password: &str) -> String {
    let config = setup.write(folder);
    let file = folder.join("password");
    fs::write(&file, password).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_buergerdraht"));
    command.arg("matrix-setup").arg("--config").arg(config).arg("--password-file").arg(file);
    let done = command.stdin(Stdio::null()).output().unwrap();
    let said = [done.stdout, done.stderr].map(|it| String::from_utf8(it).unwrap()).concat();
    assert!(done.status.success(), "it is not signed in: {said}");
    said
}

impl Setup {
    pub fn write(&self, folder: &Path) -> PathBuf {
        let file = folder.join("town.toml");
        fs::write(&file, self.to_toml()).unwrap();
        file
    }

    /// Nobody talks too much: a test's people have no time to lose.
    fn to_toml(&self) -> String {
        let Self { operator, contact, database, content, log_level, telegram, matrix, mail } = self;
        let port = telegram.as_ref().and_then(|it| it.webhook).unwrap_or_default();
        let mut toml = format!(
            "[service]\nname = \"{operator}\"\nprivacy_link = \"https://example.org/\"\ncontact = \"{contact}\"\n\
             [store]\nurl = \"{database}\"\n[content]\nfolder = \"{}\"\n[log]\nlevel = \"{log_level}\"\n\
             [limits]\nper_minute = 1000\nper_day = 100000\n[http]\nlisten = \"127.0.0.1:{port}\"\n",
            content.display(),
        );
        if let Some(Telegram { api, token, town, webhook }) = telegram {
            writeln!(toml, "[[telegram]]\nname = \"main\"\ntoken = \"{token}\"\napi = \"{api}\"").unwrap();
            if let Some(town) = town {
                writeln!(toml, "town = \"{town}\"").unwrap();
            }
            if let Some(port) = webhook {
                let url = format!("http://127.0.0.1:{port}/telegram");
                writeln!(toml, "[telegram.webhook]\nurl = \"{url}\"\nsecret = \"correct-horse_battery\"")
                    .unwrap();
            }
        }
        if let Some(Matrix { homeserver, user, town }) = matrix {
            writeln!(toml, "[[matrix]]\nname = \"main\"\nhomeserver = \"{homeserver}\"\nuser = \"{user}\"")
                .unwrap();
            if let Some(town) = town {
                writeln!(toml, "town = \"{town}\"").unwrap();
            }
        }
        if let Some(Mail { address, password, certificate, smtp, imap }) = mail {
            writeln!(
                toml,
                "[[mail]]\nname = \"main\"\naddress = \"{address}\"\nsender = \"{operator}\"\n\
                 password = '{password}'\ncertificate = \"{}\"\nper_minute = 6000\n\
                 [mail.smtp]\nhost = \"localhost\"\nport = {smtp}\nsecurity = \"starttls\"\n\
                 [mail.imap]\nhost = \"localhost\"\nport = {imap}\nsecurity = \"tls\"",
                certificate.display(),
            )
            .unwrap();
        }
        toml
    }
}

/// A port on the loopback nobody listens at.
pub fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}

impl Drop for Service {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            child.kill().ok();
            child.wait().ok();
        }
        if std::thread::panicking() {
            eprintln!("what the service logged:\n{}", self.log());
        }
    }
}
