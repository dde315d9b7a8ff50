//! Taking part: from what was said to the sheet as it is then, and what is asked next.

use super::ask::{ask, shown};
use super::read::{done_choosing, read};
use super::{State, code, invite, is_said, open, result};
use crate::content::survey::{Anonymity, By, Change, Need, Question, Survey};
use crate::dialogue::parts::{Said, Standing};
use crate::dialogue::{Ctx, Input, Reply, Step, Why, Word, concerns};
use crate::line;
use crate::model::{Answer, Effect, Participation, Sheet, Wished};

/// Characters of a name.
const LONGEST_NAME: usize = 100;

pub fn sheet(ctx: &Ctx<'_>, survey: &Survey) -> Option<Sheet> {
    ctx.surveys.parts.get(&survey.id).and_then(|it| it.sheet.clone())
}

/// How many questions are left.
pub fn left(survey: &Survey, sheet: &Sheet) -> i64 {
    let open = survey.possible(&sheet.answers).filter(|it| !is_settled(it, sheet));
    i64::try_from(open.count()).unwrap_or(0)
}

fn is_settled(question: &Question, sheet: &Sheet) -> bool {
    let given = sheet.answers.get(&question.id);
    given.is_some_and(|it| *it == Answer::Skipped || question.ask.is_complete(it))
}

/// Choices hold in every state: a button of last week comes back here.
pub fn chosen(ctx: &Ctx<'_>, what: &str) -> Option<Step<State>> {
    if what == "list" || what == Word::Surveys.name() {
        return Some(invite::list(ctx));
    }
    let mut parts = what.splitn(4, ':');
    let (verb, id) = (parts.next()?, parts.next()?);
    let (question, rest) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    if verb == "result" {
        return Some(result::see(ctx, id));
    }
    let Some(survey) = open(ctx, id) else {
        return Some(Step::done().reply(Reply::say(line!("surveys-over"))));
    };
    if matches!(ctx.surveys.parts.get(id).map(|it| it.standing), Some(Standing::Sealed))
        && is_about_answers(verb)
    {
        return Some(Step::done().reply(Reply::say(line!("surveys-sealed"))));
    }
    let asked = survey.question(question);
    match verb {
        "see" => Some(invite::see(ctx, survey)),
        "go" => Some(begin(ctx, survey)),
        "not" => Some(invite::not_now()),
        "pause" => Some(pause(survey)),
        "elsewhere" => Some(elsewhere(ctx, survey)),
        "a" => answer(ctx, survey, asked?, &Input::Choice(rest.to_owned())),
        "done" => {
            let sheet = sheet(ctx, survey)?;
            let all = done_choosing(sheet.answers.get(question))?;
            Some(keep(ctx, survey, sheet, asked?, all))
        }
        "skip" => skip(ctx, survey, asked?),
        "back" => Some(back(ctx, survey, asked?)),
        "change" => Some(go_to(ctx, survey, sheet(ctx, survey)?, asked?)),
        "send" => Some(send(ctx, survey)),
        "want" => Some(wish(ctx, survey, Wished::Result)),
        "dont" => Some(wish(ctx, survey, Wished::Nothing)),
        _ => None,
    }
}

fn is_about_answers(verb: &str) -> bool {
    matches!(verb, "go" | "a" | "done" | "skip" | "back" | "change" | "send")
}

/// The first question, or the one where they stopped.
pub fn begin(ctx: &Ctx<'_>, survey: &Survey) -> Step<State> {
    let known = sheet(ctx, survey);
    let is_full = ctx.surveys.parts.get(&survey.id).is_some_and(|it| it.standing == Standing::Full);
    if known.is_none() && is_full {
        return Step::done().reply(Reply::say(line!("surveys-full")));
    }
    let sheet = known.unwrap_or_default();
    if survey.anonymity == Anonymity::Named && sheet.name.is_none() {
        return waiting(survey, sheet, None).reply(Reply::say(line!("surveys-name")));
    }
    go_on(ctx, survey, sheet, None)
}

