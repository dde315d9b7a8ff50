//! Typed words made comparable: how somebody spells, and on which keyboard, makes no difference.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// `text` in the form all comparing is done in: lower case, German umlauts written out, no accents,
/// apostrophes, punctuation or emoji, single spaces, digits as 0–9.
pub fn normal(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.nfc().flat_map(char::to_lowercase) {
        if let Some(letters) = written_out(character) {
            folded.push_str(letters);
            continue;
        }
        for part in std::iter::once(character).nfkd().flat_map(char::to_lowercase) {
            if let Some(digit) = digit(part) {
                folded.push(digit);
            } else if vanishes(part) {
                // Nothing of it is left, not even a gap.
            } else if part.is_alphanumeric() {
                folded.push(same_letter(part));
            } else {
                folded.push(' ');
            }
        }
    }
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// German as typed without umlauts.
fn written_out(character: char) -> Option<&'static str> {
    match character {
        'ä' => Some("ae"),
        'ö' => Some("oe"),
        'ü' => Some("ue"),
        'ß' => Some("ss"),
        _ => None,
    }
}

/// Letters that keyboards give in two forms, or that have an accent Unicode does not take apart.
fn same_letter(letter: char) -> char {
    match letter {
        'ł' => 'l',
        'ı' => 'i',
        'ø' => 'o',
        'đ' => 'd',
        'ی' | 'ى' => 'ي',
        'ک' => 'ك',
        'ة' => 'ه',
        it => it,
    }
}

/// Marks within a word: accents, apostrophes, joiners, the line that stretches Arabic words.
fn vanishes(character: char) -> bool {
    is_combining_mark(character)
        || matches!(
            character,
            '\'' | '’' | '‘' | 'ʼ' | 'ʹ' | '`' | '´' | 'ـ' | '\u{ad}' | '\u{200b}'..='\u{200f}'
                | '\u{061c}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
        )
}

/// The digit in our figures, for the digits our languages are written with.
fn digit(character: char) -> Option<char> {
    let zero = match character {
        '0'..='9' => return Some(character),
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '०'..='९' => '०',
        _ => return None,
    };
    char::from_digit(u32::from(character) - u32::from(zero), 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_makes_no_difference() {
        for (typed, folded) in [
            ("  Größe, bitte! ", "groesse bitte"),
            ("Mu\u{308}ll", "muell"),
            ("Пʼять", "пять"),
            ("п’ять", "пять"),
            ("dziękuję — łódź", "dziekuje lodz"),
            ("İPTAL ışık", "iptal isik"),
            ("اثنانِ", "اثنان"),
            ("۲", "2"),
            ("２.", "2"),
            ("2\u{fe0f}\u{20e3}", "2"),
            ("🗑️ Müll", "muell"),
            ("می‌خواهم", "ميخواهم"),
            ("?!", ""),
        ] {
            assert_eq!(normal(typed), folded, "{typed}");
        }
    }
}
