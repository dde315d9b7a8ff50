//! Handing letters to the town's mail server, over lines that are kept open for the next.
//!
//! lettre's own pool says that sending failed and not when; here each step is one of ours, so that only a line
//! that broke behind the last dot of a letter leaves its delivery in doubt.

use std::fmt::Display;
use std::time::Duration;

use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::{Data, Mail as MailFrom, Noop, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter};
use tokio::sync::{Mutex, Semaphore};
use tokio::time::{Instant, timeout};

use super::compose::Composed;
use super::{Mail, Security, fault};
use crate::messenger::{DeliveryError, Parcel, Trouble, travel_time};

/// Lines at once: providers allow one account few.
const MOST_LINES: usize = 4;
/// A line that was silent for longer is not used again: servers hang up on such.
const LONGEST_SILENCE: Duration = Duration::from_mins(1);

/// Servers look for spam and viruses before they say yes to a letter. With the waits before it, it is less than
/// the outbox gives a call: what it has to break off is in doubt.
const LETTER_PATIENCE: Duration = Duration::from_secs(45);

/// Of SMTP: larger than the server or the mailbox takes.
const TOO_LARGE: u16 = 552;

pub struct Post {
    lines: Semaphore,
    idle: Mutex<Vec<(AsyncSmtpConnection, Instant)>>,
}

impl Default for Post {
    fn default() -> Self {
        Self { lines: Semaphore::new(MOST_LINES), idle: Mutex::default() }
    }
}

/// How far a letter had come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Sender,
    Recipient,
    /// We said that a letter follows.
    Data,
    /// All of it was said.
    Letter,
}

enum Failure {
    Said(Step, Error),
    NoAnswer(Step),
}

pub async fn post(mail: &Mail, letter: &Composed, parcel: &Parcel) -> Result<(), DeliveryError> {
    let patience = mail.config.patience;
    let Ok(_line) = timeout(patience, mail.post.lines.acquire()).await else {
        return Err(again("the mail server is slow, and other letters are before this one".to_owned()));
    };
    let Ok(line) = timeout(patience, take(mail)).await else {
        return Err(again("the mail server is slow to let us in".to_owned()));
    };
    let mut line = line.map_err(|it| again(it.to_string()))?;
    match send(&mut line, letter, patience).await {
        Ok(()) => {
            mail.post.idle.lock().await.push((line, Instant::now()));
            Ok(())
        }
        Err(failure) => {
            hang_up(&mut line).await;
            Err(meaning(&failure, !parcel.files.is_empty()))
        }
    }
}

/// Whether a letter could go out, as far as that can be told without one.
pub async fn try_line(mail: &Mail) -> Result<(), Trouble> {
    let mut line = connect(mail).await?;
    hang_up(&mut line).await;
    Ok(())
}

/// Whether the farewell arrives is all the same: the line is not used again.
async fn hang_up(line: &mut AsyncSmtpConnection) {
    timeout(Duration::from_secs(1), line.abort()).await.ok();
}

async fn take(mail: &Mail) -> Result<AsyncSmtpConnection, Trouble> {
    loop {
        let Some((mut line, since)) = mail.post.idle.lock().await.pop() else { return connect(mail).await };
        let is_fresh = since.elapsed() <= LONGEST_SILENCE;
        if is_fresh && timeout(mail.config.patience, line.command(Noop)).await.is_ok_and(|it| it.is_ok()) {
            return Ok(line);
        }
        hang_up(&mut line).await;
    }
}

async fn connect(mail: &Mail) -> Result<AsyncSmtpConnection, Trouble> {
    let patience = mail.config.patience;
    let late = || format!("it does not answer within {} seconds", patience.as_secs());
    match timeout(patience, reach(mail)).await {
        Ok(reached) => reached,
        Err(_) => Err(fault::unreached(&mail.config.smtp, &late())),
    }
}

