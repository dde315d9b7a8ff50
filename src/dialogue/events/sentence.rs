//! The words of a question, and which of them have been understood by now.

use crate::dialogue::Ctx;
use crate::text::heard_words;

pub struct Sentence<'a> {
    ctx: &'a Ctx<'a>,
    pub raw: &'a str,
    words: Vec<String>,
    is_used: Vec<bool>,
}

impl<'a> Sentence<'a> {
    pub fn new(ctx: &'a Ctx<'a>, raw: &'a str) -> Self {
        let words = heard_words(raw);
        let is_used = vec![false; words.len()];
        Self { ctx, raw, words, is_used }
    }

    /// Whether it has a phrase of the list; those words are understood.
    pub fn has(&mut self, key: &str) -> bool {
        let found = self.ctx.languages.hears(self.ctx.language, key, &self.words);
        found.is_some_and(|it| self.take(&it))
    }

    /// The same where it begins so.
    pub fn begins(&mut self, key: &str) -> bool {
        let found = self.ctx.languages.hears(self.ctx.language, key, &self.words);
        found.is_some_and(|it| it.first() == Some(&0) && self.take(&it))
    }

    /// Which thing of the list it names.
    pub fn nth(&mut self, key: &str) -> Option<usize> {
        let (at, found) = self.ctx.languages.hears_nth(self.ctx.language, key, &self.words)?;
        self.take(&found);
        Some(at)
    }

    /// Whether it has these words in a row, perhaps with an ending, and nothing was made of them yet.
    pub fn names(&mut self, name: &str) -> bool {
        let name = heard_words(name);
        let Some(last) = name.len().checked_sub(1) else { return false };
        let found = self.words.windows(name.len()).enumerate().position(|(from, it)| {
            let is_new = !self.is_used[from..from + name.len()].contains(&true);
            is_new && it[..last] == name[..last] && is_form_of(&it[last], &name[last])
        });
        found.is_some_and(|from| self.take(&(from..from + name.len()).collect::<Vec<_>>()))
    }

    /// What nothing was made of, without words that choose nothing.
    pub fn left(&mut self) -> Vec<String> {
        let left = self.words.iter().zip(&self.is_used).filter(|(_, is_used)| !**is_used);
        let means_something = |it: &&String| {
            let alone = std::slice::from_ref(*it);
            self.ctx.languages.hears(self.ctx.language, "hears-filler", alone).is_none()
        };
        left.map(|(word, _)| word).filter(means_something).cloned().collect()
    }

    /// How many words it has.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    fn take(&mut self, words: &[usize]) -> bool {
        for word in words {
            self.is_used[*word] = true;
        }
        true
    }
}

const LONGEST_ENDING: usize = 3;
const SHORTEST_WITH_ENDING: usize = 4;

/// `Hagelbergs`, `Вісбургу`: a name with what a language puts behind it.
pub fn is_form_of(word: &str, plain: &str) -> bool {
    let Some(ending) = word.strip_prefix(plain) else { return false };
    ending.is_empty()
        || (ending.chars().count() <= LONGEST_ENDING && SHORTEST_WITH_ENDING <= plain.chars().count())
}
