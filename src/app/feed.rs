//! The towns' calendars and news feeds, as their files name them now.

use std::sync::Arc;

use chrono_tz::Tz;

use super::accounts;
use crate::clock::Clock;
use crate::content::{self, Content, SourceKind};
use crate::engine::Desk;
use crate::messenger::feed::{Bounds, Config, Feed, Kind, Source, Sources, Whereabouts};
use crate::messenger::{AnyMessenger, Finding};
use crate::store::Store;

/// Of the content in service, whenever it is asked for.
pub fn of_desk(desk: &Arc<Desk>, store: &Store) -> anyhow::Result<Feed> {
    let known = Arc::clone(desk);
    let sources: Sources = Arc::new(move || sources(&known.guide().content));
    let recall = accounts::recall(&Feed::account(), Some(store.clone()));
    Feed::new(config(desk.zone), desk.clock.clone(), sources, recall)
}

/// Looks at all of them once, and keeps nothing.
pub async fn check_up(content: Content, zone: Tz, clock: &Clock) -> anyhow::Result<Vec<Finding>> {
    let recall = accounts::recall(&Feed::account(), None);
    let feed = Feed::new(config(zone), clock.clone(), Arc::new(move || sources(&content)), recall)?;
    Ok(AnyMessenger::check_up(&feed).await)
}

fn config(zone: Tz) -> Config {
    Config { zone, bounds: Bounds::default() }
}

fn sources(content: &Content) -> Vec<Source> {
    let of = |town: &content::Town| {
        let town_id = town.id.clone();
        town.sources.iter().map(move |it| source(&town_id, it)).collect::<Vec<_>>()
    };
    content.towns.iter().flat_map(of).collect()
}

fn source(town: &str, source: &content::Source) -> Source {
    let every = source.every.clone();
    Source {
        town: town.to_owned(),
        id: source.id.clone(),
        kind: match source.kind {
            SourceKind::Ics => Kind::Ics,
            SourceKind::Feed => Kind::News,
            SourceKind::SmartVillage => Kind::SmartVillage,
            SourceKind::Oparl => Kind::Oparl,
            SourceKind::Waste => Kind::Waste,
        },
        at: match &source.at {
            content::Whereabouts::Url(url) => Whereabouts::Url(url.clone()),
            content::Whereabouts::File(file) => Whereabouts::File(file.clone()),
        },
        timetable: Arc::new(move |wall| every.next_after(wall)),
    }
}
