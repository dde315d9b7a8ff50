//! Letters as real programs write them, each with what a resident should read of it; and letters that nobody
//! should have written.

#[path = "mail_reading/expected.rs"]
mod expected;
#[path = "mail_reading/hostile.rs"]
mod hostile;

use std::fs;
use std::path::{Path, PathBuf};

use buergerdraht::messenger::mail::read::{Mail, read};
use expected::Expected;

/// Whom the letters of the corpus are written to.
const OWN: &str = "draht@bad-belzig.example";

fn corpus() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mail/corpus");
    let files = fs::read_dir(folder).expect("the corpus lies there").map(|it| it.unwrap().path());
    let mut letters: Vec<PathBuf> = files.filter(|it| it.extension().is_some_and(|it| it == "eml")).collect();
    letters.sort();
    letters
}

fn with_crlf(raw: &[u8]) -> Vec<u8> {
    let mut wire = Vec::with_capacity(raw.len() + raw.len() / 40);
    for byte in raw {
        if *byte == b'\n' {
            wire.push(b'\r');
        }
        wire.push(*byte);
    }
    wire
}

/// As they lie in the corpus, and as they come over the wire.
#[test]
fn every_letter_of_the_corpus_is_read_as_a_resident_should_read_it() {
    let letters = corpus();
    assert!(60 <= letters.len(), "the corpus has {} letters", letters.len());
    let mut complaints = Vec::new();
    for path in &letters {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let raw = fs::read(path).unwrap();
        let expected = Expected::beside(path);
        for (ending, raw) in [("LF", raw.clone()), ("CRLF", with_crlf(&raw))] {
            let found = expected.complaints(&read(&raw, OWN));
            complaints.extend(found.into_iter().map(|it| format!("{name} ({ending}): {it}")));
        }
    }
    assert!(complaints.is_empty(), "{} complaints:\n{}\n", complaints.len(), complaints.join("\n"));
}

#[test]
fn everything_written_in_a_letter_is_kept_for_the_staff() {
    for path in corpus() {
        let Mail { letter, .. } = read(&fs::read(&path).unwrap(), OWN);
        let whole: Vec<&str> = letter.whole.split_whitespace().collect();
        let whole = whole.join(" ");
        for line in letter.words.lines().map(str::trim).filter(|it| !it.is_empty()) {
            let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(whole.contains(&line) || letter.whole.contains("<mailto:"), "{}: {line}", path.display());
        }
    }
}
