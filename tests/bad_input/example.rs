//! The example towns: good as they are shipped, never a crash however they are mangled.

use std::fs;
use std::path::{Path, PathBuf};

use buergerdraht::config::Config;
use buergerdraht::content::{Content, Responsible, read};
use buergerdraht::model::Kind;
use buergerdraht::text::Languages;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::ground::{Ground, shown};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/example")
}

fn content() -> Content {
    let languages = Languages::shipped().unwrap();
    let languages: Vec<String> = languages.list().iter().map(|it| it.code.clone()).collect();
    read(&folder().join("content"), &languages)
        .unwrap_or_else(|faults| panic!("{}", shown(&folder(), &faults)))
}

/// Every TOML file under `folder`, by its path.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|it| it == "toml") {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[test]
fn the_example_is_good_in_every_shipped_language() {
    let content = content();
    assert!(content.towns.iter().all(|it| !it.faqs.is_empty() && !it.districts.is_empty()));
}

#[test]
fn the_example_config_is_good_and_names_the_example_content() {
    let config = Config::read(&folder().join("town.toml"))
        .unwrap_or_else(|faults| panic!("{}", shown(&folder(), &faults)));
    assert_eq!(config.content, folder().join("content"));
}

/// What the example has to say in comments about an account, without the comment marks.
fn account(heading: &str) -> String {
    let text = fs::read_to_string(folder().join("town.toml")).unwrap();
    let (_, account) = text.split_once(&format!("\n#{heading}\n")).expect("the example shows it");
    let lines = account.lines().map_while(|it| it.strip_prefix('#'));
    format!("{heading}\n{}\n", lines.collect::<Vec<_>>().join("\n"))
}

fn config_with(account: &str) -> Config {
    let text = fs::read_to_string(folder().join("town.toml")).unwrap();
    let config = Config::parse(&folder().join("town.toml"), &format!("{text}\n{account}"));
    config.unwrap_or_else(|faults| panic!("{}", shown(&folder(), &faults)))
}

#[test]
fn an_account_taken_from_the_example_is_good() {
    // The secrets of the example lie elsewhere.
    let account = account("[[telegram]]");
    let account =
        account.replace("token_file = ", "token = \"42:token\" # ").replace("secret_env = ", "secret = ");
    let config = config_with(&account);
    assert!(config.faults_with(&content()).is_empty());
    assert!(config.telegram[0].webhook.is_some());
}

#[test]
fn an_account_on_matrix_taken_from_the_example_is_good() {
    let config = config_with(&account("[[matrix]]"));
    assert!(config.faults_with(&content()).is_empty());
    assert!(config.notes.is_empty());
}

#[test]
fn a_mailbox_taken_from_the_example_is_good() {
    // What lies elsewhere is not here.
    let account = account("[[mail]]").replace("password_file = ", "password = \"geheim\" # ");
    let config = config_with(&account.replace("certificate = ", "# "));
    assert!(config.faults_with(&content()).is_empty());
    assert_eq!(config.mail[0].imap.port, 993);
}

#[test]
fn no_everyday_question_of_the_example_is_taken_for_danger() {
    let content = content();
    for faq in content.towns.iter().flat_map(|it| &it.faqs) {
        for text in faq.texts.values() {
            for question in text.alternatives.iter().chain([&text.question]) {
                let emergency = content.emergency(question);
                assert!(emergency.is_none(), "{}: {question} is taken for {emergency:?}", faq.id);
            }
        }
    }
}

#[test]
fn every_phrase_of_danger_in_the_example_is_heard() {
    let content = content();
    for emergency in &content.emergencies {
        for phrase in emergency.texts.values().flat_map(|it| &it.words) {
            assert!(
                content.emergency(&phrase.to_string()).is_some(),
                "{}: {phrase} is not heard",
                emergency.id
            );
        }
    }
}

#[test]
fn every_category_of_the_example_has_a_name_in_every_language() {
    let languages = Languages::shipped().unwrap();
    for category in &content().categories {
        for language in languages.list() {
            assert!(category.names.0.contains_key(&language.code), "{}: no {}", category.id, language.code);
        }
    }
}

#[test]
fn every_everyday_word_of_the_example_means_its_category() {
    let content = content();
    for category in &content.categories {
        for (lang, phrases) in &category.words {
            for phrase in phrases {
                let meant = content.category_meant(&phrase.to_string(), lang).map(|it| it.id.as_str());
                assert_eq!(meant, Some(category.id.as_str()), "{lang}: {phrase}");
            }
        }
    }
}

