//! New ids and places in line: the two things that must never come twice.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use uuid::{NoContext, Uuid};

use crate::model::Timestamp;

/// An id for something that began `at`: a UUID v7, so ids sort by time.
pub(super) fn new_id(at: Timestamp) -> String {
    let seconds = u64::try_from(at.seconds()).unwrap_or(0);
    let millis = u32::try_from(at.millis().rem_euclid(1000)).unwrap_or(0);
    Uuid::new_v7(uuid::Timestamp::from_unix(NoContext, seconds, millis * 1_000_000)).to_string()
}

/// An id nobody can guess: a random UUID.
#[expect(clippy::disallowed_methods, reason = "this is the one place that draws lots")]
pub fn unguessable_id() -> String {
    Uuid::new_v4().to_string()
}

/// A number by chance, all its bits.
#[expect(clippy::disallowed_methods, reason = "this is the one place that draws lots")]
pub fn chance() -> u128 {
    // A UUID has six bits that are always the same; two of them, shifted, have none in common.
    Uuid::new_v4().as_u128() ^ Uuid::new_v4().as_u128().rotate_left(64)
}

/// Below every id of `at` and later.
pub(super) fn first_id(at: Timestamp) -> String {
    let millis = u64::try_from(at.millis()).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &[0; 10]).into_uuid().to_string()
}

/// Places in line, strictly growing even when the clock does not.
#[derive(Clone, Debug, Default)]
pub(super) struct Positions(Arc<AtomicI64>);

impl Positions {
    pub(super) fn next(&self, at: Timestamp) -> i64 {
        let by_clock = at.millis().saturating_mul(1000);
        let step = |last: i64| by_clock.max(last + 1);
        let last = self.0.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |it| Some(step(it)));
        match last {
            Ok(last) | Err(last) => step(last),
        }
    }

    /// Everything from here on comes after `position`.
    pub(super) fn pass(&self, position: i64) {
        self.0.fetch_max(position, Ordering::SeqCst);
    }
}
