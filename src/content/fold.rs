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
    let letters: Vec<char> = text.nfc().flat_map(char::to_lowercase).collect();
    for (at, letter) in letters.iter().copied().enumerate() {
        if is_apostrophe(letter) && joins(&letters[at + 1..]) {
            continue;
        }
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

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | 'ʼ' | '`' | '´')
}

/// People leave out the apostrophe of `can't` and of Ukrainian words; the one of French `l'incendie` parts two words.
fn joins(behind: &[char]) -> bool {
    let letters = behind.iter().take_while(|it| it.is_alphabetic()).count();
    let is_cyrillic = behind.first().is_some_and(|it| ('\u{400}'..='\u{52f}').contains(it));
    letters > 0 && (letters <= 2 || is_cyrillic)
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
    fn an_apostrophe_may_be_left_out_where_people_leave_it_out() {
        assert_eq!(fold("I can’t breathe"), fold("i cant breathe"));
        assert_eq!(fold("здоров'я"), fold("здоров’я"));
        assert_eq!(fold("l'incendie"), "l incendie");
    }

    #[test]
    fn arabic_and_persian_keyboards_agree() {
        assert_eq!(fold("كمك"), fold("کمک"));
        assert_eq!(fold("حَرِيق"), fold("حریق"));
        assert_eq!(fold("می\u{200c}سوزد"), "می سوزد");
    }
}
