//! `town.toml`: one town, its districts.

use std::collections::HashMap;
use std::path::Path;

use super::Known;
use super::entry::{Entry, entries};
use super::faqs::DraftFaq;
use crate::content::file::{Fault, Keys, Reading, Section, id_fault};
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
    if let Some((problem, remedy)) = id_fault(&id) {
        reading.fault(Fault::of_file(folder, problem, remedy));
    }
    let read = reading.open(&folder.join("town.toml"), &TOWN, |root| Some(town(root))).unwrap_or_default();
    let name = if read.name.is_empty() { id.clone() } else { read.name };
    DraftTown { id, name, places, faqs, ..read }
}

fn town(section: &Section<'_>) -> DraftTown {
    let districts = entries(&section.optional("district"), &DISTRICT, district).unwrap_or_default();
    refuse_same_names(section.reading(), &districts);
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
fn refuse_same_names(reading: &Reading<'_>, districts: &[Entry<District>]) {
    let mut seen: HashMap<String, &Entry<District>> = HashMap::new();
    for entry in districts {
        for spelling in entry.item.spellings() {
            let owner = *seen.entry(fold::fold(spelling)).or_insert(entry);
            if owner.id != entry.id {
                let problem =
                    format!("\"{spelling}\" also names \"{}\" in line {}", owner.id, owner.origin.line);
                let remedy = "Give each district names of its own, so that people can pick one by typing";
                reading.fault(entry.fault("district", problem, remedy));
                break;
            }
        }
    }
}
