//! What is on and what is new in a town, as its sources tell it: events and news.

use serde::{Deserialize, Serialize};

use super::Timestamp;

/// Our own id of one date in a town's calendar; the same for as long as its source tells of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EventId(pub String);

/// Our own id of a piece of news.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct NewsId(pub String);

/// One date in the town's calendar. A series is one event for each of its dates.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// The source's own id of it; a series has one for all its dates.
    pub uid: String,
    /// Which date of its series: the moment it begins by the rule, wherever it was moved to. Empty where it stands
    /// alone.
    pub instance: String,
    pub kind: EventKind,
    pub title: String,
    pub when: When,
    /// It will not take place: the source says so.
    pub is_cancelled: bool,
    pub place: Option<String>,
    /// Plain text, shortened.
    pub text: Option<String>,
    pub link: Option<String>,
    pub organiser: Option<String>,
    /// What the source files it under, in its own words.
    pub categories: Vec<String>,
    /// What a meeting deals with, item by item, public items alone (E12).
    pub agenda: Vec<String>,
}

/// What sort of date it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    #[default]
    Occasion,
    /// Of the council or one of its committees (E12).
    Meeting,
    /// A bin is emptied (E11); the title names it.
    Waste,
}

/// From when to when.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct When {
    /// On whole days: midnight of the first one, by the town's clock.
    pub starts_at: Timestamp,
    /// On whole days: midnight after the last one. The same as `starts_at` where no end was told.
    pub ends_at: Timestamp,
    pub whole_days: bool,
}

/// A piece of news.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct News {
    /// The source's own id of it; empty where it has none.
    pub guid: String,
    pub link: Option<String>,
    pub title: String,
    /// Plain text, shortened.
    pub text: Option<String>,
    /// When it was first published, as the source says.
    pub published_at: Option<Timestamp>,
    /// What the source files it under, in its own words.
    pub categories: Vec<String>,
}

/// What one look at a source brought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// Ids of the town and of its source.
    pub town: String,
    pub source: String,
    pub checked_at: Timestamp,
    pub found: Found,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Found {
    /// All the source tells: its news, and its events that begin or last between the two moments.
    Listings { from: Timestamp, until: Timestamp, events: Vec<Event>, news: Vec<News> },
    /// The same as last time.
    Unchanged,
    /// It could not be read; what is known of it stands.
    Failed { reason: String },
    /// It is gone for good, says its server (HTTP 410).
    Ended,
}

/// An event as we keep it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptEvent {
    pub id: EventId,
    pub town: String,
    pub source: String,
    pub event: Event,
    pub state: EventState,
    pub first_seen_at: Timestamp,
    /// When its title, time, place or state last changed.
    pub changed_at: Timestamp,
    /// Since when its source does not tell of it: once may be a slip, a second time it is gone.
    pub missed_at: Option<Timestamp>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventState {
    Planned,
    /// The source says that it will not take place.
    Cancelled,
    /// The source tells of it no more, though its time has not come.
    Gone,
}

/// A piece of news as we keep it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptNews {
    pub id: NewsId,
    pub town: String,
    pub source: String,
    pub news: News,
    pub first_seen_at: Timestamp,
    /// When its source last told of it.
    pub seen_at: Timestamp,
}

/// Something happened to an event, or there is a new one, or a piece of news: to be announced, then settled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Grows with time.
    pub id: String,
    pub town: String,
    pub source: String,
    pub what: Changed,
    pub noted_at: Timestamp,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Changed {
    /// Told for the first time. Of a new series only its first date is.
    NewEvent(EventId),
    /// Its title, time or place was another before, or it was cancelled or gone and takes place after all.
    Event {
        id: EventId,
        before: Box<Event>,
        state_before: EventState,
    },
    /// It will not take place, or is told of no more: see its state.
    EventOff(EventId),
    News(NewsId),
}

/// When a source was last looked at, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceCheck {
    pub town: String,
    pub source: String,
    /// When it was first read; what it told then is announced to nobody.
    pub first_read_at: Option<Timestamp>,
    /// When it was last read well.
    pub read_at: Option<Timestamp>,
    pub checked_at: Timestamp,
    /// What went wrong the last time.
    pub failure: Option<String>,
    /// Since when its server says that it is gone for good.
    pub ended_at: Option<Timestamp>,
}

impl EventKind {
    pub const ALL: [Self; 3] = [Self::Occasion, Self::Meeting, Self::Waste];

    /// In the store and in keys of `locales/`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Occasion => "occasion",
            Self::Meeting => "meeting",
            Self::Waste => "waste",
        }
    }

    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}

impl EventState {
    pub const ALL: [Self; 3] = [Self::Planned, Self::Cancelled, Self::Gone];

    /// In the store and in keys of `locales/`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Cancelled => "cancelled",
            Self::Gone => "gone",
        }
    }

    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}