async fn reach(mail: &Mail) -> Result<AsyncSmtpConnection, Trouble> {
    let server = &mail.config.smtp;
    let us = ClientId::Domain(mail.config.address.rsplit('@').next().unwrap_or_default().to_owned());
    let encryption = match server.security {
        Security::Tls => Some(mail.encryption.parameters(&server.host)?),
        Security::StartTls | Security::None => None,
    };
    let place = (server.host.as_str(), server.port);
    let connecting =
        AsyncSmtpConnection::connect_tokio1(place, Some(mail.config.patience), &us, encryption, None);
    let mut line = connecting.await.map_err(|it| {
        if it.is_tls() {
            fault::not_encrypted(server, &words(&it))
        } else {
            fault::unreached(server, &words(&it))
        }
    })?;
    if server.security == Security::StartTls {
        if !line.can_starttls() {
            return Err(fault::no_starttls(server, "it does not offer to"));
        }
        let parameters = mail.encryption.parameters(&server.host)?;
        line.starttls(parameters, &us).await.map_err(|it| fault::not_encrypted(server, &words(&it)))?;
    }
    if let Some(login) = &server.login {
        let credentials = Credentials::new(login.user.clone(), login.password.clone());
        let let_in = line.auth(&[Mechanism::Plain, Mechanism::Login], &credentials).await;
        let_in.map_err(|it| fault::refused_login(server, &words(&it)))?;
    }
    Ok(line)
}

async fn send(line: &mut AsyncSmtpConnection, letter: &Composed, patience: Duration) -> Result<(), Failure> {
    match timeout(patience, address(line, letter)).await {
        Ok(addressed) => addressed?,
        Err(_) => return Err(Failure::NoAnswer(Step::Data)),
    }
    let patience = LETTER_PATIENCE + travel_time(letter.bytes.len());
    match timeout(patience, line.message(&letter.bytes)).await {
        Ok(said) => said.map(|_| ()).map_err(|it| Failure::Said(Step::Letter, it)),
        Err(_) => Err(Failure::NoAnswer(Step::Letter)),
    }
}

/// All that is said before the letter itself.
async fn address(line: &mut AsyncSmtpConnection, letter: &Composed) -> Result<(), Failure> {
    let mut parameters = Vec::new();
    let is_plain = [&letter.from, &letter.to].into_iter().all(|it| AsRef::<str>::as_ref(it).is_ascii());
    if !is_plain && line.server_info().supports_feature(Extension::SmtpUtfEight) {
        parameters.push(MailParameter::SmtpUtfEight);
    }
    if !letter.bytes.is_ascii() && line.server_info().supports_feature(Extension::EightBitMime) {
        parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
    }
    say(line, Step::Sender, MailFrom::new(Some(letter.from.clone()), parameters)).await?;
    say(line, Step::Recipient, Rcpt::new(letter.to.clone(), Vec::new())).await?;
    say(line, Step::Data, Data).await
}

async fn say(line: &mut AsyncSmtpConnection, step: Step, command: impl Display) -> Result<(), Failure> {
    line.command(command).await.map(|_| ()).map_err(|it| Failure::Said(step, it))
}

fn meaning(failure: &Failure, has_files: bool) -> DeliveryError {
    let (step, error) = match failure {
        Failure::Said(step, error) => (*step, error),
        Failure::NoAnswer(Step::Letter) => return open("no answer in time".to_owned()),
        Failure::NoAnswer(_) => return again("no answer in time".to_owned()),
    };
    let reason = words(error);
    let is_too_large = error.status().is_some_and(|it| u16::from(it) == TOO_LARGE);
    match step {
        _ if is_too_large && has_files => DeliveryError::FileRefused { reason },
        _ if error.is_transient() => again(reason),
        // Not this letter is refused but all of ours: the operator has to see to it, and it goes out then.
        Step::Sender if error.is_permanent() => again(format!("our own address is refused: {reason}")),
        _ if error.is_permanent() => DeliveryError::GiveUp { reason },
        Step::Letter => open(reason),
        Step::Sender | Step::Recipient | Step::Data => again(reason),
    }
}

/// The server's own words, but no address.
fn words(error: &Error) -> String {
    fault::without_addresses(&error.to_string())
}

fn again(reason: String) -> DeliveryError {
    DeliveryError::Retry { reason, after: None }
}

fn open(reason: String) -> DeliveryError {
    DeliveryError::Uncertain { reason }
}
