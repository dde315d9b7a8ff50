//! Which language a message is in: by letters that only some alphabets have, by small words, and by what a
//! general detector says.
//!
//! **Invariant:** no language is named here; letters and words stand in `locales/`. A wrong guess annoys more
//! than a question does, so in doubt there is none.

use std::collections::{BTreeMap, HashSet};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use whatlang::Lang;

use super::fold::normal;
use super::languages::Languages;

/// From here on a message is long enough for the general detector to be worth asking.
const SENTENCE: usize = 4;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guess {
    pub code: String,
    /// Only then may an answer be in this language.
    pub sure: bool,
}

/// What tells a language from others.
#[derive(Default)]
pub(super) struct Marks {
    alphabet: HashSet<char>,
    words: HashSet<String>,
    /// As the general detector calls it; it does not know every language.
    known_as: Option<Lang>,
}

impl Marks {
    pub(super) fn new(letters: &[String], words: &[String], iso: &str) -> Self {
        Self {
            alphabet: letters.iter().flat_map(|it| it.nfc()).filter(|it| it.is_alphabetic()).collect(),
            words: words.iter().map(|it| normal(it)).collect(),
            known_as: Lang::from_code(iso.trim()),
        }
    }
}

impl Languages {
    /// The language `text` seems to be in; variants are never guessed.
    pub fn detect(&self, text: &str) -> Option<Guess> {
        let message = Message::read(text);
        let candidates: Vec<(&str, &Marks)> = self
            .list()
            .iter()
            .filter(|it| it.variant_of.is_none())
            .map(|it| (it.code.as_str(), &self.spoken[&it.code].marks))
            .collect();
        let marks: Vec<&Marks> = candidates.iter().map(|(_, marks)| *marks).collect();
        let (best, sure) = weigh(&message, &marks)?;
        Some(Guess { code: candidates[best].0.to_owned(), sure })
    }
}

/// A message as far as it says something about its language.
struct Message {
    text: String,
    words: Vec<String>,
    /// Each letter and how often it occurs.
    letters: BTreeMap<char, usize>,
    /// Written in another script than Latin. Names stay Latin in every language, so they do not count then.
    foreign_script: bool,
}

impl Message {
    fn read(text: &str) -> Self {
        let tokens: Vec<&str> = text.split_whitespace().filter(|it| is_words(it)).collect();
        let foreign_script = tokens.iter().any(|it| it.chars().filter(|it| is_foreign(*it)).count() > 1);
        let said = |it: &&str| !foreign_script || it.chars().any(is_foreign);
        let text = tokens.into_iter().filter(said).collect::<Vec<_>>().join(" ");
        let words = normal(&text).split_whitespace().map(str::to_owned).collect();
        let mut letters = BTreeMap::new();
        for letter in text.nfc().flat_map(char::to_lowercase).filter(|it| is_letter(*it)) {
            *letters.entry(letter).or_default() += 1;
        }
        Self { text, words, letters, foreign_script }
    }

    /// How many of its letters are such.
    fn count(&self, such: impl Fn(char) -> bool) -> usize {
        self.letters.iter().filter(|(letter, _)| such(**letter)).map(|(_, times)| times).sum()
    }
}

/// No address, mention, command or number.
fn is_words(token: &str) -> bool {
    let named = token.starts_with(['/', '@', '#']) || token.contains("://") || token.contains('@');
    !named && !token.chars().any(char::is_numeric)
}

/// No vowel mark above or below one either.
fn is_letter(character: char) -> bool {
    character.is_alphabetic() && !is_combining_mark(character)
}

fn is_foreign(letter: char) -> bool {
    letter.is_alphabetic() && letter > '\u{24f}'
}

/// How well one language explains a message.
struct Case {
    /// Small words of it; one that several languages have counts less.
    words: f64,
    /// Letters no other of our languages has.
    own_letters: usize,
    /// Letters it does not have.
    strange_letters: usize,
    known_as: Option<Lang>,
}

fn weigh(message: &Message, languages: &[&Marks]) -> Option<(usize, bool)> {
    let cases: Vec<Case> = languages.iter().map(|it| plead(message, it, languages)).collect();
    let strength = |it: &Case| it.words + as_f64(it.own_letters) - as_f64(it.strange_letters);
    let best = (0..cases.len()).max_by(|a, b| strength(&cases[*a]).total_cmp(&strength(&cases[*b])))?;
    if strength(&cases[best]) < 1.0 {
        return None;
    }
    let others = cases.iter().enumerate().filter(|(at, _)| *at != best);
    let clear = others.map(|(_, it)| it).all(|it| cases[best].beats(it));
    let unknown = |letter| !languages.iter().any(|it| it.alphabet.contains(&letter));
    let sure = clear && message.count(unknown) == 0 && is_enough(&cases[best], message, languages);
    Some((best, sure))
}

fn plead(message: &Message, language: &Marks, all: &[&Marks]) -> Case {
    let sharing = |word: &String| all.iter().filter(|it| it.words.contains(word)).count();
    let known = message.words.iter().filter(|it| language.words.contains(*it));
    let has = |letter| language.alphabet.contains(&letter);
    let alone = |letter| all.iter().filter(|it| it.alphabet.contains(&letter)).count() == 1;
    Case {
        words: known.map(|it| 1.0 / as_f64(sharing(it))).sum(),
        own_letters: message.count(|it| has(it) && alone(it)),
        strange_letters: message.count(|it| !has(it)),
        known_as: language.known_as,
    }
}

impl Case {
    /// By twice the words, or by letters: with one of our own and none of theirs, words may be shared.
    fn beats(&self, other: &Self) -> bool {
        other.words * 2.0 <= self.words
            || (0 < self.own_letters && self.strange_letters == 0 && 0 < other.strange_letters)
    }
}

/// Whether the best case is strong enough to answer in that language.
fn is_enough(case: &Case, message: &Message, all: &[&Marks]) -> bool {
    // One strange letter in a sentence is a name or a slip, in a word it is another language.
    let length = message.count(|_| true);
    if length < case.strange_letters * 15 {
        return false;
    }
    let count = as_f64(message.words.len());
    let by_letters = message.foreign_script && 0 < case.own_letters;
    if message.words.len() < SENTENCE {
        // One short word is in too many languages.
        let one_long_word = message.words.len() == 1 && 5 < length;
        let distinct = message.foreign_script || 1 < case.own_letters || one_long_word;
        return by_letters || 1.5 <= case.words || (distinct && 1.0 <= case.words);
    }
    // Beyond doubt: no need for the slower detector.
    if (count * 0.6).max(3.0) <= case.words {
        return true;
    }
    let Some(said) = whatlang::detect(&message.text) else { return false };
    if Some(said.lang()) == case.known_as {
        return by_letters || 1 < case.own_letters || 1.0 <= case.words;
    }
    let ours = all.iter().any(|it| it.known_as == Some(said.lang()));
    let objects = said.is_reliable() && !(message.foreign_script && ours);
    let enough = if message.foreign_script { count * 0.25 } else { (count * 0.4).max(2.0) };
    !objects && (by_letters || enough.max(1.5) <= case.words)
}

#[expect(clippy::cast_precision_loss, reason = "counts of a message's letters and words are small")]
fn as_f64(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests;
