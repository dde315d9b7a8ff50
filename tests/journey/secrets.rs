//! What nobody may find: who wrote, in what the staff and an operator read; who and what, in the log.

use crate::clerk::Received;

/// A line of this length in a log could be chance.
const SHORTEST: usize = 12;

#[derive(Default)]
pub struct Secrets {
    /// Of people: ids, names, rooms.
    who: Vec<String>,
    /// What was said on either side.
    said: Vec<String>,
    /// Tokens and passwords.
    keys: Vec<String>,
}

/// What others than the person may read.
pub struct Readable {
    pub log: String,
    /// Raw.
    pub letters: Vec<String>,
    /// In teams' rooms.
    pub rooms: Vec<String>,
    /// What the program tells an operator.
    pub exports: Vec<String>,
}

impl Secrets {
    pub fn who(&mut self, names: impl IntoIterator<Item = String>) {
        self.who.extend(names);
    }

    pub fn key(&mut self, key: &str) {
        self.keys.push(key.to_owned());
    }

    /// What a person or a clerk wrote or read.
    pub fn said(&mut self, text: &str) {
        self.said.extend(text.lines().filter(|it| SHORTEST <= it.len()).map(str::to_owned));
    }

    /// The log tells nothing of a talk, and nothing at all tells who it was.
    pub fn assert_kept(&self, readable: &Readable) {
        let Readable { log, letters, rooms, exports } = readable;
        for (what, texts) in [("letters", letters), ("words in rooms", rooms), ("exports", exports)] {
            assert!(!texts.is_empty(), "there are no {what} to look through");
        }
        assert!(log.contains("the local port answers"), "this is no log: {log}");
        assert_absent(&[&self.who, &self.said, &self.keys], "the log", log);
        for raw in letters {
            assert_absent(&[&self.who, &self.keys], "a letter", &opened(raw));
        }
        for text in rooms {
            assert_absent(&[&self.who, &self.keys], "a team's room", text);
        }
        for text in exports {
            assert_absent(&[&self.who, &self.said, &self.keys], "an export", text);
        }
        println!(
            "no messenger id, no name and no key of {} in {} letters, {} messages in rooms, {} exports, {} lines of log",
            self.who.len() + self.keys.len(),
            letters.len(),
            rooms.len(),
            exports.len(),
            log.lines().count(),
        );
    }
}

fn assert_absent(secrets: &[&[String]], place: &str, text: &str) {
    for secret in secrets.concat() {
        let line = text.lines().find(|it| tells(it, &secret));
        assert!(line.is_none(), "{secret:?} stands in {place}: {line:?}");
    }
}

/// A letter as it travels and as it is read, with what is in its files.
fn opened(raw: &str) -> String {
    let letter = Received::read(raw);
    let files = letter.files.iter().map(|it| format!("{}\n{}", it.name, String::from_utf8_lossy(&it.bytes)));
    let parts = [raw.to_owned(), letter.subject.clone(), letter.text.clone()];
    parts.into_iter().chain(files).collect::<Vec<_>>().join("\n")
}

/// As words of their own: the number of a person may be part of any other.
fn tells(text: &str, secret: &str) -> bool {
    text.match_indices(secret).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let behind = text[at + secret.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !behind.is_some_and(char::is_alphanumeric)
    })
}

#[test]
fn a_secret_is_found_by_itself_and_not_within_another_word() {
    assert!(tells("chat=4711 of ana", "4711") && tells("(@ana:rathaus.test)", "@ana:rathaus.test"));
    assert!(!tells("port 47110, 14711", "4711"));
}
