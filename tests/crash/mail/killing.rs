//! kill -9 while cases go out and letters come in.

use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use super::house::House;
use crate::database::Database;
use crate::dice::Dice;
use crate::killing::assert_was_in_flight;

/// Milliseconds within which a kill falls, once its turn has come.
const SPREAD: usize = 400;

#[tokio::test(flavor = "multi_thread")]
async fn eight_kills_between_people_and_their_clerk_lose_no_letter_and_tell_no_answer_twice() {
    kill_again_and_again(Database::sqlite(), 12, 8, 20_261_140).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn four_kills_on_postgresql_lose_no_letter_and_tell_no_answer_twice() {
    kill_again_and_again(Database::postgres().await, 8, 4, 20_261_141).await;
}

async fn kill_again_and_again(database: Database, people: usize, kills: usize, seed: u64) {
    let (mut dice, mut house, mut in_flight) =
        (Dice::new(seed), House::open(database, people).await, Vec::new());
    // Each case is a letter and two answers.
    let stretch = 3 * house.cases() * 9 / 10 / kills;
    for kill in 0..kills {
        house.until_progress(kill * stretch + dice.roll(stretch)).await;
        let millis = u64::try_from(dice.roll(SPREAD)).expect("less than a second");
        sleep_until(Instant::now() + Duration::from_millis(millis)).await;
        in_flight.extend(house.dies_and_starts_again().await);
    }
    let outcome = house.end().await;
    assert_was_in_flight(&outcome.doubled, &in_flight);
    println!("seed {seed}, {kills} kills: {}", outcome.figures);
}
