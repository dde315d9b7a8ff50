//! Questions and answers, tried by themselves.

use super::*;
use crate::dialogue::trial::{Trial, choice, codes, keys, photo, somewhere, text};

fn step(trial: &Trial, state: State, input: &Input) -> Step<State> {
    trial.step(&Faq, state, input).expect("it means something here")
}

/// The one reply to a button, on a fresh talk.
fn pressed(trial: &Trial, what: &str) -> Reply {
    let mut step = step(trial, State::Idle, &choice(what));
    assert_eq!(step.replies.len(), 1);
    step.replies.remove(0)
}

fn read(trial: &Trial, what: &str) -> String {
    trial.read(&pressed(trial, what))
}

fn unanswered() -> State {
    State::Unanswered { question: "asdf qwer uiop".to_owned(), message_id: Some("m1".to_owned()) }
}

#[test]
fn a_sure_answer_says_who_what_it_costs_where_and_as_of_when() {
    let trial = Trial::private().of_town("birkau");
    let step = step(&trial, State::Idle, &text("Perso abgelaufen"));
    let said = ["faq-cost", "faq-office", "faq-address", "faq-phone", "faq-link", "faq-as-of"];
    assert_eq!(keys(&step.replies[0])[..6], said);
    let read = trial.read(&step.replies[0]);
    for told in ["Kommen Sie mit Foto.", "37 Euro", "Rathaus Birkau", "Markt 1", "1. Oktober 2026"] {
        assert!(read.contains(told), "{told}: {read}");
    }
    assert_eq!(step.next, None);
}

#[test]
fn a_rating_is_asked_for_in_private_only() {
    let asked = pressed(&Trial::private(), "answer:id-card");
    assert_eq!(codes(&asked), ["faq:helped:id-card", "faq:not-helped:id-card"]);
    let group = pressed(&Trial::group(), "answer:id-card");
    assert_eq!(codes(&group), Vec::<String>::new());
    assert!(!keys(&group).contains(&"faq-helped-question"));
}

#[test]
fn a_rating_is_counted_for_its_town() {
    let trial = Trial::private().of_town("birkau");
    let helped = step(&trial, State::Idle, &choice("helped:id-card"));
    let rated =
        |usefulness| Effect::Rate { faq: "id-card".to_owned(), town: Some("birkau".to_owned()), usefulness };
    assert_eq!(helped.effects, [rated(Usefulness::Helped)]);
    let not = step(&trial, State::Idle, &choice("not-helped:id-card"));
    assert_eq!(not.effects, [rated(Usefulness::DidNotHelp)]);
    assert_eq!(codes(&not.replies[0]), ["faq:human", "faq:topics"], "and there is a way on");
}

#[test]
fn what_does_not_exist_cannot_be_rated() {
    for what in ["helped:vanished", "not-helped:", "helped:'; drop table rating"] {
        assert!(Trial::private().step(&Faq, State::Idle, &choice(what)).is_none(), "{what}");
    }
}

#[test]
fn an_answer_that_differs_is_given_for_each_town_until_we_know_theirs() {
    let both = read(&Trial::private(), "answer:market");
    for told in ["Birkau", "Freitags auf dem Markt.", "Erlheim", "Samstags am Dorfteich."] {
        assert!(both.contains(told), "{told}: {both}");
    }
    let theirs = read(&Trial::private().of_town("erlheim"), "answer:market");
    assert!(theirs.contains("Samstags") && !theirs.contains("Freitags"), "{theirs}");
}

#[test]
fn the_same_words_are_said_once_though_the_offices_differ() {
    let both = read(&Trial::private(), "answer:id-card");
    assert_eq!(both.matches("Kommen Sie mit Foto.").count(), 1);
    assert!(both.contains("Rathaus Birkau") && both.contains("Gemeindeamt Erlheim"), "{both}");
}

#[test]
fn where_to_read_on_is_each_towns_own_page() {
    let trial = Trial::private();
    let both = pressed(&trial, "answer:id-card");
    assert!(keys(&both).contains(&"faq-link-in-town"));
    assert!(trial.read(&both).contains("Mehr dazu: Birkau"), "Erlheim has no page, and needs none");
    let theirs = pressed(&Trial::private().of_town("birkau"), "answer:id-card");
    assert!(keys(&theirs).contains(&"faq-link"));
}

#[test]
fn what_is_not_the_towns_task_names_whose_it_is_first() {
    let reply = pressed(&Trial::private(), "answer:bulky");
    assert_eq!(keys(&reply)[0], "faq-not-ours");
    assert!(
        Trial::private().read(&reply).starts_with("Dafür ist nicht das Rathaus zuständig, sondern: Abfall")
    );
}

