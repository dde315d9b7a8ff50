//! What is asked for a concern, one idea at a time.

use super::draft::Draft;
use super::{Asked, send};
use crate::content::{Place, Responsible};
use crate::dialogue::{Ctx, Reply, Why};
use crate::line;
use crate::model::{Kind, Line};

/// As many as anybody reads through; the words find the others.
const MOST_CATEGORIES: usize = 20;

/// The category of what fits none, where the content has one.
const OTHER: &str = "other";

pub fn ask(ctx: &Ctx<'_>, asked: Asked, draft: &Draft) -> Reply {
    match asked {
        Asked::What => what(draft),
        Asked::Town => leave(towns(ctx)),
        Asked::Category => leave(categories(ctx, draft)),
        Asked::NotOurs => not_ours(ctx, draft),
        Asked::Place => {
            leave(Reply::say(line!("concerns-where")).offer(line!("concerns-skip"), code("skip")))
        }
        Asked::Pictures => {
            leave(Reply::say(line!("concerns-pictures")).offer(line!("concerns-skip"), code("skip")))
        }
        Asked::Contact => {
            let days = i64::from(ctx.service.keep_days);
            let ask = Reply::say(line!("concerns-contact", days = days));
            leave(ask.offer(line!("concerns-here-only"), code("skip")))
        }
        Asked::Summary => send::summary(ctx, draft),
    }
}

pub fn again(ctx: &Ctx<'_>, asked: Asked, draft: &Draft, why: Why) -> Reply {
    let asked = ask(ctx, asked, draft);
    match why {
        Why::Interrupted => asked,
        Why::NotUnderstood => asked.after(line!("concerns-pardon")),
    }
}

/// A picture came before any words.
pub fn with_picture() -> Reply {
    leave(Reply::say(line!("concerns-with-picture")))
}

pub fn at_place() -> Reply {
    leave(Reply::say(line!("concerns-at-place")))
}

pub fn more_pictures() -> Reply {
    leave(Reply::say(line!("concerns-more-pictures")).offer(line!("concerns-go-on"), code("skip")))
}

fn what(draft: &Draft) -> Reply {
    let mut ask = Reply::say(match draft.kind() {
        Kind::Idea => line!("concerns-what-idea"),
        Kind::Tip => line!("concerns-what-tip"),
        Kind::Praise => line!("concerns-what-praise"),
        Kind::Problem | Kind::Question => line!("concerns-what-problem"),
    });
    if draft.kind.is_none() {
        for kind in [Kind::Idea, Kind::Tip, Kind::Praise] {
            ask = ask.offer(kind_name(kind), code(&format!("kind:{}", kind.name())));
        }
    }
    ask.offer(line!("concerns-cancel"), code("cancel"))
}

pub fn kind_name(kind: Kind) -> Line {
    match kind {
        Kind::Problem => line!("concerns-kind-problem"),
        Kind::Idea => line!("concerns-kind-idea"),
        Kind::Tip => line!("concerns-kind-tip"),
        Kind::Praise => line!("concerns-kind-praise"),
        Kind::Question => line!("concerns-kind-question"),
    }
}

fn towns(ctx: &Ctx<'_>) -> Reply {
    let ask = Reply::say(line!("concerns-which-town"));
    ctx.content
        .towns
        .iter()
        .fold(ask, |ask, it| ask.offer_named("de", &it.name, code(&format!("in:{}", it.id))))
}

fn categories(ctx: &Ctx<'_>, draft: &Draft) -> Reply {
    let ask = Reply::say(line!("concerns-about"));
    let offered = ctx.content.categories_for(draft.kind()).take(MOST_CATEGORIES);
    let ask = offered.fold(ask, |ask, it| {
        ask.offer_named(ctx.language, it.name(ctx.language), code(&format!("about:{}", it.id)))
    });
    if ctx.content.category(OTHER).is_some() {
        return ask;
    }
    ask.offer(line!("concerns-about-else"), code("skip"))
}

/// Who deals with it, and what can be done all the same (C15).
fn not_ours(ctx: &Ctx<'_>, draft: &Draft) -> Reply {
    let Some(Responsible::NotOurs(body)) = draft.responsible(ctx) else {
        return leave(Reply::say(line!("concerns-pardon")));
    };
    let ask = Reply::say(line!("concerns-not-ours", body = body.name(ctx.language)));
    let ask = contact(body).into_iter().fold(ask, Reply::below);
    let ask = match body.mail {
        Some(_) => ask.and(line!("concerns-forward-ask")).offer(line!("concerns-forward"), code("forward")),
        None => ask,
    };
    leave(ask.offer(line!("concerns-anyway"), code("anyway")))
}

fn contact(body: &Place) -> Vec<Line> {
    let phone = body.phone.as_deref().map(|it| line!("concerns-phone", phone = it));
    let link = body.link.as_deref().map(|it| line!("concerns-link", link = it));
    phone.into_iter().chain(link).collect()
}

/// Every step can be taken back or left.
fn leave(ask: Reply) -> Reply {
    ask.offer(line!("concerns-back"), code("back")).offer(line!("concerns-cancel"), code("cancel"))
}

pub fn code(what: &str) -> String {
    format!("{}:{what}", super::NAME)
}
