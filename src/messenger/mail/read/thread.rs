//! What a letter answers and to whom it was sent.

use std::collections::HashSet;

use mail_parser::HeaderName;

use super::head::Head;

/// More than any exchange has.
const MOST_ANSWERED: usize = 100;
/// More than anybody writes to who means us.
const MOST_RECIPIENTS: usize = 1_000;
/// In bytes, as the mail standards have it.
const LONGEST_ADDRESS: usize = 320;

/// The Message-IDs it answers: `In-Reply-To` first, then `References` from the last.
pub fn answers(head: &Head) -> Vec<String> {
    let mut seen = HashSet::new();
    let later = head.ids(HeaderName::References).into_iter().rev();
    let all = head.ids(HeaderName::InReplyTo).into_iter().chain(later);
    all.filter(|it| seen.insert(it.clone())).take(MOST_ANSWERED).collect()
}

/// The addresses it was sent to, lower case: those it was delivered to before those in sight, since one of
/// them may carry the token of a case and ten thousand others may stand beside it.
pub fn to(head: &Head) -> Vec<String> {
    let delivered = ["Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To"];
    let delivered = delivered.iter().flat_map(|name| head.all(name).collect::<Vec<_>>());
    let delivered = delivered.map(|it| it.trim_matches(['<', '>', ' ']).to_owned());
    let in_sight = [HeaderName::To, HeaderName::Cc].into_iter().flat_map(|it| head.people(it));
    let mut seen = HashSet::new();
    delivered
        .chain(in_sight.map(|(_, address)| address.to_owned()))
        .filter_map(|it| address(&it))
        .filter(|it| seen.insert(it.clone()))
        .take(MOST_RECIPIENTS)
        .collect()
}

/// Lower case, if it is an address at all.
pub fn address(text: &str) -> Option<String> {
    let text = text.trim();
    let is_sound = text.len() <= LONGEST_ADDRESS
        && text.split_once('@').is_some_and(|(name, domain)| !name.is_empty() && !domain.is_empty())
        && !text.contains(|it: char| it.is_whitespace() || it.is_control() || matches!(it, '<' | '>' | ','));
    is_sound.then(|| text.to_lowercase())
}
