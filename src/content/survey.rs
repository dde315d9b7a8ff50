//! A survey: what is asked, of whom, until when, and what is promised about the answers.
//!
//! **Invariant:** a condition speaks of earlier questions alone, so no way through a survey goes in circles.

#[path = "survey/shape.rs"]
mod shape;

pub use shape::{Asked, Shape, reopened};

use chrono::{NaiveDate, NaiveDateTime};

use super::{Origin, Words};
use crate::model::{Address, Answer, Answers};

/// One survey is one tally, whatever the messenger and the language.
#[derive(Debug, Clone, PartialEq)]
pub struct Survey {
    /// No other survey's, in any town.
    pub id: String,
    /// The town whose people are asked; `None`: all of them.
    pub town: Option<String>,
    /// Ids of the districts it is for; empty: the whole town.
    pub districts: Vec<String>,
    /// Rooms that are shown the result.
    pub rooms: Vec<Address>,
    pub titles: Words,
    /// What it is about, in the small Markdown subset.
    pub texts: Words,
    pub opens: NaiveDate,
    /// The last day to take part.
    pub closes: NaiveDate,
    /// So many may take part, and no more.
    pub quota: Option<u32>,
    pub anonymity: Anonymity,
    pub change: Change,
    /// No smaller group is ever told apart.
    pub smallest: u32,
    /// What the answers are broken down by.
    pub breakdown: Vec<By>,
    pub show: Show,
    pub questions: Vec<Question>,
    /// You asked, we did: what became of it.
    pub did: Option<Words>,
    pub origin: Origin,
}

/// What the answers say about who gave them (S7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anonymity {
    /// Nothing, once the survey has closed.
    Anonymous,
    /// All answers of one person belong together, under another name.
    Pseudonymous,
    /// Their name.
    Named,
}

/// Whether an answer can be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    UntilTheEnd,
    /// Final when sent: from then on nobody can tell whose it is.
    Never,
}

/// Who is told the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Show {
    Everybody,
    Participants,
    Staff,
}

/// What tells one group of people from another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum By {
    District,
    Language,
    /// The answer to this question, of one choice.
    Question(String),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Kept for ever: answers are filed under it.
    pub id: String,
    pub texts: Words,
    pub ask: Ask,
    pub need: Need,
    /// All of them must hold, or it is not asked (S9).
    pub only_if: Vec<OnlyIf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    Optional,
    Required,
}

/// An earlier question was answered with one of these codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnlyIf {
    pub question: String,
    pub is: Vec<String>,
}

/// What sort of answer a question wants (S1).
#[derive(Debug, Clone, PartialEq)]
pub enum Ask {
    Single(Vec<Pick>),
    Multi {
        picks: Vec<Pick>,
        most: usize,
    },
    Scale {
        from: i64,
        to: i64,
        low: Words,
        high: Words,
    },
    Number {
        least: i64,
        most: i64,
    },
    Text,
    Date,
    Place,
    Photo,
    /// All of them, the best first.
    Ranking(Vec<Pick>),
    /// So many points, shared out over projects.
    Points {
        picks: Vec<Pick>,
        points: u32,
    },
}

/// An option: its code counts, its names are shown (S5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pick {
    pub code: String,
    pub names: Words,
}

