//! How close the outbox comes to what a network allows, and how fast it is where nothing is limited.
//!
//! The network here is a double that answers after a while, like a far server, and refuses what is
//! over its limit in any sliding stretch. SQLite lives in the folder for temporary files; PostgreSQL
//! where `BUERGERDRAHT_TEST_POSTGRES` says. Run it by `cargo bench --bench outbox`.

#[path = "outbox/double.rs"]
mod double;

use std::sync::Arc;
use std::time::Duration;

use buergerdraht::clock::Clock;
use buergerdraht::messenger::{AnyMessenger, Limit};
use buergerdraht::model::{Address, Class, Outbound, RichText};
use buergerdraht::outbox::{Outbox, Words};
use buergerdraht::store::Store;
use sqlx::{AnyConnection, AssertSqlSafe, Connection};
use tokio_util::sync::CancellationToken;

use double::{Double, account};

const TELEGRAM: Limit = Limit { count: 30, per: Duration::from_secs(1) };
const PACED_FOR: Duration = Duration::from_secs(20);
/// Messages for the unpaced run, to as many chats, and to few.
const UNPACED: usize = 20_000;
const FEW_CHATS: usize = 2_000;

#[tokio::main]
async fn main() {
    // `cargo test` runs benchmarks to see whether they start.
    if !std::env::args().any(|it| it == "--bench") {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder for temporary files");
    let url = |name: &str| format!("sqlite:{}", folder.path().join(name).display());
    measure(&[url("1.db"), url("2.db"), url("3.db"), url("4.db")]).await;

    let Ok(server) = std::env::var("BUERGERDRAHT_TEST_POSTGRES") else {
        println!("PostgreSQL not measured: BUERGERDRAHT_TEST_POSTGRES names no server");
        return;
    };
    let (front, _) = server.rsplit_once('/').expect("the URL ends in a database");
    let names = [1, 2, 3, 4].map(|it| format!("outbox_{}_{it}", std::process::id()));
    for name in &names {
        run(&server, format!("create database {name}")).await;
    }
    measure(&names.each_ref().map(|it| format!("{front}/{it}"))).await;
    for name in &names {
        run(&server, format!("drop database {name} with (force)")).await;
    }
}

/// Each figure on a database of its own.
async fn measure([quick, far, many, few]: &[String; 4]) {
    let store = Store::open(quick).await.expect("the store opens");
    println!("\n{}", store.version().await.expect("a version"));
    store.close().await;
    for (url, latency) in [(quick, Duration::from_millis(2)), (far, Duration::from_millis(60))] {
        let double = Arc::new(Double::limited(TELEGRAM, latency));
        carry(url, &double, 700, 700, PACED_FOR).await;
        println!(
            "paced, answers after {latency:?} and up to half as much more: {:.1} % of {} a second, {} refused",
            100.0 * double.rate() / 30.0,
            TELEGRAM.count,
            double.refused(),
        );
    }
    for (url, chats) in [(many, UNPACED), (few, FEW_CHATS)] {
        let double = Arc::new(Double::unlimited());
        carry(url, &double, UNPACED, chats, Duration::from_mins(5)).await;
        println!("unpaced, {UNPACED} messages to {chats} chats: {:.0} a second", double.rate());
    }
}

/// Carries `count` messages to `chats` chats, for as long as `at_most`.
async fn carry(url: &str, double: &Arc<Double>, count: usize, chats: usize, at_most: Duration) {
    let store = Store::open(url).await.expect("the store opens");
    let mut tx = store.begin().await.expect("a transaction");
    for number in 0..count {
        let address = Address { account: account(), chat: (number % chats).to_string(), topic: None };
        let text = format!("Message {number}: the town hall is open from nine to twelve on Tuesday.");
        let message =
            Outbound { text: RichText::plain(text), language: "en".to_owned(), ..Outbound::default() };
        tx.queue(&address, Class::Post, &message, Clock::System.now()).await.expect("it is queued");
    }
    tx.commit().await.expect("a commit");
    if url.starts_with("postgres") {
        run(url, "analyze".to_owned()).await; // as it does by itself within a minute
    }

    let messenger: Arc<dyn AnyMessenger> = double.clone();
    let words = Words::new(|_| String::new(), |_| String::new());
    let outbox = Outbox::new(store.clone(), vec![messenger], Clock::System, words);
    let stopping = CancellationToken::new();
    let task = tokio::spawn(outbox.run(stopping.clone()));
    tokio::time::timeout(at_most, double.until(count)).await.ok();
    stopping.cancel();
    task.await.expect("the outbox ends in peace");
    store.close().await;
}

async fn run(server: &str, sql: String) {
    sqlx::any::install_default_drivers();
    let mut connection = AnyConnection::connect(server).await.expect("the server answers");
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.expect("it is done");
    connection.close().await.expect("the connection closes");
}
