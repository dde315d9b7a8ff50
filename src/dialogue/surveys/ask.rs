//! A question as it is put: how far they are, what it is, how to answer it, what was said before.

use super::code;
use super::read::next_project;
use crate::content::survey::{Ask, Need, Pick, Question, Survey};
use crate::dialogue::{Answering, Ctx, Gap, Reply, Words};
use crate::line;
use crate::model::{Answer, Line, Sheet};
use crate::text::escape;

pub fn ask(ctx: &Ctx<'_>, survey: &Survey, question: &Question, sheet: &Sheet) -> Reply {
    let (at, of) = progress(survey, question, sheet);
    let given = sheet.answers.get(&question.id);
    let reply = Reply::say(line!("surveys-progress", at = at, of = of))
        .part(Gap::NewLine, Words::written(ctx.language, question.texts.text(ctx.language)));
    let reply = match given.filter(|it| question.ask.is_complete(it)) {
        Some(given) => reply.below(line!("surveys-so-far", answer = shown(ctx, question, given))),
        None => reply,
    };
    leave(survey, question, sheet, with_answers(ctx, survey, question, given, reply))
}

/// "2 of 5": what is ruled out by now is not counted.
fn progress(survey: &Survey, question: &Question, sheet: &Sheet) -> (i64, i64) {
    let ids: Vec<&str> = survey.possible(&sheet.answers).map(|it| it.id.as_str()).collect();
    let at = ids.iter().position(|it| *it == question.id).map_or(1, |it| it + 1);
    (i64::try_from(at).unwrap_or(1), i64::try_from(ids.len()).unwrap_or(1))
}

fn with_answers(
    ctx: &Ctx<'_>,
    survey: &Survey,
    question: &Question,
    given: Option<&Answer>,
    reply: Reply,
) -> Reply {
    let picked = |reply: Reply, it: &Pick, mark: &str| {
        let label = format!("{mark}{}", escape(it.name(ctx.language)));
        reply.offer_named(ctx.language, &label, code("a", survey, &format!("{}:{}", question.id, it.code)))
    };
    match &question.ask {
        Ask::Single(picks) => picks.iter().fold(reply, |reply, it| picked(reply, it, "")),
        Ask::Multi { picks, most } => {
            let chosen = match given {
                Some(Answer::Several { codes, .. }) => codes.as_slice(),
                _ => &[],
            };
            let reply = picks.iter().fold(reply.below(how_many(picks, *most)), |reply, it| {
                picked(reply, it, if chosen.contains(&it.code) { "✓ " } else { "" })
            });
            if chosen.is_empty() {
                return reply;
            }
            reply.offer(line!("surveys-done-choosing"), code("done", survey, &question.id))
        }
        Ask::Scale { .. } => scale(ctx, survey, question, reply),
        Ask::Number { least, most } => {
            number(reply.below(line!("surveys-how-number", least = *least, most = *most)))
        }
        Ask::Text => reply.below(line!("surveys-how-text")),
        Ask::Date => number(reply.below(line!("surveys-how-date"))),
        Ask::Place => reply.below(line!("surveys-how-place")),
        Ask::Photo => reply.below(line!("surveys-how-photo")),
        Ask::Ranking(picks) => {
            let order = match given {
                Some(Answer::Order(codes)) if codes.len() < picks.len() => codes.as_slice(),
                _ => &[],
            };
            let reply = match order.len() {
                0 => reply.below(line!("surveys-how-ranking")),
                _ => reply.below(line!("surveys-how-ranking-next", answer = names(ctx, picks, order))),
            };
            let left = picks.iter().filter(|it| !order.contains(&it.code));
            left.fold(reply, |reply, it| picked(reply, it, ""))
        }
        Ask::Points { picks, points } => match next_project(picks, *points, given) {
            Some((project, left)) => {
                let what = project.name(ctx.language);
                number(reply.below(line!("surveys-how-points", what = what, left = i64::from(left))))
            }
            None => reply,
        },
    }
}

fn how_many(picks: &[Pick], most: usize) -> Line {
    if most < picks.len() {
        line!("surveys-how-multi-most", most = i64::try_from(most).unwrap_or(1))
    } else {
        line!("surveys-how-multi")
    }
}

