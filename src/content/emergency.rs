//! Words that mean danger: found in any language, before anything else is asked.
//!
//! **Invariant:** whole words in a row, never parts of words: an `Osterfeuer` is no fire.

use std::collections::BTreeMap;

use super::Phrase;
use super::words::{mother, pick};

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Emergency {
    pub id: String,
    /// By language; German is always there.
    pub texts: BTreeMap<String, EmergencyText>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EmergencyText {
    pub words: Vec<Phrase>,
    /// One of these beside the words, and it is no emergency.
    pub unless: Vec<Phrase>,
    /// In the small Markdown subset.
    pub answer: String,
}

impl Emergency {
    /// The answer for `lang` and the language it is really in.
    #[expect(clippy::missing_panics_doc, reason = "reading refuses whatever lacks German")]
    pub fn answer(&self, lang: &str) -> (&str, &str) {
        let (lang, text) = pick(&self.texts, lang).expect("reading refuses an emergency without German");
        (lang, &text.answer)
    }

    /// Whether a text of these folded words speaks of it.
    pub(super) fn is_meant_by(&self, words: &[String]) -> bool {
        self.texts.iter().any(|(lang, text)| {
            text.words.iter().any(|it| it.is_in(words)) && !self.is_harmless(mother(lang), words)
        })
    }

    /// Only the language spoken can take a word back: Turkish `iş`, work, folds to English `is`.
    fn is_harmless(&self, language: &str, words: &[String]) -> bool {
        let same = self.texts.iter().filter(|(lang, _)| mother(lang) == language);
        same.flat_map(|(_, text)| &text.unless).any(|it| it.is_in(words))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Content;

    fn phrases(texts: &[&str]) -> Vec<Phrase> {
        texts.iter().filter_map(|it| Phrase::new(it)).collect()
    }

    fn fire() -> Content {
        let german = EmergencyText {
            words: phrases(&["es brennt", "feuer im haus", "Küche brennt"]),
            unless: phrases(&["osterfeuer"]),
            answer: "112".to_owned(),
        };
        let ukrainian = EmergencyText {
            words: phrases(&["пожежа"]),
            answer: "112!".to_owned(),
            ..EmergencyText::default()
        };
        let simple = EmergencyText { words: phrases(&["großes feuer"]), ..EmergencyText::default() };
        let english = EmergencyText { words: phrases(&["house is on fire"]), ..EmergencyText::default() };
        let turkish = EmergencyText { unless: phrases(&["iş"]), ..EmergencyText::default() };
        let texts =
            [("de", german), ("de-simple", simple), ("en", english), ("tr", turkish), ("uk", ukrainian)];
        let texts = texts.into_iter().map(|(lang, text)| (lang.to_owned(), text)).collect();
        Content { emergencies: vec![Emergency { id: "fire".to_owned(), texts }], ..Content::default() }
    }

    fn is_fire(text: &str) -> bool {
        fire().emergency(text).is_some()
    }

    #[test]
    fn danger_is_heard_however_it_is_typed() {
        assert!(is_fire("ES BRENNT!!!"));
        assert!(is_fire("hilfe,es   brennt bei uns"));
        assert!(is_fire("Die kueche brennt"));
    }

    #[test]
    fn danger_is_heard_in_any_language() {
        assert!(is_fire("Допоможіть, пожежа!"));
    }

    #[test]
    fn only_whole_words_in_a_row_count() {
        assert!(!is_fire("es brennten Kerzen"));
        assert!(!is_fire("es hat gebrannt, brennt es oft?"));
        assert!(!is_fire("feuer haus im"));
        assert!(!is_fire(""));
    }

    #[test]
    fn an_easter_bonfire_is_no_emergency() {
        assert!(!is_fire("Es brennt: wann ist das Osterfeuer?"));
    }

    #[test]
    fn a_variant_heeds_what_its_language_takes_back() {
        assert!(is_fire("Grosses Feuer!"));
        assert!(!is_fire("Ein großes Feuer beim Osterfeuer"));
    }

    #[test]
    fn no_language_takes_back_the_words_of_another() {
        assert!(is_fire("The house is on fire"));
    }

    #[test]
    fn an_answer_missing_in_a_language_is_given_in_german() {
        let content = fire();
        assert_eq!(content.emergencies[0].answer("uk"), ("uk", "112!"));
        assert_eq!(content.emergencies[0].answer("pl"), ("de", "112"));
    }
}
