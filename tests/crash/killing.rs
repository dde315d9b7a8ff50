//! kill -9, at seeded instants, in the middle of everything.

use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use crate::database::Database;
use crate::dice::Dice;
use crate::double::Double;
use crate::double::world::Received;
use crate::ledger::{InFlight, Ledger};
use crate::run::{PATIENCE, Run};
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
    let mut run = Run::start(database, Double::start().await, people, webhook, &mut dice);
    let mut in_flight = Vec::new();
    for kill in 0..kills {
        Moment::of(kill, kills, run.crowd.answers(), &mut dice).come(&run.double).await;
        assert!(!run.is_over(), "kill {kill} comes when all is said");
        run.service.kill();
        run.double.bot_died();
        in_flight.extend(Ledger::in_flight(&run.database).await);
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

/// When the next kill falls.
struct Moment {
    /// So many calls of `sendMessage` have been made.
    sends: usize,
    /// And then, somebody is being heard.
    is_hearing: bool,
    /// And then, this has passed.
    pause: Duration,
}

impl Moment {
    /// The kills are spread over all the answers; every other falls right when somebody is heard, and some
    /// so soon after the one before that the service is still starting.
    fn of(kill: usize, kills: usize, answers: usize, dice: &mut Dice) -> Self {
        let stretch = answers * 9 / 10 / kills;
        let (is_hearing, is_soon) = (kill.is_multiple_of(2), kill % 4 == 3);
        let sends = if is_soon { 0 } else { kill * stretch + dice.roll(stretch) };
        let millis = dice.roll(if is_hearing { 40 } else { 1000 });
        Self { sends, is_hearing, pause: Duration::from_millis(u64::try_from(millis).expect("a second")) }
    }

    async fn come(&self, double: &Double) {
        let is_sent = |it: &Double| self.sends <= it.calls("sendMessage");
        double.until_within(PATIENCE, "enough is sent for the next kill", is_sent).await;
        if self.is_hearing {
            double.until_within(PATIENCE, "somebody is heard", |it| 0 < it.unconfirmed()).await;
        }
        sleep_until(Instant::now() + self.pause).await;
    }
}

/// Read twice is only what the database said was being sent when we killed: once per lane and kill.
fn assert_was_in_flight(doubled: &[Received], in_flight: &[InFlight]) {
    let mut pardons = in_flight.to_vec();
    for double in doubled {
        let pardon = pardons.iter().position(|it| it.chat == double.chat && it.text == double.text);
        let pardon = pardon.unwrap_or_else(|| panic!("read twice, and on its way in no kill: {double:?}"));
        pardons.swap_remove(pardon);
    }
}
