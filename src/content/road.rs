//! A numbered road, however people write it: `B102`, `B 102`, `Bundesstraße 102`, `В102` on a Russian keyboard.

/// A class letter and a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Road {
    class: char,
    number: String,
}

const CLASSES: [(char, &[&str]); 4] = [
    ('a', &["a", "а", "bab", "autobahn"]),
    ('b', &["b", "б", "в", "bundesstrasse", "bundesstr"]),
    ('k', &["k", "к", "kreisstrasse", "kreisstr"]),
    ('l', &["l", "л", "landesstrasse", "landesstr", "landstrasse", "landstr"]),
];

impl Road {
    /// `None` when it is not a class letter and a number.
    pub fn new(written: &str) -> Option<Self> {
        let parts = parts(&super::fold::words(written));
        let [class, number] = parts.as_slice() else { return None };
        let class = class_of(class)?;
        number.starts_with(|it: char| it.is_ascii_digit()).then(|| Self { class, number: number.clone() })
    }

    /// Whether folded words name it.
    pub(super) fn is_in(&self, words: &[String]) -> bool {
        parts(words).windows(2).any(|it| class_of(&it[0]) == Some(self.class) && it[1] == self.number)
    }
}

fn class_of(word: &str) -> Option<char> {
    CLASSES.iter().find(|(_, names)| names.contains(&word)).map(|(class, _)| *class)
}

/// The words parted where letters meet digits, digits of all scripts as ours.
fn parts(words: &[String]) -> Vec<String> {
    let mut parts = Vec::new();
    for word in words {
        let mut part = String::new();
        for letter in word.chars().map(plain_digit) {
            if part.ends_with(|it: char| it.is_ascii_digit() != letter.is_ascii_digit()) {
                parts.push(std::mem::take(&mut part));
            }
            part.push(letter);
        }
        parts.push(part);
    }
    parts
}

fn plain_digit(letter: char) -> char {
    let zero = match letter {
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        _ => return letter,
    };
    char::from_digit(u32::from(letter) - u32::from(zero), 10).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names_b102(text: &str) -> bool {
        Road::new("B102").unwrap().is_in(&crate::content::fold::words(text))
    }

    #[test]
    fn a_road_is_known_in_every_spelling() {
        for text in [
            "auf der B102",
            "b 102, Höhe Tankstelle",
            "B-102",
            "Bundesstraße 102",
            "BUNDESSTR. 102",
            "Bundesstraße B 102",
            "дорога Б102",
            "трасса В 102",
            "الطريق B١٠٢",
            "جاده B ۱۰۲",
            "die B102n",
        ] {
            assert!(names_b102(text), "{text}");
        }
    }

    #[test]
    fn another_road_or_number_is_not_taken_for_it() {
        for text in ["B1021", "B10 2", "L102", "Hausnummer 102", "102 b", "AB102", "Kreisstraße 102", ""] {
            assert!(!names_b102(text), "{text}");
        }
    }

    #[test]
    fn only_a_class_and_a_number_make_a_road() {
        assert!(Road::new("B102").is_some() && Road::new("Kreisstraße 6917").is_some());
        for text in ["B", "102", "X5", "Hauptstraße", "B 10 2", "B102 bei Werbig", ""] {
            assert!(Road::new(text).is_none(), "{text}");
        }
    }
}
