//! A resident at a keyboard: typed or piped lines in, words on the screen out.
//!
//! Piped, each line waits until the one before it is answered, so that questions and answers keep their
//! order, and listening ends with the last answer. Typed, answers appear above the line being edited.
//!
//! Lines that begin with `@` are no resident's: a clerk's answer to a letter, or what the clock is to do.
//!
//! **Invariant:** keeps no history, neither in memory nor in a file: what was typed is nobody's business.

mod desk;
mod file;
mod hear;
mod keyboard;
mod render;
mod screen;
mod time;

use std::io::{self, IsTerminal, Write};
use std::sync::Arc;
use std::time::Duration;

use chrono::NaiveDateTime;
use chrono_tz::Tz;
use futures::future::BoxFuture;
use tokio::sync::{Mutex, mpsc};
use tokio::time::timeout;

use super::{
    DeliveryError, Features, FetchError, LARGEST_FILE, Limit, Measure, Messenger, Parcel, Polls, Sent,
};
use crate::clock::{self, Clock};
use crate::inlet::{Inlet, Stopped};
use crate::model::{
    Account, Address, Author, AuthorKind, Content, FileRef, Inbound, RichText, Room, Timestamp,
};

pub use desk::Desk;
use desk::Letters;
use keyboard::Restored;
use render::Look;
use screen::Screen;
use time::Asked;

/// No terminal limits a text; nobody reads more than this at once.
const LONGEST_TEXT: usize = 1 << 20;
/// Who has typed Ctrl-D waits no longer than this for the last words.
const FAREWELL: Duration = Duration::from_secs(2);

/// Returns when everything queued for the account has been delivered.
pub type Settled = Arc<dyn Fn() -> BoxFuture<'static, ()> + Send + Sync>;
/// Lets time go by until then, and returns when everything that was due on the way is delivered.
pub type Wind = Arc<dyn Fn(Timestamp, Inlet) -> BoxFuture<'static, Result<(), Stopped>> + Send + Sync>;

/// The time of a talk.
#[derive(Clone)]
pub struct Watch {
    pub clock: Clock,
    pub zone: Tz,
    pub wind: Wind,
}

pub struct Terminal {
    resident: String,
    /// Distinguishes the lines of this run from those of every other on the same database.
    run: String,
    /// The language the terminal is set to.
    language: Option<String>,
    is_typed: bool,
    _restored: Option<Restored>,
    /// Taken by whoever listens.
    lines: Mutex<mpsc::Receiver<Vec<u8>>>,
    screen: Arc<Screen>,
    /// Shown at the desk, and to be answered there.
    letters: Letters,
    settled: Settled,
    watch: Watch,
}

impl Terminal {
    pub fn account() -> Account {
        Account::new(Self::NAME, "talk")
    }

    /// Takes hold of standard input and output; the resident is known by `name`.
    pub fn open(name: &str, watch: Watch, settled: Settled) -> io::Result<Self> {
        let look = Look::of_stdout();
        let is_typed = io::stdin().is_terminal() && io::stdout().is_terminal();
        let restored = is_typed.then(Restored::later);
        let (lines, screen) = if is_typed {
            // Standard error, so that a screen reader or a log has it apart from the talk.
            writeln!(io::stderr(), "Bürgerdraht in your terminal. Ctrl-D leaves.\n")?;
            let typing = keyboard::typed(look.prompt()).map_err(io::Error::other)?;
            (typing.lines, Screen::shared(typing.printer, typing.columns, look))
        } else {
            (keyboard::piped()?, Screen::plain(look))
        };
        Ok(Self {
            resident: name.to_owned(),
            run: format!("{}-{}", watch.clock.now().millis(), std::process::id()),
            language: hear::language(|it| std::env::var(it).ok()),
            is_typed,
            _restored: restored,
            lines: Mutex::new(lines),
            screen: Arc::new(screen),
            letters: Letters::default(),
            settled,
            watch,
        })
    }

