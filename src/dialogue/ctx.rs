//! All a dialogue may know.

use chrono::{Datelike, NaiveDate, NaiveDateTime};

use super::parts::Surveys;
use super::{Agenda, Cases};
use crate::content::{Content, Town};
use crate::line;
use crate::model::{Facet, Line, Profile, Room, Wish};
use crate::search::Library;
use crate::text::{self, Languages};

pub struct Ctx<'a> {
    /// The town's wall clock.
    pub local: NaiveDateTime,
    /// The language we answer in.
    pub language: &'a str,
    pub profile: &'a Profile,
    pub room: Room,
    /// The network's id of what they said, to know their words by when they take them back (C14).
    pub message_id: Option<&'a str>,
    /// Whether we may write to them alone without being asked there first (M3).
    pub may_write_first: bool,
    /// Whether whoever runs the network can read what is said (P10).
    pub network_reads: bool,
    /// Whether anything of theirs was kept before they said this.
    pub kept: bool,
    pub service: &'a Service,
    pub content: &'a Content,
    pub library: &'a Library,
    pub languages: &'a Languages,
    pub cases: &'a Cases,
    pub agenda: &'a Agenda,
    pub surveys: &'a Surveys,
}

/// Who runs this and how: what people must be told.
#[derive(Clone, Debug)]
pub struct Service {
    /// Who is responsible, as residents know them.
    pub operator: String,
    pub privacy_link: String,
    /// Another way to reach the town hall, for what does not belong in a messenger.
    pub contact: String,
    /// Days after which a silent talk is forgotten.
    pub keep_days: u32,
}

impl<'a> Ctx<'a> {
    /// The town this talk is about, if we know it: the person's own, or the only one there is.
    pub fn town(&self) -> Option<&'a Town> {
        match (&self.profile.town, self.content.towns.as_slice()) {
            (Some(id), _) => self.content.town(id),
            (None, [only]) => Some(only),
            (None, _) => None,
        }
    }

    /// The town this talk is about, or else all of them.
    pub fn towns(&self) -> Vec<&'a Town> {
        self.town().map_or_else(|| self.content.towns.iter().collect(), |it| vec![it])
    }

    /// A short text of ours, to stand within a sentence as a value of it.
    pub fn word(&self, line: &Line) -> String {
        text::rich(&self.languages.say(self.language, line)).text
    }

    /// One after the other, with the comma of the language.
    pub fn enumerate(&self, parts: &[String]) -> String {
        self.languages.enumerate(self.language, parts)
    }

    /// A date as the language writes it.
    pub fn date(&self, date: NaiveDate) -> String {
        self.word(&line!(
            "day-date",
            day = i64::from(date.day()),
            month = i64::from(date.month()),
            year = i64::from(date.year()),
        ))
    }

    /// What a wish is called: the name of a topic, a district, a source.
    pub fn wish_name(&self, wish: &Wish) -> String {
        let (interests, value) = (&self.content.interests, wish.value.as_str());
        let mut towns = self.town().into_iter().chain(&self.content.towns);
        let name = match wish.facet {
            Facet::Topic => interests.topic(value).map(|it| it.name(self.language).to_owned()),
            Facet::Audience => interests.audience(value).map(|it| it.name(self.language).to_owned()),
            Facet::District => towns.find_map(|it| it.district(value)).map(|it| it.name.clone()),
            Facet::Source => {
                towns.find_map(|it| it.source(value)).map(|it| it.names.text(self.language).to_owned())
            }
            Facet::Waste => {
                let tour = towns.find_map(|it| it.source(value));
                let tour = tour.map_or(value, |it| it.names.text(self.language));
                Some(self.word(&line!("waste-of", place = tour)))
            }
        };
        name.unwrap_or_else(|| value.to_owned())
    }

    /// What people call a source of events and news.
    pub fn source_name(&self, town: &str, source: &str) -> String {
        let known = self.content.town(town).and_then(|it| it.source(source));
        known.map_or_else(|| source.to_owned(), |it| it.names.text(self.language).to_owned())
    }

    pub fn is_private(&self) -> bool {
        self.room == Room::Private
    }
}
