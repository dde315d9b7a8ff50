//! We are away for a while, in good order or not, and the talk goes on.

use std::time::Duration;

use crate::example::{COUCH, EXPIRED, HOURS};
use crate::hall::Hall;
use crate::homeserver::Homeserver;
use crate::homeserver::setup::Setup;

/// As long as a second answer would take.
const QUIET: Duration = Duration::from_millis(1500);

#[tokio::test]
async fn a_restart_in_the_middle_of_a_talk_is_not_noticed() {
    let server = Homeserver::shared().await;
    let mut hall = Hall::open(server, "hall-restart").await;
    let ana = server.resident("ana-restart").await;
    let talk = hall.greets(&ana, true).await;
    hall.service.stop().await;
    // Said while nobody hears it: an answer to what was asked, and two questions.
    talk.says("2").await;
    talk.says(EXPIRED).await;
    talk.says(HOURS).await;
    hall.service.start_again();
    talk.hears("Wiesenburg/Mark").await;
    talk.hears(&hall.words.answer("id-card-expired", "de")).await;
    talk.hears(&hall.words.answer("town-hall-hours", "uk")).await;
    talk.hears_nothing(QUIET).await;
    hall.close(&[&ana]).await;
}

#[tokio::test]
async fn a_kill_in_the_middle_of_a_talk_costs_and_doubles_nothing() {
    let server = Homeserver::shared().await;
    let mut hall = Hall::open(server, "hall-kill").await;
    let (ana, ben) = tokio::join!(server.resident("ana-kill"), server.resident("ben-kill"));
    let (ana, ben) = (hall.greets(&ana, true).await, hall.greets(&ben, false).await);
    // Before it can have answered, and as soon as one of them has an answer.
    for round in 0..4 {
        ana.says(COUCH).await;
        ben.says(EXPIRED).await;
        let first = if round % 2 == 0 {
            None
        } else {
            Some(ben.hears(&hall.words.answer("id-card-expired", "de")).await)
        };
        hall.service.kill();
        ana.says(EXPIRED).await;
        hall.service.start_again();
        ana.hears(&hall.words.answer("bulky-waste", "de")).await;
        ana.hears(&hall.words.answer("id-card-expired", "de")).await;
        if first.is_none() {
            ben.hears(&hall.words.answer("id-card-expired", "de")).await;
        }
    }
    ana.hears_nothing(QUIET).await;
    ben.hears_nothing(QUIET).await;
    hall.close(&[ana.resident, ben.resident]).await;
}

#[tokio::test]
async fn what_was_said_hours_ago_is_answered_as_late() {
    // The homeserver's clock is what tells when something was said.
    let server = Homeserver::start_with(Setup::default().clock_behind(Duration::from_hours(8))).await;
    let mut hall = Hall::open(&server, "hall-late").await;
    let ana = server.resident("ana-late").await;
    let talk = hall.greets(&ana, true).await;
    hall.service.stop().await;
    talk.says(COUCH).await;
    hall.service.start_again();
    let heard = talk.hears(&hall.words.answer("bulky-waste", "de")).await;
    let (when, sorry) = hall.words.around("late-answer", "when", "de");
    assert!(heard.body().starts_with(&when) && heard.body().contains(&sorry), "{:?}", heard.body());
    hall.close(&[&ana]).await;
}
