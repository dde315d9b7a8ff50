//! The first words: who we are, what you can do, which town is yours.
//!
//! ```text
//! first contact of any kind ─▶ notice (P1) ─▶ … the answer to what was said …
//! /start, "menu"            ─▶ hello · menu [topics · language · town · privacy · help]
//! /help, "what can you do?" ─▶ all commands and words
//! thanks, "ok", "no thanks"  ─▶ a friendly word
//! ```
//!
//! **Invariant:** waits for nothing: whatever comes next is already a question.

use super::{Ctx, Dialogue, Input, Reply, Step, Why, Word, concerns, events, faq, settings, subscriptions};
use crate::line;

/// Shown again to everybody when its content changes.
pub const NOTICE_VERSION: u32 = 1;

pub struct Welcome;

impl Dialogue for Welcome {
    type State = ();

    const NAME: &'static str = "welcome";

    fn opens_on(&self, word: Word) -> bool {
        matches!(word, Word::Start | Word::Help | Word::Thanks | Word::Yes | Word::No | Word::Back)
    }

    fn step(&self, ctx: &Ctx<'_>, (): (), input: &Input) -> Option<Step<()>> {
        match input {
            Input::Word(Word::Help) => Some(Step::done().reply(help(ctx))),
            Input::Word(Word::Start) => Some(start(ctx)),
            Input::Word(Word::Thanks) => Some(Step::done().reply(Reply::say(line!("welcome-thanks")))),
            Input::Word(Word::Yes | Word::No | Word::Back) => {
                Some(Step::done().reply(Reply::say(line!("welcome-all-right"))))
            }
            Input::Choice(what) => match what.as_str() {
                "help" => Some(Step::done().reply(help(ctx))),
                "ask" => Some(Step::done().reply(Reply::say(line!("welcome-ask-away")))),
                "menu" => Some(start(ctx)),
                _ => None,
            },
            Input::Word(_)
            | Input::Text(_)
            | Input::Files { .. }
            | Input::Location(_)
            | Input::Unsupported => None,
        }
    }

    fn repeat(&self, _: &Ctx<'_>, (): &(), _: Why) -> Option<Reply> {
        None
    }
}

/// What everybody reads before anything of theirs is kept (P1).
pub fn notice(ctx: &Ctx<'_>) -> Reply {
    let it = ctx.service;
    Reply::say(line!(
        "welcome-notice",
        operator = it.operator.as_str(),
        link = it.privacy_link.as_str(),
        days = i64::from(it.keep_days),
        contact = it.contact.as_str(),
    ))
}

/// Asks for the town where there are several and we do not know.
pub fn which_town(ctx: &Ctx<'_>) -> Option<Reply> {
    (ctx.is_private() && ctx.town().is_none()).then(|| {
        settings::towns(ctx, line!("welcome-which-town"))
            .offer(line!("welcome-town-skip"), "settings:no-town")
    })
}

fn start(ctx: &Ctx<'_>) -> Step<()> {
    if !ctx.is_private() {
        return Step::done().reply(Reply::say(line!("group-hello")));
    }
    let hello = match ctx.town() {
        Some(town) => line!("welcome-ready", town = town.name.as_str()),
        None => line!("welcome-hello"),
    };
    if let Some(ask) = which_town(ctx) {
        return Step::done().reply(Reply::say(hello)).reply(ask);
    }
    let menu = Reply::say(hello)
        .and(line!("welcome-menu"))
        .offer(line!("menu-ask"), "welcome:ask")
        .offer(line!("menu-topics"), faq::TOPICS);
    // Where no calendar is read there is nothing to tell.
    let menu = if ctx.agenda.calendar.events.is_empty() {
        menu
    } else {
        menu.offer(line!("menu-events"), events::EVENTS)
            .offer(line!("menu-subscribe"), subscriptions::SUBSCRIBE)
    };
    let menu = menu
        .offer(line!("menu-report"), concerns::REPORT)
        .offer(line!("menu-language"), settings::LANGUAGE)
        .offer(line!("menu-town"), settings::TOWN)
        .offer(line!("menu-privacy"), settings::PRIVACY)
        .offer(line!("menu-help"), "welcome:help");
    Step::done().reply(menu)
}

fn help(ctx: &Ctx<'_>) -> Reply {
    let help = Reply::say(line!("settings-help"));
    if ctx.is_private() { help.offer(line!("menu-topics"), faq::TOPICS) } else { help }
}

#[cfg(test)]
mod tests;
