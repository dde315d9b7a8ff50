//! A letter as it came over the wire, read as far as it takes to carry it in.
//!
//! Stands in for `read/`, which knows quotes, signatures and the nature of letters: `letter_of` is its `read`,
//! `file` its `file`, and `Mail` its `Mail`.

use mail_parser::{HeaderValue, Message, MessageParser, MimeHeaders};

use crate::model::{FileKind, FileRef, Letter, Nature, Timestamp};

/// A letter and what stands on its envelope.
#[derive(Clone, Debug, PartialEq)]
pub struct Mail {
    pub letter: Letter,
    /// The sender's address in lower case, if there is a readable one.
    pub from: Option<String>,
    /// Its Message-ID, without angle brackets.
    pub id: Option<String>,
    /// When it was written, as its sender says.
    pub date: Option<Timestamp>,
}

/// Reads a letter as IMAP gives it. `own` is the address we send from.
pub fn letter_of(raw: &[u8], _own: &str) -> Mail {
    let message = MessageParser::default().parse(raw).unwrap_or_default();
    let from = message.from().and_then(|it| it.first()).and_then(|it| it.address());
    let words = message.body_text(0).unwrap_or_default().replace("\r\n", "\n");
    let letter = Letter {
        subject: message.subject().unwrap_or_default().to_owned(),
        nature: Nature::Written,
        answers: [message.in_reply_to(), message.references()].into_iter().flat_map(ids).collect(),
        to: message
            .to()
            .into_iter()
            .flat_map(|it| it.iter())
            .filter_map(|it| it.address())
            .map(str::to_lowercase)
            .collect(),
        words: words.trim().to_owned(),
        whole: words,
        files: message.attachments.iter().filter_map(|it| file_ref(&message, *it)).collect(),
    };
    Mail {
        letter,
        from: from.map(str::to_lowercase),
        id: message.message_id().map(str::to_owned),
        date: message.date().map(|it| Timestamp::from_seconds(it.to_timestamp())),
    }
}

/// The bytes of a file of this letter, by the id it has in [`Letter::files`]; `None` if there is no such part.
pub fn file(raw: &[u8], id: &str) -> Option<Vec<u8>> {
    let message = MessageParser::default().parse(raw)?;
    let part = message.part(id.parse().ok()?)?;
    Some(part.contents().to_vec())
}

fn file_ref(message: &Message<'_>, part: u32) -> Option<FileRef> {
    let it = message.part(part)?;
    let mime =
        it.content_type().map(|it| format!("{}/{}", it.c_type, it.c_subtype.as_deref().unwrap_or_default()));
    let is_picture = mime.as_deref().is_some_and(|it| it.starts_with("image/"));
    Some(FileRef {
        kind: if is_picture { FileKind::Photo } else { FileKind::Document },
        id: part.to_string(),
        name: it.attachment_name().map(str::to_owned),
        mime,
        size: u64::try_from(it.contents().len()).ok(),
    })
}

fn ids(value: &HeaderValue<'_>) -> Vec<String> {
    value.as_text_list().into_iter().flatten().rev().map(ToString::to_string).collect()
}
