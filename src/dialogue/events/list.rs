//! Several events, one line each, and the way to each.

use super::ask::Query;
use super::stretch::Stretch;
use super::{code, words};
use crate::content::FIRST_LANGUAGE;
use crate::dialogue::agenda::Listed;
use crate::dialogue::{Ctx, Reply};
use crate::line;
use crate::model::{Facet, Line};
use crate::text::{self, Languages};

/// Shown at a time: more make a list nobody reads.
const PAGE: usize = 6;
/// Characters of a title on a button.
const LABEL: usize = 40;

pub(super) fn reply(ctx: &Ctx<'_>, query: &Query, page: usize) -> Reply {
    let found = found(ctx, query);
    if found.is_empty() {
        return instead(ctx, query);
    }
    let head = if query.words.is_empty() { head(ctx, query) } else { line!("events-of-words") };
    shown(ctx, Reply::say(head), &found, page)
}

/// One line each.
pub fn lines(languages: &Languages, language: &str, reply: Reply, events: &[&Listed]) -> Reply {
    let line = |it: &Listed| of_list(it, &words::when(languages, language, it));
    let mut lines = events.iter().map(|it| line(it));
    let Some(first) = lines.next() else { return reply };
    lines.fold(reply.and(first), Reply::below)
}

fn of_list(it: &Listed, when: &str) -> Line {
    let title = it.kept.event.title.as_str();
    match &it.kept.event.place {
        _ if it.is_off() => line!("events-line-cancelled", when = when, title = title),
        Some(place) => line!("events-line", when = when, title = title, place = place.as_str()),
        None => line!("events-line-plain", when = when, title = title),
    }
}

/// What fits, in the stretch asked for; by words the best first.
fn found<'a>(ctx: &Ctx<'a>, query: &Query) -> Vec<&'a Listed> {
    let Stretch { from, until, .. } = query.stretch.clone().unwrap_or_else(|| Stretch::ahead(ctx));
    // What began this morning is not what anybody asks for in the afternoon.
    let from = from.max(ctx.local);
    let until = if query.words.is_empty() { until } else { chrono::NaiveDateTime::MAX };
    let within = ctx.agenda.calendar.events.iter().filter(|it| {
        it.is_told()
            && query.town.as_ref().is_none_or(|town| it.kept.town == *town)
            && it.starts < until
            && (from < it.ends || from <= it.starts)
            && query.fits(it)
    });
    let mut found: Vec<&Listed> = within.collect();
    if !query.words.is_empty() {
        let best = found.iter().map(|it| query.weight(it)).max().unwrap_or(0);
        found.retain(|it| 0 < best && query.weight(it) == best);
    }
    found
}

fn head(ctx: &Ctx<'_>, query: &Query) -> Line {
    let (when, place, audience) = (when(ctx, query), place(ctx, query), interests(ctx, query));
    match audience.as_str() {
        "" => line!("events-head", when = when, place = place),
        _ => line!("events-head-for", when = when, place = place, whom = audience),
    }
}

/// Nothing has their words: what is on just then; and where nothing is, an honest no, and what comes next at all.
fn instead(ctx: &Ctx<'_>, query: &Query) -> Reply {
    let then = Query { words: Vec::new(), ..query.clone() };
    let on_then = if query.stretch.is_some() { found(ctx, &then) } else { Vec::new() };
    if !on_then.is_empty() {
        return shown(ctx, Reply::say(head(ctx, &then)), &on_then, 0);
    }
    let wider = Query { stretch: None, words: Vec::new(), wishes: Vec::new(), ..query.clone() };
    let next = found(ctx, &wider);
    let place = place(ctx, query);
    if next.is_empty() {
        return Reply::say(line!("events-none-at-all", place = place));
    }
    let when = when(ctx, query);
    let none = Reply::say(line!("events-none", when = when, place = place));
    shown(ctx, none.and(line!("events-next-ones")), &next, 0)
}

fn shown(ctx: &Ctx<'_>, reply: Reply, events: &[&Listed], page: usize) -> Reply {
    let pages: Vec<&[&Listed]> = events.chunks(PAGE).collect();
    let last = pages.len().saturating_sub(1);
    let page = page.min(last);
    let reply = lines(ctx.languages, ctx.language, reply, pages[page]);
    let reply = pages[page].iter().fold(reply, |reply, it| {
        let label = text::shortened(&it.kept.event.title, LABEL);
        reply.offer_named(FIRST_LANGUAGE, &text::escape(&label), code(&format!("show:{}", it.id().0)))
    });
    if page < last { reply.offer(line!("events-more"), code(&format!("more:{}", page + 1))) } else { reply }
}

fn when(ctx: &Ctx<'_>, query: &Query) -> String {
    let name = query.stretch.as_ref().map_or_else(|| line!("events-ahead"), |it| it.name.clone());
    ctx.word(&name)
}

/// The district or the town asked about, or all towns.
fn place(ctx: &Ctx<'_>, query: &Query) -> String {
    let town = query.town.as_deref().and_then(|it| ctx.content.town(it));
    let Some(town) = town else {
        return ctx.content.towns.iter().map(|it| it.name.as_str()).collect::<Vec<_>>().join(", ");
    };
    let wish = query.wishes.iter().find(|it| it.facet == Facet::District);
    let district = wish.and_then(|it| town.district(&it.value));
    district.map_or_else(|| town.name.clone(), |it| it.name.clone())
}

fn interests(ctx: &Ctx<'_>, query: &Query) -> String {
    let named = query.wishes.iter().filter(|it| it.facet != Facet::District);
    named.map(|it| ctx.wish_name(it)).collect::<Vec<_>>().join(", ")
}
