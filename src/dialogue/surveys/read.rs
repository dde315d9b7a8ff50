//! From what somebody said to an answer in codes, whatever the words and the language.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::content::survey::{Anonymity, Ask, Pick, Question, Survey};
use crate::dialogue::{Ctx, Input, Word, faq};
use crate::model::{Answer, Place};
use crate::text::normal;

/// Characters of an answer in somebody's own words.
const LONGEST_TEXT: usize = 1000;

/// `None` where it is no answer to this question; `so_far` is what they had said to it.
pub fn read(
    ctx: &Ctx<'_>,
    survey: &Survey,
    question: &Question,
    so_far: Option<&Answer>,
    input: &Input,
) -> Option<Answer> {
    match input {
        Input::Choice(code) => chosen(&question.ask, so_far, code),
        Input::Text(text) => typed(ctx, &question.ask, so_far, text.trim()),
        Input::Word(word) => meant(&question.ask, so_far, *word),
        Input::Location(place) => {
            let place = Place { name: None, ..rounded(survey, place) };
            matches!(question.ask, Ask::Place).then_some(Answer::Place(place))
        }
        Input::Files { files, .. } => {
            let file = files.first()?.clone();
            matches!(question.ask, Ask::Photo).then_some(Answer::Photo(file))
        }
        Input::Unsupported => None,
    }
}

/// A place is as exact as the promise allows: about a kilometre where nobody is to be told apart.
fn rounded(survey: &Survey, place: &Place) -> Place {
    let parts = if survey.anonymity == Anonymity::Anonymous { 100.0 } else { 10_000.0 };
    let round = |degrees: f64| (degrees * parts).round() / parts;
    Place { latitude: round(place.latitude), longitude: round(place.longitude), ..place.clone() }
}

fn chosen(ask: &Ask, so_far: Option<&Answer>, code: &str) -> Option<Answer> {
    match ask {
        Ask::Single(_) => Some(Answer::One(ask.pick(code)?.code.clone())),
        Ask::Multi { most, .. } => {
            let pick = ask.pick(code)?;
            let mut codes = match so_far {
                Some(Answer::Several { codes, .. }) => codes.clone(),
                _ => Vec::new(),
            };
            if codes.contains(&pick.code) {
                codes.retain(|it| *it != pick.code);
            } else if codes.len() < *most {
                codes.push(pick.code.clone());
            }
            codes.sort();
            Some(Answer::Several { codes, done: false })
        }
        Ask::Scale { .. } | Ask::Number { .. } => number(ask, code.parse().ok()?),
        Ask::Ranking(picks) => next_in_order(picks, so_far, &ask.pick(code)?.code),
        Ask::Points { .. } | Ask::Text | Ask::Date | Ask::Place | Ask::Photo => None,
    }
}

fn typed(ctx: &Ctx<'_>, ask: &Ask, so_far: Option<&Answer>, text: &str) -> Option<Answer> {
    match ask {
        Ask::Single(picks) => Some(Answer::One(pick_named(ctx, picks, text)?.code.clone())),
        Ask::Multi { picks, most } => {
            let mut codes = several(ctx, picks, text)?;
            codes.sort();
            codes.dedup();
            (codes.len() <= *most).then_some(Answer::Several { codes, done: true })
        }
        Ask::Scale { .. } | Ask::Number { .. } => number(ask, whole_number(ctx, text)?),
        Ask::Text | Ask::Place if is_question(ctx, text) => None,
        Ask::Text | Ask::Place => {
            let has_words = text.chars().any(char::is_alphanumeric);
            has_words.then(|| Answer::Text(text.chars().take(LONGEST_TEXT).collect()))
        }
        Ask::Date => Some(Answer::Date(date(text)?.to_string())),
        Ask::Photo => None,
        Ask::Ranking(picks) => match several(ctx, picks, text)?.as_slice() {
            [code] => next_in_order(picks, so_far, code),
            codes => all_in_order(picks, codes),
        },
        Ask::Points { picks, points } => points_for(ctx, picks, *points, so_far, text),
    }
}

/// "Yes" and "no" in any language, where they are answers.
fn meant(ask: &Ask, so_far: Option<&Answer>, word: Word) -> Option<Answer> {
    let code = match word {
        Word::Yes => "yes",
        Word::No => "no",
        _ => return None,
    };
    if matches!(ask, Ask::Multi { .. }) && word == Word::Yes {
        return done_choosing(so_far);
    }
    chosen(ask, so_far, code)
}

/// All they want is chosen.
pub fn done_choosing(so_far: Option<&Answer>) -> Option<Answer> {
    match so_far {
        Some(Answer::Several { codes, .. }) if !codes.is_empty() => {
            Some(Answer::Several { codes: codes.clone(), done: true })
        }
        _ => None,
    }
}

/// By its name in any language, their own first; by its number; by its code.
fn pick_named<'a>(ctx: &Ctx<'_>, picks: &'a [Pick], text: &str) -> Option<&'a Pick> {
    let typed = normal(text);
    if typed.is_empty() {
        return None;
    }
    let own = picks.iter().find(|it| normal(it.name(ctx.language)) == typed);
    let any = || picks.iter().find(|it| it.names.0.values().any(|name| normal(name) == typed));
    own.or_else(any).or_else(|| {
        let number = ctx.languages.number_word(ctx.language, text)?;
        picks.get(number.checked_sub(1)?)
    })
}

