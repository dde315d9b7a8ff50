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
    SCHEMES.iter().any(|it| scheme.starts_with(it)).then(|| Style::Link(address))
}