/// What they say while a question waits.
pub fn said(ctx: &Ctx<'_>, survey: &Survey, input: &Input) -> Option<Step<State>> {
    let sheet = sheet(ctx, survey)?;
    match &ctx.surveys.said {
        Said::Anew => (),
        Said::Something => return None,
        Said::Answer { survey: id, .. } if *id != survey.id => return None,
        Said::Answer { question, .. } => {
            return edited(ctx, survey, sheet, survey.question(question)?, input);
        }
    }
    match input {
        Input::Word(Word::Stop) => return Some(pause(survey)),
        Input::Word(Word::Surveys) => return Some(invite::list(ctx)),
        _ if is_said(ctx, input, "words-pause") => return Some(pause(survey)),
        _ => (),
    }
    if survey.anonymity == Anonymity::Named && sheet.name.is_none() {
        return named(ctx, survey, sheet, input);
    }
    let Some(question) = sheet.at.as_deref().and_then(|it| survey.question(it)) else {
        return at_the_end(ctx, survey, &sheet, input);
    };
    match input {
        Input::Word(Word::Back) => Some(back(ctx, survey, question)),
        _ if is_said(ctx, input, "words-skip") => skip(ctx, survey, question),
        _ if is_said(ctx, input, "words-repeat") => Some(go_to(ctx, survey, sheet.clone(), question)),
        _ => answer(ctx, survey, question, input).or_else(|| match input {
            Input::Word(Word::No) if question.need == Need::Optional => skip(ctx, survey, question),
            _ => None,
        }),
    }
}

/// An earlier message in new words: its own question has a new answer, and the talk goes on where it stood.
fn edited(
    ctx: &Ctx<'_>,
    survey: &Survey,
    mut sheet: Sheet,
    question: &Question,
    input: &Input,
) -> Option<Step<State>> {
    let now = read(ctx, survey, question, None, input).filter(|it| question.ask.is_complete(it))?;
    sheet.answers.insert(question.id.clone(), now);
    Some(go_on(ctx, survey, sheet, Some(question)))
}

fn named(ctx: &Ctx<'_>, survey: &Survey, sheet: Sheet, input: &Input) -> Option<Step<State>> {
    let Input::Text(text) = input else { return None };
    let name: String = text.trim().chars().take(LONGEST_NAME).collect();
    if !name.chars().any(char::is_alphabetic) || name.ends_with(['?', '؟']) {
        return None;
    }
    Some(go_on(ctx, survey, Sheet { name: Some(name), ..sheet }, None))
}

fn answer(ctx: &Ctx<'_>, survey: &Survey, question: &Question, input: &Input) -> Option<Step<State>> {
    let sheet = sheet(ctx, survey)?;
    if !survey.is_asked(question, &sheet.answers) {
        return Some(Step::done().reply(Reply::say(line!("choices-gone"))));
    }
    let given = read(ctx, survey, question, sheet.answers.get(&question.id), input)?;
    Some(keep(ctx, survey, sheet, question, given))
}

fn keep(ctx: &Ctx<'_>, survey: &Survey, mut sheet: Sheet, question: &Question, given: Answer) -> Step<State> {
    let is_complete = question.ask.is_complete(&given);
    sheet.answers.insert(question.id.clone(), given);
    if is_complete {
        return go_on(ctx, survey, sheet, Some(question));
    }
    sheet.at = Some(question.id.clone());
    let next = ask(ctx, survey, question, &sheet);
    waiting(survey, counted_in(ctx, survey, sheet), Some(question)).reply(next)
}

fn skip(ctx: &Ctx<'_>, survey: &Survey, question: &Question) -> Option<Step<State>> {
    let sheet = sheet(ctx, survey)?;
    if question.need == Need::Required {
        let again = ask(ctx, survey, question, &sheet).after(line!("surveys-cannot-skip"));
        return Some(Step::wait(asking(survey)).reply(again));
    }
    Some(keep_skipped(ctx, survey, sheet, question))
}