#[test]
fn a_german_only_answer_says_so_before_it_begins() {
    let ukrainian = Trial::private().reading("uk").of_town("birkau");
    assert_eq!(keys(&pressed(&ukrainian, "answer:market"))[0], "faq-german-only");
    let translated = pressed(&ukrainian, "answer:id-card");
    assert!(!keys(&translated).contains(&"faq-german-only"));
}

#[test]
fn a_way_of_writing_german_needs_no_such_note() {
    for language in ["de", "de-simple"] {
        let reply = pressed(&Trial::private().reading(language), "answer:market");
        assert!(!keys(&reply).contains(&"faq-german-only"), "{language}");
    }
}

#[test]
fn an_even_week_opens_on_saturday_and_an_odd_one_does_not() {
    let trial = Trial::private().of_town("birkau");
    let even = read(&trial.on("2026-11-28", "10:00"), "answer:pool");
    assert!(even.contains("Jetzt geöffnet") && even.contains("Kalenderwoche 48, eine gerade"), "{even}");
    let odd = read(&Trial::private().of_town("birkau").on("2026-12-05", "10:00"), "answer:pool");
    assert!(odd.contains("Jetzt geschlossen") && odd.contains("Kalenderwoche 49, eine ungerade"), "{odd}");
    assert!(odd.contains("Öffnet wieder: Dienstag, 8. Dezember 2026, 09:00 Uhr"), "{odd}");
}

#[test]
fn a_closure_ahead_is_announced() {
    let read = read(&Trial::private().of_town("birkau"), "answer:pool");
    assert!(read.contains("Geschlossen vom 24. Dezember 2026 bis 31. Dezember 2026"), "{read}");
}

#[test]
fn the_button_of_a_vanished_answer_offers_a_way_on() {
    let reply = pressed(&Trial::private(), "answer:vanished");
    assert_eq!(keys(&reply), ["choices-gone"]);
    assert_eq!(codes(&reply), ["faq:topics", "faq:human"]);
    assert_eq!(keys(&pressed(&Trial::private().of_town("erlheim"), "answer:pool")), ["choices-gone"]);
}

#[test]
fn only_topics_with_answers_are_listed() {
    let listed = pressed(&Trial::private(), "topics");
    assert_eq!(codes(&listed), ["faq:topic:papers", "faq:topic:forms", "faq:topic:leisure"]);
    let erlheim = pressed(&Trial::private().of_town("erlheim"), "topics");
    assert_eq!(codes(&erlheim), ["faq:topic:papers", "faq:topic:leisure"]);
}

#[test]
fn a_long_topic_is_shown_in_pages() {
    let trial = Trial::private();
    let first = codes(&pressed(&trial, "topic:forms"));
    assert_eq!(first[0], "faq:answer:form-1");
    assert_eq!(first[8..], ["faq:topic:forms:1", "faq:topics"]);
    let second = codes(&pressed(&trial, "topic:forms:1"));
    assert_eq!(second, ["faq:answer:form-9", "faq:answer:form-10", "faq:topics"]);
}

#[test]
fn a_page_past_the_end_is_the_last_one() {
    let trial = Trial::private();
    let last = pressed(&trial, "topic:forms:1");
    for page in ["2", "7", "65535"] {
        assert_eq!(pressed(&trial, &format!("topic:forms:{page}")), last);
    }
    for page in ["", "-1", "x", "18446744073709551615"] {
        assert_eq!(pressed(&trial, &format!("topic:forms:{page}")), pressed(&trial, "topic:forms"));
    }
}

#[test]
fn a_topic_that_has_become_empty_says_so_and_a_vanished_one_shows_the_list() {
    let erlheim = Trial::private().of_town("erlheim");
    let empty = pressed(&erlheim, "topic:forms");
    assert_eq!((keys(&empty), codes(&empty)), (vec!["faq-topic-empty"], vec!["faq:topics".to_owned()]));
    assert_eq!(pressed(&erlheim, "topic:vanished"), pressed(&erlheim, "topics"));
}

#[test]
fn what_finds_no_answer_may_be_passed_on_as_it_was_written() {
    let trial = Trial::private().of_town("birkau");
    let asked = step(&trial, State::Idle, &text("asdf qwer uiop"));
    assert_eq!(keys(&asked.replies[0]), ["faq-not-found"]);
    assert_eq!(codes(&asked.replies[0]), ["faq:topics", "faq:human"]);
    assert_eq!(asked.next, Some(unanswered()));
    assert_eq!(asked.effects, [], "nothing goes to the town hall by itself");

    let question = OpenQuestion {
        text: "asdf qwer uiop".to_owned(),
        language: "de".to_owned(),
        town: Some("birkau".to_owned()),
        message_id: Some("m1".to_owned()),
    };
    for input in [choice("human"), Input::Word(Word::Human)] {
        let passed = step(&trial, unanswered(), &input);
        assert_eq!(passed.effects, [Effect::AskTownHall(question.clone())]);
        assert_eq!(keys(&passed.replies[0]), ["faq-asked", "faq-form-warning"]);
        assert_eq!(passed.next, None);
    }
}

