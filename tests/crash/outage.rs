//! The service lives, and what it depends on does not: a network that breaks off, a database that is away.

use std::time::Duration;

use sqlx::{AnyConnection, AssertSqlSafe, Connection};
use tokio::time::{Instant, sleep_until};

use crate::database::Database;
use crate::dice::Dice;
use crate::double::Double;
use crate::double::fault::Fault;
use crate::run::{PATIENCE, Run, Start};

const PEOPLE: usize = 60;

#[tokio::test]
async fn when_the_network_breaks_off_nothing_is_lost_and_only_what_may_be_lost_is_said_again() {
    let (seed, double) = (20_261_126, Double::start().await);
    let mut dice = Dice::new(seed);
    let mut chance = Dice::new(seed + 1);
    double.script("sendMessage", [Fault::AcceptThenHang]);
    double.script_by(move |method| fault(method, &mut chance));
    let run = start(Database::sqlite(), double.clone(), &mut dice);
    let outcome = run.end().await;
    let ambiguous = double.said().iter().filter(|it| it.is_ambiguous).count();
    assert!(0 < ambiguous, "the network never broke off");
    assert_eq!(outcome.doubled.len(), ambiguous, "each is said again once, and nothing else is");
    println!("seed {seed}, {ambiguous} calls broken off after Telegram took them: {}", outcome.figures);
}

fn start(database: Database, double: Double, dice: &mut Dice) -> Run {
    let mut run = Run::start(Start { database, double, people: PEOPLE, webhook: None, matrix: None }, dice);
    run.talk();
    run
}

/// One call in sixty goes wrong: so seldom that no answer is in doubt time after time.
fn fault(method: &str, chance: &mut Dice) -> Fault {
    match (method, chance.roll(240)) {
        ("sendmessage" | "getupdates", 0) => Fault::AcceptThenReset,
        ("sendmessage" | "getupdates", 1) => Fault::AcceptThenHtml502,
        ("sendmessage" | "getupdates", 2) => Fault::AcceptThenCutJson,
        ("sendmessage" | "getupdates" | "answercallbackquery", 3) => Fault::Html(502),
        _ => Fault::None,
    }
}

#[tokio::test]
async fn when_the_database_is_away_for_a_moment_nothing_is_lost_or_said_twice() {
    let seed = 20_261_127;
    let mut dice = Dice::new(seed);
    let run = start(Database::postgres().await, Double::start().await, &mut dice);
    let (stretch, server) = (run.crowd.answers() / 4, Server::of(&run.database));
    for nth in 0..3 {
        let sends = nth * stretch + dice.roll(stretch);
        let is_sent = |it: &Double| sends <= it.calls("sendMessage");
        run.double.until_within(PATIENCE, "enough is sent for the next outage", is_sent).await;
        assert!(!run.is_over(), "outage {nth} comes when all is said");
        let millis = u64::try_from(200 + dice.roll(1500)).expect("a second or two");
        server.shut().await;
        sleep_until(Instant::now() + Duration::from_millis(millis)).await;
        server.open().await;
    }
    let outcome = run.end().await;
    assert!(outcome.doubled.is_empty(), "{:?}", outcome.doubled);
    println!("seed {seed}, 3 outages of the database: {}", outcome.figures);
}

/// Where the database is, seen from beside it.
struct Server {
    url: String,
    database: String,
}

impl Server {
    fn of(database: &Database) -> Self {
        let (front, name) = database.url.rsplit_once('/').expect("the URL ends in a database");
        Self { url: format!("{front}/postgres"), database: name.to_owned() }
    }

    async fn shut(&self) {
        let name = &self.database;
        self.run(format!(
            "alter database {name} with allow_connections false;
             select pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}'"
        ))
        .await;
    }

    async fn open(&self) {
        self.run(format!("alter database {} with allow_connections true", self.database)).await;
    }

    async fn run(&self, sql: String) {
        let mut connection = AnyConnection::connect(&self.url).await.unwrap();
        sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    }
}
