//! What follows from one call: for the row, and for its chat.
//!
//! **Invariant:** pure; decides, and leaves the writing to `record`.

use std::time::Duration;

use crate::messenger::{DeliveryError, Features, Sent};
use crate::model::{Class, Outbound, Timestamp};
use crate::store::Queued;

use super::backoff::{is_past_trying, pause, pause_in_doubt};

/// However little a network asks for, we do not knock without pause.
const SHORTEST_PAUSE: Duration = Duration::from_secs(1);
/// What may have arrived this often is not repeated any more: somebody may be reading it again and again.
const DOUBTS: i64 = 3;
/// A message that was tried more often than this follows its chat no faster than it would be tried again: a
/// chat may move in a circle.
const MOVES: i64 = 3;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    Sent(Sent),
    /// Not sent yet, and this is said instead.
    Reworded {
        message: Box<Outbound>,
    },
    /// Surely not sent.
    Again {
        not_before: Timestamp,
        reason: String,
    },
    /// May have been sent, and a second time is better than never; a fifth is not.
    AgainInDoubt {
        not_before: Timestamp,
        reason: String,
    },
    /// May have been sent, and never is better than once more.
    Uncertain {
        reason: String,
    },
    /// The chat has another id now; again, there.
    Moved {
        to: String,
        not_before: Timestamp,
    },
    /// Nothing will arrive in this chat.
    ShutOut {
        reason: String,
    },
    Failed {
        reason: String,
    },
}

pub fn judge(
    row: &Queued,
    answer: Result<Sent, DeliveryError>,
    network: &Features,
    now: Timestamp,
) -> Verdict {
    let error = match answer {
        Ok(sent) => return Verdict::Sent(sent),
        Err(error) => error,
    };
    match error {
        DeliveryError::ShutOut { reason } => Verdict::ShutOut { reason },
        DeliveryError::FileRefused { reason } | DeliveryError::GiveUp { reason } => {
            Verdict::Failed { reason }
        }
        DeliveryError::Moved { to }
            if to == row.address.chat || is_past_trying(row.class, row.queued_at, now) =>
        {
            Verdict::Failed { reason: "the chat moves in a circle".to_owned() }
        }
        DeliveryError::Moved { to } if row.attempts < MOVES => Verdict::Moved { to, not_before: now },
        DeliveryError::Moved { to } => Verdict::Moved { to, not_before: now.plus(pause(row.attempts + 1)) },
        DeliveryError::Uncertain { reason } if !network.knows_repeats => in_doubt(row, reason, now),
        DeliveryError::Retry { reason, .. } | DeliveryError::Uncertain { reason }
            if is_past_trying(row.class, row.queued_at, now) =>
        {
            Verdict::Failed { reason: format!("tried for too long: {reason}") }
        }
        DeliveryError::Retry { reason, after } => {
            let pause = after.map_or_else(|| pause(row.attempts + 1), |it| it.max(SHORTEST_PAUSE));
            Verdict::Again { not_before: now.plus(pause), reason }
        }
        DeliveryError::Uncertain { reason } => {
            Verdict::Again { not_before: now.plus(pause(row.attempts + 1)), reason }
        }
    }
}

