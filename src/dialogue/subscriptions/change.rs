//! A wish about subscriptions, carried out.

use chrono::NaiveDate;

use super::order::Order;
use super::tell::{self, next_digest};
use super::{State, code, what};
use crate::dialogue::{Ctx, Reply, Step, settings};
use crate::line;
use crate::model::{Effect, Facet, Rhythm, Subscription, Wish};

/// What it would be, and whether they want it. First the town, without which there is nothing to tell.
pub fn offer(ctx: &Ctx<'_>, wishes: Vec<Wish>) -> Step<State> {
    let Some(town) = ctx.town() else {
        return Step::done().reply(settings::towns(ctx, line!("welcome-which-town")));
    };
    if ctx.agenda.subscription.is_some() && wishes.is_empty() {
        return Step::done().reply(tell::all(ctx));
    }
    let wanted = Subscription {
        town: town.id.clone(),
        language: ctx.language.to_owned(),
        rhythm: Rhythm::default(),
        wishes: sorted(wishes),
        quiet: None,
        paused_until: None,
    };
    let ask = ask(ctx, &wanted);
    Step::wait(State::Offered { wanted: Box::new(wanted) }).reply(ask)
}

pub fn ask(ctx: &Ctx<'_>, wanted: &Subscription) -> Reply {
    let town = ctx.content.town(&wanted.town);
    let name = town.map_or(wanted.town.as_str(), |it| it.name.as_str());
    let ask = Reply::say(line!("subscriptions-offer", place = name));
    let ask = if wanted.wishes.is_empty() {
        let example = ctx.content.interests.topics.first().map(|it| it.name(ctx.language).to_owned());
        let district = town.and_then(|it| it.districts.first()).map(|it| it.name.clone());
        match district.or(example) {
            Some(example) => ask.and(line!("subscriptions-choose-hint", example = example)),
            None => ask,
        }
    } else {
        ask.and(line!("subscriptions-choose", what = what(ctx, &wanted.wishes)))
    };
    ask.offer(line!("subscriptions-weekly"), code("week"))
        .offer(line!("subscriptions-daily"), code("day"))
        .offer(line!("subscriptions-no"), code("no"))
}

/// They said yes.
pub fn begin(ctx: &Ctx<'_>, wanted: Subscription) -> Step<State> {
    let told = line!(
        "subscriptions-started",
        what = what(ctx, &wanted.wishes),
        rhythm = ctx.word(&tell::rhythm_name(wanted.rhythm)),
        when = next_digest(ctx, &wanted),
    );
    Step::done().act(Effect::Subscribe(wanted)).reply(Reply::say(told))
}

pub fn end(ctx: &Ctx<'_>) -> Step<State> {
    match ctx.agenda.subscription {
        Some(_) => Step::done().act(Effect::Unsubscribe).reply(Reply::say(line!("subscriptions-ended"))),
        None => Step::done().reply(tell::all(ctx)),
    }
}

pub fn pause(ctx: &Ctx<'_>, until: NaiveDate) -> Step<State> {
    let Some(own) = ctx.agenda.subscription.clone() else { return Step::done().reply(tell::all(ctx)) };
    let wanted = Subscription { paused_until: Some(until.to_string()), ..own };
    let told = line!("subscriptions-paused-until", when = ctx.date(until));
    Step::done().act(Effect::Subscribe(wanted)).reply(Reply::say(told))
}

/// `None`: nothing of it concerns somebody without a subscription.
pub fn obey(ctx: &Ctx<'_>, order: Order) -> Option<Step<State>> {
    let Some(own) = ctx.agenda.subscription.clone() else {
        return match order {
            Order::Only(wishes) | Order::Also(wishes) => Some(offer(ctx, wishes)),
            Order::Stop(_) => Some(Step::done().reply(tell::all(ctx))),
            Order::Pause(_)
            | Order::Resume
            | Order::Rhythm(_)
            | Order::Quiet(_)
            | Order::End
            | Order::Unknown(_) => None,
        };
    };
    Some(match order {
        Order::Only(wishes) => {
            let waste = own.of(Facet::Waste).cloned().collect::<Vec<_>>();
            keep(ctx, Subscription { wishes: sorted(wishes.into_iter().chain(waste).collect()), ..own })
        }
        Order::Also(wishes) => {
            let wishes = own.wishes.iter().cloned().chain(wishes).collect();
            keep(ctx, Subscription { wishes: sorted(wishes), ..own })
        }
        Order::Stop(wishes) => stop(ctx, own, &wishes),
        Order::Pause(Some(day)) => pause(ctx, day),
        Order::Pause(None) => {
            Step::wait(State::Pausing).reply(Reply::say(line!("subscriptions-pause-until")))
        }
        Order::Resume => {
            let own = Subscription { paused_until: None, ..own };
            let told = line!("subscriptions-goes-on", when = next_digest(ctx, &own));
            Step::done().act(Effect::Subscribe(own)).reply(Reply::say(told))
        }
        Order::Rhythm(rhythm) => keep(ctx, Subscription { rhythm, ..own }),
        Order::Quiet(quiet) => {
            let (from, to) = (tell::clock(quiet.from), tell::clock(quiet.to));
            let told = line!("subscriptions-quiet-set", from = from, to = to);
            let own = Subscription { quiet: Some(quiet), ..own };
            Step::done().act(Effect::Subscribe(own)).reply(Reply::say(told))
        }
        Order::End => end(ctx),
        Order::Unknown(words) => Step::done().reply(Reply::say(line!(
            "subscriptions-unknown",
            words = words,
            known = tell::known(ctx)
        ))),
    })
}

/// Without its last wish a subscription would be to everything, which nobody meant.
fn stop(ctx: &Ctx<'_>, own: Subscription, wishes: &[Wish]) -> Step<State> {
    let named = what(ctx, wishes);
    let left: Vec<Wish> = own.wishes.iter().filter(|it| !wishes.contains(it)).cloned().collect();
    if left.len() == own.wishes.len() {
        return Step::done().reply(Reply::say(line!("subscriptions-not-among", what = named)));
    }
    if left.is_empty() {
        return end(ctx);
    }
    let told = Reply::say(line!("subscriptions-stopped-one", what = named));
    let own = Subscription { wishes: left, ..own };
    let told = tell::of(ctx, told, &own);
    Step::done().act(Effect::Subscribe(own)).reply(told)
}

fn keep(ctx: &Ctx<'_>, own: Subscription) -> Step<State> {
    let told = tell::of(ctx, Reply::default(), &own);
    Step::done().act(Effect::Subscribe(own)).reply(told)
}

/// Each once.
fn sorted(mut wishes: Vec<Wish>) -> Vec<Wish> {
    wishes.sort();
    wishes.dedup();
    wishes
}