    async fn hear(&self, inlet: &Inlet) -> Result<(), Stopped> {
        (self.settled)().await; // what an earlier run did not get to say
        if self.is_typed {
            // As a messenger does when somebody opens the chat.
            inlet.put(vec![self.inbound(0, hear::content("/start"))]).await?;
        } else {
            // Nobody waits, and the first line may ask what is on.
            (self.watch.wind)(self.watch.clock.now(), inlet.clone()).await?;
        }
        let mut lines = self.lines.lock().await;
        let mut number = 0_u64;
        while let Some(line) = lines.recv().await {
            number += 1;
            let line = hear::words(&line);
            if line.is_empty() {
                continue;
            }
            if let Some(asked) = time::asked(&line, self.local_time()) {
                self.turn_the_clock(asked, inlet).await?;
                continue;
            }
            let inbound = match self.letters.answer(&line) {
                Some((address, content)) => self.letter(number, address, content),
                None => self.inbound(number, file::named(&line).unwrap_or_else(|| hear::content(&line))),
            };
            inlet.put(vec![inbound]).await?;
            if !self.is_typed {
                (self.settled)().await;
            }
            if self.screen.is_gone() {
                break;
            }
        }
        Ok(())
    }

    async fn turn_the_clock(&self, asked: Asked, inlet: &Inlet) -> Result<(), Stopped> {
        let said = match asked {
            Asked::Time => self.time_said(),
            Asked::Until(then) => {
                (self.watch.wind)(clock::instant(then, self.watch.zone), inlet.clone()).await?;
                self.time_said()
            }
            Asked::Unclear => {
                "│ No time to come within two months. Try: @clock +2d (or h, m), @clock mon 09:00, or \
                               @clock 2026-11-30 08:00"
                    .to_owned()
            }
        };
        self.screen.show(&RichText::plain(said)).ok(); // a screen that is gone is noticed by what is sent
        Ok(())
    }

    fn time_said(&self) -> String {
        format!("│ {}", self.local_time().format("%a %Y-%m-%d %H:%M"))
    }

    fn local_time(&self) -> NaiveDateTime {
        clock::local(self.watch.clock.now(), self.watch.zone)
    }

    /// The clerk's side of the talk, on the same screen.
    pub fn desk(&self) -> Desk {
        Desk::new(Arc::clone(&self.screen), self.letters.clone())
    }

    fn letter(&self, number: u64, address: Address, content: Content) -> Inbound {
        let id = format!("{}-{number}@desk.example", self.run);
        let author =
            Author { id: address.chat.clone(), kind: AuthorKind::Person, language: None, private: None };
        Inbound {
            message_id: Some(id.clone()),
            id,
            address,
            author: Some(author),
            ..self.inbound(number, content)
        }
    }

    fn inbound(&self, number: u64, content: Content) -> Inbound {
        let id = format!("{}-{number}", self.run);
        Inbound {
            message_id: Some(id.clone()),
            id,
            address: Address { account: Self::account(), chat: self.resident.clone(), topic: None },
            room: Room::Private,
            author: Some(Author {
                id: self.resident.clone(),
                kind: AuthorKind::Person,
                language: self.language.clone(),
                private: None,
            }),
            reply_to: None,
            at: self.watch.clock.now(),
            content,
            raw: None,
        }
    }
}

impl Messenger for Terminal {
    const NAME: &'static str = "terminal";

    fn account(&self) -> Account {
        Self::account()
    }

    fn features(&self) -> Features {
        Features {
            buttons: false,
            max_text: LONGEST_TEXT,
            measure: Measure::Bytes,
            max_caption: LONGEST_TEXT,
            max_files: 1,
            max_load: LARGEST_FILE,
            limit: None,
            edits: false,
            knows_repeats: false,
            polls: Polls::Written,
        }
    }

    fn chat_limit(&self, _: &Address) -> Option<Limit> {
        None
    }

    /// Ends with the input.
    async fn listen(&self, inlet: Inlet) {
        if self.hear(&inlet).await.is_ok() && self.is_typed {
            timeout(FAREWELL, (self.settled)()).await.ok(); // who leaves may leave before the answer
        }
    }

    async fn fetch(&self, file: &FileRef) -> Result<Vec<u8>, FetchError> {
        file::fetch(file).await
    }

    async fn deliver(&self, parcel: &Parcel) -> Result<Sent, DeliveryError> {
        if parcel.address.chat != self.resident {
            return Err(DeliveryError::GiveUp { reason: "nobody of that name sits here".to_owned() });
        }
        let mut text = parcel.message.text.clone();
        for file in &parcel.files {
            let gap = if text.is_empty() { "" } else { "\n\n" };
            text.push(&RichText::plain(format!("{gap}{}", render::file(file))));
        }
        match self.screen.show(&text) {
            Ok(()) => Ok(Sent::default()),
            Err(error) => Err(DeliveryError::GiveUp { reason: format!("cannot write: {error}") }),
        }
    }
}
