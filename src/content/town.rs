//! All content as plain data: towns, their places and answers, and what is the same everywhere.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;

use super::announcing::{Announcing, Posts};
use super::poll::RoomPoll;
use super::survey::Survey;
use super::words::{Words, pick};
use super::{
    Category, Emergency, Interests, Phrase, Place, Responsible, Source, Table, Team, TextBlock, category,
    fold,
};
use crate::model::{Account, Address, Kind};

/// Everything the town halls have written, complete and checked.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Content {
    /// In the order people are offered them.
    pub towns: Vec<Town>,
    /// In menu order.
    pub topics: Vec<Topic>,
    pub emergencies: Vec<Emergency>,
    /// What concerns are about, in menu order.
    pub categories: Vec<Category>,
    /// What events and news are about and for.
    pub interests: Interests,
    pub surveys: Vec<Arc<Survey>>,
    /// What is asked in rooms.
    pub polls: Vec<Arc<RoomPoll>>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Town {
    pub id: String,
    pub name: String,
    /// What its case numbers begin with: `BB` in `BB-2026-0147`. No other town's.
    pub code: String,
    /// Working days until a person hears from the staff.
    pub answer_within: u32,
    pub link: Option<String>,
    pub districts: Vec<District>,
    /// The town's own places first, then bodies that are not the town.
    pub places: Vec<Arc<Place>>,
    /// Its own answers and the shared ones it has not replaced.
    pub faqs: Vec<Faq>,
    pub teams: Vec<Arc<Team>>,
    /// Which of them deals with what.
    pub table: Table,
    /// Its own and the shared ones it has not replaced.
    pub texts: Vec<TextBlock>,
    /// When and in which rooms it tells what is on.
    pub announcing: Announcing,
    /// Where its events and news come from.
    pub sources: Vec<Arc<Source>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct District {
    pub id: String,
    pub name: String,
    /// Other spellings people use.
    pub also: Vec<String>,
    /// All of them as they are looked for in texts: folded once, not once for each of ten thousand events.
    pub(super) heard: Vec<Phrase>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    pub id: String,
    pub names: Words,
}

/// One everyday question with its answer, as it holds in one town.
#[derive(Debug, Clone, PartialEq)]
pub struct Faq {
    pub id: String,
    pub topic: String,
    /// Who deals with it, in this town or beyond.
    pub office: Option<Arc<Place>>,
    /// Whether it is the town's task at all.
    pub ours: bool,
    /// Whether the answer shows the office's opening hours.
    pub hours: bool,
    pub as_of: NaiveDate,
    pub review_by: NaiveDate,
    pub owner: String,
    pub link: Option<String>,
    /// The dialogue that knows more than the answer, where there is anything to know: `events`.
    pub opens: Option<String>,
    /// By language; German is always there. Shared by all towns that say the same, and with the search.
    pub texts: BTreeMap<String, Arc<FaqText>>,
    pub origin: Origin,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FaqText {
    pub question: String,
    /// Label of a button and of a near topic.
    pub short: String,
    /// How people put it in everyday words.
    pub alternatives: Vec<String>,
    /// In the small Markdown subset.
    pub answer: String,
    pub cost: Option<String>,
}

/// Where something was written, for those who mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    pub file: Arc<Path>,
    pub line: usize,
}

impl Default for Origin {
    /// Written in no file.
    fn default() -> Self {
        Self { file: Arc::from(Path::new("")), line: 0 }
    }
}

impl Content {
    pub fn town(&self, id: &str) -> Option<&Town> {
        self.towns.iter().find(|it| it.id == id)
    }

    /// The town a person typed.
    pub fn town_named(&self, typed: &str) -> Option<&Town> {
        let typed = fold::fold(typed);
        self.towns.iter().find(|it| typed == fold::fold(&it.name) || typed == fold::fold(&it.id))
    }

    pub fn topic(&self, id: &str) -> Option<&Topic> {
        self.topics.iter().find(|it| it.id == id)
    }

    /// The emergency a text speaks of, in whatever language it is typed.
    pub fn emergency(&self, text: &str) -> Option<&Emergency> {
        let words = fold::words(text);
        self.emergencies.iter().find(|it| it.is_meant_by(&words))
    }

    pub fn survey(&self, id: &str) -> Option<&Survey> {
        self.surveys.iter().find(|it| it.id == id).map(AsRef::as_ref)
    }

    pub fn poll(&self, id: &str) -> Option<&RoomPoll> {
        self.polls.iter().find(|it| it.id == id).map(AsRef::as_ref)
    }

    pub fn category(&self, id: &str) -> Option<&Category> {
        self.categories.iter().find(|it| it.id == id)
    }

    /// What a concern of this kind can be about, in menu order.
    pub fn categories_for(&self, kind: Kind) -> impl Iterator<Item = &Category> {
        self.categories.iter().filter(move |it| it.kinds.contains(&kind))
    }

    /// The category everyday words most likely mean.
    pub fn category_meant(&self, text: &str, lang: &str) -> Option<&Category> {
        category::meant(&self.categories, text, lang)
    }

    /// Whether a town still listens to this source.
    pub fn tells(&self, town: &str, source: &str) -> bool {
        self.town(town).is_some_and(|it| it.source(source).is_some())
    }

    /// Chats of this account in which teams read.
    pub fn team_chats(&self, account: &Account) -> Vec<String> {
        let rooms = self.towns.iter().flat_map(|it| &it.teams).filter_map(|it| it.room.as_ref());
        rooms.filter(|it| it.account == *account).map(|it| it.chat.clone()).collect()
    }

    /// The team whose room this is, whatever the topic in it. Its town is the only one there.
    pub fn team_in_room(&self, room: &Address) -> Option<(&Town, &Team)> {
        let is_here =
            |it: &Team| it.room.as_ref().is_some_and(|it| it.account == room.account && it.chat == room.chat);
        self.towns
            .iter()
            .find_map(|town| town.teams.iter().find(|it| is_here(it)).map(|it| (town, it.as_ref())))
    }
}

impl Town {
    pub fn faq(&self, id: &str) -> Option<&Faq> {
        self.faqs.iter().find(|it| it.id == id)
    }

    pub fn place(&self, id: &str) -> Option<&Place> {
        self.places.iter().find(|it| it.id == id).map(AsRef::as_ref)
    }

    pub fn team(&self, id: &str) -> Option<&Team> {
        self.teams.iter().find(|it| it.id == id).map(AsRef::as_ref)
    }

    /// The teams that may write from this mail address.
    pub fn teams_of_sender(&self, address: &str) -> impl Iterator<Item = &Team> {
        self.teams.iter().map(AsRef::as_ref).filter(move |it| it.is_sender(address))
    }

    /// Whether posts to everybody are taken from this mail address, in small letters.
    pub fn takes_posts_from(&self, address: &str) -> bool {
        let Posts { writers, releasers, .. } = &self.announcing.posts;
        let is_writer = if writers.is_empty() {
            self.teams_of_sender(address).next().is_some()
        } else {
            writers.iter().any(|it| it.covers(address))
        };
        is_writer || releasers.iter().any(|it| it == address)
    }

    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|it| it.id == id).map(AsRef::as_ref)
    }

    pub fn text_block(&self, id: &str) -> Option<&TextBlock> {
        self.texts.iter().find(|it| it.id == id)
    }

    /// Who deals with a concern; `words` are those of the concern and of its place.
    pub fn responsible(
        &self,
        kind: Kind,
        category: Option<&str>,
        district: Option<&str>,
        words: &str,
    ) -> Responsible<'_> {
        self.table.responsible(kind, category, district, words)
    }

    pub fn district(&self, id: &str) -> Option<&District> {
        self.districts.iter().find(|it| it.id == id)
    }

    /// The district a person typed, whatever its case and spelling of umlauts.
    pub fn district_named(&self, typed: &str) -> Option<&District> {
        let typed = fold::fold(typed);
        self.districts.iter().find(|it| it.spellings().any(|it| fold::fold(it) == typed))
    }
}

impl District {
    pub fn new(id: &str, name: String, also: Vec<String>) -> Self {
        let mut new = Self { id: id.to_owned(), name, also, heard: Vec::new() };
        new.heard = new.spellings().filter_map(Phrase::new).collect();
        new
    }

    /// Every way to write it: its name, other spellings, its id.
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        [self.name.as_str(), self.id.as_str()].into_iter().chain(self.also.iter().map(String::as_str))
    }
}

impl Topic {
    pub fn name(&self, lang: &str) -> &str {
        self.names.text(lang)
    }
}

impl Faq {
    /// The text for `lang` and the language it is really in.
    #[expect(clippy::missing_panics_doc, reason = "reading refuses whatever lacks German")]
    pub fn text(&self, lang: &str) -> (&str, &FaqText) {
        let (written, text) = pick(&self.texts, lang).expect("reading refuses an entry without German");
        (written, text)
    }

    /// Whether somebody should have looked at it again by `today`.
    pub fn is_stale(&self, today: NaiveDate) -> bool {
        self.review_by < today
    }
}
