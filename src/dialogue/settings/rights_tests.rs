//! A person's rights, tried by themselves: to see, to withdraw, to be forgotten (P2, P4, P5).

use super::*;
use crate::dialogue::Agreed;
use crate::dialogue::trial::{Trial, choice, codes, keys};
use crate::model::{CaseBrief, CaseId, CaseState, Kind, Timestamp};

fn step(trial: &Trial, state: State, input: &Input) -> Step<State> {
    trial.step(&Settings, state, input).expect("it means something here")
}

fn brief(number: &str, state: CaseState) -> CaseBrief {
    CaseBrief {
        id: CaseId(number.to_owned()),
        number: number.to_owned(),
        kind: Kind::Problem,
        subject: "Die Laterne".to_owned(),
        state,
        opened_at: Timestamp::default(),
        changed_at: Timestamp::default(),
    }
}

fn with_cases() -> Trial {
    let mut trial = Trial::private();
    trial.cases.own =
        vec![brief("BI-2026-0002", CaseState::Received), brief("BI-2026-0001", CaseState::Done)];
    trial
}

fn agreed_to(purpose: &str) -> Trial {
    let mut trial = Trial::private();
    trial.cases.agreed = vec![Agreed { purpose: purpose.to_owned(), on: "2026-11-20".parse().unwrap() }];
    trial
}

#[test]
fn all_that_is_kept_is_asked_for_by_word_or_button() {
    for input in [Input::Word(Word::MyData), choice("mydata")] {
        let told = step(&Trial::private().reading("en"), State::Idle, &input);
        assert_eq!(told.effects, [Effect::TellMyData { language: "en".to_owned() }]);
        assert_eq!(keys(&told.replies[0]), ["mydata-here"]);
    }
}

#[test]
fn of_whom_nothing_is_kept_nothing_is_read_out() {
    let told = step(&Trial::stranger(), State::Idle, &Input::Word(Word::MyData));
    assert_eq!(keys(&told.replies[0]), ["settings-nothing-stored"]);
    assert_eq!(told.effects, [Effect::ForgetMe]);
}

#[test]
fn what_is_asked_for_belongs_to_one_person_alone() {
    assert!(Word::MyData.is_personal());
    assert!(Word::MENU.contains(&Word::MyData));
}

#[test]
fn an_open_case_is_mentioned_before_all_is_deleted() {
    for (word, state, ask) in [
        (Word::Delete, State::SureToDelete, "settings-delete-sure"),
        (Word::Stop, State::SureToStop, "settings-stop-sure"),
    ] {
        let trial = with_cases();
        let asked = step(&trial, State::Idle, &Input::Word(word)).replies.remove(0);
        let again = Settings.repeat(&trial.ctx(), &state, Why::NotUnderstood).unwrap();
        for asked in [asked, again] {
            assert_eq!(keys(&asked), ["settings-open-cases-stay", ask]);
            let read = trial.read(&asked);
            assert!(read.contains("BI-2026-0002") && !read.contains("BI-2026-0001"), "{read}");
        }
    }
}

#[test]
fn what_could_not_be_deleted_is_named_with_whom_to_ask() {
    let trial = with_cases();
    for code in ["yes-delete", "yes-stop"] {
        let told = step(&trial, State::Idle, &choice(code));
        assert_eq!(told.effects, [Effect::ForgetMe]);
        let read = trial.read(&told.replies[0]);
        let contact = trial.ctx().service.contact.clone();
        for part in ["BI-2026-0002", "BI-2026-0001", &contact] {
            assert!(read.contains(part), "{part}: {read}");
        }
    }
}

#[test]
fn what_one_agreed_to_is_listed_and_withdrawn_by_itself() {
    let trial = agreed_to("contact");
    let privacy = step(&trial, State::Idle, &Input::Word(Word::Privacy));
    assert_eq!(codes(&privacy.replies[0])[0], "settings:consents");
    let listed = step(&trial, State::Idle, &choice("consents"));
    assert_eq!(codes(&listed.replies[0]), ["settings:withdraw:contact"]);
    let read = trial.read(&listed.replies[0]);
    assert!(read.contains("Nutzung Ihrer Kontaktangabe") && read.contains("20. November 2026"), "{read}");
    let withdrawn = step(&trial, State::Idle, &choice("withdraw:contact"));
    assert_eq!(withdrawn.effects, [Effect::WithdrawConsent { purpose: "contact".to_owned() }]);
}

#[test]
fn what_was_not_agreed_to_cannot_be_withdrawn() {
    for (trial, code) in [(agreed_to("contact"), "withdraw:forward"), (Trial::private(), "withdraw:contact")]
    {
        let told = step(&trial, State::Idle, &choice(code));
        assert_eq!(told.effects, []);
    }
    let told = step(&Trial::private(), State::Idle, &choice("consents"));
    assert_eq!(keys(&told.replies[0]), ["settings-consents-none"]);
}
