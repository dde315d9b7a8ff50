//! What somebody wishes for, without the words of wishing: of "Ich möchte bitte etwas melden" "etwas melden".

use super::fold::normal;
use super::languages::Languages;

/// What stands before a wish, or behind it.
const KEY: &str = "words-wish";

impl Languages {
    /// What is left, folded for comparing; `None` where no word of wishing is in it, or nothing else.
    pub fn wished(&self, language: &str, text: &str) -> Option<String> {
        let said = normal(text);
        let mut left = said.as_str();
        while let Some(less) = self.with_one_less(language, left) {
            left = less;
        }
        (left != said).then(|| left.to_owned())
    }

    /// Without the longest such words: "I want to" rather than "I want".
    fn with_one_less<'a>(&self, language: &str, said: &'a str) -> Option<&'a str> {
        let lists = self.speakers(language).filter_map(|it| it.commands.get(KEY));
        lists.flatten().filter_map(|it| without(said, it)).min_by_key(|it| it.len())
    }
}

fn without<'a>(said: &'a str, words: &str) -> Option<&'a str> {
    let behind = said.strip_prefix(words).and_then(|it| it.strip_prefix(' '));
    behind.or_else(|| said.strip_suffix(words)?.strip_suffix(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wished(language: &str, text: &str) -> Option<String> {
        Languages::shipped().unwrap().wished(language, text)
    }

    #[test]
    fn the_words_of_wishing_are_left_out_before_and_behind() {
        assert_eq!(wished("de", "Ich möchte bitte etwas melden!").as_deref(), Some("etwas melden"));
        assert_eq!(wished("de", "Kann ich einen Schaden melden, bitte?").as_deref(), Some("schaden melden"));
        assert_eq!(wished("tr", "Lütfen bir şey bildirmek istiyorum").as_deref(), Some("bir sey bildirmek"));
        assert_eq!(wished("uk", "Ich will etwas melden").as_deref(), Some("etwas melden"));
    }

    #[test]
    fn a_wish_for_nothing_and_words_without_a_wish_are_none() {
        for text in ["", "bitte", "Ich möchte", "Perso abgelaufen", "bitteschoen melden"] {
            assert_eq!(wished("de", text), None, "{text}");
        }
    }
}
