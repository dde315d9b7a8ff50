//! Which dialogue an input is for, and what becomes of the one that waits.
//!
//! ```text
//! the waiting dialogue understands it ─▶ it goes on
//! nobody waits, and it is a town's name ─▶ that town is theirs
//! another dialogue is opened ─▶ the waiting one is parked, and asks again when the other is settled
//! a question in between ─▶ answered if we are sure (F14), and the waiting one asks again
//! nothing of that ─▶ a friendly second question; the dialogue never ends by a wrong word
//! ```
//!
//! **Invariant:** pure; the same talk and input always lead to the same thought.

use super::understand::Meant;
use crate::dialogue::{
    self, AnyDialogue, Ctx, Input, Reply, Step, Why, Word, concerns, events, faq, settings, subscriptions,
    surveys,
};
use crate::line;
use crate::model::{Effect, Line, Standing, Talk};

/// What should happen, before it is written down.
#[derive(Default)]
pub(super) struct Thought {
    pub replies: Vec<Reply>,
    pub effects: Vec<Effect>,
    pub standing: Option<Standing>,
    pub parked: Option<Standing>,
    /// Ask again what `standing` waits for, in the language the effects may have changed.
    pub repeat: Option<Why>,
    /// Whether a question was settled, so that the next thing may be asked of the person.
    pub settled: bool,
    /// Key of the line before the first reply if they wrote long ago; `None`: the usual one.
    pub opening: Option<&'static str>,
    /// What to begin with them in private, from a group (M3).
    pub in_private: Option<Word>,
}

impl Thought {
    /// Says this and leaves the talk as it stands.
    pub fn only(reply: Reply, talk: &Talk) -> Self {
        Self { replies: vec![reply], ..as_it_stands(talk) }
    }
}

pub(super) fn think(ctx: &Ctx<'_>, talk: &Talk, meant: &Meant) -> Thought {
    if !ctx.is_private() && is_personal(meant) {
        return private_matter(ctx, meant);
    }
    match meant {
        // In a group it is for another bot, most likely (F10).
        Meant::UnknownCommand if !ctx.is_private() => as_it_stands(talk),
        Meant::UnknownCommand => unclear(talk, line!("sorry-command-unknown")),
        // Whoever waits goes on waiting: what was said to it will come again.
        Meant::Sealed => Thought::only(Reply::say(line!("sorry-sealed")), talk),
        Meant::Chosen { dialogue, what } => dialogue::named(dialogue)
            .and_then(|it| step(ctx, talk, it, &Input::Choice(what.clone())))
            .unwrap_or_else(|| unclear(talk, line!("choices-gone"))),
        Meant::Said(input) => said(ctx, talk, input),
    }
}

/// Nothing is made of what was written too long ago; who waits asks again.
pub(super) fn declined(talk: &Talk) -> Thought {
    let repeat = talk.standing.is_some().then_some(Why::Interrupted);
    Thought { repeat, opening: Some("late-declined"), ..Thought::only(Reply::default(), talk) }
}

fn said(ctx: &Ctx<'_>, talk: &Talk, input: &Input) -> Thought {
    // What would not ask again would only be silent.
    let waits = talk.standing.as_ref().is_some_and(|it| is_worth_resuming(ctx, it));
    if !waits && let Some(thought) = town_named(ctx, talk, input).or_else(|| wordless(talk, input)) {
        return thought;
    }
    if ctx.is_private() && ctx.surveys.passage.is_some() {
        return begin(ctx, talk, &surveys::Surveys, input).unwrap_or_else(|| not_understood(talk));
    }
    if let Some(thought) = of_a_case(ctx, talk, input) {
        return thought;
    }
    let waiting = talk.standing.as_ref().and_then(|it| dialogue::named(&it.dialogue));
    // Who only holds a question in case it is to be passed on would take any text for the next one.
    if !waits
        && waiting.is_some_and(|it| it.name() == faq::NAME)
        && let Input::Text(text) = input
        && let Some(thought) = what_is_on(ctx, talk, text)
    {
        return thought;
    }
    if let Some(thought) = waiting.and_then(|it| step(ctx, talk, it, input)) {
        return thought;
    }
    match input {
        Input::Word(Word::Yes | Word::No | Word::Back) if waits => asked_again(talk),
        Input::Word(word) => opened(ctx, talk, *word),
        Input::Text(text) if waits => in_between(ctx, talk, text),
        Input::Text(text) => what_is_on(ctx, talk, text)
            .or_else(|| step(ctx, talk, &faq::Faq, input))
            .unwrap_or_else(|| not_understood(talk)),
        // A picture or a place alone begins a report (C11).
        Input::Files { .. } | Input::Location(_) => {
            step(ctx, talk, &concerns::Concerns, input).unwrap_or_else(|| not_understood(talk))
        }
        Input::Unsupported => unclear(talk, line!("sorry-unsupported")),
        Input::Choice(_) => not_understood(talk),
    }
}

