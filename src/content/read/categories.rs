//! `categories.toml`: what concerns are about, in the order of the menu, and the everyday words for it.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use super::Known;
use super::entry::{Entry, entries, name, phrases};
use super::faqs::LONGEST_SHORT;
use crate::content::file::{Fault, Key, Keys, Reading, Section};
use crate::content::{Category, FIRST_LANGUAGE};
use crate::model::Kind;

pub static FILE: Keys = Keys::plain(&["category"]);
pub static CATEGORY: Keys = Keys::plain(&["id", "name", "kinds", "words"]);
pub static WORDS: Keys = Keys::translated(&[]);

struct DraftCategory {
    category: Category,
    /// Where the words of each language are written.
    lines: BTreeMap<String, usize>,
}

pub fn read(reading: &Reading<'_>, file: &Path) -> Known<Category> {
    let read = |root: &Section<'_>| entries(&root.headed("category", "[[category]]"), &CATEGORY, category);
    let drafts = reading.open(file, &FILE, read)?;
    refuse_same_words(reading, &drafts);
    Some(
        drafts.into_iter().map(|it| Entry { id: it.id, origin: it.origin, item: it.item.category }).collect(),
    )
}

fn category(section: &Section<'_>) -> Option<Entry<DraftCategory>> {
    Entry::read(section, |id| {
        let names = name(section);
        for (lang, name) in names.0.iter().filter(|(_, name)| LONGEST_SHORT < name.chars().count()) {
            section.optional("name").fault(
                format!("{} characters in {lang} do not fit on a button", name.chars().count()),
                format!("Shorten it to {LONGEST_SHORT} characters"),
            );
        }
        let written = written_words(section);
        let lines = written.iter().map(|(lang, key)| (lang.clone(), key.line())).collect();
        let words = written.iter().map(|(lang, key)| (lang.clone(), phrases(key))).collect();
        let kinds = kinds(&section.required("kinds", "[\"problem\", \"idea\"]"));
        DraftCategory { category: Category { id: id.to_owned(), names, kinds, words }, lines }
    })
}

fn written_words<'p>(section: &Section<'p>) -> Vec<(String, Key<'p>)> {
    let example = "words.de = [\"laterne\", \"lampe kaputt\"]";
    let Some(section) = section.wanted("words", format!("Add {example}")).section(&WORDS) else {
        return Vec::new();
    };
    section.wanted(FIRST_LANGUAGE, format!("Add {example}"));
    section.languages()
}

/// Kinds by their names, none left out; an empty list is a fault.
pub fn kinds(key: &Key<'_>) -> Vec<Kind> {
    let Some(written) = key.one_or_more() else { return Vec::new() };
    if written.is_empty() {
        key.fault("names no kind", format!("Write {} = [\"problem\", \"idea\"]", key.name));
    }
    let known = Kind::ALL.map(|it| (it.name(), it));
    written.iter().filter_map(|it| key.choice("kind", it, &known)).collect()
}

/// Words that mean two categories in one language mean neither.
fn refuse_same_words(reading: &Reading<'_>, drafts: &[Entry<DraftCategory>]) {
    let mut seen: HashMap<(&str, String), &Entry<DraftCategory>> = HashMap::new();
    for entry in drafts {
        for (lang, words) in &entry.item.category.words {
            for phrase in words {
                let owner = *seen.entry((lang, phrase.to_string())).or_insert(entry);
                if owner.id != entry.id {
                    reading.fault(Fault {
                        file: entry.origin.file.to_path_buf(),
                        line: entry.item.lines.get(lang).copied().unwrap_or_default(),
                        key: format!("category.words.{lang}"),
                        problem: format!(
                            "\"{phrase}\" also means \"{}\" of line {}",
                            owner.id, owner.origin.line
                        ),
                        remedy: "Keep it in one of the two, or write more words around it".to_owned(),
                    });
                }
            }
        }
    }
}
