//! What was written while nobody read it.

use std::time::Duration;

use super::*;
use crate::engine::trial::NOW;

const YESTERDAY: Duration = Duration::from_hours(15);
const LAST_WEEK: Duration = Duration::from_hours(8 * 24);

const LATE: &str = "Sie haben mir gestern um 19:00 Uhr geschrieben. Bitte entschuldigen Sie";
const TOO_LATE: &str = "Sie haben mir am 16. November 2026 um 10:00 Uhr geschrieben, und ich lese es leider erst jetzt. \
                        Für eine gute Antwort";
const AT_LAST: &str = "Sie haben mir am 16. November 2026 um 10:00 Uhr geschrieben. Bitte";

fn said_ago(content: Content, by: Duration, talk: Talk) -> Response {
    let said = Inbound { at: NOW.minus(by), ..inbound(content) };
    respond(&desk(), &said, &Known::default(), Profile::default(), talk)
}

#[test]
fn a_late_answer_says_first_that_it_is_late() {
    let late = said_ago(text("Perso abgelaufen"), YESTERDAY, noticed(Talk::default()));
    assert!(begins(&late.messages[0], LATE));
    assert!(late.messages[0].text.text.contains("Kommen Sie mit Foto."));
    assert_eq!(codes(&late.messages[0]), ["faq:helped:id-card", "faq:not-helped:id-card"]);
}

#[test]
fn at_first_contact_we_say_who_we_are_before_we_say_that_we_are_late() {
    let late = said_ago(text("Perso abgelaufen"), YESTERDAY, Talk::default());
    assert!(begins(&late.messages[0], "Guten Tag! Ich bin der Bürgerdraht"));
    assert!(begins(&late.messages[1], LATE));
    assert!(begins(&late.messages[2], "Um welchen Ort geht es?"), "and only the first answer is late");
}

#[test]
fn a_question_of_last_week_is_declined_and_may_be_asked_again() {
    let declined = said_ago(text("Perso abgelaufen"), LAST_WEEK, noticed(Talk::default()));
    assert_eq!(declined.messages.len(), 1);
    assert!(begins(&declined.messages[0], TOO_LATE), "{}", declined.messages[0].text.text);
    assert!(!declined.messages[0].text.text.contains("Kommen Sie mit Foto."));
    assert!(begins(&answer(text("Perso abgelaufen"), declined.talk).messages[0], "Kommen Sie mit Foto."));
}

#[test]
fn what_waits_is_not_given_an_answer_of_last_week() {
    let talk = noticed(waiting("settings", "\"SureToDelete\""));
    for content in [text("ja"), text("Perso abgelaufen"), photo(Some("Perso abgelaufen"), None)] {
        let declined = said_ago(content.clone(), LAST_WEEK, talk.clone());
        assert_eq!(declined.effects, [], "{content:?}");
        assert!(begins(&declined.messages[0], TOO_LATE));
        assert!(begins(&declined.messages[1], "Zurück zu meiner Frage von vorhin:"), "it still waits");
        assert_eq!(declined.talk.standing, talk.standing);
    }
}

#[test]
fn a_question_for_the_town_hall_is_passed_on_late_but_not_a_week_late() {
    let talk = noticed(waiting("faq", "\"Writing\""));
    let late = said_ago(text("Darf ich eine Drohne fliegen?"), YESTERDAY, talk.clone());
    assert!(matches!(late.effects[..], [Effect::AskTownHall(_)]));
    assert!(begins(&late.messages[0], LATE));
    assert_eq!(said_ago(text("Darf ich eine Drohne fliegen?"), LAST_WEEK, talk).effects, []);
}

#[test]
fn commands_and_buttons_of_last_week_are_carried_out_as_ever() {
    let gone = said_ago(pressed("settings:yes-delete"), LAST_WEEK, noticed(Talk::default()));
    assert_eq!(gone.effects, [Effect::ForgetMe]);
    assert!(begins(&gone.messages[0], "Ihre Angaben sind gelöscht."));
    let sure = said_ago(command("delete", ""), LAST_WEEK, noticed(Talk::default()));
    assert!(begins(&sure.messages[0], "Möchten Sie wirklich alles löschen"));
}

#[test]
fn words_that_are_a_command_are_carried_out_too_and_say_that_it_is_late() {
    let sure = said_ago(text("löschen"), LAST_WEEK, noticed(Talk::default()));
    assert!(begins(&sure.messages[0], AT_LAST), "{}", sure.messages[0].text.text);
    assert!(sure.messages[0].text.text.contains("Möchten Sie wirklich alles löschen"));
    assert_eq!(codes(&sure.messages[0]), ["settings:yes-delete", "settings:keep"]);
}

#[test]
fn a_language_wished_for_yesterday_is_spoken_at_once() {
    let set = said_ago(text("English"), YESTERDAY, noticed(Talk::default()));
    assert!(
        begins(&set.messages[0], "You wrote to me yesterday at 19:00."),
        "{:?}",
        set.messages[0].text.text
    );
}

#[test]
fn in_a_group_a_late_answer_names_its_question_too() {
    let mut said = Inbound { at: NOW.minus(YESTERDAY), ..inbound(text("Perso abgelaufen")) };
    said.room = Room::Group { addressed: true };
    let late = respond(&desk(), &said, &Known::default(), Profile::default(), Talk::default());
    assert!(begins(&late.messages[0], LATE));
    assert_eq!(late.messages[0].reply_to.as_deref(), Some("m1"));
}

#[test]
fn what_piled_up_while_we_were_away_is_not_taken_for_a_flood() {
    let mut desk = desk();
    desk.limits.per_minute = 2;
    let mut talk = noticed(Talk::default());
    for minutes in (1..=9).rev() {
        let at = NOW.minus(Duration::from_mins(minutes));
        let said = Inbound { at, ..inbound(text("Perso abgelaufen")) };
        let heard = respond(&desk, &said, &Known::default(), Profile::default(), talk);
        assert!(begins(&heard.messages[0], "Kommen Sie mit Foto."), "{}", heard.messages[0].text.text);
        talk = heard.talk;
    }
}
