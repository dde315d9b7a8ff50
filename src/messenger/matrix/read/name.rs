//! Our name in what somebody typed.

use std::iter::Peekable;

use unicode_normalization::UnicodeNormalization;

use super::{Us, pill};

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
    let link = link(us, rest).map(|it| (it, true));
    let (length, is_call) = link.or_else(|| called(us, labels, rest)).or_else(|| spoken(us, labels, rest))?;
    let behind = rest[length..].trim_start_matches(is_blank);
    let is_pause = behind.starts_with(PAUSES);
    let behind = behind.trim_start_matches(PAUSES);
    // But `!help` is a command.
    let behind = if stops(behind) { behind.trim_start_matches(STOPS) } else { behind };
    let end = text.len() - behind.trim_start_matches(is_blank).len();
    Some(Front { end, is_call: is_call || is_pause })
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

/// A whole link, as clients without HTML write it, bare or in Markdown.
fn link(us: &Us, text: &str) -> Option<usize> {
    if text.starts_with('[') {
        let address = text.find("](")? + "](".len();
        let end = address + text[address..].find(')')?;
        return pill::leads_to(us, &text[address..end]).then_some(end + 1);
    }
    let address = text.split(is_blank).next()?.trim_end_matches(PAUSES);
    pill::leads_to(us, address).then_some(address.len())
}

/// `@us`, `@us:example.org`, `@Our Name` or `@[Our Name]`.
fn called(us: &Us, labels: &[String], text: &str) -> Option<(usize, bool)> {
    let name = text.strip_prefix('@')?;
    if let Some(bracketed) = name.strip_prefix('[') {
        let inner = bracketed.split(']').next()?;
        // Behind `#` it would say which of several namesakes.
        let bare = inner.split('#').next()?;
        let is_ours = names(us, labels).any(|it| beginning(bare, it) == Some(bare.len()));
        return (is_ours && inner.len() < bracketed.len()).then_some((inner.len() + 3, true));
    }
    let length = longest(us, labels, |it| beginning(name, it).filter(|it| ends(&name[*it..])))?;
    Some((length + 1, true))
}

/// Our name as a word, behind which there is something else or nothing.
fn spoken(us: &Us, labels: &[String], text: &str) -> Option<(usize, bool)> {
    let is_over = |rest: &str| {
        let rest = rest.trim_start_matches(is_invisible);
        rest.is_empty() || rest.starts_with(char::is_whitespace) || rest.starts_with(PAUSES) || stops(rest)
    };
    let length = longest(us, labels, |it| beginning(text, it).filter(|it| is_over(&text[*it..])))?;
    Some((length, false))
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

fn is_blank(character: char) -> bool {
    character.is_whitespace() || is_invisible(character)
}

/// Marks of direction and of width that clients put around names.
fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
