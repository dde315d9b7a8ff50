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

#[cfg(test)]
mod tests {
    use super::*;

    fn html(text: &str, spans: &[(usize, usize, Style)]) -> Option<String> {
        let span = |(start, end, style): &(usize, usize, Style)| Span {
            start: *start,
            end: *end,
            style: style.clone(),
        };
        of(&RichText { text: text.to_owned(), spans: spans.iter().map(span).collect() })
    }

    fn link(target: &str) -> Style {
        Style::Link(target.to_owned())
    }

    #[test]
    fn spans_nest_as_they_lie_in_each_other() {
        let spans = [
            (0, 20, Style::Bold),
            (0, 8, link("https://example.org/")),
            (2, 6, Style::Italic),
            (9, 20, Style::Italic),
            (12, 20, Style::Code),
        ];
        assert_eq!(
            html("Das Amt, \nim Haus 7.", &spans).as_deref(),
            Some(
                "<strong><a href=\"https://example.org/\">Da<em>s Am</em>t,</a> \
                 <em><br>im<code> Haus 7.</code></em></strong>"
            )
        );
    }

    #[test]
    fn what_needs_no_form_has_none() {
        assert_eq!(html("Ja <b>& nein</b>\n", &[]), None);
        assert_eq!(html("Ja", &[(0, 2, link("file:///etc/passwd")), (1, 1, Style::Bold)]), None);
    }

    #[test]
    fn spans_that_cannot_be_are_left_out() {
        let whole = "<strong>äb</strong>c";
        for broken in [
            (2, 4, Style::Italic),
            (1, 2, Style::Italic),
            (2, 3, link("https://")),
            (4, 9, Style::Italic),
            (3, 2, Style::Italic),
        ] {
            assert_eq!(html("äbc", &[(0, 3, Style::Bold), broken]).as_deref(), Some(whole));
        }
    }

    #[test]
    fn a_link_holds_no_other_link() {
        let (outer, inner) = (link("tel:115"), link("mailto:amt@example.org"));
        let spans = [(0, 3, outer), (1, 3, inner)];
        assert_eq!(html("115", &spans).as_deref(), Some("<a href=\"tel:115\">115</a>"));
    }
}
