//! Settings, tried by themselves: every state, and what people say in it.

use super::*;
use crate::dialogue::trial::{Trial, choice, codes, keys, photo, somewhere, text};

fn step(trial: &Trial, state: State, input: &Input) -> Step<State> {
    trial.step(&Settings, state, input).expect("it means something here")
}

/// What is kept of the person after this step.
fn kept_profile(step: &Step<State>) -> &Profile {
    match step.effects.as_slice() {
        [Effect::SetProfile(profile)] => profile,
        effects => panic!("one new profile, not {effects:?}"),
    }
}

fn waiting_states() -> [State; 5] {
    [State::WhichLanguage, State::WhichTown, State::WhichDistrict, State::SureToStop, State::SureToDelete]
}

#[test]
fn each_word_opens_its_own_matter() {
    let trial = Trial::private().of_town("birkau");
    for (word, key, next) in [
        (Word::Language, "settings-language-which", Some(State::WhichLanguage)),
        (Word::Town, "settings-town-which", Some(State::WhichTown)),
        (Word::District, "settings-district-which", Some(State::WhichDistrict)),
        (Word::Privacy, "settings-privacy", None),
        (Word::Stop, "settings-stop-sure", Some(State::SureToStop)),
        (Word::Delete, "settings-delete-sure", Some(State::SureToDelete)),
    ] {
        assert!(Settings.opens_on(word));
        let step = step(&trial, State::Idle, &Input::Word(word));
        assert_eq!(keys(&step.replies[0]), [key]);
        assert_eq!(step.next, next);
        assert_eq!(step.effects, [], "asking changes nothing");
    }
}

#[test]
fn wrong_words_never_end_a_question() {
    let trial = Trial::private().of_town("birkau");
    for state in waiting_states() {
        let asked = Settings.repeat(&trial.ctx(), &state, Why::NotUnderstood);
        assert!(asked.is_some_and(|it| 2 <= it.choices.len()), "{state:?} is asked again, with its choices");
        assert!(Settings.repeat(&trial.ctx(), &state, Why::Interrupted).is_some());
        let name = format!("{state:?}");
        assert!(trial.step(&Settings, state, &text("asdf qwer")).is_none(), "{name}");
    }
    for input in [photo(None), somewhere(), Input::Unsupported, choice("nonsense")] {
        for state in waiting_states() {
            assert!(trial.step(&Settings, state, &input).is_none(), "{input:?}");
        }
    }
}

#[test]
fn no_and_back_leave_any_question_as_it_was() {
    for state in waiting_states() {
        for word in [Word::No, Word::Back] {
            let again = serde_json::from_str(&serde_json::to_string(&state).unwrap()).unwrap();
            let step = step(&Trial::private(), again, &Input::Word(word));
            assert_eq!(keys(&step.replies[0]), ["settings-kept"]);
            assert_eq!((step.next, step.effects), (None, Vec::new()));
        }
    }
    for word in [Word::Yes, Word::No, Word::Back, Word::Thanks, Word::Start, Word::Human] {
        assert!(Trial::private().step(&Settings, State::Idle, &Input::Word(word)).is_none(), "{word:?}");
    }
}

#[test]
fn another_matter_is_left_to_the_engine_while_one_waits() {
    let words = Word::ALL.into_iter().filter(|it| Settings.opens_on(*it));
    for word in words {
        let trial = Trial::private();
        assert!(trial.step(&Settings, State::WhichTown, &Input::Word(word)).is_none(), "{word:?}");
    }
}

#[test]
fn a_yes_without_a_question_about_stopping_means_nothing() {
    for state in [State::Idle, State::WhichLanguage, State::WhichTown, State::WhichDistrict] {
        assert!(Trial::private().step(&Settings, state, &Input::Word(Word::Yes)).is_none());
    }
}

#[test]
fn every_shipped_language_is_offered_under_its_own_name() {
    let trial = Trial::private();
    let asked = step(&trial, State::Idle, &Input::Word(Word::Language));
    let listed = trial.ctx().languages.list();
    assert_eq!(asked.replies[0].choices.len(), listed.len());
    for language in listed {
        assert!(trial.labels(&asked.replies[0]).contains(&language.name));
    }
}

#[test]
fn a_language_is_set_by_button_or_by_any_of_its_names() {
    let trial = Trial::private().of_town("birkau").of_district("hagen");
    for input in [choice("language:uk"), text("ukrainisch"), text("Українська"), text("UK")] {
        let step = step(&trial, State::WhichLanguage, &input);
        let told = Profile { language: Some("uk".to_owned()), ..trial.ctx().profile.clone() };
        assert_eq!(kept_profile(&step), &told, "the rest of what they told us stays");
        assert_eq!(step.next, None);
    }
}

#[test]
fn the_button_of_a_language_we_no_longer_speak_asks_again() {
    let step = step(&Trial::private(), State::Idle, &choice("language:tlh"));
    assert_eq!((step.next, step.effects), (Some(State::WhichLanguage), Vec::new()));
}

