//! Tells a sentence for residents from a word for machines or for the log.
//!
//! It is a guess: a space and some length make a sentence, unless the words go to a log, a panic or an attribute.

use crate::mask::Literal;
use crate::source::{Source, is_word};

const SHORTEST_SENTENCE: usize = 25;

/// Those whose words no resident sees.
const UNHEARD: &[&str] = &[
    "expect",
    "panic!",
    "unreachable!",
    "assert!",
    "assert_eq!",
    "assert_ne!",
    "debug_assert!",
    "trace!",
    "debug!",
    "info!",
    "warn!",
    "error!",
    "cfg",
    "doc",
    "serde",
    "bail!",
    "anyhow!",
    "context",
];

/// Whether a resident would read this literal as a sentence.
pub fn is_spoken(source: &Source, literal: &Literal) -> bool {
    let letters = literal.words.chars().count();
    let is_sentence = SHORTEST_SENTENCE < letters && literal.words.trim().contains(' ');
    is_sentence && !UNHEARD.contains(&callee(&source.shipped[..literal.offset]))
}

/// What the innermost open parenthesis belongs to: `warn!` for `warn!(id, "…`.
fn callee(before: &str) -> &str {
    let mut depth = 0;
    for (at, letter) in before.char_indices().rev() {
        match letter {
            ')' | '}' | ']' => depth += 1,
            '(' if depth == 0 => return last_word(&before[..at]),
            '(' | '{' | '[' if 0 < depth => depth -= 1,
            '{' | ';' if depth == 0 => return "",
            _ => (),
        }
    }
    ""
}

fn last_word(before: &str) -> &str {
    let start = before.trim_end_matches(|it| is_word(it) || it == '!').len();
    &before[start..]
}
