//! What a dialogue may know of what is on, and of what somebody has to do with it.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDateTime;

use crate::content::Labels;
use crate::model::Facet;
use crate::model::{EventId, EventKind, EventState, KeptEvent, Seat, Subscription, Turnout, Wish};
use crate::text::heard_words;

/// Looked up by the engine before it thinks.
#[derive(Clone, Debug, Default)]
pub struct Agenda {
    pub calendar: Arc<Calendar>,
    pub subscription: Option<Subscription>,
    /// What they want to be reminded of.
    pub reminders: Vec<EventId>,
    /// What they come to.
    pub coming: BTreeMap<EventId, Seat>,
    pub turnouts: BTreeMap<EventId, Turnout>,
}

/// All that is on and not over, soonest first.
#[derive(Clone, Debug, Default)]
pub struct Calendar {
    pub events: Vec<Listed>,
}

/// An event with what it belongs to, on the town's clock.
#[derive(Clone, Debug)]
pub struct Listed {
    pub kept: KeptEvent,
    pub labels: Labels,
    pub starts: NaiveDateTime,
    /// The same as `starts` where no end was told.
    pub ends: NaiveDateTime,
    /// Those of the title, in the form lists are compared with.
    pub title_words: Vec<String>,
    /// Those of everything else.
    pub other_words: Vec<String>,
}

impl Listed {
    pub fn new(kept: KeptEvent, labels: Labels, starts: NaiveDateTime, ends: NaiveDateTime) -> Self {
        let event = &kept.event;
        let others = event.categories.iter().chain(&event.agenda).chain(&event.place).chain(&event.organiser);
        let mut other_words: Vec<String> = others.flat_map(|it| heard_words(it)).collect();
        other_words.extend(event.text.iter().flat_map(|it| heard_words(it)));
        Self { title_words: heard_words(&event.title), other_words, labels, starts, ends, kept }
    }

    pub fn id(&self) -> &EventId {
        &self.kept.id
    }

    pub fn is_off(&self) -> bool {
        match self.kept.state {
            EventState::Planned => false,
            EventState::Cancelled | EventState::Gone => true,
        }
    }

    /// Whether people are told of it when they ask what is on; a bin is no event to anybody.
    pub fn is_told(&self) -> bool {
        match self.kept.event.kind {
            EventKind::Occasion | EventKind::Meeting => self.kept.state != EventState::Gone,
            EventKind::Waste => false,
        }
    }

    /// Whether it is what somebody wishes to hear of.
    pub fn has(&self, wish: &Wish) -> bool {
        let among = |labels: &[String]| labels.contains(&wish.value);
        match wish.facet {
            Facet::Topic => among(&self.labels.topics),
            Facet::District => among(&self.labels.districts),
            Facet::Audience => among(&self.labels.audiences),
            Facet::Source | Facet::Waste => self.kept.source == wish.value,
        }
    }
}

impl Calendar {
    pub fn event(&self, id: &str) -> Option<&Listed> {
        self.events.iter().find(|it| it.kept.id.0 == id)
    }

    /// What people are told of a town (or of all) that lasts into this stretch.
    pub fn between<'a>(
        &'a self,
        town: Option<&'a str>,
        from: NaiveDateTime,
        until: NaiveDateTime,
    ) -> impl Iterator<Item = &'a Listed> {
        self.events.iter().filter(move |it| {
            it.is_told()
                && town.is_none_or(|town| it.kept.town == town)
                && it.starts < until
                && (from < it.ends || from <= it.starts)
        })
    }
}