fn opened(ctx: &Ctx<'_>, talk: &Talk, word: Word) -> Thought {
    dialogue::ALL
        .into_iter()
        .filter(|it| it.opens_on(word))
        .find_map(|it| begin(ctx, talk, it, &Input::Word(word)))
        .unwrap_or_else(|| not_understood(talk))
}

/// Text the waiting dialogue made nothing of: perhaps a question of its own.
fn in_between(ctx: &Ctx<'_>, talk: &Talk, text: &str) -> Thought {
    match faq::answer_in_between(ctx, text) {
        Some(answer) => Thought {
            replies: vec![Reply { choices: Vec::new(), ..answer }],
            repeat: Some(Why::Interrupted),
            ..as_it_stands(talk)
        },
        None => what_is_on(ctx, talk, text).unwrap_or_else(|| asked_again(talk)),
    }
}

/// A wish about subscriptions, or a question about what is on.
fn what_is_on(ctx: &Ctx<'_>, talk: &Talk, text: &str) -> Option<Thought> {
    let input = Input::Text(text.to_owned());
    if ctx.is_private() && subscriptions::is_meant(ctx, text) {
        return step(ctx, talk, &subscriptions::Subscriptions, &input);
    }
    if events::is_meant(ctx, text) {
        return step(ctx, talk, &events::Events, &input);
    }
    None
}

/// The number of a case, the code of a receipt, or an answer to a message about a case, whatever else is waited for;
/// and where nothing is, what they write after the staff's words.
fn of_a_case(ctx: &Ctx<'_>, talk: &Talk, input: &Input) -> Option<Thought> {
    if !ctx.is_private() {
        return None;
    }
    let speaks_of_one = match input {
        Input::Text(text) => {
            let cases = ctx.cases;
            let is_answer = cases.meant.is_some() || cases.told.is_some() && talk.standing.is_none();
            cases.claim.is_some() || is_answer || concerns::names_a_case(text)
        }
        Input::Files { .. } | Input::Location(_) => ctx.cases.meant.is_some(),
        Input::Word(_) | Input::Choice(_) | Input::Unsupported => false,
    };
    let waits_itself = talk.standing.as_ref().is_some_and(|it| it.dialogue == concerns::NAME);
    if !speaks_of_one || waits_itself {
        return None;
    }
    begin(ctx, talk, &concerns::Concerns, input)
}

/// Nothing but the name of a town: they tell us theirs, asked or not.
fn town_named(ctx: &Ctx<'_>, talk: &Talk, input: &Input) -> Option<Thought> {
    let Input::Text(text) = input else { return None };
    let town = ctx.content.town_named(text).filter(|_| ctx.is_private())?;
    step(ctx, talk, &settings::Settings, &Input::Choice(format!("town:{}", town.id)))
}

/// Emoji or dots alone: no question to look up, and none to pass on.
fn wordless(talk: &Talk, input: &Input) -> Option<Thought> {
    let Input::Text(text) = input else { return None };
    (!text.contains(char::is_alphanumeric)).then(|| not_understood(talk))
}

/// The waiting dialogue says what it can make something of.
fn asked_again(talk: &Talk) -> Thought {
    Thought { repeat: Some(Why::NotUnderstood), ..as_it_stands(talk) }
}

/// One step of `dialogue` from where it stands, if the input means something to it.
fn step(ctx: &Ctx<'_>, talk: &Talk, dialogue: &dyn AnyDialogue, input: &Input) -> Option<Thought> {
    match talk.standing.as_ref().filter(|it| it.dialogue == dialogue.name()) {
        Some(own) => {
            let step = dialogue.step(ctx, Some(&own.state), input)?;
            Some(after(dialogue, step, talk.parked.clone()))
        }
        None => begin(ctx, talk, dialogue, input),
    }
}

