//! What rooms read: before the poll, at its end, and when it is counted. Every time it says what a poll is worth.

use chrono::NaiveDate;

use super::mood::{Mood, Picked};
use crate::content::poll::{Asked, Choosable};
use crate::dialogue::Reply;
use crate::engine::Desk;
use crate::engine::wording::{date, word};
use crate::line;
use crate::model::{Ballot, Line, Outbound, RichText};

pub(super) fn before(desk: &Desk, language: &str, closes: NaiveDate) -> Outbound {
    let until = date(&desk.languages, language, closes);
    let told = Reply::say(line!("polls-before", date = until)).and(line!("polls-limits"));
    word(&desk.languages, language, &told)
}

/// The poll itself, for whoever is shown none.
pub(super) fn spelled_out(ballot: &Ballot) -> RichText {
    let options = ballot.options.iter().zip(1..).map(|(it, number)| format!("\n{number}. {}", it.label));
    RichText::plain(format!("{}{}", ballot.question, options.collect::<String>()))
}

/// In one room, for whoever was shown no poll there.
pub(super) fn ended(desk: &Desk, language: &str, asked: &Asked, here: &Mood) -> Outbound {
    let told = Reply::say(line!("polls-ended", question = asked.question.text(language)));
    let told = bars(language, asked, &here.all(), told);
    word(&desk.languages, language, &told.and(line!("polls-result-follows")))
}

/// One line for each option, over all rooms.
pub(super) fn result(desk: &Desk, language: &str, asked: &Asked, mood: &Mood) -> Outbound {
    let all = mood.all();
    let told = Reply::say(line!("polls-result", question = asked.question.text(language))).below(line!(
        "polls-result-voters",
        count = number(all.voters),
        rooms = number(mood.rooms),
    ));
    let told = match (mood.networks.get("telegram"), mood.networks.get("matrix")) {
        (Some(telegram), Some(matrix)) => {
            let told = told.below(networks(telegram.voters, matrix.voters));
            asked.options.iter().fold(told, |told, it| {
                let there = networks(telegram.count(&it.code), matrix.count(&it.code));
                told.and(bar(language, it, &all)).below(there)
            })
        }
        (_, _) => bars(language, asked, &all, told),
    };
    let told = if mood.unasked == 0 {
        told
    } else {
        told.and(line!("polls-result-unasked", count = number(mood.unasked)))
    };
    word(&desk.languages, language, &told.and(line!("polls-limits")))
}

fn bars(language: &str, asked: &Asked, picked: &Picked, told: Reply) -> Reply {
    let mut options = asked.options.iter();
    let told = options.next().map_or(told.clone(), |it| told.and(bar(language, it, picked)));
    options.fold(told, |told, it| told.below(bar(language, it, picked)))
}

fn bar(language: &str, option: &Choosable, picked: &Picked) -> Line {
    let count = picked.count(&option.code);
    let percent = (count * 100 + picked.voters / 2).checked_div(picked.voters).unwrap_or(0);
    let label = option.names.text(language);
    line!("polls-result-bar", label = label, count = number(count), percent = number(percent))
}

fn networks(telegram: u64, matrix: u64) -> Line {
    line!("polls-result-networks", telegram = number(telegram), matrix = number(matrix))
}

fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// What somebody picked, by name.
pub(in crate::engine) fn picked(asked: &Asked, language: &str, picks: &[usize]) -> String {
    let names = picks.iter().filter_map(|it| asked.options.get(*it)).map(|it| it.names.text(language));
    names.collect::<Vec<_>>().join(", ")
}
