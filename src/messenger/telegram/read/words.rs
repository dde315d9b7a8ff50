//! A message's text without our own name in it, and the command it may be.

use std::ops::Range;

use super::Us;
use crate::messenger::telegram::utf16;
use crate::messenger::telegram::wire::{Entity, Message};

/// A text or a caption, read.
#[derive(Default)]
pub struct Words {
    /// What is left without mentions of us and, for a command, without the command.
    pub text: String,
    pub mentions_us: bool,
    pub call: Option<Call>,
    /// The command's name in lower case.
    pub command: Option<String>,
}

impl Words {
    /// The text as it was typed, but for mentions of us.
    pub fn whole(self) -> String {
        match self.command {
            Some(name) => format!("/{name} {}", self.text).trim_end().to_owned(),
            None => self.text,
        }
    }
}

/// Whom a command calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    /// `/help` or `/help@us`.
    Us,
    /// `/help@another_bot`.
    Others,
}

pub fn of(us: &Us, message: &Message) -> Words {
    match (&message.text, &message.caption) {
        (Some(text), _) => read(us, text, &message.entities),
        (None, Some(caption)) => read(us, caption, &message.caption_entities),
        (None, None) => Words::default(),
    }
}

fn read(us: &Us, text: &str, entities: &[Entity]) -> Words {
    let mut cuts: Vec<Range<usize>> = mentions(us, text, entities).collect();
    let mentions_us = !cuts.is_empty();
    let command = entities.iter().find(|it| it.kind == "bot_command" && it.offset == 0);
    let command = command.and_then(|it| utf16::to_bytes(text, it.offset, it.length));
    let Some(command) = command else {
        return Words { text: without(text, cuts), mentions_us, ..Words::default() };
    };
    let (name, called) = split_command(&text[command.clone()]);
    let is_ours = called.is_none_or(|it| it.eq_ignore_ascii_case(&us.username));
    cuts.push(command);
    Words {
        text: without(text, cuts),
        mentions_us,
        call: Some(if is_ours { Call::Us } else { Call::Others }),
        command: Some(name.to_lowercase()),
    }
}

fn split_command(command: &str) -> (&str, Option<&str>) {
    let command = command.trim_start_matches('/');
    command.split_once('@').map_or((command, None), |(name, bot)| (name, Some(bot)))
}

/// Where the text names us: by username, or by a link to our profile.
fn mentions<'a>(
    us: &'a Us,
    text: &'a str,
    entities: &'a [Entity],
) -> impl Iterator<Item = Range<usize>> + 'a {
    entities.iter().filter_map(|it| {
        let range = utf16::to_bytes(text, it.offset, it.length)?;
        let is_us = match it.kind.as_str() {
            "mention" => text[range.clone()].trim_start_matches('@').eq_ignore_ascii_case(&us.username),
            "text_mention" => it.user.as_ref().is_some_and(|user| user.id == us.id),
            _ => false,
        };
        is_us.then_some(range)
    })
}

/// `text` without the `cuts`, and without the space, comma or colon a cut leaves behind.
fn without(text: &str, mut cuts: Vec<Range<usize>>) -> String {
    cuts.sort_by_key(|it| it.start);
    let mut kept = String::with_capacity(text.len());
    let mut from = 0;
    for cut in cuts {
        // Nobody promises that entities do not overlap.
        if cut.end <= from {
            continue;
        }
        kept.push_str(&text[from..cut.start.max(from)]);
        from = cut.end;
        if kept.is_empty() || kept.ends_with(char::is_whitespace) {
            from += leftover(&text[from..]);
        }
    }
    kept.push_str(&text[from..]);
    kept.trim().to_owned()
}

/// How many bytes of punctuation and space follow a name that was cut out.
fn leftover(rest: &str) -> usize {
    let trimmed = rest.trim_start_matches([',', ':']).trim_start();
    rest.len() - trimmed.len()
}
