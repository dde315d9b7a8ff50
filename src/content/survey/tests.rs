//! Which questions are asked, and which answers count.

use super::*;

fn words(text: &str) -> Words {
    Words([("de".to_owned(), text.to_owned())].into())
}

fn question(id: &str, ask: Ask, only_if: &[(&str, &[&str])]) -> Question {
    let only_if = only_if.iter().map(|(question, is)| OnlyIf {
        question: (*question).to_owned(),
        is: is.iter().map(|it| (*it).to_owned()).collect(),
    });
    Question { id: id.to_owned(), texts: words(id), ask, need: Need::Optional, only_if: only_if.collect() }
}

fn picks(codes: &[&str]) -> Vec<Pick> {
    codes.iter().map(|it| Pick { code: (*it).to_owned(), names: words(it) }).collect()
}

fn survey() -> Survey {
    let scale = Ask::Scale { from: 1, to: 5, low: words("low"), high: words("high") };
    Survey {
        id: "bus".to_owned(),
        town: Some("birkau".to_owned()),
        districts: vec!["hagen".to_owned()],
        rooms: Vec::new(),
        titles: words("Bus"),
        texts: words("Bus"),
        opens: "2026-11-01".parse().unwrap(),
        closes: "2026-11-30".parse().unwrap(),
        quota: None,
        anonymity: Anonymity::Anonymous,
        change: Change::UntilTheEnd,
        smallest: 5,
        breakdown: Vec::new(),
        show: Show::Everybody,
        questions: vec![
            question("how", Ask::Single(picks(&["bus", "car"])), &[]),
            question("rate", scale, &[("how", &["bus"])]),
            question("why", Ask::Text, &[("rate", &["1", "2"])]),
        ],
        did: None,
        origin: Origin::default(),
    }
}

fn asked(answers: &Answers) -> Vec<String> {
    survey().asked(answers).map(|it| it.id.clone()).collect()
}

#[test]
fn no_bus_skips_what_is_asked_about_buses() {
    let mut answers = Answers::new();
    assert_eq!(asked(&answers), ["how"]);
    answers.insert("how".to_owned(), Answer::One("bus".to_owned()));
    assert_eq!(asked(&answers), ["how", "rate"]);
    answers.insert("rate".to_owned(), Answer::Number(2));
    assert_eq!(asked(&answers), ["how", "rate", "why"]);
    answers.insert("how".to_owned(), Answer::One("car".to_owned()));
    assert_eq!(asked(&answers), ["how"], "what depends on an answer that no longer holds goes, too");
}

#[test]
fn an_answer_to_what_is_no_longer_asked_does_not_count() {
    let survey = survey();
    let mut answers = Answers::new();
    answers.insert("how".to_owned(), Answer::One("bus".to_owned()));
    answers.insert("rate".to_owned(), Answer::Number(2));
    assert_eq!(survey.counted(&answers).count(), 2);
    answers.insert("how".to_owned(), Answer::One("car".to_owned()));
    assert_eq!(survey.counted(&answers).map(|(it, _)| it.id.as_str()).collect::<Vec<_>>(), ["how"]);
}

#[test]
fn what_is_left_open_or_half_done_does_not_count() {
    let multi = Ask::Multi { picks: picks(&["a", "b"]), most: 2 };
    let codes = vec!["a".to_owned()];
    assert!(!multi.is_complete(&Answer::Several { codes: codes.clone(), done: false }));
    assert!(multi.is_complete(&Answer::Several { codes: codes.clone(), done: true }));
    assert!(!Ask::Ranking(picks(&["a", "b"])).is_complete(&Answer::Order(codes)));
    assert!(!Ask::Text.is_complete(&Answer::Skipped));
}

#[test]
fn it_is_open_from_its_first_day_to_the_end_of_its_last() {
    let at = |day: &str, time: &str| {
        let day: NaiveDate = day.parse().unwrap();
        day.and_time(time.parse().unwrap())
    };
    let survey = survey();
    assert!(!survey.is_open(at("2026-10-31", "23:59:59")));
    assert!(survey.is_open(at("2026-11-01", "00:00:00")));
    assert!(survey.is_open(at("2026-11-30", "23:59:59")));
    assert!(!survey.is_open(at("2026-12-01", "00:00:00")) && survey.is_over(at("2026-12-01", "00:00:00")));
}

#[test]
fn who_has_named_no_town_or_district_is_not_turned_away() {
    let survey = survey();
    assert!(survey.is_for(None, None) && survey.is_for(Some("birkau"), None));
    assert!(survey.is_for(Some("birkau"), Some("hagen")));
    assert!(!survey.is_for(Some("erlheim"), None) && !survey.is_for(Some("birkau"), Some("tal")));
}

#[track_caller]
fn clash(now: &Survey) -> String {
    let faults = Shape::of(&survey()).clashes(now);
    faults.iter().map(|it| format!("{}: {}", it.key, it.problem)).collect::<Vec<_>>().join("\n")
}

#[test]
fn new_words_new_and_removed_options_and_new_questions_change_nothing_that_is_counted() {
    let mut now = survey();
    now.titles = words("Anders");
    now.questions[0].texts = words("Womit denn?");
    now.questions[0].ask = Ask::Single(picks(&["bus", "bike"]));
    now.questions.push(question("more", Ask::Text, &[]));
    now.closes = "2026-12-15".parse().unwrap();
    assert_eq!(clash(&now), "");
    let both = Shape::of(&now).and_before(Shape::of(&survey()));
    let codes: Vec<&str> = both.questions["how"].codes.keys().map(String::as_str).collect();
    assert_eq!(codes, ["bike", "bus", "car"], "the removed one keeps its name");
}

#[test]
fn what_would_make_a_count_false_or_break_a_promise_is_refused_with_the_reason() {
    let mut kind = survey();
    kind.questions[0].ask = Ask::Text;
    assert_eq!(clash(&kind), "question: question \"how\" was asked as single, and answers to it are kept");
    let mut scale = survey();
    scale.questions[1].ask = Ask::Scale { from: 1, to: 7, low: words("low"), high: words("high") };
    assert_eq!(clash(&scale), "question: question \"rate\" went by steps 1 to 5, and now by steps 1 to 7");
    let mut gone = survey();
    gone.questions.pop();
    assert_eq!(clash(&gone), "question: question \"why\" is gone, and answers to it are kept");
    let named = Survey { anonymity: Anonymity::Named, ..survey() };
    assert_eq!(
        clash(&named),
        "anonymity: people were told \"anonymous\" before they answered, and now it is \"named\""
    );
    let smaller = Survey { smallest: 3, ..survey() };
    assert!(clash(&smaller).starts_with("smallest: people were told \"5\""));
    let broken_down = Survey { breakdown: vec![By::District], ..survey() };
    assert!(clash(&broken_down).ends_with("now it is \"district\""));
}
