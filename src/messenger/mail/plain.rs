//! Rich text as the plain text of a letter.

use crate::model::{RichText, Style};

/// What a link hides behind its words is written behind them, in brackets; of control characters only line
/// breaks and tabs are left.
pub fn of(text: &RichText) -> String {
    let mut plain = text.text.clone();
    let mut links: Vec<_> = text
        .spans
        .iter()
        .filter_map(|it| match &it.style {
            Style::Link(target) => Some((it, written(target))),
            Style::Bold | Style::Italic | Style::Code => None,
        })
        .collect();
    // From the end, so that what lies before stays where it is.
    links.sort_by_key(|(span, _)| std::cmp::Reverse(span.end));
    for (span, address) in links {
        let words = text.text.get(span.start..span.end);
        if words.is_some_and(|it| !is_shown(address, it)) {
            plain.insert_str(span.end, &format!(" ({address})"));
        }
    }
    plain.retain(|it| !it.is_control() || matches!(it, '\n' | '\t'));
    plain
}

/// A link as one would write it down.
fn written(target: &str) -> &str {
    let contact = target.strip_prefix("mailto:").or_else(|| target.strip_prefix("tel:"));
    contact.map_or(target, |it| it.split('?').next().unwrap_or_default())
}

/// Whether `words` already show the address, a scheme, blanks and dashes aside.
fn is_shown(address: &str, words: &str) -> bool {
    let bare = |it: &str| {
        let it = it.strip_prefix("https://").or_else(|| it.strip_prefix("http://")).unwrap_or(it);
        let it = it.strip_prefix("www.").unwrap_or(it);
        it.chars().filter(|it| it.is_alphanumeric() || "@.?&=%#".contains(*it)).collect::<String>()
    };
    bare(words).contains(&bare(address))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Span;

    fn linked(words: &str, target: &str) -> String {
        let text = format!("Siehe {words}.");
        let span = Span { start: 6, end: 6 + words.len(), style: Style::Link(target.to_owned()) };
        of(&RichText { text, spans: vec![span] })
    }

    #[test]
    fn a_link_is_spelled_out_unless_it_is_there_to_be_read() {
        let forms = "https://bad-belzig.example/formulare";
        assert_eq!(linked("Formulare", forms), format!("Siehe Formulare ({forms})."));
        assert_eq!(linked("bad-belzig.example/formulare", forms), "Siehe bad-belzig.example/formulare.");
        assert_eq!(linked("Rufen Sie an", "tel:+4933841940"), "Siehe Rufen Sie an (+4933841940).");
        assert_eq!(linked("a@b.example", "mailto:a@b.example?subject=Ja"), "Siehe a@b.example.");
    }

    #[test]
    fn nothing_but_words_and_lines_is_left() {
        assert_eq!(of(&RichText::plain("eins\r\nzwei\0\u{1b}[2J\tdrei")), "eins\nzwei[2J\tdrei");
    }
}
