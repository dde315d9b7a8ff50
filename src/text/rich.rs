//! The Markdown we write, read into text and spans: bold, italic, code, links, lists, headings (bold),
//! paragraphs. Line breaks stay where the author put them.
//!
//! **Invariant:** nothing can fail here; what is no Markdown of ours is shown as it was written.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::direction;
use crate::model::{RichText, Span, Style};

/// Where a link of ours may lead.
const SCHEMES: [&str; 4] = ["http://", "https://", "mailto:", "tel:"];

pub fn rich(markdown: &str) -> RichText {
    let mut writer = Writer::default();
    for event in Parser::new_ext(markdown, Options::empty()) {
        writer.take(event);
    }
    writer.finish()
}

#[derive(Default)]
struct Writer {
    text: String,
    spans: Vec<Span>,
    /// Spans not yet ended; `None` for a tag without a look of its own.
    open: Vec<Option<(usize, Style)>>,
    /// Lists around the current place; a number where they are numbered.
    lists: Vec<Option<u64>>,
    /// Line breaks owed before the next words.
    gap: usize,
}

impl Writer {
    fn take(&mut self, event: Event) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.write(&text),
            Event::Code(text) => self.styled(Style::Code, &text),
            Event::SoftBreak | Event::HardBreak => self.write("\n"),
            Event::Rule => {
                self.break_lines(2);
                self.write("—");
                self.break_lines(2);
            }
            // Of extensions we do not switch on.
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => {
                self.write(&text);
            }
            Event::TaskListMarker(_) => (),
        }
    }

    fn start(&mut self, tag: Tag) {
        match tag {
            Tag::Strong => self.open(Some(Style::Bold)),
            Tag::Emphasis => self.open(Some(Style::Italic)),
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => self.open(link(&dest_url)),
            Tag::Heading { .. } => {
                self.break_lines(2);
                self.open(Some(Style::Bold));
            }
            Tag::CodeBlock(_) => {
                self.break_lines(2);
                self.open(Some(Style::Code));
            }
            Tag::List(first) => {
                self.break_lines(if self.lists.is_empty() { 2 } else { 1 });
                self.lists.push(first);
            }
            Tag::Item => self.item(),
            // A paragraph in a list item follows its bullet.
            Tag::Paragraph if self.lists.is_empty() => self.break_lines(2),
            _ => (),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link | TagEnd::Image => self.close(),
            TagEnd::Heading(_) | TagEnd::CodeBlock => {
                self.close();
                self.break_lines(2);
            }
            TagEnd::List(_) => {
                self.lists.pop();
                self.break_lines(if self.lists.is_empty() { 2 } else { 1 });
            }
            TagEnd::Item => self.break_lines(1),
            TagEnd::Paragraph => self.break_lines(if self.lists.is_empty() { 2 } else { 1 }),
            TagEnd::HtmlBlock => self.break_lines(2),
            _ => (),
        }
    }

    fn item(&mut self) {
        self.break_lines(1);
        let indent = "  ".repeat(self.lists.len().saturating_sub(1));
        let bullet = match self.lists.last_mut() {
            Some(Some(number)) => {
                let bullet = format!("{indent}{number}. ");
                *number = number.saturating_add(1);
                bullet
            }
            Some(None) | None => format!("{indent}• "),
        };
        self.write(&bullet);
    }

    fn styled(&mut self, style: Style, text: &str) {
        self.open(Some(style));
        self.write(text);
        self.close();
    }

    /// Begins a span. Bold in bold (a heading, say) is no second span.
    fn open(&mut self, style: Option<Style>) {
        let new = style.filter(|style| !self.open.iter().flatten().any(|(_, open)| open == style));
        self.settle();
        self.open.push(new.map(|style| (self.text.len(), style)));
    }

    fn close(&mut self) {
        if let Some(Some((start, style))) = self.open.pop() {
            self.spans.push(Span { start, end: self.text.len(), style });
        }
    }

    /// At least this many line breaks before the next words; none before the first.
    fn break_lines(&mut self, breaks: usize) {
        self.gap = self.gap.max(breaks);
    }

    fn settle(&mut self) {
        let owed = std::mem::take(&mut self.gap);
        if self.text.is_empty() {
            return;
        }
        let there = self.text.bytes().rev().take_while(|it| *it == b'\n').count();
        self.text.extend(std::iter::repeat_n('\n', owed.saturating_sub(there)));
    }

    fn write(&mut self, text: &str) {
        if !text.is_empty() {
            self.settle();
            self.text.push_str(text);
        }
    }

    fn finish(mut self) -> RichText {
        while !self.open.is_empty() {
            self.close();
        }
        self.spans.retain(|it| it.start < it.end);
        self.spans.sort_by(|one, other| one.start.cmp(&other.start).then(other.end.cmp(&one.end)));
        RichText { text: self.text, spans: self.spans }
    }
}

