//! A result as open data: CSV after RFC 4180, JSON, a codebook, and a description for machines (S11, D3).
//!
//! **Invariant:** nothing here that [`groups`] would not show, and no free text but by [`texts`], which is for the
//! staff.

use serde_json::{Value, json};

use super::{Tally, groups};
use crate::content::FIRST_LANGUAGE;
use crate::content::survey::{Ask, Question, Survey};
use crate::model::{Answer, Sheet};

/// Under which the data may be used.
const LICENCE: (&str, &str, &str) = (
    "DL-DE-BY-2.0",
    "Datenlizenz Deutschland – Namensnennung – Version 2.0",
    "https://www.govdata.de/dl-de/by-2-0",
);

/// The files of a result, by name.
pub fn files(survey: &Survey, tally: &Tally) -> Vec<(&'static str, String)> {
    vec![
        ("results.csv", results(survey, tally)),
        ("breakdown.csv", breakdown(survey, tally)),
        ("codebook.csv", codebook(survey, tally)),
        ("results.json", format!("{:#}\n", as_json(survey, tally))),
        ("datapackage.json", format!("{:#}\n", package(survey))),
    ]
}

fn results(survey: &Survey, tally: &Tally) -> String {
    let mut csv = Csv::new(&["question", "code", "label", "count", "answered"]);
    for question in &survey.questions {
        let Some(count) = tally.counts.get(&question.id) else { continue };
        let answered = count.answered.to_string();
        if count.answered < u64::from(survey.smallest) {
            csv.row(&[&question.id, "", "", "", ""]);
            continue;
        }
        if count.bars.is_empty() {
            let average = tally.average(&question.id).filter(|_| is_numeric(question));
            let average = average.map(|it| format!("{it:.2}")).unwrap_or_default();
            let code = if average.is_empty() { "" } else { "average" };
            csv.row(&[&question.id, code, "", &average, &answered]);
        }
        for code in groups::codes(question, tally) {
            let number = count.bars.get(&code).copied().unwrap_or(0).to_string();
            csv.row(&[&question.id, &code, &label(question, &code), &number, &answered]);
        }
    }
    csv.text
}

fn is_numeric(question: &Question) -> bool {
    matches!(question.ask, Ask::Number { .. } | Ask::Scale { .. })
}

fn breakdown(survey: &Survey, tally: &Tally) -> String {
    let mut csv = Csv::new(&["question", "by", "group", "code", "count"]);
    for table in groups::shown(survey, tally) {
        for (group, cells) in &table.rows {
            for (code, count) in table.codes.iter().zip(cells) {
                csv.row(&[&table.question, &table.by, group, code, &count.to_string()]);
            }
        }
    }
    csv.text
}

/// What each question and code means, in each language it was asked in.
fn codebook(survey: &Survey, tally: &Tally) -> String {
    let mut csv = Csv::new(&["question", "kind", "code", "language", "text", "asked_only_if"]);
    for question in &survey.questions {
        let conditions: Vec<String> =
            question.only_if.iter().map(|it| format!("{} = {}", it.question, it.is.join(" or "))).collect();
        let conditions = conditions.join(" and ");
        for (language, text) in &question.texts.0 {
            csv.row(&[&question.id, question.ask.name(), "", language, text, &conditions]);
        }
        for code in groups::codes(question, tally) {
            match question.ask.pick(&code) {
                Some(pick) => {
                    for (language, name) in &pick.names.0 {
                        csv.row(&[&question.id, question.ask.name(), &code, language, name, &conditions]);
                    }
                }
                None => csv.row(&[&question.id, question.ask.name(), &code, "", &code, &conditions]),
            }
        }
    }
    csv.text
}

fn as_json(survey: &Survey, tally: &Tally) -> Value {
    let smallest = u64::from(survey.smallest);
    let questions = survey.questions.iter().filter_map(|it| {
        let count = tally.counts.get(&it.id).filter(|count| smallest <= count.answered)?;
        Some(json!({
            "id": it.id,
            "kind": it.ask.name(),
            "text": it.texts.text(FIRST_LANGUAGE),
            "answered": count.answered,
            "average": tally.average(&it.id).filter(|_| is_numeric(it)),
            "counts": groups::codes(it, tally).iter().map(|code| json!({
                "code": code,
                "label": label(it, code),
                "count": count.bars.get(code).copied().unwrap_or(0),
            })).collect::<Vec<_>>(),
        }))
    });
    let shown = groups::shown(survey, tally);
    let breakdown = shown.iter().map(|it| {
        json!({ "question": it.question, "by": it.by, "codes": it.codes, "groups": it.rows, "hidden": it.hidden })
    });
    json!({
        "survey": survey.id,
        "title": survey.titles.text(FIRST_LANGUAGE),
        "opens": survey.opens.to_string(),
        "closes": survey.closes.to_string(),
        "participants": tally.participants,
        "smallest_group": survey.smallest,
        "questions": questions.collect::<Vec<_>>(),
        "breakdown": breakdown.collect::<Vec<_>>(),
        "licence": LICENCE.2,
    })
}

