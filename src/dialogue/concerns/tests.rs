//! A report, tried by itself: the short way, every turn off it, and what comes later.

use proptest::prelude::*;

use super::*;
use crate::dialogue::trial::{Trial, choice, codes, keys, photo, somewhere, text};
use crate::dialogue::{Cases, Claim};
use crate::model::{CaseBrief, CaseState, Concern, Effect, Kind, Spot, Timestamp};

const LAMP: &str = "Die Laterne vor der Kirche ist kaputt";

fn trial() -> Trial {
    let mut trial = Trial::private().of_town("birkau");
    trial.cases.next = [("birkau", "BI-2026-0007"), ("erlheim", "ER-2026-0001")]
        .map(|(town, number)| (town.to_owned(), number.to_owned()))
        .into();
    trial.cases.receipt = "1234567890123456".to_owned();
    trial
}

/// All of it, one after the other; the last step is returned.
fn talk(trial: &Trial, inputs: &[Input]) -> Step<State> {
    let (first, rest) = inputs.split_first().expect("something is said");
    let mut step = trial.step(&Concerns, State::Idle, first).expect("it begins");
    for input in rest {
        let state = step.next.take().unwrap_or_default();
        step = trial.step(&Concerns, state, input).unwrap_or_else(|| panic!("it means something: {input:?}"));
    }
    step
}

fn asked(step: &Step<State>) -> Asked {
    match &step.next {
        Some(State::Drafting { asked, .. }) => *asked,
        state => panic!("something is asked, not {state:?}"),
    }
}

fn sent(step: &Step<State>) -> &Concern {
    match step.effects.as_slice() {
        [Effect::OpenCase { concern, .. }] | [Effect::SetProfile(_), Effect::OpenCase { concern, .. }] => {
            concern
        }
        effects => panic!("one case is opened, not {effects:?}"),
    }
}

fn report() -> Input {
    Input::Word(Word::Report)
}

fn case(id: &str, state: CaseState) -> CaseBrief {
    CaseBrief {
        id: CaseId(id.to_owned()),
        number: format!("BI-2026-000{id}"),
        kind: Kind::Problem,
        subject: "Laterne".to_owned(),
        state,
        opened_at: Timestamp::from_seconds(0),
        changed_at: Timestamp::from_seconds(0),
    }
}

fn with_cases() -> Trial {
    let mut trial = trial();
    trial.cases.own = vec![case("2", CaseState::Received), case("1", CaseState::Done)];
    trial
}

#[test]
fn six_messages_are_enough() {
    let said = [
        report(),
        text("Schlagloch vor der Kirche"),
        text("Kirchgasse 3"),
        photo(None),
        choice("skip"),
        choice("skip"),
    ];
    let whole = talk(&trial(), &said);
    assert_eq!(asked(&whole), Asked::Summary);
    let mut with_yes = said.to_vec();
    with_yes.push(Input::Word(Word::Yes));
    let done = talk(&trial(), &with_yes);
    let concern = sent(&done);
    assert_eq!(
        (concern.text.as_str(), concern.category.as_deref()),
        ("Schlagloch vor der Kirche", Some("roads"))
    );
    assert_eq!(concern.spot, Some(Spot::Written("Kirchgasse 3".to_owned())));
    assert_eq!((concern.files.len(), concern.contact.as_deref()), (1, None));
}

#[test]
fn the_receipt_says_number_day_and_code() {
    let trial = trial();
    let done = talk(
        &trial,
        &[report(), text("Schlagloch"), choice("skip"), choice("skip"), choice("skip"), choice("send")],
    );
    let told = trial.read(&done.replies[0]);
    for words in ["BI-2026-0007", "Freitag", "27. November 2026", "1234 5678 9012 3456"] {
        assert!(told.contains(words), "{words}: {told}");
    }
    let [Effect::OpenCase { number, due_on, .. }] = done.effects.as_slice() else { panic!("a case") };
    assert_eq!((number.as_str(), due_on.as_str()), ("BI-2026-0007", "2026-11-27"));
}

