//! Emphasis and links as the small HTML that Matrix allows in a message.
//!
//! There is no `dir` in it: Matrix's list of allowed attributes has none, and clients take it away. What
//! runs from right to left is held together by the isolating characters that stand in the text itself,
//! and clients lay out each line by its own first letters.
//!
//! **Invariant:** tags are nested and closed whatever the spans look like, and nothing of the text is
//! read as markup.

use url::Url;

use crate::model::{RichText, Span, Style};

/// `None` where there is nothing to show that the plain text would not.
pub fn of(text: &RichText) -> Option<String> {
    let mut page = Page { text: &text.text, html: String::new(), at: 0, open: Vec::new() };
    for span in &text.spans {
        page.close_until(span.start);
        if page.can_open(span) {
            page.open(span);
        }
    }
    let is_formatted = page.at != 0 || !page.open.is_empty();
    page.close_until(text.text.len());
    page.write_to(text.text.len());
    is_formatted.then_some(page.html)
}

/// Where a link leads, if we send people to such places.
pub fn address(target: &str) -> Option<Url> {
    Url::parse(target).ok().filter(|it| matches!(it.scheme(), "http" | "https" | "mailto" | "tel"))
}

struct Page<'a> {
    text: &'a str,
    html: String,
    /// How far the text is written.
    at: usize,
    /// Innermost last.
    open: Vec<&'a Span>,
}

impl<'a> Page<'a> {
    fn can_open(&self, span: &Span) -> bool {
        let is_sound = self.at <= span.start
            && span.start < span.end
            && self.text.is_char_boundary(span.start)
            && self.text.is_char_boundary(span.end);
        let is_within = self.open.last().is_none_or(|it| span.end <= it.end);
        let is_fit = match &span.style {
            Style::Bold | Style::Italic | Style::Code => true,
            Style::Link(target) => {
                let is_in_link = self.open.iter().any(|it| matches!(it.style, Style::Link(_)));
                !is_in_link && address(target).is_some()
            }
        };
        is_sound && is_within && is_fit
    }

    fn open(&mut self, span: &'a Span) {
        self.write_to(span.start);
        match &span.style {
            Style::Bold => self.html.push_str("<strong>"),
            Style::Italic => self.html.push_str("<em>"),
            Style::Code => self.html.push_str("<code>"),
            Style::Link(target) => {
                self.html.push_str("<a href=\"");
                escape(target, &mut self.html);
                self.html.push_str("\">");
            }
        }
        self.open.push(span);
    }

    fn close_until(&mut self, at: usize) {
        while let Some(span) = self.open.pop_if(|it| it.end <= at) {
            self.write_to(span.end);
            self.html.push_str(match &span.style {
                Style::Bold => "</strong>",
                Style::Italic => "</em>",
                Style::Code => "</code>",
                Style::Link(_) => "</a>",
            });
        }
    }

    fn write_to(&mut self, end: usize) {
        escape(&self.text[self.at..end], &mut self.html);
        self.at = end;
    }
}

fn escape(text: &str, html: &mut String) {
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\n' => html.push_str("<br>"),
            other => html.push(other),
        }
    }
}
