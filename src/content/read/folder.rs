//! Which files there are: shared ones, and a folder for each town.

use std::path::{Path, PathBuf};

use super::{
    Draft, announcing, categories, emergencies, entry, faqs, interests, places, polls, rules, sources,
    surveys, teams, texts, topics, towns,
};
use crate::content::TextBlock;
use crate::content::file::{Fault, Reading, one_of};

const SHARED: [&str; 6] =
    ["topics.toml", "emergency.toml", "bodies.toml", "categories.toml", "texts.toml", "interests.toml"];
const TOWN: [&str; 8] = [
    "town.toml",
    "places.toml",
    "teams.toml",
    "responsible.toml",
    "texts.toml",
    "sources.toml",
    "announcements.toml",
    "polls.toml",
];

/// Everything under `folder`; `None` when there is nothing.
pub fn draft(reading: &Reading<'_>, folder: &Path) -> Option<Draft> {
    let names = list(reading, folder)?;
    if names.is_empty() {
        reading.fault(Fault::of_file(
            folder,
            "the folder is empty",
            "Copy the example content into it and change it",
        ));
        return None;
    }
    refuse_strangers(reading, &names, &SHARED);
    let topics = topics::read(reading, &folder.join("topics.toml"));
    let emergencies = emergencies::read(reading, &folder.join("emergency.toml"));
    let bodies = optional(&folder.join("bodies.toml"), |file| places::read(reading, file));
    let categories = categories::read(reading, &folder.join("categories.toml"));
    let texts = texts_in(reading, folder);
    let interests = interests::read(reading, &folder.join("interests.toml"));
    let shared = faqs_in(reading, &folder.join("faq"));
    let surveys = surveys_in(reading, &folder.join("surveys"));
    let towns: Vec<_> = names
        .iter()
        .filter(|it| it.is_dir() && !it.ends_with("faq") && !it.ends_with("surveys"))
        .filter_map(|it| town(reading, it))
        .collect();
    if towns.is_empty() {
        let remedy = "Add a folder with a town.toml; the folder's name is the town's id";
        reading.fault(Fault::of_file(folder, "there is no town", remedy));
    }
    let emergencies = emergencies.unwrap_or_default();
    Some(Draft { topics, emergencies, bodies, categories, texts, interests, shared, surveys, towns })
}

fn town(reading: &Reading<'_>, folder: &Path) -> Option<towns::DraftTown> {
    let names = list(reading, folder)?;
    if !names.iter().any(|it| is_toml(it) || it.ends_with("faq") || it.ends_with("surveys")) {
        return None;
    }
    refuse_strangers(reading, &names, &TOWN);
    let others = towns::DraftTown {
        places: optional(&folder.join("places.toml"), |file| places::read(reading, file)),
        faqs: faqs_in(reading, &folder.join("faq")),
        teams: teams::read(reading, &folder.join("teams.toml")),
        rules: rules::read(reading, &folder.join("responsible.toml")),
        texts: texts_in(reading, folder),
        announcing: announcing::read(reading, &folder.join("announcements.toml")),
        sources: optional(&folder.join("sources.toml"), |file| sources::read(reading, file)),
        surveys: surveys_in(reading, &folder.join("surveys")),
        polls: polls::read(reading, &folder.join("polls.toml")),
        ..towns::DraftTown::default()
    };
    Some(towns::read(reading, folder, others))
}

fn texts_in(reading: &Reading<'_>, folder: &Path) -> Vec<entry::Entry<TextBlock>> {
    optional(&folder.join("texts.toml"), |file| texts::read(reading, file)).unwrap_or_default()
}

/// A file that may be left out: then it is as if it were empty.
fn optional<T>(file: &Path, read: impl FnOnce(&Path) -> Option<Vec<T>>) -> Option<Vec<T>> {
    if file.exists() { read(file) } else { Some(Vec::new()) }
}

fn faqs_in(reading: &Reading<'_>, folder: &Path) -> Vec<entry::Entry<faqs::DraftFaq>> {
    if !folder.exists() {
        return Vec::new();
    }
    let names = list(reading, folder).unwrap_or_default();
    let files = names.iter().filter(|it| is_toml(it));
    let entries: Vec<_> = files.filter_map(|it| faqs::read(reading, it)).flatten().collect();
    entry::refuse_twins(reading, "faq.id", &entries);
    entries
}

fn surveys_in(reading: &Reading<'_>, folder: &Path) -> Vec<entry::Entry<surveys::DraftSurvey>> {
    if !folder.exists() {
        return Vec::new();
    }
    let names = list(reading, folder).unwrap_or_default();
    names.iter().filter(|it| is_toml(it)).filter_map(|it| surveys::read(reading, it)).collect()
}

/// A misnamed file would go unread without a word.
fn refuse_strangers(reading: &Reading<'_>, names: &[PathBuf], known: &[&str]) {
    for path in names.iter().filter(|it| is_toml(it)) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if !known.contains(&&*name) {
            let remedy = one_of(&name, known.iter().copied());
            reading.fault(Fault::of_file(path, "nobody reads a file of this name here", remedy));
        }
    }
}

/// What lies in a folder, by name; hidden things left out.
fn list(reading: &Reading<'_>, folder: &Path) -> Option<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    match entries {
        Ok(entries) => {
            let visible = entries.iter().filter(|it| !it.file_name().to_string_lossy().starts_with('.'));
            let mut names: Vec<PathBuf> = visible.map(std::fs::DirEntry::path).collect();
            names.sort();
            Some(names)
        }
        Err(error) => {
            let remedy = "Name a folder that exists and that the service may read";
            reading.fault(Fault::of_file(folder, format!("cannot read the folder: {error}"), remedy));
            None
        }
    }
}

fn is_toml(path: &Path) -> bool {
    path.extension().is_some_and(|it| it.eq_ignore_ascii_case("toml"))
}