#[test]
fn a_town_is_set_by_button_or_name_and_its_districts_are_offered() {
    let trial = Trial::private().of_town("erlheim").of_district("old");
    for input in [choice("town:birkau"), text("birkau"), text("BIRKAU!")] {
        let step = step(&trial, State::WhichTown, &input);
        let told = kept_profile(&step);
        assert_eq!((told.town.as_deref(), told.district.as_deref()), (Some("birkau"), None));
        assert_eq!(codes(&step.replies[0]), ["faq:topics", "settings:district"]);
    }
}

#[test]
fn a_town_without_districts_offers_none() {
    let set = step(&Trial::private(), State::WhichTown, &choice("town:erlheim"));
    assert_eq!(codes(&set.replies[0]), ["faq:topics"]);
    let trial = Trial::private().of_town("erlheim");
    let asked = step(&trial, State::Idle, &Input::Word(Word::District));
    assert_eq!(keys(&asked.replies[0]), ["settings-district-no-list"]);
    assert_eq!(asked.next, None);
}

#[test]
fn the_button_of_a_vanished_town_asks_again() {
    let step = step(&Trial::private(), State::Idle, &choice("town:vanished"));
    assert_eq!((step.next, step.effects), (Some(State::WhichTown), Vec::new()));
    assert_eq!(codes(&step.replies[0]), ["settings:town:birkau", "settings:town:erlheim"]);
}

#[test]
fn going_on_without_a_town_keeps_nothing() {
    let step = step(&Trial::private(), State::Idle, &choice("no-town"));
    assert_eq!((step.next, step.effects), (None, Vec::new()));
}

#[test]
fn the_district_comes_after_the_town() {
    let asked = step(&Trial::private(), State::Idle, &Input::Word(Word::District));
    assert_eq!(asked.next, Some(State::WhichTown));
    assert_eq!(keys(&asked.replies[0]), ["settings-district-no-town"]);
}

#[test]
fn a_district_is_set_in_any_spelling_or_left_out() {
    let trial = Trial::private().of_town("birkau");
    for input in [choice("district:hagen"), text("gross hagen"), text("GH")] {
        let step = step(&trial, State::WhichDistrict, &input);
        assert_eq!(kept_profile(&step).district.as_deref(), Some("hagen"));
    }
    let trial = trial.of_district("hagen");
    let left_out = step(&trial, State::WhichDistrict, &choice("no-district"));
    assert_eq!(kept_profile(&left_out).district, None);
    assert_eq!(keys(&left_out.replies[0]), ["settings-district-cleared"]);
}

#[test]
fn the_button_of_a_vanished_district_asks_again() {
    let trial = Trial::private().of_town("birkau").of_district("hagen");
    let step = step(&trial, State::Idle, &choice("district:vanished"));
    assert_eq!((step.next, step.effects), (Some(State::WhichDistrict), Vec::new()));
}

#[test]
fn privacy_says_who_how_long_and_offers_to_delete() {
    let trial = Trial::private();
    for input in [Input::Word(Word::Privacy), choice("privacy")] {
        let step = step(&trial, State::Idle, &input);
        let read = trial.read(&step.replies[0]);
        for told in ["Amt Birkau", "30 Tage", "/delete"] {
            assert!(read.contains(told), "{told}: {read}");
        }
        assert_eq!(codes(&step.replies[0]), ["settings:mydata", "settings:delete"]);
    }
}

#[test]
fn deleting_and_stopping_are_asked_for_and_then_done() {
    for (word, state, button, said) in [
        (Word::Stop, State::SureToStop, "yes-stop", "settings-stopped"),
        (Word::Delete, State::SureToDelete, "yes-delete", "settings-deleted"),
    ] {
        let asked = step(&Trial::private(), State::Idle, &Input::Word(word));
        assert_eq!(codes(&asked.replies[0]), [format!("settings:{button}"), "settings:keep".to_owned()]);
        let by_word = step(&Trial::private(), state, &Input::Word(Word::Yes));
        let by_button = step(&Trial::private(), State::Idle, &choice(button));
        for done in [by_word, by_button] {
            assert_eq!((done.next, done.effects), (None, vec![Effect::ForgetMe]));
            assert_eq!(keys(&done.replies[0]), [said, "settings-deleted-not-questions"]);
        }
    }
    let kept = step(&Trial::private(), State::SureToDelete, &choice("keep"));
    assert_eq!((kept.next, kept.effects), (None, Vec::new()));
}

#[test]
fn where_nothing_is_stored_nothing_need_be_deleted_and_nothing_is_kept() {
    for input in [Input::Word(Word::Delete), Input::Word(Word::Stop), choice("delete")] {
        let step = step(&Trial::stranger(), State::Idle, &input);
        assert_eq!(keys(&step.replies[0]), ["settings-nothing-stored"]);
        assert_eq!((step.next, step.effects), (None, vec![Effect::ForgetMe]));
    }
}

#[test]
fn a_question_whose_town_has_vanished_is_not_asked_again() {
    let trial = Trial::private().of_town("vanished");
    for why in [Why::Interrupted, Why::NotUnderstood] {
        assert!(Settings.repeat(&trial.ctx(), &State::WhichDistrict, why).is_none());
        assert!(Settings.repeat(&trial.ctx(), &State::Idle, why).is_none());
    }
}
