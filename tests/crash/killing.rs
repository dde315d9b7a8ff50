//! kill -9, at seeded instants, in the middle of everything.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use crate::crowd::{Crowd, PEOPLE};
use crate::database::Database;
use crate::dice::Dice;
use crate::double::Double;
use crate::ledger::{InFlight, Ledger};
use crate::script;
use crate::service::Service;
use crate::town;

/// For one step of the schedule of kills: some hundred messages, and a start.
const PATIENCE: Duration = Duration::from_mins(2);

#[tokio::test]
async fn ten_kills_on_sqlite_lose_nothing_and_repeat_only_what_was_on_its_way() {
    kill_again_and_again(Database::sqlite(), 10, 20_261_123).await;
}

#[tokio::test]
async fn six_kills_on_postgresql_lose_nothing_and_repeat_only_what_was_on_its_way() {
    kill_again_and_again(Database::postgres().await, 6, 20_261_124).await;
}

async fn kill_again_and_again(database: Database, kills: usize, seed: u64) {
    let begun = Instant::now();
    let mut dice = Dice::new(seed);
    let double = Double::start().await;
    let folder = tempfile::tempdir().unwrap();
    town::write_content(folder.path());
    let mut service = Service::start(folder.path(), &town::config(&double, &database.url));

    let crowd = Arc::new(Crowd::gather(&double, &mut dice));
    let talking = {
        let (crowd, double) = (Arc::clone(&crowd), double.clone());
        tokio::spawn(async move { crowd.talk(&double).await })
    };
    let mut in_flight = Vec::new();
    for kill in 0..kills {
        Moment::of(kill, kills, crowd.answers(), &mut dice).come(&double).await;
        assert!(!talking.is_finished(), "kill {kill} comes when all is said");
        service.kill();
        double.bot_died();
        in_flight.extend(Ledger::in_flight(&database).await);
        service.start_again();
    }
    talking.await.unwrap();
    double.until_within(PATIENCE, "all updates are confirmed", |it| it.unconfirmed() == 0).await;
    service.stop().await;

    let doubled = check_reading(&crowd, &in_flight);
    check_ledger(&database, &crowd).await;
    double.assert_clean();
    println!(
        "seed {seed}: {PEOPLE} talks, {} said, {} answers, {kills} kills: 0 lost, {} on their way when killed, \
         {doubled} read twice, {} updates heard again, {} s",
        crowd.acts(),
        crowd.answers(),
        in_flight.len(),
        double.given_again(),
        begun.elapsed().as_secs(),
    );
    database.end().await;
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
    /// The kills are spread over all the answers; every other falls while somebody is heard, and some so
    /// soon after the one before that the service is still starting.
    fn of(kill: usize, kills: usize, answers: usize, dice: &mut Dice) -> Self {
        let stretch = answers * 9 / 10 / kills;
        let sends = if kill % 4 == 3 { 0 } else { kill * stretch + dice.roll(stretch) };
        let millis = if kill % 4 == 3 { dice.roll(600) } else { dice.roll(40) };
        Self {
            sends,
            is_hearing: kill % 2 == 0,
            pause: Duration::from_millis(u64::try_from(millis).expect("few")),
        }
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

/// Everybody read all of it in order; says how much they read twice.
fn check_reading(crowd: &Crowd, in_flight: &[InFlight]) -> usize {
    let readings = crowd.readings();
    assert_eq!(readings.iter().map(|it| it.lost).sum::<usize>(), 0, "messages are lost");
    let mut pardons = in_flight.to_vec();
    let doubled: Vec<_> = readings.into_iter().flat_map(|it| it.doubled).collect();
    for double in &doubled {
        let pardon = pardons.iter().position(|it| it.chat == double.chat && it.text == double.text);
        let pardon =
            pardon.unwrap_or_else(|| panic!("read twice, and not on its way in any kill: {double:?}"));
        pardons.swap_remove(pardon);
    }
    doubled.len()
}

/// Every inbound had its effects once.
async fn check_ledger(database: &Database, crowd: &Crowd) {
    let mut ledger = Ledger::open(database).await;
    let number = |it: usize| i64::try_from(it).expect("a few hundred");
    assert_eq!(ledger.count("select count(*) from heard").await, number(crowd.acts()));
    assert_eq!(ledger.count("select count(*) from outbox").await, 0);
    assert_eq!(ledger.count("select count(*) from outcome").await, number(crowd.answers()));
    assert_eq!(ledger.count("select count(*) from outcome where outcome <> 'sent'").await, 0);
    assert_eq!(ledger.count("select count(*) from aside").await, 0);
    assert_eq!(ledger.count("select count(*) from conversation").await, number(PEOPLE));
    assert_eq!(ledger.count("select cast(sum(times) as bigint) from rating").await, number(PEOPLE));
    let mut asked = ledger.texts("select text from question").await;
    let mut meant: Vec<String> = (0..PEOPLE).map(script::question).collect();
    asked.sort();
    meant.sort();
    assert_eq!(asked, meant);
    ledger.close().await;
}
