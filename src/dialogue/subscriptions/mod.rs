//! Subscriptions: what somebody hears of without asking each time, chosen and ended by words (E4, E5, E6).
//!
//! ```text
//! subscribe, "only youth and Hagelberg" ─▶ what that means, may we? ─┬─ weekly, daily ─▶ it begins
//!                                                                    └─ no ─▶ nothing
//! my subscriptions ─▶ what, when, quiet hours [stop: youth] [pause] [daily] [end all]
//! "stop youth", "also sport", "pause until Monday", "quiet from 20 to 8" ─▶ done at once
//! unsubscribe ─▶ ended, with the agreement to it
//! ```
//!
//! **Invariant:** nobody is written to who has not said yes to just that, and one word ends it (P2).

mod change; // a wish, carried out
mod order; // what a sentence asks for
mod tell; // what somebody has, in words

pub use order::is_meant;
pub use tell::{rhythm_name, what};

use serde::{Deserialize, Serialize};

use super::{Ctx, Dialogue, Input, Reply, Step, Why, Word};
use crate::line;
use crate::model::{Facet, Rhythm, Subscription, Wish};
use order::Order;

pub const NAME: &str = Subscriptions::NAME;
/// The choice that offers a subscription.
pub const SUBSCRIBE: &str = "subscriptions:offer";

#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    #[default]
    Idle,
    /// This would be theirs: may we?
    Offered { wanted: Box<Subscription> },
    /// Until when shall we be silent?
    Pausing,
}

pub struct Subscriptions;

impl Dialogue for Subscriptions {
    type State = State;

    const NAME: &'static str = "subscriptions";

    fn opens_on(&self, word: Word) -> bool {
        matches!(word, Word::Subscribe | Word::Subscriptions | Word::Unsubscribe)
    }

    fn step(&self, ctx: &Ctx<'_>, state: State, input: &Input) -> Option<Step<State>> {
        match input {
            Input::Word(Word::Subscribe) => Some(change::offer(ctx, Vec::new())),
            Input::Word(Word::Subscriptions) => Some(Step::done().reply(tell::all(ctx))),
            Input::Word(Word::Unsubscribe) => Some(change::end(ctx)),
            Input::Word(word) => answered(ctx, state, *word),
            Input::Text(text) => said(ctx, state, text),
            Input::Choice(what) => chosen(ctx, state, what),
            Input::Files { .. } | Input::Location(_) | Input::Unsupported => None,
        }
    }

    fn repeat(&self, ctx: &Ctx<'_>, state: &State, _: Why) -> Option<Reply> {
        match state {
            State::Idle => None,
            State::Offered { wanted } => Some(change::ask(ctx, wanted)),
            State::Pausing => Some(Reply::say(line!("subscriptions-pause-until"))),
        }
    }
}

fn answered(ctx: &Ctx<'_>, state: State, word: Word) -> Option<Step<State>> {
    match (state, word) {
        (State::Offered { wanted }, Word::Yes) => Some(change::begin(ctx, *wanted)),
        (State::Offered { .. } | State::Pausing, Word::No | Word::Back) => {
            let told = match ctx.agenda.subscription {
                Some(_) => tell::all(ctx),
                None => Reply::say(line!("subscriptions-not")),
            };
            Some(Step::done().reply(told))
        }
        (State::Idle | State::Offered { .. } | State::Pausing, _) => None,
    }
}

fn said(ctx: &Ctx<'_>, state: State, text: &str) -> Option<Step<State>> {
    match state {
        State::Pausing => Some(match order::day(ctx, text) {
            Some(day) => change::pause(ctx, day),
            None => order_in(ctx, text)?,
        }),
        State::Offered { wanted } => match (order::read(ctx, text), order::picked(ctx, text)) {
            (Some(Order::Also(wishes)), _) => {
                Some(change::offer(ctx, wanted.wishes.into_iter().chain(wishes).collect()))
            }
            (Some(Order::Rhythm(rhythm)), _) => Some(change::begin(ctx, Subscription { rhythm, ..*wanted })),
            (_, Some((wishes, Some(rhythm)))) => {
                Some(change::begin(ctx, Subscription { rhythm, wishes, ..*wanted }))
            }
            (_, Some((wishes, None))) | (Some(Order::Only(wishes)), None) => Some(change::offer(ctx, wishes)),
            (order, None) => change::obey(ctx, order?),
        },
        State::Idle => order_in(ctx, text),
    }
}

fn order_in(ctx: &Ctx<'_>, text: &str) -> Option<Step<State>> {
    change::obey(ctx, order::read(ctx, text)?)
}

fn chosen(ctx: &Ctx<'_>, state: State, what: &str) -> Option<Step<State>> {
    let (verb, rest) = what.split_once(':').unwrap_or((what, ""));
    match (verb, state) {
        ("offer", _) => Some(change::offer(ctx, Vec::new())),
        ("week" | "day", State::Offered { wanted }) => {
            let rhythm = Rhythm::by_name(verb).unwrap_or_default();
            Some(change::begin(ctx, Subscription { rhythm, ..*wanted }))
        }
        ("week" | "day", State::Idle | State::Pausing) => {
            change::obey(ctx, Order::Rhythm(Rhythm::by_name(verb)?))
        }
        ("no", _) => Some(Step::done().reply(Reply::say(line!("subscriptions-not")))),
        ("list", _) => Some(Step::done().reply(tell::all(ctx))),
        ("end", _) => Some(change::end(ctx)),
        ("pause", _) => change::obey(ctx, Order::Pause(None)),
        ("resume", _) => change::obey(ctx, Order::Resume),
        ("stop", _) => {
            let (facet, value) = rest.split_once(':')?;
            let wish = Wish::new(Facet::by_name(facet)?, value);
            change::obey(ctx, Order::Stop(vec![wish]))
        }
        _ => None,
    }
}

/// Of a choice of this dialogue.
fn code(what: &str) -> String {
    format!("{}:{what}", Subscriptions::NAME)
}

#[cfg(test)]
mod tests;
