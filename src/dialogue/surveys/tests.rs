//! Taking part in a survey, step by step and in any order.

mod any_order;
mod taker;

use taker::{Taker, order, points, several, survey};

use super::*;
use crate::content::survey::{Anonymity, Ask, Change, Need, Show};
use crate::dialogue::parts::{Part, Standing};
use crate::dialogue::trial::{self, Trial, codes, keys};
use crate::model::{Answer, Wished};

#[test]
fn who_can_see_what_is_said_before_the_first_question() {
    let mut ana = Taker::of(survey());
    ana.says(&Input::Word(Word::Surveys));
    let said = keys(&ana.said[0]);
    assert_eq!(
        said,
        [
            "surveys-length",
            "surveys-anonymous",
            "surveys-groups",
            "surveys-shown-to-all",
            "surveys-not-prevented"
        ]
    );
    assert!(ana.trial.surveys.parts.is_empty(), "nothing is kept before they begin");
    for (anonymity, key) in
        [(Anonymity::Pseudonymous, "surveys-pseudonymous"), (Anonymity::Named, "surveys-named")]
    {
        let mut ben = Taker::of(Survey { anonymity, ..survey() });
        ben.says(&Input::Word(Word::Surveys));
        assert!(keys(&ben.said[0]).contains(&key));
    }
}

#[test]
fn every_kind_of_question_is_answered_by_words_alone() {
    let mut ana = Taker::begun(survey());
    ana.answers_all();
    let sheet = ana.sheet();
    assert!(sheet.done && sheet.at.is_none());
    assert_eq!(ana.answer("how"), Some(Answer::One("bus".to_owned())));
    assert_eq!(ana.answer("rate"), Some(Answer::Number(4)));
    assert_eq!(ana.answer("why"), Some(several(&["cheap", "near"])));
    assert_eq!(ana.answer("trips"), Some(Answer::Number(12)));
    assert_eq!(ana.answer("rank"), Some(order(&["a", "b", "c"])));
    assert_eq!(ana.answer("share"), Some(points(&[("a", 5), ("b", 3), ("c", 2)])));
    assert_eq!(ana.answer("when"), Some(Answer::Date("2026-12-24".to_owned())));
    assert_eq!(ana.answer("where"), Some(Answer::Text("Am Markt".to_owned())));
    assert_eq!(ana.answer("wish"), Some(Answer::Text("Mehr Licht".to_owned())));
}

#[test]
fn numbers_are_understood_in_any_digits_and_as_words_of_any_language() {
    for (typed, meant) in [("2", 2), ("٢", 2), ("zwei", 2), ("два", 2), ("two", 2), ("۵", 5), ("ثلاثة", 3)]
    {
        let mut ana = Taker::begun(survey());
        ana.types("автобус");
        assert!(ana.types(typed), "{typed}");
        assert_eq!(ana.answer("rate"), Some(Answer::Number(meant)), "{typed}");
    }
}

#[test]
fn how_often_is_told_as_people_tell_it() {
    let twelve = ["12", "12 mal", "ca. 12", "zwölf", "дванадцять", "۱۲ بار"].map(|it| (it, Some(12)));
    let none = ["0", "null", "niemals", "ні разу", "ولا مرة", "hiç"].map(|it| (it, Some(0)));
    let no_answer = ["2-3", "1,5", "100", "Mit der 12 am Sonntag"].map(|it| (it, None));
    for (typed, meant) in twelve.into_iter().chain(none).chain(no_answer) {
        let mut ana = Taker::begun(survey());
        ana.types("Auto");
        ana.types("1");
        ana.types(typed);
        assert_eq!(ana.answer("trips"), meant.map(Answer::Number), "{typed}");
    }
}

#[test]
fn an_option_counts_under_its_code_in_every_language() {
    for typed in ["Bus", "BUS!", "Автобус", "1", "eins", "один"] {
        let mut ana = Taker::begun(survey());
        assert!(ana.types(typed), "{typed}");
        assert_eq!(ana.answer("how"), Some(Answer::One("bus".to_owned())), "{typed}");
    }
    let mut ana = Taker::begun(survey());
    assert!(ana.says(&Input::Word(Word::No)), "\"no\" is one of the answers here");
    assert_eq!(ana.answer("how"), Some(Answer::One("no".to_owned())));
}

