//! The events of a source, compared with what we know of them.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::time::Duration;

use crate::model::{Changed, Event, EventId, EventState, KeptEvent, Reading, Timestamp, When};
use crate::store::{Error, Reader, Tx, event_id};

/// From this many on, most of a source's events at once are rather lost by its program than called off.
const A_LOT: usize = 5;
/// A series is moved by an hour or a day; what is farther away is another date.
const NEARBY: Duration = Duration::from_hours(24);

/// What a source tells now.
pub(super) struct Told<'a> {
    pub from: Timestamp,
    pub until: Timestamp,
    pub events: &'a [Event],
    /// When it was last read to its end; `None`: never.
    pub read_at: Option<Timestamp>,
    pub is_first: bool,
}

/// What is to be written down of it.
#[derive(Default)]
pub(super) struct Plan {
    /// In this order; written down again, they change nothing.
    pub keep: Vec<Keep>,
    /// Missing for the first time. Only with the end of the reading, for the next one counts them again.
    pub miss: Vec<EventId>,
    pub loss: Option<Loss>,
}

/// An event as it is to be kept, and what people are to hear of it.
pub(super) struct Keep {
    kept: KeptEvent,
    told: Option<Changed>,
}

/// It told of `known` events to come, and tells of `missing` of them no more.
pub(super) struct Loss {
    missing: usize,
    known: usize,
}

impl fmt::Display for Loss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of the {} events to come are missing in it", self.missing, self.known)
    }
}

/// Compares what it tells with what we know.
pub(super) async fn compare(reader: &mut Reader, reading: &Reading, told: &Told<'_>) -> Result<Plan, Error> {
    let now = reading.checked_at;
    let mut known = Known::new(reader.events_of(&reading.town, &reading.source).await?);
    let ahead = known.all.iter().flatten().filter(|it| is_ahead(it, told, now)).count();
    let mut plan = Plan::default();
    let mut unknown = Vec::new();
    let mut told_already: HashSet<(&str, &str)> = HashSet::new();
    // Pages may overlap: what is told twice is told once.
    for event in told.events.iter().filter(|it| told_already.insert((&it.uid, &it.instance))) {
        match known.take(event) {
            Some(kept) => plan.keep.extend(renewed(kept, event, now)),
            None => unknown.push(event),
        }
    }
    let mut series: HashSet<&str> = HashSet::new();
    for event in unknown {
        if let Some(kept) = known.take_alike(event).or_else(|| known.take_moved(event)) {
            plan.keep.extend(renewed(kept, event, now));
            continue;
        }
        let is_new = !told.is_first && !known.series.contains(&event.uid) && now < event.when.starts_at;
        let is_news = is_new && !event.is_cancelled && series.insert(&event.uid);
        plan.keep.push(added(reading, event, is_news));
    }
    let missing: Vec<KeptEvent> = known.rest().filter(|it| is_ahead(it, told, now)).collect();
    if A_LOT < missing.len() && ahead < 2 * missing.len() {
        plan.loss = Some(Loss { missing: missing.len(), known: ahead });
    } else {
        plan.lack(missing, now);
    }
    Ok(plan)
}

/// What was missing and still is: the source tells the same as before.
pub(super) async fn compare_unchanged(reader: &mut Reader, reading: &Reading) -> Result<Plan, Error> {
    let now = reading.checked_at;
    let mut plan = Plan::default();
    plan.lack(reader.missed_events(&reading.town, &reading.source, now).await?, now);
    Ok(plan)
}

pub(super) async fn write(tx: &mut Tx, reading: &Reading, keep: &Keep) -> Result<(), Error> {
    tx.keep_event(&keep.kept).await?;
    match &keep.told {
        Some(told) => tx.note_change(&reading.town, &reading.source, told, reading.checked_at).await,
        None => Ok(()),
    }
}

impl Plan {
    /// They are not told of: once may be a slip of their program, twice is meant.
    fn lack(&mut self, missing: Vec<KeptEvent>, now: Timestamp) {
        for kept in missing {
            if kept.missed_at.is_none() {
                self.miss.push(kept.id);
                continue;
            }
            let told = (kept.state == EventState::Planned).then(|| Changed::EventOff(kept.id.clone()));
            let kept = KeptEvent { state: EventState::Gone, changed_at: now, ..kept };
            self.keep.push(Keep { kept, told });
        }
    }
}

/// What we know of a source, each to be found once.
struct Known {
    all: Vec<Option<KeptEvent>>,
    by_id: HashMap<(String, String), usize>,
    /// By title and time: an event whose source numbers it anew is still the same.
    alike: HashMap<(String, Timestamp), usize>,
    series: HashSet<String>,
}

