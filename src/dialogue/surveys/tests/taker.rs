//! A survey with a question of each kind, and somebody who takes part in it.

use super::*;
use crate::content::survey::{By, OnlyIf, Pick, Question};
use crate::content::{Origin, Words};
use crate::dialogue::trial::{choice, text};
use crate::model::{Effect, Participation, Sheet};

pub fn words(de: &str, uk: &str) -> Words {
    Words([("de".to_owned(), de.to_owned()), ("uk".to_owned(), uk.to_owned())].into())
}

pub fn picks(all: &[(&str, &str, &str)]) -> Vec<Pick> {
    all.iter().map(|(code, de, uk)| Pick { code: (*code).to_owned(), names: words(de, uk) }).collect()
}

pub fn question(id: &str, ask: Ask, only_if: &[(&str, &str)]) -> Question {
    let only_if = only_if
        .iter()
        .map(|(question, is)| OnlyIf { question: (*question).to_owned(), is: vec![(*is).to_owned()] });
    Question {
        id: id.to_owned(),
        texts: words(&format!("{id}-de"), &format!("{id}-uk")),
        ask,
        need: Need::Optional,
        only_if: only_if.collect(),
    }
}

/// Every kind of question but pictures, and one that only bus riders are asked.
pub fn survey() -> Survey {
    let how =
        picks(&[("bus", "Bus", "Автобус"), ("car", "Auto", "Машина"), ("no", "Nichts davon", "Нічого")]);
    let why =
        picks(&[("cheap", "Billig", "Дешево"), ("near", "Nah", "Близько"), ("fast", "Schnell", "Швидко")]);
    let goals = picks(&[("a", "Dach", "Дах"), ("b", "Bank", "Лавка"), ("c", "Licht", "Світло")]);
    let scale = Ask::Scale {
        from: 1, to: 5, low: words("schlecht", "погано"), high: words("gut", "добре")
    };
    Survey {
        id: "bus".to_owned(),
        town: None,
        districts: Vec::new(),
        rooms: Vec::new(),
        titles: words("Der Bus", "Автобус"),
        texts: words("Kurz gefragt.", "Коротко."),
        opens: "2026-11-01".parse().unwrap(),
        closes: "2026-12-31".parse().unwrap(),
        quota: None,
        anonymity: Anonymity::Anonymous,
        change: Change::UntilTheEnd,
        smallest: 5,
        breakdown: vec![By::District, By::Language],
        show: Show::Everybody,
        questions: vec![
            Question { need: Need::Required, ..question("how", Ask::Single(how), &[]) },
            question("rate", scale, &[("how", "bus")]),
            question("why", Ask::Multi { picks: why, most: 2 }, &[]),
            question("trips", Ask::Number { least: 0, most: 99 }, &[]),
            question("rank", Ask::Ranking(goals.clone()), &[]),
            question("share", Ask::Points { picks: goals, points: 10 }, &[]),
            question("when", Ask::Date, &[]),
            question("where", Ask::Place, &[]),
            question("wish", Ask::Text, &[]),
        ],
        did: None,
        origin: Origin::default(),
    }
}

/// Somebody taking part: what is written down of it is there at their next word.
pub struct Taker {
    pub trial: Trial,
    pub state: State,
    pub said: Vec<Reply>,
    pub sealed: Vec<Sheet>,
    pub wishes: Vec<Wished>,
}

impl Taker {
    pub fn of(survey: Survey) -> Self {
        let trial = Trial::private().of_town("birkau").of_district("hagen").with_survey(survey);
        Self { trial, state: State::Idle, said: Vec::new(), sealed: Vec::new(), wishes: Vec::new() }
    }

    /// At question 1.
    pub fn begun(survey: Survey) -> Self {
        let mut taker = Self::of(survey);
        taker.says(&Input::Word(Word::Surveys));
        taker.says(&Input::Word(Word::Yes));
        taker
    }

    /// Whether it meant something.
    pub fn says(&mut self, input: &Input) -> bool {
        let Some(step) = self.trial.step(&Surveys, self.state.clone(), input) else { return false };
        for effect in step.effects {
            let Effect::Participate { survey, what } = effect else { panic!("no other effect: {effect:?}") };
            let part = self.trial.surveys.parts.entry(survey).or_default();
            match what {
                Participation::Keep { sheet, .. } => part.sheet = Some(sheet),
                Participation::Seal { sheet } => {
                    *part = Part { sheet: None, standing: Standing::Sealed };
                    self.sealed.push(sheet);
                }
                Participation::Wish(it) => self.wishes.push(it),
                Participation::Pass { .. } | Participation::Join { .. } => (),
            }
        }
        self.state = step.next.unwrap_or_default();
        self.said = step.replies;
        true
    }

    pub fn types(&mut self, words: &str) -> bool {
        self.says(&text(words))
    }

    pub fn presses(&mut self, code: &str) -> bool {
        self.says(&choice(code))
    }

    pub fn sheet(&self) -> Sheet {
        self.trial.surveys.parts.get("bus").and_then(|it| it.sheet.clone()).unwrap_or_default()
    }

    pub fn at(&self) -> Option<String> {
        self.sheet().at
    }

    pub fn answer(&self, question: &str) -> Option<Answer> {
        self.sheet().answers.get(question).cloned()
    }

    pub fn reads(&self) -> String {
        self.said.iter().map(|it| self.trial.read(it)).collect::<Vec<_>>().join("\n\n")
    }

    /// Answers everything, by words alone.
    pub fn answers_all(&mut self) {
        for words in
            ["Bus", "4", "1, 2", "12", "Dach, Bank, Licht", "5 3 2", "24.12.2026", "Am Markt", "Mehr Licht"]
        {
            assert!(self.types(words), "{words}");
        }
    }
}

pub fn several(codes: &[&str]) -> Answer {
    Answer::Several { codes: codes.iter().map(|it| (*it).to_owned()).collect(), done: true }
}

pub fn order(codes: &[&str]) -> Answer {
    Answer::Order(codes.iter().map(|it| (*it).to_owned()).collect())
}

pub fn points(shares: &[(&str, u32)]) -> Answer {
    Answer::Points(shares.iter().map(|(code, it)| ((*code).to_owned(), *it)).collect())
}
