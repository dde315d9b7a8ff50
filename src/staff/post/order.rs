//! What somebody wants done with a post: a word in the first line of their answer.
//!
//! **Invariant:** pure; only the whole line counts, so that no sentence releases anything by chance.

/// What an answer asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    Test,
    Release,
    Change,
    Stop,
    Recall,
    State,
}

/// In lower case, with and without umlauts.
const WORDS: [(&[&str], Order); 6] = [
    (&["test", "testen", "probe"], Order::Test),
    (&["freigabe", "frei", "freigeben", "freigegeben"], Order::Release),
    (&["ändern", "aendern", "änderung", "aenderung", "neu"], Order::Change),
    (&["stopp", "stop", "stoppen", "anhalten", "verwerfen"], Order::Stop),
    (&["zurückziehen", "zurueckziehen", "rückruf", "rueckruf", "widerrufen"], Order::Recall),
    (&["stand", "status"], Order::State),
];

/// The order, and all that stands below it.
pub fn read(words: &str) -> Option<(Order, &str)> {
    let words = words.trim();
    let (first, rest) = words.split_once('\n').unwrap_or((words, ""));
    let first = first.trim_matches(|it: char| !it.is_alphanumeric()).to_lowercase();
    let (_, order) = WORDS.iter().find(|(words, _)| words.contains(&first.as_str()))?;
    Some((*order, rest.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_in_the_first_line_is_an_order() {
        for (said, order) in [
            ("Freigabe", Order::Release),
            ("FREI!", Order::Release),
            ("„Test“", Order::Test),
            ("Stopp.", Order::Stop),
            ("zurueckziehen", Order::Recall),
            ("*Stand*", Order::State),
        ] {
            assert_eq!(read(said), Some((order, "")), "{said}");
        }
        assert_eq!(read("Ändern:\n\nAn: alle\nNeu."), Some((Order::Change, "An: alle\nNeu.")));
    }

    #[test]
    fn a_sentence_with_the_word_in_it_is_none() {
        for said in [
            "",
            "Freigabe? Nein!",
            "Die Freigabe kommt morgen",
            "Bitte Stopp",
            "Hallo\nFreigabe",
            "nicht frei",
        ] {
            assert_eq!(read(said), None, "{said}");
        }
    }
}
