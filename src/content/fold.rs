//! Folds spelling: `Hilfe, es BRENNT!` and `hilfe es brennt` become the same words, `Lübnitz` and `Luebnitz` the same name.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The folded words of a text, in their order.
pub fn words(text: &str) -> Vec<String> {
    fold(text).split(' ').filter(|it| !it.is_empty()).map(str::to_owned).collect()
}

/// A text folded to lower-case words with one space between them.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfc().flat_map(char::to_lowercase) {
        match letter {
            'ä' => folded.push_str("ae"),
            'ö' => folded.push_str("oe"),
            'ü' => folded.push_str("ue"),
            'ß' => folded.push_str("ss"),
            _ => fold_plain(letter, &mut folded),
        }
    }
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn fold_plain(letter: char, folded: &mut String) {
    for letter in std::iter::once(letter).nfkd().filter(|it| !is_combining_mark(*it)) {
        match letter {
            'ı' => folded.push('i'),
            'ł' => folded.push('l'),
            // Arabic and Persian keyboards give the same letter different codes.
            'ي' | 'ى' => folded.push('ی'),
            'ك' => folded.push('ک'),
            'ة' => folded.push('ه'),
            // Tatweel only stretches a word.
            '\u{640}' => (),
            _ if letter.is_alphanumeric() => folded.extend(letter.to_lowercase()),
            _ => folded.push(' '),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_punctuation_and_space_do_not_matter() {
        assert_eq!(fold("  Hilfe, es BRENNT!!"), "hilfe es brennt");
    }

    #[test]
    fn umlauts_may_be_spelt_out_or_typed_in_two_strokes() {
        assert_eq!(fold("Lübnitz"), "luebnitz");
        assert_eq!(fold("Lu\u{308}bnitz"), "luebnitz");
        assert_eq!(fold("Straße GROẞ"), "strasse gross");
    }

    #[test]
    fn accents_and_the_turkish_i_fold_to_plain_letters() {
        assert_eq!(fold("Il y a un incendie à côté"), "il y a un incendie a cote");
        assert_eq!(fold("YANGIN, yangın, İmdat"), "yangin yangin imdat");
    }

    #[test]
    fn arabic_and_persian_keyboards_agree() {
        assert_eq!(fold("كمك"), fold("کمک"));
        assert_eq!(fold("حَرِيق"), fold("حریق"));
        assert_eq!(fold("می\u{200c}سوزد"), "می سوزد");
    }
}
