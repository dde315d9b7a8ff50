//! Which language a person gets: their own, its plain form's mother language, or German. Never a third one.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The language every text is written in first.
pub const FIRST_LANGUAGE: &str = "de";

/// A name or short text in several languages, German among them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Words(pub BTreeMap<String, String>);

impl Words {
    pub fn text(&self, lang: &str) -> &str {
        pick(&self.0, lang).map_or("", |(_, text)| text)
    }
}

/// What there is for `lang`, with the language it is really in: `de-simple` falls back to `de`, all others to German.
pub fn pick<'m, T>(texts: &'m BTreeMap<String, T>, lang: &str) -> Option<(&'m str, &'m T)> {
    [lang, mother(lang), FIRST_LANGUAGE]
        .into_iter()
        .find_map(|it| texts.get_key_value(it))
        .map(|(lang, text)| (lang.as_str(), text))
}

/// The language a variant is a way of speaking of: `de` for `de-simple`.
pub fn mother(lang: &str) -> &str {
    lang.split_once('-').map_or(lang, |(mother, _)| mother)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(langs: &[&str]) -> BTreeMap<String, usize> {
        langs.iter().map(|it| ((*it).to_owned(), it.len())).collect()
    }

    fn picked(langs: &[&str], lang: &str) -> Option<String> {
        pick(&texts(langs), lang).map(|(lang, _)| lang.to_owned())
    }

    #[test]
    fn a_person_gets_their_own_language() {
        assert_eq!(picked(&["de", "uk"], "uk").as_deref(), Some("uk"));
    }

    #[test]
    fn a_variant_falls_back_to_its_mother_language() {
        assert_eq!(picked(&["de", "pt"], "pt-simple").as_deref(), Some("pt"));
        assert_eq!(picked(&["de", "en"], "de-simple").as_deref(), Some("de"));
    }

    #[test]
    fn a_missing_language_falls_back_to_german_and_to_no_other() {
        assert_eq!(picked(&["de", "ru"], "uk").as_deref(), Some("de"));
        assert_eq!(picked(&["ru"], "uk"), None);
    }
}
