//! Who gets an input, and what becomes of who waits.

use super::*;
use crate::dialogue::trial::{Trial, codes, keys, photo, somewhere, text};
use crate::engine::trial::{standing, waiting};

const TOWN: (&str, &str) = ("settings", "\"WhichTown\"");
const WRITING: (&str, &str) = ("faq", "\"Writing\"");

fn stands((dialogue, state): (&str, &str)) -> Standing {
    standing(dialogue, state)
}

fn said(trial: &Trial, talk: &Talk, input: Input) -> Thought {
    think(&trial.ctx(), talk, &Meant::Said(input))
}

fn chosen(trial: &Trial, talk: &Talk, dialogue: &str, what: &str) -> Thought {
    let (dialogue, what) = (dialogue.to_owned(), what.to_owned());
    think(&trial.ctx(), talk, &Meant::Chosen { dialogue, what })
}

/// The keys of all that is said, reply by reply.
fn lines(thought: &Thought) -> Vec<Vec<&str>> {
    thought.replies.iter().map(keys).collect()
}

#[test]
fn what_waits_is_parked_while_another_matter_is_settled() {
    let talk = waiting(TOWN.0, TOWN.1);
    let thought = said(&Trial::private(), &talk, Input::Word(Word::Human));
    assert_eq!((thought.standing, thought.parked), (Some(stands(WRITING)), Some(stands(TOWN))));
    assert_eq!(thought.repeat, None);
}

#[test]
fn what_was_parked_asks_again_when_the_other_is_settled() {
    let talk = Talk { parked: Some(stands(TOWN)), ..waiting(WRITING.0, WRITING.1) };
    let thought = said(&Trial::private(), &talk, text("Darf ich eine Drohne fliegen?"));
    assert!(matches!(thought.effects[..], [Effect::AskTownHall(_)]));
    assert_eq!((thought.standing, thought.parked), (Some(stands(TOWN)), None));
    assert_eq!(thought.repeat, Some(Why::Interrupted));
}

#[test]
fn one_setting_waits_for_another() {
    let talk = waiting(TOWN.0, TOWN.1);
    let thought = said(&Trial::private(), &talk, Input::Word(Word::Language));
    assert_eq!(thought.standing, Some(stands(("settings", "\"WhichLanguage\""))));
    assert_eq!(thought.parked, Some(stands(TOWN)));
}

#[test]
fn asking_the_same_twice_parks_nothing() {
    let talk = waiting(TOWN.0, TOWN.1);
    let thought = said(&Trial::private(), &talk, Input::Word(Word::Town));
    assert_eq!((thought.standing, thought.parked), (Some(stands(TOWN)), None));
}