impl Known {
    fn new(kept: Vec<KeptEvent>) -> Self {
        let numbered = || kept.iter().enumerate();
        Self {
            by_id: numbered()
                .map(|(at, it)| ((it.event.uid.clone(), it.event.instance.clone()), at))
                .collect(),
            alike: numbered()
                .map(|(at, it)| ((it.event.title.clone(), it.event.when.starts_at), at))
                .collect(),
            series: kept.iter().map(|it| it.event.uid.clone()).collect(),
            all: kept.into_iter().map(Some).collect(),
        }
    }

    fn take(&mut self, event: &Event) -> Option<KeptEvent> {
        let at = *self.by_id.get(&(event.uid.clone(), event.instance.clone()))?;
        self.all.get_mut(at)?.take()
    }

    fn take_alike(&mut self, event: &Event) -> Option<KeptEvent> {
        let at = *self.alike.get(&(event.title.clone(), event.when.starts_at))?;
        self.all.get_mut(at)?.take()
    }

    /// A whole series was moved, and with it all its dates: the one nearby is the same.
    fn take_moved(&mut self, event: &Event) -> Option<KeptEvent> {
        let of_series = |it: &&mut Option<KeptEvent>| {
            it.as_ref().is_some_and(|it| {
                it.event.uid == event.uid && !it.event.instance.is_empty() && !event.instance.is_empty()
            })
        };
        let away = |it: &mut Option<KeptEvent>| Some(distance(it.as_ref()?.event.when, event.when));
        let all = self.all.iter_mut().filter(of_series);
        let nearby = all.filter_map(|it| Some((away(it)?, it))).filter(|(away, _)| *away <= NEARBY);
        nearby.min_by_key(|(away, _)| *away)?.1.take()
    }

    fn rest(self) -> impl Iterator<Item = KeptEvent> {
        self.all.into_iter().flatten()
    }
}

fn distance(one: When, other: When) -> Duration {
    one.starts_at.since(other.starts_at).max(other.starts_at.since(one.starts_at))
}

/// Still to come, and the source would tell of it. What a reading told that never came to its end is not counted.
fn is_ahead(kept: &KeptEvent, told: &Told<'_>, now: Timestamp) -> bool {
    let starts_at = kept.event.when.starts_at;
    let in_sight = told.from <= starts_at && starts_at < told.until && now < starts_at;
    let was_told = told.read_at.is_some_and(|it| kept.first_seen_at <= it);
    in_sight && was_told && kept.state != EventState::Gone
}

fn added(reading: &Reading, event: &Event, is_news: bool) -> Keep {
    let at = reading.checked_at;
    let kept = KeptEvent {
        id: event_id(at),
        town: reading.town.clone(),
        source: reading.source.clone(),
        event: event.clone(),
        state: state_of(event),
        first_seen_at: at,
        changed_at: at,
        missed_at: None,
    };
    let told = is_news.then(|| Changed::NewEvent(kept.id.clone()));
    Keep { kept, told }
}

const fn state_of(event: &Event) -> EventState {
    if event.is_cancelled { EventState::Cancelled } else { EventState::Planned }
}

/// It is told of again, perhaps otherwise.
fn renewed(kept: KeptEvent, event: &Event, now: Timestamp) -> Option<Keep> {
    let state = state_of(event);
    if kept.event == *event && kept.state == state && kept.missed_at.is_none() {
        return None;
    }
    let changed = kept.state != state || shows_another(&kept.event, event);
    let is_over = kept.event.when.starts_at <= now && event.when.starts_at <= now;
    let id = kept.id.clone();
    let told = match (kept.state, state) {
        _ if !changed || is_over => None,
        (EventState::Planned, EventState::Cancelled) => Some(Changed::EventOff(id)),
        (state_before, EventState::Planned) => {
            Some(Changed::Event { id, before: Box::new(kept.event.clone()), state_before })
        }
        // It was off already.
        (EventState::Cancelled | EventState::Gone, _) | (EventState::Planned, EventState::Gone) => None,
    };
    let changed_at = if changed { now } else { kept.changed_at };
    let kept = KeptEvent { event: event.clone(), state, changed_at, missed_at: None, ..kept };
    Some(Keep { kept, told })
}

/// What people would have to know: another title, time or place.
fn shows_another(before: &Event, event: &Event) -> bool {
    before.title != event.title || before.when != event.when || before.place != event.place
}
