//! The indexes of all towns and languages, and one question to the right ones among them.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use super::{Entry, Index, Ranking, Verdict};
use crate::content::{Content, FIRST_LANGUAGE, FaqText};

/// Characters of a question that are looked at.
const LONGEST: usize = 1_000;

/// Built from one version of the content; each index when it is first asked.
pub struct Library {
    /// One for each language, with the entries of all towns.
    shelves: BTreeMap<String, Shelf>,
}

struct Shelf {
    language: String,
    texts: Vec<(String, Arc<FaqText>)>,
    /// By number, what is asked for somebody of this town; without one, for those whose town we do not know.
    of: BTreeMap<Option<String>, Vec<usize>>,
    index: OnceLock<Index>,
}

impl Library {
    pub fn new(content: &Content) -> Self {
        let mut shelves = BTreeMap::new();
        for town in &content.towns {
            for faq in &town.faqs {
                for (language, text) in &faq.texts {
                    let shelf: &mut Shelf =
                        shelves.entry(language.clone()).or_insert_with(|| Shelf::new(language));
                    shelf.add(&town.id, &faq.id, text);
                }
            }
        }
        Self { shelves }
    }

    /// The best answers to `question` among the entries in `languages` and, because people use the words on
    /// the door, among the German ones. A variant of a language is asked beside it.
    pub fn ask(&self, town: Option<&str>, languages: &[&str], question: &str) -> Ranking {
        let question = beginning(question);
        let mothers = languages.iter().map(|it| mother(it));
        let mut asked: Vec<&str> = languages.iter().copied().chain(mothers).chain([FIRST_LANGUAGE]).collect();
        asked.sort_unstable();
        asked.dedup();
        let shelves = asked.into_iter().filter_map(|it| self.shelves.get(it));
        Ranking::merge(shelves.filter_map(|it| it.ask(town, question)))
    }

    /// The language in which somebody has put an answer's question into just these words; for words too few
    /// to tell their language by.
    pub fn language_of(&self, question: &str) -> Option<&str> {
        let question = beginning(question);
        let mothers = self.shelves.values().filter(|it| mother(&it.language) == it.language);
        let sure = mothers.filter_map(|shelf| match shelf.ask(None, question)?.verdict() {
            Verdict::Answer(hit) => Some((shelf.language.as_str(), hit.confidence)),
            Verdict::AskBack(_) | Verdict::NotFound(_) => None,
        });
        sure.max_by(|left, right| left.1.total_cmp(&right.1)).map(|(language, _)| language)
    }

    /// Builds the German index now rather than at the first question, for every question is put to it. Another
    /// language's takes some 20 ms when somebody first speaks it, and no memory where nobody does.
    pub fn warm(&self) {
        if let Some(shelf) = self.shelves.get(FIRST_LANGUAGE) {
            shelf.index();
        }
    }
}

impl Shelf {
    fn new(language: &str) -> Self {
        Self { language: language.to_owned(), texts: Vec::new(), of: BTreeMap::new(), index: OnceLock::new() }
    }

    /// Towns that say the same share the text. Where a town is not known the first one's is asked: the
    /// answers may differ, the questions hardly.
    fn add(&mut self, town: &str, faq: &str, text: &Arc<FaqText>) {
        let same = self.texts.iter().position(|(id, it)| id == faq && it == text);
        let is_new = self.texts.iter().all(|(id, _)| id != faq);
        let number = same.unwrap_or(self.texts.len());
        if same.is_none() {
            self.texts.push((faq.to_owned(), Arc::clone(text)));
        }
        self.of.entry(Some(town.to_owned())).or_default().push(number);
        if is_new {
            self.of.entry(None).or_default().push(number);
        }
    }

    /// `None` where the town says nothing in this language.
    fn ask(&self, town: Option<&str>, question: &str) -> Option<Ranking> {
        let among = self.of.get(&town.map(str::to_owned))?;
        Some(self.index().ask_among(among, question))
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| {
            let entries: Vec<Entry> = self.texts.iter().map(|(id, text)| entry(id, text)).collect();
            Index::build(&self.language, &entries)
        })
    }
}

fn entry(id: &str, text: &FaqText) -> Entry {
    Entry {
        id: id.to_owned(),
        question: text.question.clone(),
        alternatives: text.alternatives.iter().chain([&text.short]).cloned().collect(),
        answer: text.answer.clone(),
    }
}

/// The language a variant is another way of speaking of: `de` for `de-simple`.
fn mother(language: &str) -> &str {
    language.split('-').next().unwrap_or(language)
}

fn beginning(question: &str) -> &str {
    question.char_indices().nth(LONGEST).map_or(question, |(end, _)| &question[..end])
}
