//! All components of one uid, as the dates they mean: a rule's, extra ones, less the exceptions, some of them moved.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};

use super::time::{Span, Time};
use super::written::{End, Extra, Written};
use super::zone::{Zone, Zones};
use crate::messenger::feed::Window;
use crate::model::{Event, Timestamp, When};

pub struct Series<'a> {
    /// What stands by itself or begins a series.
    masters: Vec<&'a Written>,
    /// What takes the place of one of its dates.
    overrides: Vec<&'a Written>,
    zones: &'a Zones,
}

/// One date of a series.
struct Date<'a> {
    /// On the wall of its zone, by the rule.
    wall: NaiveDateTime,
    when: When,
    shown: &'a Written,
}

impl<'a> Series<'a> {
    pub fn new(components: &'a [Written], zones: &'a Zones) -> Self {
        let (overrides, masters): (Vec<&Written>, Vec<&Written>) =
            components.iter().partition(|it| it.instead_of.is_some());
        Self { masters: revisions(masters), overrides, zones }
    }

    /// Those that happen in the window.
    pub fn events(&self, window: Window, events: &mut Vec<Event>) {
        let mut overrides = self.overrides();
        let is_alone = self.masters.len() == 1;
        for master in &self.masters {
            let dates = self.dates(master, window, &mut overrides);
            let is_series = master.recurs() || !is_alone;
            events.extend(
                dates.into_iter().filter(|(_, it)| window.meets(it.when.starts_at, it.when.ends_at)).map(
                    |(at, date)| {
                        let instance = if is_series { key(master, at, date.wall) } else { String::new() };
                        let is_cancelled = date.shown.is_cancelled || master.is_cancelled;
                        Event { instance, when: date.when, is_cancelled, ..date.shown.event() }
                    },
                ),
            );
        }
        // Those whose series is not told of, or does not come by there.
        for (at, written) in overrides {
            let when = self.when(written);
            if window.meets(when.starts_at, when.ends_at) {
                let wall = written.start.wall();
                events.push(Event { instance: key(written, at, wall), when, ..written.event() });
            }
        }
    }

    /// By the moment of the date each takes the place of, the latest revision.
    fn overrides(&self) -> BTreeMap<Timestamp, &'a Written> {
        let mut all: BTreeMap<Timestamp, &Written> = BTreeMap::new();
        let zone = self.masters.first().map_or(self.zones.town().clone(), |it| it.start.zone(self.zones));
        for written in &self.overrides {
            let Some(instead_of) = &written.instead_of else { continue };
            let at = instead_of.instant(self.zones, &zone);
            match all.get(&at) {
                Some(known) if written.revision() < known.revision() => (),
                Some(_) | None => {
                    all.insert(at, written);
                }
            }
        }
        all
    }

    fn dates(
        &self,
        master: &'a Written,
        window: Window,
        overrides: &mut BTreeMap<Timestamp, &'a Written>,
    ) -> BTreeMap<Timestamp, Date<'a>> {
        let zone = master.start.zone(self.zones);
        let mut dates = self.ruled(master, &zone, window);
        for extra in &master.extra {
            let (at, date) = self.extra(master, extra, &zone);
            dates.entry(at).or_insert(date);
        }
        let exceptions = Exceptions::new(master, self.zones, &zone);
        dates.retain(|at, date| !exceptions.cover(*at, date.wall.date()));
        self.put_instead(&mut dates, overrides);
        dates
    }

    /// The first, and all by the rules until the window ends.
    fn ruled(&self, master: &'a Written, zone: &Zone, window: Window) -> BTreeMap<Timestamp, Date<'a>> {
        let first = master.start.wall();
        let mut walls = vec![first];
        for rule in &master.rules {
            let until = rule.until.as_ref().map(|it| last_moment(it, self.zones, zone));
            let ruled = rule.walls(first, window.last_wall());
            walls.extend(ruled.into_iter().filter(|it| until.is_none_or(|until| zone.instant(*it) <= until)));
        }
        let duration = Duration::of(master, self.zones);
        let dated = walls.into_iter().map(|wall| {
            let when = duration.from(wall, zone, master.is_whole_days());
            (zone.instant(wall), Date { wall, when, shown: master })
        });
        dated.collect()
    }

    fn extra(&self, master: &'a Written, extra: &Extra, zone: &Zone) -> (Timestamp, Date<'a>) {
        let at = extra.start.instant(self.zones, zone);
        let wall = zone.wall(at);
        let when = match &extra.end {
            Some(end) => self.when_until(master, wall, end, zone),
            None => Duration::of(master, self.zones).from(wall, zone, master.is_whole_days()),
        };
        (at, Date { wall, when, shown: master })
    }

    /// What was moved, and what was moved with all that follows it.
    fn put_instead(
        &self,
        dates: &mut BTreeMap<Timestamp, Date<'a>>,
        overrides: &mut BTreeMap<Timestamp, &'a Written>,
    ) {
        let days: HashMap<NaiveDate, Timestamp> =
            dates.iter().map(|(at, it)| (it.wall.date(), *at)).collect();
        let told: Vec<(Timestamp, &Written)> = overrides.iter().map(|(at, it)| (*at, *it)).collect();
        for (at, written) in told {
            // One that names only the day means the one date of that day.
            let by_day = || match &written.instead_of {
                Some(Time::Day(day)) => days.get(day).copied(),
                Some(Time::Wall(..) | Time::Utc(_)) | None => None,
            };
            let Some(at_of_rule) = dates.contains_key(&at).then_some(at).or_else(by_day) else { continue };
            overrides.remove(&at);
            if written.and_all_that_follow {
                self.move_all(dates, at_of_rule, written);
            }
            if let Some(date) = dates.get_mut(&at_of_rule) {
                date.when = self.when(written);
                date.shown = written;
            }
        }
    }

    fn move_all(&self, dates: &mut BTreeMap<Timestamp, Date<'a>>, from: Timestamp, written: &'a Written) {
        let zone = written.start.zone(self.zones);
        let Some(first) = dates.get(&from).map(|it| it.wall) else { return };
        let shift = written.start.wall() - first;
        let duration = Duration::of(written, self.zones);
        for date in dates.range_mut(from..).map(|(_, date)| date) {
            date.when = duration.from(date.wall + shift, &zone, written.is_whole_days());
            date.shown = written;
        }
    }

    fn when(&self, written: &Written) -> When {
        let zone = written.start.zone(self.zones);
        Duration::of(written, self.zones).from(written.start.wall(), &zone, written.is_whole_days())
    }

    fn when_until(&self, master: &Written, wall: NaiveDateTime, end: &End, zone: &Zone) -> When {
        let starts_at = zone.instant(wall);
        let ends_at = match end {
            End::At(time) => time.instant(self.zones, zone),
            End::After(span) => span.after(wall, zone),
        };
        When { starts_at, ends_at: ends_at.max(starts_at), whole_days: master.is_whole_days() }
    }
}