#[test]
fn how_far_they_are_is_said_and_what_is_ruled_out_is_not_counted() {
    let mut ana = Taker::begun(survey());
    assert!(ana.reads().contains("Frage 1 von 9"));
    ana.types("Auto");
    assert!(ana.reads().contains("Frage 2 von 8"), "{}", ana.reads());
    assert_eq!(ana.at().as_deref(), Some("why"));
}

#[test]
fn the_last_answer_can_be_corrected() {
    let mut ana = Taker::begun(survey());
    ana.types("Auto");
    ana.types("1, 2");
    ana.says(&Input::Word(Word::Back));
    assert!(ana.reads().contains("Bisher: Billig, Nah"), "{}", ana.reads());
    ana.types("Schnell, Nah");
    assert_eq!(ana.answer("why"), Some(several(&["fast", "near"])));
    assert_eq!(ana.at().as_deref(), Some("trips"), "and it goes on where it was");
}

#[test]
fn several_are_chosen_one_after_the_other() {
    let mut ana = Taker::begun(survey());
    ana.types("Auto");
    ana.presses("a:bus:why:near");
    assert_eq!(ana.at().as_deref(), Some("why"));
    assert!(codes(&ana.said[0]).contains(&"surveys:done:bus:why".to_owned()));
    ana.presses("a:bus:why:cheap");
    ana.presses("a:bus:why:near");
    ana.presses("done:bus:why");
    assert_eq!(ana.answer("why"), Some(several(&["cheap"])));
}

#[test]
fn an_order_and_points_are_given_one_by_one_too() {
    let mut ana = Taker::begun(survey());
    for words in ["Auto", "Nah", "3", "Bank", "Licht"] {
        ana.types(words);
    }
    assert_eq!(ana.answer("rank"), Some(order(&["b", "c", "a"])), "the last one is what is left");
    ana.types("4");
    assert!(ana.reads().contains("Noch zu vergeben: 6"), "{}", ana.reads());
    assert!(!ana.types("7"), "more than are left");
    ana.types("4");
    assert_eq!(ana.answer("share"), Some(points(&[("a", 4), ("b", 4), ("c", 2)])));
}

#[test]
fn a_question_can_be_skipped_unless_it_is_needed() {
    let mut ana = Taker::begun(survey());
    assert!(ana.types("überspringen"));
    assert_eq!(keys(&ana.said[0])[0], "surveys-cannot-skip");
    assert_eq!(ana.at().as_deref(), Some("how"));
    ana.types("Auto");
    assert!(ana.types("пропустити"), "in any language");
    assert_eq!(ana.answer("why"), Some(Answer::Skipped));
}

#[test]
fn a_wrong_word_is_asked_about_and_ends_nothing() {
    let mut ana = Taker::begun(survey());
    assert!(!ana.types("Wie bitte?") && !ana.types("Fahrrad") && !ana.says(&Input::Unsupported));
    let again = Surveys.repeat(&ana.trial.ctx(), &ana.state, Why::NotUnderstood).unwrap();
    assert_eq!(keys(&again)[..2], ["surveys-pardon", "surveys-progress"]);
    assert!(ana.types("Bus"));
}

#[test]
fn a_question_of_theirs_is_no_answer_in_own_words() {
    let mut ana = Taker::begun(survey());
    ana.answers_all();
    ana.presses("change:bus:wish");
    assert!(!ana.types("Wann ist Wochenmarkt?"), "the content knows it");
    assert!(ana.types("Wann wird es endlich besser?"), "nobody knows that: it is an answer");
}

#[test]
fn the_next_evening_it_says_how_many_are_left() {
    let mut ana = Taker::begun(survey());
    ana.types("Auto");
    ana.says(&Input::Word(Word::Stop));
    assert_eq!(keys(&ana.said[0]), ["surveys-paused"]);
    assert_eq!(ana.state, State::Idle);
    ana.says(&Input::Word(Word::Surveys));
    assert!(ana.reads().contains("Noch offene Fragen: 7"), "{}", ana.reads());
    ana.says(&Input::Word(Word::Yes));
    assert_eq!(ana.at().as_deref(), Some("why"));
}