/// The codes of a list as people type it: `1, 3`, `Bus und Rad`, `2 1 3`.
fn several(ctx: &Ctx<'_>, picks: &[Pick], text: &str) -> Option<Vec<String>> {
    if let Some(one) = pick_named(ctx, picks, text) {
        return Some(vec![one.code.clone()]);
    }
    let split = |signs: &[char]| -> Option<Vec<String>> {
        let parts = text.split(|it| signs.contains(&it)).map(str::trim).filter(|it| !it.is_empty());
        let codes: Option<Vec<String>> =
            parts.map(|it| Some(pick_named(ctx, picks, it)?.code.clone())).collect();
        codes.filter(|it| 1 < it.len())
    };
    split(&[',', ';', '\n', '،', '؛', '+', '&', '/']).or_else(|| split(&[',', ';', ' ', '،', '.']))
}

fn next_in_order(picks: &[Pick], so_far: Option<&Answer>, code: &str) -> Option<Answer> {
    let mut codes = match so_far {
        Some(Answer::Order(codes)) if codes.len() < picks.len() => codes.clone(),
        _ => Vec::new(),
    };
    if codes.iter().any(|it| it == code) {
        return None;
    }
    codes.push(code.to_owned());
    if codes.len() + 1 == picks.len() {
        codes.extend(picks.iter().map(|it| it.code.clone()).find(|it| !codes.contains(it)));
    }
    Some(Answer::Order(codes))
}

fn all_in_order(picks: &[Pick], codes: &[String]) -> Option<Answer> {
    let mut left: Vec<&str> = picks.iter().map(|it| it.code.as_str()).collect();
    for code in codes {
        let at = left.iter().position(|it| it == code)?;
        left.remove(at);
    }
    let last = left.pop().map(str::to_owned);
    let order: Vec<String> = codes.iter().cloned().chain(last).collect();
    left.is_empty().then_some(Answer::Order(order))
}

/// The project that gets points next, and how many are left.
pub fn next_project<'a>(picks: &'a [Pick], points: u32, so_far: Option<&Answer>) -> Option<(&'a Pick, u32)> {
    let given = match so_far {
        Some(Answer::Points(given)) if given.len() < picks.len() => given.clone(),
        _ => BTreeMap::new(),
    };
    let left = points.saturating_sub(given.values().sum());
    Some((picks.iter().find(|it| !given.contains_key(&it.code))?, left))
}

fn points_for(
    ctx: &Ctx<'_>,
    picks: &[Pick],
    points: u32,
    so_far: Option<&Answer>,
    text: &str,
) -> Option<Answer> {
    let numbers = numbers(text);
    if numbers.len() == picks.len() && numbers.iter().sum::<i64>() == i64::from(points) {
        let shares = picks.iter().zip(&numbers).map(|(it, number)| (it.code.clone(), *number));
        let shares = shares.map(|(code, number)| Some((code, u32::try_from(number).ok()?)));
        return shares.collect::<Option<BTreeMap<_, _>>>().map(Answer::Points);
    }
    let (project, left) = next_project(picks, points, so_far)?;
    let share = u32::try_from(whole_number(ctx, text)?).ok().filter(|it| *it <= left)?;
    let mut given = match so_far {
        Some(Answer::Points(given)) if given.len() < picks.len() => given.clone(),
        _ => BTreeMap::new(),
    };
    given.insert(project.code.clone(), share);
    // What is left is the last one's; and where nothing is left, the others get none.
    let others: Vec<&Pick> = picks.iter().filter(|it| !given.contains_key(&it.code)).collect();
    if others.len() == 1 || share == left {
        let rest = left - share;
        given.extend(others.iter().map(|it| (it.code.clone(), if others.len() == 1 { rest } else { 0 })));
    }
    Some(Answer::Points(given))
}

fn number(ask: &Ask, number: i64) -> Option<Answer> {
    let range = match ask {
        Ask::Scale { from, to, .. } => *from..=*to,
        Ask::Number { least, most } => *least..=*most,
        Ask::Single(_)
        | Ask::Multi { .. }
        | Ask::Text
        | Ask::Date
        | Ask::Place
        | Ask::Photo
        | Ask::Ranking(_)
        | Ask::Points { .. } => return None,
    };
    range.contains(&number).then_some(Answer::Number(number))
}

/// A number alone, in any digits, or a number word in any language.
/// `3`, `3 mal`, `drei`, `niemals`.
fn whole_number(ctx: &Ctx<'_>, text: &str) -> Option<i64> {
    if ctx.languages.means_anywhere("words-zero", text) {
        return Some(0);
    }
    let words = normal(text).split(' ').count();
    match numbers(text).as_slice() {
        [only] if words == 1 || words == 2 && !is_question(ctx, text) => Some(*only),
        [] => ctx.languages.number_word(ctx.language, text).and_then(|it| i64::try_from(it).ok()),
        _ => None,
    }
}

/// Every number in the text, in our digits.
fn numbers(text: &str) -> Vec<i64> {
    normal(text).split(' ').filter_map(|it| it.parse().ok()).collect()
}

/// `24.12.2026`, `2026-12-24`, in any digits.
fn date(text: &str) -> Option<NaiveDate> {
    let part = |it: &i64| u32::try_from(*it).ok();
    match numbers(text).as_slice() {
        [year, month, day] | [day, month, year] if 1000 <= *year => {
            NaiveDate::from_ymd_opt(i32::try_from(*year).ok()?, part(month)?, part(day)?)
        }
        _ => None,
    }
}

/// Something they want to know in between, and we do (F14).
fn is_question(ctx: &Ctx<'_>, text: &str) -> bool {
    text.ends_with(['?', '؟']) && faq::answer_in_between(ctx, text).is_some()
}
