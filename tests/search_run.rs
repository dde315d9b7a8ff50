//! The command that scores the search on anybody's own questions.

use std::fs;
use std::path::{Path, PathBuf};

use buergerdraht::search::search_run;

const FAQS: &str = r#"{"id":"card","lang":"de","base":"town","question":"Wie beantrage ich einen Personalausweis?","answer":"Im Bürgerbüro.","alts":["Perso abgelaufen"]}
{"id":"dog","lang":"de","base":"town","question":"Hundesteuer","answer":"In der Kämmerei.","source":"x"}

{"id":"hours","lang":"en","base":"town.en","question":"When is the town hall open?","answer":"On Tuesdays."}
"#;

struct Files(tempfile::TempDir);

impl Files {
    fn new(faqs: &str, queries: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("faqs.jsonl"), faqs).unwrap();
        fs::write(folder.path().join("queries.jsonl"), queries).unwrap();
        Self(folder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn run(&self) -> Result<String, String> {
        run(&self.path("faqs.jsonl"), &self.path("queries.jsonl"))
    }
}

fn run(faqs: &Path, queries: &Path) -> Result<String, String> {
    let mut out = Vec::new();
    search_run(faqs, queries, &mut out).map_err(|error| error.to_string())?;
    Ok(String::from_utf8(out).unwrap())
}

#[test]
fn each_hit_is_a_row_best_first_within_the_base() {
    let queries =
        r#"{"id":"q1","base":"town","text":"perso abgelaufen","lang":"de","relevant":["card"],"oos":null}"#;
    let out = Files::new(FAQS, queries).run().unwrap();
    let first: Vec<&str> = out.lines().next().unwrap().split('\t').collect();
    assert_eq!(first[..3], ["q1", "1", "card"]);
    assert!((0.0..=1.0).contains(&first[3].parse::<f32>().unwrap()));
    assert!(!out.contains("hours"), "{out}");
}

#[test]
fn what_is_not_found_begins_with_none() {
    let out = Files::new(FAQS, r#"{"id":"q1","base":"town","text":"asdf qwer"}"#).run().unwrap();
    assert!(out.starts_with("q1\t1\tNONE\t"), "{out}");
}

#[test]
fn a_broken_line_is_named_with_its_file_and_number() {
    let files = Files::new(FAQS, "{\"id\":\"q1\",\"base\":\"town\",\"text\":\"a\"}\n{oops\n");
    let error = files.run().unwrap_err();
    assert!(error.contains("queries.jsonl, line 2"), "{error}");
    let error = Files::new("{\"id\":1}\n", "").run().unwrap_err();
    assert!(error.contains("faqs.jsonl, line 1"), "{error}");
}

#[test]
fn a_base_without_entries_is_named() {
    let error = Files::new(FAQS, r#"{"id":"q1","base":"villlage","text":"a"}"#).run().unwrap_err();
    assert!(error.contains("queries.jsonl, line 1") && error.contains("villlage"), "{error}");
}

#[test]
fn a_missing_file_is_named() {
    let error = run(Path::new("no/such/file.jsonl"), Path::new("queries.jsonl")).unwrap_err();
    assert!(error.starts_with("cannot read no/such/file.jsonl"), "{error}");
}
