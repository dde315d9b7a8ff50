//! Emphasis and links as Telegram's entities: beside the plain text, never as markup in it, so that
//! there is nothing in a text that Telegram could fail to parse.

use teloxide::types::{MessageEntity, MessageEntityKind};
use url::Url;

use super::utf16;
use crate::messenger::Measure;
use crate::model::{RichText, Span, Style};

pub fn of(text: &RichText) -> Vec<MessageEntity> {
    text.spans.iter().filter_map(|it| entity(&text.text, it)).collect()
}

fn entity(text: &str, span: &Span) -> Option<MessageEntity> {
    let kind = match &span.style {
        Style::Bold => MessageEntityKind::Bold,
        Style::Italic => MessageEntityKind::Italic,
        Style::Code => MessageEntityKind::Code,
        Style::Link(target) => MessageEntityKind::TextLink { url: web_address(target)? },
    };
    let offset = utf16::from_byte(text, span.start);
    let length = utf16::from_byte(text, span.end) - offset;
    (0 < length).then_some(MessageEntity { kind, offset, length })
}

/// Telegram makes links of nothing else.
fn web_address(target: &str) -> Option<Url> {
    Url::parse(target).ok().filter(|it| matches!(it.scheme(), "http" | "https" | "tg"))
}

/// A link to a telephone or a mailbox cannot be hidden behind words here; Telegram finds the number or
/// the address by itself once it stands in the text. So it is written behind the words, in brackets.
///
/// Left as it was where the longer text is longer than `most`.
pub fn spelled_out(text: &RichText, most: usize) -> RichText {
    let mut written = text.clone();
    // From the end, so that what lies before stays where it is.
    for span in text.spans.iter().rev() {
        let Style::Link(target) = &span.style else { continue };
        let address = target.strip_prefix("mailto:").or_else(|| target.strip_prefix("tel:"));
        let Some(address) = address.and_then(|it| it.split('?').next()) else { continue };
        if !is_shown(address, &text.text[span.start..span.end]) {
            insert(&mut written, span.end, &format!(" ({address})"));
        }
    }
    // The outbox cut the text to size without knowing of this.
    if Measure::Utf16.of(&written.text) <= most { written } else { text.clone() }
}

/// Whether `words` already show the address, blanks and dashes of a number aside.
fn is_shown(address: &str, words: &str) -> bool {
    let bare = |it: &str| it.chars().filter(|it| it.is_alphanumeric() || *it == '@').collect::<String>();
    bare(words).contains(&bare(address))
}

/// Puts `words` into `text` at byte `at`. Spans that end there do not grow.
fn insert(text: &mut RichText, at: usize, words: &str) {
    text.text.insert_str(at, words);
    for span in &mut text.spans {
        if at <= span.start {
            span.start += words.len();
        }
        if at < span.end {
            span.end += words.len();
        }
    }
}
