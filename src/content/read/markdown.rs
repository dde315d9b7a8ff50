//! The small Markdown subset every messenger can show; all else is refused where it is written.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TextMergeWithOffset};

use crate::content::file::Key;

/// Longer answers are not read on a telephone.
pub const LONGEST: usize = 1_200;

/// What no messenger shows, or shows otherwise than it was meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trespass {
    Html(String),
    Rule,
    Heading,
    Image,
    Block,
    Quote,
    Link(String),
    InWord,
    /// A mark without its partner.
    Mark(&'static str),
}

/// The text behind `key`, every trespass noted.
pub fn checked(key: &Key<'_>) -> String {
    let text = key.text().unwrap_or_default();
    let length = text.chars().count();
    if length > LONGEST {
        key.fault(
            format!("{length} characters are too many"),
            format!("Shorten it to {LONGEST} characters and link to the rest"),
        );
    }
    for trespass in trespasses(&text) {
        key.fault(trespass.problem(), trespass.remedy());
    }
    text
}

/// All there is to complain of, the same twice in a row once.
pub fn trespasses(text: &str) -> Vec<Trespass> {
    let events = TextMergeWithOffset::new(Parser::new(text).into_offset_iter());
    let found = events.filter_map(|(event, range)| match event {
        Event::Start(tag) => tag_trouble(&tag, text, range.start),
        Event::Text(_) => mark_left_over(text, range),
        Event::Html(html) | Event::InlineHtml(html) => Some(Trespass::Html(html.trim().to_owned())),
        Event::Rule => Some(Trespass::Rule),
        _ => None,
    });
    let mut found: Vec<Trespass> = found.collect();
    found.dedup();
    found
}

impl Trespass {
    fn problem(&self) -> String {
        match self {
            Self::Html(html) => format!("HTML is not shown: {html}"),
            Self::Rule => "a line across is not shown".to_owned(),
            Self::Heading => "headings are not shown".to_owned(),
            Self::Image => "images are not shown".to_owned(),
            Self::Block => "an indented or fenced block is not shown".to_owned(),
            Self::Quote => "quotes are not shown".to_owned(),
            Self::Link(link) => format!("the link \"{link}\" leads nowhere"),
            Self::InWord => "a star within a word begins italics".to_owned(),
            Self::Mark(mark) => format!("{mark} is opened or closed only once"),
        }
    }

    const fn remedy(&self) -> &'static str {
        match self {
            Self::Html(_) => "Write **bold** or *italic*, or leave the tag out",
            Self::Rule => "Leave an empty line instead",
            Self::Heading => "Write **bold** on a line of its own instead of #",
            Self::Image => "Write a link instead: [text](https://…)",
            Self::Block => "Begin the line without spaces, or write `code` for a few characters",
            Self::Quote => "Leave out the > at the beginning of the line",
            Self::Link(_) => "Begin it with https://, mailto: or tel:",
            Self::InWord => "Write a colon instead, as in Bürger:innen, or both forms",
            Self::Mark(_) => {
                "Write both marks without a space inside, or none: **bold**, *italic*, `code`, [text](https://…)"
            }
        }
    }
}

fn tag_trouble(tag: &Tag<'_>, text: &str, start: usize) -> Option<Trespass> {
    match tag {
        Tag::Heading { .. } => Some(Trespass::Heading),
        Tag::Image { .. } => Some(Trespass::Image),
        Tag::CodeBlock(_) => Some(Trespass::Block),
        Tag::BlockQuote(_) => Some(Trespass::Quote),
        Tag::Link { dest_url, .. } if !is_good_link(dest_url) => Some(Trespass::Link(dest_url.to_string())),
        Tag::Emphasis | Tag::Strong if is_inside_word(text, start) => Some(Trespass::InWord),
        _ => None,
    }
}

/// A mark that was meant to open or close something is left in the text.
fn mark_left_over(text: &str, range: Range<usize>) -> Option<Trespass> {
    // The parser begins a text behind the backslash of an escaped mark.
    let start = range.start - usize::from(text[..range.start].ends_with('\\'));
    let written = without_escapes(&text[start..range.end]);
    ["**", "*", "`", "]("].into_iter().find(|it| written.contains(it)).map(Trespass::Mark)
}

fn without_escapes(text: &str) -> String {
    let mut letters = text.chars();
    let mut plain = String::new();
    while let Some(letter) = letters.next() {
        if letter == '\\' {
            letters.next();
        } else {
            plain.push(letter);
        }
    }
    plain
}

fn is_inside_word(text: &str, start: usize) -> bool {
    text[..start].chars().next_back().is_some_and(char::is_alphanumeric)
}

fn is_good_link(link: &str) -> bool {
    ["https://", "http://", "mailto:", "tel:"].iter().any(|it| link.len() > it.len() && link.starts_with(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(text: &str) -> Vec<String> {
        trespasses(text).iter().map(Trespass::problem).collect()
    }

    #[test]
    fn the_subset_passes() {
        let text = "**Bold** and *italic*, `code`, [text](https://a.de), [call](tel:+4933841).\n\n- one\n- two\n\n1. first\n2. second";
        assert_eq!(problems(text), Vec::<String>::new());
        assert_eq!(problems("a \\* star, 5 < 6 & more"), Vec::<String>::new());
    }

    #[test]
    fn what_no_messenger_shows_is_named() {
        assert_eq!(problems("# Title"), ["headings are not shown"]);
        assert_eq!(problems("![x](https://a.de/b.png)"), ["images are not shown"]);
        assert_eq!(problems("a <br> b"), ["HTML is not shown: <br>"]);
        assert_eq!(problems("> said"), ["quotes are not shown"]);
        assert_eq!(problems("a\n\n---\n\nb"), ["a line across is not shown"]);
        assert_eq!(problems("[a](javascript:x)"), ["the link \"javascript:x\" leads nowhere"]);
    }

    #[test]
    fn a_mark_without_its_partner_is_named() {
        assert_eq!(problems("**bold"), ["** is opened or closed only once"]);
        assert_eq!(problems("bold* it"), ["* is opened or closed only once"]);
        assert_eq!(problems("some `code"), ["` is opened or closed only once"]);
    }

    #[test]
    fn stars_within_words_are_named_before_they_become_italics() {
        assert_eq!(problems("Bürger*innen und Nachbar*innen"), ["a star within a word begins italics"]);
    }
}