/// A Frictionless data package: what the files hold, and under which licence.
fn package(survey: &Survey) -> Value {
    let table = |name: &str, fields: &[(&str, &str)]| {
        let fields: Vec<Value> =
            fields.iter().map(|(name, kind)| json!({ "name": name, "type": kind })).collect();
        json!({
            "name": name,
            "path": format!("{name}.csv"),
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "dialect": { "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true },
            "schema": { "fields": fields },
        })
    };
    let text = "string";
    json!({
        "name": survey.id,
        "title": survey.titles.text(FIRST_LANGUAGE),
        "licenses": [{ "name": LICENCE.0, "title": LICENCE.1, "path": LICENCE.2 }],
        "resources": [
            table("results", &[("question", text), ("code", text), ("label", text), ("count", "number"), ("answered", "integer")]),
            table("breakdown", &[("question", text), ("by", text), ("group", text), ("code", text), ("count", "integer")]),
            table("codebook", &[("question", text), ("kind", text), ("code", text), ("language", text), ("text", text), ("asked_only_if", text)]),
        ],
    })
}

fn label(question: &Question, code: &str) -> String {
    question.ask.label(code, FIRST_LANGUAGE)
}

/// Answers in people's own words, each by itself: for the staff alone.
pub struct Texts(Csv);

impl Default for Texts {
    fn default() -> Self {
        Self(Csv::new(&["question", "text"]))
    }
}

impl Texts {
    pub fn add(&mut self, survey: &Survey, sheet: &Sheet) {
        for (question, given) in survey.counted(&sheet.answers) {
            let text = match given {
                Answer::Text(text) | Answer::Date(text) => harmless(text),
                Answer::Place(place) => format!("{} {}", place.latitude, place.longitude),
                _ => continue,
            };
            self.0.row(&[&question.id, &text]);
        }
    }

    /// In the order of the alphabet, which is nobody's.
    pub fn into_csv(self) -> String {
        let (head, rows) = self.0.text.split_once("\r\n").unwrap_or_default();
        let mut rows: Vec<&str> = rows.split_terminator("\r\n").collect();
        rows.sort_unstable();
        let lines = [head].into_iter().chain(rows);
        lines.flat_map(|it| [it, "\r\n"]).collect()
    }
}

/// One row for each participant, where their answers bear a pseudonym or a name: for the staff alone.
pub struct Rows(Csv);

impl Rows {
    pub fn new(survey: &Survey) -> Self {
        let questions = survey.questions.iter().map(|it| it.id.as_str());
        Self(Csv::new(&["participant", "name"].into_iter().chain(questions).collect::<Vec<_>>()))
    }

    /// `key` tells one participant from the other, and nothing else.
    pub fn add(&mut self, survey: &Survey, key: &str, sheet: &Sheet) {
        let given = |it: &Question| sheet.answers.get(&it.id).map(plain).unwrap_or_default();
        let name = sheet.name.as_deref().map(harmless).unwrap_or_default();
        let mut cells = vec![key.chars().take(8).collect::<String>(), name];
        cells.extend(survey.questions.iter().map(given));
        self.0.row(&cells.iter().map(String::as_str).collect::<Vec<_>>());
    }

    pub fn into_csv(self) -> String {
        self.0.text
    }
}

fn plain(given: &Answer) -> String {
    match given {
        Answer::One(code) => code.clone(),
        Answer::Several { codes, .. } | Answer::Order(codes) => codes.join(" "),
        Answer::Number(number) => number.to_string(),
        Answer::Text(text) | Answer::Date(text) => harmless(text),
        Answer::Place(place) => format!("{} {}", place.latitude, place.longitude),
        Answer::Photo(file) => file.file.name.clone().unwrap_or_default(),
        Answer::Points(points) => {
            points.iter().map(|(code, it)| format!("{code}:{it}")).collect::<Vec<_>>().join(" ")
        }
        Answer::Skipped => String::new(),
    }
}

/// What a spreadsheet would take for a formula is text.
fn harmless(text: &str) -> String {
    let text = text.replace(['\r', '\n'], " ");
    if text.starts_with(['=', '+', '-', '@', '\t']) { format!("'{text}") } else { text }
}

/// RFC 4180: commas, CRLF, quotes doubled.
struct Csv {
    text: String,
}

impl Csv {
    fn new(head: &[&str]) -> Self {
        let mut csv = Self { text: String::new() };
        csv.row(head);
        csv
    }

    fn row(&mut self, cells: &[&str]) {
        let cells: Vec<String> = cells.iter().map(|it| quoted(it)).collect();
        self.text.push_str(&cells.join(","));
        self.text.push_str("\r\n");
    }
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_as_the_standard_says() {
        let mut csv = Csv::new(&["a", "b"]);
        csv.row(&["x, y", "er sagte \"nein\""]);
        assert_eq!(csv.text, "a,b\r\n\"x, y\",\"er sagte \"\"nein\"\"\"\r\n");
    }

    #[test]
    fn no_answer_is_a_formula() {
        assert_eq!(harmless("=cmd|' /C calc'!A0"), "'=cmd|' /C calc'!A0");
        assert_eq!(harmless("zwei\nZeilen"), "zwei Zeilen");
    }
}
