//! `tests/features.md` says which test holds which promise: no promise is missing there, and every test exists.

use std::fs;
use std::path::Path;

/// What the service must do about concerns, events, privacy, abuse and surveys.
const MUST: &[&str] = &[
    "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C11", "C12", "C14", "C15", "C17", "C18",
    "C19", "E1", "E2", "E3", "E4", "E5", "E6", "E7", "E9", "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8",
    "P9", "P10", "M1", "M2", "M3", "M4", "M7", "S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "S10",
    "S11", "S12", "S14",
];

struct Row {
    id: String,
    tests: String,
}

impl Row {
    /// What stands in backticks.
    fn named(&self) -> impl Iterator<Item = &str> {
        self.tests.split('`').skip(1).step_by(2)
    }

    fn is_open(&self) -> bool {
        self.tests == "open" || self.tests.contains("; open: ")
    }
}

fn read(path: &str) -> Option<String> {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).ok()
}

fn rows() -> Vec<Row> {
    let table = read("tests/features.md").unwrap();
    let cells = table.lines().filter(|it| it.starts_with("| ")).skip(1);
    cells
        .map(|line| match line.trim_matches('|').split(" | ").map(str::trim).collect::<Vec<_>>().as_slice() {
            [id, _, tests] => Row { id: (*id).to_owned(), tests: (*tests).to_owned() },
            _ => panic!("three cells a row: {line}"),
        })
        .collect()
}

#[test]
fn every_promise_stands_in_the_table_once() {
    let ids: Vec<String> = rows().into_iter().map(|it| it.id).collect();
    for must in MUST {
        assert_eq!(ids.iter().filter(|it| it == must).count(), 1, "{must} in tests/features.md");
    }
}

#[test]
fn every_test_the_table_names_exists_and_every_story_names_its_row() {
    let mut wrong = Vec::new();
    for row in rows() {
        assert!(row.is_open() || row.named().next().is_some(), "{}: neither a test nor `open`", row.id);
        for named in row.named() {
            let (path, name) = named.split_once("::").unwrap_or((named, ""));
            let Some(text) = read(path) else {
                wrong.push(format!("{}: there is no {path}", row.id));
                continue;
            };
            if !name.is_empty() && !text.contains(&format!("fn {name}(")) {
                wrong.push(format!("{}: no `{name}` in {path}", row.id));
            }
            if Path::new(&path).extension().is_some_and(|it| it == "story") && !names(&text, &row.id) {
                wrong.push(format!("{}: {path} does not name it", row.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_must_be_is_built_whole() {
    let open: Vec<String> = rows()
        .into_iter()
        .filter(|it| MUST.contains(&it.id.as_str()) && it.is_open())
        .map(|it| it.id)
        .collect();
    assert!(open.is_empty(), "open in tests/features.md: {}", open.join(", "));
}

/// `C1`, but not within `C12`.
fn names(text: &str, id: &str) -> bool {
    text.split(|it: char| !it.is_ascii_alphanumeric()).any(|it| it == id)
}
