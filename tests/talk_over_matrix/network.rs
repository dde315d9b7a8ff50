//! The homeserver is away, or slow.

use std::time::Duration;

use crate::example::{COUCH, EXPIRED, HOURS};
use crate::hall::Hall;
use crate::homeserver::Homeserver;
use crate::homeserver::gate::Gate;

/// Long enough for us to try several times, and to wait longer each time.
const AWAY: Duration = Duration::from_secs(10);
/// For one answer of the homeserver; a message of ours takes several.
const SLOW: Duration = Duration::from_millis(1500);

#[tokio::test]
async fn a_homeserver_that_restarts_is_waited_for() {
    let server = Homeserver::start().await;
    let hall = Hall::open(&server, "hall").await;
    let ana = server.resident("ana").await;
    let talk = hall.greets(&ana, true).await;
    talk.says(EXPIRED).await;
    server.stop().await;
    server.start_again().await;
    talk.hears(&hall.words.answer("id-card-expired", "de")).await;
    talk.says(COUCH).await;
    server.kill();
    server.start_again().await;
    talk.hears(&hall.words.answer("bulky-waste", "de")).await;
    talk.says(HOURS).await;
    talk.hears(&hall.words.answer("town-hall-hours", "uk")).await;
    hall.close(&[&ana]).await;
}

#[tokio::test]
async fn what_is_said_while_the_network_is_away_is_answered_once_when_it_is_back() {
    let server = Homeserver::shared().await;
    let gate = Gate::before(server).await;
    let hall = Hall::open_at(server, "hall-away", gate.url()).await;
    let ana = server.resident("ana-away").await;
    let talk = hall.greets(&ana, true).await;
    gate.close().await;
    talk.says(EXPIRED).await;
    talk.says(COUCH).await;
    talk.hears_nothing(AWAY).await;
    gate.open().await;
    talk.hears(&hall.words.answer("id-card-expired", "de")).await;
    talk.hears(&hall.words.answer("bulky-waste", "de")).await;
    talk.hears_nothing(SLOW).await;
    hall.close(&[&ana]).await;
}

#[tokio::test]
async fn a_slow_homeserver_gets_all_answers_in_their_order() {
    let server = Homeserver::shared().await;
    let gate = Gate::before(server).await;
    let hall = Hall::open_at(server, "hall-slow", gate.url()).await;
    let ana = server.resident("ana-slow").await;
    let talk = hall.greets(&ana, true).await;
    gate.slow(SLOW);
    for question in [EXPIRED, COUCH, HOURS] {
        talk.says(question).await;
    }
    talk.hears(&hall.words.answer("id-card-expired", "de")).await;
    talk.hears(&hall.words.answer("bulky-waste", "de")).await;
    talk.hears(&hall.words.answer("town-hall-hours", "uk")).await;
    talk.hears_nothing(2 * SLOW).await;
    hall.close(&[&ana]).await;
}
