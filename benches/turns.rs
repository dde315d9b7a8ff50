//! Durable turns a second, and what they cost among a million stored conversations.
//!
//! A turn is what the engine writes for one message: heard, conversation read and kept, one answer queued,
//! in a savepoint of its own; a batch is one commit, on the disk before it counts. SQLite lives in the
//! folder for temporary files; PostgreSQL where `BUERGERDRAHT_TEST_POSTGRES` says. Run it by
//! `cargo bench --bench turns`.

use std::time::{Duration, Instant};

use buergerdraht::model::{
    Account, Address, Class, Conversation, Outbound, RichText, Standing, Talk, Timestamp,
};
use buergerdraht::store::{KeepDays, Store};
use sqlx::{AnyConnection, AssertSqlSafe, Connection};

/// How long each figure is measured.
const STRETCH: Duration = Duration::from_secs(3);
const BATCHES: [usize; 3] = [1, 10, 100];
const STORED: [u64; 4] = [1_000, 10_000, 100_000, 1_000_000];

#[tokio::main]
async fn main() {
    let folder = tempfile::tempdir().expect("a folder for temporary files");
    let url = format!("sqlite:{}", folder.path().join("town.db").display());
    measure(&url).await;

    match std::env::var("BUERGERDRAHT_TEST_POSTGRES") {
        Err(_) => println!("PostgreSQL not measured: BUERGERDRAHT_TEST_POSTGRES names no server"),
        Ok(server) => {
            let name = format!("turns_{}", std::process::id());
            run(&server, format!("create database {name}")).await;
            let (front, _) = server.rsplit_once('/').expect("the URL ends in a database");
            measure(&format!("{front}/{name}")).await;
            run(&server, format!("drop database {name} with (force)")).await;
        }
    }
}

async fn measure(url: &str) {
    let store = Store::open(url).await.expect("the store opens");
    println!("\n{}", store.version().await.expect("a version"));
    println!("turns a batch   turns a second   µs a turn");
    let mut town = Town::new(store.clone(), 1);
    for batch in BATCHES {
        town.people = 1_000;
        let (turns, took) = town.live(batch).await;
        println!("{batch:>13}   {:>14.0}   {:>9.1}", per_second(turns, took), micros(turns, took));
    }

    println!("conversations and sent messages   turns a second (batch of 100)   µs to ask what is due");
    let mut filled = 0;
    for stored in STORED {
        fill(url, filled, stored).await;
        filled = stored;
        town.people = stored;
        let (turns, took) = town.live(100).await;
        println!("{stored:>31}   {:>29.0}   {:>21.1}", per_second(turns, took), town.ask().await);
    }

    println!("messages waiting, each in a chat of its own   µs to ask what is due   µs to ask when");
    for waiting in [1_000, 100_000] {
        queue_up(url, waiting).await;
        println!("{waiting:>43}   {:>21.1}   {:>14.1}", town.ask().await, town.ask_when().await);
    }

    let began = Instant::now();
    let late = at(10_000 * 24 * 60 * 60 * 1000);
    let forgotten = store.forget(late, &KeepDays::default()).await.expect("forgotten");
    let rows: u64 = forgotten.iter().map(|it| it.rows).sum();
    println!("forgetting {rows} rows: {:.1} s", began.elapsed().as_secs_f64());
    store.close().await;
}

/// People who write one message after the other, all over the town.
struct Town {
    store: Store,
    people: u64,
    turns: u64,
}

impl Town {
    fn new(store: Store, people: u64) -> Self {
        Self { store, people, turns: 0 }
    }

    async fn live(&mut self, batch: usize) -> (u64, Duration) {
        let (before, mut took) = (self.turns, Duration::ZERO);
        while took < STRETCH {
            let began = Instant::now();
            let queued = self.batch(batch).await;
            took += began.elapsed();
            self.settle(&queued).await;
        }
        (self.turns - before, took)
    }

