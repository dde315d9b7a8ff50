//! What goes into a dialogue and what comes out.

use super::{Reply, Word};
use crate::model::{Attachment, Effect, Place};

/// Something a person said, after the engine has understood its form.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    Text(String),
    /// A command, or one of the words that mean the same.
    Word(Word),
    /// A choice of this dialogue: what stands behind `name:` in its code.
    Choice(String),
    /// Pictures, voice messages, documents, with their caption.
    Files {
        caption: Option<String>,
        files: Vec<Attachment>,
    },
    Location(Place),
    /// A kind of message nobody here answers.
    Unsupported,
}

/// Why something is asked again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Something else came between and is settled.
    Interrupted,
    /// What was said made no sense here.
    NotUnderstood,
}

/// What should happen.
#[derive(Debug)]
pub struct Step<S> {
    /// What we wait for now; `None`: nothing in particular.
    pub next: Option<S>,
    pub replies: Vec<Reply>,
    pub effects: Vec<Effect>,
}

impl<S> Step<S> {
    /// The topic is settled.
    pub fn done() -> Self {
        Self { next: None, replies: Vec::new(), effects: Vec::new() }
    }

    pub fn wait(state: S) -> Self {
        Self { next: Some(state), ..Self::done() }
    }

    #[must_use]
    pub fn reply(mut self, reply: Reply) -> Self {
        self.replies.push(reply);
        self
    }

    #[must_use]
    pub fn act(mut self, effect: Effect) -> Self {
        self.effects.push(effect);
        self
    }

    pub fn map<T>(self, change: impl FnOnce(S) -> T) -> Step<T> {
        Step { next: self.next.map(change), replies: self.replies, effects: self.effects }
    }
}
