//! Joins shared answers, texts and bodies with each town, and looks up every name that refers to something.

use std::collections::HashMap;
use std::sync::Arc;

use super::Draft;
use super::apart;
use super::entry::Entry;
use super::faqs::DraftFaq;
use super::surveys::{self, DraftSurvey};
use super::table::{Names, table};
use super::towns::DraftTown;
use super::{announcing, polls, sources};
use crate::content::file::{Fault, Reading, one_of};
use crate::content::poll::RoomPoll;
use crate::content::survey::Survey;
use crate::content::{Content, Faq, Interests, Place, TextBlock, Topic, Town};

pub fn merge(reading: &Reading<'_>, draft: Draft) -> Content {
    let Draft { topics, emergencies, bodies, categories, texts, interests, shared, surveys, mut towns } =
        draft;
    towns.sort_by(|left, right| (left.order, &left.id).cmp(&(right.order, &right.id)));
    apart::keep_apart(reading, &towns);
    let own = towns.iter().flat_map(|it| &it.faqs);
    shared.iter().chain(own).for_each(|it| look_up_topic(reading, topics.as_deref(), &it.item));
    let bodies = bodies.map(|it| it.into_iter().map(|it| Arc::new(it.item)).collect::<Vec<_>>());
    let names: Option<Vec<&str>> = categories.as_ref().map(|it| it.iter().map(|it| it.id.as_str()).collect());
    let common = Common {
        faqs: &shared,
        texts: &texts,
        bodies: bodies.as_deref(),
        categories: names.as_deref(),
        interests: interests.as_ref(),
    };
    let surveys = all_surveys(reading, &surveys, &towns);
    let polls = all_polls(reading, &towns);
    Content {
        surveys,
        polls,
        towns: towns.into_iter().filter_map(|it| town(reading, it, &common)).collect(),
        topics: topics.into_iter().flatten().map(|it| it.item).collect(),
        emergencies: emergencies.into_iter().map(|it| it.item).collect(),
        categories: categories.into_iter().flatten().map(|it| it.item).collect(),
        interests: interests.clone().unwrap_or_default(),
    }
}

/// Those of all towns first, then each town's own.
fn all_surveys(
    reading: &Reading<'_>,
    shared: &[Entry<DraftSurvey>],
    towns: &[DraftTown],
) -> Vec<Arc<Survey>> {
    let own = towns.iter().flat_map(|it| &it.surveys);
    surveys::refuse_twins(reading, &shared.iter().chain(own).collect::<Vec<_>>());
    let mut all: Vec<Survey> = shared.iter().map(|it| surveys::settle(reading, it, None)).collect();
    for town in towns {
        let districts = town.districts.iter().flatten().map(|it| it.id.clone()).collect::<Vec<_>>();
        let of_town = Some((town.id.as_str(), districts.as_slice()));
        all.extend(town.surveys.iter().map(|it| surveys::settle(reading, it, of_town)));
    }
    all.into_iter().map(Arc::new).collect()
}

fn all_polls(reading: &Reading<'_>, towns: &[DraftTown]) -> Vec<Arc<RoomPoll>> {
    let all = || towns.iter().flat_map(|town| town.polls.iter().map(|it| (town.id.as_str(), it)));
    polls::refuse_twins(reading, all());
    all().map(|(town, it)| Arc::new(RoomPoll { town: town.to_owned(), ..it.item.clone() })).collect()
}

/// What all towns share.
struct Common<'c> {
    faqs: &'c [Entry<DraftFaq>],
    texts: &'c [Entry<TextBlock>],
    bodies: Option<&'c [Arc<Place>]>,
    /// Their ids.
    categories: Option<&'c [&'c str]>,
    interests: Option<&'c Interests>,
}

