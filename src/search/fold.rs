//! Makes the many spellings of one word the same: case, accents, umlauts typed as `ae` or without
//! dots, Arabic letters with several code points.
//!
//! **Invariant:** entries and questions go through the same fold; nothing here knows a language.

use unicode_normalization::UnicodeNormalization;

/// Lower case, without accents; `ü`, `ue` and `u` become one.
pub(super) fn fold(text: &str) -> String {
    contract_umlauts(&expand(text))
}

/// The words of folded text: runs of letters, digits and the marks some scripts write vowels with.
pub(super) fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|c: char| !is_word_character(c)).filter(|word| !word.is_empty())
}

/// The letters of a folded word.
pub(super) fn letters(word: &str) -> Vec<char> {
    word.chars().collect()
}

fn is_word_character(c: char) -> bool {
    c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c)
}

/// Spells umlauts out (`ü` → `ue`), so that both ways of typing them meet before they are contracted.
fn expand(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    let mut previous = ' ';
    for c in text.nfkd() {
        match c {
            DIAERESIS if matches!(previous, 'a' | 'o' | 'u' | 'A' | 'O' | 'U') => out.push('e'),
            _ if is_accent(c) => (),
            'ß' | 'ẞ' => out.push_str("ss"),
            'æ' | 'Æ' => out.push_str("ae"),
            'œ' | 'Œ' => out.push_str("oe"),
            'ø' | 'Ø' => out.push('o'),
            'ł' | 'Ł' => out.push('l'),
            'đ' | 'Đ' => out.push('d'),
            'ı' => out.push('i'),
            // One letter for the Arabic and Persian shapes people mix on their keyboards.
            'ى' | 'ی' => out.push('ي'),
            'ة' => out.push('ه'),
            'ک' => out.push('ك'),
            _ => out.extend(c.to_lowercase().filter(|lower| !is_accent(*lower))),
        }
        previous = c;
    }
    out
}

/// `ae`, `oe`, `ue` → `a`, `o`, `u`, except where the `e` belongs to the next syllable
/// (`Feuer`, `bauen`) or the `u` to a `q`.
fn contract_umlauts(expanded: &str) -> String {
    let mut out = String::with_capacity(expanded.len());
    let (mut before, mut previous) = (' ', ' ');
    for c in expanded.chars() {
        let is_dots = c == 'e'
            && match previous {
                'a' | 'o' => true,
                'u' => !matches!(before, 'a' | 'e' | 'o' | 'u' | 'q'),
                _ => false,
            };
        if !is_dots {
            out.push(c);
        }
        (before, previous) = (previous, c);
    }
    out
}

const DIAERESIS: char = '\u{308}';

/// Marks that people leave out when they type: Latin and Cyrillic accents, Hebrew points, Arabic
/// vowel signs and the stretching tatweel. Indic vowel signs are letters and stay.
fn is_accent(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}'
        | '\u{591}'..='\u{5c7}'
        | '\u{610}'..='\u{61a}'
        | '\u{640}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}'
        | '\u{6d6}'..='\u{6ed}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_umlaut_is_the_same_however_it_is_typed() {
        for spelling in ["Sperrmüll", "SPERRMUELL", "sperrmull", "Sperrmu\u{308}ll"] {
            assert_eq!(fold(spelling), "sperrmull");
        }
        assert_eq!(fold("Straße"), fold("STRASSE"));
        assert_eq!(fold("geübt"), fold("geuebt"));
        assert_eq!(fold("Häuser"), fold("haeuser"));
    }

    #[test]
    fn fire_is_not_mistaken_for_the_word_for() {
        assert_ne!(fold("Feuer"), fold("für"));
    }

    #[test]
    fn accents_vowel_signs_and_letter_shapes_do_not_matter() {
        assert_eq!(fold("Łódź"), "lodz");
        assert_eq!(fold("Élysée"), "elysee");
        assert_eq!(fold("İstanbul"), fold("istanbul"));
        assert_eq!(fold("مَدْرَسَة"), fold("مدرسه"));
        assert_eq!(fold("أين"), fold("اين"));
    }

    #[test]
    fn words_are_split_at_anything_that_is_no_letter() {
        assert_eq!(words("wo ist's, 14806?").collect::<Vec<_>>(), ["wo", "ist", "s", "14806"]);
        assert_eq!(words("पैसे नही").count(), 2);
    }
}
