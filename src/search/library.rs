//! The indexes of all towns and languages, and one question to the right ones among them.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::{Entry, Index, Ranking};
use crate::content::{Content, FIRST_LANGUAGE, Faq};

/// Characters of a question that are looked at.
const LONGEST: usize = 1_000;

/// Built from one version of the content; each index when it is first asked.
pub struct Library {
    /// The shelf without a town holds every town's entries, for those whose town we do not know.
    shelves: BTreeMap<(Option<String>, String), Shelf>,
}

struct Shelf {
    language: String,
    entries: Vec<Entry>,
    index: OnceLock<Index>,
}

impl Library {
    pub fn new(content: &Content) -> Self {
        let mut library = Self { shelves: BTreeMap::new() };
        for town in &content.towns {
            for faq in &town.faqs {
                library.add(Some(&town.id), faq);
                library.add(None, faq);
            }
        }
        library
    }

    /// The best answers to `question` among the entries in `language` and, because people use the words on
    /// the door, among the German ones.
    pub fn ask(&self, town: Option<&str>, language: &str, question: &str) -> Ranking {
        let question = question.char_indices().nth(LONGEST).map_or(question, |(end, _)| &question[..end]);
        let mother = language.split('-').next().unwrap_or(language);
        let mut languages = vec![language, mother, FIRST_LANGUAGE];
        languages.dedup();
        let found =
            languages.into_iter().filter_map(|it| self.shelf(town, it)).map(|it| it.index().ask(question));
        Ranking::merge(found)
    }

    /// Builds every index now rather than at the first question.
    pub fn warm(&self) {
        for shelf in self.shelves.values() {
            shelf.index();
        }
    }

    fn shelf(&self, town: Option<&str>, language: &str) -> Option<&Shelf> {
        self.shelves.get(&(town.map(str::to_owned), language.to_owned()))
    }

    fn add(&mut self, town: Option<&str>, faq: &Faq) {
        for (language, text) in &faq.texts {
            let place =
                self.shelves.entry((town.map(str::to_owned), language.clone())).or_insert_with(|| Shelf {
                    language: language.clone(),
                    entries: Vec::new(),
                    index: OnceLock::new(),
                });
            // Without a town the same entry comes once per town; its answer may differ, its question hardly.
            if place.entries.iter().all(|it| it.id != faq.id) {
                place.entries.push(Entry {
                    id: faq.id.clone(),
                    question: text.question.clone(),
                    alternatives: text.alternatives.iter().chain([&text.short]).cloned().collect(),
                    answer: text.answer.clone(),
                });
            }
        }
    }
}

impl Shelf {
    fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::build(&self.language, &self.entries))
    }
}