/// `None` without a table; what is wrong with it has been said.
fn town(reading: &Reading<'_>, draft: DraftTown, common: &Common<'_>) -> Option<Town> {
    let all_are_known = common.bodies.is_some() && draft.places.is_some();
    let own = draft.places.into_iter().flatten().map(|it| Arc::new(it.item));
    let places: Vec<Arc<Place>> = own.chain(common.bodies.unwrap_or_default().iter().cloned()).collect();
    let look_up = |it: &Entry<DraftFaq>| {
        let office = all_are_known.then(|| office(reading, &it.item, &draft.name, &places)).flatten();
        Faq { office, ..it.item.faq.clone() }
    };
    let faqs = own_before_shared(&draft.faqs, common.faqs).into_iter().map(look_up).collect();
    let teams = draft.teams.map(|it| it.into_iter().map(|it| Arc::new(it.item)).collect::<Vec<_>>());
    let names = Names {
        town: &draft.name,
        categories: common.categories,
        districts: draft.districts.as_deref(),
        teams: teams.as_deref(),
        bodies: common.bodies,
    };
    let known = sources::Names {
        town: &draft.name,
        interests: common.interests,
        districts: draft.districts.as_deref(),
    };
    let sources = draft.sources.map(|it| sources::look_up(reading, it, &known));
    let beside = (sources.as_deref(), teams.as_deref());
    let announcing = announcing::look_up(reading, draft.announcing, &known, beside);
    let table = table(reading, draft.rules.as_deref()?, &names)?;
    let texts = own_before_shared(&draft.texts, common.texts);
    Some(Town {
        id: draft.id,
        name: draft.name,
        code: draft.code,
        answer_within: draft.answer_within,
        link: draft.link,
        districts: draft.districts?,
        places,
        faqs,
        teams: teams?,
        table,
        texts: texts.into_iter().map(|it| it.item.clone()).collect(),
        announcing,
        sources: sources?.into_iter().map(Arc::new).collect(),
    })
}

/// The shared entries in their order, each replaced by the town's own of the same id; then what only the town has.
fn own_before_shared<'e, T>(own: &'e [Entry<T>], shared: &'e [Entry<T>]) -> Vec<&'e Entry<T>> {
    let mut left: HashMap<&str, &Entry<T>> = own.iter().map(|it| (it.id.as_str(), it)).collect();
    let mut all: Vec<&Entry<T>> = shared.iter().map(|it| left.remove(it.id.as_str()).unwrap_or(it)).collect();
    all.extend(own.iter().filter(|it| left.contains_key(it.id.as_str())));
    all
}

fn look_up_topic(reading: &Reading<'_>, topics: Option<&[Entry<Topic>]>, draft: &DraftFaq) {
    let (Some(topics), written) = (topics, &draft.faq.topic) else { return };
    if draft.topic_line > 0 && !written.is_empty() && !topics.iter().any(|it| it.id == *written) {
        reading.fault(Fault {
            file: draft.faq.origin.file.to_path_buf(),
            line: draft.topic_line,
            key: "faq.topic".to_owned(),
            problem: format!("no topic \"{written}\""),
            remedy: one_of(written, topics.iter().map(|it| it.id.as_str())),
        });
    }
}

fn office(reading: &Reading<'_>, draft: &DraftFaq, town: &str, places: &[Arc<Place>]) -> Option<Arc<Place>> {
    let written = draft.office.as_deref()?;
    let fault = |problem, remedy| {
        reading.fault(Fault {
            file: draft.faq.origin.file.to_path_buf(),
            line: draft.office_line,
            key: "faq.office".to_owned(),
            problem,
            remedy,
        });
    };
    let Some(office) = places.iter().find(|it| it.id == written) else {
        fault(
            format!("no place \"{written}\" in {town}"),
            one_of(written, places.iter().map(|it| it.id.as_str())),
        );
        return None;
    };
    if draft.faq.hours && office.hours.is_empty() {
        let problem = format!("\"{written}\" has no opening hours in {town}");
        fault(problem, "Add [[place.hours]] to the place or remove hours = true".to_owned());
    }
    Some(Arc::clone(office))
}
