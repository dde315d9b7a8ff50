//! How long to wait before the next try, and when to stop trying.
//!
//! **Invariant:** pure; the moments it is asked about are handed in.

use std::time::Duration;

use crate::model::{Class, Timestamp};

const FIRST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_mins(10);
const SECOND_DOUBT: Duration = Duration::from_secs(30);
/// A weekend without network, and somebody still gets their answer on Monday.
const ANSWER_LIVES: Duration = Duration::from_hours(72);
/// Yesterday's news is no news.
const POST_LIVES: Duration = Duration::from_hours(24);

/// One second after the first failure, then twice as long each time, up to ten minutes.
pub fn pause(failures: i64) -> Duration {
    let doublings = u32::try_from(failures.saturating_sub(1).clamp(0, 16)).expect("at most 16");
    FIRST.saturating_mul(1 << doublings).min(LONGEST)
}

/// The same where the message may have arrived: at once the first time, for most often it was
/// only the network's answer that got lost and somebody waits. From then on each try may be one more
/// copy, so the few there are have to outlast a gateway that is out of order for a while.
pub fn pause_in_doubt(doubts: i64) -> Duration {
    match doubts {
        ..=1 => Duration::ZERO,
        2 => SECOND_DOUBT,
        3.. => LONGEST,
    }
}

/// Whether a message queued at `queued_at` is past trying after one more failure.
pub fn is_past_trying(class: Class, queued_at: Timestamp, now: Timestamp) -> bool {
    let lives = match class {
        Class::Answer | Class::Relay => ANSWER_LIVES,
        Class::Post => POST_LIVES,
    };
    lives < now.since(queued_at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_from_a_second_to_ten_minutes() {
        let seconds: Vec<u64> = (1..=12).map(|it| pause(it).as_secs()).collect();
        assert_eq!(seconds, [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600]);
        assert_eq!(pause(i64::MAX), LONGEST);
    }

    #[test]
    fn the_first_doubt_is_tried_again_at_once_and_the_next_ones_late() {
        let seconds: Vec<u64> = (1..=4).map(|it| pause_in_doubt(it).as_secs()).collect();
        assert_eq!(seconds, [0, 30, 600, 600]);
    }

    #[test]
    fn an_answer_is_tried_for_three_days_and_a_post_for_one() {
        let queued_at = Timestamp::from_seconds(1_000_000);
        let later = |hours| queued_at.plus(Duration::from_hours(hours));
        assert!(!is_past_trying(Class::Answer, queued_at, later(71)));
        assert!(is_past_trying(Class::Answer, queued_at, later(73)));
        assert!(!is_past_trying(Class::Post, queued_at, later(23)));
        assert!(is_past_trying(Class::Post, queued_at, later(25)));
    }
}
