//! Calendars (RFC 5545): from bytes that mean well to the dates a resident sees (E1).
//!
//! The library reads what is written and knows what rules mean; all that it, or the program that wrote the calendar,
//! gets wrong is mended here. Rules are counted out on the wall clock of the event's zone and each date is put on the
//! clock of the world by itself, as the standard wants it (3.3.5, 3.3.10): so both nights the clocks change are right.
//!
//! ```text
//! text ─▶ written (one component each) ─▶ series (one uid: its rule, extra dates, exceptions, moved ones) ─▶ events
//! ```
//!
//! **Invariant:** one component that makes no sense costs itself alone, and no rule costs more than a bounded time.

mod rule; // the dates a rule means, on the wall
mod series; // all components of one uid, as dates
mod time; // a time as it is written, and the moment it means
mod written; // one component, as it is written
mod zone; // whose clock

use std::collections::HashMap;

use self::series::Series;
use self::written::Written;
use self::zone::Zones;
use super::{Window, charset};
use crate::model::Event;

/// More dates than any town has in a year.
const MOST_EVENTS: usize = 20_000;

/// The events of a calendar that happen in the window, soonest first; what it is instead of a calendar, if it is none.
/// `promised` is the charset its server names.
pub fn read(bytes: &[u8], promised: Option<&str>, window: Window) -> Result<Vec<Event>, String> {
    let calendar = written::parse(&charset::text(&unfolded(bytes), promised))?;
    let zones = Zones::new(calendar.zones, window.zone);
    let mut events = Vec::new();
    for components in by_uid(calendar.events) {
        Series::new(&components, &zones).events(window, &mut events);
        if MOST_EVENTS < events.len() {
            return Err(format!("it tells of more than {MOST_EVENTS} dates"));
        }
    }
    events.sort_by(|left, right| (left.when.starts_at, &left.uid).cmp(&(right.when.starts_at, &right.uid)));
    Ok(events)
}

/// Lines are folded by bytes (3.1), in the middle of a letter if need be: they are joined before they are text.
fn unfolded(bytes: &[u8]) -> Vec<u8> {
    let mut unfolded: Vec<u8> = Vec::with_capacity(bytes.len());
    for byte in bytes {
        let is_fold = matches!(byte, b' ' | b'\t') && unfolded.last() == Some(&b'\n');
        if is_fold {
            unfolded.pop();
            if unfolded.last() == Some(&b'\r') {
                unfolded.pop();
            }
        } else {
            unfolded.push(*byte);
        }
    }
    unfolded
}

/// In the order they are written.
fn by_uid(components: Vec<Written>) -> Vec<Vec<Written>> {
    let mut groups: Vec<Vec<Written>> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for component in components {
        let place = *places.entry(component.uid.clone()).or_insert(groups.len());
        match groups.get_mut(place) {
            Some(group) => group.push(component),
            None => groups.push(vec![component]),
        }
    }
    groups
}
