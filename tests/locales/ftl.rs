//! Reads from a `.ftl` file what translations can be held against each other by: keys, variables, plurals.
//!
//! Fluent itself checks the grammar; here the text is known to be well formed.

use std::collections::{BTreeMap, BTreeSet};

/// One message or attribute.
#[derive(Debug, Default, PartialEq)]
pub struct Entry {
    /// Its line in the file, counted from 1.
    pub line: usize,
    pub variables: BTreeSet<String>,
    /// For each choice over a number: the plural categories it has words for.
    pub plurals: Vec<BTreeSet<String>>,
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The messages and attributes of a file by their keys. Terms (`-town-hall`) are the translator's own.
pub fn entries(text: &str) -> BTreeMap<String, Entry> {
    let mut found: Vec<(String, usize, String)> = Vec::new();
    let mut message = "";
    for (number, line) in (1..).zip(text.lines()) {
        if line.starts_with('#') {
            continue;
        }
        if let Some((key, value)) = opening(line) {
            message = key;
            found.push((message.to_owned(), number, value.to_owned()));
        } else if let Some((key, value)) = line.trim_start().strip_prefix('.').and_then(opening) {
            found.push((format!("{message}.{key}"), number, value.to_owned()));
        } else if let Some((_, _, words)) = found.last_mut() {
            words.push('\n');
            words.push_str(line);
        }
    }
    let messages = found.into_iter().filter(|(key, _, _)| !key.starts_with('-'));
    messages.map(|(key, line, words)| (key, entry(line, &words))).collect()
}

/// `key` and the beginning of its words, when the line opens a message, a term or an attribute.
fn opening(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once('=')?;
    let key = key.trim_end();
    let is_key = key.starts_with(|it: char| it.is_ascii_alphabetic() || it == '-')
        && key.chars().all(|it| it.is_ascii_alphanumeric() || it == '-' || it == '_');
    is_key.then_some((key, value))
}

fn entry(line: usize, words: &str) -> Entry {
    Entry { line, variables: variables(words), plurals: plurals(words) }
}

/// The names behind `$` inside braces.
fn variables(words: &str) -> BTreeSet<String> {
    let mut depth = 0_usize;
    let mut found = BTreeSet::new();
    for (at, letter) in words.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '$' if 0 < depth => {
                let name = words[at + 1..].chars();
                found
                    .insert(name.take_while(|it| it.is_ascii_alphanumeric() || "-_".contains(*it)).collect());
            }
            _ => (),
        }
    }
    found
}

/// The categories of every choice that is made by a number.
fn plurals(words: &str) -> Vec<BTreeSet<String>> {
    let choices = words.match_indices("->").map(|(at, _)| variants(&words[at + 2..]));
    let by_number =
        |it: &BTreeSet<String>| it.iter().any(|key| key != "other" && CATEGORIES.contains(&key.as_str()));
    choices.filter(by_number).collect()
}

/// The keys in brackets up to the brace that closes this choice; those of a choice within are its own.
fn variants(choice: &str) -> BTreeSet<String> {
    let mut depth = 0;
    let mut found = BTreeSet::new();
    for line in choice.lines() {
        if depth == 0
            && let Some(key) = line.trim_start().trim_start_matches('*').strip_prefix('[')
            && let Some((key, _)) = key.split_once(']')
        {
            found.insert(key.trim().to_owned());
        }
        for letter in line.chars() {
            match letter {
                '{' => depth += 1,
                '}' if depth == 0 => return found,
                '}' => depth -= 1,
                _ => (),
            }
        }
    }
    found
}
