//! What somebody wants to hear of without asking each time (E4).

use serde::{Deserialize, Serialize};

use super::{Address, Timestamp};

/// Everything one reader has asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Subscription {
    pub town: String,
    /// In which it is written to them.
    pub language: String,
    pub rhythm: Rhythm,
    /// Nothing of a facet: all of it.
    pub wishes: Vec<Wish>,
    /// Their own quiet hours; `None`: the town's.
    pub quiet: Option<Quiet>,
    /// The first day they hear of again, `2026-11-30`.
    pub paused_until: Option<String>,
}

/// One thing to hear of: `audience youth`, `district hagelberg`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Wish {
    pub facet: Facet,
    pub value: String,
}

/// In what respect things are chosen; in the order of their names, as the store sorts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Facet {
    Audience,
    District,
    Source,
    Topic,
    /// Collection dates of a street or tour: told in addition, and choosing nothing else.
    Waste,
}

/// How often what is ahead is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rhythm {
    Day,
    #[default]
    Week,
}

/// When nobody wants to be woken: minutes of the day; may run past midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Quiet {
    pub from: u16,
    pub to: u16,
}

/// A reader: a person, or a room named by the town.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subscriber {
    pub id: String,
    pub address: Address,
    pub is_room: bool,
    pub subscription: Subscription,
    pub told: Option<Told>,
}

/// The last digest: which stretch of time it spoke of, and the message that carried it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub from: Timestamp,
    pub until: Timestamp,
    pub at: Timestamp,
    /// What was new from then on until `at` was told, too.
    pub news_since: Timestamp,
    /// `None` where there was nothing to tell.
    pub outbox: Option<String>,
}

impl Subscription {
    /// Whether something is for them: of each facet they named, one value must be `had` by it.
    pub fn wants(&self, had: impl Fn(&Wish) -> bool) -> bool {
        Facet::CHOOSING.iter().all(|facet| {
            let mut named = self.of(*facet).peekable();
            named.peek().is_none() || named.any(&had)
        })
    }

    /// Whether a post to `wishes` is for them: who chose nothing in a respect hears all of it.
    pub fn is_among(&self, wishes: &[Wish]) -> bool {
        Facet::CHOOSING.iter().all(|facet| {
            let mut named = wishes.iter().filter(|it| it.facet == *facet).peekable();
            let chose_none = self.of(*facet).next().is_none();
            named.peek().is_none() || chose_none || named.any(|it| self.wishes.contains(it))
        })
    }

    /// `today` is written in the same way.
    pub fn is_paused(&self, today: &str) -> bool {
        self.paused_until.as_deref().is_some_and(|it| today < it)
    }

    pub fn of(&self, facet: Facet) -> impl Iterator<Item = &Wish> {
        self.wishes.iter().filter(move |it| it.facet == facet)
    }
}

impl Wish {
    pub fn new(facet: Facet, value: &str) -> Self {
        Self { facet, value: value.to_owned() }
    }
}

impl Facet {
    /// Those by which events, news and posts are chosen.
    pub const CHOOSING: [Self; 4] = [Self::Audience, Self::District, Self::Source, Self::Topic];
    pub const ALL: [Self; 5] = [Self::Audience, Self::District, Self::Source, Self::Topic, Self::Waste];

    /// In the store and in codes of choices.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::District => "district",
            Self::Audience => "audience",
            Self::Source => "source",
            Self::Waste => "waste",
        }
    }

    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}

impl Rhythm {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
        }
    }

    pub fn by_name(name: &str) -> Option<Self> {
        [Self::Day, Self::Week].into_iter().find(|it| it.name() == name)
    }
}

impl Quiet {
    /// Whether that minute of the day is within them.
    pub const fn holds(self, minute: u16) -> bool {
        if self.from <= self.to {
            self.from <= minute && minute < self.to
        } else {
            self.from <= minute || minute < self.to
        }
    }
}
