//! `topics.toml`: the topics of the menu, in their order.

use std::path::Path;

use super::Known;
use super::entry::{Entry, refuse_twins, words};
use crate::content::Topic;
use crate::content::file::{Keys, Reading, Section};

static FILE: Keys = Keys::plain(&["topic"]);
pub static TOPIC: Keys = Keys::plain(&["id", "name"]);

pub fn read(reading: &Reading<'_>, file: &Path) -> Known<Topic> {
    let topics: Vec<_> = reading.open(file, &FILE, |root| {
        root.required("topic", "[[topic]]").sections(&TOPIC).iter().filter_map(topic).collect()
    })?;
    refuse_twins(reading, "topic.id", &topics);
    Some(topics)
}

fn topic(section: &Section<'_>) -> Option<Entry<Topic>> {
    Entry::read(section, |id| {
        let names = words(&section.required("name", "{ de = \"…\" }")).unwrap_or_default();
        Topic { id: id.to_owned(), names }
    })
}
