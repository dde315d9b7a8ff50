//! What a person says while a concern takes shape.

use super::draft::Draft;
use super::{Asked, State, ask, drafting, send};
use crate::content::Responsible;
use crate::dialogue::{Ctx, Input, Reply, Step, Word, faq};
use crate::line;
use crate::model::{Kind, Spot};
use crate::text::normal;

/// Letters and digits of a concern.
const SHORTEST: usize = 5;

/// Opens a report: by the word, by a choice, by a picture or a place alone (C11).
pub fn begin(ctx: &Ctx<'_>, input: &Input) -> Option<Step<State>> {
    let mut draft = Draft { town: ctx.town().map(|it| it.id.clone()), ..Draft::default() };
    match input {
        Input::Word(Word::Report) => Some(ask_first(ctx, draft)),
        Input::Choice(what) if what == "report" => Some(ask_first(ctx, draft)),
        Input::Files { caption, files } => {
            draft.attach(ctx, files);
            draft.settle(Asked::Pictures);
            let said = caption.as_deref().map(str::trim).unwrap_or_default();
            if said.is_empty() {
                return Some(drafting(Asked::What, draft, ask::with_picture()));
            }
            tell(ctx, &mut draft, said);
            Some(ask_next(ctx, draft))
        }
        Input::Location(place) => {
            draft.spot = Some(Spot::Shared(place.clone()));
            Some(drafting(Asked::What, draft, ask::at_place()))
        }
        Input::Word(_) | Input::Choice(_) | Input::Text(_) | Input::Unsupported => None,
    }
}

/// Nobody writes down what may not be sent today any more (M1).
fn ask_first(ctx: &Ctx<'_>, draft: Draft) -> Step<State> {
    if ctx.cases.enough_today {
        return Step::done().reply(send::enough_today(ctx));
    }
    ask_next(ctx, draft)
}

pub fn take(ctx: &Ctx<'_>, asked: Asked, mut draft: Draft, input: &Input) -> Option<Step<State>> {
    match input {
        Input::Files { caption, files } => {
            draft.attach(ctx, files);
            let said = caption.as_deref().map(str::trim).unwrap_or_default();
            if !said.is_empty() {
                tell(ctx, &mut draft, said);
            }
            match asked {
                // More may come: each picture of an album is a message of its own.
                Asked::Pictures => Some(drafting(Asked::Pictures, draft, ask::more_pictures())),
                _ if draft.text.is_empty() => Some(drafting(Asked::What, draft, ask::with_picture())),
                _ => Some(ask_next(ctx, draft)),
            }
        }
        Input::Location(place) => {
            draft.spot = Some(Spot::Shared(place.clone()));
            draft.settle(Asked::Place);
            Some(ask_next(ctx, draft))
        }
        Input::Text(text) if can_be_skipped(asked) && goes_on(ctx, text) => Some(skip(ctx, asked, draft)),
        Input::Text(text) => text_for(ctx, asked, draft, text.trim()),
        Input::Choice(what) => choice_for(ctx, asked, draft, what),
        Input::Word(Word::Back) => Some(back(ctx, asked, draft)),
        Input::Word(Word::No) if can_be_skipped(asked) => Some(skip(ctx, asked, draft)),
        Input::Word(Word::Yes) => match asked {
            Asked::Summary => Some(send::send(ctx, draft)),
            Asked::NotOurs => choice_for(ctx, asked, draft, "forward"),
            Asked::What | Asked::Town | Asked::Category | Asked::Place | Asked::Pictures | Asked::Contact => {
                None
            }
        },
        // It is being reported already.
        Input::Word(Word::Report) => Some(drafting(asked, draft.clone(), ask::ask(ctx, asked, &draft))),
        Input::Word(_) | Input::Unsupported => None,
    }
}

fn text_for(ctx: &Ctx<'_>, asked: Asked, mut draft: Draft, text: &str) -> Option<Step<State>> {
    match asked {
        Asked::What => {
            if is_too_short(text) && draft.files.is_empty() || is_question(ctx, text) {
                return None;
            }
            draft.text.clear();
            tell(ctx, &mut draft, text);
            Some(ask_next(ctx, draft))
        }
        Asked::Town => {
            draft.town = Some(ctx.content.town_named(text)?.id.clone());
            draft.settle(asked);
            Some(ask_next(ctx, draft))
        }
        Asked::Category => {
            let meant = ctx.content.category_meant(text, ctx.language)?;
            draft.category = Some(meant.id.clone());
            draft.settle(asked);
            Some(ask_next(ctx, draft))
        }
        Asked::Place | Asked::Contact if is_question(ctx, text) => None,
        Asked::Place => {
            match draft.town(ctx).and_then(|it| it.district_named(text)) {
                Some(district) => draft.district = Some(district.id.clone()),
                None => draft.spot = Some(Spot::Written(text.chars().take(500).collect())),
            }
            draft.settle(asked);
            Some(ask_next(ctx, draft))
        }
        Asked::Contact => {
            draft.reach(text);
            draft.settle(asked);
            Some(ask_next(ctx, draft))
        }
        Asked::NotOurs | Asked::Pictures | Asked::Summary => None,
    }
}

