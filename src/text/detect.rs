//! Which language a message is in: by letters that only some alphabets have, by small words, and by what a
//! general detector says.
//!
//! **Invariant:** no language is named here; letters and words stand in `locales/`. A wrong guess annoys more
//! than a question does, so in doubt there is none.

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization;
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

/// A message's words, as far as they say something about its language.
struct Message<'a> {
    text: &'a str,
    words: Vec<String>,
    letters: Vec<char>,
    /// Written in another script than ours. Names stay Latin in every language, so they do not count then.
    foreign_script: bool,
}

impl<'a> Message<'a> {
    fn read(text: &'a str) -> Self {
        let tokens: Vec<&str> = text.split_whitespace().filter(|it| is_words(it)).collect();
        let foreign_script = tokens.iter().any(|it| it.chars().filter(|it| is_foreign(*it)).count() > 1);
        let tokens = tokens.into_iter().filter(|it| !foreign_script || it.chars().any(is_foreign));
        let (mut words, mut letters) = (Vec::new(), Vec::new());
        for token in tokens {
            words.extend(normal(token).split(' ').filter(|it| !it.is_empty()).map(str::to_owned));
            letters.extend(token.nfc().flat_map(char::to_lowercase).filter(|it| it.is_alphabetic()));
        }
        Self { text, words, letters, foreign_script }
    }
}

/// No address, mention, command or number.
fn is_words(token: &str) -> bool {
    let named = token.starts_with(['/', '@', '#']) || token.contains("://") || token.contains('@');
    !named && !token.chars().any(char::is_numeric)
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
}

fn weigh(message: &Message, languages: &[&Marks]) -> Option<(usize, bool)> {
    let cases: Vec<Case> = languages.iter().map(|it| plead(message, it, languages)).collect();
    let strength = |it: &Case| it.words + as_f64(it.own_letters) - as_f64(it.strange_letters);
    let best = (0..cases.len()).max_by(|a, b| strength(&cases[*a]).total_cmp(&strength(&cases[*b])))?;
    if strength(&cases[best]) < 1.0 {
        return None;
    }
    let rival = cases.iter().enumerate().filter(|(at, _)| *at != best);
    let rival = rival.map(|(_, it)| it).max_by(|a, b| a.words.total_cmp(&b.words));
    let clear = rival.is_none_or(|it| it.words * 2.0 <= cases[best].words);
    let sure = clear && is_enough(&cases[best], message, languages[best]);
    Some((best, sure))
}

fn plead(message: &Message, language: &Marks, all: &[&Marks]) -> Case {
    let sharing = |word: &String| all.iter().filter(|it| it.words.contains(word)).count();
    let known = message.words.iter().filter(|it| language.words.contains(*it));
    let has = |letter: &&char| language.alphabet.contains(*letter);
    let alone = |letter: &&char| all.iter().filter(|it| it.alphabet.contains(*letter)).count() == 1;
    Case {
        words: known.map(|it| 1.0 / as_f64(sharing(it))).sum(),
        own_letters: message.letters.iter().filter(has).filter(alone).count(),
        strange_letters: message.letters.iter().filter(|it| !has(it)).count(),
    }
}

/// Whether the case for the best language is strong enough to answer in it.
fn is_enough(case: &Case, message: &Message, language: &Marks) -> bool {
    let count = message.words.len();
    // One foreign letter in a sentence is a name or a slip, in a word it is another language.
    if case.strange_letters * 15 > message.letters.len() {
        return false;
    }
    let by_letters = message.foreign_script && 0 < case.own_letters;
    if count < SENTENCE {
        // One short word is in too many languages; a letter of its own makes up for that.
        let length = message.letters.len();
        let distinct = if message.foreign_script || 0 < case.own_letters { 1.0 } else { 1.5 };
        return by_letters || distinct <= case.words || (count == 1 && 5 < length && 1.0 <= case.words);
    }
    let said = whatlang::detect(message.text);
    let agrees = said.as_ref().is_some_and(|it| Some(it.lang()) == language.known_as);
    let objects = said.as_ref().is_some_and(|it| it.is_reliable() && Some(it.lang()) != language.known_as);
    (agrees && (by_letters || 1.0 <= case.words))
        || (!objects && (by_letters || 2.0_f64.max(as_f64(count) * 0.4) <= case.words))
}

#[expect(clippy::cast_precision_loss, reason = "counts of a message's letters and words are small")]
fn as_f64(count: usize) -> f64 {
    count as f64
}
