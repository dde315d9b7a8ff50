//! An eleventh language is one more `.ftl` file: the settings offer it, understand its names and speak it.

use std::fs;
use std::path::Path;

use buergerdraht::content::Content;
use buergerdraht::dialogue::settings::{Settings, State};
use buergerdraht::dialogue::{Ctx, Dialogue, Input, Service, Step, Word, Words};
use buergerdraht::line;
use buergerdraht::model::{Action, Effect, Profile, Room};
use buergerdraht::search::Library;
use buergerdraht::text::Languages;

/// What a translator would write first; the rest falls back to German until it is there.
const SORBIAN: &str = "
language-name = Dolnoserbski
language-also = Niedersorbisch, Wendisch
words-help = pomoc
settings-language-set = Derje, něnto wótegronjam tak: { $language }.
";

fn shipped() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let files = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).filter(|it| it.is_file());
    let mut sources: Vec<(String, String)> = files
        .map(|it| (it.file_stem().unwrap().to_string_lossy().into_owned(), fs::read_to_string(it).unwrap()))
        .collect();
    sources.sort();
    sources
}

fn with_sorbian() -> Languages {
    let mut sources = shipped();
    sources.push(("dsb".to_owned(), SORBIAN.to_owned()));
    let pairs: Vec<(&str, String)> = sources.iter().map(|(code, it)| (code.as_str(), it.clone())).collect();
    Languages::read(&pairs).unwrap()
}

/// What the settings make of an input where these languages are shipped.
fn step(languages: &Languages, input: &Input) -> Step<State> {
    let content = Content::default();
    let service = Service {
        operator: String::new(),
        privacy_link: String::new(),
        contact: String::new(),
        keep_days: 30,
    };
    let ctx = Ctx {
        local: "2026-11-24T10:00:00".parse().unwrap(),
        language: "de",
        profile: &Profile::default(),
        room: Room::Private,
        message_id: None,
        may_write_first: false,
        network_reads: true,
        kept: true,
        service: &service,
        content: &content,
        library: &Library::new(&content),
        languages,
        cases: &buergerdraht::dialogue::Cases::default(),
        agenda: &buergerdraht::dialogue::Agenda::default(),
        surveys: &buergerdraht::dialogue::parts::Surveys::default(),
    };
    let asked = Dialogue::step(&Settings, &ctx, State::default(), &Input::Word(Word::Language)).unwrap();
    match input {
        Input::Word(Word::Language) => asked,
        input => Dialogue::step(&Settings, &ctx, asked.next.unwrap(), input).unwrap(),
    }
}

#[test]
fn the_settings_offer_it_under_its_own_name() {
    let languages = with_sorbian();
    let asked = step(&languages, &Input::Word(Word::Language));
    assert_eq!(asked.replies[0].choices.len(), shipped().len() + 1);
    let sorbian = asked.replies[0]
        .choices
        .iter()
        .find(|it| it.action == Action::Code("settings:language:dsb".to_owned()))
        .expect("it is on the list");
    assert_eq!(sorbian.label, Words::written("dsb", "Dolnoserbski"));
}

#[test]
fn it_is_chosen_by_any_of_its_names_and_spoken_from_then_on() {
    let languages = with_sorbian();
    for name in ["Dolnoserbski", "niedersorbisch", "Wendisch", "dsb"] {
        let set = step(&languages, &Input::Text(name.to_owned()));
        let told = Profile { language: Some("dsb".to_owned()), ..Profile::default() };
        assert_eq!(set.effects, [Effect::SetProfile(told)], "{name}");
    }
    let said = languages.label("dsb", &line!("settings-language-set", language = "Dolnoserbski"));
    assert_eq!(said, "Derje, něnto wótegronjam tak: Dolnoserbski.");
    assert!(languages.means("dsb", "words-help", "Pomoc!"));
}

#[test]
fn what_it_does_not_say_yet_is_said_in_german() {
    let languages = with_sorbian();
    assert_eq!(languages.say("dsb", &line!("menu-help")), languages.say("de", &line!("menu-help")));
}

#[test]
fn a_plain_build_ships_every_file_of_the_folder() {
    let built = Languages::shipped().unwrap();
    let mut codes: Vec<&str> = built.list().iter().map(|it| it.code.as_str()).collect();
    codes.sort_unstable();
    let files: Vec<String> = shipped().into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes, files, "build.rs lists locales/ and is asked again when a file joins it");
}
