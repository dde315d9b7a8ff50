//! What a survey has come to, in words: beside the picture, and for those who see none (A5).

use super::State;
use crate::content::survey::{Ask, Question, Show, Survey};
use crate::dialogue::{Ctx, Gap, Reply, Step, Words};
use crate::line;
use crate::tally::{Count, Tally, groups};
use crate::text::{Languages, escape};

/// Whether somebody may ask for it: it has closed, and is not for the staff alone.
pub fn is_shown(ctx: &Ctx<'_>, survey: &Survey) -> bool {
    let is_theirs = match survey.show {
        Show::Everybody => true,
        // They are told without asking; who took part in it is known to nobody any more.
        Show::Participants | Show::Staff => false,
    };
    is_theirs && ctx.surveys.results.contains_key(&survey.id)
}

pub fn see(ctx: &Ctx<'_>, id: &str) -> Step<State> {
    let told = ctx.content.survey(id).filter(|it| is_shown(ctx, it)).and_then(|survey| {
        let told = describe(ctx.languages, ctx.language, survey, ctx.surveys.results.get(id)?);
        Some(match &survey.did {
            Some(_) => {
                did(ctx.language, survey).parts.into_iter().fold(told, |told, it| told.part(it.gap, it.words))
            }
            None => told,
        })
    });
    Step::done().reply(told.unwrap_or_else(|| Reply::say(line!("surveys-no-result-yet"))))
}

/// Everything that may be shown, in words.
pub fn describe(languages: &Languages, language: &str, survey: &Survey, tally: &Tally) -> Reply {
    let participants = i64::try_from(tally.participants).unwrap_or(i64::MAX);
    let told = Reply::say(line!("surveys-result", title = survey.titles.text(language)));
    if tally.participants < u64::from(survey.smallest) {
        return told.and(line!("surveys-result-few", smallest = i64::from(survey.smallest)));
    }
    let told = told.below(line!("surveys-result-participants", count = participants));
    let told = survey.questions.iter().fold(told, |told, it| question(language, survey, it, tally, told));
    let hidden = groups::shown(survey, tally).iter().any(|it| 0 < it.hidden);
    let told = breakdown(languages, language, survey, tally, told);
    if hidden {
        told.and(line!("surveys-result-hidden", smallest = i64::from(survey.smallest)))
    } else {
        told
    }
}

fn question(language: &str, survey: &Survey, question: &Question, tally: &Tally, told: Reply) -> Reply {
    let none = Count::default();
    let count = tally.counts.get(&question.id).unwrap_or(&none);
    let title = format!("**{}**", escape(question.texts.text(language)));
    let told = told.part(Gap::Paragraph, Words::written(language, &title));
    let answered = i64::try_from(count.answered).unwrap_or(i64::MAX);
    if count.answered < u64::from(survey.smallest) {
        return told.below(line!("surveys-result-few", smallest = i64::from(survey.smallest)));
    }
    let told = match &question.ask {
        Ask::Scale { .. } | Ask::Number { .. } => {
            let average = tally.average(&question.id).map(|it| format!("{it:.1}")).unwrap_or_default();
            told.below(line!("surveys-result-average", average = average))
        }
        Ask::Text | Ask::Date | Ask::Place | Ask::Photo => {
            return told.below(line!("surveys-result-answers", count = answered));
        }
        Ask::Single(_) | Ask::Multi { .. } | Ask::Ranking(_) | Ask::Points { .. } => told,
    };
    let total: u64 = match &question.ask {
        Ask::Ranking(_) | Ask::Points { .. } => count.bars.values().sum(),
        _ => count.answered,
    };
    groups::codes(question, tally).iter().fold(told, |told, code| {
        let bar = count.bars.get(code).copied().unwrap_or(0);
        let percent = if total == 0 { 0 } else { (bar * 100 + total / 2) / total };
        told.below(line!(
            "surveys-result-bar",
            label = label(language, question, code),
            count = i64::try_from(bar).unwrap_or(i64::MAX),
            percent = i64::try_from(percent).unwrap_or(0),
        ))
    })
}

/// What a code is called; one that can no longer be chosen by itself.
pub fn label(language: &str, question: &Question, code: &str) -> String {
    question.ask.pick(code).map_or_else(|| code.to_owned(), |it| it.name(language).to_owned())
}

fn breakdown(languages: &Languages, language: &str, survey: &Survey, tally: &Tally, told: Reply) -> Reply {
    groups::shown(survey, tally).iter().filter(|it| !it.rows.is_empty()).fold(told, |told, table| {
        let Some(question) = survey.question(&table.question) else { return told };
        let title = format!("*{}*", escape(question.texts.text(language)));
        let told = told.part(Gap::Paragraph, Words::written(language, &title));
        table.rows.iter().fold(told, |told, (group, cells)| {
            let bars = table
                .codes
                .iter()
                .zip(cells)
                .map(|(code, count)| format!("{} {count}", label(language, question, code)));
            let bars = bars.collect::<Vec<_>>().join(", ");
            let group = group_name(languages, language, survey, (&table.by, group));
            told.below(line!("surveys-result-group", group = group, bars = bars))
        })
    })
}

fn group_name(languages: &Languages, language: &str, survey: &Survey, (by, group): (&str, &str)) -> String {
    match by {
        _ if group.is_empty() => languages.label(language, &line!("surveys-by-none")),
        "language" => languages.get(group).map_or_else(|| group.to_owned(), |it| it.name.clone()),
        "district" => group.to_owned(),
        id => survey.question(id).map_or_else(|| group.to_owned(), |it| label(language, it, group)),
    }
}

/// You asked, we did.
pub fn did(language: &str, survey: &Survey) -> Reply {
    let told = Reply::say(line!("surveys-did", title = survey.titles.text(language)));
    match &survey.did {
        Some(did) => told.part(Gap::Paragraph, Words::written(language, did.text(language))),
        None => told,
    }
}