/// Steps that begin with one are choices, too: each goes by its own number.
fn scale(ctx: &Ctx<'_>, survey: &Survey, question: &Question, reply: Reply) -> Reply {
    let Ask::Scale { from, to, low, high } = &question.ask else { return reply };
    let (low, high) = (low.text(ctx.language), high.text(ctx.language));
    let reply = reply.below(line!("surveys-how-scale", from = *from, low = low, to = *to, high = high));
    if *from != 1 {
        return number(reply);
    }
    (*from..=*to).fold(reply, |reply, it| {
        let rest = format!("{}:{it}", question.id);
        reply.offer_named(ctx.language, &it.to_string(), code("a", survey, &rest))
    })
}

fn number(reply: Reply) -> Reply {
    Reply { answering: Answering::Number, ..reply }
}

/// Every question can be skipped, taken back or left; where a number is an answer, by words alone.
fn leave(survey: &Survey, question: &Question, sheet: &Sheet, reply: Reply) -> Reply {
    if reply.answering == Answering::Number {
        return reply.below(line!("surveys-ways-out"));
    }
    let reply = match question.need {
        Need::Optional => reply.offer(line!("surveys-skip"), code("skip", survey, &question.id)),
        Need::Required => reply,
    };
    let is_first = survey.asked(&sheet.answers).next().is_some_and(|it| it.id == question.id);
    let reply =
        if is_first { reply } else { reply.offer(line!("surveys-back"), code("back", survey, &question.id)) };
    reply.offer(line!("surveys-pause"), code("pause", survey, ""))
}

/// An answer in the words of its reader, where there is no talk: dates as they are kept, pictures by their name.
pub fn plainly(language: &str, question: &Question, given: &Answer) -> String {
    let name = |code: &String| super::label(language, question, code);
    match given {
        Answer::One(code) => name(code),
        Answer::Several { codes, .. } | Answer::Order(codes) => {
            codes.iter().map(name).collect::<Vec<_>>().join(", ")
        }
        Answer::Number(number) => number.to_string(),
        Answer::Text(text) | Answer::Date(text) => text.clone(),
        Answer::Place(place) => format!("{}, {}", place.latitude, place.longitude),
        Answer::Photo(file) => file.file.name.clone().unwrap_or_else(|| "1".to_owned()),
        Answer::Points(points) => {
            let share = |(code, number): (&String, &u32)| format!("{}: {number}", name(code));
            points.iter().map(share).collect::<Vec<_>>().join(", ")
        }
        Answer::Skipped => "–".to_owned(),
    }
}

/// An answer in the words of its reader.
pub fn shown(ctx: &Ctx<'_>, question: &Question, given: &Answer) -> String {
    let picks = question.ask.picks();
    match given {
        Answer::One(code) => names(ctx, picks, std::slice::from_ref(code)),
        Answer::Several { codes, .. } | Answer::Order(codes) => names(ctx, picks, codes),
        Answer::Number(number) => number.to_string(),
        Answer::Text(text) => text.clone(),
        Answer::Date(date) => date.parse().map_or_else(|_| date.clone(), |it| ctx.date(it)),
        Answer::Place(place) => format!("{}, {}", place.latitude, place.longitude),
        Answer::Photo(_) => ctx.word(&line!("surveys-a-picture")),
        Answer::Points(points) => {
            let share = |it: &Pick| Some(format!("{}: {}", it.name(ctx.language), points.get(&it.code)?));
            ctx.enumerate(&picks.iter().filter_map(share).collect::<Vec<_>>())
        }
        Answer::Skipped => ctx.word(&line!("surveys-skipped")),
    }
}

fn names(ctx: &Ctx<'_>, picks: &[Pick], codes: &[String]) -> String {
    let name = |code: &String| {
        let pick = picks.iter().find(|it| it.code == *code);
        pick.map_or_else(|| code.clone(), |it| it.name(ctx.language).to_owned())
    };
    ctx.enumerate(&codes.iter().map(name).collect::<Vec<_>>())
}