#[test]
fn a_question_too_short_to_be_understood_is_asked_for_in_full() {
    for input in [choice("human"), Input::Word(Word::Human)] {
        let short = State::Unanswered { question: "asdf qwer".to_owned(), message_id: None };
        let asked = step(&Trial::private(), short, &input);
        assert_eq!((asked.next, asked.effects), (Some(State::Writing), Vec::new()));
    }
}

#[test]
fn out_of_the_blue_we_ask_what_to_pass_on() {
    for input in [choice("human"), Input::Word(Word::Human)] {
        for state in [State::Idle, State::Writing] {
            let asked = step(&Trial::private(), state, &input);
            assert_eq!(asked.next, Some(State::Writing));
            assert_eq!(asked.effects, []);
        }
    }
    let passed = step(&Trial::private(), State::Writing, &text("Perso abgelaufen"));
    let [Effect::AskTownHall(question)] = &passed.effects[..] else { panic!("{:?}", passed.effects) };
    assert_eq!((question.text.as_str(), question.message_id.as_deref()), ("Perso abgelaufen", Some("m1")));
}

#[test]
fn a_question_goes_with_the_message_it_was_asked_in() {
    assert!(Faq.holds(&unanswered(), "m1"));
    assert!(!Faq.holds(&unanswered(), "m2"));
    for state in [State::Idle, State::Writing] {
        assert!(!Faq.holds(&state, "m1"), "{state:?} keeps no words");
    }
    let before = r#"{"Unanswered":{"question":"asdf"}}"#;
    let read: State = serde_json::from_str(before).unwrap();
    assert!(!Faq.holds(&read, "m1"), "of a question kept by an older version nobody knows");
}

#[test]
fn who_thinks_better_of_it_passes_nothing_on() {
    for word in [Word::Back, Word::No] {
        let step = step(&Trial::private(), State::Writing, &Input::Word(word));
        assert_eq!(keys(&step.replies[0]), ["faq-not-passed-on"]);
        assert_eq!((step.next, step.effects), (None, Vec::new()));
        assert!(Trial::private().step(&Faq, unanswered(), &Input::Word(word)).is_none());
    }
}

#[test]
fn in_a_group_the_way_to_a_person_leads_through_a_private_chat() {
    let asked = step(&Trial::group(), State::Idle, &text("asdf qwer"));
    assert_eq!(codes(&asked.replies[0]), ["faq:topics", "private:human"]);
}

#[test]
fn where_we_may_write_first_nobody_has_to_look_for_the_private_chat() {
    let trial = Trial::group_of_a_network_that_lets_us_write_first();
    let asked = step(&trial, State::Idle, &text("asdf qwer"));
    assert_eq!(codes(&asked.replies[0]), ["faq:topics", "faq:human"]);
}

#[test]
fn a_question_in_between_is_answered_only_when_we_are_sure() {
    let trial = Trial::private().of_town("birkau");
    let answer = answer_in_between(&trial.ctx(), "Perso abgelaufen").expect("a sure answer");
    assert!(!keys(&answer).contains(&"faq-helped-question"), "a vote would only be in the way");
    assert!(answer_in_between(&trial.ctx(), "asdf qwer").is_none());
}

#[test]
fn only_a_question_to_be_written_is_asked_for_again() {
    for why in [Why::Interrupted, Why::NotUnderstood] {
        let ctx = Trial::private();
        let writing = Faq.repeat(&ctx.ctx(), &State::Writing, why);
        assert_eq!(writing.as_ref().map(keys), Some(vec!["faq-ask-what"]));
        assert!(Faq.repeat(&ctx.ctx(), &State::Idle, why).is_none());
        assert!(Faq.repeat(&ctx.ctx(), &unanswered(), why).is_none());
    }
}

#[test]
fn pictures_places_and_strange_buttons_mean_nothing_here() {
    let inputs = [
        photo(Some("Perso abgelaufen")),
        somewhere(),
        Input::Unsupported,
        choice("nonsense"),
        choice("nonsense:id-card"),
        Input::Word(Word::Yes),
        Input::Word(Word::Language),
    ];
    for input in inputs {
        for state in [State::Idle, State::Writing, unanswered()] {
            assert!(Trial::private().step(&Faq, state, &input).is_none(), "{input:?}");
        }
    }
}
