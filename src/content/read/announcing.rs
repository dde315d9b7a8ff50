//! `announcements.toml`: when a town tells what nobody asked for just now, and in which rooms.

use std::path::Path;

use chrono::{NaiveTime, Timelike};

use super::{slots, teams};
use crate::content::FIRST_LANGUAGE;
use crate::content::announcing::{Announcing, NewsRoom};
use crate::content::file::{Key, Keys, Reading, Section, one_of};
use crate::model::{Facet, Quiet, Rhythm, Wish};

pub static FILE: Keys =
    Keys::plain(&["quiet_from", "quiet_to", "digest_at", "waste_at", "spread_minutes", "room"]);
pub static ROOM: Keys =
    Keys::plain(&["place", "language", "rhythm", "topics", "districts", "audiences", "sources", "waste"]);

const RHYTHMS: [(&str, Rhythm); 2] = [("day", Rhythm::Day), ("week", Rhythm::Week)];
/// In the order of [`Facet::ALL`].
const FACETS: [&str; 5] = ["audiences", "districts", "sources", "topics", "waste"];
const LONGEST_SPREAD: u32 = 180;

/// Left out, all is as usual.
pub fn read(reading: &Reading<'_>, file: &Path) -> Announcing {
    if !file.exists() {
        return Announcing::default();
    }
    reading.open(file, &FILE, |root| Some(announcing(root))).unwrap_or_default()
}

fn announcing(section: &Section<'_>) -> Announcing {
    let usual = Announcing::default();
    let minute = |name: &str, usual: u16| slots::time(&section.optional(name)).map_or(usual, minute_of);
    Announcing {
        quiet: Quiet { from: minute("quiet_from", usual.quiet.from), to: minute("quiet_to", usual.quiet.to) },
        digest_at: slots::time(&section.optional("digest_at")).unwrap_or(usual.digest_at),
        waste_at: slots::time(&section.optional("waste_at")).unwrap_or(usual.waste_at),
        spread: spread(&section.optional("spread_minutes")).unwrap_or(usual.spread),
        rooms: section.optional("room").each(&ROOM, room).unwrap_or_default(),
    }
}

fn minute_of(time: NaiveTime) -> u16 {
    u16::try_from(time.hour() * 60 + time.minute()).unwrap_or(0)
}

fn spread(key: &Key<'_>) -> Option<u32> {
    let minutes = key.number()?;
    if LONGEST_SPREAD < minutes {
        let remedy = format!("Write a number from 0 to {LONGEST_SPREAD}");
        key.fault(format!("{minutes} minutes are out of bounds"), remedy);
    }
    Some(minutes)
}

fn room(section: &Section<'_>) -> Option<NewsRoom> {
    let place = section.required("place", "\"telegram:ACCOUNT -100123\"");
    let language = section.optional("language");
    let known = section.reading().languages;
    let spoken = language.text().unwrap_or_else(|| FIRST_LANGUAGE.to_owned());
    if !known.contains(&spoken) {
        let remedy = one_of(&spoken, known.iter().map(String::as_str));
        section.fault_at(&language, format!("no language \"{spoken}\""), remedy);
    }
    Some(NewsRoom {
        place: teams::room_of(&place)?,
        language: spoken,
        rhythm: section.optional("rhythm").one_of("rhythm", &RHYTHMS).unwrap_or_default(),
        wishes: FACETS.into_iter().zip(Facet::ALL).flat_map(|it| wishes(section, it)).collect(),
    })
}

fn wishes(section: &Section<'_>, (name, facet): (&str, Facet)) -> Vec<Wish> {
    let values = section.optional(name).texts().unwrap_or_default();
    values.iter().map(|it| Wish::new(facet, it)).collect()
}