fn keep_skipped(ctx: &Ctx<'_>, survey: &Survey, mut sheet: Sheet, question: &Question) -> Step<State> {
    // Who skips what they have answered keeps the answer.
    if !is_settled(question, &sheet) {
        sheet.answers.insert(question.id.clone(), Answer::Skipped);
    }
    go_on(ctx, survey, sheet, Some(question))
}

fn back(ctx: &Ctx<'_>, survey: &Survey, question: &Question) -> Step<State> {
    let sheet = sheet(ctx, survey).unwrap_or_default();
    let before = survey.asked(&sheet.answers).take_while(|it| it.id != question.id).last();
    match before {
        Some(before) => go_to(ctx, survey, sheet.clone(), before),
        None => pause(survey),
    }
}

/// This question, whatever is open besides.
fn go_to(ctx: &Ctx<'_>, survey: &Survey, mut sheet: Sheet, question: &Question) -> Step<State> {
    sheet.at = Some(question.id.clone());
    sheet.done = false;
    let reply = ask(ctx, survey, question, &sheet);
    waiting(survey, sheet, None).reply(reply)
}

/// What is still open comes next; where nothing is, it is done.
fn go_on(ctx: &Ctx<'_>, survey: &Survey, mut sheet: Sheet, answered: Option<&Question>) -> Step<State> {
    let next = survey.asked(&sheet.answers).find(|it| !is_settled(it, &sheet)).map(|it| it.id.clone());
    sheet.done = next.is_none();
    sheet.at.clone_from(&next);
    let sheet = counted_in(ctx, survey, sheet);
    if let Some(question) = next.as_deref().and_then(|it| survey.question(it)) {
        let reply = ask(ctx, survey, question, &sheet);
        return waiting(survey, sheet, answered).reply(reply);
    }
    let Step { next, replies, .. } = finished(ctx, survey, &sheet);
    Step { next, replies, ..waiting(survey, sheet, answered) }
}

/// Which groups it is counted in.
fn counted_in(ctx: &Ctx<'_>, survey: &Survey, mut sheet: Sheet) -> Sheet {
    for by in &survey.breakdown {
        match by {
            By::District => {
                let district = ctx.profile.district.clone();
                district.and_then(|it| sheet.groups.insert("district".to_owned(), it));
            }
            By::Language => {
                sheet.groups.insert("language".to_owned(), ctx.language.to_owned());
            }
            By::Question(_) => (),
        }
    }
    sheet
}

/// All is answered: what can be done with it now.
pub fn finished(ctx: &Ctx<'_>, survey: &Survey, sheet: &Sheet) -> Step<State> {
    let told = match survey.change {
        Change::UntilTheEnd => Reply::say(line!("surveys-thanks", date = ctx.date(survey.closes))),
        Change::Never => Reply::say(line!("surveys-send-sure")),
    };
    let told = survey.asked(&sheet.answers).fold(told, |told, it| {
        let answer = sheet.answers.get(&it.id).map(|given| shown(ctx, it, given)).unwrap_or_default();
        told.and(line!("surveys-your-answer", question = it.texts.text(ctx.language), answer = answer))
    });
    let told = match survey.change {
        Change::UntilTheEnd => told.offer(line!("surveys-want-result"), code("want", survey, "")),
        Change::Never => told.offer(line!("surveys-send"), code("send", survey, "")),
    };
    let told = survey.asked(&sheet.answers).enumerate().fold(told, |told, (at, it)| {
        let number = i64::try_from(at + 1).unwrap_or(1);
        told.offer(line!("surveys-change", number = number), code("change", survey, &it.id))
    });
    match survey.change {
        Change::UntilTheEnd => Step::done().reply(told),
        Change::Never => Step::wait(asking(survey)).reply(told),
    }
}

