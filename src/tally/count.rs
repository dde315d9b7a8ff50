//! One sheet after the other becomes counts.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::content::survey::{By, Question, Survey};
use crate::model::{Answer, Sheet};

/// By group and question, how often each code was chosen.
pub type Groups = BTreeMap<String, BTreeMap<String, Bars>>;

/// By code, or by step of a scale.
pub type Bars = BTreeMap<String, u64>;

/// What a survey has come to. Kept as JSON once it has closed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tally {
    /// Who answered at least one question.
    pub participants: u64,
    /// By question.
    pub counts: BTreeMap<String, Count>,
    /// By what they are broken down by.
    pub groups: BTreeMap<String, Groups>,
}

/// What one question has come to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Count {
    /// Who answered it.
    pub answered: u64,
    /// By code, or by step of a scale: how often it was chosen; for points and rankings, how many points it has.
    pub bars: Bars,
    /// All numbers together.
    pub sum: i64,
}

impl Tally {
    pub fn add(&mut self, survey: &Survey, sheet: &Sheet) {
        let groups = groups(survey, sheet);
        let mut has_answered = false;
        for (question, given) in survey.counted(&sheet.answers) {
            has_answered = true;
            let bars = bars(question, given);
            let count = self.counts.entry(question.id.clone()).or_default();
            count.answered += 1;
            if let Answer::Number(number) = given {
                count.sum += number;
            }
            for (code, times) in &bars {
                *count.bars.entry(code.clone()).or_default() += times;
            }
            if is_told_apart(given) {
                self.add_to_groups(&groups, &question.id, &bars);
            }
        }
        self.participants += u64::from(has_answered);
    }

    fn add_to_groups(&mut self, groups: &[(String, String)], question: &str, bars: &[(String, u64)]) {
        for (by, group) in groups {
            if by == question {
                continue;
            }
            let of_group = self.groups.entry(by.clone()).or_default().entry(group.clone()).or_default();
            let cells = of_group.entry(question.to_owned()).or_default();
            for (code, times) in bars {
                *cells.entry(code.clone()).or_default() += times;
            }
        }
    }

    /// On a scale or of numbers.
    pub fn average(&self, question: &str) -> Option<f64> {
        let count = self.counts.get(question).filter(|it| 0 < it.answered)?;
        #[expect(clippy::cast_precision_loss, reason = "nobody answers so often")]
        Some(count.sum as f64 / count.answered as f64)
    }
}

/// The groups a sheet belongs to, one of each kind.
fn groups(survey: &Survey, sheet: &Sheet) -> Vec<(String, String)> {
    let group = |by: &By| match by {
        By::District => Some(("district".to_owned(), sheet.groups.get("district")?.clone())),
        By::Language => Some(("language".to_owned(), sheet.groups.get("language")?.clone())),
        By::Question(id) => match survey.counted(&sheet.answers).find(|(it, _)| it.id == *id)?.1 {
            Answer::One(code) => Some((id.clone(), code.clone())),
            _ => None,
        },
    };
    survey.breakdown.iter().filter_map(group).collect()
}

/// Whether an answer is one or some of a few.
const fn is_told_apart(given: &Answer) -> bool {
    matches!(given, Answer::One(_) | Answer::Several { .. })
}

/// What an answer adds to which bar.
fn bars(question: &Question, given: &Answer) -> Vec<(String, u64)> {
    match given {
        Answer::One(code) => vec![(code.clone(), 1)],
        Answer::Several { codes, .. } => codes.iter().map(|it| (it.clone(), 1)).collect(),
        Answer::Number(step) if question.ask.name() == "scale" => vec![(step.to_string(), 1)],
        // The first of three gets two points, the last none.
        Answer::Order(codes) => {
            let last = codes.len().saturating_sub(1);
            codes.iter().enumerate().map(|(at, it)| (it.clone(), (last - at.min(last)) as u64)).collect()
        }
        Answer::Points(points) => points.iter().map(|(code, it)| (code.clone(), u64::from(*it))).collect(),
        Answer::Number(_)
        | Answer::Text(_)
        | Answer::Date(_)
        | Answer::Place(_)
        | Answer::Photo(_)
        | Answer::Skipped => Vec::new(),
    }
}
