//! A clerk at their mailbox.

use std::cell::RefCell;
use std::collections::HashSet;
use std::time::Duration;

use tokio::time::Instant;

use crate::clerk::{File, Post, Received, Writes};
use crate::hall::pause;
use crate::mailserver::MailServer;
use crate::transcript::Transcript;

/// The staff learn within a minute what did not arrive; a busy machine takes a while, too.
const PATIENCE: Duration = Duration::from_mins(2);

pub struct Office<'a> {
    mail: &'a MailServer,
    address: &'static str,
    who: &'static str,
    transcript: Transcript,
    /// Message-IDs.
    read: RefCell<HashSet<String>>,
}

impl<'a> Office<'a> {
    pub fn new(mail: &'a MailServer, address: &'static str, transcript: &Transcript) -> Self {
        let who = address.split('@').next().unwrap_or(address);
        Self { mail, address, who, transcript: transcript.clone(), read: RefCell::default() }
    }

    /// The letters nobody has read.
    pub fn unread(&self) -> Vec<Received> {
        let letters = self.mail.letters_of(self.address).into_iter().map(|it| Received::read(&it));
        letters.filter(|it| !self.read.borrow().contains(&it.id)).collect()
    }

    /// Waits for the letter that tells this, and nothing else has come before it.
    pub async fn reads(&self, words: &str) -> Received {
        let begun = Instant::now();
        loop {
            let unread = self.unread();
            if let Some(letter) = unread.iter().find(|it| it.tells(words)) {
                assert_eq!(unread.len(), 1, "another letter than {words:?}: {unread:#?}");
                self.read.borrow_mut().insert(letter.id.clone());
                let files = letter.files.iter().map(|it| format!("({})", it.name));
                let text = format!("{}\n{}", letter.subject, letter.text);
                self.transcript.reads(self.who, &text, &files.collect::<Vec<_>>());
                return letter.clone();
            }
            assert!(begun.elapsed() < PATIENCE, "{words:?} is in no letter: {unread:#?}");
            pause(Duration::from_millis(50)).await;
        }
    }

    /// Answers as Outlook does: above, with a signature, and all of the letter below.
    pub fn answers(&self, letter: &Received, words: &str) {
        self.transcript.says(self.who, words);
        self.hand_in(letter.answer(self.address, words, Writes::Person));
    }

    pub fn answers_with_photo(&self, letter: &Received, words: &str, bytes: Vec<u8>) {
        self.transcript.says(self.who, &format!("(photo) {words}"));
        let file = File { name: "danach.jpg".to_owned(), bytes };
        self.hand_in(letter.answer_with(self.address, words, Writes::Person, &[file]));
    }

    /// The clerk is not there, and the program says so.
    pub fn is_away(&self, letter: &Received, words: &str) {
        self.transcript.says(self.who, &format!("(away) {words}"));
        self.hand_in(letter.answer(self.address, words, Writes::Absence));
    }

    /// A letter of its own.
    pub fn writes(&self, to: &str, subject: &str, words: &str) {
        self.transcript.says(self.who, &format!("(new letter: {subject}) {words}"));
        self.hand_in(new_letter(self.address, to, subject, words));
    }

    fn hand_in(&self, post: Post) {
        hand_in(self.mail, post);
    }
}

pub fn hand_in(mail: &MailServer, (from, to, raw): Post) {
    mail.receives(&[(&from, &to, raw)]);
}

/// One that answers nothing.
pub fn new_letter(from: &str, to: &str, subject: &str, words: &str) -> Post {
    let id = crate::clerk::unique();
    let raw = format!(
        "From: <{from}>\r\nTo: {to}\r\nSubject: {subject}\r\nMessage-ID: <{id:x}@elsewhere.example>\r\n\
         Content-Type: text/plain; charset=utf-8\r\n\r\n{words}\r\n"
    );
    (from.to_owned(), to.to_owned(), raw)
}
