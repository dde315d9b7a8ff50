//! Addresses, phone numbers and times inside right-to-left text keep their order as islands.
//!
//! Without it `14806 Bad Belzig` reads `Bad Belzig 14806` in an Arabic answer, and a phone number with a space
//! is turned around at it.

use std::ops::Range;

use super::direction::{CLOSE, OPEN};
use crate::model::{RichText, Span};

/// `rich` with an isolate around every such run; lines without a right-to-left letter stay as they are.
pub(super) fn isolate_runs(rich: &RichText) -> RichText {
    let mut runs = Vec::new();
    let mut line_start = 0;
    for line in rich.text.split_inclusive('\n') {
        if line.chars().any(is_rtl) {
            runs.extend(runs_in(line).into_iter().map(|it| it.start + line_start..it.end + line_start));
        }
        line_start += line.len();
    }
    let mut text = String::with_capacity(rich.text.len() + 6 * runs.len());
    let mut done = 0;
    for run in &runs {
        text.push_str(&rich.text[done..run.start]);
        text.push(OPEN);
        text.push_str(&rich.text[run.clone()]);
        text.push(CLOSE);
        done = run.end;
    }
    text.push_str(&rich.text[done..]);
    let moved = |at: usize| {
        let before = runs.iter().flat_map(|it| [(it.start, OPEN), (it.end, CLOSE)]).filter(|it| it.0 < at);
        at + before.map(|(_, mark)| mark.len_utf8()).sum::<usize>()
    };
    let spans = rich.spans.iter().map(|it| Span {
        start: moved(it.start),
        end: moved(it.end),
        style: it.style.clone(),
    });
    RichText { text, spans: spans.collect() }
}

/// The stretches from a Latin letter or digit to the last one before the writing turns again, where a
/// figure and something between make them fall apart.
fn runs_in(line: &str) -> Vec<Range<usize>> {
    let mut runs = Vec::new();
    let mut run: Option<Range<usize>> = None;
    let mut isolated = 0_usize;
    for (at, character) in line.char_indices() {
        match character {
            OPEN => isolated += 1,
            CLOSE => isolated = isolated.saturating_sub(1),
            _ => (),
        }
        let end = at + character.len_utf8();
        if 0 < isolated || turns(character) || ends_sentence(&line[..at], &line[at..]) {
            runs.extend(run.take());
        } else if character.is_alphanumeric() {
            run = Some(run.map_or(at..end, |it| it.start..end));
        }
    }
    runs.extend(run);
    runs.retain(|it| falls_apart(&line[it.clone()]));
    runs.into_iter().map(|it| with_brackets(line, it)).collect()
}

fn falls_apart(run: &str) -> bool {
    run.chars().any(|it| it.is_ascii_digit()) && !run.chars().all(char::is_alphanumeric)
}

/// Takes in a plus, and a bracket whose other half is inside.
fn with_brackets(line: &str, run: Range<usize>) -> Range<usize> {
    let inside = &line[run.clone()];
    let count = |bracket| inside.matches(bracket).count();
    let before = line[..run.start].chars().next_back();
    let after = line[run.end..].chars().next();
    let opens = before == Some('+') || (before == Some('(') && count('(') < count(')'));
    let closes = after == Some(')') && count(')') < count('(');
    run.start - usize::from(opens)..run.end + usize::from(closes)
}

/// A full stop before a space; `Str. 6` is no end.
fn ends_sentence(before: &str, from: &str) -> bool {
    let ends = from.starts_with(". ") || from.starts_with("! ") || from.starts_with("? ");
    let word = before.chars().rev().take_while(|it| it.is_alphabetic()).count();
    ends && (word == 0 || 4 < word)
}

fn turns(character: char) -> bool {
    is_rtl(character) || matches!(character, '\n' | '•' | '،' | '؛' | '؟')
}

/// Letters of Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours.
fn is_rtl(character: char) -> bool {
    let within =
        matches!(character, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    within && character.is_alphabetic()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::rich;

    fn shown(markdown: &str) -> String {
        isolate_runs(&rich(markdown)).text.replace(OPEN, "<").replace(CLOSE, ">")
    }

    #[test]
    fn addresses_phone_numbers_and_times_become_islands() {
        for (text, isolated) in [
            (
                "العنوان Wiesenburger Straße 6, 14806 Bad Belzig في",
                "العنوان <Wiesenburger Straße 6, 14806 Bad Belzig> في",
            ),
            ("الهاتف: 033841 94-0.", "الهاتف: <033841 94-0>."),
            ("اتصلوا (033841) 94-0 أو +49 33841", "اتصلوا <(033841) 94-0> أو <+49 33841>"),
            ("من 9:00–12:00، 13:00–18:00", "من <9:00–12:00>، <13:00–18:00>"),
            ("الرقم 112 مجاني", "الرقم 112 مجاني"),
            ("هو Bad Belzig أيضا", "هو Bad Belzig أيضا"),
        ] {
            assert_eq!(shown(text), isolated);
        }
    }

    #[test]
    fn a_german_line_stays_as_it_is() {
        assert_eq!(shown("مرحبا 1-2\nTel. 033841 94-0"), "مرحبا <1-2>\nTel. 033841 94-0");
    }

    proptest! {
        #[test]
        fn nothing_but_isolates_is_added(markdown in "[ابج 0-9a-c.,()+*\n\u{2068}\u{2069}]{0,40}") {
            let plain = rich(&markdown);
            let isolated = isolate_runs(&plain);
            let bare = |it: &str| it.replace([OPEN, CLOSE], "");
            prop_assert_eq!(bare(&isolated.text), bare(&plain.text));
            for (span, before) in isolated.spans.iter().zip(&plain.spans) {
                prop_assert_eq!(bare(&isolated.text[span.start..span.end]), bare(&plain.text[before.start..before.end]));
            }
        }
    }
}