#[test]
fn what_can_do_without_an_answer_is_not_parked() {
    let talk = waiting("faq", r#"{"Unanswered":{"question":"asdf"}}"#);
    let thought = said(&Trial::private(), &talk, Input::Word(Word::Language));
    assert_eq!(thought.parked, None);
}

#[test]
fn a_question_in_between_is_answered_without_a_vote_and_then_we_ask_again() {
    let talk = waiting(TOWN.0, TOWN.1);
    let thought = said(&Trial::private(), &talk, text("Perso abgelaufen"));
    assert_eq!(thought.replies.len(), 1);
    assert_eq!(codes(&thought.replies[0]), Vec::<String>::new());
    assert_eq!((thought.standing, thought.repeat), (Some(stands(TOWN)), Some(Why::Interrupted)));
}

#[test]
fn wrong_words_are_asked_about_and_end_nothing() {
    let talk = Talk { parked: Some(stands(WRITING)), ..waiting(TOWN.0, TOWN.1) };
    for input in [text("asdf qwer"), Input::Word(Word::Yes)] {
        let thought = said(&Trial::private(), &talk, input);
        assert_eq!((&thought.standing, &thought.parked), (&talk.standing, &talk.parked));
        assert_eq!(thought.repeat, Some(Why::NotUnderstood));
    }
}

#[test]
fn what_nobody_answers_is_met_with_words_and_the_question_again() {
    let thought = said(&Trial::private(), &waiting(TOWN.0, TOWN.1), Input::Unsupported);
    assert_eq!(lines(&thought), [["sorry-unsupported"]]);
    assert_eq!((thought.standing, thought.repeat), (Some(stands(TOWN)), Some(Why::Interrupted)));
}

#[test]
fn a_picture_or_a_place_begins_a_report_and_what_waits_is_parked() {
    for input in [photo(None), somewhere(), photo(Some("Laterne kaputt"))] {
        let thought = said(&Trial::private(), &waiting(TOWN.0, TOWN.1), input);
        assert_eq!(thought.standing.map(|it| it.dialogue).as_deref(), Some("concerns"));
        assert_eq!(thought.parked, Some(stands(TOWN)));
    }
}

#[test]
fn an_unknown_command_leaves_the_talk_as_it_is() {
    let talk = waiting(TOWN.0, TOWN.1);
    let thought = think(&Trial::private().ctx(), &talk, &Meant::UnknownCommand);
    assert_eq!(lines(&thought), [["sorry-command-unknown"]]);
    assert_eq!((thought.standing, thought.repeat), (Some(stands(TOWN)), Some(Why::Interrupted)));
}

#[test]
fn buttons_of_an_older_version_say_that_they_are_gone() {
    for (dialogue, what) in [("faq", "nonsense"), ("survey", "yes"), ("", "x"), ("settings", "")] {
        let thought = chosen(&Trial::private(), &Talk::default(), dialogue, what);
        assert_eq!(lines(&thought), [["choices-gone"]], "{dialogue}:{what}");
    }
}

#[test]
fn a_button_of_another_dialogue_parks_the_one_that_waits() {
    let thought = chosen(&Trial::private(), &waiting(WRITING.0, WRITING.1), "settings", "language:uk");
    assert_eq!(thought.standing, Some(stands(WRITING)));
    assert_eq!(thought.repeat, Some(Why::Interrupted));
}

#[test]
fn a_state_we_can_no_longer_read_starts_over_and_says_so() {
    let talk = waiting("settings", "\"FromLastYear\"");
    let thought = said(&Trial::private(), &talk, Input::Word(Word::Language));
    assert_eq!(lines(&thought), [["sorry-started-over"], ["settings-language-which"]]);
}

#[test]
fn a_talk_that_cannot_go_on_never_falls_silent() {
    let gone = Trial::private().of_town("vanished");
    for talk in [
        waiting("settings", "\"FromLastYear\""),
        waiting("settings", "not even JSON"),
        waiting("settings", "\"WhichDistrict\""),
        waiting("survey", "{}"),
    ] {
        for input in [text("asdf qwer"), Input::Word(Word::Yes), Input::Word(Word::Back)] {
            let thought = said(&gone, &talk, input);
            assert!(!thought.replies.is_empty(), "{talk:?}");
            assert_eq!(thought.parked, None);
        }
    }
}

#[test]
fn a_towns_name_out_of_the_blue_tells_us_theirs() {
    let unanswered = waiting("faq", r#"{"Unanswered":{"question":"asdf"}}"#);
    for talk in [Talk::default(), unanswered] {
        let thought = said(&Trial::private(), &talk, text("birkau"));
        assert!(
            matches!(&thought.effects[..], [Effect::SetProfile(it)] if it.town.as_deref() == Some("birkau"))
        );
    }
    assert!(said(&Trial::group(), &Talk::default(), text("birkau")).effects.is_empty());
    let question = said(&Trial::private(), &waiting(WRITING.0, WRITING.1), text("birkau"));
    assert!(matches!(question.effects[..], [Effect::AskTownHall(_)]), "what we asked for comes first");
}

#[test]
fn what_has_no_words_is_no_question() {
    for typed in ["🙂", "?!", "…", ""] {
        let thought = said(&Trial::private(), &Talk::default(), text(typed));
        assert_eq!(lines(&thought), [["sorry-unclear"]], "{typed}");
        assert_eq!(thought.standing, None, "and nothing to pass on");
    }
}

#[test]
fn a_word_of_assent_out_of_the_blue_gets_a_friendly_word() {
    let thought = said(&Trial::private(), &Talk::default(), Input::Word(Word::No));
    assert_eq!(lines(&thought), [["welcome-all-right"]]);
}

#[test]
fn thanks_in_between_is_answered_and_then_we_ask_again() {
    let thought = said(&Trial::private(), &waiting(TOWN.0, TOWN.1), Input::Word(Word::Thanks));
    assert_eq!(lines(&thought), [["welcome-thanks"]]);
    assert_eq!((thought.standing, thought.repeat), (Some(stands(TOWN)), Some(Why::Interrupted)));
}

#[test]
fn what_is_personal_leaves_the_group_by_a_link_with_its_word() {
    for word in Word::ALL {
        let thought = said(&Trial::group(), &Talk::default(), Input::Word(word));
        let moved = lines(&thought) == [["group-wrote-privately"]];
        assert_eq!(moved, word.is_personal(), "{word:?}");
        if moved {
            assert_eq!(codes(&thought.replies[0]), [format!("private:{}", word.name())]);
            assert!(thought.effects.is_empty() && thought.standing.is_none());
        }
    }
}

#[test]
fn what_is_personal_is_begun_in_private_where_we_may_write_first() {
    let trial = Trial::group_of_a_network_that_lets_us_write_first();
    for word in Word::ALL {
        let thought = said(&trial, &Talk::default(), Input::Word(word));
        assert_eq!(thought.in_private, word.is_personal().then_some(word));
        if word.is_personal() {
            assert_eq!(lines(&thought), [["group-wrote-you"]]);
            assert_eq!(codes(&thought.replies[0]), Vec::<String>::new());
            assert!(thought.effects.is_empty() && thought.standing.is_none());
        }
    }
    for (dialogue, what, word) in [
        ("settings", "language", Word::Language),
        ("settings", "language:uk", Word::Start),
        ("faq", "human", Word::Human),
    ] {
        assert_eq!(chosen(&trial, &Talk::default(), dialogue, what).in_private, Some(word), "{what}");
    }
    assert_eq!(chosen(&trial, &Talk::default(), "faq", "topics").in_private, None);
}

#[test]
fn a_personal_button_in_a_group_leads_to_the_private_chat_too() {
    for (dialogue, what, start) in [
        ("settings", "language", "language"),
        ("settings", "language:uk", "start"),
        ("settings", "yes-delete", "start"),
        ("faq", "human", "human"),
    ] {
        let thought = chosen(&Trial::group(), &Talk::default(), dialogue, what);
        assert_eq!(codes(&thought.replies[0]), [format!("private:{start}")], "{dialogue}:{what}");
        assert!(thought.effects.is_empty());
    }
    let topics = chosen(&Trial::group(), &Talk::default(), "faq", "topics");
    assert_eq!(lines(&topics), [["faq-topics"]]);
}
