//! `faq/*.toml`: everyday questions and their answers.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;

use super::entry::Entry;
use super::markdown;
use crate::content::file::{Key, Keys, Reading, Section};
use crate::content::{FIRST_LANGUAGE, Faq, FaqText, Origin};

pub static FILE: Keys = Keys::plain(&["faq"]);
pub static FAQ: Keys = Keys::translated(&[
    "id",
    "topic",
    "office",
    "ours",
    "hours",
    "as_of",
    "review_by",
    "owner",
    "link",
    "opens",
]);
pub static TEXT: Keys = Keys::plain(&["question", "short", "alternatives", "answer", "cost"]);

/// Those an answer can lead to.
const DIALOGUES: [(&str, &str); 1] = [("events", "events")];

/// A button of this length still fits on a narrow screen.
pub const LONGEST_SHORT: usize = 40;

/// An entry whose topic and office are not yet looked up.
pub struct DraftFaq {
    pub faq: Faq,
    pub topic_line: usize,
    pub office: Option<String>,
    pub office_line: usize,
}

pub fn read(reading: &Reading<'_>, file: &Path) -> Option<Vec<Entry<DraftFaq>>> {
    reading.open(file, &FILE, |root| root.headed("faq", "[[faq]]").each(&FAQ, faq))
}

fn faq(section: &Section<'_>) -> Option<Entry<DraftFaq>> {
    Entry::read(section, |id| {
        let topic = section.required("topic", "\"papers\"");
        let office = section.optional("office");
        let (as_of, review_by) = dates(section);
        let faq = Faq {
            id: id.to_owned(),
            topic: topic.text().unwrap_or_default(),
            office: None,
            ours: section.optional("ours").flag().unwrap_or(true),
            hours: section.optional("hours").flag().unwrap_or(false),
            as_of,
            review_by,
            owner: section.required("owner", "\"Bürgerbüro\"").text().unwrap_or_default(),
            link: section.optional("link").link(),
            opens: section.optional("opens").one_of("dialogue", &DIALOGUES).map(str::to_owned),
            texts: texts(section),
            origin: Origin { file: Arc::from(section.file()), line: section.line() },
        };
        if !office.is_written() {
            need_office(section, &faq);
        }
        DraftFaq { faq, topic_line: topic.line(), office: office.text(), office_line: office.line() }
    })
}

fn need_office(section: &Section<'_>, faq: &Faq) {
    let remedy = "Add office = \"…\" with the id of a place or body";
    if !faq.ours {
        section.optional("ours").fault("nobody is named whose task it is", remedy);
    }
    if faq.hours {
        section.optional("hours").fault("nobody is named whose hours to show", remedy);
    }
}

fn dates(section: &Section<'_>) -> (NaiveDate, NaiveDate) {
    let as_of = section.required("as_of", "2026-10-01").date();
    let key = section.required("review_by", "2027-10-01");
    let review_by = key.date();
    if let (Some(as_of), Some(review_by)) = (as_of, review_by)
        && review_by <= as_of
    {
        key.fault(
            format!("{review_by} is not after as_of ({as_of})"),
            "Write the day somebody should check the answer again",
        );
    }
    (as_of.unwrap_or_default(), review_by.unwrap_or_default())
}

fn texts(section: &Section<'_>) -> BTreeMap<String, Arc<FaqText>> {
    section.required(
        FIRST_LANGUAGE,
        "{ question = \"…\", short = \"…\", answer = \"…\" }, or [faq.de] as a heading",
    );
    let texts = section.languages().into_iter();
    texts.filter_map(|(lang, key)| Some((lang, Arc::new(text(&key.section(&TEXT)?))))).collect()
}

fn text(section: &Section<'_>) -> FaqText {
    FaqText {
        question: section
            .required("question", "\"Mein Personalausweis ist abgelaufen. Was nun?\"")
            .text()
            .unwrap_or_default(),
        short: short(&section.required("short", "\"Personalausweis abgelaufen\"")),
        alternatives: section.optional("alternatives").texts().unwrap_or_default(),
        answer: markdown::checked(&section.required("answer", "\"\"\"…\"\"\"")),
        cost: section.optional("cost").text(),
    }
}

fn short(key: &Key<'_>) -> String {
    let short = key.text().unwrap_or_default();
    let length = short.chars().count();
    if length > LONGEST_SHORT {
        key.fault(
            format!("{length} characters do not fit on a button"),
            format!("Shorten it to {LONGEST_SHORT} characters"),
        );
    }
    short
}
