//! The shipped languages: read once, listed, and found again by a code, a client's tag or a name.

use std::borrow::Cow;
use std::collections::HashMap;

use super::detect::Marks;
use super::fold::normal;
use super::hear::{Heard, phrases};
use super::sentences::Sentences;

/// The language of the town hall itself: always shipped, and what stands in where another has no words.
pub(super) const GERMAN: &str = "de";

/// `locales/*.ftl`, listed by `build.rs`.
const SHIPPED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// German with what only the town's staff read: they speak nothing else with us.
const GERMAN_AND_STAFF: &str =
    concat!(include_str!("../../locales/de.ftl"), "\n", include_str!("../../locales/staff/de.ftl"));

/// All languages we speak. Built once, shared by all.
pub struct Languages {
    /// As people choose from them: German, its variants, then by name.
    listed: Vec<Language>,
    pub(super) spoken: HashMap<String, Spoken>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// The file's name without `.ftl`: `uk`, `de-simple`.
    pub code: String,
    /// In the language itself: `Українська`.
    pub name: String,
    pub rtl: bool,
    /// The language this is another way of speaking of: `de` for `de-simple`.
    pub variant_of: Option<String>,
}

/// One language's sentences and, folded for comparing, the words it listens to.
pub(super) struct Spoken {
    pub(super) sentences: Sentences,
    pub(super) base: Option<String>,
    pub(super) rtl: bool,
    /// Per `words-…` key the words of that command.
    pub(super) commands: HashMap<String, Vec<String>>,
    /// Per `hears-…` key the phrases listened for within a sentence, each with its place in the list.
    pub(super) heard: HashMap<String, Vec<(Heard, usize)>>,
    /// Per number from one on, its words.
    pub(super) numbers: Vec<Vec<String>>,
    /// What the language is called, here and elsewhere.
    names: Vec<String>,
    pub(super) marks: Marks,
}

/// A language file that cannot be read.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("locales/{code}.ftl, line {line}: {fault}")]
pub struct Faulty {
    pub code: String,
    pub line: usize,
    pub fault: String,
}

impl Languages {
    /// Those of `locales/`, embedded when we were built.
    pub fn shipped() -> Result<Self, Faulty> {
        let with_staff = |(code, text): &(&'static str, &'static str)| match *code {
            GERMAN => (GERMAN, GERMAN_AND_STAFF),
            _ => (*code, *text),
        };
        Self::read(&SHIPPED.iter().map(with_staff).collect::<Vec<_>>())
    }

    /// From pairs of a code and a file's text.
    pub fn read<T: Clone + Into<Cow<'static, str>>>(sources: &[(&str, T)]) -> Result<Self, Faulty> {
        let codes: Vec<&str> = sources.iter().map(|(code, _)| *code).collect();
        let mut languages = Self { listed: Vec::new(), spoken: HashMap::new() };
        for (code, source) in sources {
            let base = base_of(code, &codes);
            let spoken = Spoken::read(code, source.clone().into(), base)?;
            let name = spoken.text("language-name").unwrap_or_else(|| (*code).to_owned());
            languages.listed.push(Language {
                code: (*code).to_owned(),
                name,
                rtl: spoken.rtl,
                variant_of: spoken.base.clone(),
            });
            languages.spoken.insert((*code).to_owned(), spoken);
        }
        languages.sort();
        Ok(languages)
    }

    /// German first, each variant behind its base, otherwise by name.
    fn sort(&mut self) {
        let names: HashMap<String, String> =
            self.listed.iter().map(|it| (it.code.clone(), normal(&it.name))).collect();
        self.listed.sort_by_cached_key(|it| {
            let family = it.variant_of.as_ref().unwrap_or(&it.code);
            (family != GERMAN, names[family].clone(), it.variant_of.is_some(), names[&it.code].clone())
        });
    }

    pub fn list(&self) -> &[Language] {
        &self.listed
    }

    pub fn get(&self, code: &str) -> Option<&Language> {
        self.listed.iter().find(|it| it.code == code)
    }

    /// The language for a tag as clients send it: `de-AT`, `uk_UA`, `FR`. Other scripts of ours are no worse
    /// than silence, other languages are: `zh-hans` finds nothing.
    pub fn nearest(&self, tag: &str) -> Option<&Language> {
        let mut tag = tag.trim().to_lowercase().replace('_', "-");
        loop {
            if let Some(language) = self.get(&tag) {
                return Some(language);
            }
            let end = tag.rfind('-')?;
            tag.truncate(end);
        }
    }

    /// The language somebody asks for by its name in any of our languages, or by its code.
    pub fn named(&self, text: &str) -> Option<&Language> {
        let typed = normal(text);
        let by_name = self.listed.iter().find(|it| normal(&it.name) == typed);
        by_name
            .or_else(|| self.listed.iter().find(|it| normal(&it.code) == typed))
            .or_else(|| self.listed.iter().find(|it| self.spoken[&it.code].names.contains(&typed)))
    }
}

impl Spoken {
    fn read(code: &str, source: Cow<'static, str>, base: Option<String>) -> Result<Self, Faulty> {
        let sentences = Sentences::read(code, source)?;
        let mut spoken = Self {
            rtl: sentences.is_rtl(),
            sentences,
            base,
            commands: HashMap::new(),
            heard: HashMap::new(),
            numbers: Vec::new(),
            names: Vec::new(),
            marks: Marks::default(),
        };
        spoken.listen();
        Ok(spoken)
    }

