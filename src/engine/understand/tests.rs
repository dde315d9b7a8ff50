//! What typed words, commands and buttons mean.

use super::*;
use crate::dialogue::trial::Trial;
use crate::engine::trial::{code, command, photo, pressed, text, waiting};
use crate::model::Place;

fn means(talk: &Talk, content: &Content) -> Meant {
    understand(&Trial::private().ctx(), talk, &account(), content)
}

fn account() -> Account {
    Account::new("telegram", "main")
}

fn chosen(dialogue: &str, what: &str) -> Meant {
    Meant::Chosen { dialogue: dialogue.to_owned(), what: what.to_owned() }
}

fn words(typed: &str) -> Meant {
    Meant::Said(Input::Text(typed.to_owned()))
}

/// A vote under an answer, then the towns under the next message of the same turn.
fn offered() -> Talk {
    let offered = vec![
        code("Ja", "faq:helped:id-card"),
        code("Nein", "faq:not-helped:id-card"),
        code("Birkau", "settings:town:birkau"),
        Choice { label: "Zum privaten Chat".to_owned(), action: Action::Private("start".to_owned()) },
    ];
    Talk { offered, ..Talk::default() }
}

#[test]
fn numbers_go_on_over_the_messages_of_a_turn() {
    for typed in ["3", "3.", " drei ", "birkau", "Birkau!"] {
        assert_eq!(means(&offered(), &text(typed)), chosen("settings", "town:birkau"), "{typed}");
    }
}

#[test]
fn what_was_offered_comes_before_the_words_that_always_work() {
    assert_eq!(means(&offered(), &text("nein")), chosen("faq", "not-helped:id-card"));
    assert_eq!(means(&Talk::default(), &text("nein")), Meant::Said(Input::Word(Word::No)));
    assert_eq!(means(&offered(), &text("nein danke")), Meant::Said(Input::Word(Word::No)));
}

#[test]
fn a_number_nobody_offered_is_only_words() {
    assert_eq!(means(&offered(), &text("9")), words("9"));
    assert_eq!(means(&Talk::default(), &text("1")), words("1"));
}

#[test]
fn a_link_cannot_be_followed_by_typing_it() {
    assert_eq!(means(&offered(), &text("4")), words("4"));
}

#[test]
fn words_of_every_command_are_heard_in_german_in_any_language() {
    let ukrainian = Trial::private().reading("uk");
    let meant = |typed| understand(&ukrainian.ctx(), &Talk::default(), &account(), &text(typed));
    assert_eq!(meant("мова"), Meant::Said(Input::Word(Word::Language)));
    assert_eq!(meant("Sprache"), Meant::Said(Input::Word(Word::Language)));
    assert_eq!(meant("löschen"), Meant::Said(Input::Word(Word::Delete)));
}

#[test]
fn a_wish_for_one_of_our_words_is_that_word() {
    let means = |typed| means(&Talk::default(), &text(typed));
    for typed in ["Ich möchte etwas melden", "Kann ich hier bitte einen Schaden melden?", "melden bitte"] {
        assert_eq!(means(typed), Meant::Said(Input::Word(Word::Report)), "{typed}");
    }
    assert_eq!(means("Ich will keine Nachrichten mehr"), Meant::Said(Input::Word(Word::Stop)));
    assert_eq!(means("Ich möchte Englisch"), chosen("settings", "language:en"));
    for question in ["Ich möchte heiraten", "Kann ich hier parken?", "bitte", "Ich möchte"] {
        assert_eq!(means(question), words(question), "{question}");
    }
}

#[test]
fn who_is_asked_in_their_own_words_may_wish_for_what_we_have_a_word_for() {
    for dialogue in [concerns::NAME, surveys::NAME] {
        let talk = waiting(dialogue, "");
        assert_eq!(means(&talk, &text("Ich möchte einen Kalender")), words("Ich möchte einen Kalender"));
        assert_eq!(means(&talk, &text("Hilfe")), Meant::Said(Input::Word(Word::Help)));
    }
}

#[test]
fn an_edit_means_what_the_new_text_means() {
    let edited = Content::Edited { text: " Perso abgelaufen ".to_owned() };
    assert_eq!(means(&Talk::default(), &edited), words("Perso abgelaufen"));
}

#[test]
fn a_deep_link_carries_the_word_it_was_made_for() {
    let said = |name, rest| means(&Talk::default(), &command(name, rest));
    assert_eq!(said("start", "language"), Meant::Said(Input::Word(Word::Language)));
    assert_eq!(said("start", " human "), Meant::Said(Input::Word(Word::Human)));
    for stale in ["", "last-year", "LANGUAGE", "../../etc"] {
        assert_eq!(said("start", stale), Meant::Said(Input::Word(Word::Start)), "{stale}");
    }
    assert_eq!(said("topics", "language"), Meant::Said(Input::Word(Word::Topics)));
}

#[test]
fn every_word_has_a_command_and_others_are_unknown() {
    for word in Word::ALL {
        assert_eq!(means(&Talk::default(), &command(word.name(), "")), Meant::Said(Input::Word(word)));
    }
    for unknown in ["", "concern", "starte"] {
        assert_eq!(means(&Talk::default(), &command(unknown, "")), Meant::UnknownCommand);
    }
}

#[test]
fn a_button_says_whose_it_is() {
    assert_eq!(means(&Talk::default(), &pressed("faq:topic:waste:1")), chosen("faq", "topic:waste:1"));
    assert_eq!(means(&Talk::default(), &pressed("nonsense")), chosen("", "nonsense"));
}

#[test]
fn a_command_under_a_file_leaves_the_words_behind_it() {
    for (caption, left) in [
        ("/report Die Laterne", Some("Die Laterne")),
        ("!report", None),
        ("/etc/hosts", Some("/etc/hosts")),
        ("Die Laterne", Some("Die Laterne")),
    ] {
        let Meant::Said(Input::Files { caption: words, .. }) =
            means(&Talk::default(), &photo(Some(caption), None))
        else {
            panic!("a picture stays a picture: {caption}")
        };
        assert_eq!(words.as_deref(), left, "{caption}");
    }
}

#[test]
fn other_kinds_of_messages_keep_their_kind() {
    let Meant::Said(Input::Files { caption, files }) = means(&offered(), &photo(Some("3"), None)) else {
        panic!("a picture is no number")
    };
    assert_eq!((caption.as_deref(), files.len()), (Some("3"), 1));
    assert_eq!(files[0].from, account());
    let place = Place { latitude: 52.0, longitude: 12.0, name: None };
    let meant = means(&offered(), &Content::Location(place.clone()));
    assert_eq!(meant, Meant::Said(Input::Location(place)));
    let poll = Content::Unsupported { kind: "poll".to_owned() };
    assert_eq!(means(&offered(), &poll), Meant::Said(Input::Unsupported));
    assert_eq!(means(&offered(), &Content::Sealed), Meant::Sealed);
}
