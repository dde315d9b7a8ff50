//! What a clerk should look at: answers past their day, languages not yet written, too few everyday phrasings.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::{Content, FIRST_LANGUAGE, Faq, Note};

/// From this many phrasings on, search knows an entry however people ask.
const ENOUGH_PHRASINGS: usize = 3;

/// Everything worth a look on `today`, by file and line.
pub fn notes(content: &Content, today: NaiveDate, languages: &[String]) -> Vec<Note> {
    let faqs = distinct(content);
    let mut notes: Vec<Note> =
        faqs.iter().flat_map(|it| [stale(it, today), few_phrasings(it)]).flatten().collect();
    notes.sort();
    notes.extend(languages.iter().filter_map(|it| untranslated(&faqs, it)));
    notes
}

/// Each entry once, however many towns share it.
fn distinct(content: &Content) -> Vec<&Faq> {
    let mut seen = HashSet::new();
    let all = content.towns.iter().flat_map(|it| &it.faqs);
    all.filter(|it| seen.insert((&it.origin.file, it.origin.line))).collect()
}

fn stale(faq: &Faq, today: NaiveDate) -> Option<Note> {
    faq.is_stale(today).then(|| {
        let problem = format!("\"{}\" was to be checked by {}", faq.id, faq.review_by);
        note(
            faq,
            "faq.review_by",
            problem,
            format!("{}: read it again, then set as_of and review_by", faq.owner),
        )
    })
}

fn few_phrasings(faq: &Faq) -> Option<Note> {
    let (_, text) = faq.text(FIRST_LANGUAGE);
    let count = text.alternatives.len();
    (count < ENOUGH_PHRASINGS).then(|| {
        let problem = format!("\"{}\" has {count} everyday phrasings", faq.id);
        note(
            faq,
            "faq.de.alternatives",
            problem,
            format!("Write at least {ENOUGH_PHRASINGS}, as people would type them"),
        )
    })
}

fn untranslated(faqs: &[&Faq], lang: &str) -> Option<Note> {
    let missing: Vec<&&Faq> = faqs.iter().filter(|it| !it.texts.contains_key(lang)).collect();
    let first = missing.first()?;
    let problem = format!(
        "{} of {} answers are not written in {lang}, the first is \"{}\"",
        missing.len(),
        faqs.len(),
        first.id
    );
    Some(note(
        first,
        &format!("faq.{lang}"),
        problem,
        format!("Add [faq.{lang}]; until then people are shown German"),
    ))
}

fn note(faq: &Faq, key: &str, problem: String, remedy: String) -> Note {
    Note { file: faq.origin.file.to_path_buf(), line: faq.origin.line, key: key.to_owned(), problem, remedy }
}
