//! What its author wrote now, out of all the lines of a letter (C4).
//!
//! **Invariant:** only what is known to be a quote, a signature or a disclaimer is left out; what could be
//! either stays in, and what stays in keeps its order. Nothing left means that its author wrote nothing.

use super::line::{Line, Mark};
use super::{disclaimer, quote, signature};

/// The part of [`WRITE_ABOVE`](crate::model::WRITE_ABOVE) that survives a program that changes signs.
const WRITE_ABOVE_WORDS: &str = "Bitte oberhalb dieser Zeile antworten";

pub fn of(lines: &[Line]) -> String {
    let mut passages: Vec<String> = Vec::new();
    for passage in own_passages(lines) {
        let passage = signature::without(&disclaimer::without(&passage));
        let text = tidied(&passage);
        if !text.is_empty() {
            passages.push(text);
        }
    }
    if passages.iter().all(|it| signature::is_signing_off(it)) {
        return String::new();
    }
    passages.join("\n\n")
}

/// The lines between the quotes, each run for itself.
fn own_passages(lines: &[Line]) -> Vec<Vec<&str>> {
    let mut passages = vec![Vec::new()];
    let mut is_in_signature = false;
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        if line.mark == Mark::Original {
            break;
        }
        if line.depth != 0 {
            is_in_signature = false;
            passages.push(Vec::new());
            at += 1;
            continue;
        }
        if line.text.contains(WRITE_ABOVE_WORDS) {
            break;
        }
        if let Some(opening) = quote::opening(&lines[at..]) {
            let behind = at + opening.lines;
            let next = lines[behind..].iter().find(|it| !it.is_blank());
            if next.is_some_and(|it| it.depth != 0) {
                is_in_signature = false;
                passages.push(Vec::new());
                at = behind;
                continue;
            }
            if opening.is_sure {
                break;
            }
        }
        is_in_signature |= signature::is_mark(&lines[at..]);
        if !is_in_signature
            && line.mark == Mark::Plain
            && let Some(passage) = passages.last_mut()
        {
            passage.push(line.text.as_str());
        }
        at += 1;
    }
    passages
}

/// Without blanks at the ends of lines and more than one empty line at a time, and without what programs put
/// in for links and pictures.
fn tidied(lines: &[&str]) -> String {
    let mut text = String::new();
    for line in lines {
        let line = without_placeholders(line);
        let line = line.trim();
        if !line.is_empty() || !text.ends_with("\n\n") {
            text.push_str(line);
            text.push('\n');
        }
    }
    text.trim().to_owned()
}

/// Outlook writes `[cid:image001.png@…]` for a picture and `<mailto:…>` behind an address.
fn without_placeholders(line: &str) -> String {
    let line = without_spans(line, "[cid:", ']');
    without_spans(&line, "<mailto:", '>')
}

fn without_spans(line: &str, opening: &str, closing: char) -> String {
    let mut kept = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find(opening) {
        let Some(end) = rest[at..].find(closing) else { break };
        kept.push_str(&rest[..at]);
        rest = &rest[at + end + closing.len_utf8()..];
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::super::line::{Wrapping, of_plain};
    use super::*;
    use crate::model::WRITE_ABOVE;

    fn words(text: &str) -> String {
        of(&of_plain(text, Wrapping::Fixed))
    }

    #[test]
    fn answers_between_quotes_keep_their_order() {
        let text = "Guten Tag,\n\nAm 12.11.2026 um 10:15 schrieb Bürgerdraht:\n> Wann?\nMorgen.\n> Und wo?\n\nIm Park.\n";
        assert_eq!(words(text), "Guten Tag,\n\nMorgen.\n\nIm Park.");
    }

    #[test]
    fn what_could_be_a_quote_and_need_not_stays_in() {
        let text = "Am Montag schrieb uns die Firma:\nDie Lampe kommt am 3. Dezember.\n";
        assert_eq!(words(text), text.trim());
        let text = "Von: 8 Uhr\nBis: 12 Uhr\nist die Straße gesperrt.\n";
        assert_eq!(words(text), text.trim());
    }

    #[test]
    fn nothing_counts_from_our_own_line_on() {
        assert_eq!(words(&format!("Erledigt.\n\n{WRITE_ABOVE}\nNeues Anliegen\n")), "Erledigt.");
        assert_eq!(words(&format!("> {WRITE_ABOVE}\n> Neues Anliegen\nErledigt.\n")), "Erledigt.");
    }

    #[test]
    fn placeholders_of_a_program_are_nobodys_words() {
        assert_eq!(
            words("[cid:image001.png@01DC]\nbauhof@amt.example<mailto:bauhof@amt.example> hilft\n"),
            "bauhof@amt.example hilft"
        );
    }
}
