//! Any order of answers, backs, skips, languages, restarts, doubles and edits comes to the same tally as a model that
//! knows no dialogue.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::dialogue::parts::Said;
use crate::tally::Tally;

/// What somebody may do next.
#[derive(Clone, Debug)]
enum Move {
    /// One of the ways to answer whatever is asked.
    Answer(usize),
    /// The same message once more.
    Twice(usize),
    Back,
    Skip,
    Nonsense,
    Pause,
    Speak(&'static str),
    /// The service starts anew: all that is left is what was kept.
    Restart,
    /// A button of earlier.
    Press(usize),
    /// An earlier answer in new words.
    Edit(usize),
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let one = prop_oneof![
        8 => (0_usize..3).prop_map(Move::Answer),
        1 => (0_usize..3).prop_map(Move::Twice),
        2 => Just(Move::Back),
        2 => Just(Move::Skip),
        1 => Just(Move::Nonsense),
        1 => Just(Move::Pause),
        1 => prop_oneof![Just("de"), Just("uk"), Just("ar")].prop_map(Move::Speak),
        1 => Just(Move::Restart),
        2 => (0_usize..3).prop_map(Move::Press),
        2 => (0_usize..3).prop_map(Move::Edit),
    ];
    prop::collection::vec(one, 0..40)
}

/// Ways to answer each question, and what they mean.
fn ways(question: &str) -> Vec<(&'static str, Answer)> {
    let one = |code: &str| Answer::One(code.to_owned());
    let words = |it: &str| Answer::Text(it.to_owned());
    match question {
        "how" => vec![("Bus", one("bus")), ("Машина", one("car")), ("drei", one("no"))],
        "rate" => vec![("4", Answer::Number(4)), ("два", Answer::Number(2)), ("٥", Answer::Number(5))],
        "why" => vec![
            ("1, 2", several(&["cheap", "near"])),
            ("Швидко, Nah", several(&["fast", "near"])),
            ("Billig; Schnell", several(&["cheap", "fast"])),
        ],
        "trips" => vec![("0", Answer::Number(0)), ("zwanzig", Answer::Skipped), ("۹۹", Answer::Number(99))],
        "rank" => vec![
            ("Dach, Bank, Licht", order(&["a", "b", "c"])),
            ("3 2 1", order(&["c", "b", "a"])),
            ("2, 3", order(&["b", "c", "a"])),
        ],
        "share" => vec![
            ("10 0 0", points(&[("a", 10), ("b", 0), ("c", 0)])),
            ("1, 2, 7", points(&[("a", 1), ("b", 2), ("c", 7)])),
            ("10", points(&[("a", 10), ("b", 0), ("c", 0)])),
        ],
        "when" => vec![
            ("24.12.2026", Answer::Date("2026-12-24".to_owned())),
            ("2027-01-05", Answer::Date("2027-01-05".to_owned())),
            ("١.٢.٢٠٢٧", Answer::Date("2027-02-01".to_owned())),
        ],
        "where" => vec![("Markt", words("Markt")), ("Am See", words("Am See")), ("тут", words("тут"))],
        _ => vec![("Licht", words("Licht")), ("Nichts", words("Nichts")), ("більше", words("більше"))],
    }
}

/// What was meant, by somebody who only writes down which question was asked and what was said to it.
#[derive(Default)]
struct Model(BTreeMap<String, Answer>);

impl Model {
    fn answer(&mut self, question: &str, meant: &Answer) {
        if *meant != Answer::Skipped {
            self.0.insert(question.to_owned(), meant.clone());
        }
    }

