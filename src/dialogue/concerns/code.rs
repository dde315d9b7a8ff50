//! Numbers of cases and codes of receipts, as people type them.

/// Digits of a receipt code.
const DIGITS: usize = 16;

/// `BB-2026-0147`, if that is all that was said, in whatever case and with blanks for hyphens.
pub fn number_in(text: &str) -> Option<String> {
    let text = text.trim().trim_matches(['[', ']', '#', '.']).to_uppercase();
    let parts: Vec<&str> = text.split(['-', ' ', '–']).filter(|it| !it.is_empty()).collect();
    let [code, year, number] = parts.as_slice() else { return None };
    let is_code = (2..=4).contains(&code.len()) && code.chars().all(|it| it.is_ascii_uppercase());
    let (year, number) = (digits(year), digits(number));
    let is_number = is_code && year.len() == 4 && (1..=7).contains(&number.len());
    let is_whole = parts[1].chars().count() == 4 && parts[2].chars().count() == number.len();
    (is_number && is_whole).then(|| format!("{code}-{year}-{number:0>4}"))
}

/// Whether a number was said, alone or among other words.
pub fn names_a_case(text: &str) -> bool {
    number_in(text).or_else(|| number_within(text)).is_some()
}

/// The same among other words.
pub fn number_within(text: &str) -> Option<String> {
    text.split_whitespace().find_map(|it| number_in(it.trim_matches(|it: char| !it.is_alphanumeric())))
}

/// Sixteen digits and nothing else but blanks and hyphens; Arabic and Persian digits are digits.
pub fn receipt_in(text: &str) -> Option<String> {
    let found = digits(text);
    let others =
        text.chars().any(|it| digit(it).is_none() && !it.is_whitespace() && it != '-' && !is_mark(it));
    (found.len() == DIGITS && !others).then_some(found)
}

/// `1234 5678 9012 3456`: read out, it is four short numbers.
pub fn grouped(code: &str) -> String {
    let digits: Vec<char> = code.chars().collect();
    digits.chunks(4).map(|it| it.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

fn digits(text: &str) -> String {
    text.chars().filter_map(digit).collect()
}

fn digit(letter: char) -> Option<char> {
    let from = |first: char| char::from_digit(u32::from(letter) - u32::from(first), 10);
    match letter {
        '0'..='9' => Some(letter),
        '٠'..='٩' => from('٠'),
        '۰'..='۹' => from('۰'),
        _ => None,
    }
}

/// Signs of direction come along when a code is copied.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_known_however_it_is_typed() {
        for typed in ["BB-2026-0147", "bb 2026 147", "[BB-2026-0147]", " bb-2026-0147. "] {
            assert_eq!(number_in(typed).as_deref(), Some("BB-2026-0147"), "{typed}");
        }
        for typed in ["BB-26-0147", "2026-0147", "BB-2026", "mein Fall BB-2026-0147", "B102-2026-1", ""] {
            assert_eq!(number_in(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_number_is_found_among_words() {
        for said in ["Was ist mit BB-2026-0147?", "bb-2026-147: immer noch kaputt", "zu (BB-2026-0147)."] {
            assert_eq!(number_within(said).as_deref(), Some("BB-2026-0147"), "{said}");
        }
        assert_eq!(number_within("seit 2026-01-02 ist die B-102 gesperrt"), None);
    }

    #[test]
    fn a_code_is_known_in_any_digits_and_grouping() {
        for typed in ["1234567890123456", "1234 5678 9012 3456", "1234-5678-9012-3456", "١٢٣٤ ٥٦٧٨ ٩٠١٢ ٣٤٥٦"]
        {
            assert_eq!(receipt_in(typed).as_deref(), Some("1234567890123456"), "{typed}");
        }
        for typed in ["123456789012345", "12345678901234567", "Code 1234567890123456", ""] {
            assert_eq!(receipt_in(typed), None, "{typed}");
        }
        assert_eq!(grouped("1234567890123456"), "1234 5678 9012 3456");
    }
}
