//! The town hall of the example, in service, and what its files say.

use std::path::{Path, PathBuf};
use std::time::Duration;

use buergerdraht::content::{self, Content};
use buergerdraht::line;
use buergerdraht::text::{self, Languages};
use tempfile::TempDir;

use crate::double::world::Received;
use crate::double::{Double, TOKEN};
use crate::service::{Service, Setup};

pub const OPERATOR: &str = "Stadt Bad Belzig und Gemeinde Wiesenburg/Mark";

/// The five questions of the README.
pub const EXPIRED: &str = "perso abgelaufen";
pub const COUCH: &str = "Wo kann ich meine couch loswerden";
pub const HOURS: &str = "коли відкрито ратушу";
pub const FIRE: &str = "es brennt";
pub const NONSENSE: &str = "asdf qwer";

/// A start, on a busy machine.
const PATIENCE: Duration = Duration::from_mins(2);

pub struct Hall {
    service: Service,
    folder: TempDir,
    pub words: Words,
}

impl Hall {
    /// In service for `double`, which asks it or calls it at `webhook`.
    pub async fn open(double: &Double, webhook: Option<u16>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let setup = Setup {
            api: double.url(),
            token: TOKEN,
            operator: OPERATOR,
            database: "sqlite:town.db".to_owned(),
            content: example(),
            town: None,
            webhook,
            matrix: None,
        };
        let service = Service::start(folder.path(), &setup);
        let is_listening = |it: &Double| match webhook {
            None => 0 < it.calls("getUpdates"),
            Some(_) => it.webhook().is_some(),
        };
        double.until_within(PATIENCE, "the service listens", is_listening).await;
        Self { service, folder, words: Words::read() }
    }

    pub async fn close(self, double: &Double) {
        double.until("all updates are confirmed", |it| it.unconfirmed() == 0).await;
        self.service.stop().await;
        self.folder.close().unwrap();
    }
}

fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/example/content")
}

/// What the town's files and the locales say.
pub struct Words {
    content: Content,
    languages: Languages,
}

impl Words {
    fn read() -> Self {
        let languages = Languages::shipped().unwrap();
        let codes: Vec<String> = languages.list().iter().map(|it| it.code.clone()).collect();
        let content = content::read(&example(), &codes).unwrap_or_else(|faults| panic!("{faults:#?}"));
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

    fn faq(&self, id: &str, language: &str) -> &content::FaqText {
        let faq = self.content.towns[0].faq(id).unwrap_or_else(|| panic!("no answer {id}"));
        let (written, text) = faq.text(language);
        assert_eq!(written, language, "{id} is not written in {language}");
        text
    }
}

#[track_caller]
pub fn assert_says(heard: &Received, words: &str) {
    assert!(heard.text.contains(words), "not in what was said: {words:?}\nsaid: {:?}", heard.text);
}
