//! What a turn has to know of what is on, before it thinks.
//!
//! The calendar is kept in memory as the store knows it, and read anew when that has changed: a minute later at
//! most, wherever the change was written down.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use super::{Desk, Guide};
use crate::clock;
use crate::content::{Content, Labels};
use crate::dialogue::{Agenda, Calendar, Listed, events};
use crate::model::{Action, Content as Said, Event, Inbound, KeptEvent, Person, Talk, Timestamp};
use crate::store::{Error, Reader};

/// So far ahead people are told of events.
const AHEAD: Duration = Duration::from_hours(24 * 400);
/// What lasts longer than this is told of while it lasts; what is over, for so long.
const BEHIND: Duration = Duration::from_hours(24);
/// Of one town: more than any calendar of a small one.
const MOST: i64 = 20_000;

/// The calendar in memory, and what it was made of.
#[derive(Default)]
pub struct Shelf(RwLock<(Option<Edition>, Arc<Calendar>)>);

/// By what one state of the calendar is told from another.
struct Edition {
    events: i64,
    changed_at: i64,
    /// Hours since 1970: what is over goes.
    hour: i64,
    /// It gives events their labels. Held, so that no other can take its place in memory.
    content: Arc<Content>,
}

impl PartialEq for Edition {
    fn eq(&self, other: &Self) -> bool {
        (self.events, self.changed_at, self.hour) == (other.events, other.changed_at, other.hour)
            && Arc::ptr_eq(&self.content, &other.content)
    }
}

impl Desk {
    pub(super) fn calendar(&self) -> Arc<Calendar> {
        Arc::clone(&self.calendar.0.read().unwrap_or_else(PoisonError::into_inner).1)
    }
}

/// The calendar as the store has it now.
pub async fn calendar(desk: &Desk, reader: &mut Reader) -> Result<Arc<Calendar>, Error> {
    renew(desk, reader).await?;
    Ok(desk.calendar())
}

/// Puts the calendar in memory as the store has it now.
pub(super) async fn renew(desk: &Desk, reader: &mut Reader) -> Result<(), Error> {
    let (guide, now) = (desk.guide(), desk.clock.now());
    let (events, changed_at) = reader.events_as_of().await?;
    let hour = now.seconds() / 3600;
    let edition = Edition { events, changed_at, hour, content: Arc::clone(&guide.content) };
    if desk.calendar.0.read().unwrap_or_else(PoisonError::into_inner).0.as_ref() == Some(&edition) {
        return Ok(());
    }
    let mut known = Known::new(desk, &guide.content);
    let mut listed = Vec::new();
    for town in &guide.content.towns {
        let kept = reader.events_between(&town.id, now.minus(BEHIND), now.plus(AHEAD), MOST).await?;
        let told = kept.into_iter().filter(|it| town.source(&it.source).is_some());
        listed.extend(told.map(|it| known.listed(desk, &guide, it)));
    }
    listed.shrink_to_fit();
    listed.sort_by(|left, right| (left.starts, &left.kept.id).cmp(&(right.starts, &right.kept.id)));
    let calendar = Arc::new(Calendar { events: listed });
    *desk.calendar.0.write().unwrap_or_else(PoisonError::into_inner) = (Some(edition), calendar);
    Ok(())
}

/// One date of each series, whose labels the others share: to find them takes far longer than all else.
struct Known(HashMap<(String, String, String), Listed>);

impl Known {
    fn new(desk: &Desk, content: &Arc<Content>) -> Self {
        let shelf = desk.calendar.0.read().unwrap_or_else(PoisonError::into_inner);
        let is_labelled_alike = shelf.0.as_ref().is_some_and(|it| Arc::ptr_eq(&it.content, content));
        let events = shelf.1.events.iter().filter(|_| is_labelled_alike);
        Self(events.map(|it| (series(&it.kept), it.clone())).collect())
    }

    fn listed(&mut self, desk: &Desk, guide: &Guide, kept: KeptEvent) -> Listed {
        let alike = self.0.get(&series(&kept)).filter(|it| is_about_the_same(&it.kept.event, &kept.event));
        if let Some(labels) = alike.map(|it| it.labels.clone()) {
            return labelled(desk, kept, labels);
        }
        let listed = self::listed(desk, guide, kept);
        self.0.insert(series(&listed.kept), listed.clone());
        listed
    }
}

fn series(kept: &KeptEvent) -> (String, String, String) {
    (kept.town.clone(), kept.source.clone(), kept.event.uid.clone())
}

fn is_about_the_same(one: &Event, other: &Event) -> bool {
    one.title == other.title && one.categories == other.categories && one.place == other.place
}

pub(super) fn listed(desk: &Desk, guide: &Guide, kept: KeptEvent) -> Listed {
    let labels = guide.content.labels_of_event(&kept.town, &kept.source, &kept.event);
    labelled(desk, kept, labels)
}

fn labelled(desk: &Desk, kept: KeptEvent, labels: Labels) -> Listed {
    let when = kept.event.when;
    let at = |moment: Timestamp| clock::local(moment, desk.zone);
    Listed::new(kept, labels, at(when.starts_at), at(when.ends_at))
}

/// Of most turns only whether they subscribe; what else they have to do with events where it is about those.
pub(super) async fn of(
    reader: &mut Reader,
    desk: &Desk,
    inbound: &Inbound,
    person: Option<&Person>,
    talk: &Talk,
) -> Result<Agenda, Error> {
    let mut agenda = Agenda { calendar: desk.calendar(), ..Agenda::default() };
    let Some(person) = person else { return Ok(agenda) };
    agenda.subscription = reader.subscription_of(&person.id).await?;
    if is_about_events(inbound, talk) {
        agenda.reminders = reader.reminders_of(&person.id).await?.into_iter().map(|it| it.event).collect();
        let coming = reader.attendances_of(&person.id).await?;
        agenda.coming = coming.into_iter().map(|it| (it.event, it.place)).collect();
        agenda.turnouts = reader.turnouts().await?;
    }
    Ok(agenda)
}

fn is_about_events(inbound: &Inbound, talk: &Talk) -> bool {
    let ours = |code: &str| code.split_once(':').is_some_and(|(dialogue, _)| dialogue == events::NAME);
    let offered = || talk.offered.iter().any(|it| matches!(&it.action, Action::Code(code) if ours(code)));
    match &inbound.content {
        Said::Pressed { code } => ours(code),
        Said::Text(_) | Said::Edited { .. } => offered(),
        _ => false,
    }
}
