//! The example towns and the talk everybody knows from the README: what is asked, and what the towns' files and
//! `locales/` say to it.

use std::path::{Path, PathBuf};

use buergerdraht::content::survey::Survey;
use buergerdraht::content::{self, Content};
use buergerdraht::line;
use buergerdraht::model::Line;
use buergerdraht::text::{self, Languages};

pub const OPERATOR: &str = "Stadt Bad Belzig und Gemeinde Wiesenburg/Mark";
pub const CONTACT: &str = "Telefon 115";

/// The five questions of the README.
pub const EXPIRED: &str = "perso abgelaufen";
pub const COUCH: &str = "Wo kann ich meine couch loswerden";
pub const HOURS: &str = "коли відкрито ратушу";
pub const FIRE: &str = "es brennt";
pub const NONSENSE: &str = "asdf qwer";

/// Its files.
pub fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/example/content")
}

/// What the town's files and the locales say.
pub struct Words {
    content: Content,
    languages: Languages,
}

impl Words {
    pub fn read() -> Self {
        let languages = Languages::shipped().unwrap();
        let codes: Vec<String> = languages.list().iter().map(|it| it.code.clone()).collect();
        let content = content::read(&content(), &codes).unwrap_or_else(|faults| panic!("{faults:#?}"));
        Self { content, languages }
    }

    /// The answer to the entry `id`, as people of `language` read it.
    pub fn answer(&self, id: &str, language: &str) -> String {
        text::rich(&self.faq(id, language).answer).text
    }

    pub fn question(&self, id: &str, language: &str) -> String {
        self.faq(id, language).question.clone()
    }

    pub fn emergency(&self, said: &str, language: &str) -> String {
        text::rich(self.content.emergency(said).expect("an emergency").answer(language).1).text
    }

    pub fn line(&self, key: &str, language: &str) -> String {
        self.languages.label(language, &line!(key))
    }

    /// A line with a number in it.
    pub fn counted(&self, key: &str, (variable, number): (&str, i64), language: &str) -> String {
        self.languages.label(language, &Line::new(key).with(variable, number))
    }

    pub fn survey(&self, id: &str) -> &Survey {
        self.content.survey(id).unwrap_or_else(|| panic!("no survey {id}"))
    }

    /// How a receipt begins, before its number.
    pub fn received(&self, language: &str) -> String {
        self.around("concerns-received", "number", language).0
    }

    /// How a line begins, before its `variable`; a line without it as a whole.
    pub fn begins(&self, key: &str, variable: &str, language: &str) -> String {
        let said = self.languages.label(language, &Line::new(key).with(variable, "|"));
        let begins = said.split('|').next().unwrap_or_default();
        begins.trim_end_matches(|it| ('\u{2066}'..='\u{2069}').contains(&it)).to_owned()
    }

    /// What stands before and behind the `variable` of a line.
    pub fn around(&self, key: &str, variable: &str, language: &str) -> (String, String) {
        let said = self.languages.label(language, &Line::new(key).with(variable, "|"));
        let (before, behind) = said.split_once('|').expect("the variable is in it");
        (before.to_owned(), behind.to_owned())
    }

    fn faq(&self, id: &str, language: &str) -> &content::FaqText {
        let faq = self.content.towns[0].faq(id).unwrap_or_else(|| panic!("no answer {id}"));
        let (written, text) = faq.text(language);
        assert_eq!(written, language, "{id} is not written in {language}");
        text
    }
}

#[track_caller]
pub fn assert_says(said: &str, words: &str) {
    assert!(said.contains(words), "not in what was said: {words:?}\nsaid: {said:?}");
}