/// A link's address, or nothing where it leads somewhere we do not send people.
fn link(address: &str) -> Option<Style> {
    let address: String = address.chars().filter(|it| !direction::is_control(*it)).collect();
    let scheme = address.get(..8).unwrap_or(&address).to_lowercase();
    SCHEMES.iter().any(|it| scheme.starts_with(it)).then_some(Style::Link(address))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The text with its spans written as `<b>`.
    fn shown(markdown: &str) -> String {
        let RichText { text, spans } = rich(markdown);
        let mut marks: Vec<(usize, String)> = Vec::new();
        for span in spans.iter().rev() {
            let name = match &span.style {
                Style::Bold => "b".to_owned(),
                Style::Italic => "i".to_owned(),
                Style::Code => "c".to_owned(),
                Style::Link(address) => format!("a {address}"),
            };
            marks.push((span.end, "</>".to_owned()));
            marks.push((span.start, format!("<{name}>")));
        }
        marks.sort_by_key(|it| it.0);
        let mut shown = text;
        for (at, mark) in marks.iter().rev() {
            shown.insert_str(*at, mark);
        }
        shown
    }

    #[test]
    fn emphasis_code_and_links_become_spans() {
        assert_eq!(shown("Rufen Sie **112** *jetzt* `x`"), "Rufen Sie <b>112</> <i>jetzt</> <c>x</>");
        assert_eq!(shown("[Mehr](https://a.de/b_c)"), "<a https://a.de/b_c>Mehr</>");
        assert_eq!(
            shown("[Post](mailto:a@b.de) [Ruf](tel:+49)"),
            "<a mailto:a@b.de>Post</> <a tel:+49>Ruf</>"
        );
    }

    #[test]
    fn links_lead_nowhere_else() {
        assert_eq!(shown("[x](javascript:alert) [y](file:///etc) [z](/a)"), "x y z");
        assert_eq!(shown("[x](\u{2068}HTTPS://a.de\u{2069})"), "<a HTTPS://a.de>x</>");
    }

    #[test]
    fn lists_keep_their_bullets_and_numbers() {
        assert_eq!(shown("Bitte:\n- a\n- b\n  - c\n\nEnde"), "Bitte:\n\n• a\n• b\n  • c\n\nEnde");
        assert_eq!(shown("3. c\n4. d"), "3. c\n4. d");
        assert_eq!(shown("- a\n\n- b"), "• a\n• b");
    }

    #[test]
    fn headings_are_bold_and_paragraphs_stand_apart() {
        assert_eq!(shown("# Hin **und** her\nText\nmehr\n\n\nNeu"), "<b>Hin und her</>\n\nText\nmehr\n\nNeu");
    }

    #[test]
    fn html_is_shown_as_it_is() {
        assert_eq!(
            rich("a <b>c</b>\n\n<div>\nd\n</div>").text,
            "a <b>c</b>\n\n<div>\nd\n</div>\n".trim_end()
        );
    }

    proptest! {
        #[test]
        fn spans_are_in_order_nested_and_between_characters(markdown in "[-*_`#>\\[\\]()<ab1.äж🗑 \n]{0,60}") {
            let RichText { text, spans } = rich(&markdown);
            for span in &spans {
                prop_assert!(span.start < span.end && span.end <= text.len());
                prop_assert!(text.is_char_boundary(span.start) && text.is_char_boundary(span.end));
            }
            for (at, span) in spans.iter().enumerate() {
                for later in &spans[at + 1..] {
                    prop_assert!((span.start, later.end) <= (later.start, span.end) || span.end <= later.start);
                    prop_assert!(span.start <= later.start);
                    prop_assert!(span.end <= later.start || later.end <= span.end);
                }
            }
        }

        #[test]
        fn anything_can_be_read(markdown in "\\PC{0,120}") {
            rich(&markdown);
        }
    }
}
