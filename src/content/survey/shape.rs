//! What a survey promised and could be answered with, kept from its first day: a change that would make what is
//! counted false, or a promise broken, is refused (S11).
//!
//! New words change nothing, for answers are codes. A removed option keeps its votes and its last name, a new one
//! begins with none.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Anonymity, Ask, By, Change, Question, Show, Survey};
use crate::content::{FIRST_LANGUAGE, Fault};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Shape {
    pub anonymity: String,
    #[serde(rename = "final")]
    pub change: String,
    pub smallest: u32,
    pub breakdown: Vec<String>,
    pub show: String,
    pub questions: BTreeMap<String, Asked>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Asked {
    pub kind: String,
    /// Steps of a scale, or points to share out: other ones would mean something else.
    pub measure: String,
    /// Every option there ever was, with its last name in German.
    pub codes: BTreeMap<String, String>,
}

impl Shape {
    pub fn of(survey: &Survey) -> Self {
        Self {
            anonymity: anonymity(survey.anonymity).to_owned(),
            change: change(survey.change).to_owned(),
            smallest: survey.smallest,
            breakdown: survey.breakdown.iter().map(by).collect(),
            show: show(survey.show).to_owned(),
            questions: survey.questions.iter().map(|it| (it.id.clone(), asked(it))).collect(),
        }
    }

    /// The same with what could be answered before.
    #[must_use]
    pub fn and_before(mut self, before: Self) -> Self {
        for (id, earlier) in before.questions {
            let now = self.questions.entry(id).or_insert_with(|| earlier.clone());
            for (code, name) in earlier.codes {
                now.codes.entry(code).or_insert(name);
            }
        }
        self
    }

    /// What of `survey` does not go with what it was.
    pub fn clashes(&self, survey: &Survey) -> Vec<Fault> {
        let now = Self::of(survey);
        let fault = |key: &str, problem: String, remedy: &str| Fault {
            file: survey.origin.file.to_path_buf(),
            line: survey.origin.line,
            key: key.to_owned(),
            problem,
            remedy: remedy.to_owned(),
        };
        let mut faults = Vec::new();
        let mut promise = |key: &str, before: &str, after: &str| {
            let problem =
                format!("people were told \"{before}\" before they answered, and now it is \"{after}\"");
            faults.push(fault(key, problem, "Put it back, or ask anew in a survey with another id"));
        };
        if self.anonymity != now.anonymity {
            promise("anonymity", &self.anonymity, &now.anonymity);
        }
        if self.change != now.change {
            promise("final", &self.change, &now.change);
        }
        if now.smallest < self.smallest {
            promise("smallest", &self.smallest.to_string(), &now.smallest.to_string());
        }
        if let Some(new) = now.breakdown.iter().find(|it| !self.breakdown.contains(it)) {
            promise("breakdown", &self.breakdown.join(", "), new);
        }
        if audience(&self.show) < audience(&now.show) {
            promise("show", &self.show, &now.show);
        }
        for (id, before) in &self.questions {
            let (problem, remedy) = match now.questions.get(id) {
                Some(after) if after.kind != before.kind => (
                    format!("question \"{id}\" was asked as {}, and answers to it are kept", before.kind),
                    "Put the kind back, or give the new question another id",
                ),
                Some(after) if after.measure != before.measure => (
                    format!("question \"{id}\" went by {}, and now by {}", before.measure, after.measure),
                    "Put it back, or give the new question another id",
                ),
                Some(_) => continue,
                None => (
                    format!("question \"{id}\" is gone, and answers to it are kept"),
                    "Put it back; it may stand at the end",
                ),
            };
            faults.push(fault("question", problem, remedy));
        }
        faults
    }
}

/// What makes a closed survey unable to go on.
pub fn reopened(survey: &Survey) -> Fault {
    Fault {
        file: survey.origin.file.to_path_buf(),
        line: survey.origin.line,
        key: "closes".to_owned(),
        problem: "it has closed, and nobody can tell any more who has taken part".to_owned(),
        remedy: "Put the last day back, or ask anew in a survey with another id".to_owned(),
    }
}

fn asked(question: &Question) -> Asked {
    let measure = match &question.ask {
        Ask::Scale { from, to, .. } => format!("steps {from} to {to}"),
        Ask::Points { points, .. } => format!("{points} points"),
        Ask::Single(_)
        | Ask::Multi { .. }
        | Ask::Number { .. }
        | Ask::Text
        | Ask::Date
        | Ask::Place
        | Ask::Photo
        | Ask::Ranking(_) => String::new(),
    };
    let codes = question.ask.picks().iter().map(|it| (it.code.clone(), it.name(FIRST_LANGUAGE).to_owned()));
    Asked { kind: question.ask.name().to_owned(), measure, codes: codes.collect() }
}

const fn anonymity(it: Anonymity) -> &'static str {
    match it {
        Anonymity::Anonymous => "anonymous",
        Anonymity::Pseudonymous => "pseudonymous",
        Anonymity::Named => "named",
    }
}

const fn change(it: Change) -> &'static str {
    match it {
        Change::UntilTheEnd => "can be changed",
        Change::Never => "final when sent",
    }
}

const fn show(it: Show) -> &'static str {
    match it {
        Show::Everybody => "everybody",
        Show::Participants => "participants",
        Show::Staff => "staff",
    }
}

fn audience(name: &str) -> usize {
    ["staff", "participants", "everybody"].iter().position(|it| *it == name).unwrap_or(2)
}

fn by(it: &By) -> String {
    match it {
        By::District => "district".to_owned(),
        By::Language => "language".to_owned(),
        By::Question(id) => id.clone(),
    }
}
