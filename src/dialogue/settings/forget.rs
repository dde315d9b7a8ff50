//! Stop and delete: asked first, and honest about what stays elsewhere (P5).

use super::State;
use crate::dialogue::{Ctx, Reply, Step};
use crate::line;
use crate::model::{CaseBrief, Effect, Line};

pub(super) fn ask_to_stop(ctx: &Ctx<'_>) -> Step<State> {
    if !ctx.kept {
        return nothing_stored();
    }
    Step::wait(State::SureToStop).reply(sure_to_stop(ctx))
}

pub(super) fn ask_to_delete(ctx: &Ctx<'_>) -> Step<State> {
    if !ctx.kept {
        return nothing_stored();
    }
    Step::wait(State::SureToDelete).reply(sure_to_delete(ctx))
}

pub(super) fn sure_to_stop(ctx: &Ctx<'_>) -> Reply {
    sure(ctx, line!("settings-stop-sure"), line!("settings-yes-stop"), "settings:yes-stop")
}

pub(super) fn sure_to_delete(ctx: &Ctx<'_>) -> Reply {
    sure(ctx, line!("settings-delete-sure"), line!("settings-yes-delete"), "settings:yes-delete")
}

/// And so that it stays true, this talk is not kept either.
pub(super) fn nothing_stored() -> Step<State> {
    Step::done().act(Effect::ForgetMe).reply(Reply::say(line!("settings-nothing-stored")))
}

/// What is still open is mentioned before it is too late to wait for an answer.
fn sure(ctx: &Ctx<'_>, ask: Line, yes: Line, code: &str) -> Reply {
    let open = numbers(ctx, |it| it.state.is_open());
    let open = open.map(|it| line!("settings-open-cases-stay", numbers = it));
    let ask = Reply::say(ask);
    let ask = open.into_iter().fold(ask, Reply::after);
    ask.offer(yes, code).offer(line!("settings-no-keep"), "settings:keep")
}

/// The copies at the office are not ours to delete: whose they are, and whom to ask.
pub(super) fn forget(ctx: &Ctx<'_>, said: &str) -> Step<State> {
    let reply = Reply::say(Line::new(said)).and(line!("settings-deleted-not-questions"));
    let contact = ctx.service.contact.as_str();
    let copies = numbers(ctx, |_| true);
    let copies = copies.map(|it| line!("settings-not-deleted", numbers = it, contact = contact));
    Step::done().act(Effect::ForgetMe).reply(copies.into_iter().fold(reply, Reply::and))
}

pub(super) fn kept() -> Step<State> {
    Step::done().reply(Reply::say(line!("settings-kept")))
}

/// Of those cases of theirs, where there are any.
fn numbers(ctx: &Ctx<'_>, which: impl Fn(&CaseBrief) -> bool) -> Option<String> {
    let numbers: Vec<&str> =
        ctx.cases.own.iter().filter(|it| which(it)).map(|it| it.number.as_str()).collect();
    (!numbers.is_empty()).then(|| numbers.join(", "))
}
