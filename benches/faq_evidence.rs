//! Writes down what the search sees for each question, for `benches/faq/learn.py` to learn from.
//! `cargo bench --bench faq_evidence -- FAQS.jsonl QUERIES.jsonl OUT.jsonl`
//!
//! A line per question: `{"id", "facts": […], "evidence": [[…], …]}`, one row of evidence for each entry of
//! the question's base, in the order of the file.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{BufWriter, Write};

use anyhow::{Context, bail};
use buergerdraht::search::{Entry, Index};
use serde::Deserialize;
use serde_json::json;

#[derive(Deserialize)]
struct Faq {
    id: String,
    lang: String,
    base: String,
    question: String,
    answer: String,
    #[serde(default)]
    alts: Vec<String>,
}

#[derive(Deserialize)]
struct Query {
    id: String,
    base: String,
    text: String,
}

fn main() -> anyhow::Result<()> {
    // `cargo bench` adds `--bench`.
    let paths: Vec<String> = std::env::args().skip(1).filter(|it| !it.starts_with("--")).collect();
    let [faqs, queries, out] = paths.as_slice() else {
        println!("faq_evidence: nothing to do; name FAQS.jsonl QUERIES.jsonl OUT.jsonl");
        return Ok(());
    };
    let mut bases: HashMap<String, (String, Vec<Entry>)> = HashMap::new();
    for Faq { id, lang, base, question, answer, alts } in read(faqs)? {
        let (_, entries) = bases.entry(base).or_insert_with(|| (lang, Vec::new()));
        entries.push(Entry { id, question, alternatives: alts, answer });
    }
    let build =
        |(base, (lang, entries)): (String, (String, Vec<Entry>))| (base, Index::build(&lang, &entries));
    let indices: HashMap<String, Index> = bases.into_iter().map(build).collect();
    let mut out = BufWriter::new(File::create(out).with_context(|| format!("cannot write {out}"))?);
    for Query { id, base, text } in read(queries)? {
        let Some(index) = indices.get(&base) else { bail!("{queries}: no entry has the base {base}") };
        let findings = index.find(&text);
        let evidence: Vec<_> = findings.evidence.iter().map(|it| it.to_array()).collect();
        writeln!(out, "{}", json!({ "id": id, "facts": findings.facts(), "evidence": evidence }))?;
    }
    Ok(())
}

fn read<T: for<'de> Deserialize<'de>>(path: &str) -> anyhow::Result<Vec<T>> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {path}"))?;
    text.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
}
