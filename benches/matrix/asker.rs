//! The program that asks, and the lines we exchange with it.

use std::path::Path;
use std::process::{Child, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};

use crate::contestant::tests_python;
use crate::homeserver::{Homeserver, PASSWORD};

pub struct Asker(Child);

impl Asker {
    pub async fn sign_in(server: &Homeserver, folder: &Path) -> Self {
        let user = server.register("ana", PASSWORD).await;
        let mut command = tests_python("asker.py");
        command.arg(folder).args([&server.url(), &user, PASSWORD]);
        Self(command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("Python is there"))
    }

    /// The room of a new talk with `bot`.
    pub fn meet(&mut self, bot: &str, encrypted: bool) -> String {
        let room = self.ask("meet_bot", &json!({ "bot": bot, "encrypted": encrypted }));
        room.as_str().expect("a room has an id").to_owned()
    }

    pub fn warm_up(&mut self, room: &str, questions: &[&str]) {
        self.ask("warm_up", &json!({ "room": room, "questions": questions }));
    }

    /// How long each answer took.
    pub fn ask_all(&mut self, room: &str, questions: &[&str], spacing: Duration) -> Vec<Duration> {
        let with = json!({ "room": room, "questions": questions, "spacing": spacing.as_secs_f64() });
        let answer = self.ask("ask_bot", &with);
        assert_eq!(answer["more"], 0, "not one answer to each question");
        let seconds: Vec<f64> = serde_json::from_value(answer["took"].clone()).expect("these are seconds");
        seconds.into_iter().map(Duration::from_secs_f64).collect()
    }

    fn ask(&mut self, verb: &str, with: &Value) -> Value {
        let pipe = self.0.stdin.as_mut().expect("it is a pipe");
        writeln!(pipe, "{}", json!({ "do": verb, "with": with })).expect("it reads");
        // It answers one line to each of ours: nothing is lost with what was read ahead.
        let line = BufReader::new(self.0.stdout.as_mut().expect("it is a pipe")).lines().next();
        let line = line.expect("it answers, or says on its standard error why not").expect("it writes text");
        serde_json::from_str(&line).expect("it writes JSON")
    }
}

impl Drop for Asker {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}
