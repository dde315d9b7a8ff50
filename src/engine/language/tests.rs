//! Which language is answered in, and why.

use super::*;
use crate::engine::trial::{command, inbound, photo, pressed, text};

const UKRAINIAN: &str = "Коли відкрито ратушу? Я хочу отримати довідку.";

struct Known {
    chosen: Option<&'static str>,
    so_far: Option<&'static str>,
    app: Option<&'static str>,
}

const NOTHING: Known = Known { chosen: None, so_far: None, app: None };

fn answered_in(known: &Known, content: Content) -> String {
    let languages = Languages::shipped().unwrap();
    let profile = Profile { language: known.chosen.map(str::to_owned), ..Profile::default() };
    let talk = Talk { language: known.so_far.map(str::to_owned), ..Talk::default() };
    let mut inbound = inbound(content);
    inbound.author.as_mut().unwrap().language = known.app.map(str::to_owned);
    let library = Library::new(&crate::content::Content::default());
    choose(&languages, &library, (&profile, &talk), &inbound)
}

#[test]
fn what_they_chose_comes_before_what_they_write() {
    let known = Known { chosen: Some("pl"), so_far: Some("en"), app: Some("fr") };
    assert_eq!(answered_in(&known, text(UKRAINIAN)), "pl");
}

#[test]
fn a_language_we_no_longer_ship_is_as_good_as_none_chosen() {
    assert_eq!(answered_in(&Known { chosen: Some("tlh"), so_far: Some("en"), ..NOTHING }, text("ok")), "en");
}

#[test]
fn a_sure_message_is_answered_in_its_language() {
    let known = Known { so_far: Some("de"), app: Some("de"), ..NOTHING };
    assert_eq!(answered_in(&known, text(UKRAINIAN)), "uk");
    assert_eq!(answered_in(&known, Content::Edited { text: UKRAINIAN.to_owned() }), "uk");
    assert_eq!(answered_in(&known, photo(Some(UKRAINIAN), None)), "uk");
}

#[test]
fn what_is_in_no_language_goes_on_in_that_of_the_talk() {
    let known = Known { so_far: Some("uk"), app: Some("fr"), ..NOTHING };
    for content in [text("ok"), text("🙂"), text("2"), command("town", ""), pressed("faq:topics")] {
        assert_eq!(answered_in(&known, content), "uk");
    }
}

#[test]
fn at_first_contact_the_app_says_which_language() {
    let known = |app| Known { app: Some(app), ..NOTHING };
    assert_eq!(answered_in(&known("uk"), command("start", "")), "uk");
    assert_eq!(answered_in(&known("fr-CA"), text("🙂")), "fr");
    assert_eq!(answered_in(&known("zh-hans"), command("start", "")), "de");
}

#[test]
fn with_nothing_to_go_by_it_is_german() {
    assert_eq!(answered_in(&NOTHING, text("asdf qwer")), "de");
    assert_eq!(answered_in(&NOTHING, Content::Silent), "de");
}
