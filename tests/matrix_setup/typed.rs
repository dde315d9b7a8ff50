//! The password, asked for at a terminal.

use std::fs::File;
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::process::{Child, Command, Stdio};

use nix::pty::openpty;
use nix::sys::termios::{LocalFlags, tcgetattr};

use crate::homeserver::{Homeserver, PASSWORD};
use crate::town::{Run, Town, ended};

/// Somebody who has just been asked.
struct Terminal {
    program: Child,
    keyboard: File,
    screen: OwnedFd,
}

impl Terminal {
    async fn asked(town: &Town) -> Self {
        let pair = openpty(None, None).unwrap();
        let mut program = Command::new(env!("CARGO_BIN_EXE_buergerdraht"));
        program.args(["matrix-setup", "--config", town.file("town.toml").to_str().unwrap()]);
        program.stdin(Stdio::from(pair.slave.try_clone().unwrap()));
        let mut program = program.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut err = program.stderr.take().unwrap();
        let question = format!("Password of {}: ", town.user());
        let asked = tokio::task::spawn_blocking(move || {
            let mut asked = vec![0; question.len()];
            err.read_exact(&mut asked).unwrap();
            assert_eq!(String::from_utf8(asked).unwrap(), question);
            err
        });
        program.stderr = Some(asked.await.unwrap());
        Self { program, keyboard: pair.master.into(), screen: pair.slave }
    }

    fn shows_what_is_typed(&self) -> bool {
        tcgetattr(&self.screen).unwrap().local_flags.contains(LocalFlags::ECHO)
    }

    async fn ended(self) -> (Run, bool) {
        let run = ended(self.program).await;
        let echo = tcgetattr(&self.screen).unwrap().local_flags.contains(LocalFlags::ECHO);
        (run, echo)
    }
}

#[tokio::test]
async fn a_typed_password_is_not_seen() {
    let server = Homeserver::shared().await;
    let town = Town::new(server, "getippt").await;
    let mut terminal = Terminal::asked(&town).await;
    assert!(!terminal.shows_what_is_typed());
    writeln!(terminal.keyboard, "{PASSWORD}").unwrap();
    let (run, shows_again) = terminal.ended().await;
    assert!(shows_again);
    run.went_well();
    assert!(town.is_trusted(server).await);
}

#[tokio::test]
async fn whoever_stops_at_the_question_gets_the_terminal_back() {
    let server = Homeserver::shared().await;
    let town = Town::new(server, "abgebrochen").await;
    let terminal = Terminal::asked(&town).await;
    assert!(!terminal.shows_what_is_typed());
    let id = terminal.program.id().to_string();
    assert!(Command::new("sh").args(["-c", &format!("kill -INT {id}")]).status().unwrap().success());
    let (run, shows_again) = terminal.ended().await;
    assert!(shows_again);
    run.failed_saying("cannot ask for the password: stopped");
}
