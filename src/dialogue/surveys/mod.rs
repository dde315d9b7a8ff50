//! Surveys: one question at a time, left and taken up again at any.
//!
//! ```text
//! survey ─▶ (which?) ─▶ what it is, who sees what ─ begin ─▶ (name?) ─▶ question ─▶ … ─▶ thanks [result] [change]
//!                                                                  ▲  back · skip      └─ final: send? ─▶ sent
//! survey, days later ─▶ so many left, go on? ──────────────────────┘  pause · again
//! ```
//!
//! Where somebody stands and what they said is on their sheet, which the store files under a key of its own: the
//! talk knows no more than which survey it is about.
//!
//! **Invariant:** each answer is given up as soon as it is understood, and no answer is ever kept in a talk.

mod ask;
mod invite;
mod read;
mod result;
mod take;

pub use ask::plainly;
pub use result::{Reader, describe, did, label};

use serde::{Deserialize, Serialize};

use super::{Ctx, Dialogue, Input, Reply, Step, Why, Word};
use crate::content::survey::Survey;

pub const NAME: &str = Surveys::NAME;
/// The choice that lists the surveys.
pub const LIST: &str = "surveys:list";

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    #[default]
    Idle,
    /// Told what it is and who sees what.
    Invited { survey: String },
    /// What is asked stands on their sheet.
    Asking { survey: String },
}

pub struct Surveys;

impl Dialogue for Surveys {
    type State = State;

    const NAME: &'static str = "surveys";

    fn opens_on(&self, word: Word) -> bool {
        word == Word::Surveys
    }

    fn step(&self, ctx: &Ctx<'_>, state: State, input: &Input) -> Option<Step<State>> {
        if let Input::Choice(what) = input {
            return take::chosen(ctx, what);
        }
        match state {
            State::Idle if ctx.surveys.passage.is_some() => take::join(ctx),
            State::Idle if *input == Input::Word(Word::Surveys) => Some(invite::list(ctx)),
            State::Idle => None,
            State::Invited { survey } => invite::answered(ctx, open(ctx, &survey)?, input),
            State::Asking { survey } => take::said(ctx, open(ctx, &survey)?, input),
        }
    }

    fn repeat(&self, ctx: &Ctx<'_>, state: &State, why: Why) -> Option<Reply> {
        match state {
            State::Idle => None,
            State::Invited { survey } => invite::see(ctx, open(ctx, survey)?).replies.into_iter().next(),
            State::Asking { survey } => take::again(ctx, open(ctx, survey)?, why),
        }
    }
}

/// The survey, while it is open.
fn open<'a>(ctx: &Ctx<'a>, id: &str) -> Option<&'a Survey> {
    ctx.content.survey(id).filter(|it| it.is_open(ctx.local))
}

/// `surveys:VERB:SURVEY:REST`: with the colon behind it the survey can be found wherever it was offered.
fn code(verb: &str, survey: &Survey, rest: &str) -> String {
    format!("{}:{verb}:{}:{rest}", Surveys::NAME, survey.id)
}

/// Any of the words of `key`, in any language.
fn is_said(ctx: &Ctx<'_>, input: &Input, key: &str) -> bool {
    matches!(input, Input::Text(text) if ctx.languages.means_anywhere(key, text))
}

#[cfg(test)]
mod tests;
