//! A town with an account on Matrix in a folder of its own, and what others see of that account.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::homeserver::{Homeserver, PASSWORD};

pub struct Town {
    folder: TempDir,
    user: String,
}

/// One run of the program, to its end.
#[derive(Debug)]
pub struct Run {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Town {
    /// With an account of its own, fresh from the homeserver.
    pub async fn new(server: &Homeserver, name: &str) -> Self {
        Self::of(&server.url(), &server.register(name, PASSWORD).await)
    }

    /// The same account again, as on another machine.
    pub fn of(url: &str, user: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let content = concat!(env!("CARGO_MANIFEST_DIR"), "/deploy/example/content");
        let config = format!(
            "[service]\nname = \"Stadt Bad Belzig\"\ncontact = \"115\"\nprivacy_link = \"https://town.example\"\n\
             [content]\nfolder = \"{content}\"\n\
             [http]\nlisten = \"127.0.0.1:0\"\n\
             [[matrix]]\nname = \"rathaus\"\nhomeserver = \"{url}\"\nuser = \"{user}\"\nfolder = \"keys\"\n"
        );
        fs::write(folder.path().join("town.toml"), config).unwrap();
        Self { folder, user: user.to_owned() }
    }

    pub fn user(&self) -> &str {
        &self.user
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The folder with the session.
    pub fn keys(&self) -> PathBuf {
        self.file("keys")
    }

    pub fn session(&self) -> Value {
        serde_json::from_str(&fs::read_to_string(self.keys().join("session.json")).unwrap()).unwrap()
    }

    pub fn device(&self) -> String {
        self.session()["device_id"].as_str().unwrap().to_owned()
    }

    /// With the password piped in.
    pub async fn sets_up(&self, arguments: &[&str]) -> Run {
        self.sets_up_typing(PASSWORD, arguments).await
    }

    pub async fn sets_up_typing(&self, password: &str, arguments: &[&str]) -> Run {
        let run = ended(self.begins("matrix-setup", arguments, password)).await;
        self.nothing_secret_in(&run, password);
        run
    }

    /// With the recovery key in a file.
    pub async fn recovers(&self, key: &str, arguments: &[&str]) -> Run {
        let file = self.file("recovery-key");
        fs::write(&file, format!("{key}\n")).unwrap();
        let file = file.to_str().unwrap();
        self.sets_up(&[&["--recovery-key-file", file], arguments].concat()).await
    }

    /// A run that is still under way.
    pub fn begins_setting_up(&self) -> Child {
        self.begins("matrix-setup", &[], PASSWORD)
    }

    pub fn begins_serving(&self) -> Child {
        self.begins("serve", &[], "")
    }

    pub async fn asks_the_doctor(&self) -> Run {
        let run = ended(self.begins("doctor", &[], "")).await;
        self.nothing_secret_in(&run, PASSWORD);
        run
    }

    fn begins(&self, command: &str, arguments: &[&str], typed: &str) -> Child {
        let mut program = Command::new(env!("CARGO_BIN_EXE_buergerdraht"));
        program.args([command, "--config"]).arg(self.file("town.toml")).args(arguments);
        program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut program = program.spawn().unwrap();
        writeln!(program.stdin.take().unwrap(), "{typed}").ok(); // not every run asks
        program
    }

    fn nothing_secret_in(&self, run: &Run, password: &str) {
        let token = fs::read_to_string(self.keys().join("session.json")).ok().map(|_| self.session());
        let token = token.as_ref().and_then(|it| it["access_token"].as_str()).unwrap_or("no token");
        for secret in [password, token].into_iter().filter(|it| !it.is_empty()) {
            assert!(!run.out.contains(secret) && !run.err.contains(secret), "{secret} in {run:?}");
        }
    }

    /// Whether others see our device as one of the account's own, and the account as its own master.
    ///
    /// The homeserver takes no signature that is not right, so it is enough that one is there.
    pub async fn is_trusted(&self, server: &Homeserver) -> bool {
        let shown = self.shown_to_others(server).await;
        let (user, device) = (self.user.as_str(), self.device());
        let key_of = |it: &str| {
            let keys = shown[it][user]["keys"].as_object().cloned().unwrap_or_default();
            keys.keys().next().cloned().unwrap_or_default()
        };
        let signs = |key: &str, signed: &Value| signed["signatures"][user][key].is_string();
        let (master, signer) = (key_of("master_keys"), key_of("self_signing_keys"));
        signs(&master, &shown["self_signing_keys"][user])
            && signs(&signer, &shown["device_keys"][user][&device])
    }

    /// The account's devices with keys.
    pub async fn devices(&self, server: &Homeserver) -> Vec<String> {
        let shown = self.shown_to_others(server).await;
        let devices = shown["device_keys"][&self.user].as_object().cloned().unwrap_or_default();
        devices.into_iter().map(|(device, _)| device).collect()
    }

    /// What somebody who has nothing to do with us is told.
    async fn shown_to_others(&self, server: &Homeserver) -> Value {
        let token = stranger(server).await;
        let body = json!({ "device_keys": BTreeMap::from([(&self.user, Vec::<String>::new())]) });
        let (status, shown) = server.ask("POST", "/_matrix/client/v3/keys/query", &token, &body).await;
        assert_eq!(status, 200, "{shown}");
        shown
    }

    /// What the homeserver tells us ourselves.
    pub async fn asks(&self, server: &Homeserver, method: &str, path: &str) -> (u16, Value) {
        let session = self.session();
        let body = if method == "GET" { Value::Null } else { json!({}) };
        server.ask(method, path, session["access_token"].as_str().unwrap(), &body).await
    }
}

/// A token of a new account.
async fn stranger(server: &Homeserver) -> String {
    let name = format!("stranger-{}", tempfile_name());
    let body = json!({ "username": name, "password": PASSWORD, "auth": { "type": "m.login.dummy" } });
    let (status, answer) = server.ask("POST", "/_matrix/client/v3/register", "", &body).await;
    assert_eq!(status, 200, "{answer}");
    answer["access_token"].as_str().unwrap().to_owned()
}

fn tempfile_name() -> String {
    let folder = tempfile::tempdir().unwrap();
    let name = folder.path().file_name().unwrap().to_str().unwrap();
    name.trim_start_matches('.').to_lowercase()
}

pub async fn ended(program: Child) -> Run {
    let ended = tokio::task::spawn_blocking(|| program.wait_with_output().unwrap()).await.unwrap();
    Run {
        code: ended.status.code(),
        out: String::from_utf8(ended.stdout).unwrap(),
        err: String::from_utf8(ended.stderr).unwrap(),
    }
}

impl Run {
    /// It went well.
    #[track_caller]
    pub fn went_well(self) -> Self {
        assert_eq!(self.code, Some(0), "{self:#?}");
        self
    }

    /// It failed, and said so with these words.
    #[track_caller]
    pub fn failed_saying(self, words: &str) -> Self {
        assert_eq!(self.code, Some(1), "{self:#?}");
        assert!(self.err.contains(words), "{words} in {self:#?}");
        self
    }

    #[track_caller]
    pub fn says(self, words: &str) -> Self {
        assert!(self.out.contains(words), "{words} in {self:#?}");
        self
    }

    /// The recovery key, if one is shown: the only line that stands alone and apart.
    pub fn recovery_key(&self) -> Option<String> {
        let mut lines = self.out.lines().filter_map(|it| it.strip_prefix("    "));
        let key = lines.next().map(str::to_owned);
        assert!(lines.next().is_none(), "shown twice: {self:#?}");
        key
    }
}

/// What lies in `folder`, by name.
pub fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}
