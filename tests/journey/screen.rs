//! One chat as somebody sees it who looks now, on either network: what was edited reads as edited.

use std::cell::RefCell;
use std::collections::HashSet;
use std::time::Duration;

use tokio::time::Instant;

use crate::double::group::Group;
use crate::double::person::Person;
use crate::double::world::Received;
use crate::hall::pause;
use crate::homeserver::message::Message;
use crate::homeserver::resident::Resident;
use crate::transcript::Transcript;

/// The service looks at what is due four times a minute; a busy machine takes a while, too.
const PATIENCE: Duration = Duration::from_mins(2);
const LOOK: Duration = Duration::from_millis(50);

pub struct Screen {
    place: Place,
    who: String,
    transcript: Transcript,
    /// As it looked the last time.
    looked: RefCell<Vec<Shown>>,
    heard: RefCell<HashSet<String>>,
}

enum Place {
    Private(Person),
    Group(Group),
    /// With whoever of the room it is looked at by.
    Room(Resident, String),
    /// The same, encrypted.
    Sealed(Resident, String),
}

/// A message of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    pub id: String,
    pub text: String,
    /// What it is called, where one is shown.
    pub file: Option<String>,
    /// Which is seen without being opened.
    pub is_picture: bool,
    /// Buttons, where there are any.
    pub labels: Vec<String>,
}

impl Screen {
    pub fn of_person(person: Person, who: &str, transcript: &Transcript) -> Self {
        Self::new(Place::Private(person), who, transcript)
    }

    pub fn of_group(group: Group, who: &str, transcript: &Transcript) -> Self {
        Self::new(Place::Group(group), who, transcript)
    }

    pub fn of_room(resident: Resident, room: String, who: &str, transcript: &Transcript) -> Self {
        Self::new(Place::Room(resident, room), who, transcript)
    }

    pub fn of_sealed_room(resident: Resident, room: String, who: &str, transcript: &Transcript) -> Self {
        Self::new(Place::Sealed(resident, room), who, transcript)
    }

    fn new(place: Place, who: &str, transcript: &Transcript) -> Self {
        let (who, transcript) = (who.to_owned(), transcript.clone());
        Self { place, who, transcript, looked: RefCell::default(), heard: RefCell::default() }
    }

    /// What happens from now on is written down there.
    #[must_use]
    pub fn telling(self, transcript: &Transcript) -> Self {
        Self { transcript: transcript.clone(), ..self }
    }

    pub async fn says(&self, words: &str) {
        self.transcript.says(&self.who, words);
        match &self.place {
            Place::Private(person) => {
                person.says(words);
            }
            Place::Group(_) => panic!("nobody in particular speaks in a group"),
            Place::Room(resident, room) | Place::Sealed(resident, room) => {
                resident.say(room, words).await;
            }
        }
    }

    /// By its button, or where there are none by what stands beside its number.
    pub async fn chooses(&self, label: &str) {
        match &self.place {
            Place::Private(person) => {
                self.transcript.says(&self.who, &format!("[{label}]"));
                person.presses(label);
            }
            Place::Group(_) | Place::Room(..) | Place::Sealed(..) => self.says(label).await,
        }
    }

    /// The next message with these words in it; what came before it is passed over.
    pub async fn hears(&self, words: &str) -> Shown {
        let has_words = |it: &Shown| it.text.contains(words);
        self.next(words, has_words).await
    }

    /// The same by the end of its file's name.
    pub async fn gets(&self, ending: &str) -> Shown {
        let has_file = |it: &Shown| it.file.as_ref().is_some_and(|it| it.ends_with(ending));
        self.next(ending, has_file).await
    }

    /// Waits until an earlier message reads so, and returns all it says then.
    pub async fn reads(&self, id: &str, words: &str) -> String {
        let reads = |all: &[Shown]| all.iter().find(|it| it.id == id && it.text.contains(words)).cloned();
        self.until(words, reads).await.text
    }