/// The first step of `dialogue`; what waits is parked, even if it is another matter of the same dialogue. It is
/// asked again at once where the new one can do without an answer.
fn begin(ctx: &Ctx<'_>, talk: &Talk, dialogue: &dyn AnyDialogue, input: &Input) -> Option<Thought> {
    let mut step = dialogue.step(ctx, None, input)?;
    let waiting = talk.standing.as_ref().filter(|it| is_worth_resuming(ctx, it));
    let asks_the_same =
        waiting.is_some_and(|it| it.dialogue == dialogue.name() && Some(&it.state) == step.next.as_ref());
    let interrupted = waiting.filter(|_| !asks_the_same).or(talk.parked.as_ref());
    let can_do_without =
        step.next.as_ref().is_some_and(|it| dialogue.repeat(ctx, it, Why::Interrupted).is_none());
    if can_do_without && interrupted.is_some() {
        step.next = None;
    }
    Some(after(dialogue, step, interrupted.cloned()))
}

/// What a step leads to, given what it interrupted.
fn after(dialogue: &dyn AnyDialogue, step: Step<String>, interrupted: Option<Standing>) -> Thought {
    let Step { next, replies, effects } = step;
    // Who is forgotten is not asked for anything more.
    let interrupted = interrupted.filter(|_| !effects.contains(&Effect::ForgetMe));
    let settled = next.is_none();
    let thought = Thought { replies, effects, settled, ..Thought::default() };
    match (next, interrupted) {
        (Some(state), parked) => {
            let standing = Some(Standing { dialogue: dialogue.name().to_owned(), state });
            Thought { standing, parked, ..thought }
        }
        (None, Some(interrupted)) => {
            Thought { standing: Some(interrupted), repeat: Some(Why::Interrupted), ..thought }
        }
        (None, None) => thought,
    }
}

/// Whether the dialogue would ask again; one that can do without is not parked.
fn is_worth_resuming(ctx: &Ctx<'_>, standing: &Standing) -> bool {
    dialogue::named(&standing.dialogue)
        .is_some_and(|it| it.repeat(ctx, &standing.state, Why::Interrupted).is_some())
}

fn as_it_stands(talk: &Talk) -> Thought {
    Thought { standing: talk.standing.clone(), parked: talk.parked.clone(), ..Thought::default() }
}

fn unclear(talk: &Talk, line: Line) -> Thought {
    let repeat = talk.standing.is_some().then_some(Why::Interrupted);
    Thought { repeat, ..Thought::only(Reply::say(line), talk) }
}

fn not_understood(talk: &Talk) -> Thought {
    unclear(talk, line!("sorry-unclear"))
}

/// Settings and questions to the town hall concern one person alone and stay out of groups (M3).
fn is_personal(meant: &Meant) -> bool {
    match meant {
        Meant::Said(Input::Word(word)) => word.is_personal(),
        Meant::Said(Input::Files { .. } | Input::Location(_)) => true,
        Meant::Chosen { dialogue, what } => {
            matches!(dialogue.as_str(), "settings" | concerns::NAME | subscriptions::NAME | surveys::NAME)
                || what == Word::Human.name()
        }
        Meant::Said(_) | Meant::UnknownCommand | Meant::Sealed => false,
    }
}

/// It goes on in the private chat: we begin it where the network lets us, else they do, by a button.
fn private_matter(ctx: &Ctx<'_>, meant: &Meant) -> Thought {
    let word = match meant {
        Meant::Said(Input::Word(word)) => *word,
        Meant::Chosen { what, .. } => Word::by_name(what).unwrap_or(Word::Start),
        Meant::Said(_) | Meant::UnknownCommand | Meant::Sealed => Word::Start,
    };
    let (reply, in_private) = if ctx.may_write_first {
        (Reply::say(line!("group-wrote-you")), Some(word))
    } else {
        let go_on = Reply::say(line!("group-wrote-privately"));
        (go_on.offer_private(line!("group-private-button"), word.name()), None)
    };
    Thought { replies: vec![reply], settled: true, in_private, ..Thought::default() }
}

#[cfg(test)]
mod tests;
