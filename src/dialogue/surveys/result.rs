//! What a survey has come to, in words: beside the picture, and for those who see none (A5).

use super::State;
use crate::content::Content;
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
    let reader = Reader { languages: ctx.languages, language: ctx.language, content: ctx.content };
    let told = ctx.content.survey(id).filter(|it| is_shown(ctx, it)).and_then(|survey| {
        let told = describe(&reader, survey, ctx.surveys.results.get(id)?);
        Some(match &survey.did {
            Some(_) => {
                did(ctx.language, survey).parts.into_iter().fold(told, |told, it| told.part(it.gap, it.words))
            }
            None => told,
        })
    });
    Step::done().reply(told.unwrap_or_else(|| Reply::say(line!("surveys-no-result-yet"))))
}

/// In whose words, and what names of places there are.
pub struct Reader<'a> {
    pub languages: &'a Languages,
    pub language: &'a str,
    pub content: &'a Content,
}

/// Everything that may be shown, in words.
pub fn describe(reader: &Reader<'_>, survey: &Survey, tally: &Tally) -> Reply {
    let language = reader.language;
    let participants = i64::try_from(tally.participants).unwrap_or(i64::MAX);
    let told = Reply::say(line!("surveys-result", title = survey.titles.text(language)));
    if tally.participants < u64::from(survey.smallest) {
        return told.and(line!("surveys-result-few", smallest = i64::from(survey.smallest)));
    }
    let told = told.below(line!("surveys-result-participants", count = participants));
    let told = survey.questions.iter().fold(told, |told, it| question(reader, survey, it, tally, told));
    let hidden = groups::shown(survey, tally).iter().any(|it| 0 < it.hidden);
    let told = breakdown(reader, survey, tally, told);
    if hidden {
        told.and(line!("surveys-result-hidden", smallest = i64::from(survey.smallest)))
    } else {
        told
    }
}

fn question(reader: &Reader<'_>, survey: &Survey, question: &Question, tally: &Tally, told: Reply) -> Reply {
    let language = reader.language;
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
            let average = tally.average(&question.id);
            let average = average.map(|it| reader.languages.decimal(language, it)).unwrap_or_default();
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
        let percent = (bar * 100 + total / 2).checked_div(total).unwrap_or(0);
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
    question.ask.label(code, language)
}

fn breakdown(reader: &Reader<'_>, survey: &Survey, tally: &Tally, told: Reply) -> Reply {
    let language = reader.language;
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
            let bars = reader.languages.enumerate(language, &bars.collect::<Vec<_>>());
            let group = reader.group_name(survey, (&table.by, group));
            told.below(line!("surveys-result-group", group = group, bars = bars))
        })
    })
}

impl Reader<'_> {
    fn group_name(&self, survey: &Survey, (by, group): (&str, &str)) -> String {
        let as_it_stands = || group.to_owned();
        match by {
            _ if group.is_empty() => self.languages.label(self.language, &line!("surveys-by-none")),
            "language" => self.languages.get(group).map_or_else(as_it_stands, |it| it.name.clone()),
            "district" => {
                let district = self.content.towns.iter().find_map(|it| it.district(group));
                district.map_or_else(as_it_stands, |it| it.name.clone())
            }
            id => survey.question(id).map_or_else(as_it_stands, |it| label(self.language, it, group)),
        }
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
