//! What we say, before a messenger gives it its own form.

use serde::{Deserialize, Deserializer, Serialize};

use super::{Account, Cover, FileKind, FileRef, Poll, RichText};

/// One message to one address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outbound {
    pub text: RichText,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Choice>,
    /// Choices by code offered earlier in the same turn: numbers go on behind them, so that each means one
    /// thing.
    #[serde(default)]
    pub choices_before: usize,
    /// Choices that stand in the text as numbers already, for a network where one can be picked beside it
    /// (by a reaction, say). Set by the outbox.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub numbered: Vec<Choice>,
    /// The network's id of the message this one answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<String>,
    /// The network's id of an earlier message of ours that is to say this instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edits: Option<String>,
    /// What becomes of it where the network edits nothing.
    #[serde(default)]
    pub unedited: Unedited,
    /// Files that go along with the text, which stands under the first of them where there is any.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        alias = "attachment",
        deserialize_with = "one_or_several"
    )]
    pub attachments: Vec<Attachment>,
    /// What its network does by its own means; the text says the same, for whoever is shown no polls.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub poll: Option<Box<Poll>>,
    /// What makes it a letter, where it goes out by e-mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover: Option<Cover>,
    /// Words in it that whoever reads it may not understand (L5).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub foreign: Option<Box<Foreign>>,
    /// Language of the text, for what the outbox adds to it (how to pick a number).
    pub language: String,
}

/// What becomes of a message that was to stand in the place of an earlier one, where nothing can be edited.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unedited {
    /// Nothing: something else says it.
    #[default]
    Dropped,
    /// It is a message of its own.
    Said,
}

/// What is said instead where a translation service is set up: the same message around a translation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Foreign {
    /// To be translated.
    pub words: String,
    /// Into this language, by its code: `de`.
    pub into: String,
    /// With [`Foreign::PLACE`] where the translation stands.
    pub text: RichText,
    pub choices: Vec<Choice>,
}

impl Foreign {
    /// The object replacement character: nobody types it.
    pub const PLACE: &str = "\u{fffc}";

    /// The whole text, with the translation in its place.
    pub fn translated(&self, words: &str) -> RichText {
        let text = &self.text;
        let Some(at) = text.text.find(Self::PLACE) else { return text.clone() };
        let mut whole = text.slice(0..at);
        whole.push(&RichText::plain(words));
        whole.push(&text.slice(at + Self::PLACE.len()..text.text.len()));
        whole
    }
}

/// A message queued by an earlier version had one file at most.
fn one_or_several<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Attachment>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Files {
        Several(Vec<Attachment>),
        One(Attachment),
    }
    Ok(match Files::deserialize(from)? {
        Files::Several(files) => files,
        Files::One(file) => vec![file],
    })
}

/// A file somebody sent us, to be passed on. Where it is from stays in the outbox: whoever gets it sees
/// the file alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// Our account there; it alone can fetch the bytes.
    pub from: Account,
    pub file: FileRef,
}

impl Attachment {
    const OURS: &'static str = "ours";

    /// A text file we made ourselves: it travels whole.
    pub fn made(name: &str, mime: &str, text: &str) -> Self {
        let file = FileRef {
            kind: FileKind::Document,
            id: text.to_owned(),
            name: Some(name.to_owned()),
            mime: Some(mime.to_owned()),
            size: Some(text.len() as u64),
        };
        Self { from: Account::new(Self::OURS, "made"), file }
    }

    /// What is in it, where we made it ourselves.
    pub fn own_text(&self) -> Option<&str> {
        (self.from.messenger() == Self::OURS).then_some(self.file.id.as_str())
    }
}

/// An answer we offer: a button where the network has them, a number everywhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    pub label: String,
    pub action: Action,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Action {
    /// `dialogue:what`, at most 64 bytes (Telegram's limit for `callback_data`). Still works when pressed next week.
    Code(String),
    /// Go on in a private chat with us, which opens with `/start` and this word
    /// (Telegram's deep link: at most 64 of A–Z a–z 0–9 _ -).
    Private(String),
}

/// Who goes first when a network lets us send only so much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Class {
    /// Somebody waits for it.
    Answer,
    /// Carried between linked rooms.
    Relay,
    /// The same to many. Not repeated when a network leaves open whether it arrived.
    Post,
}
