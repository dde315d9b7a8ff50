//! Where a town's events and news come from, and what people may be interested in.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::{Origin, Words};

/// One calendar or feed of a town (`sources.toml`).
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    pub id: String,
    /// What people and staff call it: "Stadtbibliothek".
    pub names: Words,
    pub kind: SourceKind,
    pub at: Whereabouts,
    /// A line of cron in the town's time zone: when it is looked at.
    pub every: String,
    /// All it tells belongs to these; ids of [`Interests::topics`], districts and [`Interests::audiences`].
    pub topics: Vec<String>,
    pub districts: Vec<String>,
    pub audiences: Vec<String>,
    /// The streets a waste tour goes through; empty where it is none.
    pub streets: Vec<String>,
    pub origin: Origin,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SourceKind {
    Ics,
    /// RSS, Atom or JSON Feed.
    Feed,
    /// The GraphQL interface of a Smart Village App.
    SmartVillage,
    /// OParl 1.1: the url is that of its system or of one body.
    Oparl,
    /// ICS of one waste tour.
    Waste,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whereabouts {
    Url(String),
    /// Beside `sources.toml`, as an absolute path.
    File(PathBuf),
}

/// What events and news may be about and for (`interests.toml`, the same in all towns).
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Interests {
    pub topics: Vec<Interest>,
    pub audiences: Vec<Interest>,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Interest {
    pub id: String,
    pub names: Words,
    /// Other words for it by language: what people type, and what sources file it under.
    pub also: BTreeMap<String, Vec<String>>,
}

/// What an event or a piece of news belongs to: ids.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Labels {
    pub topics: Vec<String>,
    pub districts: Vec<String>,
    pub audiences: Vec<String>,
}

// In content/town.rs: `Town { sources: Vec<Arc<Source>>, .. }`, `Content { interests: Interests, .. }`, and
//
// impl Content {
//     /// From its source, its categories, and the districts its place or title names.
//     pub fn labels_of_event(&self, town: &str, source: &str, event: &Event) -> Labels;
//     pub fn labels_of_news(&self, town: &str, source: &str, news: &News) -> Labels;
// }
