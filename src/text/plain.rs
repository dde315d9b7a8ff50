//! Foreign text inside our Markdown: written so that every character stands for itself.

/// `text` such that [`rich`](super::rich()) gives it back letter by letter. Control characters but tabs and
/// line breaks are dropped.
pub fn escape(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut escaped = String::with_capacity(text.len() + 8);
    let mut at_start = Start::Line;
    let last = text.trim_end_matches(' ').len();
    for (at, character) in text.char_indices() {
        match character {
            '\n' => escaped.push_str("&#10;"),
            '\t' => escaped.push_str("&#9;"),
            ' ' if at_start == Start::Line || last <= at => escaped.push_str("&#32;"),
            it if it.is_control() => continue,
            it => {
                if is_markup(it, at_start) {
                    escaped.push('\\');
                }
                escaped.push(it);
            }
        }
        at_start = at_start.after(character);
    }
    escaped
}

/// What Markdown would read into the next character because of what stands before it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Start {
    /// Nothing yet: a bullet, a heading, a line of dashes.
    Line,
    /// Digits only: a full stop would make it a numbered list.
    Number,
    /// Words.
    Within,
}

impl Start {
    fn after(self, character: char) -> Self {
        match self {
            Self::Line if character == ' ' => Self::Line,
            Self::Line | Self::Number if character.is_ascii_digit() => Self::Number,
            Self::Line | Self::Number | Self::Within => Self::Within,
        }
    }
}

fn is_markup(character: char, at: Start) -> bool {
    match at {
        Start::Line => character.is_ascii_punctuation(),
        Start::Number if matches!(character, '.' | ')') => true,
        Start::Number | Start::Within => {
            matches!(
                character,
                '\\' | '`' | '*' | '_' | '[' | ']' | '(' | ')' | '<' | '>' | '&' | '!' | '~' | '#'
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::rich;

    #[test]
    fn markup_stands_for_itself() {
        for text in [
            "1. Mai",
            "# 7",
            "- nein",
            "*x*",
            "a_b_c",
            "<b>&amp;</b>",
            "  weit  ",
            "12) a",
            "\\*",
            "a\n\n\nb\t",
        ] {
            let read = rich(&escape(text));
            assert_eq!(read.text, text);
            assert!(read.spans.is_empty());
        }
    }

    proptest! {
        #[test]
        fn any_text_comes_back_letter_by_letter(text in "[\\PC\n\t]{0,80}") {
            let read = rich(&escape(&text));
            prop_assert_eq!(read.text, text);
            prop_assert_eq!(read.spans, []);
        }

        #[test]
        fn markup_comes_back_letter_by_letter(text in "[-+*_`~#>=<&!.()\\[\\]:/|0-9a\\\\ \n\t]{0,30}") {
            prop_assert_eq!(rich(&escape(&text)).text, text.clone());
            let within = rich(&format!("Ort: {} (*neu*)", escape(&text))).text;
            prop_assert_eq!(within, format!("Ort: {text} (neu)"));
        }
    }
}
