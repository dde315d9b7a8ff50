//! To whom a post goes: names as a clerk writes them, and back.
//!
//! **Invariant:** pure; a name nobody knows is asked back, for a post to the wrong people cannot be unsaid.

use crate::content::fold::fold;
use crate::content::{FIRST_LANGUAGE, Interest, SourceKind, Town};
use crate::line;
use crate::model::{Facet, Line, Wish};
use crate::staff::Office;

/// Everybody.
const ALL: [&str; 3] = ["alle", "an alle", "alle abonnenten"];

/// `Jugend, Hagelberg`: what each name means; or the names nobody knows.
pub fn read(office: &Office<'_>, town: &Town, written: &str) -> Result<Vec<Wish>, Vec<String>> {
    if ALL.contains(&fold(written).as_str()) {
        return Ok(Vec::new());
    }
    let names = written.split([',', ';']).flat_map(|it| it.split(" und ")).map(str::trim);
    let (mut wishes, mut unknown) = (Vec::new(), Vec::new());
    for name in names.filter(|it| !it.is_empty()) {
        match wish(office, town, name) {
            Some(wish) => wishes.push(wish),
            None => unknown.push(name.to_owned()),
        }
    }
    wishes.sort();
    wishes.dedup();
    // An empty line chooses nobody, and surely was not meant to choose everybody.
    let is_empty = wishes.is_empty() && unknown.is_empty();
    if unknown.is_empty() && !is_empty { Ok(wishes) } else { Err(unknown) }
}

fn wish(office: &Office<'_>, town: &Town, name: &str) -> Option<Wish> {
    let (interests, folded) = (&office.content.interests, fold(name));
    let is_named =
        |it: &&Interest| fold(&it.id) == folded || it.names.0.values().any(|it| fold(it) == folded);
    let in_other_words = |it: &&Interest| it.is_in(name);
    let audience = || interests.audiences.iter().find(is_named);
    let topic = || interests.topics.iter().find(is_named);
    let source = || {
        let sources = town.sources.iter().filter(|it| it.kind != SourceKind::Waste);
        sources.into_iter().find(|it| it.id == folded || it.names.0.values().any(|it| fold(it) == folded))
    };
    audience()
        .map(|it| Wish::new(Facet::Audience, &it.id))
        .or_else(|| town.district_named(name).map(|it| Wish::new(Facet::District, &it.id)))
        .or_else(|| topic().map(|it| Wish::new(Facet::Topic, &it.id)))
        .or_else(|| source().map(|it| Wish::new(Facet::Source, &it.id)))
        .or_else(|| {
            interests.audiences.iter().find(in_other_words).map(|it| Wish::new(Facet::Audience, &it.id))
        })
        .or_else(|| interests.topics.iter().find(in_other_words).map(|it| Wish::new(Facet::Topic, &it.id)))
}

/// All there is to choose from.
pub fn known(office: &Office<'_>, town: &Town) -> String {
    let interests = &office.content.interests;
    let about = interests.audiences.iter().chain(&interests.topics).map(|it| it.name(FIRST_LANGUAGE));
    let all: Vec<&str> = about.chain(town.districts.iter().map(|it| it.name.as_str())).collect();
    all.join(", ")
}

/// "Zielgruppe Jugendliche und Ortsteil Hagelberg oder Lütte": of each kind one is enough, and of all kinds one is
/// needed.
pub fn said(office: &Office<'_>, town: &Town, wishes: &[Wish]) -> String {
    let of_facet = |facet: Facet| {
        let chosen = wishes.iter().filter(|it| it.facet == facet);
        let chosen: Vec<&str> = chosen.map(|it| name(office, town, it)).collect();
        let line = Line::new(&format!("staff-post-{}", facet.name()));
        (!chosen.is_empty()).then(|| office.german(&line.with("names", chosen.join(" oder "))))
    };
    let all: Vec<String> = Facet::CHOOSING.into_iter().filter_map(of_facet).collect();
    let both = |one: String, other: String| {
        office.german(&line!("staff-post-and", one = one.as_str(), other = other.as_str()))
    };
    all.into_iter().reduce(both).unwrap_or_default()
}

fn name<'n>(office: &Office<'n>, town: &'n Town, wish: &'n Wish) -> &'n str {
    let (id, interests) = (wish.value.as_str(), &office.content.interests);
    let name = match wish.facet {
        Facet::Audience => interests.audience(id).map(|it| it.name(FIRST_LANGUAGE)),
        Facet::Topic => interests.topic(id).map(|it| it.name(FIRST_LANGUAGE)),
        Facet::District => town.district(id).map(|it| it.name.as_str()),
        Facet::Source | Facet::Waste => town.source(id).map(|it| it.names.text(FIRST_LANGUAGE)),
    };
    name.unwrap_or(id)
}