#[test]
fn asking_back_is_no_concern_and_more_words_are_never_lost() {
    let trial = Trial::private();
    let asked_what = talk(&trial, &[report()]);
    let state = asked_what.next.unwrap();
    assert!(trial.step(&Concerns, state, &text("wie bitte?")).is_none(), "it is asked again");
    let step = talk(&trial, &[report(), text("Schlagloch"), text("direkt vor der Schule")]);
    assert_eq!((asked(&step), keys(&step.replies[0])[0]), (Asked::Town, "concerns-noted"));
    let step = talk(&trial, &[report(), text("Schlagloch"), text("das liegt in Erlheim")]);
    let Some(State::Drafting { asked: Asked::Place, draft }) = &step.next else { panic!("{:?}", step.next) };
    assert_eq!(
        (draft.text.as_str(), draft.town.as_deref()),
        ("Schlagloch\ndas liegt in Erlheim", Some("erlheim"))
    );
}

#[test]
fn a_picture_alone_opens_a_report() {
    let step = talk(&trial(), &[photo(None)]);
    assert_eq!((asked(&step), keys(&step.replies[0])), (Asked::What, vec!["concerns-with-picture"]));
    let step = talk(&trial(), &[photo(Some("Schlagloch")), choice("skip"), choice("skip")]);
    assert_eq!(asked(&step), Asked::Summary, "what stands under it is the words of it");
}

#[test]
fn any_word_that_leads_on_skips_what_can_be_skipped() {
    let said = [report(), text("Schlagloch"), text("weiter"), text("Überspringen"), Input::Word(Word::No)];
    let step = talk(&trial(), &said);
    let Some(State::Drafting { asked: Asked::Summary, draft }) = &step.next else {
        panic!("{:?}", step.next)
    };
    assert_eq!((&draft.spot, draft.files.len(), &draft.contact), (&None, 0, &None));
}

#[test]
fn an_album_is_one_concern() {
    let said = [report(), text("Schlagloch"), choice("skip"), photo(None), photo(None), photo(None)];
    let step = talk(&trial(), &said);
    let Some(State::Drafting { draft, .. }) = &step.next else { panic!("it is being drafted") };
    assert_eq!(draft.files.len(), 3);
}

#[test]
fn a_place_alone_opens_a_report_and_is_not_asked_again() {
    let step = talk(&trial(), &[somewhere(), text("Schlagloch")]);
    assert_eq!(asked(&step), Asked::Pictures);
}

#[test]
fn what_is_not_ours_is_named_and_passed_on_only_with_consent() {
    let step = talk(&trial(), &[report(), text("Müll liegt herum")]);
    assert_eq!(asked(&step), Asked::NotOurs);
    assert!(codes(&step.replies[0]).contains(&"concerns:forward".to_owned()));
    let rest = [choice("skip"), choice("skip"), choice("skip"), choice("send")];
    for (answer, forwarded) in [("forward", Some("apm")), ("anyway", None)] {
        let mut said = vec![report(), text("Müll liegt herum"), choice(answer)];
        said.extend(rest.clone());
        assert_eq!(sent(&talk(&trial(), &said)).forward_to.as_deref(), forwarded);
    }
}

#[test]
fn an_idea_is_not_filed_as_a_defect() {
    let said =
        [report(), choice("kind:idea"), text("Mehr Markt"), choice("skip"), choice("skip"), choice("send")];
    let done = talk(&trial(), &said);
    assert_eq!((sent(&done).kind, sent(&done).category.as_deref()), (Kind::Idea, Some("leisure")));
}

#[test]
fn back_leads_one_step_back_and_from_the_first_out() {
    let step = talk(&trial(), &[report(), text("Schlagloch"), Input::Word(Word::Back)]);
    assert_eq!(asked(&step), Asked::What);
    let step = talk(&trial(), &[report(), Input::Word(Word::Back)]);
    assert_eq!((step.next, keys(&step.replies[0])), (None, vec!["concerns-cancelled"]));
    let step = talk(&trial(), &[report(), text("Schlagloch"), text("Kirchgasse"), choice("cancel")]);
    assert_eq!((step.next, step.effects), (None, vec![]), "nothing is sent");
}

