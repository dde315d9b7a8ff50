//! An answer: the town's words, then what it costs, who does it, where to read on, and as of when.

use super::{TOPICS, hours, offer_human};
use crate::content::{Faq, FaqText, Place, Town};
use crate::dialogue::{Ctx, Gap, Reply, Words, events};
use crate::line;

pub(super) fn code(id: &str) -> String {
    format!("faq:answer:{id}")
}

/// The answer, and in private the question whether it helped. In a group nobody wants a vote on each.
pub(super) fn rated(ctx: &Ctx<'_>, id: &str) -> Reply {
    let answer = by_id(ctx, id);
    if !ctx.is_private() || !answer.choices.is_empty() {
        return answer;
    }
    let rated = answer
        .and(line!("faq-helped-question"))
        .offer(line!("faq-yes-helped"), format!("faq:helped:{id}"))
        .offer(line!("faq-not-helped"), format!("faq:not-helped:{id}"));
    if leads_to_events(ctx, id) { rated.offer(line!("menu-events"), events::EVENTS) } else { rated }
}

/// Where no calendar is read there is nothing to go on to.
fn leads_to_events(ctx: &Ctx<'_>, id: &str) -> bool {
    let leads = |it: &Faq| it.opens.as_deref() == Some(events::NAME);
    !ctx.agenda.calendar.events.is_empty() && ctx.towns().iter().any(|it| it.faq(id).is_some_and(leads))
}

/// The answer as it holds in the person's town, or in each town where it differs and we do not know theirs.
pub(super) fn by_id(ctx: &Ctx<'_>, id: &str) -> Reply {
    let held: Vec<(&Town, &Faq)> =
        ctx.towns().into_iter().filter_map(|town| town.faq(id).map(|it| (town, it))).collect();
    let Some((_, first)) = held.first() else {
        // A button from last year; the entry has gone since.
        let gone = Reply::say(line!("choices-gone"));
        return offer_human(ctx, gone.offer(line!("menu-topics"), TOPICS));
    };
    let reply = if held.iter().all(|(_, it)| it.texts == first.texts) {
        let reply = words(ctx, Reply::default(), first);
        offices(ctx, reply, &held)
    } else {
        held.iter().fold(Reply::default(), |reply, (town, faq)| {
            let reply = words(ctx, reply.and(line!("faq-in-town", town = town.name.as_str())), faq);
            office(ctx, reply, faq)
        })
    };
    footer(ctx, links(reply, &held), first)
}

fn words(ctx: &Ctx<'_>, reply: Reply, faq: &Faq) -> Reply {
    let (language, FaqText { answer, cost, .. }) = faq.text(ctx.language);
    let reply = match &faq.office {
        Some(office) if !faq.ours => reply.and(line!("faq-not-ours", office = office.name(ctx.language))),
        Some(_) | None => reply,
    };
    let reply = if is_foreign(ctx, language) { reply.and(line!("faq-german-only")) } else { reply };
    let reply = reply.part(Gap::Paragraph, Words::written(language, answer));
    match cost {
        Some(cost) => reply.and(line!("faq-cost", cost = cost.as_str())),
        None => reply,
    }
}

/// Whether a person who reads `ctx.language` gets German instead (L4). A variant of German is German.
fn is_foreign(ctx: &Ctx<'_>, language: &str) -> bool {
    let primary = |it: &str| it.split('-').next().map(str::to_owned);
    primary(language) != primary(ctx.language)
}

/// One office for all towns, or each town's own under its name.
fn offices(ctx: &Ctx<'_>, reply: Reply, held: &[(&Town, &Faq)]) -> Reply {
    let same = held.iter().all(|(_, it)| it.office == held[0].1.office);
    if same {
        return office(ctx, reply, held[0].1);
    }
    held.iter().fold(reply, |reply, (town, faq)| {
        office(ctx, reply.and(line!("faq-in-town", town = town.name.as_str())), faq)
    })
}

fn office(ctx: &Ctx<'_>, reply: Reply, faq: &Faq) -> Reply {
    let Some(office) = &faq.office else { return reply };
    let reply = contact(ctx, reply, faq, office);
    if faq.hours { hours::shown(ctx, reply, office) } else { reply }
}

/// Whose it is has been said already where it is not ours.
fn contact(ctx: &Ctx<'_>, reply: Reply, faq: &Faq, office: &Place) -> Reply {
    let name = faq.ours.then(|| line!("faq-office", office = office.name(ctx.language)));
    let address = office.address.as_deref().map(|it| line!("faq-address", address = it));
    let phone = office.phone.as_deref().map(|it| line!("faq-phone", phone = it));
    let mut lines = [name, address, phone].into_iter().flatten();
    let reply = match lines.next() {
        Some(first) => reply.and(first),
        None => reply,
    };
    lines.fold(reply, Reply::below)
}

/// Where to read on: one address for all towns, or each town's own by its name.
fn links(reply: Reply, held: &[(&Town, &Faq)]) -> Reply {
    if let Some(same) = link(held[0].1).filter(|it| held.iter().all(|(_, faq)| link(faq) == Some(*it))) {
        return reply.and(line!("faq-link", link = same));
    }
    let own = held.iter().filter_map(|(town, faq)| Some((town.name.as_str(), link(faq)?)));
    let mut lines = own.map(|(town, link)| line!("faq-link-in-town", town = town, link = link));
    match lines.next() {
        Some(first) => lines.fold(reply.and(first), Reply::below),
        None => reply,
    }
}

fn link(faq: &Faq) -> Option<&str> {
    faq.link.as_deref().or_else(|| faq.office.as_ref()?.link.as_deref())
}

fn footer(ctx: &Ctx<'_>, reply: Reply, faq: &Faq) -> Reply {
    let as_of = line!("faq-as-of", date = ctx.date(faq.as_of));
    match link(faq) {
        Some(_) => reply.below(as_of),
        None => reply.and(as_of),
    }
}
