//! Questions and answers: in own words, by topic, and on to a person when we do not know.
//!
//! ```text
//! any text ─┬─ sure      ─▶ answer [helped] [did not help]
//!           ├─ unclear   ─▶ "what do you mean?" [2–3 near questions] [ask the town hall]
//!           └─ not found ─▶ honest "no answer" [near topics] [ask the town hall]
//! topics ─▶ [topic] ─▶ [question] ─▶ answer
//! ask the town hall ─┬─ after a question  ─▶ passed on
//!                    └─ out of the blue   ─▶ "what is your question?" ─ any text ─▶ passed on
//! ```
//!
//! **Invariant:** never invents; says what the town's files say, or that it does not know.

mod answer;
mod browse;
pub(super) mod hours;
mod search;
use serde::{Deserialize, Serialize};

use super::{Ctx, Dialogue, Input, Reply, Step, Why, Word, concerns};
use crate::content;
use crate::line;
use crate::model::{Effect, OpenQuestion, Usefulness};

pub const TOPICS: &str = "faq:topics";
/// Words: with less, nobody in the town hall can do anything.
const SHORTEST_QUESTION: usize = 3;
const HUMAN: &str = "faq:human";

#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    #[default]
    Idle,
    /// This question found no sure answer and may be passed on.
    Unanswered {
        question: String,
        #[serde(default)]
        message_id: Option<String>,
    },
    /// Waiting for the question to pass on.
    Writing,
}

pub const NAME: &str = Faq::NAME;

pub struct Faq;

impl Dialogue for Faq {
    type State = State;

    const NAME: &'static str = "faq";

    fn opens_on(&self, word: Word) -> bool {
        matches!(word, Word::Topics | Word::Human)
    }

    fn step(&self, ctx: &Ctx<'_>, state: State, input: &Input) -> Option<Step<State>> {
        match input {
            Input::Text(text) => match state {
                State::Writing => Some(pass_on(ctx, text, ctx.message_id)),
                State::Idle | State::Unanswered { .. } => Some(search::ask(ctx, text)),
            },
            Input::Word(Word::Human) => Some(ask_town_hall(ctx, state)),
            Input::Word(Word::Topics) => Some(Step::done().reply(browse::topics(ctx))),
            Input::Word(Word::Back | Word::No) => match state {
                State::Writing => Some(Step::done().reply(Reply::say(line!("faq-not-passed-on")))),
                State::Idle | State::Unanswered { .. } => None,
            },
            Input::Choice(what) => on_choice(ctx, state, what),
            Input::Word(_) | Input::Files { .. } | Input::Location(_) | Input::Unsupported => None,
        }
    }

    fn repeat(&self, _: &Ctx<'_>, state: &State, _: Why) -> Option<Reply> {
        match state {
            State::Writing => Some(Reply::say(line!("faq-ask-what"))),
            State::Idle | State::Unanswered { .. } => None,
        }
    }

    fn holds(&self, state: &State, message_id: &str) -> bool {
        match state {
            State::Unanswered { message_id: asked_in, .. } => asked_in.as_deref() == Some(message_id),
            State::Idle | State::Writing => false,
        }
    }
}

/// All there is to say to a question, without waiting for more.
pub fn ask(ctx: &Ctx<'_>, text: &str) -> Vec<Reply> {
    search::ask(ctx, text).replies
}

/// Whether it is asked as a question and we know the answer.
pub fn is_question(ctx: &Ctx<'_>, text: &str) -> bool {
    text.ends_with(['?', '؟']) && answer_in_between(ctx, text).is_some()
}

/// The entry that surely answers a question.
pub fn sure<'a>(ctx: &Ctx<'a>, text: &str) -> Option<&'a content::Faq> {
    search::sure(ctx, text)
}

/// The answer to a question asked while another dialogue waits (F14); only when we are sure.
pub fn answer_in_between(ctx: &Ctx<'_>, text: &str) -> Option<Reply> {
    search::sure_answer(ctx, text)
}

fn on_choice(ctx: &Ctx<'_>, state: State, what: &str) -> Option<Step<State>> {
    match what.split_once(':') {
        Some(("answer", id)) => Some(Step::done().reply(answer::rated(ctx, id))),
        Some(("topic", rest)) => Some(Step::done().reply(browse::topic(ctx, rest))),
        Some(("helped", id)) => rate(ctx, id, Usefulness::Helped),
        Some(("not-helped", id)) => rate(ctx, id, Usefulness::DidNotHelp),
        Some((_, _)) => None,
        None => match what {
            "topics" => Some(Step::done().reply(browse::topics(ctx))),
            "human" => Some(ask_town_hall(ctx, state)),
            _ => None,
        },
    }
}

fn ask_town_hall(ctx: &Ctx<'_>, state: State) -> Step<State> {
    match state {
        State::Unanswered { question, message_id }
            if SHORTEST_QUESTION <= question.split_whitespace().count() =>
        {
            pass_on(ctx, &question, message_id.as_deref())
        }
        State::Unanswered { .. } | State::Idle | State::Writing => {
            Step::wait(State::Writing).reply(Reply::say(line!("faq-ask-what")))
        }
    }
}

/// Where we know the town it becomes a case, with a number and a day; else it waits for whoever looks.
fn pass_on(ctx: &Ctx<'_>, text: &str, message_id: Option<&str>) -> Step<State> {
    if let Some((opened, told)) = concerns::pass_on(ctx, text, message_id) {
        return Step::done().act(opened).reply(told);
    }
    let question = OpenQuestion {
        text: text.to_owned(),
        language: ctx.language.to_owned(),
        town: ctx.town().map(|it| it.id.clone()),
        message_id: message_id.map(str::to_owned),
    };
    Step::done()
        .act(Effect::AskTownHall(question))
        .reply(Reply::say(line!("faq-asked")).and(line!("faq-form-warning")))
}

/// Only answers we have are counted: what a button carries back is the sender's word.
fn rate(ctx: &Ctx<'_>, id: &str, usefulness: Usefulness) -> Option<Step<State>> {
    ctx.content.towns.iter().find_map(|it| it.faq(id))?;
    let rated = Effect::Rate { faq: id.to_owned(), town: ctx.town().map(|it| it.id.clone()), usefulness };
    let reply = match usefulness {
        Usefulness::Helped => Reply::say(line!("faq-thanks")),
        Usefulness::DidNotHelp => {
            let sorry = Reply::say(line!("faq-sorry-helped-not"));
            offer_human(ctx, sorry).offer(line!("menu-topics"), TOPICS)
        }
    };
    Some(Step::done().act(rated).reply(reply))
}

/// A way to a person: at once in private, from a group by a private chat, which we begin if we can (M3).
fn offer_human(ctx: &Ctx<'_>, reply: Reply) -> Reply {
    if ctx.is_private() || ctx.may_write_first {
        reply.offer(line!("faq-ask-town-hall"), HUMAN)
    } else {
        reply.offer_private(line!("group-private-button"), Word::Human.name())
    }
}

#[cfg(test)]
mod tests;