    /// How often each code was chosen, and how many answered: buses alone are rated.
    fn tally(&self) -> (BTreeMap<String, u64>, BTreeMap<String, BTreeMap<String, u64>>) {
        let rides = self.0.get("how") == Some(&Answer::One("bus".to_owned()));
        let counts =
            self.0.iter().filter(|(id, given)| **given != Answer::Skipped && (*id != "rate" || rides));
        let mut answered = BTreeMap::new();
        let mut bars: BTreeMap<String, BTreeMap<String, u64>> = BTreeMap::new();
        for (id, given) in counts {
            answered.insert(id.clone(), 1);
            let own = bars.entry(id.clone()).or_default();
            for (code, worth) in worth(id, given) {
                *own.entry(code).or_default() += worth;
            }
        }
        (answered, bars)
    }
}

/// What an answer adds to which code.
fn worth(id: &str, given: &Answer) -> Vec<(String, u64)> {
    match given {
        Answer::One(code) => vec![(code.clone(), 1)],
        Answer::Several { codes, .. } => codes.iter().map(|it| (it.clone(), 1)).collect(),
        Answer::Number(step) if id == "rate" => vec![(step.to_string(), 1)],
        Answer::Order(codes) => codes.iter().cloned().zip([2, 1, 0]).collect(),
        Answer::Points(points) => points.iter().map(|(it, n)| (it.clone(), u64::from(*n))).collect(),
        _ => Vec::new(),
    }
}

fn play(moves: &[Move]) -> (Tally, Model) {
    let mut ana = Taker::begun(survey());
    let mut model = Model::default();
    for it in moves {
        make(&mut ana, &mut model, it);
    }
    let mut tally = Tally::default();
    tally.add(&survey(), &ana.sheet());
    (tally, model)
}

fn make(ana: &mut Taker, model: &mut Model, it: &Move) {
    let at = ana.at().filter(|_| ana.state != State::Idle);
    match it {
        Move::Answer(way) | Move::Twice(way) => {
            let Some(question) = at else { return };
            let (words, meant) = ways(&question).swap_remove(*way);
            ana.types(words);
            model.answer(&question, &meant);
            if matches!(it, Move::Twice(_)) && ana.at().as_deref() == Some(question.as_str()) {
                // It was no answer, and is none the second time.
                ana.types(words);
            }
        }
        Move::Back => {
            ana.says(&Input::Word(Word::Back));
        }
        Move::Skip => {
            if ana.types("überspringen")
                && let Some(question) = at.filter(|it| it != "how")
            {
                model.0.entry(question).or_insert(Answer::Skipped);
            }
        }
        Move::Nonsense => {
            if at.as_deref().is_some_and(|it| !["where", "wish"].contains(&it)) {
                assert!(!ana.types("asdf qwer"));
            }
        }
        Move::Pause => {
            ana.types("Pause");
            ana.says(&Input::Word(Word::Surveys));
            ana.says(&Input::Word(Word::Yes));
        }
        Move::Speak(language) => ana.trial.read_in(language),
        Move::Restart => restart(ana),
        Move::Press(way) => {
            let code = ["bus", "car", "no"][*way];
            ana.presses(&format!("a:bus:how:{code}"));
            model.answer("how", &Answer::One(code.to_owned()));
        }
        Move::Edit(way) => {
            let (words, meant) = ways("how").swap_remove(*way);
            if ana.sheet().answers.contains_key("how") && ana.state != State::Idle {
                let (survey, question) = ("bus".to_owned(), "how".to_owned());
                ana.trial.surveys.said = Said::Answer { survey, question };
                ana.types(words);
                ana.trial.surveys.said = Said::Anew;
                model.answer("how", &meant);
            }
        }
    }
}

/// All that is left is what was kept.
fn restart(ana: &mut Taker) {
    let kept = serde_json::to_string(&ana.state).unwrap();
    ana.state = serde_json::from_str(&kept).unwrap();
    let kept = serde_json::to_string(&ana.sheet()).unwrap();
    let sheet = Some(serde_json::from_str(&kept).unwrap());
    ana.trial.surveys.parts.entry("bus".to_owned()).or_default().sheet = sheet;
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_order_comes_to_the_same_tally_as_a_direct_model(moves in moves()) {
        let (tally, model) = play(&moves);
        let (answered, bars) = model.tally();
        let counted: BTreeMap<String, u64> =
            tally.counts.iter().map(|(id, it)| (id.clone(), it.answered)).collect();
        let drawn: BTreeMap<String, BTreeMap<String, u64>> =
            tally.counts.iter().map(|(id, it)| (id.clone(), it.bars.clone())).collect();
        prop_assert_eq!(counted, answered);
        prop_assert_eq!(drawn, bars);
    }
}
