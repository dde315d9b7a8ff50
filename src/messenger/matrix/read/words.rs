//! A message's text without our own name in front of it, and the command it may be.

use serde_json::Value;

use super::{Us, name, pill, text};
use crate::model::Room;

/// No command of any bot is longer.
const MAX_COMMAND: usize = 32;

/// A text or a caption, read.
pub struct Words {
    /// What is left without our name in front and, for a command, without the command.
    pub text: String,
    pub call: Call,
    /// The command's name in lower case.
    pub command: Option<String>,
}

/// Whom a message calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    /// It names us, or is a command to nobody else.
    Us,
    /// `/help@another_bot`.
    Others,
    Nobody,
}

impl Words {
    /// The text as it was typed, but for our name in front.
    pub fn whole(self) -> String {
        match self.command {
            Some(name) => format!("/{name} {}", self.text).trim_end().to_owned(),
            None => self.text,
        }
    }
}

/// Reads what was `typed` in the message with this `content`.
pub fn of(us: &Us, room: Room, content: &Value, typed: &str) -> Words {
    // PostgreSQL would refuse the one character no text needs.
    let clean = without_quotation(typed).replace('\0', "");
    let (clean, mut pills) = pill::unlinked(us, &clean);
    pills.extend(text(content, "/formatted_body").into_iter().flat_map(|it| pill::labels(us, it)));
    let is_named = is_mentioned(us, content) || !pills.is_empty() || name::is_called(us, &clean);
    // In private nobody has to call us, and our name may be the first word of a question.
    let front = name::ahead(us, &pills, &clean)
        .filter(|it| it.is_call || !pills.is_empty() || matches!(room, Room::Group { .. }));
    let is_named = is_named || front.is_some();
    let said = front.map_or(clean.as_str(), |it| &clean[it.end..]);
    let said = if said.chars().all(name::is_blank) { "" } else { said.trim() };
    match command(us, said) {
        Some((name, call, rest)) => Words { text: rest.to_owned(), call, command: Some(name) },
        None => Words {
            text: said.to_owned(),
            call: if is_named { Call::Us } else { Call::Nobody },
            command: None,
        },
    }
}

fn is_mentioned(us: &Us, content: &Value) -> bool {
    let mentioned = content.pointer("/m.mentions/user_ids").and_then(Value::as_array);
    mentioned.is_some_and(|it| it.iter().any(|it| it.as_str() == Some(us.user.as_str())))
}

/// Without the lines some clients still put before an answer, for those that do not know answers.
fn without_quotation(text: &str) -> &str {
    if !(text.starts_with("> <@") || text.starts_with("> * <@")) {
        return text;
    }
    let mut rest = text;
    while rest.starts_with('>') {
        rest = rest.split_once('\n').map_or("", |(_, rest)| rest);
    }
    rest.strip_prefix('\n').unwrap_or(rest)
}

/// `/name rest` or, since clients keep unknown commands to themselves, `!name rest`.
fn command<'a>(us: &Us, text: &'a str) -> Option<(String, Call, &'a str)> {
    let (first, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let word = first.strip_prefix(['/', '!'])?;
    let (name, called) = word.split_once('@').map_or((word, None), |(name, whom)| (name, Some(whom)));
    let is_name = match first.as_bytes()[0] {
        b'!' => name.bytes().all(|it| it.is_ascii_alphabetic()),
        _ => name.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'_'),
    };
    if !is_name || name.is_empty() || MAX_COMMAND < name.len() {
        return None;
    }
    let is_ours = called.is_none_or(|it| name::is_ours(us, it));
    let call = if is_ours { Call::Us } else { Call::Others };
    Some((name.to_ascii_lowercase(), call, rest.trim()))
}
