//! The homeserver's process: started, stopped, killed, started again on what it had written.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command};
use std::sync::Mutex;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::OnceCell;

use super::janitor::Janitor;
use super::programs::python;
use super::resident::Resident;
use super::residents::Residents;
use super::setup::{SERVER_NAME, Setup};
use super::{PASSWORD, http, port, residents};

/// A first start writes the whole schema.
const LONGEST_START: Duration = Duration::from_secs(90);
const LONGEST_STOP: Duration = Duration::from_secs(30);

pub struct Homeserver {
    port: u16,
    /// Nobody while it is away.
    child: Mutex<Option<Child>>,
    residents: OnceCell<Residents>,
    janitor: Janitor,
}

impl Homeserver {
    pub async fn start() -> Self {
        Self::start_with(Setup::default()).await
    }

    pub async fn start_with(setup: Setup) -> Self {
        let janitor = Janitor::with_new_folder();
        let port = port::free();
        setup.write(janitor.folder(), port);
        let server = Self { port, child: Mutex::default(), residents: OnceCell::new(), janitor };
        server.start_again().await;
        server
    }

    /// The one the tests of this process share; it is never stopped.
    pub async fn shared() -> &'static Self {
        static SHARED: OnceCell<Homeserver> = OnceCell::const_new();
        SHARED.get_or_init(Self::start).await
    }

    /// The same data at the same port; ready when it answers.
    pub async fn start_again(&self) {
        let folder = self.janitor.folder();
        let errors = fs::File::options().create(true).append(true).open(folder.join("errors")).unwrap();
        let mut command = python("server.py");
        command.arg("-c").arg(folder.join("homeserver.json")).env("NOTIFY_SOCKET", folder.join("ready"));
        let mut child = command.current_dir(folder).stderr(errors).spawn().unwrap();
        let out = child.stdout.take().expect("it is a pipe");
        assert!(self.child.lock().unwrap().replace(child).is_none(), "it runs already");
        let first_line = tokio::task::spawn_blocking(|| BufReader::new(out).lines().next());
        let first_line = tokio::time::timeout(LONGEST_START, first_line).await;
        let is_ready = matches!(first_line, Ok(Ok(Some(Ok(line)))) if line == "ready");
        assert!(is_ready, "the homeserver does not start: {}", self.log());
    }

    /// In good order: what it has taken in is written down.
    pub async fn stop(&self) {
        let mut child = self.child.lock().unwrap().take().expect("it runs");
        let asked = Command::new("sh").arg("-c").arg(format!("kill -TERM {}", child.id())).status().unwrap();
        assert!(asked.success(), "it ended by itself: {}", self.log());
        // `wait` would hang up on it, and it ends at once when we do.
        let pipe = child.stdin.take();
        let ended = tokio::task::spawn_blocking(move || child.wait().unwrap());
        let ended = tokio::time::timeout(LONGEST_STOP, ended).await;
        drop(pipe);
        assert!(ended.is_ok(), "the homeserver does not stop: {}", self.log());
    }

    /// SIGKILL, and nothing of it runs any more.
    pub fn kill(&self) {
        let mut child = self.child.lock().unwrap().take().expect("it runs");
        child.kill().unwrap();
        child.wait().unwrap();
    }

    /// For clients; no slash at the end.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// A new account; answers its full name.
    pub async fn register(&self, name: &str, password: &str) -> String {
        let body = json!({
            "username": name, "password": password, "inhibit_login": true, "auth": { "type": "m.login.dummy" },
        });
        let (status, answer) = self.ask("POST", "/_matrix/client/v3/register", "", &body).await;
        assert_eq!(status, 200, "{name} cannot register: {answer}");
        format!("@{name}:{SERVER_NAME}")
    }

    /// A plain request; an empty `token` is nobody's.
    pub async fn ask(&self, method: &str, path: &str, token: &str, body: &Value) -> (u16, Value) {
        http::ask(self.port, method, path, token, body).await
    }

    /// A new person, signed in and listening.
    pub async fn resident(&self, name: &str) -> Resident {
        self.register(name, PASSWORD).await;
        self.sign_in(name, PASSWORD).await
    }

    /// A new device of somebody who has an account.
    pub async fn sign_in(&self, name: &str, password: &str) -> Resident {
        self.sign_in_at(&self.url(), name, password).await
    }

    /// The same with the server behind another address: a gate's.
    pub async fn sign_in_at(&self, url: &str, name: &str, password: &str) -> Resident {
        let start = || async { Residents::start(self.janitor.folder()) };
        self.residents.get_or_init(start).await.sign_in(url, name, password).await
    }

    /// The end of what the server and the residents' clients wrote down, for a failure's message.
    pub fn log(&self) -> String {
        residents::log(self.janitor.folder())
    }
}

impl Drop for Homeserver {
    fn drop(&mut self) {
        if let Some(child) = self.child.get_mut().unwrap_or_else(std::sync::PoisonError::into_inner) {
            child.kill().ok();
            child.wait().ok();
        }
    }
}
