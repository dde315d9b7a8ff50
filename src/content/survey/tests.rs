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