    async fn batch(&mut self, size: usize) -> Vec<String> {
        let mut tx = self.store.begin().await.expect("a transaction");
        let mut queued = Vec::new();
        for _ in 0..size {
            self.turns += 1;
            let now = at(i64::try_from(self.turns).expect("few turns"));
            // Neighbours in time are far apart in the table: a multiplicative walk, the same in each run.
            let speaker = (self.turns.wrapping_mul(0x9e37_79b9_7f4a_7c15) % self.people).to_string();
            let address = Address { account: account(), chat: speaker.clone(), topic: None };
            tx.savepoint().await.expect("a savepoint");
            tx.hear(&address.account, &format!("turn-{}", self.turns), now, None).await.expect("heard");
            let talk = tx.conversation(&address, &speaker).await.expect("read").map(|it| it.talk);
            let kept = Conversation {
                address: address.clone(),
                speaker,
                person: None,
                updated_at: now,
                talk: talk.filter(|it| it.standing.is_some()).unwrap_or_else(standing),
            };
            tx.keep_conversation(&kept).await.expect("kept");
            queued.push(tx.queue(&address, Class::Answer, &answer(), now).await.expect("queued"));
            tx.release().await.expect("released");
        }
        tx.commit().await.expect("committed");
        queued
    }

    /// Not part of a turn and not measured with it, but without it the outbox would only grow.
    async fn settle(&mut self, queued: &[String]) {
        let mut tx = self.store.begin().await.expect("a transaction");
        for id in queued {
            tx.mark_sent(id, Some("4711"), at(0)).await.expect("marked");
        }
        tx.commit().await.expect("committed");
    }

    async fn ask(&self) -> f64 {
        let began = Instant::now();
        for _ in 0..100 {
            let mut reader = self.store.read().await.expect("a reader");
            reader.due(&account(), at(i64::MAX / 2), 30).await.expect("asked");
        }
        micros(100, began.elapsed())
    }

    async fn ask_when(&self) -> f64 {
        let began = Instant::now();
        for _ in 0..10 {
            self.store.read().await.expect("a reader").next_due_at(&account(), at(0)).await.expect("asked");
        }
        micros(10, began.elapsed())
    }
}

fn account() -> Account {
    Account::new("telegram", "main")
}

fn at(millis: i64) -> Timestamp {
    Timestamp::from_millis(millis)
}

fn standing() -> Talk {
    let standing =
        Standing { dialogue: "faq".to_owned(), state: "{\"Asked\":{\"faq\":\"perso\"}}".to_owned() };
    Talk { standing: Some(standing), noticed: Some(1), ..Talk::default() }
}

fn answer() -> Outbound {
    let text = "Den neuen Personalausweis beantragen Sie im Bürgerbüro. ".repeat(8);
    Outbound { text: RichText::plain(text), language: "de".to_owned(), ..Outbound::default() }
}

/// Conversations, things heard and sent messages `from..to`, by the database itself: a million turns would
/// take minutes.
async fn fill(url: &str, from: u64, to: u64) {
    let talk = serde_json::to_string(&standing()).expect("plain data");
    let numbers =
        format!("with recursive n (i) as (select {from} union all select i + 1 from n where i < {to} - 1)");
    for insert in [
        format!(
            "insert into conversation (account, chat, topic, speaker, talk, updated_at)
             {numbers} select 'telegram:main', cast(i as text), '', cast(i as text), '{talk}', i from n
             where true on conflict do nothing"
        ),
        format!(
            "insert into heard (account, id, heard_at)
             {numbers} select 'telegram:main', 'filled-' || cast(i as text), i from n"
        ),
        format!(
            "insert into outcome (id, account, chat, topic, class, message, queued_at, attempts,
                                  finished_at, outcome, message_id)
             {numbers} select '0-' || cast(1000000000 + i as text), 'telegram:main', cast(i as text), '', 0, '', i, 0,
                              i, 'sent', cast(i as text) from n"
        ),
    ] {
        run(url, insert).await;
    }
}

async fn queue_up(url: &str, count: u64) {
    let message = serde_json::to_string(&answer()).expect("plain data");
    run(url, format!(
        "delete from outbox;
         insert into outbox (id, account, chat, topic, lane, state, class, position, part, message, queued_at,
                             not_before, attempts, doubtful)
         with recursive n (i) as (select 1 union all select i + 1 from n where i < {count})
         select '1-' || cast(1000000000 + i as text), 'telegram:main', cast(i as text), '', cast(i as text), 1, 2, i, 0, '{message}',
                i, i, 0, 0 from n"
    ))
    .await;
}

async fn run(url: &str, sql: String) {
    let mut connection = AnyConnection::connect(url).await.expect("the database answers");
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.expect("filled");
    connection.close().await.expect("closed");
}

#[expect(clippy::cast_precision_loss, reason = "figures for people")]
fn per_second(count: u64, took: Duration) -> f64 {
    count as f64 / took.as_secs_f64()
}

fn micros(count: u64, took: Duration) -> f64 {
    1e6 / per_second(count, took)
}
