//! `check`: proves config and content without a network, and says what is wrong where.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use chrono::NaiveDate;

use crate::config::Config;
use crate::content::{self, Content, Fault, Note};

/// Prints every fault and note of `config` and its content; fails when there is a fault.
pub fn check(
    config: &Path,
    languages: &[String],
    today: NaiveDate,
    out: &mut impl Write,
) -> io::Result<ExitCode> {
    match prove(config, languages, today) {
        Ok((content, notes)) => {
            for note in &notes {
                writeln!(out, "note: {note}")?;
            }
            writeln!(out, "Good: {}; {}", counts(&content), count(notes.len(), "note", "notes"))?;
            Ok(ExitCode::SUCCESS)
        }
        Err(faults) => {
            for fault in &faults {
                writeln!(out, "{fault}")?;
            }
            writeln!(out, "{} to mend", count(faults.len(), "fault", "faults"))?;
            Ok(ExitCode::FAILURE)
        }
    }
}

fn prove(file: &Path, languages: &[String], today: NaiveDate) -> Result<(Content, Vec<Note>), Vec<Fault>> {
    let config = Config::read(file)?;
    let content = content::read(&config.content, languages)?;
    let faults = config.faults_with(&content);
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut notes = config.notes;
    notes.extend(content::notes(&content, today, languages));
    Ok((content, notes))
}

fn counts(content: &Content) -> String {
    let towns = content.towns.iter().map(|it| {
        format!(
            "{} with {} answers, {} places, {} districts",
            it.name,
            it.faqs.len(),
            it.places.len(),
            it.districts.len()
        )
    });
    let shared = [
        count(content.topics.len(), "topic", "topics"),
        count(content.emergencies.len(), "emergency", "emergencies"),
    ];
    towns.chain(shared).collect::<Vec<_>>().join("; ")
}

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
