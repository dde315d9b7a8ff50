//! What a clerk's letter asks for: a state in its first line, a text block, an internal note, or just an answer.
//!
//! ```text
//! erledigt                        the state; what follows goes to the person
//! weitergeleitet an: APM          the state and to whom
//! nicht möglich: kein Stadtgrund  the state and why
//! intern                          the whole letter stays with us
//! #baumschnitt                    a line of its own: the team's text block in its place
//! ```
//!
//! **Invariant:** pure; what is no command is the clerk's words, and no word of theirs is lost.

use crate::model::CaseState;

/// A letter as it is meant.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Meant {
    pub state: Option<CaseState>,
    /// Not for the person.
    pub is_internal: bool,
    pub words: String,
    /// Names of text blocks the team does not have.
    pub unknown_blocks: Vec<String>,
}

/// Each in lower case, with and without umlauts.
const DONE: &[&str] = &["erledigt", "fertig", "abgeschlossen", "behoben", "done"];
const IN_WORK: &[&str] = &["in arbeit", "in bearbeitung", "wird bearbeitet", "in work"];
const RECEIVED: &[&str] = &["eingegangen", "wieder offen", "offen"];
const PASSED_ON: &[&str] =
    &["weitergeleitet an", "weitergegeben an", "abgegeben an", "zuständig ist", "zustaendig ist"];
const NOT_POSSIBLE: &[&str] = &["nicht möglich", "nicht moeglich", "abgelehnt", "geht nicht"];
const INTERNAL: &[&str] = &["intern", "interne notiz", "notiz"];

/// `block` knows the team's text blocks by name.
pub fn parse(words: &str, block: impl Fn(&str) -> Option<String>) -> Meant {
    let (first, rest) = words.trim().split_once('\n').unwrap_or((words.trim(), ""));
    let mut meant = Meant::default();
    let said = first.trim().trim_start_matches(['*', '[']).trim_end_matches([']', '*']);
    let body = if is_any(said, INTERNAL) {
        meant.is_internal = true;
        rest
    } else if let Some(state) = state(said) {
        meant.state = Some(state);
        rest
    } else {
        words
    };
    let mut lines = Vec::new();
    for line in body.lines() {
        let name = line.trim().strip_prefix('#').filter(|it| is_name(it));
        let text = name.and_then(&block);
        meant.unknown_blocks.extend(name.filter(|_| text.is_none()).map(str::to_owned));
        lines.push(text.unwrap_or_else(|| line.to_owned()));
    }
    lines.join("\n").trim().clone_into(&mut meant.words);
    meant
}

fn state(line: &str) -> Option<CaseState> {
    if is_any(line, DONE) {
        return Some(CaseState::Done);
    }
    if is_any(line, IN_WORK) {
        return Some(CaseState::InWork);
    }
    if is_any(line, RECEIVED) {
        return Some(CaseState::Received);
    }
    if let Some(to) = behind(line, PASSED_ON).filter(|it| !it.is_empty()) {
        return Some(CaseState::PassedOn { to });
    }
    behind(line, NOT_POSSIBLE).map(|why| CaseState::NotPossible { why })
}

/// The whole line and nothing else, but for a full stop or the like.
fn is_any(line: &str, words: &[&str]) -> bool {
    let line = line.trim_end_matches(['.', '!', ':', ' ']).to_lowercase();
    words.contains(&line.as_str())
}

/// What stands behind one of the words and an optional colon. A whole sentence that only begins like it
/// ("Nicht möglich ist das im Winter …") is an answer: the colon or the end makes it a command.
fn behind(line: &str, words: &[&str]) -> Option<String> {
    let lower = line.to_lowercase();
    words.iter().find_map(|word| {
        let at = lower.strip_prefix(word)?;
        let rest = line.get(line.len() - at.len()..)?.trim_start();
        let takes_no_colon = word.ends_with(" an") || word.ends_with(" ist");
        match rest.strip_prefix([':', '–', '-']) {
            Some(rest) => Some(rest.trim().trim_end_matches('.').to_owned()),
            None if rest.trim_end_matches('.').is_empty() => Some(String::new()),
            None if takes_no_colon => Some(rest.trim_end_matches('.').to_owned()),
            None => None,
        }
    })
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|it| it.is_alphanumeric() || it == '-')
}

#[cfg(test)]
mod tests;