    async fn next(&self, what: &str, is_it: impl Fn(&Shown) -> bool) -> Shown {
        let next = |all: &[Shown]| {
            let mut heard = self.heard.borrow_mut();
            let at = all.iter().position(|it| !heard.contains(&it.id) && is_it(it))?;
            heard.extend(all[..=at].iter().map(|it| it.id.clone()));
            Some(all[at].clone())
        };
        self.until(what, next).await
    }

    async fn until<T>(&self, what: &str, look: impl Fn(&[Shown]) -> Option<T>) -> T {
        let begun = Instant::now();
        loop {
            let now = self.look();
            if let Some(found) = look(&now) {
                return found;
            }
            assert!(begun.elapsed() < PATIENCE, "{}: {what:?} is not among {now:#?}", self.who);
            pause(LOOK).await;
        }
    }

    /// How many messages say so now.
    pub fn count(&self, words: &str) -> usize {
        self.look().iter().filter(|it| it.text.contains(words)).count()
    }

    /// What is in a file that was shown.
    pub async fn opens(&self, shown: &Shown) -> Vec<u8> {
        match &self.place {
            Place::Private(person) => bytes(person.heard(), shown),
            Place::Group(group) => bytes(group.heard(), shown),
            Place::Room(resident, room) | Place::Sealed(resident, room) => {
                let all = resident.heard_so_far(room);
                let message = all.iter().find(|it| it.event_id == shown.id).expect("it was shown");
                resident.download(message).await
            }
        }
    }

    /// Everything that is there, written down where it is new.
    fn look(&self) -> Vec<Shown> {
        let now = match &self.place {
            Place::Private(person) => person.heard().into_iter().map(of_telegram).collect(),
            Place::Group(group) => group.heard().into_iter().map(of_telegram).collect(),
            Place::Room(resident, room) => of_matrix(&resident.heard_so_far(room)),
            Place::Sealed(resident, room) => {
                let all = resident.heard_so_far(room);
                assert!(all.iter().all(|it| it.encrypted), "what is said here is encrypted: {all:#?}");
                of_matrix(&all)
            }
        };
        let before = self.looked.replace(now.clone());
        for it in now.iter().filter(|it| !before.contains(it)) {
            let is_edited = before.iter().any(|before| before.id == it.id);
            let who = if is_edited { format!("{} (edited)", self.who) } else { self.who.clone() };
            let file = it.file.iter().map(|it| format!("({it})"));
            let below: Vec<String> = file.chain(it.labels.iter().map(|it| format!("[{it}]"))).collect();
            self.transcript.reads(&who, &it.text, &below);
        }
        now
    }
}

fn of_telegram(received: Received) -> Shown {
    Shown {
        id: received.message_id.to_string(),
        is_picture: received.file.as_ref().is_some_and(|(method, _)| method == "sendphoto"),
        labels: received.labels().into_iter().map(str::to_owned).collect(),
        file: received.file.map(|(_, file)| file.name),
        text: received.text,
    }
}

fn bytes(all: Vec<Received>, shown: &Shown) -> Vec<u8> {
    let received = all.into_iter().find(|it| it.message_id.to_string() == shown.id);
    received.and_then(|it| it.file).expect("it was shown with a file").1.bytes
}

/// As clients show it: an edit takes the place of what it edits.
fn of_matrix(all: &[Message]) -> Vec<Shown> {
    let mut shown: Vec<Shown> = Vec::new();
    for it in all {
        let text = it.body().to_owned();
        match shown.iter_mut().find(|before| it.replaces() == Some(before.id.as_str())) {
            Some(before) => before.text = text,
            None => {
                shown.push(Shown {
                    id: it.event_id.clone(),
                    text,
                    file: it.content["filename"].as_str().map(str::to_owned),
                    is_picture: it.msgtype() == "m.image",
                    labels: Vec::new(),
                });
            }
        }
    }
    shown
}
