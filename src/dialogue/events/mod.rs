//! What is on: asked in own words, opened, put into one's own calendar, attended.
//!
//! ```text
//! events, "what is on at the weekend in Hagelberg" ─▶ list ─┬─ [more]
//!          ▲ "and on Sunday?"  ──────────────────────┘      └─ [event] ─▶ all of it
//! all of it ─▶ [into my calendar] ─▶ a file
//!           ─▶ [remind me] ─▶ how long before? ─▶ reminded
//!           ─▶ [I am coming] ─▶ a seat, or a place on the waiting list ─▶ [I am not]
//! ```
//!
//! **Invariant:** tells what the town's calendars tell; what the town's answers are sure of stays theirs.

pub(super) mod ask; // whether a question is ours, and what it asks for
mod date; // one event in full
mod file; // events for somebody's own calendar
mod list; // several
mod seats; // whether one can say one comes
pub(super) mod sentence; // words, and which of them were used
pub(super) mod stretch; // from when to when
pub(super) mod words; // when it is, in words

pub use ask::is_meant;
pub use file::calendar_file;
pub use list::lines;
pub use words::{weekday, when};

use serde::{Deserialize, Serialize};

use super::{Ctx, Dialogue, Input, Reply, Step, Why, Word};
use crate::line;
use ask::Query;

pub const NAME: &str = Events::NAME;
/// The choice that lists what is ahead.
pub const EVENTS: &str = "events:list";

#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
pub enum State {
    #[default]
    Idle,
    /// This was asked for; the page was shown.
    Listed { query: Query, page: usize },
}

pub struct Events;

impl Dialogue for Events {
    type State = State;

    const NAME: &'static str = "events";

    fn opens_on(&self, word: Word) -> bool {
        word == Word::Events
    }

    fn step(&self, ctx: &Ctx<'_>, state: State, input: &Input) -> Option<Step<State>> {
        match input {
            Input::Word(Word::Events) => Some(listed(ctx, Query::ahead(ctx), 0)),
            Input::Text(text) => said(ctx, state, text),
            Input::Choice(what) => chosen(ctx, state, what),
            Input::Word(_) | Input::Files { .. } | Input::Location(_) | Input::Unsupported => None,
        }
    }

    /// A list asks nothing: whatever comes next may be about something else.
    fn repeat(&self, _: &Ctx<'_>, _: &State, _: Why) -> Option<Reply> {
        None
    }
}

fn said(ctx: &Ctx<'_>, state: State, text: &str) -> Option<Step<State>> {
    let asked = Query::read(ctx, text);
    match state {
        State::Listed { query, .. } if asked.goes_on() => Some(listed(ctx, asked.after(query), 0)),
        State::Listed { .. } | State::Idle if ask::is_meant(ctx, text) => Some(listed(ctx, asked, 0)),
        State::Listed { .. } | State::Idle => None,
    }
}

fn chosen(ctx: &Ctx<'_>, state: State, what: &str) -> Option<Step<State>> {
    let (verb, rest) = what.split_once(':').unwrap_or((what, ""));
    match verb {
        "list" => Some(match state {
            State::Listed { query, page } => listed(ctx, query, page),
            State::Idle => listed(ctx, Query::ahead(ctx), 0),
        }),
        "more" => {
            let page = rest.parse::<u16>().map_or(0, usize::from);
            Some(match state {
                State::Listed { query, .. } => listed(ctx, query, page),
                State::Idle => listed(ctx, Query::ahead(ctx), page),
            })
        }
        "show" | "file" | "remind" | "remind-at" | "unremind" | "come" | "stay" => {
            let step = match date::chosen(ctx, verb, rest) {
                Some(step) => step,
                None => Step::done().reply(Reply::say(line!("events-gone"))),
            };
            // With nothing to go back to it asks nothing, and nobody has to wait for it.
            let next = (state != State::Idle).then_some(state);
            Some(Step { next, ..step })
        }
        _ => None,
    }
}

fn listed(ctx: &Ctx<'_>, query: Query, page: usize) -> Step<State> {
    let reply = list::reply(ctx, &query, page);
    Step::wait(State::Listed { query, page }).reply(reply)
}

/// Of a choice of this dialogue.
fn code(what: &str) -> String {
    format!("{}:{what}", Events::NAME)
}

#[cfg(test)]
mod tests;
