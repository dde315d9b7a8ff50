//! The example towns and the talk everybody knows from the README: what is asked, and what the towns' files and
//! `locales/` say to it.

use std::path::{Path, PathBuf};

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

    /// How a receipt begins, before its number.
    pub fn received(&self, language: &str) -> String {
        self.around("concerns-received", "number", language).0
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
