//! Words within a sentence: in "was ist am Wochenende in Hagelberg los" somebody speaks of a weekend.
//!
//! The lists `hears-…` of `locales/` name phrases. `veranstaltung*` stands for any ending, `was … los` for
//! whatever stands between.

use super::fold::normal;
use super::languages::Languages;

/// One phrase of a list, folded for comparing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Heard(Vec<Part>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Word(String),
    Start(String),
    Gap,
}

/// The words of a sentence in the form lists are compared with.
pub fn heard_words(text: &str) -> Vec<String> {
    normal(text).split(' ').filter(|it| !it.is_empty()).map(str::to_owned).collect()
}

impl Languages {
    /// Which of `words` are a phrase of the list `key`, in the person's language, the one it varies or German.
    pub fn hears(&self, language: &str, key: &str, words: &[String]) -> Option<Vec<usize>> {
        let lists = self.speakers(language).filter_map(|it| it.heard.get(key));
        lists.flatten().filter_map(|it| it.0.found_in(words)).max_by_key(Vec::len)
    }

    /// The same for a list of things in an order: which of them, and by which words.
    pub fn hears_nth(&self, language: &str, key: &str, words: &[String]) -> Option<(usize, Vec<usize>)> {
        let lists = self.speakers(language).filter_map(|it| it.heard.get(key));
        lists.flatten().find_map(|it| Some((it.1, it.0.found_in(words)?)))
    }
}

/// The phrases of a list, each with its place in it; ways to put the same are parted by a slash.
pub(super) fn phrases(list: &[String]) -> Vec<(Heard, usize)> {
    let ways = list.iter().enumerate().flat_map(|(at, it)| it.split('/').map(move |way| (way, at)));
    ways.filter_map(|(way, at)| Some((Heard::new(way)?, at))).collect()
}

impl Heard {
    fn new(written: &str) -> Option<Self> {
        let mut parts = Vec::new();
        for word in written.split_whitespace() {
            match word.strip_suffix('*') {
                _ if word == "…" => parts.push(Part::Gap),
                Some(start) => parts.push(Part::Start(normal(start))),
                None => parts.extend(heard_words(word).into_iter().map(Part::Word)),
            }
        }
        (!parts.is_empty()).then_some(Self(parts))
    }

    fn found_in(&self, words: &[String]) -> Option<Vec<usize>> {
        (0..words.len()).find_map(|from| found(&self.0, words, from))
    }
}

/// Which of `words` the parts are, from the one at `from` on; what stands in a gap is none of them.
fn found(parts: &[Part], words: &[String], from: usize) -> Option<Vec<usize>> {
    let Some((part, rest)) = parts.split_first() else { return Some(Vec::new()) };
    match part {
        Part::Gap => (from..=words.len()).find_map(|from| found(rest, words, from)),
        Part::Word(_) | Part::Start(_) => {
            words.get(from).filter(|it| part.is(it))?;
            let behind = found(rest, words, from + 1)?;
            Some(std::iter::once(from).chain(behind).collect())
        }
    }
}

impl Part {
    fn is(&self, word: &str) -> bool {
        match self {
            Self::Word(it) => it == word,
            Self::Start(it) => word.starts_with(it.as_str()),
            Self::Gap => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GERMAN: &str = "
hears-events = was … los, veranstaltung*
hears-day-after = übermorgen
hears-months = Januar/Jänner, Februar";

    fn heard(key: &str, text: &str) -> Option<Vec<usize>> {
        Languages::read(&[("de", GERMAN)]).unwrap().hears("uk", key, &heard_words(text))
    }

    #[test]
    fn a_phrase_is_heard_within_a_sentence() {
        assert_eq!(heard("hears-events", "Und was ist am Wochenende los?"), Some(vec![1, 5]));
        assert_eq!(heard("hears-events", "Alle Veranstaltungen bitte"), Some(vec![1]));
        assert_eq!(heard("hears-day-after", "UEBERMORGEN"), Some(vec![0]));
        for other in ["Wie werde ich meine Couch los", "los was", "", "Veranstalter"] {
            assert_eq!(heard("hears-events", other), None, "{other}");
        }
    }

    #[test]
    fn a_thing_in_an_order_is_known_by_each_of_its_names() {
        let languages = Languages::read(&[("de", GERMAN)]).unwrap();
        let month = |text: &str| languages.hears_nth("de", "hears-months", &heard_words(text));
        assert_eq!(month("im Jänner"), Some((0, vec![1])));
        assert_eq!(month("5. Februar"), Some((1, vec![1])));
        assert_eq!(month("im Mai"), None);
    }
}
