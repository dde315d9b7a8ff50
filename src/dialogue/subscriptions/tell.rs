//! What somebody has subscribed to, in words, and how to change each of it.

use chrono::{NaiveDate, NaiveDateTime};

use super::code;
use crate::content::announcing::time;
use crate::dialogue::events::words::weekday;
use crate::dialogue::{Ctx, Reply};
use crate::line;
use crate::model::{Facet, Line, Rhythm, Subscription, Wish};

pub fn all(ctx: &Ctx<'_>) -> Reply {
    match &ctx.agenda.subscription {
        Some(own) => of(ctx, Reply::default(), own),
        None => Reply::say(line!("subscriptions-none")).offer(line!("menu-subscribe"), super::SUBSCRIBE),
    }
}

/// `reply`, and below it what is theirs.
pub fn of(ctx: &Ctx<'_>, reply: Reply, own: &Subscription) -> Reply {
    let rhythm = ctx.word(&rhythm_name(own.rhythm));
    let mut told = reply
        .and(line!("subscriptions-yours"))
        .below(line!("subscriptions-what", what = what(ctx, &own.wishes)))
        .below(line!("subscriptions-when", rhythm = rhythm, when = next_digest(ctx, own)));
    if let Some(until) = own.paused_until.as_deref().and_then(|it| it.parse::<NaiveDate>().ok())
        && ctx.local.date() < until
    {
        told = told.below(line!("subscriptions-paused", when = ctx.date(until)));
    }
    let town = ctx.content.town(&own.town);
    let quiet = own.quiet.or(town.map(|it| it.announcing.quiet));
    if let Some(quiet) = quiet.filter(|it| it.from != it.to) {
        told = told.below(line!("subscriptions-quiet", from = clock(quiet.from), to = clock(quiet.to)));
    }
    offers(ctx, told, own)
}

fn offers(ctx: &Ctx<'_>, told: Reply, own: &Subscription) -> Reply {
    let told = own.wishes.iter().fold(told, |told, it| {
        let label = line!("subscriptions-stop-one", what = ctx.wish_name(it));
        told.offer(label, code(&format!("stop:{}:{}", it.facet.name(), it.value)))
    });
    let told = match own.rhythm {
        Rhythm::Week => told.offer(line!("subscriptions-change-rhythm-day"), code("day")),
        Rhythm::Day => told.offer(line!("subscriptions-change-rhythm-week"), code("week")),
    };
    let told = if own.is_paused(&ctx.local.date().to_string()) {
        told.offer(line!("subscriptions-resume"), code("resume"))
    } else {
        told.offer(line!("subscriptions-pause"), code("pause"))
    };
    told.offer(line!("subscriptions-end"), code("end"))
}

/// `alles`, or `Hagelberg, Jugend`.
pub fn what(ctx: &Ctx<'_>, wishes: &[Wish]) -> String {
    let everything = wishes.iter().all(|it| it.facet == Facet::Waste);
    let everything = everything.then(|| ctx.word(&line!("subscriptions-everything")));
    let chosen = wishes.iter().map(|it| ctx.wish_name(it));
    everything.into_iter().chain(chosen).collect::<Vec<_>>().join(", ")
}

pub fn rhythm_name(rhythm: Rhythm) -> Line {
    match rhythm {
        Rhythm::Day => line!("subscriptions-rhythm-day"),
        Rhythm::Week => line!("subscriptions-rhythm-week"),
    }
}

/// When they hear of us next, in words.
pub fn next_digest(ctx: &Ctx<'_>, own: &Subscription) -> String {
    let Some(town) = ctx.content.town(&own.town) else { return String::new() };
    let from = own.paused_until.as_deref().and_then(|it| it.parse::<NaiveDate>().ok());
    let from = from.map_or(ctx.local, |it| ctx.local.max(it.and_time(chrono::NaiveTime::MIN)));
    moment(ctx, town.announcing.next_digest(from, own.rhythm, own.quiet))
}

fn moment(ctx: &Ctx<'_>, at: NaiveDateTime) -> String {
    ctx.word(&line!(
        "events-at",
        day = ctx.word(&weekday(at.date())),
        date = ctx.date(at.date()),
        time = at.format("%H:%M").to_string(),
    ))
}

/// A minute of the day as `20:00`.
pub fn clock(minute: u16) -> String {
    time(minute).format("%H:%M").to_string()
}

/// All that can be chosen.
pub fn known(ctx: &Ctx<'_>) -> String {
    let interests = &ctx.content.interests;
    let labels = interests.audiences.iter().chain(&interests.topics);
    let names = labels.map(|it| it.name(ctx.language).to_owned());
    let districts = ctx.town().into_iter().flat_map(|it| &it.districts).map(|it| it.name.clone());
    names.chain(districts).collect::<Vec<_>>().join(", ")
}