impl Survey {
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|it| it.id == id)
    }

    pub fn is_open(&self, local: NaiveDateTime) -> bool {
        (self.opens..=self.closes).contains(&local.date())
    }

    pub fn is_over(&self, local: NaiveDateTime) -> bool {
        self.closes < local.date()
    }

    /// Whether it is for somebody of this town and district; who has named none is not turned away.
    pub fn is_for(&self, town: Option<&str>, district: Option<&str>) -> bool {
        let town = self.town.is_none() || town.is_none() || self.town.as_deref() == town;
        let district =
            self.districts.is_empty() || district.is_none_or(|it| self.districts.iter().any(|own| own == it));
        town && district
    }

    /// Whether the answers so far lead to this question.
    pub fn is_asked(&self, question: &Question, answers: &Answers) -> bool {
        question.only_if.iter().all(|it| {
            let Some(earlier) = self.question(&it.question) else { return false };
            let given = answers.get(&it.question);
            self.is_asked(earlier, answers) && given.is_some_and(|given| it.holds(given))
        })
    }

    /// The questions these answers lead to, in order.
    pub fn asked<'a>(&'a self, answers: &'a Answers) -> impl DoubleEndedIterator<Item = &'a Question> {
        self.questions.iter().filter(move |it| self.is_asked(it, answers))
    }

    /// The questions these answers may still lead to: all that are not ruled out.
    pub fn possible<'a>(&'a self, answers: &'a Answers) -> impl Iterator<Item = &'a Question> {
        self.questions.iter().filter(move |it| self.is_possible(it, answers))
    }

    fn is_possible(&self, question: &Question, answers: &Answers) -> bool {
        question.only_if.iter().all(|it| {
            let earlier = self.question(&it.question).is_some_and(|it| self.is_possible(it, answers));
            earlier && answers.get(&it.question).is_none_or(|given| it.holds(given))
        })
    }

    /// The answers that count: those to questions that are asked, given in full.
    pub fn counted<'a>(&'a self, answers: &'a Answers) -> impl Iterator<Item = (&'a Question, &'a Answer)> {
        self.asked(answers).filter_map(|it| {
            let given = answers.get(&it.id).filter(|given| it.ask.is_complete(given))?;
            Some((it, given))
        })
    }
}

impl OnlyIf {
    fn holds(&self, given: &Answer) -> bool {
        match given {
            Answer::One(code) => self.is.contains(code),
            Answer::Several { codes, .. } => codes.iter().any(|it| self.is.contains(it)),
            Answer::Number(number) => self.is.contains(&number.to_string()),
            Answer::Text(_)
            | Answer::Date(_)
            | Answer::Place(_)
            | Answer::Photo(_)
            | Answer::Order(_)
            | Answer::Points(_)
            | Answer::Skipped => false,
        }
    }
}

impl Ask {
    /// In files, in the store and in keys of `locales/`.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Single(_) => "single",
            Self::Multi { .. } => "multi",
            Self::Scale { .. } => "scale",
            Self::Number { .. } => "number",
            Self::Text => "text",
            Self::Date => "date",
            Self::Place => "place",
            Self::Photo => "photo",
            Self::Ranking(_) => "ranking",
            Self::Points { .. } => "points",
        }
    }

    pub fn picks(&self) -> &[Pick] {
        match self {
            Self::Single(picks)
            | Self::Ranking(picks)
            | Self::Multi { picks, .. }
            | Self::Points { picks, .. } => picks,
            Self::Scale { .. }
            | Self::Number { .. }
            | Self::Text
            | Self::Date
            | Self::Place
            | Self::Photo => &[],
        }
    }

    /// Whether nothing more is to be said to it.
    pub fn is_complete(&self, given: &Answer) -> bool {
        match (self, given) {
            (Self::Multi { .. }, Answer::Several { done, codes }) => *done && !codes.is_empty(),
            (Self::Ranking(picks), Answer::Order(codes)) => codes.len() == picks.len(),
            (Self::Points { picks, .. }, Answer::Points(points)) => points.len() == picks.len(),
            (Self::Single(_), Answer::One(_))
            | (Self::Scale { .. } | Self::Number { .. }, Answer::Number(_))
            | (Self::Text, Answer::Text(_))
            | (Self::Date, Answer::Date(_))
            | (Self::Place, Answer::Place(_) | Answer::Text(_))
            | (Self::Photo, Answer::Photo(_)) => true,
            (_, _) => false,
        }
    }

    /// What a code is called: an option by its name, the ends of a scale by what they mean, and what can no longer
    /// be chosen by itself.
    pub fn label(&self, code: &str, lang: &str) -> String {
        let end = match self {
            Self::Scale { from, low, .. } if from.to_string() == code => Some(low),
            Self::Scale { to, high, .. } if to.to_string() == code => Some(high),
            _ => None,
        };
        let name = self.pick(code).map(|it| it.name(lang).to_owned());
        let end = end.map(|it| format!("{code} ({})", it.text(lang)));
        name.or(end).unwrap_or_else(|| code.to_owned())
    }

    pub fn pick(&self, code: &str) -> Option<&Pick> {
        self.picks().iter().find(|it| it.code == code)
    }
}

impl Pick {
    pub fn name(&self, lang: &str) -> &str {
        self.names.text(lang)
    }
}

#[cfg(test)]
#[path = "survey/tests.rs"]
mod tests;