/// Several that stand by themselves under one uid: of those that are one thing the latest revision, else all. It is
/// one thing when it begins at the same moment, or when it has a number that says how often it was changed.
fn revisions(masters: Vec<&Written>) -> Vec<&Written> {
    let are_numbered = masters.iter().map(|it| it.sequence).collect::<HashSet<_>>().len() == masters.len();
    if 1 < masters.len() && are_numbered {
        return masters.into_iter().max_by_key(|it| it.revision()).into_iter().collect();
    }
    let mut kept: Vec<&Written> = Vec::new();
    for master in masters {
        match kept.iter_mut().find(|it| it.start == master.start) {
            Some(known) if known.revision() <= master.revision() => *known = master,
            Some(_) => (),
            None => kept.push(master),
        }
    }
    kept
}

/// Which date of its series it is, whatever becomes of it.
fn key(master: &Written, at: Timestamp, wall: NaiveDateTime) -> String {
    if master.start.is_day() { wall.date().to_string() } else { at.millis().to_string() }
}

/// A day as the end of a rule holds to its last moment.
fn last_moment(until: &Time, zones: &Zones, zone: &Zone) -> Timestamp {
    match until {
        Time::Day(day) => {
            let midnight = (*day + Days::new(1)).and_time(NaiveTime::MIN);
            Timestamp::from_millis(zone.instant(midnight).millis() - 1)
        }
        Time::Wall(..) | Time::Utc(_) => until.instant(zones, zone),
    }
}

/// What does not take place, by moments and by days.
struct Exceptions {
    moments: HashSet<Timestamp>,
    days: HashSet<NaiveDate>,
}

impl Exceptions {
    fn new(master: &Written, zones: &Zones, zone: &Zone) -> Self {
        let (days, moments): (Vec<&Time>, Vec<&Time>) = master.exceptions.iter().partition(|it| it.is_day());
        Self {
            moments: moments.into_iter().map(|it| it.instant(zones, zone)).collect(),
            days: days.into_iter().map(|it| it.wall().date()).collect(),
        }
    }

    fn cover(&self, at: Timestamp, day: NaiveDate) -> bool {
        self.moments.contains(&at) || self.days.contains(&day)
    }
}

/// How long each date of a series lasts (3.8.5.3): from a start and an end exactly as long, else by days and hours.
enum Duration {
    Days(u64),
    Exact(i64),
    Nominal(Span),
}

impl Duration {
    fn of(written: &Written, zones: &Zones) -> Self {
        let (start, zone) = (&written.start, written.start.zone(zones));
        match &written.end {
            _ if written.is_whole_days() => Self::Days(whole_days(written)),
            Some(End::After(span)) => Self::Nominal(*span),
            Some(End::At(end)) => {
                let length = end.instant(zones, &zone).millis() - start.instant(zones, &zone).millis();
                Self::Exact(length.max(0))
            }
            None => Self::Exact(0),
        }
    }

    fn from(&self, wall: NaiveDateTime, zone: &Zone, whole_days: bool) -> When {
        let starts_at = zone.instant(wall);
        let ends_at = match self {
            Self::Days(days) => zone.instant(wall + Days::new(*days)),
            Self::Exact(millis) => Timestamp::from_millis(starts_at.millis() + millis),
            Self::Nominal(span) => span.after(wall, zone),
        };
        When { starts_at, ends_at: ends_at.max(starts_at), whole_days }
    }
}

/// One at least, whatever end is told.
fn whole_days(written: &Written) -> u64 {
    let first = written.start.wall().date();
    let days = match &written.end {
        Some(End::At(end)) => u64::try_from((end.wall().date() - first).num_days()).unwrap_or(0),
        Some(End::After(span)) => span.days,
        None => 1,
    };
    days.clamp(1, 1000)
}
