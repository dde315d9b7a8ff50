//! The clerk's side of a talk: letters as they would stand in a mailbox, shown on the same screen, and answers
//! typed behind the number of a case.
//!
//! ```text
//! @BB-2026-0001 erledigt | Die Laterne brennt wieder.
//! @presse@bad-belzig.example Beitrag: Bad | An: Jugend | Das Freibad öffnet am Montag.
//! @hauptamt@bad-belzig.example BB-P-1 Freigabe
//! ```
//!
//! With an address it is that mailbox's answer, or, without a number, a letter of its own: the subject, then line
//! after line.
//!
//! **Invariant:** what is typed here is read as a letter in every respect; the engine cannot tell.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::screen::Screen;
use super::{LONGEST_TEXT, render};

use crate::inlet::Inlet;
use crate::messenger::{DeliveryError, Features, Limit, Measure, Messenger, Parcel, Polls, Sent};
use crate::model::{Account, Address, Content, Cover, Letter, Nature, RichText};

/// Bytes shown with one letter: only their names are.
const LARGEST_LOAD: usize = 20 * crate::messenger::LARGEST_FILE;

/// A mailbox that exists in this terminal alone.
pub struct Desk {
    screen: Arc<Screen>,
    letters: Letters,
}

/// By the number in its subject, what an answer to a letter needs; the newest last.
#[derive(Clone, Default)]
pub struct Letters(Arc<Mutex<HashMap<String, Vec<Sender>>>>);

#[derive(Clone)]
struct Sender {
    team: String,
    token: String,
}

impl Desk {
    pub fn account() -> Account {
        Account::new(Self::NAME, "talk")
    }

    pub fn new(screen: Arc<Screen>, letters: Letters) -> Self {
        Self { screen, letters }
    }
}

impl Letters {
    fn note(&self, cover: &Cover, team: &str) {
        let Some(number) = number(&cover.subject) else { return };
        let sender = Sender { team: team.to_owned(), token: cover.token.clone() };
        let mut letters = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        letters.entry(number.to_owned()).or_default().push(sender);
    }

    /// Who writes which letter, where `line` is typed by the clerk.
    pub fn answer(&self, line: &str) -> Option<(Address, Content)> {
        let (first, rest) = line.strip_prefix('@')?.split_once(char::is_whitespace)?;
        if !first.contains('@') {
            return self.answering(first, None, rest);
        }
        let (number, words) = rest.trim().split_once(char::is_whitespace).unwrap_or((rest, ""));
        self.answering(number, Some(first), words).or_else(|| Some(beginning(first, rest)))
    }

    /// An answer to the last letter with that number, or to the last one `reader` got.
    fn answering(&self, number: &str, reader: Option<&str>, words: &str) -> Option<(Address, Content)> {
        let number = number.to_uppercase();
        let letters = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_theirs = |it: &&Sender| reader.is_none_or(|reader| it.team.eq_ignore_ascii_case(reader));
        let Sender { team, token } = letters.get(&number)?.iter().rev().find(is_theirs)?;
        let to = format!("desk+{token}@desk.example");
        Some(letter(
            team,
            Letter { number: Some(number.clone()), ..plain(&format!("AW: [{number}]"), &to, words) },
        ))
    }
}

/// `subject | words`, by somebody who answers nothing.
fn beginning(sender: &str, words: &str) -> (Address, Content) {
    let (subject, words) = words.split_once('|').unwrap_or((words, ""));
    letter(&sender.to_lowercase(), plain(subject.trim(), "desk@desk.example", words))
}

fn letter(sender: &str, letter: Letter) -> (Address, Content) {
    let address = Address { account: Desk::account(), chat: sender.to_owned(), topic: None };
    (address, Content::Letter(Box::new(letter)))
}

/// `|` ends a line.
fn plain(subject: &str, to: &str, words: &str) -> Letter {
    let words = words.split('|').map(str::trim).collect::<Vec<_>>().join("\n");
    Letter {
        subject: subject.to_owned(),
        number: None,
        nature: Nature::Written,
        answers: Vec::new(),
        to: vec![to.to_owned()],
        whole: words.clone(),
        words,
        files: Vec::new(),
    }
}

/// What stands in brackets at the beginning of a subject.
fn number(subject: &str) -> Option<&str> {
    Some(subject.strip_prefix('[')?.split_once(']')?.0)
}

impl Messenger for Desk {
    const NAME: &'static str = "desk";

    fn account(&self) -> Account {
        Self::account()
    }

    fn features(&self) -> Features {
        Features {
            buttons: false,
            max_text: LONGEST_TEXT,
            measure: Measure::Bytes,
            max_caption: LONGEST_TEXT,
            max_files: 20,
            max_load: LARGEST_LOAD,
            limit: None,
            edits: false,
            knows_repeats: false,
            polls: Polls::Written,
        }
    }

    fn chat_limit(&self, _: &Address) -> Option<Limit> {
        None
    }

    /// What is typed comes by the resident's keyboard.
    async fn listen(&self, _: Inlet) {}

    async fn deliver(&self, parcel: &Parcel) -> Result<Sent, DeliveryError> {
        let Some(cover) = &parcel.message.cover else {
            return Err(DeliveryError::GiveUp { reason: "no letter".to_owned() });
        };
        self.letters.note(cover, &parcel.address.chat);
        let mut lines = vec![format!("✉ {}", parcel.address.chat), cover.subject.clone(), String::new()];
        lines.extend(parcel.message.text.text.lines().map(str::to_owned));
        lines.extend(parcel.files.iter().map(render::file));
        if let Some(number) = number(&cover.subject) {
            // The same letter about a post goes to several.
            let whose = if cover.thread.starts_with("post.") {
                format!("@{} ", parcel.address.chat)
            } else {
                "@".to_owned()
            };
            lines.extend([String::new(), format!("{whose}{number} …")]);
        }
        let letter = lines.iter().map(|it| format!("│ {it}")).collect::<Vec<_>>().join("\n");
        match self.screen.show(&RichText::plain(letter)) {
            Ok(()) => Ok(Sent::default()),
            Err(error) => Err(DeliveryError::GiveUp { reason: format!("cannot write: {error}") }),
        }
    }
}
