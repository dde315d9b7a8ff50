//! What stands in a feed, whatever its format.

use crate::content::FIRST_LANGUAGE;
use crate::dialogue::{Listed, events};
use crate::line;
use crate::model::{KeptNews, Timestamp};
use crate::text::Languages;

pub struct Feed {
    pub title: String,
    /// Who publishes it.
    pub town: String,
    /// The town's own page.
    pub home: Option<String>,
    /// Where it is found.
    pub address: String,
    pub entries: Vec<Entry>,
}

pub struct Entry {
    /// A UUID, the same for as long as it is told.
    pub id: String,
    pub title: String,
    pub text: String,
    pub link: Option<String>,
    pub published_at: Timestamp,
    pub updated_at: Timestamp,
    pub categories: Vec<String>,
}

impl Feed {
    /// When anything in it last changed.
    pub fn updated_at(&self) -> Timestamp {
        self.entries.iter().map(|it| it.updated_at).max().unwrap_or(Timestamp::from_millis(0))
    }
}

impl Entry {
    pub fn of_event(languages: &Languages, it: &Listed) -> Self {
        let event = &it.kept.event;
        let when = events::when(languages, FIRST_LANGUAGE, it);
        let off = it.is_off().then(|| languages.label(FIRST_LANGUAGE, &line!("events-cancelled")));
        let lines = off.into_iter().chain([when]).chain(event.place.clone());
        let facts = lines.collect::<Vec<_>>().join("\n");
        let text = [Some(facts), event.text.clone()].into_iter().flatten();
        Self {
            id: it.id().0.clone(),
            title: readable(&event.title),
            text: readable(&text.collect::<Vec<_>>().join("\n\n")),
            link: event.link.clone(),
            published_at: it.kept.first_seen_at,
            updated_at: it.kept.changed_at,
            categories: event.categories.iter().map(|it| readable(it)).collect(),
        }
    }

    pub fn of_news(kept: &KeptNews) -> Self {
        let news = &kept.news;
        let published_at = news.published_at.unwrap_or(kept.first_seen_at);
        Self {
            id: kept.id.0.clone(),
            title: readable(&news.title),
            text: readable(news.text.as_deref().unwrap_or(&news.title)),
            link: news.link.clone(),
            published_at,
            updated_at: published_at,
            categories: news.categories.iter().map(|it| readable(it)).collect(),
        }
    }
}

/// Without what no XML may hold, escaped or not (XML 1.0, 2.2).
fn readable(text: &str) -> String {
    let is_unspeakable =
        |it: char| it.is_control() && it != '\n' && it != '\t' || matches!(it, '\u{fffe}' | '\u{ffff}');
    text.replace("\r\n", "\n").replace(is_unspeakable, "")
}
