//! All a dialogue may know.

use chrono::{Datelike, NaiveDate, NaiveDateTime};

use super::Cases;
use super::parts::Surveys;
use crate::content::{Content, Town};
use crate::line;
use crate::model::{Line, Profile, Room};
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

    /// A date as the language writes it.
    pub fn date(&self, date: NaiveDate) -> String {
        self.word(&line!(
            "day-date",
            day = i64::from(date.day()),
            month = i64::from(date.month()),
            year = i64::from(date.year()),
        ))
    }

    pub fn is_private(&self) -> bool {
        self.room == Room::Private
    }
}
