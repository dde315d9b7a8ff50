//! The parts of a draft: what stands in its first lines, and its text in each language.
//!
//! ```text
//! An: Jugend, Hagelberg          to whom; without it, everybody
//! Wann: morgen 8:00              without it, as soon as it is released
//! Dringend: ja                   or the word alone
//! Ort: Wiesenburg                for a mailbox of several towns
//!
//! Der deutsche Text.
//! [English]                      a line with a language in brackets begins its text
//! The same in English.
//! ```
//!
//! **Invariant:** pure; no word of the text is lost.

use std::collections::BTreeMap;

use crate::content::FIRST_LANGUAGE;
use crate::text::Languages;

/// As written; nothing looked up yet.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Parts {
    pub to: Option<String>,
    pub when: Option<String>,
    pub urgent: Option<String>,
    pub town: Option<String>,
    /// By language; none of them empty.
    pub texts: BTreeMap<String, String>,
}

pub fn read(languages: &Languages, words: &str) -> Parts {
    let mut parts = Parts::default();
    let mut lines = words.lines().peekable();
    while let Some(line) = lines.next_if(|it| it.trim().is_empty() || parts.take(it)) {
        let _ = line; // taken, or nothing in it
    }
    parts.texts = texts(languages, lines);
    parts
}

impl Parts {
    /// Whether it is one of the first lines.
    fn take(&mut self, line: &str) -> bool {
        let line = line.trim().trim_matches('*');
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.trim().to_owned();
        let is_alone = !line.contains(':');
        let place = match name.trim().to_lowercase().as_str() {
            "dringend" | "eilig" => &mut self.urgent,
            _ if is_alone => return false,
            "an" => &mut self.to,
            "wann" => &mut self.when,
            "ort" => &mut self.town,
            _ => return false,
        };
        *place = Some(value);
        true
    }
}

fn texts<'l>(languages: &Languages, lines: impl Iterator<Item = &'l str>) -> BTreeMap<String, String> {
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    let mut language = FIRST_LANGUAGE.to_owned();
    for line in lines {
        if let Some(next) = heading(languages, line) {
            language = next;
            continue;
        }
        let text = texts.entry(language.clone()).or_default();
        text.push_str(line.trim_end());
        text.push('\n');
    }
    let trimmed = texts.into_iter().map(|(language, text)| (language, text.trim().to_owned()));
    trimmed.filter(|(_, text)| !text.is_empty()).collect()
}

/// `[English]`, `# Українська`, `Englisch:` alone in a line.
fn heading(languages: &Languages, line: &str) -> Option<String> {
    let line = line.trim();
    let bracketed = line.strip_prefix('[').and_then(|it| it.strip_suffix(']'));
    let marked = bracketed.or_else(|| line.strip_prefix('#').map(|it| it.trim_start_matches('#')));
    let named = marked.or_else(|| line.strip_suffix(':'))?;
    languages.named(named.trim().trim_end_matches(':')).map(|it| it.code.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(words: &str) -> Parts {
        read(&Languages::shipped().unwrap(), words)
    }

    #[test]
    fn the_first_lines_say_to_whom_and_when() {
        let read = parts("\n**An: Jugend**\nWann: morgen 8:00\nDringend\n\nAn der Kirche:\nGesperrt.\n");
        assert_eq!((read.to.as_deref(), read.when.as_deref()), (Some("Jugend"), Some("morgen 8:00")));
        assert_eq!(read.urgent.as_deref(), Some(""));
        assert_eq!(read.texts["de"], "An der Kirche:\nGesperrt.");
    }

    #[test]
    fn a_first_line_further_down_is_text() {
        let read = parts("Wasser weg.\nAn: alle Anlieger");
        assert_eq!((read.to, read.texts["de"].as_str()), (None, "Wasser weg.\nAn: alle Anlieger"));
    }

    #[test]
    fn a_language_alone_in_a_line_begins_its_text() {
        let read = parts("Gesperrt.\n\n[English]\nClosed.\n# Українська\nЗакрито.\nLeichte Sprache:\nZu.");
        let texts: Vec<(&str, &str)> =
            read.texts.iter().map(|(it, text)| (it.as_str(), text.as_str())).collect();
        assert_eq!(texts, [("de", "Gesperrt."), ("de-simple", "Zu."), ("en", "Closed."), ("uk", "Закрито.")]);
        assert_eq!(parts("English ist Pflicht.\n[Weiteres]").texts["de"], "English ist Pflicht.\n[Weiteres]");
    }
}
