//! Which of the offered choices somebody typed: its number, a number word or its label.

use super::fold::normal;
use super::languages::Languages;
use crate::model::Choice;

/// Shorter beginnings of a label are too likely to be chance.
const SHORTEST_BEGINNING: usize = 4;

impl Languages {
    /// The choice `typed` means, by label, by number, or by the first words of one label alone.
    /// Anything else is no choice: it may be a question of its own.
    pub fn choose<'a>(&self, language: &str, offered: &'a [Choice], typed: &str) -> Option<&'a Choice> {
        let words = normal(typed);
        if words.is_empty() {
            return None;
        }
        let labels: Vec<String> = offered.iter().map(|it| normal(&it.label)).collect();
        let position = labels
            .iter()
            .position(|it| *it == words)
            .or_else(|| self.number_word(language, typed)?.checked_sub(1))
            .or_else(|| only_beginning(&labels, &words))?;
        offered.get(position)
    }

    /// A number as typed: `2`, `2.`, `٢`, `zwei`, `two`. Number words are understood in every language, the
    /// person's own first.
    pub fn number_word(&self, language: &str, text: &str) -> Option<usize> {
        let word = normal(text);
        if !word.is_empty() && word.bytes().all(|it| it.is_ascii_digit()) {
            return word.parse().ok();
        }
        let own = self.spoken.get(language).into_iter();
        let others = self.list().iter().filter_map(|it| self.spoken.get(&it.code));
        own.chain(others)
            .find_map(|it| it.numbers.iter().position(|words| words.contains(&word)))
            .map(|position| position + 1)
    }
}

/// The one label that starts with these whole words.
fn only_beginning(labels: &[String], words: &str) -> Option<usize> {
    if words.chars().count() < SHORTEST_BEGINNING {
        return None;
    }
    let mut starting = labels.iter().enumerate().filter(|(_, label)| {
        label.strip_prefix(words).is_some_and(|rest| rest.starts_with(' '))
    });
    let (position, _) = starting.next()?;
    starting.next().is_none().then_some(position)
}
