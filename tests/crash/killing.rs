//! kill -9, at seeded instants, in the middle of everything.

use crate::database::Database;
use crate::dice::Dice;
use crate::double::Double;
use crate::double::world::Received;
use crate::ledger::InFlight;
use crate::moment::Moment;
use crate::run::{Run, Start};
use crate::service::free_port;

#[tokio::test]
async fn ten_kills_on_sqlite_lose_nothing_and_repeat_only_what_was_on_its_way() {
    kill_again_and_again(
        Database::sqlite(),
        Plan { people: 200, kills: 10, seed: 20_261_123, webhook: None },
    )
    .await;
}

#[tokio::test]
async fn six_kills_on_postgresql_lose_nothing_and_repeat_only_what_was_on_its_way() {
    let plan = Plan { people: 200, kills: 6, seed: 20_261_124, webhook: None };
    kill_again_and_again(Database::postgres().await, plan).await;
}

#[tokio::test]
async fn four_kills_while_telegram_calls_us_lose_nothing_and_repeat_only_what_was_on_its_way() {
    let plan = Plan { people: 60, kills: 4, seed: 20_261_125, webhook: Some(free_port()) };
    kill_again_and_again(Database::sqlite(), plan).await;
}

struct Plan {
    people: usize,
    kills: usize,
    seed: u64,
    webhook: Option<u16>,
}

async fn kill_again_and_again(database: Database, plan: Plan) {
    let Plan { people, kills, seed, webhook } = plan;
    let mut dice = Dice::new(seed);
    let start = Start { database, double: Double::start().await, people, webhook, matrix: None };
    let mut run = Run::start(start, &mut dice);
    run.talk();
    let mut in_flight = Vec::new();
    for kill in 0..kills {
        Moment::of(kill, kills, run.crowd.answers(), &mut dice).come(&run.double).await;
        assert!(!run.is_over(), "kill {kill} comes when all is said");
        in_flight.extend(run.kill().await);
        run.service.start_again();
    }
    let outcome = run.end().await;
    assert_was_in_flight(&outcome.doubled, &in_flight);
    println!(
        "seed {seed}, {kills} kills, {} messages on their way then: {}",
        in_flight.len(),
        outcome.figures
    );
}

/// Read twice is only what the database said was being sent when we killed: once per lane and kill.
pub fn assert_was_in_flight(doubled: &[Received], in_flight: &[InFlight]) {
    let mut pardons = in_flight.to_vec();
    for double in doubled {
        let pardon = pardons.iter().position(|it| it.chat == double.chat && it.text == double.text);
        let pardon = pardon.unwrap_or_else(|| panic!("read twice, and on its way in no kill: {double:?}"));
        pardons.swap_remove(pardon);
    }
}
