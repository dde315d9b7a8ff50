//! A [`Dialogue`] behind a pointer: its state is JSON, as the store keeps it.

use super::{Ctx, Dialogue, Input, Reply, Step, Why, Word};
use crate::line;

pub trait AnyDialogue: Send + Sync {
    fn name(&self) -> &'static str;
    fn opens_on(&self, word: Word) -> bool;
    fn step(&self, ctx: &Ctx<'_>, state: Option<&str>, input: &Input) -> Option<Step<String>>;
    fn repeat(&self, ctx: &Ctx<'_>, state: &str, why: Why) -> Option<Reply>;
    fn holds(&self, state: &str, message_id: &str) -> bool;
}

impl<D: Dialogue> AnyDialogue for D {
    fn name(&self) -> &'static str {
        D::NAME
    }

    fn opens_on(&self, word: Word) -> bool {
        Dialogue::opens_on(self, word)
    }

    fn step(&self, ctx: &Ctx<'_>, state: Option<&str>, input: &Input) -> Option<Step<String>> {
        let step = match state.map(serde_json::from_str::<D::State>) {
            None => Dialogue::step(self, ctx, D::State::default(), input)?,
            Some(Ok(state)) => Dialogue::step(self, ctx, state, input)?,
            Some(Err(_)) => start_over(Dialogue::step(self, ctx, D::State::default(), input)?),
        };
        Some(step.map(|it| serde_json::to_string(&it).expect("a state is plain data with text keys")))
    }

    fn repeat(&self, ctx: &Ctx<'_>, state: &str, why: Why) -> Option<Reply> {
        Dialogue::repeat(self, ctx, &serde_json::from_str(state).ok()?, why)
    }

    /// What no longer reads may hold anything.
    fn holds(&self, state: &str, message_id: &str) -> bool {
        serde_json::from_str(state).map_or(true, |it| Dialogue::holds(self, &it, message_id))
    }
}

/// A state written by an older version may no longer read: the talk starts over, and says so.
fn start_over<S>(mut step: Step<S>) -> Step<S> {
    step.replies.insert(0, Reply::say(line!("sorry-started-over")));
    step
}
