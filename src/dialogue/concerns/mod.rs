//! Concerns: reported step by step, and looked after later.
//!
//! ```text
//! report ─▶ what is it? ─▶ (town?) ─▶ (about what?) ─┬─▶ where? ─▶ pictures? ─▶ how to reach you?
//!              ▲ a picture or a place alone          └─▶ not ours: pass on? · send anyway?     │
//!              └───────────────── change ◀── all of it, once more ◀───────────────────────────┘
//!                                                      └─ send ─▶ number, day, code
//! my cases ─▶ [case] ─▶ [add] [correct] [withdraw: sure?] [not fixed]
//! a number, a code, an answer to a message about a case ─▶ that case
//! words right after the staff's, a number among words ─▶ does it belong to that case? ─▶ it does
//! ```
//!
//! Each step can be skipped, taken back or left; pictures and places are taken at any of them.
//!
//! **Invariant:** nothing is sent that the person has not seen whole, and nothing they typed is lost by a wrong
//! word.

mod ask;
mod code;
mod draft;
mod glean;
mod later;
mod perhaps;
mod send;
mod take;

pub use ask::kind_name;
pub use code::{grouped, names_a_case, receipt_in};
pub use draft::Draft;
pub use later::state_name;
pub use send::pass_on;

use serde::{Deserialize, Serialize};

use super::{Ctx, Dialogue, Input, Reply, Step, Why, Word};
use crate::model::{Added, Addition, CaseId};

pub const NAME: &str = Concerns::NAME;
/// The choice that begins a report.
pub const REPORT: &str = "concerns:report";
/// The choice that lists one's own cases.
pub const CASES: &str = "concerns:cases";

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub enum State {
    #[default]
    Idle,
    /// A concern takes shape; this is asked.
    Drafting {
        asked: Asked,
        draft: Box<Draft>,
    },
    /// What is written now goes to the case.
    Adding {
        case: CaseId,
        what: Added,
    },
    SureToWithdraw {
        case: CaseId,
    },
    /// They wrote without saying what it belongs to: to that case, as it seems.
    SureToAdd {
        addition: Box<Addition>,
    },
    /// The case was opened elsewhere and shall go on here.
    SureToClaim {
        case: CaseId,
    },
}

/// What a draft waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Asked {
    What,
    Town,
    Category,
    NotOurs,
    Place,
    Pictures,
    Contact,
    /// All of it, to send or to change.
    Summary,
}

pub struct Concerns;

impl Dialogue for Concerns {
    type State = State;

    const NAME: &'static str = "concerns";

    fn opens_on(&self, word: Word) -> bool {
        matches!(word, Word::Report | Word::Cases)
    }

    fn step(&self, ctx: &Ctx<'_>, state: State, input: &Input) -> Option<Step<State>> {
        if let Input::Choice(what) = input
            && let Some(step) = later::chosen(ctx, what)
        {
            return Some(step);
        }
        match state {
            State::Idle => later::said(ctx, input).or_else(|| take::begin(ctx, input)),
            State::Drafting { asked, draft } => take::take(ctx, asked, *draft, input),
            State::Adding { case, what } => later::add(ctx, case, what, input),
            State::SureToWithdraw { case } => later::withdraw(ctx, &case, input),
            State::SureToAdd { addition } => perhaps::add(ctx, *addition, input),
            State::SureToClaim { case } => later::claim(&case, input),
        }
    }

    fn repeat(&self, ctx: &Ctx<'_>, state: &State, why: Why) -> Option<Reply> {
        match state {
            State::Idle => None,
            State::Drafting { asked, draft } => Some(ask::again(ctx, *asked, draft, why)),
            State::Adding { case, what } => later::ask_to_add(ctx, case, *what),
            State::SureToWithdraw { case } => later::ask_to_withdraw(ctx, case),
            State::SureToAdd { addition } => perhaps::ask(ctx, &addition.case),
            State::SureToClaim { .. } => Some(later::ask_to_claim()),
        }
    }

    fn holds(&self, state: &State, message_id: &str) -> bool {
        match state {
            State::Drafting { draft, .. } => draft.message_ids.iter().any(|it| it == message_id),
            State::SureToAdd { addition } => addition.message_id.as_deref() == Some(message_id),
            State::Idle | State::Adding { .. } | State::SureToWithdraw { .. } | State::SureToClaim { .. } => {
                false
            }
        }
    }
}

fn drafting(asked: Asked, draft: Draft, reply: Reply) -> Step<State> {
    Step::wait(State::Drafting { asked, draft: Box::new(draft) }).reply(reply)
}

#[cfg(test)]
mod tests;
