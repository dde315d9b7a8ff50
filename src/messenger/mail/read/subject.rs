//! The subject of a letter, and the number of a case within it.

/// In characters.
const LONGEST: usize = 300;

/// One line of plain text: whatever it is put into later, it begins no header and turns no line around.
pub fn clean(subject: &str) -> String {
    let words = subject.split(|it: char| it.is_whitespace() || it.is_control());
    let visible = words.map(|word| word.chars().filter(|it| !is_hidden(*it)).collect::<String>());
    let line = visible.filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ");
    line.chars().take(LONGEST).collect()
}

/// Turns the direction of what follows, or stands there unseen.
fn is_hidden(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
    )
}

/// The number of a case in a subject, `BB-2026-0147`, as it is written in the store: the first in brackets, else
/// the first at all. Any letters may stand for the town.
pub fn case_number(subject: &str) -> Option<String> {
    let subject: String = subject.chars().map(|it| if is_hyphen(it) { '-' } else { it }).collect();
    let mut bare = None;
    for word in subject.split(|it: char| !it.is_alphanumeric() && it != '-') {
        let Some(number) = number(word) else { continue };
        let at = word.as_ptr().addr() - subject.as_ptr().addr();
        let is_in_brackets = subject[..at].ends_with('[') && subject[at + word.len()..].starts_with(']');
        if is_in_brackets {
            return Some(number);
        }
        bare.get_or_insert(number);
    }
    bare
}

/// What programs make of a hyphen in a subject.
fn is_hyphen(character: char) -> bool {
    matches!(character, '\u{2010}'..='\u{2013}' | '\u{2212}')
}

fn number(word: &str) -> Option<String> {
    let mut parts = word.split('-');
    let (code, year, count) = (parts.next()?, parts.next()?, parts.next()?);
    let is_number = parts.next().is_none()
        && (1..=8).contains(&code.chars().count())
        && code.chars().all(char::is_alphabetic)
        && year.len() == 4
        && (4..=9).contains(&count.len())
        && (year.bytes().chain(count.bytes())).all(|it| it.is_ascii_digit());
    is_number.then(|| word.to_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_whatever_stands_around_it() {
        for subject in [
            "[BB-2026-0147] Laterne dunkel",
            "AW: [BB-2026-0147] Laterne dunkel",
            "WG: Re: Fwd:[bb-2026-0147]",
            "Laterne (BB-2026-0147)",
            "Re: BB\u{2011}2026\u{2011}0147: danke",
            "Zu WM-2026-0009, jetzt [BB-2026-0147]",
        ] {
            assert_eq!(case_number(subject).as_deref(), Some("BB-2026-0147"), "{subject}");
        }
        assert_eq!(case_number("Zu WM-2026-0009 und BB-2026-0147").as_deref(), Some("WM-2026-0009"));
    }

    #[test]
    fn other_numbers_are_no_cases() {
        for subject in
            ["", "DE-14806-1", "X-BB-2026-0147", "BB-2026-0147-2", "2026-0147", "BB-26-0147", "BB-2026-"]
        {
            assert_eq!(case_number(subject), None, "{subject}");
        }
    }

    #[test]
    fn a_subject_is_one_visible_line() {
        assert_eq!(
            clean("Laterne\r\nBcc: alle@amt.example\u{0}\u{202e}x"),
            "Laterne Bcc: alle@amt.example x"
        );
        assert_eq!(clean(&"ä".repeat(1000)).chars().count(), LONGEST);
    }
}
