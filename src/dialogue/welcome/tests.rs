//! The first words, tried by themselves.

use super::*;
use crate::dialogue::trial::{Trial, choice, codes, keys, photo, somewhere, text};
use crate::line;
use crate::model::{Effect, Line};

fn replies(trial: &Trial, input: &Input) -> Vec<Reply> {
    let step = trial.step(&Welcome, (), input).expect("it means something here");
    assert!(step.next.is_none(), "the welcome waits for nothing");
    assert_eq!(step.effects, Vec::<Effect>::new(), "the welcome keeps nothing");
    step.replies
}

#[test]
fn a_stranger_is_greeted_and_asked_for_the_town() {
    let said = replies(&Trial::private(), &Input::Word(Word::Start));
    assert_eq!(said.len(), 2);
    assert_eq!(keys(&said[0]), ["welcome-hello"]);
    assert_eq!(codes(&said[0]), Vec::<String>::new(), "one list at a time: the towns come first");
    assert_eq!(keys(&said[1]), ["welcome-which-town"]);
    assert_eq!(codes(&said[1]), ["settings:town:birkau", "settings:town:erlheim", "settings:no-town"]);
}

#[test]
fn someone_we_know_sees_the_menu_of_their_town() {
    let trial = Trial::private().of_town("birkau");
    let said = replies(&trial, &Input::Word(Word::Start));
    assert_eq!(said.len(), 1);
    assert!(trial.read(&said[0]).contains("Birkau"));
    let offered = [
        "welcome:ask",
        "faq:topics",
        "concerns:report",
        "settings:language",
        "settings:town",
        "settings:privacy",
        "welcome:help",
    ];
    assert_eq!(codes(&said[0]), offered);
}

#[test]
fn where_there_is_one_town_nobody_is_asked() {
    let trial = Trial::of_one_town();
    assert!(which_town(&trial.ctx()).is_none());
    assert_eq!(keys(&replies(&trial, &Input::Word(Word::Start))[0])[0], "welcome-ready");
}

#[test]
fn a_town_that_has_left_the_service_is_asked_for_again() {
    assert!(which_town(&Trial::private().of_town("vanished").ctx()).is_some());
}

#[test]
fn a_group_hears_who_we_are_and_gets_no_menu() {
    let said = replies(&Trial::group(), &Input::Word(Word::Start));
    assert_eq!(said, [Reply::say(line!("group-hello"))]);
    assert!(which_town(&Trial::group().ctx()).is_none());
}

#[test]
fn help_offers_the_topics_in_private_only() {
    for input in [Input::Word(Word::Help), choice("help")] {
        assert_eq!(codes(&replies(&Trial::private(), &input)[0]), ["faq:topics"]);
        assert_eq!(codes(&replies(&Trial::group(), &input)[0]), Vec::<String>::new());
    }
}

#[test]
fn the_buttons_of_the_menu_lead_on() {
    assert_eq!(replies(&Trial::private(), &choice("ask")), [Reply::say(line!("welcome-ask-away"))]);
    let menu = replies(&Trial::private(), &choice("menu"));
    assert_eq!(menu, replies(&Trial::private(), &Input::Word(Word::Start)));
}

#[test]
fn thanks_and_a_word_of_assent_get_a_friendly_word() {
    for (word, key) in [
        (Word::Thanks, "welcome-thanks"),
        (Word::Yes, "welcome-all-right"),
        (Word::No, "welcome-all-right"),
        (Word::Back, "welcome-all-right"),
    ] {
        assert!(Welcome.opens_on(word));
        assert_eq!(replies(&Trial::private(), &Input::Word(word)), [Reply::say(Line::new(key))]);
    }
}

#[test]
fn everything_else_is_left_to_others() {
    let others = [
        text("Perso abgelaufen"),
        choice("last-year"),
        choice(""),
        Input::Word(Word::Language),
        Input::Word(Word::Topics),
        photo(None),
        somewhere(),
        Input::Unsupported,
    ];
    for input in others {
        assert!(Trial::private().step(&Welcome, (), &input).is_none(), "{input:?}");
    }
    for word in Word::ALL {
        let means = Trial::private().step(&Welcome, (), &Input::Word(word)).is_some();
        assert_eq!(Welcome.opens_on(word), means, "{word:?}");
    }
}

#[test]
fn the_notice_says_who_how_long_and_where_else() {
    let trial = Trial::stranger();
    let read = trial.read(&notice(&trial.ctx()));
    for told in ["Amt Birkau", "Bot", "30 Tagen", "115", "Datenschutz"] {
        assert!(read.contains(told), "{told}: {read}");
    }
    assert_eq!(read.lines().count(), 4, "four lines are read, more are not");
}

#[test]
fn nothing_is_ever_asked_again() {
    assert!(Welcome.repeat(&Trial::private().ctx(), &(), Why::Interrupted).is_none());
    assert!(Welcome.repeat(&Trial::private().ctx(), &(), Why::NotUnderstood).is_none());
}
