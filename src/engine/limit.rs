//! How much one person, or one room, may write before we ask them to wait (M1).

use std::time::Duration;

use crate::line;
use crate::model::{Line, Tally, Timestamp};

const MINUTE: Duration = Duration::from_mins(1);
const DAY: Duration = Duration::from_hours(24);

/// Messages answered per person or room, and until when as if they had just come.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub per_minute: u32,
    pub per_day: u32,
    /// What was written longer ago is late.
    pub late_after: Duration,
}

#[derive(Debug, PartialEq)]
pub(super) enum Pace {
    Fine,
    /// The first one too many: told once.
    TooMuch(Line),
    /// Told already; another answer would only be more of the flood.
    StillTooMuch,
}

impl Limits {
    /// Counts one more message, written `at`: what piled up while we were away was not written all at once.
    pub(super) fn count(self, tally: &mut Tally, at: Timestamp) -> Pace {
        if MINUTE <= at.since(tally.minute_from) {
            (tally.minute_from, tally.in_minute) = (at, 0);
        }
        if DAY <= at.since(tally.day_from) {
            (tally.day_from, tally.in_day) = (at, 0);
        }
        tally.in_minute = tally.in_minute.saturating_add(1);
        tally.in_day = tally.in_day.saturating_add(1);
        match (self.per_day.checked_add(1), self.per_minute.checked_add(1)) {
            (Some(first), _) if tally.in_day == first => Pace::TooMuch(line!("sorry-enough-today")),
            (Some(first), _) if first < tally.in_day => Pace::StillTooMuch,
            (_, Some(first)) if tally.in_minute == first => Pace::TooMuch(line!("sorry-too-fast")),
            (_, Some(first)) if first < tally.in_minute => Pace::StillTooMuch,
            (_, _) => Pace::Fine,
        }
    }
}

impl Limits {
    /// Past all patience: not even danger is believed any more.
    pub(super) fn is_flooded(self, tally: &Tally) -> bool {
        self.per_minute.saturating_mul(3) < tally.in_minute || self.per_day.saturating_mul(3) < tally.in_day
    }
}

#[cfg(test)]
mod tests {
    use super::{Duration, Limits, Pace, Tally, Timestamp};
    use crate::line;

    const LIMITS: Limits = Limits { per_minute: 2, per_day: 5, late_after: Duration::from_hours(6) };

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_seconds(1_000_000 + seconds)
    }

    #[test]
    fn one_too_many_is_told_once_and_the_rest_met_with_patience() {
        let mut tally = Tally::default();
        let paces: Vec<Pace> = (0..4).map(|it| LIMITS.count(&mut tally, at(it))).collect();
        let too_fast = Pace::TooMuch(line!("sorry-too-fast"));
        assert_eq!(paces, [Pace::Fine, Pace::Fine, too_fast, Pace::StillTooMuch]);
    }

    #[test]
    fn after_a_minute_we_talk_again() {
        let mut tally = Tally::default();
        for second in 0..4 {
            LIMITS.count(&mut tally, at(second));
        }
        assert_eq!(LIMITS.count(&mut tally, at(61)), Pace::Fine);
    }

    #[test]
    fn a_day_has_its_own_limit() {
        let mut tally = Tally::default();
        let paces: Vec<Pace> = (0..7).map(|it| LIMITS.count(&mut tally, at(it * 120))).collect();
        assert_eq!(paces[5], Pace::TooMuch(line!("sorry-enough-today")));
        assert_eq!(paces[6], Pace::StillTooMuch);
        assert_eq!(LIMITS.count(&mut tally, at(86_401)), Pace::Fine);
    }
}