#[test]
fn what_people_write_is_understood_and_lands_where_it_belongs() {
    let content = content();
    let rows = [
        ("de", "Riesiges Schlagloch auf der B102 Richtung Niemegk", "roads", "not ours: road-office"),
        ("de", "Riesiges Schlagloch in der Straße der Einheit", "roads", "works"),
        ("de", "unsere Tonne nicht geleert worden", "waste-collection", "not ours: waste-company"),
        ("de-simple", "Die Laternen sind aus", "lights", "works"),
        ("de", "Jemand hat Bauschutt und Altreifen abgeladen", "waste", "public-order"),
        ("uk", "На вулиці не горять ліхтарі", "lights", "works"),
        ("ar", "توجد حفرة في الطريق", "roads", "works"),
        ("tr", "sokak lambası yanmıyor", "lights", "works"),
        ("fa", "چراغ خیابان خراب است", "lights", "works"),
        ("fr", "Il y a un nid-de-poule devant l’école", "roads", "works"),
        ("pl", "Latarnia nie świeci", "lights", "works"),
        ("ru", "Огромная яма на дороге", "roads", "works"),
        ("en", "The swing on the playground is broken", "playground", "works"),
    ];
    for (lang, text, category, who) in rows {
        let meant = content.category_meant(text, lang).map(|it| it.id.as_str());
        assert_eq!(meant, Some(category), "{text}");
        let town = content.town("bad-belzig").unwrap();
        let found = match town.responsible(Kind::Problem, meant, None, text) {
            Responsible::Team(team) => team.id.clone(),
            Responsible::NotOurs(body) => format!("not ours: {}", body.id),
        };
        assert_eq!(found, who, "{text}");
    }
}

#[test]
fn the_example_towns_share_no_address_of_a_team() {
    let content = content();
    let [belzig, wiesenburg] = content.towns.as_slice() else { panic!("two towns") };
    for team in &belzig.teams {
        let mail = team.mail.as_deref().unwrap();
        assert!(wiesenburg.teams_of_sender(mail).next().is_none(), "{mail}");
        assert!(belzig.teams_of_sender(mail).any(|it| it.id == team.id), "{mail}");
    }
}

#[test]
fn every_example_file_names_its_schema() {
    for file in files(&folder().join("content")) {
        let text = fs::read_to_string(&file).unwrap();
        let first = text.lines().next().unwrap_or_default();
        let schema = first.strip_prefix("#:schema ").unwrap_or_else(|| panic!("{}: {first}", file.display()));
        assert!(file.with_file_name(schema.trim()).exists(), "{}: no {schema}", file.display());
    }
}

/// Cuts a piece out of `bytes` and puts another in.
fn mangle(bytes: &mut Vec<u8>, at: Index, length: usize, instead: Vec<u8>) {
    let start = at.index(bytes.len() + 1);
    let end = (start + length).min(bytes.len());
    bytes.splice(start..end, instead);
}

fn shards() -> impl Strategy<Value = Vec<u8>> {
    let marks =
        ["\"", "\"\"\"", "[[faq]]", "[", "]", "=", "\n", "{", "#", "'", "**", "\\", "\u{feff}", "ä", "0"];
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..6),
        prop::sample::select(marks.to_vec()).prop_map(|it| it.as_bytes().to_vec()),
    ]
}

proptest! {
    #[test]
    fn mangled_content_is_read_or_refused_with_a_remedy(
        file in any::<Index>(), at in any::<Index>(), length in 0_usize..40, instead in shards(),
    ) {
        let files = files(&folder().join("content"));
        let file = file.get(&files);
        let mut bytes = fs::read(file).unwrap();
        mangle(&mut bytes, at, length, instead);

        let ground = Ground::new();
        let parent = file.parent().unwrap().file_name().unwrap().to_str().unwrap();
        let name = file.file_name().unwrap().to_str().unwrap();
        let place = match (parent, name) {
            ("content", _) => name.to_owned(),
            ("faq", _) => format!("faq/{name}"),
            _ => format!("belzig/{name}"),
        };
        ground.write(&place, &bytes);
        if let Err(faults) = ground.read() {
            prop_assert!(!faults.is_empty());
            prop_assert!(faults.iter().all(|it| !it.problem.is_empty() && !it.remedy.is_empty()));
        }
    }

    #[test]
    fn a_mangled_config_is_read_or_refused_with_a_remedy(
        at in any::<Index>(), length in 0_usize..40, instead in shards(),
    ) {
        let mut bytes = [crate::config::GOOD, crate::matrix::GOOD].concat().into_bytes();
        mangle(&mut bytes, at, length, instead);
        let text = String::from_utf8_lossy(&bytes);
        if let Err(faults) = Config::parse(Path::new("/etc/town/town.toml"), &text) {
            prop_assert!(!faults.is_empty());
            prop_assert!(faults.iter().all(|it| !it.problem.is_empty() && !it.remedy.is_empty()));
        }
    }
}
