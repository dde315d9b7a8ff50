//! How old is old, and how we say when it was.

use super::*;
use crate::dialogue::trial::Trial;
use crate::engine::trial::{NOW, command, inbound, photo, pressed, text};
use crate::model::Place;

const HOUR: Duration = Duration::from_hours(1);
const LATE_AFTER: Duration = Duration::from_hours(6);

fn ago(content: Content, by: Duration) -> Inbound {
    Inbound { at: NOW.minus(by), ..inbound(content) }
}

fn age_of(content: Content, by: Duration) -> Age {
    age(&ago(content, by), LATE_AFTER, NOW)
}

#[test]
fn words_grow_late_and_then_too_old() {
    for (hours, expected) in
        [(0, Age::Fresh), (6, Age::Fresh), (7, Age::Late), (7 * 24, Age::Late), (7 * 24 + 1, Age::TooOld)]
    {
        assert_eq!(age_of(text("Wann ist Markt?"), hours * HOUR), expected, "{hours}");
    }
    assert_eq!(age_of(text("Hallo"), LATE_AFTER + Duration::from_millis(1)), Age::Late);
}

#[test]
fn where_late_begins_after_weeks_nothing_before_is_too_old() {
    let patient = Duration::from_hours(720);
    let said = |hours: u32| age(&ago(text("Hallo"), hours * HOUR), patient, NOW);
    assert_eq!((said(8 * 24), said(721)), (Age::Fresh, Age::TooOld));
}

#[test]
fn what_comes_from_the_future_is_new() {
    for ahead in [Duration::from_millis(1), 1000 * HOUR] {
        let early = Inbound { at: NOW.plus(ahead), ..inbound(text("Hallo")) };
        assert_eq!(age(&early, LATE_AFTER, NOW), Age::Fresh, "a clock was set back");
        assert_eq!(written_at(&early, NOW), NOW);
    }
}

#[test]
fn a_button_and_a_command_are_never_late() {
    for content in [pressed("faq:topics"), command("delete", ""), command("start", "")] {
        assert_eq!(age_of(content.clone(), 1000 * HOUR), Age::Fresh, "{content:?}");
        assert_eq!(written_at(&ago(content, HOUR), NOW), NOW);
    }
}

#[test]
fn whatever_is_written_can_be_late() {
    let written = [
        text("Hallo"),
        Content::Edited { text: "Hallo".to_owned() },
        photo(None, None),
        Content::Location(Place { latitude: 52.0, longitude: 12.0, name: None }),
        Content::Unsupported { kind: "poll".to_owned() },
        Content::Sealed,
    ];
    for content in written {
        assert_eq!(age_of(content.clone(), 7 * HOUR), Age::Late, "{content:?}");
        assert_eq!(written_at(&ago(content, HOUR), NOW), NOW.minus(HOUR));
    }
}

#[test]
fn words_that_are_a_command_hold_for_ever_and_an_answer_to_us_does_not() {
    for word in Word::ALL {
        let holds = always_holds(&Meant::Said(Input::Word(word)));
        assert_eq!(holds, !matches!(word, Word::Yes | Word::No | Word::Back), "{word:?}");
    }
    assert!(!always_holds(&Meant::Chosen { dialogue: "settings".to_owned(), what: "yes-delete".to_owned() }));
}

#[test]
fn when_it_was_is_said_as_people_say_it() {
    let trial = Trial::private().on("2026-11-24", "00:10");
    let said = |written: &str| when(&trial.ctx(), written.parse().unwrap());
    assert_eq!(said("2026-11-24T00:05:00"), "heute um 00:05 Uhr");
    assert_eq!(said("2026-11-23T23:59:59"), "gestern um 23:59 Uhr");
    assert_eq!(said("2026-11-22T18:05:00"), "am 22. November 2026 um 18:05 Uhr");
    let line = said_in("fa", "2026-11-22T18:05:00");
    assert!(line.contains("نوامبر") && line.contains("18:05"), "{line}");
}

fn said_in(language: &'static str, written: &str) -> String {
    let trial = Trial::private().reading(language);
    let ctx = trial.ctx();
    ctx.word(&super::said(&ctx, "late-answer", written.parse().unwrap()))
}
