//! The sentences of one language: each is read when it is said.
//!
//! Read, those of a language take ten times the room of their file, and we speak ten languages. Written down, they
//! are a part of the program; what is kept of them is where each one stands. No sentence of ours names another.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, Message};
use unic_langid::LanguageIdentifier;

use super::direction::is_right_to_left;
use super::languages::Faulty;
use super::say;

pub(super) struct Sentences {
    id: LanguageIdentifier,
    source: Cow<'static, str>,
    /// By key, the bytes of the source it stands at.
    places: HashMap<Box<str>, Range<usize>>,
    /// Holds no sentence: it knows how the language counts, and how values are written.
    grammar: FluentBundle<FluentResource>,
}

impl Sentences {
    /// Reads all of them once: a fault is found here and never later.
    pub fn read(code: &str, source: Cow<'static, str>) -> Result<Self, Faulty> {
        let faulty = |(line, fault)| Faulty { code: code.to_owned(), line, fault };
        let nameless = |_| faulty((1, "the file's name is no language tag".to_owned()));
        let id: LanguageIdentifier = code.parse().map_err(nameless)?;
        let places = places(&source).map_err(faulty)?;
        let mut grammar = FluentBundle::new_concurrent(vec![id.clone()]);
        say::shape_values(&mut grammar, is_right_to_left(&id));
        Ok(Self { id, source, places, grammar })
    }

    /// The sentence of this key with `values` in it; what a missing value leaves is its name in braces.
    pub fn say(&self, key: &str, values: &FluentArgs) -> Option<String> {
        let place = self.places.get(key)?.clone();
        let sentence = FluentResource::try_new(self.source[place].to_owned()).ok()?;
        let pattern = messages(&sentence).next()?.value.as_ref()?;
        let mut text = String::new();
        self.grammar.write_pattern(&mut text, pattern, Some(values), &mut Vec::new()).ok()?;
        Some(text)
    }

    pub fn source(&self) -> &str {
        &self.source
    }

    pub fn is_rtl(&self) -> bool {
        is_right_to_left(&self.id)
    }

    pub fn is_arabic(&self) -> bool {
        self.id.language == "ar"
    }
}

/// Where each message begins, and the next one with it. Fails with the line of a fault and what it is.
fn places(source: &str) -> Result<HashMap<Box<str>, Range<usize>>, (usize, String)> {
    let read = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| {
        let line = errors.first().map_or(1, |it| line_at(source, it.pos.start));
        (line, errors.first().map(ToString::to_string).unwrap_or_default())
    })?;
    let keys: Vec<&str> = messages(&read).map(|it| it.id.name).collect();
    let starts: Vec<usize> = keys.iter().map(|it| offset(it, read.source())).collect();
    let ends = starts.iter().skip(1).copied().chain([source.len()]);
    let mut places = HashMap::with_capacity(keys.len());
    for ((key, start), end) in keys.into_iter().zip(&starts).zip(ends) {
        if places.insert(key.into(), *start..end).is_some() {
            return Err((line_at(source, *start), format!("{key} stands there twice")));
        }
    }
    Ok(places)
}

fn messages(read: &FluentResource) -> impl Iterator<Item = &Message<&str>> {
    read.entries().filter_map(|it| match it {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

/// Where `part`, a slice of `whole`, begins in it.
fn offset(part: &str, whole: &str) -> usize {
    part.as_ptr().addr() - whole.as_ptr().addr()
}

fn line_at(source: &str, byte: usize) -> usize {
    source.bytes().take(byte).filter(|it| *it == b'\n').count() + 1
}
