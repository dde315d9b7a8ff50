//! A clerk who reads every letter the moment it comes, and answers it in two letters.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::task::JoinHandle;

use crate::clerk::{Received, Writes};
use crate::mailserver::MailServer;
use crate::town::OFFICE;

/// Between two looks, and between the two letters.
const PAUSE: Duration = Duration::from_millis(40);

pub struct Desk {
    mail: Arc<MailServer>,
    closing: Closing,
    working: JoinHandle<()>,
}

/// Dropped, also by a test that fails, it ends the clerk's work.
struct Closing(Arc<AtomicBool>);

impl Drop for Closing {
    fn drop(&mut self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

impl Desk {
    pub fn open(mail: &Arc<MailServer>) -> Self {
        let (mail, is_closed) = (Arc::clone(mail), Arc::new(AtomicBool::new(false)));
        let (theirs, closing) = (Arc::clone(&mail), Closing(Arc::clone(&is_closed)));
        let working = tokio::task::spawn_blocking(move || work(&theirs, &is_closed));
        Self { mail, closing, working }
    }

    /// All copies of each letter, by its Message-ID.
    pub fn letters(&self) -> HashMap<String, Vec<Received>> {
        let mut letters = HashMap::<_, Vec<_>>::new();
        for letter in self.mail.letters_of(OFFICE).into_iter().map(|it| Received::read(&it)) {
            letters.entry(letter.id.clone()).or_default().push(letter);
        }
        letters
    }

    pub async fn close(self) {
        drop(self.closing);
        self.working.await.unwrap();
    }
}

/// What the clerk says about the case of this number.
pub fn answers(number: &str) -> [String; 2] {
    ["Erste", "Zweite"].map(|it| format!("{it} Antwort auf die Nummer {number}."))
}

/// `PR-2026-0007`, as it stands in the subject.
pub fn number(letter: &Received) -> String {
    let number = letter.subject.split(['[', ']']).nth(1);
    number.unwrap_or_else(|| panic!("no number in {:?}", letter.subject)).to_owned()
}

/// A letter that comes twice is known by its id, as every mail program knows it.
fn work(mail: &MailServer, is_closed: &AtomicBool) {
    let mut answered = Vec::new();
    while !is_closed.load(Ordering::SeqCst) {
        for letter in mail.letters_of(OFFICE).into_iter().map(|it| Received::read(&it)) {
            if !answered.contains(&letter.id) {
                for words in answers(&number(&letter)) {
                    let (from, to, raw) = letter.answer(OFFICE, &words, Writes::Person);
                    mail.receives(&[(&from, &to, raw)]);
                    pause();
                }
                answered.push(letter.id);
            }
        }
        pause();
    }
}

#[expect(clippy::disallowed_methods, reason = "a mailbox on the disk does not tell when a letter comes")]
fn pause() {
    std::thread::sleep(PAUSE);
}
