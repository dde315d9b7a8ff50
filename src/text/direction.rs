//! Right-to-left writing: which languages have it, and how foreign bits keep their own order in it.

use unic_langid::{CharacterDirection, LanguageIdentifier};

/// First strong isolate: what follows finds its own direction and does not turn its surroundings.
pub(super) const OPEN: char = '\u{2068}';
/// Pop directional isolate.
pub(super) const CLOSE: char = '\u{2069}';

/// `text` as an island in right-to-left writing: an address, a price, a case number.
/// Isolates within it are dropped, so that none can end ours early.
pub fn isolate(text: &str) -> String {
    let mut isolated = String::with_capacity(text.len() + 6);
    isolated.push(OPEN);
    isolated.extend(text.chars().filter(|it| !is_control(*it)));
    isolated.push(CLOSE);
    isolated
}

/// Commands (`/help`) within a right-to-left sentence as islands: their slash would move to the other end.
pub(super) fn isolate_commands(sentence: &str) -> String {
    let is_command =
        |it: &str| it.strip_prefix('/').is_some_and(|it| it.starts_with(|it: char| it.is_ascii_alphabetic()));
    let mut isolated = String::with_capacity(sentence.len());
    for word in sentence.split_inclusive(char::is_whitespace) {
        let end = word.find(|it: char| it != '/' && !it.is_ascii_alphanumeric()).unwrap_or(word.len());
        if is_command(word) {
            isolated.push_str(&isolate(&word[..end]));
            isolated.push_str(&word[end..]);
        } else {
            isolated.push_str(word);
        }
    }
    isolated
}

/// Controls that turn text around; a link's address must not carry any.
pub(super) fn is_control(character: char) -> bool {
    matches!(character, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

pub(super) fn is_right_to_left(id: &LanguageIdentifier) -> bool {
    id.character_direction() == CharacterDirection::RTL
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_island_cannot_be_left_from_within() {
        assert_eq!(isolate("BB-7\u{2069}\u{202e}!"), "\u{2068}BB-7!\u{2069}");
    }

    #[test]
    fn commands_keep_their_slash_in_front() {
        assert_eq!(isolate_commands("أو /help: 1/2 a/b"), "أو \u{2068}/help\u{2069}: 1/2 a/b");
    }

    #[test]
    fn arabic_and_farsi_run_from_right_to_left() {
        for (code, rtl) in [("ar", true), ("fa", true), ("he", true), ("de", false), ("de-simple", false)] {
            assert_eq!(is_right_to_left(&code.parse().unwrap()), rtl, "{code}");
        }
    }
}
