//! The indexes of all towns and languages, and one question to the right ones among them.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use super::{Entry, Index, Ranking, Verdict};
use crate::content::{Content, FIRST_LANGUAGE, Faq};

/// Characters of a question that are looked at.
const LONGEST: usize = 1_000;

/// Built from one version of the content; each index when it is first asked.
pub struct Library {
    /// The shelf without a town holds every town's entries, for those whose town we do not know.
    /// Towns whose entries are the same in a language have one shelf together.
    shelves: BTreeMap<Place, Arc<Shelf>>,
}

/// A town and a language.
type Place = (Option<String>, String);

struct Shelf {
    language: String,
    entries: Vec<Entry>,
    index: OnceLock<Index>,
}

impl Library {
    pub fn new(content: &Content) -> Self {
        let mut entries = BTreeMap::new();
        for town in &content.towns {
            for faq in &town.faqs {
                add(&mut entries, Some(&town.id), faq);
                add(&mut entries, None, faq);
            }
        }
        let mut shelves: BTreeMap<Place, Arc<Shelf>> = BTreeMap::new();
        for (place, entries) in entries {
            let same = shelves.values().find(|it| it.language == place.1 && it.entries == entries);
            let shelf = same.map_or_else(|| Arc::new(Shelf::new(place.1.clone(), entries)), Arc::clone);
            shelves.insert(place, shelf);
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
        Ranking::merge(
            asked.into_iter().filter_map(|it| self.shelf(town, it)).map(|it| it.index().ask(question)),
        )
    }

    /// The language in which somebody has put an answer's question into just these words; for words too few
    /// to tell their language by.
    pub fn language_of(&self, question: &str) -> Option<&str> {
        let question = beginning(question);
        let shelves = self.shelves.iter().filter(|((town, _), _)| town.is_none());
        let sure = shelves.filter_map(|((_, language), shelf)| match shelf.index().ask(question).verdict() {
            Verdict::Answer(hit) if mother(language) == language => Some((language, hit.confidence)),
            Verdict::Answer(_) | Verdict::AskBack(_) | Verdict::NotFound(_) => None,
        });
        sure.max_by(|left, right| left.1.total_cmp(&right.1)).map(|(language, _)| language.as_str())
    }

    /// Builds every index now rather than at the first question.
    pub fn warm(&self) {
        for shelf in self.shelves.values() {
            shelf.index();
        }
    }

    fn shelf(&self, town: Option<&str>, language: &str) -> Option<&Shelf> {
        self.shelves.get(&(town.map(str::to_owned), language.to_owned())).map(Arc::as_ref)
    }
}

fn add(entries: &mut BTreeMap<Place, Vec<Entry>>, town: Option<&str>, faq: &Faq) {
    for (language, text) in &faq.texts {
        let entries = entries.entry((town.map(str::to_owned), language.clone())).or_default();
        // Without a town the same entry comes once per town; its answer may differ, its question hardly.
        if entries.iter().all(|it| it.id != faq.id) {
            entries.push(Entry {
                id: faq.id.clone(),
                question: text.question.clone(),
                alternatives: text.alternatives.iter().chain([&text.short]).cloned().collect(),
                answer: text.answer.clone(),
            });
        }
    }
}

impl Shelf {
    fn new(language: String, entries: Vec<Entry>) -> Self {
        Self { language, entries, index: OnceLock::new() }
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::build(&self.language, &self.entries))
    }
}

/// The language a variant is another way of speaking of: `de` for `de-simple`.
fn mother(language: &str) -> &str {
    language.split('-').next().unwrap_or(language)
}

fn beginning(question: &str) -> &str {
    question.char_indices().nth(LONGEST).map_or(question, |(end, _)| &question[..end])
}
