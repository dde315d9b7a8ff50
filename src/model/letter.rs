//! E-mail, in our words: what came, and what makes an outbound message a letter.

use serde::{Deserialize, Serialize};

use super::FileRef;

/// Stands at the top of our letters: an answer is written above it, whatever a mail program makes of the rest.
pub const WRITE_ABOVE: &str = "##- Bitte oberhalb dieser Zeile antworten -##";

/// An e-mail that came to one of our mailboxes. Who sent it is the inbound's author.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Letter {
    pub subject: String,
    /// The number of a case within it, `BB-2026-0147`: anybody may write one.
    pub number: Option<String>,
    pub nature: Nature,
    /// The Message-IDs it answers, without angle brackets: `In-Reply-To` first, then `References` from the last.
    pub answers: Vec<String>,
    /// The addresses it was sent to (`To`, `Cc`, `Delivered-To`, `X-Original-To`), lower case: one of them may
    /// carry the token of a case behind a plus sign.
    pub to: Vec<String>,
    /// What its author wrote now: no quotes, no signature, no disclaimer (C4).
    pub words: String,
    /// All of it as text, for the staff.
    pub whole: String,
    /// Pictures and documents that came along; what belongs to a signature is left out.
    pub files: Vec<FileRef>,
}

/// Why a letter was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Nature {
    /// By a person, to be read.
    Written,
    /// By a program that says its owner is away.
    Absence,
    /// By a mail server: a letter of ours, by its Message-ID if that can be told, did not arrive or is late.
    Returned { of: Option<String>, for_good: bool, reason: String },
    /// To many: a mailing list, an advertisement.
    List,
    /// By another program: a ticket system, a notice. Never answered, or two of them would talk for ever (C6).
    Automatic,
}

/// What makes an outbound message a letter: it stands among the letters of a case (C3), or of a post.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cover {
    /// Begins with a number in brackets.
    pub subject: String,
    /// `case.` or `post.` and an id: all letters of the matter refer to one Message-ID made of it, so that they stand
    /// together in every client.
    pub thread: String,
    /// The first one has that Message-ID itself; every other has the outbox row's.
    pub is_first: bool,
    /// Stands behind a plus sign in `Reply-To`; unguessable.
    pub token: String,
    /// The Message-ID of the letter this one answers, without angle brackets.
    pub answers: Option<String>,
}
