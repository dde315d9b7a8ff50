//! One file open on the desk, and the list of mistakes found so far in all of them.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use toml::de::DeTable;

use super::{Fault, Keys, Section};

/// A reading in progress over one or many files.
pub struct Reading<'l> {
    /// Codes a translated text may carry.
    pub languages: &'l [String],
    faults: RefCell<Vec<Fault>>,
}

impl<'l> Reading<'l> {
    pub fn new(languages: &'l [String]) -> Self {
        Self { languages, faults: RefCell::default() }
    }

    pub fn fault(&self, fault: Fault) {
        self.faults.borrow_mut().push(fault);
    }

    /// Everything found, by file and line.
    pub fn into_faults(self) -> Vec<Fault> {
        let mut faults = self.faults.into_inner();
        faults.sort();
        faults.dedup();
        faults
    }

    /// Opens `file` and reads its outermost table; `None` when there is nothing to read.
    pub fn open<T>(
        &self,
        file: &Path,
        keys: &'static Keys,
        read: impl FnOnce(&Section<'_>) -> Option<T>,
    ) -> Option<T> {
        match text_of(file) {
            Ok(text) => Page::new(self, file, text).read(keys, read),
            Err(fault) => {
                self.fault(fault);
                None
            }
        }
    }
}

/// A file's text, with what it takes to name a line in it.
pub struct Page<'r> {
    pub reading: &'r Reading<'r>,
    pub file: PathBuf,
    text: String,
}

impl<'r> Page<'r> {
    pub fn new(reading: &'r Reading<'r>, file: &Path, mut text: String) -> Self {
        // Windows editors put an invisible mark first.
        if text.starts_with('\u{feff}') {
            text.remove(0);
        }
        Self { reading, file: file.to_owned(), text }
    }

    pub fn read<T>(&self, keys: &'static Keys, read: impl FnOnce(&Section<'_>) -> Option<T>) -> Option<T> {
        match DeTable::parse(&self.text) {
            Ok(tree) => read(&Section::outermost(self, tree.get_ref(), keys)),
            Err(error) => {
                self.reading.fault(self.broken(&error));
                None
            }
        }
    }

    pub fn line_at(&self, offset: usize) -> usize {
        line_after(&self.text.as_bytes()[..offset.min(self.text.len())])
    }

    fn broken(&self, error: &toml::de::Error) -> Fault {
        let offset = error.span().map_or(0, |it| it.start);
        let line = self.line_at(offset);
        let written = self.text.lines().nth(line - 1).unwrap_or_default();
        let key = written.split_once('=').map_or("", |(key, _)| key.trim());
        let reason = error.message().lines().next().unwrap_or_default();
        let remedy = if reason.contains("duplicate key") {
            "Keep one of the two and remove the other"
        } else if reason.contains("string") {
            "Close the text with the same quotes it begins with: \"…\", or \"\"\"…\"\"\" over several lines"
        } else {
            "Write key = \"text\", key = true, key = 2026-12-31 or [[heading]] on this line"
        };
        Fault {
            file: self.file.clone(),
            line,
            key: key.to_owned(),
            problem: format!("not valid TOML: {reason}"),
            remedy: remedy.to_owned(),
        }
    }
}

/// The line the byte after `before` stands in.
fn line_after(before: &[u8]) -> usize {
    before.split(|it| *it == b'\n').count()
}

fn text_of(file: &Path) -> Result<String, Fault> {
    let bytes = std::fs::read(file).map_err(|error| {
        Fault::of_file(
            file,
            format!("cannot read the file: {error}"),
            "Put the file there and make it readable for the service",
        )
    })?;
    String::from_utf8(bytes).map_err(|error| {
        let bytes = error.as_bytes();
        let good = error.utf8_error().valid_up_to();
        Fault {
            file: file.to_owned(),
            line: line_after(&bytes[..good]),
            key: String::new(),
            problem: "not UTF-8 text".to_owned(),
            remedy: "Save the file again with the encoding UTF-8".to_owned(),
        }
    })
}