    /// Folds the word lists once, so that comparing a message costs little.
    fn listen(&mut self) {
        let keys = |source: &str, kind: &str| -> Vec<String> {
            let keys = source.lines().filter_map(|it| Some(it.split_once('=')?.0.trim_end()));
            keys.filter(|it| it.starts_with(kind)).map(str::to_owned).collect()
        };
        for key in keys(self.sentences.source(), "words-") {
            let words = self.list(&key).iter().map(|it| normal(it)).collect();
            self.commands.insert(key, words);
        }
        for key in keys(self.sentences.source(), "hears-") {
            let phrases = phrases(&self.list(&key));
            self.heard.insert(key, phrases);
        }
        self.numbers =
            self.list("number-words").iter().map(|number| number.split('/').map(normal).collect()).collect();
        self.names = self.list("language-also").iter().map(|it| normal(it)).collect();
        self.marks = Marks::new(
            &self.list("language-letters"),
            &self.list("language-words"),
            &self.text("language-iso").unwrap_or_default(),
        );
    }
}

/// `de` for `de-simple` where German is shipped as well.
fn base_of(code: &str, codes: &[&str]) -> Option<String> {
    let (base, _) = code.split_once('-')?;
    codes.contains(&base).then(|| base.to_owned())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::line;

    fn shipped() -> Languages {
        Languages::shipped().unwrap()
    }

    fn codes(languages: &Languages) -> Vec<&str> {
        languages.list().iter().map(|it| it.code.as_str()).collect()
    }

    #[test]
    fn german_comes_first_then_its_variants_then_the_others_by_name() {
        let named = |name| format!("language-name = {name}");
        let sources = [("uk", "Українська"), ("de-simple", "Deutsch"), ("fr", "Français"), ("de", "Deutsch")]
            .map(|(code, name)| (code, named(name)));
        let languages = Languages::read(&sources).unwrap();
        assert_eq!(codes(&languages), ["de", "de-simple", "fr", "uk"]);
        assert_eq!(languages.get("de-simple").unwrap().variant_of.as_deref(), Some("de"));
        assert_eq!(languages.get("uk").unwrap().variant_of, None);
    }

    #[test]
    fn a_clients_tag_finds_its_language_or_none() {
        let languages = shipped();
        let nearest = |tag| languages.nearest(tag).map(|it| it.code.as_str());
        for (tag, code) in
            [("de-AT", "de"), ("uk_UA", "uk"), ("FR", "fr"), ("de-simple", "de-simple"), ("fa-IR", "fa")]
        {
            assert_eq!(nearest(tag), Some(code), "{tag}");
        }
        for tag in ["pt-br", "zh-hans", "", "-", "deu", "d"] {
            assert_eq!(nearest(tag), None, "{tag}");
        }
    }

    #[test]
    fn no_sentence_names_another() {
        for (code, spoken) in &shipped().spoken {
            let lines = spoken.sentences.source().lines().enumerate().filter(|it| !it.1.starts_with('#'));
            for (at, line) in lines {
                let mut inserted = line.split('{').skip(1).map(str::trim_start);
                assert_eq!(inserted.find(|it| !it.starts_with(['$', '"'])), None, "{code}, line {}", at + 1);
            }
        }
    }

    #[test]
    fn a_language_is_found_by_every_name_it_has() {
        let languages = shipped();
        let named = |text| languages.named(text).map(|it| it.code.as_str());
        for (text, code) in [
            ("українська", "uk"),
            ("ukrainisch", "uk"),
            ("Ukrainian!", "uk"),
            ("arabisch", "ar"),
            ("leichte Sprache", "de-simple"),
            ("Einfache Sprache", "de-simple"),
            ("DE", "de"),
            ("türkçe", "tr"),
        ] {
            assert_eq!(named(text), Some(code), "{text}");
        }
        assert_eq!(named("Klingonisch"), None);
        assert_eq!(named(""), None);
        for language in languages.list() {
            for name in &languages.spoken[&language.code].names {
                assert_eq!(named(name), Some(language.code.as_str()), "{name}");
            }
        }
    }

    #[test]
    fn no_word_means_two_things() {
        let languages = shipped();
        for language in languages.list() {
            let mut meant: BTreeMap<&str, &str> = BTreeMap::new();
            let heard = [language.variant_of.as_deref(), Some(GERMAN)].into_iter().flatten();
            for code in heard.chain([language.code.as_str()]) {
                for (key, words) in &languages.spoken[code].commands {
                    for word in words {
                        let before = meant.insert(word, key);
                        assert!(
                            before.is_none_or(|it| it == key),
                            "{}: {word}: {key}, {before:?}",
                            language.code
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn the_help_names_only_words_that_are_understood() {
        let languages = shipped();
        let closing = ['“', '”', '»'];
        for language in languages.list() {
            let help = languages.label(&language.code, &line!("settings-help"));
            let bullets: Vec<&str> = help.lines().filter(|it| it.starts_with('•')).collect();
            assert!(7 < bullets.len(), "{}", language.code);
            for bullet in bullets {
                let word = bullet.trim_start_matches(['•', ' ', '„', '“', '«', '\u{a0}']);
                let word = word.split(closing).next().unwrap();
                let commands = &languages.spoken[&language.code].commands;
                assert!(commands.values().any(|it| it.contains(&normal(word))), "{}: {word}", language.code);
            }
        }
    }

    #[test]
    fn a_faulty_file_says_where() {
        let faulty = Languages::read(&[("de", "a = 1\nb\n")]).err().unwrap();
        assert_eq!((faulty.code.as_str(), faulty.line), ("de", 2));
        assert!(Languages::read(&[("de", "a = 1\na = 2")]).is_err());
        assert!(Languages::read(&[("not a tag", "a = 1")]).is_err());
    }
}
