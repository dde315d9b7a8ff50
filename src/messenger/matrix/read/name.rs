//! Our name in what somebody typed.

use std::iter::Peekable;

use unicode_normalization::UnicodeNormalization;

use super::Us;

/// Behind a name they make clear that somebody is called by it.
const PAUSES: [char; 8] = [':', ',', ';', '،', '؛', '：', '，', '、'];
/// They end a name as well as any other word.
const STOPS: [char; 6] = ['!', '?', '.', '؟', '！', '？'];

/// Our name at the front of a text.
pub struct Front {
    /// Where the rest begins.
    pub end: usize,
    /// It calls us, and is not just the first word of what is said.
    pub is_call: bool,
}

/// Finds our name, or one of `labels` that mean us, at the front of `text`.
pub fn ahead(us: &Us, labels: &[String], text: &str) -> Option<Front> {
    let start = text.len() - text.trim_start_matches(is_blank).len();
    let rest = &text[start..];
    let called = called(us, labels, rest);
    let length = called.or_else(|| spoken(us, labels, rest))?;
    let behind = rest[length..].trim_start_matches(is_blank);
    let is_pause = behind.starts_with(PAUSES);
    let behind = behind.trim_start_matches(PAUSES);
    // But `!help` is a command.
    let behind = if stops(behind) { behind.trim_start_matches(STOPS) } else { behind };
    let end = text.len() - behind.trim_start_matches(is_blank).len();
    Some(Front { end, is_call: called.is_some() || is_pause })
}

/// Whether `@us` stands anywhere in `text`.
pub fn is_called(us: &Us, text: &str) -> bool {
    text.match_indices('@').any(|(at, _)| {
        let is_word = !text[..at].ends_with(char::is_alphanumeric);
        is_word && called(us, &[], &text[at..]).is_some()
    })
}

/// Whether `name` is one of ours, from its first letter to its last.
pub fn is_ours(us: &Us, name: &str) -> bool {
    names(us, &[]).any(|it| beginning(name, it) == Some(name.len()))
}

/// `@us`, `@us:example.org`, `@Our Name` or `@[Our Name]`, perhaps with `#7` to tell us from a namesake.
fn called(us: &Us, labels: &[String], text: &str) -> Option<usize> {
    let name = text.strip_prefix('@')?;
    let length = match name.strip_prefix('[') {
        Some(framed) => {
            let framed = framed.split_once(']')?.0;
            let is_ours = names(us, labels).any(|it| beginning(framed, it) == Some(framed.len()));
            is_ours.then_some(framed.len() + "[]".len())?
        }
        None => longest(us, labels, |it| beginning(name, it).filter(|it| ends(&name[*it..])))?,
    };
    Some("@".len() + length + namesake(&name[length..]))
}

fn namesake(rest: &str) -> usize {
    let number = rest.strip_prefix('#').unwrap_or_default();
    let length = number.len() - number.trim_start_matches(|it: char| it.is_ascii_alphanumeric()).len();
    if 0 < length { length + 1 } else { 0 }
}

/// Our name as a word, behind which there is something else or nothing.
fn spoken(us: &Us, labels: &[String], text: &str) -> Option<usize> {
    let is_over = |rest: &str| {
        let rest = rest.trim_start_matches(is_invisible);
        rest.is_empty() || rest.starts_with(char::is_whitespace) || rest.starts_with(PAUSES) || stops(rest)
    };
    longest(us, labels, |it| beginning(text, it).filter(|it| is_over(&text[*it..])))
}

fn longest(us: &Us, labels: &[String], found: impl Fn(&str) -> Option<usize>) -> Option<usize> {
    names(us, labels).filter_map(found).max()
}

/// Without the `@` an id begins with.
fn names<'a>(us: &'a Us, labels: &'a [String]) -> impl Iterator<Item = &'a str> {
    let id = us.user.as_str().trim_start_matches('@');
    let called = us.names.iter().chain(labels).map(|it| it.trim_start_matches('@'));
    [id, us.user.localpart()].into_iter().chain(called)
}

/// How much of `text` the `name` takes at its beginning, in whatever case and composition it is typed.
fn beginning(text: &str, name: &str) -> Option<usize> {
    let mut wanted = letters(name.trim()).peekable();
    wanted.peek()?;
    let mut length = 0;
    for character in text.chars() {
        if wanted.peek().is_none() {
            break;
        }
        length += character.len_utf8();
        take(&mut wanted, character)?;
    }
    wanted.peek().is_none().then_some(length)
}

fn take(wanted: &mut Peekable<impl Iterator<Item = char>>, typed: char) -> Option<()> {
    for letter in letters(typed.encode_utf8(&mut [0; 4])) {
        wanted.next_if_eq(&letter)?;
    }
    Some(())
}

fn letters(text: &str) -> impl Iterator<Item = char> {
    let seen = text.chars().filter(|it| !is_invisible(*it));
    seen.map(|it| if it.is_whitespace() { ' ' } else { it }).flat_map(char::to_lowercase).nfd()
}

/// Whether a word ends before `rest`; an id of somebody else's goes on with a colon or a dot.
fn ends(rest: &str) -> bool {
    let mut rest = rest.chars();
    match rest.next() {
        Some('.' | ':') => !rest.next().is_some_and(char::is_alphanumeric),
        Some('_' | '-' | '=' | '/' | '+') => false,
        Some(next) => !next.is_alphanumeric(),
        None => true,
    }
}

/// A sentence may end here: `example.org` does not.
fn stops(rest: &str) -> bool {
    let behind = rest.trim_start_matches(STOPS);
    behind.len() < rest.len() && !behind.starts_with(char::is_alphanumeric)
}

/// Nothing to be seen, or to be seen as a space.
pub fn is_blank(character: char) -> bool {
    character.is_whitespace() || is_invisible(character)
}

/// Marks of direction and of width that clients put around names.
fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
