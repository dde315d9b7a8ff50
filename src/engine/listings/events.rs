//! The events of a source, compared with what we know of them.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::time::Duration;

use crate::model::{Changed, Event, EventState, KeptEvent, Reading, Timestamp, When};
use crate::store::{Error, Tx, event_id};

/// From this many on, most of a source's events at once are rather lost by its program than called off.
const A_LOT: usize = 5;
/// A series is moved by an hour or a day; what is farther away is another date.
const NEARBY: Duration = Duration::from_hours(24);

/// What a source tells now.
pub(super) struct Told<'a> {
    pub from: Timestamp,
    pub until: Timestamp,
    pub events: &'a [Event],
    pub is_first: bool,
}

pub(super) struct Kept {
    pub loss: Option<Loss>,
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

pub(super) async fn keep(tx: &mut Tx, reading: &Reading, told: Told<'_>) -> Result<Kept, Error> {
    let now = reading.checked_at;
    let mut known = Known::new(tx.events_of(&reading.town, &reading.source).await?);
    let ahead = known.all.iter().flatten().filter(|it| is_ahead(it, &told, now)).count();
    let mut unknown = Vec::new();
    let mut told_already: HashSet<(&str, &str)> = HashSet::new();
    // Pages may overlap: what is told twice is told once.
    for event in told.events.iter().filter(|it| told_already.insert((&it.uid, &it.instance))) {
        match known.take(event) {
            Some(kept) => renew(tx, kept, event, now).await?,
            None => unknown.push(event),
        }
    }
    let mut series: HashSet<&str> = HashSet::new();
    for event in unknown {
        if let Some(kept) = known.take_alike(event).or_else(|| known.take_moved(event)) {
            renew(tx, kept, event, now).await?;
            continue;
        }
        let is_new = !told.is_first && !known.series.contains(&event.uid) && now < event.when.starts_at;
        let is_news = is_new && !event.is_cancelled && series.insert(&event.uid);
        add(tx, reading, event, is_news).await?;
    }
    let missing: Vec<KeptEvent> = known.rest().filter(|it| is_ahead(it, &told, now)).collect();
    if A_LOT < missing.len() && ahead < 2 * missing.len() {
        return Ok(Kept { loss: Some(Loss { missing: missing.len(), known: ahead }) });
    }
    for kept in missing {
        miss(tx, kept, now).await?;
    }
    Ok(Kept { loss: None })
}

/// What was missing and still is: the source tells the same as before.
pub(super) async fn miss_again(tx: &mut Tx, reading: &Reading) -> Result<(), Error> {
    for kept in tx.missed_events(&reading.town, &reading.source, reading.checked_at).await? {
        miss(tx, kept, reading.checked_at).await?;
    }
    Ok(())
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

/// Still to come, and the source would tell of it.
fn is_ahead(kept: &KeptEvent, told: &Told<'_>, now: Timestamp) -> bool {
    let starts_at = kept.event.when.starts_at;
    let in_sight = told.from <= starts_at && starts_at < told.until && now < starts_at;
    in_sight && kept.state != EventState::Gone
}

async fn add(tx: &mut Tx, reading: &Reading, event: &Event, is_news: bool) -> Result<(), Error> {
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
    tx.keep_event(&kept).await?;
    if is_news {
        tx.note_change(&kept.town, &kept.source, &Changed::NewEvent(kept.id.clone()), at).await?;
    }
    Ok(())
}

const fn state_of(event: &Event) -> EventState {
    if event.is_cancelled { EventState::Cancelled } else { EventState::Planned }
}

/// It is told of again, perhaps otherwise.
async fn renew(tx: &mut Tx, kept: KeptEvent, event: &Event, now: Timestamp) -> Result<(), Error> {
    let state = state_of(event);
    if kept.event == *event && kept.state == state && kept.missed_at.is_none() {
        return Ok(());
    }
    let changed = kept.state != state || shows_another(&kept.event, event);
    let is_over = kept.event.when.starts_at <= now && event.when.starts_at <= now;
    if changed && !is_over {
        let id = kept.id.clone();
        let what = match (kept.state, state) {
            (EventState::Planned, EventState::Cancelled) => Some(Changed::EventOff(id)),
            (state_before, EventState::Planned) => {
                Some(Changed::Event { id, before: Box::new(kept.event.clone()), state_before })
            }
            // It was off already.
            (EventState::Cancelled | EventState::Gone, _) | (EventState::Planned, EventState::Gone) => None,
        };
        if let Some(what) = what {
            tx.note_change(&kept.town, &kept.source, &what, now).await?;
        }
    }
    let changed_at = if changed { now } else { kept.changed_at };
    tx.keep_event(&KeptEvent { event: event.clone(), state, changed_at, missed_at: None, ..kept }).await
}

/// What people would have to know: another title, time or place.
fn shows_another(before: &Event, event: &Event) -> bool {
    before.title != event.title || before.when != event.when || before.place != event.place
}

/// It is not told of: once may be a slip of its program, twice is meant.
async fn miss(tx: &mut Tx, kept: KeptEvent, now: Timestamp) -> Result<(), Error> {
    if kept.missed_at.is_none() {
        return tx.keep_event(&KeptEvent { missed_at: Some(now), ..kept }).await;
    }
    if kept.state == EventState::Planned {
        tx.note_change(&kept.town, &kept.source, &Changed::EventOff(kept.id.clone()), now).await?;
    }
    tx.keep_event(&KeptEvent { state: EventState::Gone, changed_at: now, ..kept }).await
}
