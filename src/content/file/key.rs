//! One key of a table and the value behind it.

use chrono::NaiveDate;
use toml::de::{DeTable, DeValue};
use url::Url;

use super::{Fault, Keys, Page, Reading, Section, one_of};

/// Characters of an id. Behind a button Telegram has room for 64 bytes, and an id shares it with what
/// the button does.
pub const LONGEST_ID: usize = 40;

/// A key, written or not. Reading one that is not written gives `None` and no fault.
pub struct Key<'p> {
    page: &'p Page<'p>,
    pub path: String,
    pub name: String,
    /// Where the key stands in the text, and its value.
    found: Option<(usize, &'p DeValue<'p>)>,
}

impl<'p> Key<'p> {
    pub(super) fn new(section: &Section<'p>, name: &str) -> Self {
        let path = if section.path.is_empty() { name.to_owned() } else { format!("{}.{name}", section.path) };
        let found = section.table.get_key_value(name).map(|(key, value)| (key.span().start, value.get_ref()));
        Self { page: section.page, path, name: name.to_owned(), found }
    }

    pub fn reading(&self) -> &'p Reading<'p> {
        self.page.reading
    }

    pub fn is_written(&self) -> bool {
        self.found.is_some()
    }

    /// The line of the key; 0 when it is not written.
    pub fn line(&self) -> usize {
        self.found.map_or(0, |(offset, _)| self.page.line_at(offset))
    }

    pub fn fault(&self, problem: impl Into<String>, remedy: impl Into<String>) {
        self.page.reading.fault(Fault {
            file: self.page.file.clone(),
            line: self.line(),
            key: self.path.clone(),
            problem: problem.into(),
            remedy: remedy.into(),
        });
    }

    /// Text that says something, without space around it.
    pub fn text(&self) -> Option<String> {
        let text =
            self.value("text in quotes", "\"…\"", |it| it.as_str().map(|it| it.trim().to_owned()))?;
        if text.is_empty() {
            self.fault(
                "is empty",
                format!("Write text between the quotes of {} or remove the line", self.name),
            );
            return None;
        }
        Some(text)
    }

    /// An id: kebab-case ASCII that fits behind a button.
    pub fn id(&self) -> Option<String> {
        let id = self.text()?;
        if let Some((problem, remedy)) = id_fault(&id) {
            self.fault(problem, remedy);
        }
        Some(id)
    }

    /// The whole address of a web page.
    pub fn link(&self) -> Option<String> {
        let link = self.text()?;
        if !Url::parse(&link).is_ok_and(|it| matches!(it.scheme(), "http" | "https")) {
            let problem = format!("\"{link}\" is not the address of a web page");
            self.fault(problem, "Write the whole address, beginning with https://");
        }
        Some(link)
    }

    /// One of some words, as what it stands for.
    pub fn one_of<T: Copy>(&self, what: &str, known: &[(&str, T)]) -> Option<T> {
        self.text().and_then(|it| self.choice(what, &it, known))
    }

    /// As [`Self::one_of`] for a word already read.
    pub fn choice<T: Copy>(&self, what: &str, written: &str, known: &[(&str, T)]) -> Option<T> {
        let found = known.iter().find(|(name, _)| *name == written).map(|(_, it)| *it);
        if found.is_none() {
            let remedy = one_of(written, known.iter().map(|(name, _)| *name));
            self.fault(format!("no {what} \"{written}\""), remedy);
        }
        found
    }

    pub fn flag(&self) -> Option<bool> {
        self.value("true or false", "true", DeValue::as_bool)
    }

    pub fn number(&self) -> Option<u32> {
        self.value("a whole number", "1", |it| it.as_integer().and_then(|it| it.as_str().parse().ok()))
    }