/// Nothing is asked any more, but final answers wait to be sent.
fn at_the_end(ctx: &Ctx<'_>, survey: &Survey, sheet: &Sheet, input: &Input) -> Option<Step<State>> {
    if !sheet.done {
        return None;
    }
    match input {
        Input::Word(Word::Yes) => Some(send(ctx, survey)),
        Input::Word(Word::No) => Some(pause(survey)),
        Input::Word(Word::Back) => {
            let last = survey.asked(&sheet.answers).last()?;
            Some(go_to(ctx, survey, sheet.clone(), last))
        }
        _ => None,
    }
}

fn send(ctx: &Ctx<'_>, survey: &Survey) -> Step<State> {
    match sheet(ctx, survey) {
        Some(sheet) if sheet.done && survey.change == Change::Never => {
            let told = Reply::say(line!("surveys-sent"));
            let told = told.offer(line!("surveys-want-result"), code("want", survey, ""));
            Step::done().act(effect(survey, Participation::Seal { sheet })).reply(told)
        }
        Some(sheet) => go_on(ctx, survey, sheet, None),
        None => Step::done().reply(Reply::say(line!("choices-gone"))),
    }
}

fn wish(ctx: &Ctx<'_>, survey: &Survey, wished: Wished) -> Step<State> {
    let told = match wished {
        Wished::Result => Reply::say(line!("surveys-will-tell", date = ctx.date(survey.closes)))
            .offer(line!("surveys-no-result"), code("dont", survey, "")),
        Wished::Nothing => Reply::say(line!("surveys-will-not-tell")),
    };
    Step::done().act(effect(survey, Participation::Wish(wished))).reply(told)
}

fn pause(survey: &Survey) -> Step<State> {
    let told = Reply::say(line!("surveys-paused"));
    Step::done().reply(told.offer(line!("surveys-elsewhere"), code("elsewhere", survey, "")))
}

/// A code to go on with in another messenger, as the same person (P12).
fn elsewhere(ctx: &Ctx<'_>, survey: &Survey) -> Step<State> {
    let pass = &ctx.cases.receipt;
    let told = Reply::say(line!("surveys-elsewhere-code", code = concerns::grouped(pass)));
    Step::done().act(effect(survey, Participation::Pass { code: pass.clone() })).reply(told)
}

/// They have typed it.
pub fn join(ctx: &Ctx<'_>) -> Option<Step<State>> {
    let person = ctx.surveys.passage.clone()?;
    let what = Participation::Join { person };
    let joined = Step::done().act(Effect::Participate { survey: String::new(), what });
    Some(joined.reply(Reply::say(line!("surveys-joined")).offer(line!("surveys-go-on"), super::LIST)))
}

/// The question that waits, once more.
pub fn again(ctx: &Ctx<'_>, survey: &Survey, why: Why) -> Option<Reply> {
    let sheet = sheet(ctx, survey)?;
    let reply = match sheet.at.as_deref().and_then(|it| survey.question(it)) {
        Some(question) => ask(ctx, survey, question, &sheet),
        None if survey.anonymity == Anonymity::Named && sheet.name.is_none() => {
            Reply::say(line!("surveys-name"))
        }
        None => finished(ctx, survey, &sheet).replies.into_iter().next()?,
    };
    Some(match why {
        Why::Interrupted => reply,
        Why::NotUnderstood => reply.after(line!("surveys-pardon")),
    })
}

fn asking(survey: &Survey) -> State {
    State::Asking { survey: survey.id.clone() }
}

fn waiting(survey: &Survey, sheet: Sheet, answered: Option<&Question>) -> Step<State> {
    let answered = answered.map(|it| it.id.clone());
    Step::wait(asking(survey)).act(effect(survey, Participation::Keep { sheet, answered }))
}

fn effect(survey: &Survey, what: Participation) -> Effect {
    Effect::Participate { survey: survey.id.clone(), what }
}
