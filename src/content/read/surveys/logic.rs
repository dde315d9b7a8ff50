//! Every question can be reached, and every way through a survey comes to its end (S9).
//!
//! A condition may only look back, so there are no loops; and since conditions only ever narrow what was answered
//! before, one question can be reached if and only if something is left of every answer it depends on.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::file::{Section, one_of};
use crate::content::survey::{Anonymity, Ask, OnlyIf, Question, Survey};

use super::QUESTION;
use super::question::ONLY_IF;

/// By question, the answers that still lead on.
type Ways = BTreeMap<String, BTreeSet<String>>;

pub fn prove(root: &Section<'_>, survey: &Survey) {
    let sections = root.optional("question").sections(&QUESTION).unwrap_or_default();
    if sections.len() != survey.questions.len() {
        return; // one without an id, which has been said
    }
    let mut ways: BTreeMap<&str, Ways> = BTreeMap::new();
    for (at, (question, section)) in survey.questions.iter().zip(&sections).enumerate() {
        if matches!(question.ask, Ask::Photo) && survey.anonymity == Anonymity::Anonymous {
            let remedy = "Ask for it in a survey with anonymity = \"pseudonymous\" or \"named\"";
            section.optional("kind").fault("a picture leads to whose it is, so nothing is anonymous", remedy);
        }
        let own = way(section, &survey.questions[..at], question, &ways);
        if own.values().any(BTreeSet::is_empty) {
            let remedy = "Change only_if so that some answers lead here, or remove the question";
            section.optional("only_if").fault("no answers lead to this question", remedy);
        }
        ways.insert(&question.id, own);
    }
}

/// What must have been answered for `question` to be asked.
fn way(
    section: &Section<'_>,
    earlier: &[Question],
    question: &Question,
    ways: &BTreeMap<&str, Ways>,
) -> Ways {
    let mut own = Ways::new();
    let conditions = section.optional("only_if").sections(&ONLY_IF).unwrap_or_default();
    for (condition, written) in question.only_if.iter().zip(&conditions) {
        let Some(codes) = codes(earlier, condition, written) else { continue };
        narrow(&mut own, &condition.question, codes);
        for (before, codes) in ways.get(condition.question.as_str()).into_iter().flatten() {
            narrow(&mut own, before, codes.clone());
        }
    }
    own
}

/// The answers a condition names, where it can be looked up.
fn codes(earlier: &[Question], condition: &OnlyIf, written: &Section<'_>) -> Option<BTreeSet<String>> {
    let key = written.optional("question");
    let Some(asked) = earlier.iter().find(|it| it.id == condition.question) else {
        let known = earlier.iter().map(|it| it.id.as_str());
        let problem = format!("no earlier question \"{}\"", condition.question);
        key.fault(problem, one_of(&condition.question, known));
        return None;
    };
    let Some(possible) = possible(&asked.ask) else {
        let remedy = "Name a question of the kind single, multi or scale";
        key.fault(format!("\"{}\" has no answers to choose from", asked.id), remedy);
        return None;
    };
    let is = written.optional("is");
    for code in condition.is.iter().filter(|it| !possible.contains(*it)) {
        let remedy = one_of(code, possible.iter().map(String::as_str));
        is.fault(format!("no answer \"{code}\" to \"{}\"", asked.id), remedy);
    }
    let is_several = matches!(asked.ask, Ask::Multi { .. });
    let named: BTreeSet<String> = condition.is.iter().cloned().collect();
    if named.is_superset(&possible) {
        is.fault("names every answer", "Leave some out, or remove the condition");
    }
    // Of several choices one and another may both be made.
    (!is_several).then_some(named)
}

fn possible(ask: &Ask) -> Option<BTreeSet<String>> {
    match ask {
        Ask::Single(picks) | Ask::Multi { picks, .. } => {
            Some(picks.iter().map(|it| it.code.clone()).collect())
        }
        Ask::Scale { from, to, .. } => Some((*from..=*to).map(|it| it.to_string()).collect()),
        Ask::Number { .. }
        | Ask::Text
        | Ask::Date
        | Ask::Place
        | Ask::Photo
        | Ask::Ranking(_)
        | Ask::Points { .. } => None,
    }
}

fn narrow(ways: &mut Ways, question: &str, codes: BTreeSet<String>) {
    match ways.get_mut(question) {
        Some(left) => left.retain(|it| codes.contains(it)),
        None => {
            ways.insert(question.to_owned(), codes);
        }
    }
}
