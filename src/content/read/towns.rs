//! `town.toml`: one town, its districts.

use std::collections::HashMap;
use std::path::Path;

use super::Known;
use super::entry::{Entry, refuse_twins};
use super::faqs::DraftFaq;
use crate::content::file::{Keys, Reading, Section};
use crate::content::{District, Place, fold};

pub static TOWN: Keys = Keys::plain(&["name", "link", "order", "district"]);
pub static DISTRICT: Keys = Keys::plain(&["id", "name", "also"]);

/// A town's own files, before shared things join it.
#[derive(Default)]
pub struct DraftTown {
    pub id: String,
    pub name: String,
    pub link: Option<String>,
    /// Place in the list of towns.
    pub order: u32,
    pub districts: Vec<District>,
    pub places: Known<Place>,
    pub faqs: Vec<Entry<DraftFaq>>,
}

pub fn read(
    reading: &Reading<'_>,
    folder: &Path,
    places: Known<Place>,
    faqs: Vec<Entry<DraftFaq>>,
) -> DraftTown {
    let id = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let read = reading.open(&folder.join("town.toml"), &TOWN, town).unwrap_or_default();
    let name = if read.name.is_empty() { id.clone() } else { read.name };
    DraftTown { id, name, places, faqs, ..read }
}

fn town(section: &Section<'_>) -> DraftTown {
    let sections = section.optional("district").sections(&DISTRICT);
    let districts: Vec<_> = sections.iter().filter_map(district).collect();
    refuse_twins(section.reading(), "district.id", &districts);
    refuse_same_names(&sections);
    DraftTown {
        name: section.required("name", "\"Bad Belzig\"").text().unwrap_or_default(),
        link: section.optional("link").link(),
        order: section.optional("order").number().unwrap_or_default(),
        districts: districts.into_iter().map(|it| it.item).collect(),
        ..DraftTown::default()
    }
}

fn district(section: &Section<'_>) -> Option<Entry<District>> {
    Entry::read(section, |id| District {
        id: id.to_owned(),
        name: section.required("name", "\"Hagelberg\"").text().unwrap_or_default(),
        also: section.optional("also").texts().unwrap_or_default(),
    })
}

/// Two districts a person would type alike cannot be told apart.
fn refuse_same_names(sections: &[Section<'_>]) {
    let mut seen: HashMap<String, (usize, usize)> = HashMap::new();
    for (index, section) in sections.iter().enumerate() {
        let Some(it) = district(section).map(|it| it.item) else { continue };
        for spelling in it.spellings() {
            let (owner, line) = *seen.entry(fold::fold(spelling)).or_insert((index, section.line()));
            if owner != index {
                let key = section.optional("name");
                key.fault(
                    format!("\"{spelling}\" also names the district in line {line}"),
                    "Give each district names of its own, so that people can pick one by typing",
                );
                break;
            }
        }
    }
}
