//! What words tell in passing: where it is, and whether they speak of what has no place in a messenger.
//!
//! **Invariant:** a guess is shown before anything is sent, and can be changed.

use super::draft::Draft;
use crate::content::{District, Town, fold};
use crate::dialogue::Ctx;
use crate::model::Spot;
use crate::text;

/// How street names end where our towns are, folded.
const STREETS: [&str; 12] = [
    "strasse",
    "str",
    "allee",
    "gasse",
    "chaussee",
    "damm",
    "weg",
    "platz",
    "ring",
    "ufer",
    "steig",
    "promenade",
];
/// What stands before "Straße" when that is a name: "Berliner Straße", not "unser Weg".
const SHORTEST_NAME: usize = 8;

/// Fills in the place that `said` names, where none was told before.
pub fn glean(ctx: &Ctx<'_>, draft: &mut Draft, said: &str) {
    let said = text::beginning(said);
    if draft.town.is_none() {
        draft.town =
            only_one(ctx.content.towns.iter().filter(|it| speaks_of(it, said))).map(|it| it.id.clone());
    }
    if draft.district.is_none() {
        draft.district = draft.town(ctx).and_then(|it| district_in(it, said)).map(|it| it.id.clone());
    }
    if draft.spot.is_none() {
        draft.spot = house(said).map(Spot::Written);
    }
}

/// Whether words speak of what is better not told a messenger that reads along (P10).
pub fn is_sensitive(ctx: &Ctx<'_>, said: &str) -> bool {
    ctx.languages.mentions(ctx.language, "words-sensitive", text::beginning(said))
}

fn only_one<T>(mut found: impl Iterator<Item = T>) -> Option<T> {
    found.next().filter(|_| found.next().is_none())
}

/// The town by its name, or one of its districts.
fn speaks_of(town: &Town, said: &str) -> bool {
    is_named(&town.name, said) || district_in(town, said).is_some()
}

fn district_in<'t>(town: &'t Town, said: &str) -> Option<&'t District> {
    // What is called as the town itself is no more than the town.
    let called_otherwise = |it: &&District| fold::fold(&it.name) != fold::fold(&town.name);
    town.districts.iter().filter(called_otherwise).find(|it| is_named(&it.name, said))
}

fn is_named(name: &str, said: &str) -> bool {
    format!(" {} ", fold::fold(said)).contains(&format!(" {} ", fold::fold(name)))
}

/// "Lindenstraße 5", "Berliner Straße 12a": a street alone may be long, and is asked about.
fn house(said: &str) -> Option<String> {
    let words: Vec<&str> = said.split_whitespace().map(bare).collect();
    words.iter().zip(words.iter().skip(1)).enumerate().find_map(|(at, (word, number))| {
        if !number.starts_with(|it: char| it.is_ascii_digit()) || !word.starts_with(char::is_uppercase) {
            return None;
        }
        let folded = fold::fold(word);
        if STREETS.contains(&folded.as_str()) {
            let named = |it: &&&str| SHORTEST_NAME <= it.chars().count() && it.ends_with("er");
            let before = at.checked_sub(1).map(|it| &words[it]).filter(named)?;
            return Some(format!("{before} {word} {number}"));
        }
        STREETS.iter().any(|it| folded.ends_with(it)).then(|| format!("{word} {number}"))
    })
}

/// Without the punctuation around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|it: char| !it.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_house_is_heard_in_a_sentence() {
        for (said, heard) in [
            ("Die Laterne in der Lindenstraße 5 ist aus", Some("Lindenstraße 5")),
            ("Lindenstr. 12a, seit gestern dunkel", Some("Lindenstr 12a")),
            ("Berliner Straße 7, gegenüber der Kirche", Some("Berliner Straße 7")),
            ("Berliner Straße, gegenüber der Kirche", None),
            ("unser Platz 3 im Zug", None),
            ("Am Weinbergweg 3 liegt Schrott", Some("Weinbergweg 3")),
            ("Auf dem Spielplatz und dem Gehweg liegt Müll", None),
            ("Schlagloch in der Straße", None),
            ("das ist ein weiter umweg", None),
            ("ліхтар не світить", None),
            ("", None),
        ] {
            assert_eq!(house(said).as_deref(), heard, "{said}");
        }
    }
}