#[test]
fn a_second_run_shows_the_answers_to_change() {
    let mut ana = Taker::begun(survey());
    ana.answers_all();
    ana.says(&Input::Word(Word::Surveys));
    assert!(ana.reads().contains("how-de Bus"), "{}", ana.reads());
    ana.presses("change:bus:how");
    ana.types("Auto");
    assert_eq!(ana.answer("how"), Some(Answer::One("car".to_owned())));
    assert!(ana.sheet().done, "nothing new is asked of who takes the car");
}

#[test]
fn a_button_of_last_week_changes_its_own_answer() {
    let mut ana = Taker::begun(survey());
    ana.types("Auto");
    ana.types("1");
    ana.presses("a:bus:how:bus");
    assert_eq!(ana.answer("how"), Some(Answer::One("bus".to_owned())));
    assert_eq!(ana.at().as_deref(), Some("rate"), "which opens a question");
}

#[test]
fn final_answers_are_nobodys_once_they_are_sent() {
    let mut ana = Taker::begun(Survey { change: Change::Never, ..survey() });
    ana.answers_all();
    assert_eq!(keys(&ana.said[0])[0], "surveys-send-sure");
    assert!(ana.sealed.is_empty());
    ana.says(&Input::Word(Word::Yes));
    assert_eq!(ana.sealed.len(), 1);
    for again in ["go:bus:", "a:bus:how:car", "send:bus:", "change:bus:how"] {
        ana.presses(again);
        assert_eq!(keys(&ana.said[0]), ["surveys-sealed"], "{again}");
    }
    assert_eq!(ana.sealed.len(), 1, "nobody counts twice");
}

#[test]
fn an_edited_message_changes_its_own_answer_and_nothing_else() {
    let mut ana = Taker::begun(survey());
    ana.types("Auto");
    ana.types("1");
    ana.trial.surveys.said =
        crate::dialogue::parts::Said::Answer { survey: "bus".to_owned(), question: "how".to_owned() };
    assert!(ana.types("Bus"));
    assert_eq!(ana.answer("how"), Some(Answer::One("bus".to_owned())));
    ana.trial.surveys.said = crate::dialogue::parts::Said::Something;
    assert!(!ana.types("4"), "an edit of something else is no answer");
}

#[test]
fn the_result_goes_to_who_wants_it() {
    let mut ana = Taker::begun(survey());
    ana.answers_all();
    ana.presses("want:bus:");
    ana.presses("dont:bus:");
    assert_eq!(ana.wishes, [Wished::Result, Wished::Nothing]);
}

#[test]
fn nobody_begins_where_enough_have_taken_part() {
    let mut ana = Taker::of(survey());
    ana.trial.surveys.parts.insert("bus".to_owned(), Part { sheet: None, standing: Standing::Full });
    ana.says(&Input::Word(Word::Surveys));
    assert_eq!(keys(&ana.said[0]), ["surveys-full"]);
    ana.presses("go:bus:");
    assert_eq!(keys(&ana.said[0]), ["surveys-full"]);
}

#[test]
fn a_name_is_asked_for_where_answers_bear_one() {
    let mut ana = Taker::begun(Survey { anonymity: Anonymity::Named, ..survey() });
    assert_eq!(keys(&ana.said[0]), ["surveys-name"]);
    ana.types("Ana Beispiel");
    assert_eq!(ana.sheet().name.as_deref(), Some("Ana Beispiel"));
    assert_eq!(ana.at().as_deref(), Some("how"));
}

#[test]
fn a_talk_never_holds_an_answer() {
    let mut ana = Taker::begun(survey());
    for words in ["Bus", "4", "Nah", "12", "Dach, Bank, Licht", "5 3 2", "24.12.2026", "Am Markt"] {
        ana.types(words);
        let kept = serde_json::to_string(&ana.state).unwrap();
        assert!(kept == "\"Idle\"" || kept == r#"{"Asking":{"survey":"bus"}}"#, "{kept}");
    }
}

#[test]
fn with_no_survey_it_says_so() {
    let step = Trial::private().step(&Surveys, State::Idle, &Input::Word(Word::Surveys)).unwrap();
    assert_eq!(trial::keys(&step.replies[0]), ["surveys-none"]);
}
