//! A person with a phone, on either network.

use std::cell::Cell;

use crate::double::person::Person;
use crate::homeserver::resident::Resident;
use crate::transcript::Transcript;

/// More than anybody is told before they hear what they wait for.
const MOST_PASSED: usize = 30;

/// Something we said, as it stands on their phone.
#[derive(Debug)]
pub struct Heard {
    pub id: String,
    pub text: String,
    pub file: Option<Vec<u8>>,
}

pub trait Phone {
    /// The next thing we say to them.
    async fn hears(&self) -> Heard;

    /// The next thing with these words in it.
    async fn hears_of(&self, words: &str) -> Heard {
        let mut passed = Vec::new();
        for _ in 0..MOST_PASSED {
            let heard = self.hears().await;
            if heard.text.contains(words) {
                return heard;
            }
            passed.push(heard.text);
        }
        panic!("{words:?} is not among {passed:#?}");
    }
}

pub struct OnTelegram {
    person: Person,
    who: String,
    transcript: Transcript,
    heard: Cell<usize>,
}

impl OnTelegram {
    pub fn new(person: Person, name: &str, transcript: &Transcript) -> Self {
        let (who, transcript) = (format!("{name}.telegram"), transcript.clone());
        Self { person, who, transcript, heard: Cell::new(0) }
    }

    pub fn says(&self, text: &str) {
        self.transcript.says(&self.who, text);
        self.person.says(text);
    }

    pub fn presses(&self, label: &str) {
        self.transcript.says(&self.who, &format!("[{label}]"));
        self.person.presses(label);
    }

    pub fn replies(&self, to: &Heard, text: &str) {
        self.transcript
            .says(&self.who, &format!("(reply to “{}”) {text}", to.text.lines().next().unwrap_or_default()));
        self.person.replies(to.id.parse().expect("Telegram counts messages"), text);
    }

    pub fn sends_photo(&self, name: &str, bytes: &[u8]) {
        self.transcript.says(&self.who, &format!("(photo {name})"));
        self.person.sends_file(name, "image/jpeg", bytes);
    }

    pub fn sends_place(&self, latitude: f64, longitude: f64) {
        self.transcript.says(&self.who, &format!("(place {latitude}, {longitude})"));
        self.person.sends_place(latitude, longitude);
    }

    pub fn blocks(&self) {
        self.transcript.heading(&format!("{} blocks us.", self.who));
        self.person.blocks();
    }

    /// How many messages had these words in them.
    pub fn times_heard(&self, words: &str) -> usize {
        self.person.heard().iter().filter(|it| it.text.contains(words)).count()
    }

    /// What nobody has looked at.
    pub fn unheard(&self) -> Vec<String> {
        self.person.heard().into_iter().skip(self.heard.get()).map(|it| it.text).collect()
    }

    /// By which Telegram knows them and what was said.
    pub fn ids(&self) -> Vec<String> {
        let messages = self.person.heard().into_iter().map(|it| it.message_id);
        messages.chain([self.person.id()]).map(|it| it.to_string()).collect()
    }

    pub fn all_heard(&self) -> Vec<String> {
        self.person.heard().into_iter().map(|it| it.text).collect()
    }
}

impl Phone for OnTelegram {
    async fn hears(&self) -> Heard {
        let received = self.person.hears().await;
        self.heard.set(self.heard.get() + 1);
        let file = received.file.as_ref().map(|(method, _)| format!("({method})"));
        let buttons = received.buttons.iter().map(|it| format!("[{}]", it.label));
        self.transcript.reads(
            &self.who,
            &received.text,
            &file.into_iter().chain(buttons).collect::<Vec<_>>(),
        );
        let file = received.file.map(|(_, file)| file.bytes);
        Heard { id: received.message_id.to_string(), text: received.text, file }
    }
}

pub struct OnMatrix {
    resident: Resident,
    room: String,
    who: String,
    transcript: Transcript,
}

impl OnMatrix {
    /// In an encrypted direct room with us.
    pub fn new(resident: Resident, room: String, name: &str, transcript: &Transcript) -> Self {
        let (who, transcript) = (format!("{name}.matrix"), transcript.clone());
        Self { resident, room, who, transcript }
    }

    pub async fn says(&self, text: &str) {
        self.transcript.says(&self.who, text);
        self.resident.say(&self.room, text).await;
    }

    /// By which the homeserver knows them and what was said.
    pub fn ids(&self) -> Vec<String> {
        let messages = self.resident.heard_so_far(&self.room).into_iter().map(|it| it.event_id);
        let person = [self.resident.user(), &self.room, self.resident.device()].map(str::to_owned);
        messages.chain(person).collect()
    }

    pub fn all_heard(&self) -> Vec<String> {
        self.resident.heard_so_far(&self.room).iter().map(|it| it.body().to_owned()).collect()
    }
}

impl Phone for OnMatrix {
    async fn hears(&self) -> Heard {
        let heard = self.resident.hears(&self.room).await;
        assert!(heard.encrypted, "what is said in an encrypted room is encrypted");
        self.transcript.reads(&self.who, heard.body(), &[]);
        Heard { id: heard.event_id.clone(), text: heard.body().to_owned(), file: None }
    }
}
