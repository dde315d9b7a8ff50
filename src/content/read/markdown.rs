//! The small Markdown subset every messenger can show; all else is refused where it is written.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TextMergeWithOffset};

use crate::content::file::Key;

/// Longer answers are not read on a telephone.
pub const LONGEST: usize = 1_200;

type Complaint = (String, &'static str);

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
    let mut complaints = complaints(&text);
    complaints.dedup();
    for (problem, remedy) in complaints {
        key.fault(problem, remedy);
    }
    text
}

fn complaints(text: &str) -> Vec<Complaint> {
    TextMergeWithOffset::new(Parser::new(text).into_offset_iter())
        .filter_map(|(event, range)| match event {
            Event::Start(tag) => tag_trouble(&tag, text, range.start),
            Event::Text(_) => mark_left_over(text, range),
            Event::Html(html) | Event::InlineHtml(html) => Some((
                format!("HTML is not shown: {}", html.trim()),
                "Write **bold** or *italic*, or leave the tag out",
            )),
            Event::Rule => Some(("a line across is not shown".to_owned(), "Leave an empty line instead")),
            _ => None,
        })
        .collect()
}

fn tag_trouble(tag: &Tag<'_>, text: &str, start: usize) -> Option<Complaint> {
    match tag {
        Tag::Heading { .. } => {
            Some(("headings are not shown".to_owned(), "Write **bold** on a line of its own instead of #"))
        }
        Tag::Image { .. } => {
            Some(("images are not shown".to_owned(), "Write a link instead: [text](https://…)"))
        }
        Tag::CodeBlock(_) => Some((
            "an indented or fenced block is not shown".to_owned(),
            "Begin the line without spaces, or write `code` for a few characters",
        )),
        Tag::BlockQuote(_) => {
            Some(("quotes are not shown".to_owned(), "Leave out the > at the beginning of the line"))
        }
        Tag::Link { dest_url, .. } if !is_good_link(dest_url) => Some((
            format!("the link \"{dest_url}\" leads nowhere"),
            "Begin it with https://, mailto: or tel:",
        )),
        Tag::Emphasis | Tag::Strong if is_inside_word(text, start) => Some((
            "a star within a word begins italics".to_owned(),
            "Write a colon instead, as in Bürger:innen, or both forms",
        )),
        _ => None,
    }
}

/// A mark that was meant to open or close something is left in the text.
fn mark_left_over(text: &str, range: Range<usize>) -> Option<Complaint> {
    // The parser begins a text behind the backslash of an escaped mark.
    let start = range.start - usize::from(text[..range.start].ends_with('\\'));
    let written = without_escapes(&text[start..range.end]);
    let mark = ["**", "*", "`", "]("].into_iter().find(|it| written.contains(it))?;
    let remedy =
        "Write both marks without a space inside, or none: **bold**, *italic*, `code`, [text](https://…)";
    Some((format!("{mark} is opened or closed only once"), remedy))
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
        complaints(text).into_iter().map(|(problem, _)| problem).collect()
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