    pub fn date(&self) -> Option<NaiveDate> {
        self.value("a date", "2026-12-31 (year-month-day, without quotes)", |it| {
            let date = it.as_datetime().filter(|it| it.time.is_none())?.date?;
            NaiveDate::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day))
        })
    }

    /// Texts that each say something.
    pub fn texts(&self) -> Option<Vec<String>> {
        let texts: Vec<String> = self.value("a list of texts", "[\"…\", \"…\"]", |it| {
            it.as_array()?.iter().map(|it| it.get_ref().as_str().map(|it| it.trim().to_owned())).collect()
        })?;
        if texts.iter().any(String::is_empty) {
            self.fault("has an empty text in its list", "Write text between the quotes or remove them");
        }
        Some(texts)
    }

    /// Texts that each say something; one alone needs no list.
    pub fn one_or_more(&self) -> Option<Vec<String>> {
        match self.found {
            Some((_, DeValue::String(_))) => self.text().map(|it| vec![it]),
            _ => self.texts(),
        }
    }

    /// The table behind the key.
    pub fn section(&self, keys: &'static Keys) -> Option<Section<'p>> {
        let remedy = if keys.names.is_empty() {
            format!("Write {}.de = \"…\"", self.name)
        } else {
            format!("Write the heading [{}] and its keys below", self.path)
        };
        let (offset, _) = self.found?;
        let table = self.read("a table", remedy, DeValue::as_table)?;
        Some(Section::within(self.page, self.path.clone(), (offset, table), keys))
    }

    /// What `read` makes of each `[[heading]]`; `None` when there is none.
    pub fn each<T>(&self, keys: &'static Keys, read: impl Fn(&Section<'p>) -> Option<T>) -> Option<Vec<T>> {
        Some(self.sections(keys)?.iter().filter_map(read).collect())
    }

    /// The tables behind the key, one for each `[[heading]]`; `None` when it is something else.
    pub fn sections(&self, keys: &'static Keys) -> Option<Vec<Section<'p>>> {
        let remedy = format!("Write the heading in two pairs of brackets: [[{}]]", self.path);
        let tables: Vec<(usize, &'p DeTable<'p>)> = self.read("one or more tables", remedy, |it| {
            it.as_array()?.iter().map(|it| Some((it.span().start, it.get_ref().as_table()?))).collect()
        })?;
        let section = |it| Section::within(self.page, self.path.clone(), it, keys);
        Some(tables.into_iter().map(section).collect())
    }

    fn value<T>(
        &self,
        wanted: &str,
        example: &str,
        read: impl FnOnce(&'p DeValue<'p>) -> Option<T>,
    ) -> Option<T> {
        self.read(wanted, format!("Write {} = {example}", self.name), read)
    }

    fn read<T>(
        &self,
        wanted: &str,
        remedy: String,
        read: impl FnOnce(&'p DeValue<'p>) -> Option<T>,
    ) -> Option<T> {
        let (_, value) = self.found?;
        let read = read(value);
        if read.is_none() {
            self.fault(format!("expected {wanted}, found {}", kind(value)), remedy);
        }
        read
    }
}

fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

/// What is wrong with an id, and what to do about it.
pub fn id_fault(id: &str) -> Option<(String, String)> {
    if !is_id(id) {
        let remedy = "Write small letters a to z, digits and hyphens, such as \"id-card\"";
        return Some((format!("\"{id}\" is not an id"), remedy.to_owned()));
    }
    let count = id.len();
    (LONGEST_ID < count).then(|| {
        let remedy = format!("Shorten it to {LONGEST_ID} characters");
        (format!("{count} characters are too many for an id"), remedy)
    })
}

fn is_id(text: &str) -> bool {
    let is_part =
        |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit());
    text.split('-').all(is_part)
}

#[cfg(test)]
mod tests {
    use super::is_id;

    #[test]
    fn ids_are_small_letters_digits_and_hyphens() {
        assert!(is_id("id-card-2"));
        assert!(!is_id("") && !is_id("Id") && !is_id("a--b") && !is_id("müll") && !is_id("a b"));
    }
}