#[test]
fn anything_can_be_changed_before_it_is_sent() {
    let begun = [report(), text("Schlagloch"), choice("skip"), choice("skip"), choice("skip")];
    for (change, answer) in [
        ("change:what", text("Zwei Schlaglöcher")),
        ("change:where", text("Am Markt")),
        ("change:contact", text("Ana, 0331 000000")),
        ("change:about", choice("about:roads")),
        ("change:pictures", choice("skip")),
    ] {
        let mut said = begun.to_vec();
        said.extend([choice(change), answer]);
        assert_eq!(asked(&talk(&trial(), &said)), Asked::Summary, "{change}");
    }
}

#[test]
fn a_wrong_word_is_asked_again_and_loses_nothing() {
    let trial = trial();
    let step =
        talk(&trial, &[report(), text(LAMP), choice("skip"), choice("skip"), choice("skip"), choice("skip")]);
    let state = step.next.unwrap();
    assert!(trial.step(&Concerns, state.clone(), &text("hä?")).is_none());
    let again = Concerns.repeat(&trial.ctx(), &state, Why::NotUnderstood).unwrap();
    assert_eq!(keys(&again)[0], "concerns-pardon");
    assert!(trial.read(&again).contains(LAMP));
}

#[test]
fn a_question_or_next_to_nothing_is_no_concern() {
    let trial = trial();
    let state = talk(&trial, &[report()]).next.unwrap();
    for typed in ["hä?", "ok", "Perso abgelaufen?"] {
        assert!(trial.step(&Concerns, state.clone(), &text(typed)).is_none(), "{typed}");
    }
    assert!(trial.step(&Concerns, state, &text("Warum ist die Laterne aus?")).is_some());
}

#[test]
fn where_we_do_not_know_the_town_it_is_asked() {
    let mut trial = Trial::private();
    trial.cases =
        Cases { next: [("erlheim".to_owned(), "ER-2026-0001".to_owned())].into(), ..Cases::default() };
    let step = talk(&trial, &[report(), text("Schlagloch")]);
    assert_eq!(asked(&step), Asked::Town);
    let said = [
        report(),
        text("Schlagloch"),
        text("Erlheim"),
        choice("skip"),
        choice("skip"),
        choice("skip"),
        choice("send"),
    ];
    assert_eq!(sent(&talk(&trial, &said)).town, "erlheim");
}

#[test]
fn own_cases_are_listed_and_looked_at() {
    let trial = with_cases();
    let list = talk(&trial, &[Input::Word(Word::Cases)]);
    assert_eq!(codes(&list.replies[0]), ["concerns:case:2", "concerns:case:1"]);
    let status = talk(&trial, &[text("bi-2026-0002")]);
    assert!(trial.read(&status.replies[0]).contains("Laterne"));
    assert!(codes(&status.replies[0]).contains(&"concerns:withdraw:2".to_owned()));
    let done = talk(&trial, &[choice("case:1")]);
    assert!(codes(&done.replies[0]).contains(&"concerns:not-fixed:1".to_owned()));
}

#[test]
fn a_case_of_somebody_else_is_nobodys() {
    for input in [choice("case:9"), choice("withdraw:9"), choice("add:9")] {
        assert_eq!(keys(&talk(&with_cases(), &[input]).replies[0]), ["choices-gone"]);
    }
    let step = talk(&with_cases(), &[text("BI-2026-0009")]);
    assert_eq!(keys(&step.replies[0]), ["concerns-number-unknown"]);
}

#[test]
fn something_is_added_and_not_fixed_opens_it_again() {
    for (what, added) in
        [("add:2", Added::More), ("correct:2", Added::Correction), ("not-fixed:1", Added::NotFixed)]
    {
        let step = talk(&with_cases(), &[choice(what), text("Immer noch dunkel")]);
        let [Effect::AddToCase(addition)] = step.effects.as_slice() else { panic!("{:?}", step.effects) };
        assert_eq!((addition.what, addition.text.as_str()), (added, "Immer noch dunkel"));
    }
}

