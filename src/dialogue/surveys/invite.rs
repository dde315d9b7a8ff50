//! Which surveys there are, and what is said before the first question: who can see what (S7, S14).

use std::sync::Arc;

use super::{State, code, is_said, result, take};
use crate::content::survey::{Anonymity, By, Change, Question, Show, Survey};
use crate::dialogue::parts::Standing;
use crate::dialogue::{Ctx, Gap, Input, Reply, Step, Word, Words};
use crate::line;
use crate::model::{Line, Sheet};
use crate::text::escape;

pub fn list(ctx: &Ctx<'_>) -> Step<State> {
    let open: Vec<&Arc<Survey>> = ours(ctx).filter(|it| it.is_open(ctx.local)).collect();
    let over: Vec<&Arc<Survey>> = ours(ctx).filter(|it| result::is_shown(ctx, it)).collect();
    match (open.as_slice(), over.as_slice()) {
        ([], []) => Step::done().reply(Reply::say(line!("surveys-none"))),
        ([only], []) => see(ctx, only),
        _ => {
            let all = Reply::say(if open.is_empty() { line!("surveys-none") } else { line!("surveys-list") });
            let all = open.into_iter().fold(all, |all, it| {
                all.offer_named(ctx.language, &escape(it.titles.text(ctx.language)), code("see", it, ""))
            });
            let all = over.into_iter().fold(all, |all, it| {
                let title = it.titles.text(ctx.language);
                all.offer(line!("surveys-see-result", title = title), code("result", it, ""))
            });
            Step::done().reply(all)
        }
    }
}

/// Those for this person, ended ones too.
fn ours<'a>(ctx: &'a Ctx<'_>) -> impl Iterator<Item = &'a Arc<Survey>> {
    let (town, district) = (ctx.town().map(|it| it.id.as_str()), ctx.profile.district.as_deref());
    ctx.content.surveys.iter().filter(move |it| it.is_for(town, district))
}

/// A survey, from wherever somebody stands in it.
pub fn see(ctx: &Ctx<'_>, survey: &Survey) -> Step<State> {
    match (standing(ctx, survey), take::sheet(ctx, survey)) {
        (Standing::Sealed, _) => Step::done().reply(Reply::say(line!("surveys-sealed"))),
        (Standing::Full, None) => Step::done().reply(Reply::say(line!("surveys-full"))),
        (Standing::Welcome | Standing::Full, Some(sheet)) if sheet.done => {
            take::finished(ctx, survey, &sheet)
        }
        (Standing::Welcome | Standing::Full, Some(sheet)) => {
            let left = take::left(survey, &sheet);
            let ask =
                Reply::say(line!("surveys-left", left = left, title = survey.titles.text(ctx.language)))
                    .offer(line!("surveys-go-on"), code("go", survey, ""))
                    .offer(line!("surveys-not-now"), code("not", survey, ""));
            Step::wait(State::Invited { survey: survey.id.clone() }).reply(ask)
        }
        (Standing::Welcome, None) => {
            Step::wait(State::Invited { survey: survey.id.clone() }).reply(invite(ctx, survey))
        }
    }
}

fn standing(ctx: &Ctx<'_>, survey: &Survey) -> Standing {
    ctx.surveys.parts.get(&survey.id).map(|it| it.standing).unwrap_or_default()
}

/// Before question 1: what it is, how long, who can see what, and what nobody can prevent.
pub fn invite(ctx: &Ctx<'_>, survey: &Survey) -> Reply {
    let count = i64::try_from(survey.possible(&Sheet::default().answers).count()).unwrap_or(0);
    let title = format!("**{}**", escape(survey.titles.text(ctx.language)));
    let told = Reply::default()
        .part(Gap::Paragraph, Words::written(ctx.language, &title))
        .part(Gap::NewLine, Words::written(ctx.language, survey.texts.text(ctx.language)))
        .and(line!("surveys-length", count = count, date = ctx.date(survey.closes)));
    let told = promises(ctx, survey).into_iter().fold(told, Reply::and);
    told.offer(line!("surveys-begin"), code("go", survey, ""))
        .offer(line!("surveys-not-now"), code("not", survey, ""))
}

fn promises(ctx: &Ctx<'_>, survey: &Survey) -> Vec<Line> {
    let mut promises = vec![match (survey.anonymity, survey.change) {
        (Anonymity::Anonymous, Change::UntilTheEnd) => {
            line!("surveys-anonymous", date = ctx.date(survey.closes))
        }
        (Anonymity::Anonymous, Change::Never) => line!("surveys-anonymous-final"),
        (Anonymity::Pseudonymous, _) => line!("surveys-pseudonymous"),
        (Anonymity::Named, _) => line!("surveys-named"),
    }];
    if !survey.breakdown.is_empty() {
        let groups: Vec<String> = survey.breakdown.iter().map(|it| group_name(ctx, survey, it)).collect();
        let groups = ctx.enumerate(&groups);
        promises.push(line!("surveys-groups", groups = groups, smallest = i64::from(survey.smallest)));
    }
    promises.push(match survey.show {
        Show::Everybody => line!("surveys-shown-to-all"),
        Show::Participants => line!("surveys-shown-to-participants"),
        Show::Staff => line!("surveys-shown-to-staff"),
    });
    promises.push(line!("surveys-not-prevented"));
    promises
}

fn group_name(ctx: &Ctx<'_>, survey: &Survey, by: &By) -> String {
    match by {
        By::District => ctx.word(&line!("surveys-by-district")),
        By::Language => ctx.word(&line!("surveys-by-language")),
        By::Question(id) => {
            let named = |it: &Question| line!("surveys-by-question", question = it.texts.text(ctx.language));
            survey.question(id).map(|it| ctx.word(&named(it))).unwrap_or_default()
        }
    }
}

/// What they say to the invitation.
pub fn answered(ctx: &Ctx<'_>, survey: &Survey, input: &Input) -> Option<Step<State>> {
    match input {
        Input::Word(Word::Yes) => Some(take::begin(ctx, survey)),
        Input::Word(Word::No | Word::Back | Word::Stop) => Some(not_now()),
        Input::Word(Word::Surveys) => Some(list(ctx)),
        _ if is_said(ctx, input, "words-pause") => Some(not_now()),
        Input::Word(_)
        | Input::Text(_)
        | Input::Choice(_)
        | Input::Files { .. }
        | Input::Location(_)
        | Input::Unsupported => None,
    }
}

pub fn not_now() -> Step<State> {
    Step::done().reply(Reply::say(line!("surveys-another-time")))
}
