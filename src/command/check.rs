//! `check`: proves config and content without a network, and says what is wrong where.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use chrono::NaiveDate;

use crate::app;
use crate::config::Config;
use crate::content::{self, Content, Fault, Note, Town};
use crate::store::Store;

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
            Ok(ExitCode::from(super::BAD_INPUT))
        }
    }
}

/// Faults of the config do not hide those of the content it names.
fn prove(file: &Path, languages: &[String], today: NaiveDate) -> Result<(Content, Vec<Note>), Vec<Fault>> {
    let (config, mut faults) = Config::draft(file);
    let Some(config) = config else { return Err(faults) };
    match content::read(&config.content, languages) {
        Ok(content) => {
            faults.extend(config.faults_with(&content));
            let mut notes = config.notes;
            notes.extend(content::notes(&content, today, languages));
            if faults.is_empty() { Ok((content, notes)) } else { Err(faults) }
        }
        Err(others) => {
            faults.extend(others);
            faults.sort();
            Err(faults)
        }
    }
}

/// Holds surveys that run against what is kept of them.
pub async fn check_kept(config: &Path, languages: &[String], today: NaiveDate) -> anyhow::Result<ExitCode> {
    let config = Config::read(config).map_err(app::Faults)?;
    let content = content::read(&config.content, languages).map_err(app::Faults)?;
    let store = Store::open(config.store.reveal()).await?;
    let faults = app::clashes(&store, &content, today).await;
    store.close().await;
    for fault in faults.as_deref().unwrap_or_default() {
        println!("{fault}");
    }
    Ok(if faults?.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(super::BAD_INPUT) })
}

fn counts(content: &Content) -> String {
    let town = |it: &Town| {
        let answers = count(it.faqs.len(), "answer", "answers");
        let places = count(it.places.len(), "place", "places");
        let districts = count(it.districts.len(), "district", "districts");
        let teams = count(it.teams.len(), "team", "teams");
        // The last rule has no condition and stands apart.
        let rules = count(it.table.rules.len() + 1, "rule", "rules");
        let texts = count(it.texts.len(), "text block", "text blocks");
        let sources = count(it.sources.len(), "source", "sources");
        format!("{} with {answers}, {places}, {districts}, {teams}, {rules}, {texts}, {sources}", it.name)
    };
    let towns = content.towns.iter().map(town);
    let shared = [
        count(content.topics.len(), "topic", "topics"),
        count(content.emergencies.len(), "emergency", "emergencies"),
        count(content.categories.len(), "category", "categories"),
        count(content.surveys.len(), "survey", "surveys"),
        count(content.polls.len(), "poll", "polls"),
    ];
    towns.chain(shared).collect::<Vec<_>>().join("; ")
}

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
