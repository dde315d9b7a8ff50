//! Cases after they were sent: where they stand, what is added, taken back, or not fixed (C9, C12, P12).

use super::ask::code;
use super::code::{number_in, number_within};
use super::{Concerns, State, perhaps};
use crate::dialogue::{Claim, Ctx, Dialogue, Input, Reply, Step, Word};
use crate::line;
use crate::model::{Added, Addition, CaseBrief, CaseId, CaseState, Effect, Line, Spot};

/// As many as anybody reads through; an older one is found by its number.
const MOST_LISTED: usize = 10;

/// Choices that hold in every state: buttons of last week come back here.
pub fn chosen(ctx: &Ctx<'_>, what: &str) -> Option<Step<State>> {
    match what.split_once(':') {
        None if what == "cases" => Some(list(ctx)),
        None if what == "report" => super::take::begin(ctx, &Input::Choice(what.to_owned())),
        Some(("case", id)) => Some(own(ctx, id, |case| Step::done().reply(status(ctx, case)))),
        Some(("add", id)) => Some(own(ctx, id, |case| begin_to_add(ctx, case, Added::More))),
        Some(("correct", id)) => Some(own(ctx, id, |case| begin_to_add(ctx, case, Added::Correction))),
        Some(("not-fixed", id)) => Some(own(ctx, id, |case| begin_to_add(ctx, case, Added::NotFixed))),
        Some(("original", id)) => {
            Some(own(ctx, id, |case| Step::done().act(Effect::TellOriginal(case.id.clone()))))
        }
        Some(("withdraw", id)) => Some(own(ctx, id, |case| {
            let sure = Step::wait(State::SureToWithdraw { case: case.id.clone() });
            sure.reply(sure_to_withdraw(case))
        })),
        Some((_, _)) | None => None,
    }
}

/// What speaks of a case outside of any step: the word, its number, a code, an answer to one of its messages.
pub fn said(ctx: &Ctx<'_>, input: &Input) -> Option<Step<State>> {
    match input {
        Input::Word(Word::Cases) => Some(list(ctx)),
        Input::Text(text) => {
            if let Some(claim) = &ctx.cases.claim {
                return Some(claimed(ctx, claim));
            }
            if let Some(number) = number_in(text) {
                return Some(numbered(ctx, &number, |it| Step::done().reply(status(ctx, it))));
            }
            if let Some(case) = ctx.cases.meant.as_ref().and_then(|it| ctx.cases.own(&it.0)) {
                return add(ctx, case.id.clone(), Added::More, input);
            }
            if let Some(number) = number_within(text) {
                return Some(numbered(ctx, &number, |it| perhaps::named(ctx, it, text)));
            }
            perhaps::answered(ctx, ctx.cases.own(&ctx.cases.told.as_ref()?.0)?, text)
        }
        Input::Files { .. } | Input::Location(_) => {
            let case = ctx.cases.own(&ctx.cases.meant.as_ref()?.0)?;
            add(ctx, case.id.clone(), Added::More, input)
        }
        Input::Word(_) | Input::Choice(_) | Input::Unsupported => None,
    }
}

fn numbered(ctx: &Ctx<'_>, number: &str, then: impl FnOnce(&CaseBrief) -> Step<State>) -> Step<State> {
    let unknown = || Step::done().reply(Reply::say(line!("concerns-number-unknown", number = number)));
    ctx.cases.own.iter().find(|it| it.number == number).map_or_else(unknown, then)
}

fn own(ctx: &Ctx<'_>, id: &str, then: impl FnOnce(&CaseBrief) -> Step<State>) -> Step<State> {
    ctx.cases.own(id).map_or_else(|| Step::done().reply(Reply::say(line!("choices-gone"))), then)
}

fn list(ctx: &Ctx<'_>) -> Step<State> {
    if ctx.cases.own.is_empty() {
        let none = Reply::say(line!("concerns-none")).offer(line!("menu-report"), super::REPORT);
        return Step::done().reply(none);
    }
    let all = Reply::say(line!("concerns-list"));
    let all = ctx.cases.own.iter().take(MOST_LISTED).fold(all, |all, it| {
        let label = format!("{} · {}", it.number, it.subject);
        all.offer_named(ctx.language, &crate::text::escape(&label), code(&format!("case:{}", it.id.0)))
    });
    Step::done().reply(all)
}

/// Where it stands, and what can be done with it.
pub fn status(ctx: &Ctx<'_>, case: &CaseBrief) -> Reply {
    let id = &case.id.0;
    let mut told = standing(ctx, case).offer(line!("case-add"), code(&format!("add:{id}")));
    if case.state == CaseState::Done {
        told = told.offer(line!("case-not-fixed"), code(&format!("not-fixed:{id}")));
    }
    told = told.offer(line!("concerns-correct"), code(&format!("correct:{id}")));
    if case.state.is_open() {
        told = told.offer(line!("concerns-withdraw"), code(&format!("withdraw:{id}")));
    }
    told
}

pub fn standing(ctx: &Ctx<'_>, case: &CaseBrief) -> Reply {
    let state = ctx.word(&state_name(&case.state));
    let mut told =
        Reply::say(line!("concerns-status", number = case.number.as_str(), subject = case.subject.as_str()))
            .below(line!("concerns-status-state", state = state));
    if let Some(note) = case.state.note().filter(|it| !it.is_empty()) {
        told = told.below(line!("concerns-status-note", note = note));
    }
    told
}

