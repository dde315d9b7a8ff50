//! `polls.toml`: questions a town asks in rooms, within what the rooms' networks take.

use std::collections::HashMap;
use std::path::Path;

use chrono::NaiveDate;

use super::announcing::spoken_in;
use super::entry::{Entry, entries, words};
use super::teams;
use crate::content::file::{Key, Keys, Reading, Section};
use crate::content::poll::{Asked, Choosable, PollRoom, RoomPoll};
use crate::content::{Origin, Words};

pub static FILE: Keys = Keys::plain(&["poll"]);
pub static POLL: Keys = Keys::plain(&["id", "opens", "closes", "several", "question", "option", "room"]);
pub static OPTION: Keys = Keys::plain(&["code", "name"]);
pub static ROOM: Keys = Keys::plain(&["place", "language"]);

/// What Telegram takes, in characters; Matrix sets no limit here.
pub const LONGEST_QUESTION: usize = 300;
pub const LONGEST_NAME: usize = 100;
/// By the network of the rooms.
pub const MOST_ON_TELEGRAM: usize = 12;
pub const MOST_ON_MATRIX: usize = 20;

pub fn read(reading: &Reading<'_>, file: &Path) -> Vec<Entry<RoomPoll>> {
    if !file.exists() {
        return Vec::new();
    }
    let polls = |root: &Section<'_>| entries(&root.optional("poll"), &POLL, poll);
    reading.open(file, &FILE, polls).unwrap_or_default()
}

fn poll(section: &Section<'_>) -> Option<Entry<RoomPoll>> {
    let mut entry = Entry::read(section, |id| {
        let rooms = rooms(&section.headed("room", "[[poll.room]]"));
        let options = options(&section.headed("option", "[[poll.option]]"), &rooms);
        let several = section.optional("several").flag().unwrap_or(false);
        let (opens, closes) = days(section);
        let question = section.wanted("question", "Add question.de = \"…\"".to_owned());
        RoomPoll {
            id: id.to_owned(),
            town: String::new(),
            opens,
            closes,
            asked: Asked {
                question: not_longer(&question, LONGEST_QUESTION),
                most: if several { options.len().max(1) } else { 1 },
                options,
            },
            rooms,
            origin: Origin::default(),
        }
    })?;
    entry.item.origin = entry.origin.clone();
    Some(entry)
}

fn days(section: &Section<'_>) -> (NaiveDate, NaiveDate) {
    let (opens, closes) = (section.required("opens", "2026-11-01"), section.required("closes", "2026-11-14"));
    let (first, last) = (opens.date().unwrap_or_default(), closes.date().unwrap_or_default());
    if opens.is_written() && closes.is_written() && last < first {
        closes.fault("lies before the day it opens", "Write the last day to vote");
    }
    (first, last)
}

fn not_longer(key: &Key<'_>, most: usize) -> Words {
    let words = words(key).unwrap_or_default();
    for (lang, text) in words.0.iter().filter(|(_, it)| most < it.chars().count()) {
        let problem = format!("{} characters in {lang} are more than a poll takes", text.chars().count());
        key.fault(problem, format!("Shorten it to {most} characters"));
    }
    words
}

fn options(key: &Key<'_>, rooms: &[PollRoom]) -> Vec<Choosable> {
    let options = key.each(&OPTION, option).unwrap_or_default();
    let is_on_telegram = rooms.iter().any(|it| it.place.account.messenger() == "telegram");
    let (most, network) =
        if is_on_telegram { (MOST_ON_TELEGRAM, "Telegram") } else { (MOST_ON_MATRIX, "Matrix") };
    if key.is_written() && !(2..=most).contains(&options.len()) {
        let remedy = format!("Write 2 to {most} [[poll.option]], as many as {network} takes");
        key.fault(format!("{} options", options.len()), remedy);
    }
    refuse_same(key, &options);
    options
}

fn option(section: &Section<'_>) -> Option<Choosable> {
    let code = section.required("code", "\"saturday\"").id();
    let names = not_longer(&section.wanted("name", "Add name.de = \"…\"".to_owned()), LONGEST_NAME);
    Some(Choosable { code: code?, names })
}

/// Options with one code would be one bar.
fn refuse_same(key: &Key<'_>, options: &[Choosable]) {
    for (at, option) in options.iter().enumerate() {
        if options[..at].iter().any(|it| it.code == option.code) {
            let problem = format!("\"{}\" is the code of two options", option.code);
            key.fault(problem, "Give each option a code of its own");
        }
    }
}

fn rooms(key: &Key<'_>) -> Vec<PollRoom> {
    let rooms = key.each(&ROOM, room).unwrap_or_default();
    for (at, room) in rooms.iter().enumerate() {
        if rooms[..at].iter().any(|it| it.place == room.place) {
            key.fault("names one room twice", "Remove one of the two: a room is asked once");
        }
    }
    rooms
}

fn room(section: &Section<'_>) -> Option<PollRoom> {
    let place = section.required("place", "\"telegram:ACCOUNT -100123\"");
    let language = spoken_in(section);
    Some(PollRoom { place: teams::room_of(&place)?, language })
}

/// One poll is one tally: no other has its id, in any town.
pub fn refuse_twins<'e>(reading: &Reading<'_>, all: impl Iterator<Item = (&'e str, &'e Entry<RoomPoll>)>) {
    let mut seen: HashMap<&str, (&str, &Origin)> = HashMap::new();
    for (town, entry) in all {
        match seen.get(entry.id.as_str()) {
            // Within one file it has been said.
            Some((other, _)) if *other == town => (),
            Some((_, first)) => {
                let problem =
                    format!("\"{}\" is already in {}:{}", entry.id, first.file.display(), first.line);
                reading.fault(entry.fault("poll.id", problem, "Give one of them another id or remove it"));
            }
            None => {
                seen.insert(&entry.id, (town, &entry.origin));
            }
        }
    }
}
