//! Rich text for eyes at a terminal: emphasis as ANSI where it shows, links with their address behind them.
//!
//! **Invariant:** nothing that was said can steer the terminal: control characters are left out.

use std::io::{self, IsTerminal};

use crate::messenger::Enclosure;
use crate::model::{RichText, Span, Style};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    Plain,
    Ansi,
}

const RESET: &str = "\x1b[0m";

impl Look {
    /// Colour only where somebody looks and has not asked to be spared (<https://no-color.org>).
    pub fn of_stdout() -> Self {
        let is_spared = std::env::var_os("NO_COLOR").is_some_and(|it| !it.is_empty());
        let is_dumb = std::env::var_os("TERM").is_none_or(|it| it == "dumb");
        if io::stdout().is_terminal() && !is_spared && !is_dumb { Self::Ansi } else { Self::Plain }
    }

    pub fn prompt(self) -> String {
        match self {
            Self::Plain => "> ".to_owned(),
            Self::Ansi => format!("\x1b[1;32m> {RESET}"),
        }
    }
}

/// Breaks lines between words rather than within; a blank becomes the break, so spans stay true.
pub fn wrap(text: &RichText, columns: usize) -> RichText {
    let (mut column, mut blank, mut breaks) = (0, None, Vec::new());
    for (at, letter) in text.text.char_indices() {
        column += 1;
        match letter {
            '\n' => (column, blank) = (0, None),
            ' ' => blank = Some((at, column)),
            _ => (),
        }
        if columns < column
            && let Some((at, before)) = blank.take()
        {
            breaks.push(at);
            column -= before;
        }
    }
    let is_break = |at: usize| breaks.binary_search(&at).is_ok();
    let letters = text.text.char_indices().map(|(at, it)| if is_break(at) { '\n' } else { it });
    RichText { text: letters.collect(), spans: text.spans.clone() }
}

pub fn render(text: &RichText, look: Look) -> String {
    let mut borders: Vec<usize> = text.spans.iter().flat_map(|it| [it.start, it.end]).collect();
    borders.extend([0, text.text.len()]);
    borders.sort_unstable();
    borders.dedup();
    let mut out = String::with_capacity(text.text.len());
    for stretch in borders.windows(2) {
        let (start, end) = (stretch[0], stretch[1]);
        let words = harmless(text.text.get(start..end).unwrap_or_default());
        let within = text.spans.iter().filter(|it| it.start <= start && end <= it.end);
        let codes: String = within.map(|it| code(&it.style)).collect();
        match look {
            Look::Ansi if !codes.is_empty() => out.extend([codes.as_str(), words.as_str(), RESET]),
            Look::Ansi | Look::Plain => out.push_str(&words),
        }
        out.extend(text.spans.iter().filter(|it| it.end == end).filter_map(|it| address(text, it)));
    }
    out
}

/// A file as far as a terminal can show it: its name and how large it is.
pub fn file(file: &Enclosure) -> String {
    let size = match file.bytes.len() {
        bytes @ ..1_000 => format!("{bytes} B"),
        bytes @ 1_000..1_000_000 => format!("{} kB", bytes / 1_000),
        bytes => format!("{}.{} MB", bytes / 1_000_000, bytes / 100_000 % 10),
    };
    format!("📎 {} ({size})", file.name)
}

fn code(style: &Style) -> &'static str {
    match style {
        Style::Bold => "\x1b[1m",
        Style::Italic => "\x1b[3m",
        Style::Code => "\x1b[36m",
        Style::Link(_) => "\x1b[4m",
    }
}

/// Behind a link, unless its words are the address already.
fn address(text: &RichText, span: &Span) -> Option<String> {
    let Style::Link(url) = &span.style else { return None };
    let is_said = text.text.get(span.start..span.end).is_some_and(|it| url.ends_with(it));
    (!is_said).then(|| format!(" ({})", harmless(url)))
}

fn harmless(text: &str) -> String {
    text.chars().filter(|it| !it.is_control() || matches!(it, '\n' | '\t')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(text: &str, part: &str, style: Style) -> Span {
        let start = text.find(part).unwrap();
        Span { start, end: start + part.len(), style }
    }

    fn rich(text: &str, spans: Vec<(&str, Style)>) -> RichText {
        let spans = spans.into_iter().map(|(part, style)| span(text, part, style)).collect();
        RichText { text: text.to_owned(), spans }
    }

    fn link(url: &str) -> Style {
        Style::Link(url.to_owned())
    }

    #[test]
    fn a_link_shows_its_address_once() {
        let text = rich("Siehe Datenschutz hier.", vec![("Datenschutz", link("https://town.example/p"))]);
        assert_eq!(render(&text, Look::Plain), "Siehe Datenschutz (https://town.example/p) hier.");
        let bare = rich("https://town.example", vec![("https://town.example", link("https://town.example"))]);
        assert_eq!(render(&bare, Look::Plain), "https://town.example");
    }

    #[test]
    fn emphasis_shows_only_where_ansi_does() {
        let text = rich("Rufen Sie 112 an", vec![("Rufen Sie 112", Style::Bold), ("112", Style::Code)]);
        assert_eq!(render(&text, Look::Plain), "Rufen Sie 112 an");
        assert_eq!(render(&text, Look::Ansi), "\x1b[1mRufen Sie \x1b[0m\x1b[1m\x1b[36m112\x1b[0m an");
    }

    #[test]
    fn long_lines_break_between_words() {
        let text =
            rich("Müll wird abgeholt\nin der Unendlichkeitsstraße 1", vec![("Müll wird", Style::Bold)]);
        let wrapped = wrap(&text, 10);
        assert_eq!(wrapped.text, "Müll wird\nabgeholt\nin der\nUnendlichkeitsstraße\n1");
        assert_eq!(wrapped.spans, text.spans);
    }

    #[test]
    fn a_file_shows_its_name_and_size() {
        let sized = |size| Enclosure {
            bytes: vec![0; size],
            name: "lamp.jpg".to_owned(),
            mime: "image/jpeg".to_owned(),
            kind: crate::model::FileKind::Photo,
        };
        let shown = [999, 120_400, 2_345_678].map(|it| file(&sized(it)));
        assert_eq!(shown, ["📎 lamp.jpg (999 B)", "📎 lamp.jpg (120 kB)", "📎 lamp.jpg (2.3 MB)"]);
    }

    #[test]
    fn nothing_said_steers_the_terminal() {
        let text = RichText::plain("eins\x1b[2Jzwei\r\u{9b}3\ndrei\tvier");
        assert_eq!(render(&text, Look::Ansi), "eins[2Jzwei3\ndrei\tvier");
    }
}
