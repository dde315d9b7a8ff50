//! A line that breaks: before the last dot of a letter nothing was sent, behind it nobody knows.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

use buergerdraht::clock::Clock;
use buergerdraht::messenger::mail::{Config, LOOK_EVERY, Mail, PATIENCE, Security, Server};
use buergerdraht::messenger::{DeliveryError, Messenger};
use buergerdraht::model::Account;

use crate::town::{Record, TOWN, WORKS, parcel};

/// What the server says to the line that begins so, instead of yes.
type Script = &'static [(&'static str, &'static str)];

/// Hangs up at a line for which the script has nothing to say.
const HANGS_UP: &str = "";

fn serve(line: TcpStream, script: Script) {
    let mut answers = line.try_clone().unwrap();
    let mut say = |words: &str| answers.write_all(format!("{words}\r\n").as_bytes()).is_ok();
    say("220 mail.example.org");
    let mut is_letter = false;
    for heard in BufReader::new(line).lines().map_while(Result::ok) {
        if is_letter && heard != "." {
            continue;
        }
        let scripted = script.iter().find(|(begins, _)| heard.starts_with(begins)).map(|(_, says)| *says);
        is_letter = heard == "DATA" && scripted.is_none();
        let said = scripted.unwrap_or(if is_letter { "354 go on" } else { "250 yes" });
        if said == HANGS_UP || !say(said) {
            return;
        }
    }
}

/// What comes of one letter.
async fn outcome(script: Script) -> Result<(), DeliveryError> {
    let door = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = door.local_addr().unwrap().port();
    thread::spawn(move || {
        for line in door.incoming().map_while(Result::ok) {
            serve(line, script);
        }
    });
    let server = Server { host: "127.0.0.1".to_owned(), port, security: Security::None, login: None };
    let config = Config {
        name: "belzig".to_owned(),
        address: TOWN.to_owned(),
        sender: "Stadt Bad Belzig".to_owned(),
        smtp: server.clone(),
        imap: server,
        folder: "INBOX".to_owned(),
        per_minute: 60,
        certificates: None,
        patience: PATIENCE,
        look_every: LOOK_EVERY,
        unread: String::new(),
    };
    let mail = Mail::new(config, Clock::System, Record::new().recall());
    let sent = mail.deliver(&parcel(&Account::new("mail", "belzig"), "1", WORKS, "Hallo")).await;
    sent.map(|_| ())
}

#[tokio::test]
async fn a_yes_is_a_yes() {
    outcome(&[]).await.unwrap();
}

#[tokio::test]
async fn a_line_that_breaks_before_the_letter_leaves_no_doubt() {
    let scripts: [Script; 4] =
        [&[("EHLO", HANGS_UP)], &[("MAIL", HANGS_UP)], &[("RCPT", HANGS_UP)], &[("DATA", HANGS_UP)]];
    for script in scripts {
        let error = outcome(script).await.unwrap_err();
        assert!(matches!(error, DeliveryError::Retry { .. }), "{script:?}: {error}");
    }
}

#[tokio::test]
async fn a_line_that_breaks_behind_the_letter_leaves_it_in_doubt() {
    for script in [&[(".", HANGS_UP)], &[(".", "what is that?")]] as [Script; 2] {
        let error = outcome(script).await.unwrap_err();
        assert!(matches!(error, DeliveryError::Uncertain { .. }), "{script:?}: {error}");
    }
}

#[tokio::test]
async fn a_no_is_for_now_or_for_ever() {
    for script in
        [&[("RCPT", "450 later")], &[(".", "451 later")], &[("MAIL", "550 not from you")]] as [Script; 3]
    {
        let error = outcome(script).await.unwrap_err();
        assert!(matches!(error, DeliveryError::Retry { .. }), "{script:?}: {error}");
    }
    for script in [&[("RCPT", "550 nobody")], &[(".", "554 spam")], &[(".", "552 full")]] as [Script; 3] {
        let error = outcome(script).await.unwrap_err();
        assert!(matches!(error, DeliveryError::GiveUp { .. }), "{script:?}: {error}");
    }
}