fn choice_for(ctx: &Ctx<'_>, asked: Asked, mut draft: Draft, what: &str) -> Option<Step<State>> {
    match (asked, what) {
        (_, "cancel") => Some(Step::done().reply(Reply::say(line!("concerns-cancelled")))),
        (_, "back") => Some(back(ctx, asked, draft)),
        (Asked::Place | Asked::Pictures | Asked::Contact | Asked::Category, "skip") => {
            Some(skip(ctx, asked, draft))
        }
        (Asked::NotOurs, "forward") => {
            let Some(Responsible::NotOurs(body)) = draft.responsible(ctx) else { return None };
            body.mail.as_ref()?;
            draft.forward_to = Some(body.id.clone());
            draft.settle(asked);
            Some(ask_next(ctx, draft))
        }
        (Asked::NotOurs, "anyway") => {
            draft.settle(asked);
            Some(ask_next(ctx, draft))
        }
        (Asked::Summary, "send") => Some(send::send(ctx, draft)),
        (Asked::Summary, change) => {
            let asked = changed(change)?;
            draft.settled.retain(|it| *it != asked);
            Some(drafting(asked, draft.clone(), ask::ask(ctx, asked, &draft)))
        }
        (Asked::What, kind) => {
            draft.kind = Some(Kind::by_name(kind.strip_prefix("kind:")?)?);
            Some(drafting(asked, draft.clone(), ask::ask(ctx, asked, &draft)))
        }
        (Asked::Category, _) => {
            let id = what.strip_prefix("about:")?;
            draft.category = Some(ctx.content.category(id)?.id.clone());
            draft.settle(asked);
            Some(ask_next(ctx, draft))
        }
        (Asked::Town, _) => {
            draft.town = Some(ctx.content.town(what.strip_prefix("in:")?)?.id.clone());
            draft.settle(asked);
            Some(ask_next(ctx, draft))
        }
        (Asked::NotOurs | Asked::Place | Asked::Pictures | Asked::Contact, _) => None,
    }
}

const fn can_be_skipped(asked: Asked) -> bool {
    match asked {
        Asked::Category | Asked::Place | Asked::Pictures | Asked::Contact => true,
        Asked::What | Asked::Town | Asked::NotOurs | Asked::Summary => false,
    }
}

/// The words of the choices that lead on, also where another of them is on offer.
fn goes_on(ctx: &Ctx<'_>, text: &str) -> bool {
    let typed = normal(text);
    let labels = [line!("concerns-go-on"), line!("concerns-skip")];
    labels.iter().any(|it| typed == normal(&ctx.languages.label(ctx.language, it)))
}

/// With less nobody in the town hall can do anything.
fn is_too_short(text: &str) -> bool {
    text.chars().filter(|it| it.is_alphanumeric()).count() < SHORTEST
}

/// Something they want to know in between, and we do (F14).
fn is_question(ctx: &Ctx<'_>, text: &str) -> bool {
    text.ends_with(['?', '؟']) && faq::answer_in_between(ctx, text).is_some()
}

/// What is to be changed before it is sent.
fn changed(what: &str) -> Option<Asked> {
    Some(match what {
        "change:what" => Asked::What,
        "change:about" => Asked::Category,
        "change:where" => Asked::Place,
        "change:pictures" => Asked::Pictures,
        "change:contact" => Asked::Contact,
        _ => return None,
    })
}

/// The words of it; what they are about is guessed, and seen in the summary.
fn tell(ctx: &Ctx<'_>, draft: &mut Draft, text: &str) {
    draft.say(ctx, text);
    draft.settle(Asked::What);
    if draft.category.is_none() {
        let meant = ctx.content.category_meant(text, ctx.language);
        let fits = meant.filter(|it| it.kinds.contains(&draft.kind()));
        draft.category = fits.map(|it| it.id.clone());
    }
}

fn skip(ctx: &Ctx<'_>, asked: Asked, mut draft: Draft) -> Step<State> {
    match asked {
        Asked::Contact => draft.contact = None,
        Asked::Place => (draft.spot, draft.district) = (None, None),
        Asked::What | Asked::Town | Asked::Category | Asked::NotOurs | Asked::Pictures | Asked::Summary => (),
    }
    draft.settle(asked);
    ask_next(ctx, draft)
}

fn back(ctx: &Ctx<'_>, asked: Asked, mut draft: Draft) -> Step<State> {
    match draft.before(ctx, asked) {
        Some(before) => {
            draft.settled.retain(|it| *it != before);
            drafting(before, draft.clone(), ask::ask(ctx, before, &draft))
        }
        None => Step::done().reply(Reply::say(line!("concerns-cancelled"))),
    }
}

fn ask_next(ctx: &Ctx<'_>, draft: Draft) -> Step<State> {
    let asked = draft.next(ctx);
    let reply = ask::ask(ctx, asked, &draft);
    drafting(asked, draft, reply)
}