/// Where it stands, in a person's words.
pub fn state_name(state: &CaseState) -> Line {
    match state {
        CaseState::Received => line!("concerns-state-received"),
        CaseState::InWork => line!("concerns-state-in-work"),
        CaseState::Done => line!("concerns-state-done"),
        CaseState::PassedOn { .. } => line!("concerns-state-passed-on"),
        CaseState::NotPossible { .. } => line!("concerns-state-not-possible"),
        CaseState::Withdrawn => line!("concerns-state-withdrawn"),
    }
}

fn begin_to_add(ctx: &Ctx<'_>, case: &CaseBrief, what: Added) -> Step<State> {
    let ask = ask_to_add(ctx, &case.id, what).unwrap_or_default();
    Step::wait(State::Adding { case: case.id.clone(), what }).reply(ask)
}

pub fn ask_to_add(ctx: &Ctx<'_>, case: &CaseId, what: Added) -> Option<Reply> {
    let case = ctx.cases.own(&case.0)?;
    let key = match what {
        Added::More => "concerns-add-what",
        Added::Correction => "concerns-correct-what",
        Added::NotFixed => "concerns-not-fixed-what",
    };
    let ask = Reply::say(Line::new(key).with("number", case.number.as_str()));
    Some(ask.offer(line!("concerns-cancel"), code("leave")))
}

pub fn add(ctx: &Ctx<'_>, case: CaseId, what: Added, input: &Input) -> Option<Step<State>> {
    let number = ctx.cases.own(&case.0)?.number.clone();
    let mut addition = Addition::of(case, what, "", ctx.message_id);
    match input {
        Input::Text(text) => addition.text.clone_from(text),
        Input::Files { caption, files } => {
            addition.text = caption.clone().unwrap_or_default();
            addition.files.clone_from(files);
        }
        Input::Location(place) => addition.spot = Some(Spot::Shared(place.clone())),
        Input::Choice(what) if what == "leave" => return Some(left()),
        Input::Word(word) if !Concerns.opens_on(*word) && *word == Word::Back => return Some(left()),
        Input::Word(_) | Input::Choice(_) | Input::Unsupported => return None,
    }
    let told = Reply::say(line!("concerns-added", number = number));
    Some(Step::done().act(Effect::AddToCase(addition)).reply(told))
}

fn left() -> Step<State> {
    Step::done().reply(Reply::say(line!("concerns-left")))
}

pub fn ask_to_withdraw(ctx: &Ctx<'_>, case: &CaseId) -> Option<Reply> {
    Some(sure_to_withdraw(ctx.cases.own(&case.0)?))
}

fn sure_to_withdraw(case: &CaseBrief) -> Reply {
    Reply::say(line!("concerns-withdraw-sure", number = case.number.as_str()))
        .offer(line!("concerns-yes-withdraw"), code("yes"))
        .offer(line!("concerns-no"), code("no"))
}

pub fn withdraw(ctx: &Ctx<'_>, case: &CaseId, input: &Input) -> Option<Step<State>> {
    if !is_yes(input)? {
        return Some(left());
    }
    let number = ctx.cases.own(&case.0)?.number.clone();
    let told = Reply::say(line!("concerns-withdrawn", number = number));
    Some(Step::done().act(Effect::WithdrawCase(case.clone())).reply(told))
}

fn claimed(ctx: &Ctx<'_>, claim: &Claim) -> Step<State> {
    match claim {
        Claim::Found(case) if ctx.cases.own(&case.id.0).is_some() => Step::done().reply(status(ctx, case)),
        Claim::Found(case) => {
            Step::wait(State::SureToClaim { case: case.id.clone() }).reply(sure_to_claim(case))
        }
        Claim::Unknown => Step::done().reply(Reply::say(line!("concerns-code-unknown"))),
        Claim::TooMany => Step::done().reply(Reply::say(line!("concerns-code-too-many"))),
    }
}

pub fn ask_to_claim() -> Reply {
    let ask = Reply::say(line!("concerns-claim-again"));
    ask.offer(line!("concerns-yes-claim"), code("yes")).offer(line!("concerns-no"), code("no"))
}

fn sure_to_claim(case: &CaseBrief) -> Reply {
    Reply::say(line!("concerns-claim-sure", number = case.number.as_str(), subject = case.subject.as_str()))
        .offer(line!("concerns-yes-claim"), code("yes"))
        .offer(line!("concerns-no"), code("no"))
}

pub fn claim(case: &CaseId, input: &Input) -> Option<Step<State>> {
    if !is_yes(input)? {
        return Some(left());
    }
    let told = Reply::say(line!("concerns-claimed")).offer(line!("concerns-my-cases"), super::CASES);
    Some(Step::done().act(Effect::ClaimCase { case: case.clone() }).reply(told))
}

/// `None` for what is neither.
pub fn is_yes(input: &Input) -> Option<bool> {
    match input {
        Input::Word(Word::Yes) => Some(true),
        Input::Word(Word::No | Word::Back) => Some(false),
        Input::Choice(what) if what == "yes" => Some(true),
        Input::Choice(what) if what == "no" => Some(false),
        Input::Word(_)
        | Input::Choice(_)
        | Input::Text(_)
        | Input::Files { .. }
        | Input::Location(_)
        | Input::Unsupported => None,
    }
}
