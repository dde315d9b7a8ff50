//! What a talk keeps of a message, and what it keeps without it.

use super::*;
use crate::engine::trial::{standing, waiting};
use crate::model::LastText;

fn unanswered(message_id: &str) -> Standing {
    let state = format!(r#"{{"Unanswered":{{"question":"asdf","message_id":"{message_id}"}}}}"#);
    standing("faq", &state)
}

fn last(message_id: &str) -> LastText {
    LastText { message_id: message_id.to_owned(), fingerprint: 7 }
}

#[test]
fn words_of_the_message_leave_the_talk_and_the_rest_stays() {
    let kept = Talk { language: Some("uk".to_owned()), noticed: Some(1), ..Talk::default() };
    let talk = Talk { standing: Some(unanswered("m1")), last: Some(last("m1")), ..kept.clone() };
    assert_eq!(without(&talk, "m1"), Some(kept));
    assert_eq!(without(&talk, "m2"), None, "nothing was said there");
}

#[test]
fn who_was_interrupted_by_it_waits_again() {
    let town = standing("settings", "\"WhichTown\"");
    let talk = Talk { standing: Some(unanswered("m1")), parked: Some(town.clone()), ..Talk::default() };
    let left = without(&talk, "m1").expect("something changed");
    assert_eq!((left.standing, left.parked), (Some(town.clone()), None));

    let parked = Talk { standing: Some(town.clone()), parked: Some(unanswered("m1")), ..Talk::default() };
    let left = without(&parked, "m1").expect("something changed");
    assert_eq!((left.standing, left.parked), (Some(town), None));
}

#[test]
fn what_keeps_no_words_goes_on_waiting() {
    for (dialogue, state) in [("faq", "\"Writing\""), ("settings", "\"WhichTown\"")] {
        let talk = Talk { last: Some(last("m1")), ..waiting(dialogue, state) };
        assert_eq!(without(&talk, "m1"), Some(waiting(dialogue, state)));
    }
}

#[test]
fn what_nobody_can_read_any_more_is_not_kept() {
    for (dialogue, state) in [("faq", "not even JSON"), ("survey", "{}")] {
        assert_eq!(without(&waiting(dialogue, state), "m1"), Some(Talk::default()), "{dialogue}");
    }
}
