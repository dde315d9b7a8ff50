//! Where a town's events and news come from.

use std::path::PathBuf;

use super::{Origin, Timetable, Words};

/// One calendar or feed of a town.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    pub id: String,
    /// What people and staff call it: "Stadtbibliothek".
    pub names: Words,
    pub kind: SourceKind,
    pub at: Whereabouts,
    /// When it is looked at, by the town's clock.
    pub every: Timetable,
    /// All it tells belongs to these: ids of topics, districts and audiences.
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
    File(PathBuf),
}

impl Source {
    pub fn name(&self, lang: &str) -> &str {
        self.names.text(lang)
    }
}

impl SourceKind {
    pub const ALL: [Self; 5] = [Self::Ics, Self::Feed, Self::SmartVillage, Self::Oparl, Self::Waste];

    /// In the town's files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ics => "ics",
            Self::Feed => "feed",
            Self::SmartVillage => "smart-village",
            Self::Oparl => "oparl",
            Self::Waste => "waste",
        }
    }
}
