//! `sources.toml`: the calendars and feeds of a town, where they are and when they are looked at.

use std::path::{Component, Path};

use super::Known;
use super::entry::{Entry, entries, name};
use crate::content::file::{Fault, Key, Keys, Reading, Section, one_of};
use crate::content::{District, Interest, Interests, Source, SourceKind, Timetable, Whereabouts};

pub static FILE: Keys = Keys::plain(&["source"]);
pub static SOURCE: Keys = Keys::plain(&[
    "id",
    "name",
    "kind",
    "url",
    "file",
    "every",
    "topics",
    "districts",
    "audiences",
    "streets",
]);

/// When a source is looked at that says nothing about it.
pub const EVERY: &str = "0 * * * *";

/// A source whose topics, districts and audiences are not yet looked up.
pub struct DraftSource {
    pub source: Source,
    lines: Lines,
}

/// Where they are written.
struct Lines {
    topics: usize,
    districts: usize,
    audiences: usize,
}

/// What sources may name; `None` when its file could not be read, and then nothing is named in vain.
pub struct Names<'n> {
    pub town: &'n str,
    pub interests: Option<&'n Interests>,
    pub districts: Option<&'n [District]>,
}

pub fn read(reading: &Reading<'_>, file: &Path) -> Known<DraftSource> {
    reading.open(file, &FILE, |root| entries(&root.headed("source", "[[source]]"), &SOURCE, source))
}

fn source(section: &Section<'_>) -> Option<Entry<DraftSource>> {
    let kinds = SourceKind::ALL.map(|it| (it.name(), it));
    let mut entry = Entry::read(section, |id| {
        let (topics, districts) = (section.optional("topics"), section.optional("districts"));
        let (audiences, streets) = (section.optional("audiences"), section.optional("streets"));
        let kind = section.required("kind", "\"ics\"").one_of("kind of source", &kinds);
        if streets.is_written() && kind.is_some_and(|it| it != SourceKind::Waste) {
            streets
                .fault("only a waste tour goes through streets", "Write kind = \"waste\" or remove the line");
        }
        let lines = Lines { topics: topics.line(), districts: districts.line(), audiences: audiences.line() };
        let source = Source {
            id: id.to_owned(),
            names: name(section),
            kind: kind.unwrap_or(SourceKind::Ics),
            at: whereabouts(section),
            every: every(&section.optional("every")),
            topics: topics.one_or_more().unwrap_or_default(),
            districts: districts.one_or_more().unwrap_or_default(),
            audiences: audiences.one_or_more().unwrap_or_default(),
            streets: streets.one_or_more().unwrap_or_default(),
            origin: crate::content::Origin::default(),
        };
        DraftSource { source, lines }
    })?;
    entry.item.source.origin = entry.origin.clone();
    Some(entry)
}

fn whereabouts(section: &Section<'_>) -> Whereabouts {
    let (url, file) = (section.optional("url"), section.optional("file"));
    match (url.is_written(), file.is_written()) {
        (true, true) => {
            file.fault("stands beside url, and only one of them can be", "Keep one of the two lines");
        }
        (false, false) => section.fault_here(
            "source.url",
            "nobody knows where to look",
            "Add url = \"https://…\", or file = \"…\" with the name of a file beside this one",
        ),
        (true, false) => return Whereabouts::Url(url.link().unwrap_or_default()),
        (false, true) => return Whereabouts::File(beside(section, &file)),
    }
    Whereabouts::Url(String::new())
}

/// A file in the folder of `sources.toml` or below, and nowhere else.
fn beside(section: &Section<'_>, key: &Key<'_>) -> std::path::PathBuf {
    let written = key.text().unwrap_or_default();
    let folder = section.file().parent().unwrap_or(Path::new(""));
    let path = folder.join(&written);
    if Path::new(&written).components().any(|it| !matches!(it, Component::Normal(_))) {
        key.fault(
            format!("\"{written}\" leads out of this folder"),
            "Put the file beside this one and write its name alone",
        );
    } else if !written.is_empty() && !path.is_file() {
        key.fault(format!("there is no file \"{written}\" here"), "Put it beside this one or mend its name");
    }
    path
}

fn every(key: &Key<'_>) -> Timetable {
    let line = key.text().unwrap_or_else(|| EVERY.to_owned());
    let read = Timetable::new(&line).or_else(|remedy| {
        key.fault(format!("\"{line}\" is no line of cron"), remedy);
        Timetable::new(EVERY)
    });
    read.expect("our own line is one")
}

/// Refuses what names nothing, and gives the sources.
pub fn look_up(reading: &Reading<'_>, drafts: Vec<Entry<DraftSource>>, names: &Names<'_>) -> Vec<Source> {
    for draft in &drafts {
        let DraftSource { source, lines } = &draft.item;
        let refuse = |(what, key, line): (&str, &str, usize), written: &[String], known: &[&str]| {
            for id in written.iter().filter(|it| !known.contains(&it.as_str())) {
                reading.fault(Fault {
                    file: draft.origin.file.to_path_buf(),
                    line,
                    key: format!("source.{key}"),
                    problem: format!("no {what} \"{id}\""),
                    remedy: if known.is_empty() {
                        "Remove it: there are none".to_owned()
                    } else {
                        one_of(id, known.iter().copied())
                    },
                });
            }
        };
        if let Some(interests) = names.interests {
            refuse(("topic", "topics", lines.topics), &source.topics, &ids(&interests.topics));
            refuse(("audience", "audiences", lines.audiences), &source.audiences, &ids(&interests.audiences));
        }
        if let Some(districts) = names.districts {
            let what = format!("district of {}", names.town);
            let known: Vec<&str> = districts.iter().map(|it| it.id.as_str()).collect();
            refuse((&what, "districts", lines.districts), &source.districts, &known);
        }
    }
    drafts.into_iter().map(|it| it.item.source).collect()
}

pub fn ids(interests: &[Interest]) -> Vec<&str> {
    interests.iter().map(|it| it.id.as_str()).collect()
}
