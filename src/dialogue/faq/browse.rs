//! Finding an answer by topic, without typing (F4).

use super::{TOPICS, answer};
use crate::content::Faq;
use crate::dialogue::{Ctx, Reply};
use crate::line;

/// Questions shown at a time: more make a list nobody reads.
const PAGE: usize = 8;

pub(super) fn topics(ctx: &Ctx<'_>) -> Reply {
    let ask = Reply::say(line!("faq-topics"));
    ctx.content.topics.iter().filter(|it| !questions(ctx, &it.id).is_empty()).fold(ask, |ask, it| {
        ask.offer_named(ctx.language, it.name(ctx.language), format!("faq:topic:{}", it.id))
    })
}

/// `rest` is a topic's id, or `id:page` for the pages behind the first.
pub(super) fn topic(ctx: &Ctx<'_>, rest: &str) -> Reply {
    let (id, page) = match rest.split_once(':') {
        Some((id, page)) => (id, page.parse::<u16>().map_or(0, usize::from)),
        None => (rest, 0),
    };
    let Some(topic) = ctx.content.topic(id) else { return topics(ctx) };
    let questions = questions(ctx, id);
    let pages: Vec<&[&Faq]> = questions.chunks(PAGE).collect();
    let Some(last) = pages.len().checked_sub(1) else {
        return Reply::say(line!("faq-topic-empty")).offer(line!("faq-back"), TOPICS);
    };
    // A button from when there were more may lead past the end.
    let page = page.min(last);
    let ask = Reply::say(line!("faq-questions-in", topic = topic.name(ctx.language)));
    let mut reply = pages[page].iter().fold(ask, |ask, it| {
        let (language, text) = it.text(ctx.language);
        ask.offer_named(language, &text.short, answer::code(&it.id))
    });
    if page < last {
        reply = reply.offer(line!("faq-more"), format!("faq:topic:{id}:{}", page + 1));
    }
    reply.offer(line!("faq-back"), TOPICS)
}

fn questions<'a>(ctx: &Ctx<'a>, topic: &str) -> Vec<&'a Faq> {
    let mut found: Vec<&Faq> = Vec::new();
    for faq in ctx.towns().into_iter().flat_map(|town| &town.faqs) {
        if faq.topic == topic && !found.iter().any(|it| it.id == faq.id) {
            found.push(faq);
        }
    }
    found
}
