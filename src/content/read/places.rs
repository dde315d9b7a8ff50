//! `places.toml` and `bodies.toml`: offices, halls and bodies, with their opening hours and extra closing days.

use std::path::Path;

use super::Known;
use super::entry::{Entry, entries, name, words};
use super::mail;
use super::slots::slots;
use crate::content::file::{Keys, Reading, Section};
use crate::content::{Closure, Place};

pub static FILE: Keys = Keys::plain(&["place"]);
pub static PLACE: Keys = Keys::plain(&["id", "name", "address", "phone", "link", "mail", "hours", "closed"]);
pub static CLOSED: Keys = Keys::plain(&["from", "to", "reason"]);

pub fn read(reading: &Reading<'_>, file: &Path) -> Known<Place> {
    reading.open(file, &FILE, |root| entries(&root.headed("place", "[[place]]"), &PLACE, place))
}

fn place(section: &Section<'_>) -> Option<Entry<Place>> {
    Entry::read(section, |id| Place {
        id: id.to_owned(),
        names: name(section),
        address: section.optional("address").text(),
        phone: section.optional("phone").text(),
        link: section.optional("link").link(),
        mail: mail::address(&section.optional("mail")),
        hours: slots(section),
        closed: section.optional("closed").each(&CLOSED, closure).unwrap_or_default(),
    })
}

fn closure(section: &Section<'_>) -> Option<Closure> {
    let from = section.required("from", "2026-12-24").date();
    let last = section.required("to", "2026-12-31");
    let to = last.date();
    let reason = words(&section.optional("reason"));
    let (from, to) = (from?, to?);
    if to < from {
        last.fault(
            format!("{to} is before {from}"),
            "Write the first closed day as from and the last one as to",
        );
    }
    Some(Closure { from, to, reason })
}
