//! `search-run`: plays a file of questions against a file of entries, so that anyone can score the
//! search on questions of their own.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use thiserror::Error;

use super::{Entry, Index, Verdict};

/// Why a run could not be made.
#[derive(Debug, Error)]
pub enum RunError {
    #[error("cannot read {path}: {reason}")]
    Unreadable { path: PathBuf, reason: io::Error },
    #[error("{path}, line {line}: {reason}; each line must be one JSON object")]
    Malformed { path: PathBuf, line: usize, reason: serde_json::Error },
    #[error("{path}, line {line}: no entry has the base \"{base}\"; name one that the entries have")]
    UnknownBase { path: PathBuf, line: usize, base: String },
    #[error("cannot write the run: {0}")]
    Unwritable(#[from] io::Error),
}

#[derive(Deserialize)]
struct FaqLine {
    id: String,
    lang: String,
    base: String,
    #[serde(default)]
    question: String,
    #[serde(default)]
    answer: String,
    #[serde(default)]
    alts: Vec<String>,
}

#[derive(Deserialize)]
struct QueryLine {
    id: String,
    base: String,
    text: String,
}

/// Writes one tab-separated row per hit: question id, rank, entry id, confidence. A row `NONE` at rank 1
/// says that the bot would not answer; the hits then follow as near topics.
pub fn search_run(faqs: &Path, queries: &Path, out: &mut impl Write) -> Result<(), RunError> {
    let bases = build_indices(read_lines(faqs)?);
    for (line, query) in read_lines::<QueryLine>(queries)? {
        let Some(index) = bases.get(&query.base) else {
            return Err(RunError::UnknownBase { path: queries.to_owned(), line, base: query.base });
        };
        write_ranking(index, &query, out)?;
    }
    out.flush()?;
    Ok(())
}

fn write_ranking(index: &Index, query: &QueryLine, out: &mut impl Write) -> io::Result<()> {
    const MOST_ROWS: usize = 10;
    let ranking = index.ask(&query.text);
    let best = ranking.hits.first().map_or(0.0, |hit| hit.confidence);
    let declined = (!matches!(ranking.verdict(), Verdict::Answer(_))).then_some(("NONE", best));
    let hits = ranking.hits.iter().map(|hit| (hit.id.as_str(), hit.confidence));
    for (rank, (id, confidence)) in (1..=MOST_ROWS).zip(declined.into_iter().chain(hits)) {
        writeln!(out, "{}\t{rank}\t{id}\t{confidence:.6}", query.id)?;
    }
    Ok(())
}

/// One index for each base, in the language of its first entry.
fn build_indices(lines: Vec<(usize, FaqLine)>) -> BTreeMap<String, Index> {
    let mut bases: BTreeMap<String, (String, Vec<Entry>)> = BTreeMap::new();
    for (_, FaqLine { id, lang, base, question, answer, alts }) in lines {
        let (_, entries) = bases.entry(base).or_insert_with(|| (lang, Vec::new()));
        entries.push(Entry { id, question, alternatives: alts, answer });
    }
    bases.into_iter().map(|(base, (lang, entries))| (base, Index::build(&lang, &entries))).collect()
}

/// The lines that are not blank, each with its number.
fn read_lines<T: DeserializeOwned>(path: &Path) -> Result<Vec<(usize, T)>, RunError> {
    let unreadable = |reason| RunError::Unreadable { path: path.to_owned(), reason };
    let text = fs::read_to_string(path).map_err(unreadable)?;
    let filled = (1..).zip(text.lines()).filter(|(_, it)| !it.trim().is_empty());
    filled
        .map(|(line, text)| match serde_json::from_str(text) {
            Ok(value) => Ok((line, value)),
            Err(reason) => Err(RunError::Malformed { path: path.to_owned(), line, reason }),
        })
        .collect()
}
