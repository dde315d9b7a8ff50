//! Which of the offered choices somebody typed: its number, a number word or its label.

use super::fold::normal;
use super::languages::Languages;
use crate::model::Choice;

/// Shorter beginnings of a label are too likely to be chance.
const SHORTEST_BEGINNING: usize = 4;

impl Languages {
    /// The choice `typed` means, by label, by number, or by the first words of one label alone.
    /// Anything else is no choice: it may be a question of its own.
    pub fn choose<'a>(&self, language: &str, offered: &'a [Choice], typed: &str) -> Option<&'a Choice> {
        let words = normal(typed);
        if words.is_empty() {
            return None;
        }
        let labels: Vec<String> = offered.iter().map(|it| normal(&it.label)).collect();
        let position = labels
            .iter()
            .position(|it| *it == words)
            .or_else(|| self.number_word(language, typed)?.checked_sub(1))
            .or_else(|| only_beginning(&labels, &words))?;
        offered.get(position)
    }

    /// A number as typed: `2`, `2.`, `٢`, `zwei`, `two`. Number words are understood in every language, the
    /// person's own first.
    pub fn number_word(&self, language: &str, text: &str) -> Option<usize> {
        let word = normal(text);
        if !word.is_empty() && word.bytes().all(|it| it.is_ascii_digit()) {
            return word.parse().ok();
        }
        let own = self.spoken.get(language).into_iter();
        let others = self.list().iter().filter_map(|it| self.spoken.get(&it.code));
        own.chain(others)
            .find_map(|it| it.numbers.iter().position(|words| words.contains(&word)))
            .map(|position| position + 1)
    }
}

/// The one label that starts with these whole words.
fn only_beginning(labels: &[String], words: &str) -> Option<usize> {
    if words.chars().count() < SHORTEST_BEGINNING {
        return None;
    }
    let mut starting = labels
        .iter()
        .enumerate()
        .filter(|(_, label)| label.strip_prefix(words).is_some_and(|rest| rest.starts_with(' ')));
    let (position, _) = starting.next()?;
    starting.next().is_none().then_some(position)
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use super::*;
    use crate::model::Action;

    fn shipped() -> &'static Languages {
        static SHIPPED: LazyLock<Languages> = LazyLock::new(|| Languages::shipped().unwrap());
        &SHIPPED
    }

    fn offer(labels: &[String]) -> Vec<Choice> {
        let offer = |(at, label): (usize, &String)| Choice {
            label: label.clone(),
            action: Action::Code(format!("test:{at}")),
        };
        labels.iter().enumerate().map(offer).collect()
    }

    fn chosen(typed: &str) -> Option<String> {
        let labels = ["Themen ansehen", "Das Rathaus fragen", "Das Fundbüro", "Zurück"];
        let offered = offer(&labels.map(str::to_owned));
        shipped().choose("de", &offered, typed).map(|it| it.label.clone())
    }

    #[test]
    fn a_number_a_word_or_the_label_picks() {
        for typed in ["2", "2.", "(2)", "２", "٢", "۲", "2️⃣", "zwei", "Zwei!", "two", "das rathaus FRAGEN?"]
        {
            assert_eq!(chosen(typed).as_deref(), Some("Das Rathaus fragen"), "{typed}");
        }
        assert_eq!(chosen("zurueck").as_deref(), Some("Zurück"));
        assert_eq!(chosen("[zurück]").as_deref(), Some("Zurück"));
    }

    #[test]
    fn the_first_words_pick_where_one_label_alone_has_them() {
        assert_eq!(chosen("themen").as_deref(), Some("Themen ansehen"));
        assert_eq!(chosen("das rathaus").as_deref(), Some("Das Rathaus fragen"));
        for typed in ["das", "them", "rathaus", "the"] {
            assert_eq!(chosen(typed), None, "{typed}");
        }
    }

    #[test]
    fn other_messages_pick_nothing() {
        for typed in [
            "",
            "?!",
            "🙂",
            "0",
            "5",
            "14806",
            "1,5",
            "2 Hunde",
            "Wann haben Sie offen?",
            "99999999999999999999999",
        ] {
            assert_eq!(chosen(typed), None, "{typed}");
        }
    }

    #[test]
    fn number_words_of_different_languages_never_contradict_each_other() {
        let languages = shipped();
        for language in languages.list() {
            for (at, words) in languages.spoken[&language.code].numbers.iter().enumerate() {
                for word in words {
                    for reader in languages.list() {
                        let read = languages.number_word(&reader.code, word);
                        assert_eq!(read, Some(at + 1), "{word} of {} read in {}", language.code, reader.code);
                    }
                }
            }
        }
    }

    proptest! {
        #[test]
        fn any_typed_text_is_a_choice_or_none(labels in prop::collection::vec("\\PC{0,12}", 0..6), typed in "\\PC{0,12}") {
            shipped().choose("de", &offer(&labels), &typed);
        }

        #[test]
        fn number_n_picks_the_nth(labels in prop::collection::vec("[a-zäа-яا-ي][a-zäа-яا-ي ]{0,12}", 1..12), n in 1_usize..12) {
            let offered = offer(&labels);
            let picked = shipped().choose("de", &offered, &n.to_string()).cloned();
            prop_assert_eq!(picked, offered.get(n - 1).cloned());
        }

        #[test]
        fn a_label_picks_itself(labels in prop::collection::hash_set("[a-z][a-z0-9]{0,8}( [a-z]{1,5})?", 1..9)) {
            let labels: Vec<String> = labels.into_iter().collect();
            let (languages, offered) = (shipped(), offer(&labels));
            for choice in &offered {
                prop_assert_eq!(languages.choose("de", &offered, &choice.label), Some(choice));
            }
        }
    }
}
