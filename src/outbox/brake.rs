//! Stops a whole account when its network refuses lane after lane for going too fast.
//!
//! One refusal is one chat's affair and holds that chat's lane. Several in a row, with nothing let
//! through in between, mean the account: going on would only prolong it.
//!
//! **Invariant:** never asks the time; it is told.

use std::time::Duration;

use tokio::time::Instant;

const REFUSALS: u32 = 3;
/// Refusals further apart than this are not about the same thing.
const IN_A_ROW: Duration = Duration::from_secs(5);
/// Whatever is asked for; an account is not silenced for ever by a number.
const LONGEST: Duration = Duration::from_hours(24);

#[derive(Debug, Default)]
pub struct Brake {
    refusals: u32,
    last_at: Option<Instant>,
    until: Option<Instant>,
}

impl Brake {
    /// The network asked for silence of `pause`.
    pub fn refused(&mut self, at: Instant, pause: Duration) {
        let in_a_row = self.last_at.is_some_and(|it| at.duration_since(it) <= IN_A_ROW);
        self.refusals = if in_a_row { self.refusals + 1 } else { 1 };
        self.last_at = Some(at);
        if REFUSALS <= self.refusals {
            self.until = self.until.max(Some(at + pause.min(LONGEST)));
        }
    }

    pub fn let_through(&mut self) {
        self.refusals = 0;
    }

    /// Until when nothing may go, if that lies ahead.
    pub fn until(&self, now: Instant) -> Option<Instant> {
        self.until.filter(|it| now < *it)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAUSE: Duration = Duration::from_secs(7);

    #[test]
    fn one_refusal_does_not_stop_the_account() {
        let now = Instant::now();
        let mut brake = Brake::default();
        brake.refused(now, PAUSE);
        brake.refused(now, PAUSE);
        assert_eq!(brake.until(now), None);
    }

    #[test]
    fn three_refusals_in_a_row_stop_it_for_the_time_stated() {
        let now = Instant::now();
        let mut brake = Brake::default();
        for _ in 0..REFUSALS {
            brake.refused(now, PAUSE);
        }
        assert_eq!(brake.until(now), Some(now + PAUSE));
        assert_eq!(brake.until(now + PAUSE), None);
    }

    #[test]
    fn a_pause_beyond_all_time_stops_it_for_a_day() {
        let now = Instant::now();
        let mut brake = Brake::default();
        for _ in 0..REFUSALS {
            brake.refused(now, Duration::MAX);
        }
        assert_eq!(brake.until(now), Some(now + LONGEST));
    }

    #[test]
    fn what_gets_through_or_much_time_between_starts_the_count_again() {
        let now = Instant::now();
        let mut brake = Brake::default();
        brake.refused(now, PAUSE);
        brake.refused(now, PAUSE);
        brake.let_through();
        brake.refused(now, PAUSE);
        brake.refused(now, PAUSE);
        brake.refused(now + 2 * IN_A_ROW, PAUSE);
        assert_eq!(brake.until(now), None);
    }
}
