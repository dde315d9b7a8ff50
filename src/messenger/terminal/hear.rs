//! What a line means, and which language the terminal is set to.
//!
//! **Invariant:** no line is refused: bytes that are no UTF-8 are read as Latin-1, the other way umlauts are
//! written in files of the neighbourhood.

use crate::model::Content;

/// The line without its end and without blanks around it.
pub fn words(line: &[u8]) -> String {
    let text = match std::str::from_utf8(line) {
        Ok(text) => text.to_owned(),
        Err(_) => line.iter().copied().map(char::from).collect(),
    };
    text.trim().to_owned()
}

/// `/name rest` is a command, everything else is said.
pub fn content(line: &str) -> Content {
    let (name, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    match name.strip_prefix('/') {
        Some(name) if !name.is_empty() && name.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'_') => {
            Content::Command { name: name.to_lowercase(), rest: rest.trim().to_owned() }
        }
        Some(_) | None => Content::Text(line.to_owned()),
    }
}

/// From the usual variables, the strongest first: `de_DE.UTF-8` is `de-DE`, `C` is no language.
pub fn language(variable: impl Fn(&str) -> Option<String>) -> Option<String> {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable).find(|it| !it.is_empty())?;
    let tag = set.split(['.', '@']).next()?;
    (!matches!(tag, "C" | "POSIX")).then(|| tag.replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_in_latin_1_keeps_its_umlauts() {
        assert_eq!(words(b"M\xfcll \xe4ndern\r\n"), "Müll ändern");
        assert_eq!(words("  Müll ändern \n".as_bytes()), "Müll ändern");
        assert_eq!(words(b" \t\r\n"), "");
    }

    #[test]
    fn a_slash_and_a_word_are_a_command() {
        let command =
            |name: &str, rest: &str| Content::Command { name: name.to_owned(), rest: rest.to_owned() };
        assert_eq!(content("/Language"), command("language", ""));
        assert_eq!(content("/start  topics "), command("start", "topics"));
        for line in ["/", "/ help", "/1/2", "und/oder", "/müll"] {
            assert_eq!(content(line), Content::Text(line.to_owned()));
        }
    }

    #[test]
    fn the_terminals_language_is_a_hint_unless_it_is_none() {
        let set = |name: &'static str, value: &'static str| {
            language(move |it| (it == name).then(|| value.to_owned()))
        };
        assert_eq!(set("LANG", "de_DE.UTF-8").as_deref(), Some("de-DE"));
        assert_eq!(set("LC_MESSAGES", "uk").as_deref(), Some("uk"));
        for none in ["", "C", "C.UTF-8", "POSIX"] {
            assert_eq!(set("LC_ALL", none), None, "{none}");
        }
    }
}
