//! `announcements.toml`: when a town tells what nobody asked for just now, and in which rooms.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{NaiveTime, Timelike};

use super::sources::{Names, ids};
use super::{mail, slots, teams};
use crate::content::announcing::{Alone, Announcing, NewsRoom, Posts};
use crate::content::file::{Fault, Key, Keys, Reading, Section, one_of};
use crate::content::{FIRST_LANGUAGE, Source, SourceKind, Team};
use crate::model::{Facet, Quiet, Rhythm, Wish};

pub static FILE: Keys = Keys::plain(&[
    "quiet_from",
    "quiet_to",
    "digest_at",
    "waste_at",
    "spread_minutes",
    "team",
    "room",
    "post_writers",
    "post_releasers",
    "post_alone",
]);
pub static ROOM: Keys = Keys::plain(&[
    "name",
    "place",
    "language",
    "rhythm",
    "topics",
    "districts",
    "audiences",
    "sources",
    "waste",
]);

const RHYTHMS: [(&str, Rhythm); 2] = [("day", Rhythm::Day), ("week", Rhythm::Week)];
/// In the order of [`Facet::ALL`].
const FACETS: [&str; 5] = ["audiences", "districts", "sources", "topics", "waste"];
const LONGEST_SPREAD: u32 = 180;

/// What it says, before what its rooms name is looked up.
#[derive(Default)]
pub struct DraftAnnouncing {
    announcing: Announcing,
    file: PathBuf,
    team_line: usize,
    /// Of each room, where its wishes are written.
    lines: Vec<Lines>,
}

/// Lines of the keys [`FACETS`].
type Lines = [usize; FACETS.len()];

/// Left out, all is as usual.
pub fn read(reading: &Reading<'_>, file: &Path) -> DraftAnnouncing {
    if !file.exists() {
        return DraftAnnouncing::default();
    }
    reading.open(file, &FILE, |root| Some(announcing(root))).unwrap_or_default()
}

fn announcing(section: &Section<'_>) -> DraftAnnouncing {
    let (rooms, lines) = section.optional("room").each(&ROOM, room).unwrap_or_default().into_iter().unzip();
    let team = section.optional("team");
    let announcing = Announcing { rooms, team: team.text(), posts: posts(section), ..times(section) };
    DraftAnnouncing { announcing, file: section.file().to_path_buf(), team_line: team.line(), lines }
}

fn times(section: &Section<'_>) -> Announcing {
    let usual = Announcing::default();
    let minute = |name: &str, usual: u16| slots::time(&section.optional(name)).map_or(usual, minute_of);
    Announcing {
        quiet: Quiet { from: minute("quiet_from", usual.quiet.from), to: minute("quiet_to", usual.quiet.to) },
        digest_at: slots::time(&section.optional("digest_at")).unwrap_or(usual.digest_at),
        waste_at: slots::time(&section.optional("waste_at")).unwrap_or(usual.waste_at),
        spread: spread(&section.optional("spread_minutes")).unwrap_or(usual.spread),
        ..usual
    }
}

fn posts(section: &Section<'_>) -> Posts {
    let releasers = section.optional("post_releasers");
    Posts {
        writers: teams::senders(&section.optional("post_writers")),
        releasers: mail::addresses(&releasers),
        alone: match section.optional("post_alone").flag() {
            Some(true) => Alone::Allowed,
            Some(false) | None => Alone::Never,
        },
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

/// The language a room is written to in.
pub fn spoken_in(room: &Section<'_>) -> String {
    let language = room.optional("language");
    let known = room.reading().languages;
    let spoken = language.text().unwrap_or_else(|| FIRST_LANGUAGE.to_owned());
    if !known.contains(&spoken) {
        let remedy = one_of(&spoken, known.iter().map(String::as_str));
        room.fault_at(&language, format!("no language \"{spoken}\""), remedy);
    }
    spoken
}

fn room(section: &Section<'_>) -> Option<(NewsRoom, Lines)> {
    let place = section.required("place", "\"telegram:ACCOUNT -100123\"");
    let language = spoken_in(section);
    let room = NewsRoom {
        name: section.optional("name").text(),
        place: teams::room_of(&place)?,
        language,
        rhythm: section.optional("rhythm").one_of("rhythm", &RHYTHMS).unwrap_or_default(),
        wishes: FACETS.into_iter().zip(Facet::ALL).flat_map(|it| wishes(section, it)).collect(),
    };
    Some((room, FACETS.map(|it| section.optional(it).line())))
}

fn wishes(section: &Section<'_>, (name, facet): (&str, Facet)) -> Vec<Wish> {
    let values = section.optional(name).texts().unwrap_or_default();
    values.iter().map(|it| Wish::new(facet, it)).collect()
}

/// Refuses what names nothing: a room that waits for it would be told nothing, and nobody would know why.
pub fn look_up(
    reading: &Reading<'_>,
    draft: DraftAnnouncing,
    names: &Names<'_>,
    (sources, teams): (Option<&[Source]>, Option<&[Arc<Team>]>),
) -> Announcing {
    let DraftAnnouncing { announcing, file, team_line, lines } = draft;
    if let (Some(id), Some(teams)) = (&announcing.team, teams)
        && !teams.iter().any(|it| it.id == *id)
    {
        reading.fault(Fault {
            file: file.clone(),
            line: team_line,
            key: "team".to_owned(),
            problem: format!("no team \"{id}\" in {}", names.town),
            remedy: one_of(id, teams.iter().map(|it| it.id.as_str())),
        });
    }
    for (room, lines) in announcing.rooms.iter().zip(lines) {
        for ((facet, key), line) in Facet::ALL.into_iter().zip(FACETS).zip(lines) {
            let Some(known) = known(facet, names, sources) else { continue };
            for wish in room.wishes.iter().filter(|it| it.facet == facet) {
                if !known.contains(&wish.value.as_str()) {
                    reading.fault(Fault {
                        file: file.clone(),
                        line,
                        key: format!("room.{key}"),
                        problem: format!(
                            "{} has no \"{}\" among its {}",
                            names.town,
                            wish.value,
                            plural(facet)
                        ),
                        remedy: match known.as_slice() {
                            [] => "Remove it: there are none".to_owned(),
                            known => one_of(&wish.value, known.iter().copied()),
                        },
                    });
                }
            }
        }
    }
    announcing
}

/// `None` when its file could not be read, and then nothing is named in vain.
fn known<'n>(facet: Facet, names: &Names<'n>, sources: Option<&'n [Source]>) -> Option<Vec<&'n str>> {
    let of_kind = |is_waste: bool| {
        let chosen = sources?.iter().filter(move |it| (it.kind == SourceKind::Waste) == is_waste);
        Some(chosen.map(|it| it.id.as_str()).collect())
    };
    match facet {
        Facet::Audience => names.interests.map(|it| ids(&it.audiences)),
        Facet::Topic => names.interests.map(|it| ids(&it.topics)),
        Facet::District => names.districts.map(|it| it.iter().map(|it| it.id.as_str()).collect()),
        Facet::Source => of_kind(false),
        Facet::Waste => of_kind(true),
    }
}

const fn plural(facet: Facet) -> &'static str {
    match facet {
        Facet::Audience => "audiences",
        Facet::Topic => "topics",
        Facet::District => "districts",
        Facet::Source => "sources",
        Facet::Waste => "waste tours",
    }
}
