//! What a person says while a concern takes shape.

use super::draft::Draft;
use super::glean::{glean, is_sensitive};
use super::{Asked, State, ask, drafting, send};
use crate::content::Responsible;
use crate::dialogue::{Ctx, Input, Reply, Step, Word, faq};
use crate::line;
use crate::model::{Kind, Spot};
use crate::text::normal;

/// More than name a category: they tell something.
const FEW_WORDS: usize = 3;
const LONGEST_PLACE: usize = 500;
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
            Some(hint(ctx, said, ask_next(ctx, draft)))
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
        Input::Word(Word::Back) if draft.shown && asked != Asked::Summary => Some(unchanged(ctx, draft)),
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
            Some(hint(ctx, text, ask_next(ctx, draft)))
        }
        Asked::Town | Asked::Category if let Some((town, district)) = named(ctx, &draft, text) => {
            (draft.town, draft.district) = (Some(town), district);
            Some(ask_next(ctx, draft))
        }
        Asked::Town | Asked::Category | Asked::Pictures if is_question(ctx, text) || is_too_short(text) => {
            None
        }
        Asked::Town => {
            tell(ctx, &mut draft, text);
            match draft.town {
                Some(_) => Some(ask_next(ctx, draft)),
                // Not where it is: an answer we know is what they wanted, or there is more to tell.
                None if faq::answer_in_between(ctx, text).is_some() => None,
                None => Some(noted(ctx, asked, draft)),
            }
        }
        Asked::Category => {
            let meant = ctx.content.category_meant(text, ctx.language).map(|it| it.id.clone());
            if meant.is_none() || FEW_WORDS < text.split_whitespace().count() {
                // More about it, for all we know: it goes along, and is seen before it is sent.
                draft.say(ctx, text);
            }
            if meant.is_none() {
                return Some(noted(ctx, asked, draft));
            }
            draft.category = meant;
            draft.settle(asked);
            Some(ask_next(ctx, draft))
        }
        Asked::Place | Asked::Contact if is_question(ctx, text) => None,
        Asked::Place => {
            if let Some((town, district)) = named(ctx, &draft, text) {
                (draft.town, draft.district) = (Some(town), district);
            } else {
                draft.spot = Some(Spot::Written(text.chars().take(LONGEST_PLACE).collect()));
            }
            draft.settle(asked);
            Some(ask_next(ctx, draft))
        }
        Asked::Contact => {
            draft.reach(text);
            draft.settle(asked);
            Some(ask_next(ctx, draft))
        }
        Asked::Pictures => {
            draft.say(ctx, text);
            Some(noted(ctx, asked, draft))
        }
        Asked::NotOurs | Asked::Summary => None,
    }
}

/// What they wrote goes along, and what was asked is asked again.
fn noted(ctx: &Ctx<'_>, asked: Asked, draft: Draft) -> Step<State> {
    let again = ask::ask(ctx, asked, &draft).after(line!("concerns-noted"));
    drafting(asked, draft, again)
}

/// The town and the district that are meant by a name alone: the draft's own come first.
fn named(ctx: &Ctx<'_>, draft: &Draft, text: &str) -> Option<(String, Option<String>)> {
    if let Some(town) = ctx.content.town_named(text) {
        let same = draft.town.as_ref() == Some(&town.id);
        return Some((town.id.clone(), draft.district.clone().filter(|_| same)));
    }
    let mut towns = draft.town(ctx).into_iter().chain(&ctx.content.towns);
    towns.find_map(|it| Some((it.id.clone(), Some(it.district_named(text)?.id.clone()))))
}

fn choice_for(ctx: &Ctx<'_>, asked: Asked, mut draft: Draft, what: &str) -> Option<Step<State>> {
    match (asked, what) {
        (Asked::Summary, "cancel") => Some(cancelled()),
        (_, "cancel" | "back") if draft.shown => Some(unchanged(ctx, draft)),
        (_, "cancel") => Some(cancelled()),
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

/// Something they want to know in between: we know it (F14), or they only ask us back, as in "wie bitte?".
fn is_question(ctx: &Ctx<'_>, text: &str) -> bool {
    let is_short = text.ends_with(['?', '؟']) && text.split_whitespace().count() < FEW_WORDS;
    faq::is_question(ctx, text) || is_short && ctx.content.category_meant(text, ctx.language).is_none()
}

/// With less nobody in the town hall can do anything.
fn is_too_short(text: &str) -> bool {
    text.chars().filter(|it| it.is_alphanumeric()).count() < SHORTEST
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
    glean(ctx, draft, text);
    if draft.category.is_none() {
        let meant = ctx.content.category_meant(text, ctx.language);
        let fits = meant.filter(|it| it.kinds.contains(&draft.kind()));
        draft.category = fits.map(|it| it.id.clone());
    }
}

fn skip(ctx: &Ctx<'_>, asked: Asked, mut draft: Draft) -> Step<State> {
    match asked {
        Asked::Contact => draft.contact = None,
        // What their words told in passing stays, unless they have seen it and want it gone.
        Asked::Place if draft.shown => (draft.spot, draft.district) = (None, None),
        Asked::Place
        | Asked::What
        | Asked::Town
        | Asked::Category
        | Asked::NotOurs
        | Asked::Pictures
        | Asked::Summary => (),
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
        None => cancelled(),
    }
}

fn cancelled() -> Step<State> {
    Step::done().reply(Reply::say(line!("concerns-cancelled")))
}

/// Who does not want to change a part after all still has the whole.
fn unchanged(ctx: &Ctx<'_>, draft: Draft) -> Step<State> {
    let summary = send::summary(ctx, &draft).after(line!("concerns-left"));
    drafting(Asked::Summary, draft, summary)
}

/// Other ways, before they tell a messenger more of what is too personal for it (P10).
fn hint(ctx: &Ctx<'_>, said: &str, mut step: Step<State>) -> Step<State> {
    if ctx.network_reads && is_sensitive(ctx, said) {
        step.replies.insert(0, sensitive(ctx));
    }
    step
}

pub fn sensitive(ctx: &Ctx<'_>) -> Reply {
    Reply::say(line!("concerns-sensitive", contact = ctx.service.contact.as_str()))
}

fn ask_next(ctx: &Ctx<'_>, mut draft: Draft) -> Step<State> {
    let asked = draft.next(ctx);
    draft.shown |= asked == Asked::Summary;
    let reply = ask::ask(ctx, asked, &draft);
    drafting(asked, draft, reply)
}