fn in_doubt(row: &Queued, reason: String, now: Timestamp) -> Verdict {
    match row.class {
        Class::Post => Verdict::Uncertain { reason },
        Class::Answer | Class::Relay if DOUBTS <= row.doubtful => Verdict::Uncertain { reason },
        Class::Answer | Class::Relay if is_past_trying(row.class, row.queued_at, now) => {
            Verdict::Failed { reason: format!("tried for too long, may have arrived: {reason}") }
        }
        Class::Answer | Class::Relay => {
            Verdict::AgainInDoubt { not_before: now.plus(pause_in_doubt(row.doubtful + 1)), reason }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messenger::{LARGEST_FILE, Measure, Polls};
    use crate::model::{Account, Address, Outbound};

    const NETWORK: Features = Features {
        buttons: true,
        max_text: 4096,
        measure: Measure::Utf16,
        max_caption: 1024,
        max_files: 1,
        max_load: LARGEST_FILE,
        limit: None,
        edits: false,
        knows_repeats: false,
        polls: Polls::Written,
    };
    const NOW: Timestamp = Timestamp::from_seconds(2_000_000_000);

    fn row(class: Class) -> Queued {
        let address =
            Address { account: Account::new("telegram", "main"), chat: "7".to_owned(), topic: None };
        Queued {
            id: "1".to_owned(),
            address,
            class,
            message: Outbound::default(),
            attempts: 0,
            doubtful: 0,
            queued_at: NOW,
        }
    }

    fn retry(after: Option<Duration>) -> DeliveryError {
        DeliveryError::Retry { reason: "no".to_owned(), after }
    }

    fn uncertain() -> DeliveryError {
        DeliveryError::Uncertain { reason: "no answer".to_owned() }
    }

    fn again_after(pause: Duration) -> Verdict {
        Verdict::Again { not_before: NOW.plus(pause), reason: "no".to_owned() }
    }

    #[test]
    fn a_stated_pause_is_kept_and_another_is_ours() {
        let stated = Duration::from_secs(17);
        assert_eq!(judge(&row(Class::Answer), Err(retry(Some(stated))), &NETWORK, NOW), again_after(stated));
        let third = Queued { attempts: 2, ..row(Class::Answer) };
        assert_eq!(judge(&third, Err(retry(None)), &NETWORK, NOW), again_after(Duration::from_secs(4)));
        let impatient = retry(Some(Duration::ZERO));
        assert_eq!(judge(&third, Err(impatient), &NETWORK, NOW), again_after(SHORTEST_PAUSE));
    }

    #[test]
    fn in_doubt_an_answer_is_sent_again_at_once_and_a_post_is_not() {
        let again = Verdict::AgainInDoubt { not_before: NOW, reason: "no answer".to_owned() };
        assert_eq!(judge(&row(Class::Answer), Err(uncertain()), &NETWORK, NOW), again);
        assert_eq!(judge(&row(Class::Relay), Err(uncertain()), &NETWORK, NOW), again);
        let uncertain_for_good = Verdict::Uncertain { reason: "no answer".to_owned() };
        assert_eq!(judge(&row(Class::Post), Err(uncertain()), &NETWORK, NOW), uncertain_for_good);
    }

    #[test]
    fn what_stays_in_doubt_is_not_repeated_for_ever() {
        let doubted = |doubtful| Queued { doubtful, ..row(Class::Answer) };
        let verdict = judge(&doubted(DOUBTS - 1), Err(uncertain()), &NETWORK, NOW);
        assert!(matches!(verdict, Verdict::AgainInDoubt { .. }), "{verdict:?}");
        let verdict = judge(&doubted(DOUBTS), Err(uncertain()), &NETWORK, NOW);
        assert!(matches!(verdict, Verdict::Uncertain { .. }), "{verdict:?}");
        let verdict = judge(&doubted(DOUBTS), Err(retry(None)), &NETWORK, NOW);
        assert!(matches!(verdict, Verdict::Again { .. }), "it surely was not sent this time: {verdict:?}");
    }

    #[test]
    fn where_the_network_knows_a_repetition_doubt_is_no_danger() {
        let network = Features { knows_repeats: true, ..NETWORK };
        let row = Queued { doubtful: DOUBTS, attempts: 1, ..row(Class::Post) };
        let again =
            Verdict::Again { not_before: NOW.plus(Duration::from_secs(2)), reason: "no answer".to_owned() };
        assert_eq!(judge(&row, Err(uncertain()), &network, NOW), again);
    }

    #[test]
    fn after_days_of_trying_a_message_is_given_up() {
        let old = Queued { queued_at: NOW.minus(Duration::from_hours(73)), ..row(Class::Answer) };
        for error in [retry(None), uncertain()] {
            let verdict = judge(&old, Err(error), &NETWORK, NOW);
            assert!(matches!(verdict, Verdict::Failed { .. }), "{verdict:?}");
        }
    }

    #[test]
    fn a_chat_that_moves_in_a_circle_is_followed_more_slowly_and_given_up() {
        let moved = |to: &str| Err(DeliveryError::Moved { to: to.to_owned() });
        let follow = |pause| Verdict::Moved { to: "8".to_owned(), not_before: NOW.plus(pause) };
        assert_eq!(judge(&row(Class::Answer), moved("8"), &NETWORK, NOW), follow(Duration::ZERO));
        // It may as well be the network that was away before.
        let tried = Queued { attempts: MOVES, ..row(Class::Answer) };
        assert_eq!(judge(&tried, moved("8"), &NETWORK, NOW), follow(Duration::from_secs(8)));
        let old = Queued { queued_at: NOW.minus(Duration::from_hours(73)), ..tried };
        let verdicts =
            [judge(&row(Class::Answer), moved("7"), &NETWORK, NOW), judge(&old, moved("8"), &NETWORK, NOW)];
        assert!(verdicts.iter().all(|it| matches!(it, Verdict::Failed { .. })), "{verdicts:?}");
    }
}
