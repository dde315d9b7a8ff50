//! kill -9 of the service, of the homeserver, and of both, while everybody talks.
//!
//! `BUERGERDRAHT_TEST_KILLS` and `BUERGERDRAHT_TEST_SEED` make a longer run of the first test:
//! `BUERGERDRAHT_TEST_KILLS=100 cargo test --test crash kills_on_matrix -- --nocapture`.

use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use super::hall::Hall;
use crate::database::Database;
use crate::dice::Dice;
use crate::double::Double;
use crate::killing::assert_was_in_flight;
use crate::ledger::InFlight;
use crate::moment::Moment;
use crate::run::{Run, Start};

/// Answers between one kill and the next.
const STRETCH: usize = 10;

#[tokio::test]
async fn fifteen_kills_on_matrix_lose_nothing_and_repeat_nothing() {
    let plan =
        Plan { kills: number("KILLS", 15), seed: number("SEED", 20_261_128), ..Plan::of(Victim::service) };
    kill_again_and_again(Database::sqlite(), plan).await;
}

#[tokio::test]
async fn five_kills_on_matrix_and_postgresql_lose_nothing_and_repeat_nothing() {
    let plan = Plan { alone: 5, kills: 5, seed: 20_261_129, ..Plan::of(Victim::service) };
    kill_again_and_again(Database::postgres().await, plan).await;
}

#[tokio::test]
async fn kills_with_both_messengers_at_once_lose_nothing_and_repeat_only_what_telegram_cannot_know() {
    let plan = Plan { people: 200, kills: 8, seed: 20_261_130, ..Plan::of(Victim::service) };
    kill_again_and_again(Database::sqlite(), plan).await;
}

#[tokio::test]
async fn when_the_homeserver_is_killed_alone_or_with_the_service_nothing_is_lost_or_repeated() {
    let plan = Plan { kills: 6, seed: 20_261_131, ..Plan::of(Victim::homeserver_or_both) };
    kill_again_and_again(Database::sqlite(), plan).await;
}

/// From the environment.
fn number<T: std::str::FromStr>(name: &str, usual: T) -> T {
    let written = std::env::var(format!("BUERGERDRAHT_TEST_{name}")).ok();
    written.and_then(|it| it.parse().ok()).unwrap_or(usual)
}

struct Plan {
    /// Who talk over Telegram.
    people: usize,
    /// Who have a room of Matrix for themselves.
    alone: usize,
    kills: usize,
    seed: u64,
    victim: fn(usize) -> Victim,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Victim {
    Service,
    Homeserver,
    Both,
}

impl Plan {
    fn of(victim: fn(usize) -> Victim) -> Self {
        Self { people: 0, alone: 9, kills: 0, seed: 0, victim }
    }
}

impl Victim {
    fn service(_: usize) -> Self {
        Self::Service
    }

    fn homeserver_or_both(kill: usize) -> Self {
        if kill.is_multiple_of(2) { Self::Homeserver } else { Self::Both }
    }
}

async fn kill_again_and_again(database: Database, plan: Plan) {
    let Plan { people, alone, kills, seed, victim } = plan;
    let (mut dice, mut hall, begun_at) = (Dice::new(seed), Hall::build().await, Instant::now());
    let start = Start {
        database,
        double: Double::start().await,
        people,
        webhook: None,
        matrix: Some(hall.account()),
    };
    let mut run = Run::start(start, &mut dice);
    hall.gather(alone).await;
    let each = (kills * STRETCH).div_ceil(hall.people());
    let talking = hall.talk(each, &mut dice);
    run.talk();
    let (mut in_flight, mut with_telegram) = (Vec::new(), 0);
    for kill in 0..kills {
        Moment::of(kill, kills, each * hall.people(), &mut dice).come(&*hall.progress).await;
        assert!(!talking.is_finished(), "kill {kill} comes when all is said");
        with_telegram += usize::from(!run.is_over());
        in_flight.extend(strike(victim(kill), &mut run, &hall, &mut dice).await);
    }
    talking.await.unwrap();
    let figures = hall.reckon(&run).await;
    let outcome = run.end().await;
    assert_was_in_flight(&outcome.doubled, &in_flight);
    println!("seed {seed}, {kills} kills, over Matrix: {figures}, {} s", begun_at.elapsed().as_secs());
    if 0 < people {
        assert!(0 < with_telegram, "nobody talked over Telegram any more");
        let sending = in_flight.len();
        println!("  {with_telegram} of them over Telegram, {sending} on their way then: {}", outcome.figures);
    }
}

/// Kills and starts again; what was just on its way to Telegram.
async fn strike(victim: Victim, run: &mut Run, hall: &Hall, dice: &mut Dice) -> Vec<InFlight> {
    if victim != Victim::Service {
        hall.server.kill();
    }
    let mut in_flight = Vec::new();
    if victim != Victim::Homeserver {
        in_flight = run.kill().await;
        run.service.start_again();
    }
    if victim != Victim::Service {
        let away = Duration::from_millis(u64::try_from(dice.roll(3000)).expect("three seconds"));
        sleep_until(Instant::now() + away).await;
        hall.server.start_again().await;
    }
    in_flight
}
