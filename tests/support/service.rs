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
    pub api: String,
    pub token: &'static str,
    pub operator: &'static str,
    pub database: String,
    pub content: PathBuf,
    /// If the bot speaks for one town.
    pub town: Option<&'static str>,
    /// If Telegram calls us: our port.
    pub webhook: Option<u16>,
    /// If the bot is on Matrix, too.
    pub matrix: Option<MatrixAccount>,
}

/// An account that exists; `matrix-setup` signs it in before the first start.
pub struct MatrixAccount {
    pub homeserver: String,
    pub user: String,
    pub password: &'static str,
}

pub struct Service {
    config: PathBuf,
    log: PathBuf,
    child: Option<Child>,
}

impl Service {
    /// Serves from `folder`.
    pub fn start(folder: &Path, setup: &Setup) -> Self {
        let file = folder.join("town.toml");
        fs::write(&file, setup.to_toml()).unwrap();
        let mut service = Self { config: file, log: folder.join("log"), child: None };
        if let Some(account) = &setup.matrix {
            service.sign_in(folder, account);
        }
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

    fn sign_in(&self, folder: &Path, account: &MatrixAccount) {
        let password = folder.join("password");
        fs::write(&password, account.password).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_buergerdraht"));
        command.arg("matrix-setup").arg("--config").arg(&self.config).arg("--password-file").arg(&password);
        let done = command.stdin(Stdio::null()).output().unwrap();
        assert!(done.status.success(), "{} cannot be set up: {done:?}", account.user);
    }

    /// SIGKILL, and nothing of it runs any more.
    pub fn kill(&mut self) {
        let mut child = self.child.take().expect("it runs");
        assert!(child.try_wait().unwrap().is_none(), "it ended by itself: {}", self.log());
        child.kill().unwrap();
        child.wait().unwrap();
    }

    /// SIGTERM; it ends in good order, and in time.
    pub async fn stop(mut self) {
        let mut child = self.child.take().expect("it runs");
        let asked = Command::new("sh").arg("-c").arg(format!("kill -TERM {}", child.id())).status().unwrap();
        assert!(asked.success(), "it ended by itself: {}", self.log());
        let asked_at = Instant::now();
        let ended = tokio::task::spawn_blocking(move || child.wait().unwrap());
        let ended = tokio::time::timeout(LONGEST_STOP, ended).await;
        let status = ended.unwrap_or_else(|_| panic!("it does not stop: {}", self.log())).unwrap();
        assert!(status.success(), "it stopped with {status} after {:?}: {}", asked_at.elapsed(), self.log());
    }

    fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default()
    }
}

impl Setup {
    fn to_toml(&self) -> String {
        let Self { api, token, operator, database, content, town, webhook, matrix } = self;
        let mut toml = format!(
            "[service]\nname = \"{operator}\"\nprivacy_link = \"https://example.org/\"\ncontact = \"Telefon 115\"\n\
             [store]\nurl = \"{database}\"\n[content]\nfolder = \"{}\"\n[log]\nlevel = \"warn\"\n\
             [limits]\nper_minute = 1000\nper_day = 100000\n\
             [http]\nlisten = \"127.0.0.1:{}\"\n\
             [[telegram]]\nname = \"main\"\ntoken = \"{token}\"\napi = \"{api}\"\n",
            content.display(),
            webhook.unwrap_or_default(),
        );
        if let Some(town) = town {
            writeln!(toml, "town = \"{town}\"").unwrap();
        }
        if let Some(port) = webhook {
            let url = format!("http://127.0.0.1:{port}/telegram");
            writeln!(toml, "[telegram.webhook]\nurl = \"{url}\"\nsecret = \"correct-horse_battery\"")
                .unwrap();
        }
        if let Some(MatrixAccount { homeserver, user, .. }) = matrix {
            writeln!(toml, "[[matrix]]\nname = \"main\"\nhomeserver = \"{homeserver}\"\nuser = \"{user}\"")
                .unwrap();
            if let Some(town) = town {
                writeln!(toml, "town = \"{town}\"").unwrap();
            }
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
