//! What a sentence asks for: "only Wiesenburg and youth", "stop youth", "pause until Monday".

use chrono::NaiveDate;

use crate::content::{District, SourceKind, Town};
use crate::dialogue::Ctx;
use crate::dialogue::events::ask::{interests, place};
use crate::dialogue::events::sentence::Sentence;
use crate::dialogue::events::stretch::Stretch;
use crate::model::{Facet, Quiet, Rhythm, Wish};

#[derive(Debug, PartialEq, Eq)]
pub enum Order {
    /// These and nothing else.
    Only(Vec<Wish>),
    Also(Vec<Wish>),
    Stop(Vec<Wish>),
    /// Until that day; `None`: they did not say.
    Pause(Option<NaiveDate>),
    Resume,
    Rhythm(Rhythm),
    Quiet(Quiet),
    End,
    /// It begins like a choice, of something nobody knows.
    Unknown(String),
}

/// Words of a sentence that may still be nothing but an order.
const LONGEST: usize = 8;

/// Whether `text` is an order about subscriptions, and no question.
pub fn is_meant(ctx: &Ctx<'_>, text: &str) -> bool {
    match read(ctx, text) {
        None => false,
        Some(Order::Only(_) | Order::Also(_) | Order::Stop(_)) => true,
        // For who has none it may be anything.
        Some(
            Order::Pause(_)
            | Order::Resume
            | Order::Rhythm(_)
            | Order::Quiet(_)
            | Order::End
            | Order::Unknown(_),
        ) => ctx.agenda.subscription.is_some(),
    }
}

pub fn read(ctx: &Ctx<'_>, text: &str) -> Option<Order> {
    let mut said = Sentence::new(ctx, text);
    if LONGEST < said.len() {
        return None;
    }
    if said.begins("hears-resume") {
        return said.left().is_empty().then_some(Order::Resume);
    }
    if said.begins("hears-pause") {
        let day = Stretch::read(ctx, &mut said).map(|it| it.from.date());
        return Some(Order::Pause(day));
    }
    if said.begins("hears-quiet") {
        return quiet(text).map(Order::Quiet);
    }
    let order: fn(Vec<Wish>) -> Order = if said.begins("hears-only") {
        Order::Only
    } else if said.begins("hears-stop") {
        Order::Stop
    } else if said.begins("hears-also") {
        Order::Also
    } else {
        return waste_alone(ctx, &mut said).or_else(|| rhythm(&mut said));
    };
    let is_all = said.has("hears-everything");
    let wishes = wishes(ctx, &mut said);
    let left = said.left();
    match wishes.is_empty() {
        true if is_all && left.is_empty() => Some(match order(Vec::new()) {
            Order::Stop(_) => Order::End,
            other => other,
        }),
        false if left.is_empty() => Some(order(wishes)),
        _ => Some(Order::Unknown(left.join(" "))).filter(|_| !left.is_empty() && left.len() <= 3),
    }
}

/// What somebody picks who was asked what they want: "youth and Hagelberg, daily".
pub fn picked(ctx: &Ctx<'_>, text: &str) -> Option<(Vec<Wish>, Option<Rhythm>)> {
    let mut said = Sentence::new(ctx, text);
    if LONGEST < said.len() || said.begins("hears-stop") {
        return None;
    }
    said.begins("hears-only");
    let rhythm = if said.has("hears-daily") {
        Some(Rhythm::Day)
    } else {
        said.has("hears-weekly").then_some(Rhythm::Week)
    };
    let wishes = wishes(ctx, &mut said);
    (!wishes.is_empty() && said.left().is_empty()).then_some((wishes, rhythm))
}

/// The day a sentence names, for a pause: the first one on which they hear of us again.
pub fn day(ctx: &Ctx<'_>, text: &str) -> Option<NaiveDate> {
    Stretch::read(ctx, &mut Sentence::new(ctx, text)).map(|it| it.from.date())
}

fn wishes(ctx: &Ctx<'_>, said: &mut Sentence<'_>) -> Vec<Wish> {
    let mut wishes: Vec<Wish> = interests(ctx, said);
    let town = ctx.town();
    wishes.extend(town.into_iter().flat_map(|it| waste(it, said)));
    let sources = town.into_iter().flat_map(|it| &it.sources).filter(|it| it.kind != SourceKind::Waste);
    let named: Vec<_> = sources.filter(|it| it.names.0.values().any(|name| said.names(name))).collect();
    wishes.extend(named.into_iter().map(|it| Wish::new(Facet::Source, &it.id)));
    loop {
        let (_, places) = place(ctx, said);
        if places.is_empty() {
            return wishes;
        }
        wishes.extend(places);
    }
}

/// The waste tours of which it has a street, a district or the name.
fn waste(town: &Town, said: &mut Sentence<'_>) -> Vec<Wish> {
    let tours = town.sources.iter().filter(|it| it.kind == SourceKind::Waste);
    let named = tours.filter(|it| {
        let districts = it.districts.iter().filter_map(|id| town.district(id));
        it.streets.iter().any(|street| said.names(street))
            || it.names.0.values().any(|name| said.names(name))
            || districts.flat_map(District::spellings).any(|name| said.names(name))
    });
    named.map(|it| Wish::new(Facet::Waste, &it.id)).collect()
}

/// "Müll Bahnhofstraße": its dates, besides whatever they have.
fn waste_alone(ctx: &Ctx<'_>, said: &mut Sentence<'_>) -> Option<Order> {
    if !said.begins("hears-waste") {
        return None;
    }
    let wishes: Vec<Wish> = ctx.town().into_iter().flat_map(|it| waste(it, said)).collect();
    (!wishes.is_empty()).then_some(Order::Also(wishes))
}

fn rhythm(said: &mut Sentence<'_>) -> Option<Order> {
    let rhythm = if said.begins("hears-daily") {
        Rhythm::Day
    } else if said.begins("hears-weekly") {
        Rhythm::Week
    } else {
        return None;
    };
    said.left().is_empty().then_some(Order::Rhythm(rhythm))
}

/// `20 bis 8`, `22:30-7`.
fn quiet(text: &str) -> Option<Quiet> {
    let times = text.split(|it: char| !it.is_ascii_digit() && it != ':' && it != '.');
    let mut times = times.filter_map(minute);
    let (from, to) = (times.next()?, times.next()?);
    times.next().is_none().then_some(Quiet { from, to })
}

fn minute(time: &str) -> Option<u16> {
    let (hour, minute) = time.split_once([':', '.']).unwrap_or((time, "0"));
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().unwrap_or(0));
    (hour <= 24 && minute < 60).then_some((hour % 24) * 60 + minute)
}
