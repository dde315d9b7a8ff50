//! One table of a file: its keys are known beforehand, all others are refused.

use std::path::Path;

use toml::de::{DeTable, DeValue};

use super::{Fault, Key, Page, Reading, one_of};

/// What may stand in a table.
pub struct Keys {
    pub names: &'static [&'static str],
    pub also: Also,
}

/// What may stand in a table besides its names.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Also {
    Nothing,
    /// A key for each language, such as `de` and `uk`.
    Languages,
}

impl Keys {
    pub const fn plain(names: &'static [&'static str]) -> Self {
        Self { names, also: Also::Nothing }
    }

    pub const fn translated(names: &'static [&'static str]) -> Self {
        Self { names, also: Also::Languages }
    }
}

pub struct Section<'p> {
    pub(super) page: &'p Page<'p>,
    /// `faq.de`; empty for the outermost table.
    pub(super) path: String,
    pub(super) table: &'p DeTable<'p>,
    /// Where the table begins in the text.
    offset: usize,
    keys: &'static Keys,
}

impl<'p> Section<'p> {
    pub(super) fn outermost(page: &'p Page<'p>, table: &'p DeTable<'p>, keys: &'static Keys) -> Self {
        Self::within(page, String::new(), (0, table), keys)
    }

    pub(super) fn within(
        page: &'p Page<'p>,
        path: String,
        (offset, table): (usize, &'p DeTable<'p>),
        keys: &'static Keys,
    ) -> Self {
        let section = Self { page, path, table, offset, keys };
        section.refuse_unknown();
        section
    }

    /// A key that may be left out.
    pub fn optional(&self, name: &str) -> Key<'p> {
        debug_assert!(
            self.keys.also == Also::Languages || self.keys.names.contains(&name),
            "`{name}` is not among the keys"
        );
        Key::new(self, name)
    }

    /// A key that must be there; `example` is a value as it would be written.
    pub fn required(&self, name: &str, example: &str) -> Key<'p> {
        self.wanted(name, format!("Add {name} = {example}"))
    }

    /// A key that must be there as a heading of its own, written as in `heading`.
    pub fn headed(&self, name: &str, heading: &str) -> Key<'p> {
        self.wanted(name, format!("Add the heading {heading}"))
    }

    /// A key that must be there, with what to do when it is not.
    pub fn wanted(&self, name: &str, remedy: String) -> Key<'p> {
        let key = self.optional(name);
        if !key.is_written() {
            self.fault_here(&key.path, "is missing", remedy);
        }
        key
    }

    /// The languages written here, with their keys.
    pub fn languages(&self) -> Vec<(String, Key<'p>)> {
        let known = self.page.reading.languages;
        known
            .iter()
            .filter(|it| self.table.contains_key(it.as_str()))
            .map(|it| (it.clone(), self.optional(it)))
            .collect()
    }

    pub fn reading(&self) -> &'p Reading<'p> {
        self.page.reading
    }

    pub fn file(&self) -> &'p Path {
        &self.page.file
    }

    /// The line the table begins in.
    pub fn line(&self) -> usize {
        self.page.line_at(self.offset)
    }

    /// A fault of the table as a whole.
    pub fn fault_here(&self, key: &str, problem: impl Into<String>, remedy: impl Into<String>) {
        self.page.reading.fault(Fault {
            file: self.page.file.clone(),
            line: self.line(),
            key: key.to_owned(),
            problem: problem.into(),
            remedy: remedy.into(),
        });
    }

    /// A fault of `key` where it is written, else of the table.
    pub fn fault_at(&self, key: &Key<'_>, problem: impl Into<String>, remedy: impl Into<String>) {
        if key.is_written() {
            key.fault(problem, remedy);
        } else {
            self.fault_here(&key.path, problem, remedy);
        }
    }

    fn refuse_unknown(&self) {
        let languages = self.page.reading.languages;
        for (name, value) in self.table {
            let name: &str = name.get_ref();
            let known_language = self.keys.also == Also::Languages && languages.iter().any(|it| it == name);
            if known_language || self.keys.names.contains(&name) {
                continue;
            }
            let key = Key::new(self, name);
            let a_language = self.keys.also == Also::Languages
                && (self.keys.names.is_empty() || matches!(value.get_ref(), DeValue::Table(_)));
            if a_language {
                key.fault(
                    format!("no language \"{name}\""),
                    one_of(name, languages.iter().map(String::as_str)),
                );
            } else {
                key.fault("unknown key", one_of(name, self.keys.names.iter().copied()));
            }
        }
    }
}
