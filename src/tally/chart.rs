//! A result as a picture, drawn in SVG: one bar for each answer, its name above it, its number behind it.
//!
//! The card is opaque and its colours are far apart, so it reads on a dark screen as well; who does not see it reads
//! the same in words beside it (A5).

use std::fmt::Write as _;

use super::{Count, Tally, groups};
use crate::content::survey::{Ask, Question, Survey};

const WIDTH: usize = 720;
const MARGIN: usize = 32;
/// The longest bar; behind it is room for its number.
const LONGEST_BAR: usize = WIDTH - 2 * MARGIN - 130;
/// Characters of a question that fit on a line.
const LINE: usize = 58;

const CARD: &str = "#ffffff";
const INK: &str = "#1a1a1a";
const QUIET: &str = "#4d4d4d";
const BAR: &str = "#00639a";
const RAIL: &str = "#dfe6ec";

/// In whose words it is drawn.
pub struct Words<'a> {
    pub language: &'a str,
    pub direction: Direction,
    /// How many took part.
    pub caption: &'a str,
    /// Instead of bars, where there are too few answers to show.
    pub too_few: &'a str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

/// All questions that have bars, one below the other.
pub fn chart(survey: &Survey, tally: &Tally, words: &Words<'_>) -> String {
    let mut card = Card { words, body: String::new(), y: MARGIN + 8 };
    card.lines(survey.titles.text(words.language), 26, INK);
    card.lines(words.caption, 17, QUIET);
    let none = Count::default();
    for question in survey.questions.iter().filter(|it| has_bars(it)) {
        let count = tally.counts.get(&question.id).unwrap_or(&none);
        card.y += 20;
        card.lines(question.texts.text(words.language), 19, INK);
        if count.answered < u64::from(survey.smallest) {
            card.lines(words.too_few, 16, QUIET);
            continue;
        }
        card.bars(question, count, &groups::codes(question, tally));
    }
    let height = card.y + MARGIN / 2;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\">\
         <rect width=\"{WIDTH}\" height=\"{height}\" fill=\"{CARD}\"/>{}</svg>",
        card.body
    )
}

fn has_bars(question: &Question) -> bool {
    matches!(
        question.ask,
        Ask::Single(_) | Ask::Multi { .. } | Ask::Scale { .. } | Ask::Ranking(_) | Ask::Points { .. }
    )
}

struct Card<'a> {
    words: &'a Words<'a>,
    body: String,
    y: usize,
}

impl Card<'_> {
    /// Text in as many lines as it takes.
    fn lines(&mut self, text: &str, size: usize, ink: &str) {
        for line in wrapped(text, LINE * 19 / size) {
            self.y += size;
            self.text(&line, self.start(), size, ink);
            self.y += size / 2;
        }
    }

    fn bars(&mut self, question: &Question, count: &Count, codes: &[String]) {
        let all = whole(question, count);
        for code in codes {
            let number = count.bars.get(code).copied().unwrap_or(0);
            self.lines(&question.ask.label(code, self.words.language), 16, INK);
            let length = usize::try_from(number * LONGEST_BAR as u64 / all).unwrap_or(0);
            self.bar(LONGEST_BAR, RAIL);
            self.bar(length, BAR);
            self.y += 15;
            let behind = self.inward(LONGEST_BAR + 12);
            let share = (number * 100 + all / 2) / all;
            self.text(&format!("{number} ({share} %)"), behind, 16, INK);
            self.y += 14;
        }
    }

    fn bar(&mut self, length: usize, colour: &str) {
        let x = match self.words.direction {
            Direction::LeftToRight => MARGIN,
            Direction::RightToLeft => WIDTH - MARGIN - length,
        };
        let y = self.y;
        let _written = write!(
            self.body,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{length}\" height=\"18\" rx=\"3\" fill=\"{colour}\"/>"
        );
    }

    fn text(&mut self, text: &str, x: usize, size: usize, ink: &str) {
        let anchor = match self.words.direction {
            Direction::LeftToRight => "start",
            Direction::RightToLeft => "end",
        };
        // Drawn from left to right by default: the marks keep a number at the beginning of an Arabic line and a full
        // stop at its end there.
        let mark = match self.words.direction {
            Direction::LeftToRight => "",
            Direction::RightToLeft => "\u{200f}",
        };
        let (y, text) = (self.y, format!("{mark}{}{mark}", escaped(text)));
        let _written = write!(
            self.body,
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" text-anchor=\"{anchor}\" fill=\"{ink}\">{text}</text>"
        );
    }

    fn start(&self) -> usize {
        self.inward(0)
    }

    /// So far from where reading begins.
    fn inward(&self, distance: usize) -> usize {
        match self.words.direction {
            Direction::LeftToRight => MARGIN + distance,
            Direction::RightToLeft => WIDTH - MARGIN - distance,
        }
    }
}

/// What a bar from end to end stands for: everybody who answered, or all points that were given.
fn whole(question: &Question, count: &Count) -> u64 {
    let whole = match question.ask {
        Ask::Ranking(_) | Ask::Points { .. } => count.bars.values().sum(),
        _ => count.answered,
    };
    whole.max(1)
}

/// Broken between words.
fn wrapped(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// What SVG would read as markup; and no sign that only steers how text runs: the font draws a box for it.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' => (),
            it if it.is_control() => escaped.push(' '),
            it => escaped.push(it),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_markup() {
        assert_eq!(escaped("a < b & c\u{2068}x\u{2069}"), "a &lt; b &amp; cx");
    }

    #[test]
    fn long_questions_are_broken_between_words() {
        assert_eq!(wrapped("eins zwei drei", 9), ["eins zwei", "drei"]);
        assert_eq!(wrapped("Donaudampfschifffahrt", 5), ["Donaudampfschifffahrt"]);
    }
}
