//! What a concern is about, and a guess at it from everyday words.
//!
//! **Invariant:** a guess is only ever offered, never taken for what the person said.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::words::mother;
use super::{FIRST_LANGUAGE, Phrase, Words, fold};
use crate::model::Kind;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Category {
    pub id: String,
    pub names: Words,
    /// What sorts of concern can be about it.
    pub kinds: Vec<Kind>,
    /// Everyday words by language, none of which means another category in the same language.
    pub words: BTreeMap<String, Vec<Phrase>>,
}

impl Category {
    pub fn name(&self, lang: &str) -> &str {
        self.names.text(lang)
    }

    /// How many of the words speak of it, and where they first do.
    fn evidence(&self, words: &[String], spoken: impl Fn(&str) -> bool) -> Option<(usize, usize)> {
        let spoken = self.words.iter().filter(|(lang, _)| spoken(lang));
        let found =
            spoken.flat_map(|(_, phrases)| phrases).filter_map(|it| Some((it.len(), it.begins_at(words)?)));
        found.reduce(|(count, at), (more, elsewhere)| (count + more, at.min(elsewhere)))
    }
}

/// The category `text` speaks of most, and of several alike the one named first. Words of `lang` come before German
/// ones, which newcomers know for what they see every day, and those before any other language.
pub fn meant<'c>(categories: &'c [Category], text: &str, lang: &str) -> Option<&'c Category> {
    let words = fold::words(text);
    let own = |it: &str| mother(it) == mother(lang);
    let german = |it: &str| mother(it) == FIRST_LANGUAGE;
    most(categories, &words, own)
        .or_else(|| most(categories, &words, german))
        .or_else(|| most(categories, &words, |it| !own(it) && !german(it)))
}

fn most<'c>(
    categories: &'c [Category],
    words: &[String],
    spoken: impl Fn(&str) -> bool,
) -> Option<&'c Category> {
    let found = categories.iter().filter_map(|it| Some((it.evidence(words, &spoken)?, it)));
    found.min_by_key(|((count, at), _)| (Reverse(*count), *at)).map(|(_, it)| it)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn category(id: &str, words: &[(&str, &[&str])]) -> Category {
        let words = words.iter().map(|(lang, words)| {
            ((*lang).to_owned(), words.iter().filter_map(|it| Phrase::new(it)).collect())
        });
        Category { id: id.to_owned(), words: words.collect(), ..Category::default() }
    }

    fn guess(text: &str, lang: &str) -> Option<String> {
        let categories = [
            category(
                "lights",
                &[
                    ("de", &["Laterne", "Straßenlampe kaputt"]),
                    ("tr", &["sokak lambası"]),
                    ("uk", &["ліхтар"]),
                ],
            ),
            category("playground", &[("de", &["Spielplatz", "Schaukel"])]),
            category("traffic", &[("de", &["Ampel"]), ("tr", &["park"])]),
            category("green", &[("de", &["Park", "Baum"])]),
        ];
        meant(&categories, text, lang).map(|it| it.id.clone())
    }

    #[test]
    fn an_everyday_word_names_its_category_however_it_is_typed() {
        assert_eq!(guess("die LATERNE vor unserem Haus geht nicht", "de").as_deref(), Some("lights"));
        assert_eq!(guess("strassenlampe  kaputt!!", "de-simple").as_deref(), Some("lights"));
    }

    #[test]
    fn a_longer_word_may_have_an_ending_but_no_beginning() {
        assert_eq!(guess("drei Laternen sind aus", "de").as_deref(), Some("lights"));
        assert_eq!(guess("не горять ліхтарі", "uk").as_deref(), Some("lights"));
        assert_eq!(guess("ein Trampelpfad", "de"), None);
        assert_eq!(guess("Bäume und Parkhaus", "de"), None);
    }

    #[test]
    fn what_is_spoken_of_most_is_meant_and_then_what_comes_first() {
        assert_eq!(
            guess("Laterne am Spielplatz, die Schaukel quietscht", "de").as_deref(),
            Some("playground")
        );
        assert_eq!(guess("Am Spielplatz ist die Laterne aus", "de").as_deref(), Some("playground"));
        assert_eq!(guess("Die Laterne am Spielplatz ist aus", "de").as_deref(), Some("lights"));
    }

    #[test]
    fn ones_own_language_comes_first_then_german_then_any_other() {
        assert_eq!(guess("park", "tr").as_deref(), Some("traffic"));
        assert_eq!(guess("park", "de").as_deref(), Some("green"));
        assert_eq!(guess("Laterne bozuk", "tr").as_deref(), Some("lights"));
        assert_eq!(guess("ліхтар", "ru").as_deref(), Some("lights"));
    }

    #[test]
    fn words_about_nothing_we_know_are_no_guess() {
        assert_eq!(guess("", "de"), None);
        assert_eq!(guess("Ich hätte da mal etwas", "de"), None);
    }
}
