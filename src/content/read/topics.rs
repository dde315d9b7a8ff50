//! `topics.toml`: the topics of the menu, in their order.

use std::path::Path;

use super::Known;
use super::entry::{Entry, entries, name};
use crate::content::Topic;
use crate::content::file::{Keys, Reading, Section};

pub static FILE: Keys = Keys::plain(&["topic"]);
pub static TOPIC: Keys = Keys::plain(&["id", "name"]);

pub fn read(reading: &Reading<'_>, file: &Path) -> Known<Topic> {
    reading.open(file, &FILE, |root| entries(&root.headed("topic", "[[topic]]"), &TOPIC, topic))
}

fn topic(section: &Section<'_>) -> Option<Entry<Topic>> {
    Entry::read(section, |id| Topic { id: id.to_owned(), names: name(section) })
}
