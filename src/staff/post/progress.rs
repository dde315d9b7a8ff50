//! Whom a post reaches and where it stands, in words and counts; no names, but for rooms.

use std::collections::BTreeMap;

use super::Post;
use crate::clock;
use crate::content::Town;
use crate::content::announcing::NewsRoom;
use crate::line;
use crate::model::{Line, Readers, Stage, Timestamp};
use crate::staff::Office;
use crate::store::{Among, Error, Reader};
use chrono::Datelike;

/// How a reader that has shut us out is written down.
const SHUT_OUT: &str = "shut out";

/// `Montag, 30.11.2026, 08:00 Uhr`.
pub fn when(office: &Office<'_>, at: Timestamp) -> String {
    let local = clock::local(at, office.zone);
    let day = i64::from(local.weekday().num_days_from_monday());
    let (date, time) = (local.format("%d.%m.%Y").to_string(), local.format("%H:%M").to_string());
    office.german(&line!("staff-post-when", day = day, date = date, time = time))
}

/// To how many it would go now, by network.
pub async fn reach(office: &Office<'_>, reader: &mut Reader, post: &Post<'_>) -> Result<String, Error> {
    let told = &post.told;
    let today = office.local.date().to_string();
    let counted = reader.post_reach(&told.town, &told.wishes, told.urgency, &today).await?;
    let mut networks: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for it in &counted {
        let key = if it.are_rooms { "staff-post-rooms" } else { "staff-post-people" };
        let counted = office.german(&Line::new(key).with("count", it.count));
        networks.entry(it.account.messenger()).or_default().push(counted);
    }
    let network = |(name, counts): (&str, Vec<String>)| {
        let who = counts.join(", ");
        office.german(&line!("staff-post-network", network = named(name), who = who))
    };
    let who: Vec<String> = networks.into_iter().map(network).collect();
    Ok(office.german(&match who.as_slice() {
        [] => line!("staff-post-reach-nobody"),
        who => line!("staff-post-reach", who = who.join("; ")),
    }))
}

/// Where it stands at its readers, by network; then the rooms it has not reached, and why.
pub async fn standing(
    office: &Office<'_>,
    reader: &mut Reader,
    town: &Town,
    announcement: &str,
) -> Result<Vec<String>, Error> {
    let found = reader.post_progress(announcement).await?;
    let mut networks: BTreeMap<(&str, bool), Vec<&Readers>> = BTreeMap::new();
    for it in &found {
        networks.entry((it.account.messenger(), it.are_rooms)).or_default().push(it);
    }
    let mut lines = Vec::new();
    for ((name, are_rooms), mut readers) in networks {
        let name = if are_rooms {
            office.german(&line!("staff-post-rooms-of", network = named(name)))
        } else {
            named(name)
        };
        readers.sort_by_key(|it| it.stage);
        let counts: Vec<String> = readers.into_iter().filter_map(|it| count(office, it)).collect();
        lines.push(office.german(&line!("staff-post-network", network = name, who = counts.join(", "))));
    }
    if found.iter().any(|it| it.stage == Some(Stage::Waiting))
        && let Some(at) =
            reader.progress(announcement, Among::All).await?.waits_until.filter(|it| office.now < *it)
    {
        lines.push(office.german(&line!("staff-post-waits-until", when = when(office, at))));
    }
    for missed in reader.missed_rooms(announcement).await? {
        let named = town.announcing.rooms.iter().find(|it| it.place == missed.place);
        let place = &missed.place;
        let place = named.map_or_else(|| format!("{} {}", place.account, place.chat), NewsRoom::called);
        let why = reason(office, Some(&missed.reason));
        lines.push(office.german(&line!("staff-post-room-missed", place = place, reason = why)));
    }
    Ok(lines)
}

fn count(office: &Office<'_>, readers: &Readers) -> Option<String> {
    let stage = readers.stage?;
    let reason = readers.reason.as_deref().filter(|it| !it.is_empty());
    let key = match stage {
        Stage::Failed if reason.is_some() => "staff-post-stage-failed-why".to_owned(),
        stage => format!("staff-post-stage-{}", stage.name()),
    };
    let line = Line::new(&key).with("count", readers.count).with("reason", self::reason(office, reason));
    Some(office.german(&line))
}

fn reason(office: &Office<'_>, why: Option<&str>) -> String {
    match why {
        None | Some("") => office.german(&line!("staff-post-no-reason")),
        Some(SHUT_OUT) => office.german(&line!("staff-post-shut-out")),
        Some(why) => why.to_owned(),
    }
}

/// A network as one writes it.
fn named(messenger: &str) -> String {
    let mut letters = messenger.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
