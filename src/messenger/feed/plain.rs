//! What a source writes, as plain text of bounded length.

use crate::messenger::mail;

/// In characters: what a person reads of an announcement.
const LONGEST_TEXT: usize = 2_000;
const LONGEST_LINE: usize = 300;
/// In bytes: what stands behind is not even looked at.
const LONGEST_PAGE: usize = 256 << 10;

/// One line: a title, a place, a name. `None` when nothing is left.
pub fn line(text: &str) -> Option<String> {
    let text = cut(text, LONGEST_PAGE);
    let text = if is_page(text) { mail::read::text_of_page(text) } else { text.to_owned() };
    let visible =
        text.chars().map(|it| if it.is_control() { ' ' } else { it }).filter(|it| !is_invisible(*it));
    let line = visible.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    (!line.is_empty()).then(|| shortened(&line, LONGEST_LINE))
}

/// Several lines, no two of them blank in a row. `None` when nothing is left.
pub fn text(text: &str) -> Option<String> {
    let text = cut(text, LONGEST_PAGE);
    let text = if is_page(text) { mail::read::text_of_page(text) } else { text.to_owned() };
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        let visible = line.chars().filter(|it| !it.is_control() && !is_invisible(*it));
        let line = visible.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
        if !line.is_empty() || lines.last().is_some_and(|it| !it.is_empty()) {
            lines.push(line);
        }
    }
    let text = lines.join("\n").trim().to_owned();
    (!text.is_empty()).then(|| shortened(&text, LONGEST_TEXT))
}

/// Written in HTML, whether or not it says so.
fn is_page(text: &str) -> bool {
    let mut tags = text.match_indices('<').map(|(at, _)| &text[at + 1..]);
    let is_tag = |it: &str| {
        it.starts_with(|it: char| it == '/' || it.is_ascii_alphabetic())
            && it.get(..200).unwrap_or(it).contains('>')
    };
    tags.any(is_tag)
        || ["&amp;", "&nbsp;", "&quot;", "&#", "uml;", "&szlig;", "&lt;"].iter().any(|it| text.contains(it))
}

/// Marks of direction and of nothing at all, with which a line could be made to read as another.
const fn is_invisible(character: char) -> bool {
    matches!(character, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn cut(text: &str, most: usize) -> &str {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// At a blank near the end, with a sign that something is left out.
fn shortened(text: &str, most: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(most) else { return text.to_owned() };
    let kept = &text[..end];
    let end = kept.rfind(char::is_whitespace).filter(|it| end / 2 < *it).unwrap_or(end);
    format!("{} …", kept[..end].trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_becomes_text_and_plain_text_stays() {
        let page = "<p>Gro&szlig;es <b>Fest</b></p><script>x()</script><p>Eintritt frei</p>";
        assert_eq!(text(page).as_deref(), Some("Großes Fest\n\nEintritt frei"));
        assert_eq!(
            text("ab 18 Uhr, 3 < 5 Euro\n\n\n\nKommt alle").as_deref(),
            Some("ab 18 Uhr, 3 < 5 Euro\n\nKommt alle")
        );
        assert_eq!(line("Wein &amp; K\u{e4}se").as_deref(), Some("Wein & Käse"));
        assert_eq!(text("<p> </p>"), None);
    }

    #[test]
    fn a_huge_text_is_shortened_at_a_word() {
        let long = text(&"Wort ".repeat(100_000)).unwrap();
        assert!(long.ends_with("Wort …") && long.chars().count() <= LONGEST_TEXT + 2);
    }

    #[test]
    fn a_title_is_one_line_and_reads_as_it_stands() {
        assert_eq!(line(" Fest\r\n der\u{202e} Feuerwehr\t").as_deref(), Some("Fest der Feuerwehr"));
    }
}
