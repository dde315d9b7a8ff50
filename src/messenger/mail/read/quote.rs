//! The lines with which programs begin what is answered.

use super::line::Line;

/// How many lines a heading may go over.
const LONGEST: usize = 4;
/// Within how many lines the headers of an original stand.
const LONGEST_BLOCK: usize = 16;

/// A heading of a quote.
pub struct Opening {
    pub lines: usize,
    /// Whether what follows is a quote even if it is not marked as such.
    pub is_sure: bool,
}

/// Whether `lines` begin with the heading of a quote.
pub fn opening(lines: &[Line]) -> Option<Opening> {
    rule(lines).or_else(|| block(lines)).or_else(|| attribution(lines))
}

/// `-----Ursprüngliche Nachricht-----` and its like, with the headers that may follow.
fn rule(lines: &[Line]) -> Option<Opening> {
    let first = lines.first()?.text.trim();
    let inner = first.trim_matches(['-', '_', '=', ' ']).to_lowercase();
    let dashes = first.chars().filter(|it| matches!(it, '-' | '_' | '=')).count();
    let names_a_letter =
        ["nachricht", "message", "mail", "schrieb", "wrote"].iter().any(|it| inner.contains(it));
    let is_drawn = first.starts_with("--") && first.ends_with("--") && 4 <= dashes && first.len() < 100;
    // Apple Mail forwards without dashes
    let is_spoken = matches!(
        inner.trim_end_matches(':'),
        "anfang der weitergeleiteten nachricht"
            | "anfang der weitergeleiteten e-mail"
            | "begin forwarded message"
            | "ursprüngliche nachricht"
            | "original message"
    );
    let is_rule = is_spoken || is_drawn && names_a_letter;
    let is_bare = inner.is_empty() && 8 <= dashes;
    if !is_rule && !is_bare {
        return None;
    }
    let blanks = lines[1..].iter().take_while(|it| it.depth == 0 && it.is_blank()).count();
    match block(&lines[1 + blanks..]) {
        Some(block) => Some(Opening { lines: 1 + blanks + block.lines, is_sure: true }),
        None if is_rule => Some(Opening { lines: 1, is_sure: true }),
        None => None,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    From,
    Date,
    To,
    Subject,
    Other,
}

const FIELDS: [(&str, Field); 20] = [
    ("von", Field::From),
    ("from", Field::From),
    ("absender", Field::From),
    ("gesendet", Field::Date),
    ("gesendet am", Field::Date),
    ("sent", Field::Date),
    ("datum", Field::Date),
    ("date", Field::Date),
    ("an", Field::To),
    ("to", Field::To),
    ("empfänger", Field::To),
    ("betreff", Field::Subject),
    ("subject", Field::Subject),
    ("cc", Field::Other),
    ("kopie", Field::Other),
    ("bcc", Field::Other),
    ("antwort an", Field::Other),
    ("reply-to", Field::Other),
    ("priorität", Field::Other),
    ("importance", Field::Other),
];

/// `Von: … Gesendet: … An: … Betreff: …`, in any order, each with its continuations.
fn block(lines: &[Line]) -> Option<Opening> {
    field(&lines.first()?.text)?;
    let mut seen = Vec::new();
    let mut upto = 0;
    let mut strangers = 0;
    for (at, line) in lines.iter().enumerate().take(LONGEST_BLOCK) {
        if line.depth != 0 {
            break;
        }
        if let Some(field) = field(&line.text) {
            if field != Field::Other && seen.contains(&field) {
                break; // the headers of what that letter answered
            }
            seen.push(field);
            (upto, strangers) = (at + 1, 0);
        } else {
            strangers += 1;
            if 2 < strangers {
                break;
            }
        }
    }
    let has = |it| seen.contains(&it);
    let is_block = has(Field::From) && (has(Field::Date) || has(Field::To) && has(Field::Subject));
    (is_block && 3 <= seen.len()).then_some(Opening { lines: upto, is_sure: true })
}

fn field(text: &str) -> Option<Field> {
    let text = text.trim_start_matches(['*', '|', ' ', '\t']);
    let name = text.split_once(':')?.0.trim_end_matches(['*', ' ', '\t']);
    if 20 < name.len() {
        return None;
    }
    let name = name.to_lowercase();
    FIELDS.iter().find(|(it, _)| *it == name).map(|(_, field)| *field)
}

/// `Am … schrieb …:` and its like.
fn attribution(lines: &[Line]) -> Option<Opening> {
    let mut whole = String::new();
    for (at, line) in lines.iter().enumerate().take(LONGEST) {
        let text = line.text.trim();
        let is_other_beginning = at != 0 && begins(text);
        if line.depth != 0 || text.is_empty() || is_other_beginning {
            return None;
        }
        if at != 0 {
            whole.push(' ');
        }
        whole.push_str(text);
        if 400 < whole.len() {
            return None;
        }
        if is_attribution(&whole) {
            return Some(Opening { lines: at + 1, is_sure: is_sure(&whole) });
        }
        if !may_go_on(&whole) {
            return None;
        }
    }
    None
}

fn begins(text: &str) -> bool {
    ["Am ", "On ", "Zitat von "].iter().any(|it| text.starts_with(it))
}

/// The first line alone tells whether more of a heading may follow.
fn may_go_on(text: &str) -> bool {
    let has_digit = text.contains(|it: char| it.is_ascii_digit());
    let has_address = text.contains('<') && text.contains('@');
    let names_writer = text.contains('<') || text.contains(" schrieb ") || text.contains("wrote");
    let ends_a_sentence = text.ends_with(['.', '!', '?']) && !ends_with_month(text);
    has_address || (begins(text) && has_digit || names_writer) && !ends_a_sentence
}

/// `Do., 12. Nov.`, where a program breaks its line.
fn ends_with_month(text: &str) -> bool {
    let word = text.rsplit(' ').next().unwrap_or_default();
    let months = ["Jan.", "Feb.", "Apr.", "Aug.", "Sep.", "Sept.", "Okt.", "Nov.", "Dez."];
    months.contains(&word)
}

fn is_attribution(text: &str) -> bool {
    let Some(text) = text.strip_suffix(':').map(str::trim_end) else { return false };
    let has_digit = text.contains(|it: char| it.is_ascii_digit());
    let begins_so = text.starts_with("Am ") && (text.contains(" schrieb") || text.ends_with(" geschrieben"))
        || text.starts_with("On ") && text.ends_with("wrote")
        || text.starts_with("Zitat von ") && text.contains('@');
    let is_told = [" schrieb am ", " wrote on ", " schrieb um "].iter().any(|it| text.contains(it))
        || text.contains(" hat am ") && text.ends_with(" geschrieben");
    let writer_first = is_told || text.ends_with("> schrieb") || text.ends_with("> wrote");
    begins_so && (has_digit || text.contains('@'))
        || writer_first && (has_digit || text.contains('@')) && text.len() < 250 && !text.contains(". ")
        || writer_first && text.contains('@')
}

/// With an address, or a full date and a time, it is no sentence of a clerk.
fn is_sure(text: &str) -> bool {
    let has_address = text.contains('@') && text.contains('<') || text.contains("[mailto:");
    let has_time = text.as_bytes().windows(4).any(|it| {
        it[0].is_ascii_digit() && it[1] == b':' && it[2].is_ascii_digit() && it[3].is_ascii_digit()
    });
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    has_address || has_time && 7 <= digits
}

#[cfg(test)]
mod tests {
    use super::super::line::{Wrapping, of_plain};
    use super::*;

    fn length(text: &str) -> Option<usize> {
        opening(&of_plain(text, Wrapping::Fixed)).map(|it| it.lines)
    }

    #[test]
    fn headings_of_every_program_are_known() {
        for (text, lines) in [
            ("Am 12.11.26 um 10:15 schrieb Bürgerdraht:", 1),
            ("Am Do., 12. Nov. 2026 um 10:15 Uhr schrieb Stadt Bad Belzig <\ndraht@bad-belzig.example>:", 2),
            ("Am 12. November 2026 10:15:02 MEZ schrieb \"Stadt\" <draht@bad-belzig.example>:", 1),
            ("Bürgerdraht <draht@bad-belzig.example> schrieb am Do., 12. Nov. 2026, 10:15:", 1),
            ("On Thu, Nov 12, 2026 at 10:15 AM Town <draht@bad-belzig.example>\nwrote:", 2),
            ("On 12 Nov 2026, at 10:15, Town <draht@bad-belzig.example> wrote:", 1),
            ("Zitat von Bürgerdraht <draht@bad-belzig.example>:", 1),
            ("-----Ursprüngliche Nachricht-----", 1),
            ("-------- Ursprüngliche Nachricht --------\nVon: A\nDatum: 12.11.26\nAn: B\nBetreff: C", 5),
            ("________________________________\nVon: A\nGesendet: heute\nAn: B\n  C\nBetreff: D\n\nHallo", 6),
            ("*Von:* A\n*Gesendet:* heute\n*An:* B\n*Betreff:* C", 4),
            ("-----Bürgerdraht schrieb: -----\nAn: A\nVon: B\nDatum: C\nBetreff: D", 5),
        ] {
            assert_eq!(length(text), Some(lines), "{text}");
        }
    }

    #[test]
    fn sentences_are_no_headings() {
        for text in [
            "Am Dienstag kommt der Bauhof.",
            "Am Dienstag wurde die Lampe repariert. Ihr Nachbar schrieb:",
            "An: alle",
            "Von: Montag\nAn: diesem Tag",
            "________________________________\nBauhof",
            "-- ",
            "On Tuesday we come.",
        ] {
            assert_eq!(length(text), None, "{text}");
        }
    }
}
