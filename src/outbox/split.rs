//! Cuts a long text where a reader would: between paragraphs, lines, sentences, words, or signs.
//!
//! **Invariant:** no sign as a reader sees it (a letter with its accents, an emoji family, a flag)
//! is cut unless it alone is longer than a message may be.

use std::iter;

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use crate::messenger::Measure;
use crate::model::RichText;

/// The text in parts of at most `most`, none of them blank. White space at a seam goes.
pub fn split(whole: &RichText, most: usize, measure: Measure) -> Vec<RichText> {
    let text = whole.text.as_str();
    if text.trim().is_empty() {
        return Vec::new();
    }
    if measure.of(text) <= most {
        return vec![whole.clone()];
    }
    let end = text.trim_end().len();
    let mut parts = Vec::new();
    let mut from = skip_space(text, 0);
    while from < end {
        let rest = &text[from..end];
        let cut = if measure.of(rest) <= most { rest.len() } else { seam(rest, reach(rest, most, measure)) };
        parts.push(whole.slice(from..from + rest[..cut].trim_end().len()));
        from = skip_space(text, from + cut);
    }
    parts
}

/// Where to cut so that what stands before, without white space at its end, is no longer than
/// `fits` bytes. `rest` starts with a sign, ends with one, and is longer than `fits`.
fn seam(rest: &str, fits: usize) -> usize {
    // White space behind the last sign that fits goes anyway, so the seam may lie behind it.
    let window = &rest[..skip_space(rest, fits)];
    let behind = |separator| window.rmatch_indices(separator).map(|(at, it)| at + it.len());
    let whole_sign = |at: &usize| 0 < *at && is_between_signs(rest, *at);
    behind("\n\n")
        .find(whole_sign)
        .or_else(|| behind("\n").find(whole_sign))
        .or_else(|| last_sentence_end(rest, window.len()).filter(whole_sign))
        .or_else(|| word_ends(window).find(whole_sign))
        .or_else(|| (1..=fits).rev().filter(|at| rest.is_char_boundary(*at)).find(whole_sign))
        .unwrap_or(fits)
}

/// How many bytes of `text` measure at most `most`; at least one character, or we should never end.
fn reach(text: &str, most: usize, measure: Measure) -> usize {
    let ends = text.char_indices().map(|(at, it)| at + it.len_utf8());
    let mut measured = 0;
    let mut fitting = 0;
    for end in ends {
        measured += measure.of(&text[fitting..end]);
        if most < measured && 0 < fitting {
            break;
        }
        fitting = end;
    }
    fitting
}

/// Looks past `most` for the sentence that begins exactly there.
fn last_sentence_end(rest: &str, most: usize) -> Option<usize> {
    let starts = rest.split_sentence_bound_indices().map(|(at, _)| at);
    starts.take_while(|at| *at <= most).last()
}

/// Last first. No-break spaces hold together what they were put between.
fn word_ends(window: &str) -> impl Iterator<Item = usize> {
    let breaks = |it: char| it.is_whitespace() && !matches!(it, '\u{a0}' | '\u{2007}' | '\u{202f}');
    window.rmatch_indices(breaks).map(|(at, it)| at + it.len())
}

/// The first byte from `from` on that is not white space, or the end. A space that carries an
/// accent is a sign, not white space.
fn skip_space(text: &str, from: usize) -> usize {
    let sign = text.len() - text[from..].trim_start().len();
    iter::successors(Some(sign), |at| text[..*at].char_indices().next_back().map(|(at, _)| at))
        .find(|at| *at <= from || is_between_signs(text, *at))
        .unwrap_or(from)
}

fn is_between_signs(text: &str, at: usize) -> bool {
    // The whole text is at hand, so the cursor never asks for more of it.
    GraphemeCursor::new(at, text.len(), true).is_boundary(text, 0).unwrap_or(true)
}

#[cfg(test)]
mod tests;
