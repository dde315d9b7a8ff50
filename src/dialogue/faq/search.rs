//! From a question to an answer, to a question back, or to an honest no.

use super::{State, TOPICS, answer, offer_human};
use crate::content::Faq;
use crate::dialogue::{Ctx, Reply, Step};
use crate::line;
use crate::search::{Hit, Ranking, Verdict};
use crate::text;

pub(super) fn ask(ctx: &Ctx<'_>, question: &str) -> Step<State> {
    let ranking = rank(ctx, question);
    let reply = match ranking.verdict() {
        Verdict::Answer(hit) => return Step::done().reply(answer::rated(ctx, &hit.id)),
        Verdict::AskBack(near) => Reply::say(line!("faq-which")).offer_near(ctx, &near),
        Verdict::NotFound(near) if near.is_empty() => {
            Reply::say(line!("faq-not-found")).offer(line!("menu-topics"), TOPICS)
        }
        Verdict::NotFound(near) => Reply::say(line!("faq-not-found-near")).offer_near(ctx, &near),
    };
    let message_id = ctx.message_id.map(str::to_owned);
    Step::wait(State::Unanswered { question: question.to_owned(), message_id }).reply(offer_human(ctx, reply))
}

pub(super) fn sure_answer(ctx: &Ctx<'_>, question: &str) -> Option<Reply> {
    let ranking = rank(ctx, question);
    match ranking.verdict() {
        Verdict::Answer(hit) => Some(answer::by_id(ctx, &hit.id)),
        Verdict::AskBack(_) | Verdict::NotFound(_) => None,
    }
}

/// The entry that surely answers, as it holds where they live.
pub(super) fn sure<'a>(ctx: &Ctx<'a>, question: &str) -> Option<&'a Faq> {
    let ranking = rank(ctx, question);
    match ranking.verdict() {
        Verdict::Answer(hit) => ctx.towns().into_iter().find_map(|it| it.faq(&hit.id)),
        Verdict::AskBack(_) | Verdict::NotFound(_) => None,
    }
}

/// Who chose one language may still ask in another.
fn rank(ctx: &Ctx<'_>, question: &str) -> Ranking {
    let seems = ctx.languages.detect(text::beginning(question)).filter(|it| it.sure).map(|it| it.code);
    let languages: Vec<&str> = std::iter::once(ctx.language).chain(seems.as_deref()).collect();
    // A town that has left the service is none.
    let town = ctx.town().map(|it| it.id.as_str());
    ctx.library.ask(town, &languages, question)
}

impl Reply {
    fn offer_near(self, ctx: &Ctx<'_>, near: &[&Hit]) -> Self {
        near.iter().fold(self, |reply, hit| match ctx.towns().iter().find_map(|town| town.faq(&hit.id)) {
            Some(faq) => {
                let (language, text) = faq.text(ctx.language);
                reply.offer_named(language, &text.short, answer::code(&faq.id))
            }
            None => reply,
        })
    }
}