#[test]
fn an_answer_to_a_message_about_a_case_goes_to_that_case() {
    let mut trial = with_cases();
    trial.cases.meant = Some(CaseId("1".to_owned()));
    let step = talk(&trial, &[text("Danke!")]);
    let [Effect::AddToCase(addition)] = step.effects.as_slice() else { panic!("{:?}", step.effects) };
    assert_eq!(addition.case.0, "1");
}

#[test]
fn withdrawing_wants_a_yes() {
    let step = talk(&with_cases(), &[choice("withdraw:2"), Input::Word(Word::Yes)]);
    assert_eq!(step.effects, [Effect::WithdrawCase(CaseId("2".to_owned()))]);
    let step = talk(&with_cases(), &[choice("withdraw:2"), Input::Word(Word::No)]);
    assert_eq!(step.effects, []);
}

#[test]
fn a_code_opens_a_case_here_after_a_yes() {
    let mut trial = trial();
    trial.cases.claim = Some(Claim::Found(case("7", CaseState::InWork)));
    let step = talk(&trial, &[text("1234 5678 9012 3456"), choice("yes")]);
    assert_eq!(step.effects, [Effect::ClaimCase { case: CaseId("7".to_owned()) }]);
    for (claim, key) in
        [(Claim::Unknown, "concerns-code-unknown"), (Claim::TooMany, "concerns-code-too-many")]
    {
        trial.cases.claim = Some(claim);
        assert_eq!(keys(&talk(&trial, &[text("1234567890123456")]).replies[0]), [key]);
    }
}

#[test]
fn a_draft_goes_with_a_message_that_is_taken_back() {
    let state = talk(&trial(), &[report(), text(LAMP)]).next.unwrap();
    assert!(Concerns.holds(&state, "m1"));
    assert!(!Concerns.holds(&state, "m2"));
}

fn any_input() -> impl Strategy<Value = Input> {
    let words = Word::ALL.to_vec();
    let choices = [
        "report",
        "skip",
        "back",
        "cancel",
        "send",
        "forward",
        "anyway",
        "kind:idea",
        "about:roads",
        "in:erlheim",
        "change:what",
        "change:where",
        "change:about",
        "add:2",
        "yes",
        "no",
        "leave",
        "case:1",
        "nonsense",
    ];
    prop_oneof![
        3 => prop::sample::select(choices.to_vec()).prop_map(choice),
        2 => prop::sample::select(words).prop_map(Input::Word),
        2 => "\\PC{0,30}".prop_map(|it| text(&it)),
        1 => Just(photo(None)),
        1 => Just(photo(Some("Müll"))),
        1 => Just(somewhere()),
        1 => Just(Input::Unsupported),
    ]
}

proptest! {
    #[test]
    fn whatever_is_said_it_waits_or_settles_and_says_so(inputs in prop::collection::vec(any_input(), 1..25)) {
        let trial = with_cases();
        let mut state = State::Idle;
        for input in inputs {
            let Some(step) = trial.step(&Concerns, state.clone(), &input) else { continue };
            prop_assert!(!step.replies.is_empty(), "silence after {input:?}");
            prop_assert!(step.replies.iter().all(|it| !trial.read(it).is_empty()));
            state = step.next.unwrap_or_default();
        }
    }
}

#[test]
fn who_sent_enough_today_is_asked_to_wait_before_writing_it_all_down() {
    let mut trial = Trial::private().of_town("birkau");
    trial.cases.enough_today = true;
    let step = trial.step(&Concerns, State::Idle, &Input::Word(Word::Report)).expect("it means something");
    assert_eq!(keys(&step.replies[0]), ["restricted-enough-today"]);
    assert!(step.next.is_none() && step.effects.is_empty());
}
