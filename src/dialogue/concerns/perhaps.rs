//! Words that seem to belong to a case, though nobody said so: asked first, for they go to the staff (C9, C12).

use super::ask::code;
use super::later::is_yes;
use super::{State, later};
use crate::dialogue::{Ctx, Input, Reply, Step, faq};
use crate::line;
use crate::model::{Added, Addition, CaseBrief, CaseId, Effect};

/// What they write next after the staff's words, unless it is a question we can answer.
pub fn answered(ctx: &Ctx<'_>, case: &CaseBrief, text: &str) -> Option<Step<State>> {
    if faq::is_question(ctx, text) {
        return None;
    }
    Some(sure(ctx, case, text))
}

/// A number among words: how it stands, and whether the words are for it.
pub fn named(ctx: &Ctx<'_>, case: &CaseBrief, text: &str) -> Step<State> {
    if text.ends_with(['?', '؟']) {
        return Step::done().reply(later::status(ctx, case));
    }
    let mut sure = sure(ctx, case, text);
    sure.replies.insert(0, later::standing(ctx, case));
    sure
}

fn sure(ctx: &Ctx<'_>, case: &CaseBrief, text: &str) -> Step<State> {
    let addition = Addition::of(case.id.clone(), Added::More, text, ctx.message_id);
    Step::wait(State::SureToAdd { addition: Box::new(addition) }).reply(sure_to_add(case))
}

pub fn ask(ctx: &Ctx<'_>, case: &CaseId) -> Option<Reply> {
    Some(sure_to_add(ctx.cases.own(&case.0)?))
}

fn sure_to_add(case: &CaseBrief) -> Reply {
    Reply::say(line!("concerns-for-case", number = case.number.as_str()))
        .offer(line!("concerns-forward"), code("yes"))
        .offer(line!("concerns-something-else"), code("no"))
}

/// A no is no end: what they wrote is answered like anything else.
pub fn add(ctx: &Ctx<'_>, addition: Addition, input: &Input) -> Option<Step<State>> {
    if !is_yes(input)? {
        return Some(faq::ask(ctx, &addition.text).into_iter().fold(Step::done(), Step::reply));
    }
    let number = ctx.cases.own(&addition.case.0)?.number.clone();
    let told = Reply::say(line!("concerns-added", number = number));
    Some(Step::done().act(Effect::AddToCase(addition)).reply(told))
}
