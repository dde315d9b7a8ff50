//! One survey with a hundred thousand participants: how long it takes to count, what that needs of memory, and how
//! long it takes to cut every answer loose from who gave it.
//!
//! Answers go in as a turn writes them. SQLite lives in the folder for temporary files; PostgreSQL where
//! `BUERGERDRAHT_TEST_POSTGRES` says. Run it by `cargo bench --bench surveys`.

use std::path::Path;
use std::time::{Duration, Instant};

use buergerdraht::content::survey::Survey;
use buergerdraht::content::{self, Content};
use buergerdraht::model::{Answer, PersonId, Sheet, Timestamp};
use buergerdraht::store::Store;
use buergerdraht::tally::{Tally, groups};
use buergerdraht::text::Languages;
use sqlx::{AnyConnection, AssertSqlSafe, Connection};

const PARTICIPANTS: u64 = 100_000;
/// Sheets written in one transaction.
const BATCH: u64 = 1_000;
const NOW: Timestamp = Timestamp::from_seconds(1_795_510_800);
const WAYS: [&str; 4] = ["walk", "bike", "bus", "car"];

#[tokio::main]
async fn main() {
    let folder = tempfile::tempdir().expect("a folder for temporary files");
    measure(&format!("sqlite:{}", folder.path().join("town.db").display())).await;
    match std::env::var("BUERGERDRAHT_TEST_POSTGRES") {
        Err(_) => println!("PostgreSQL not measured: BUERGERDRAHT_TEST_POSTGRES names no server"),
        Ok(server) => {
            let name = format!("surveys_{}", std::process::id());
            run(&server, format!("create database {name}")).await;
            let (front, _) = server.rsplit_once('/').expect("the URL ends in a database");
            measure(&format!("{front}/{name}")).await;
            run(&server, format!("drop database {name} with (force)")).await;
        }
    }
}

async fn measure(url: &str) {
    let store = Store::open(url).await.expect("the store opens");
    println!("\n{}, {PARTICIPANTS} participants", store.version().await.expect("a version"));
    let content = example();
    let survey = content.survey("getting-around").expect("the example has it");
    let took = fill(&store, survey).await;
    println!("answers in        {:>8.2} s  {:>6.1} µs a sheet", took.as_secs_f64(), micros(took));
    let before = memory();
    let (tally, took) = count(&store, survey).await;
    println!("counted, open     {:>8.2} s  {:>+6} kB of memory", took.as_secs_f64(), memory() - before);
    assert_exact(&tally);
    let begun = Instant::now();
    let shown = groups::shown(survey, &tally);
    println!("broken down       {:>8.4} s  {:>6} tables", begun.elapsed().as_secs_f64(), shown.len());
    let (took, longest) = cut_loose(&store, survey).await;
    println!(
        "cut loose         {:>8.2} s  {:>6.0} ms the longest transaction",
        took.as_secs_f64(),
        1e3 * longest.as_secs_f64()
    );
    let (closed, took) = count(&store, survey).await;
    println!("counted, closed   {:>8.2} s", took.as_secs_f64());
    assert_eq!(closed, tally, "not one answer is lost");
    store.close().await;
}

/// As the engine does it: page by page, then what is left in the turn.
async fn cut_loose(store: &Store, survey: &Survey) -> (Duration, Duration) {
    let (begun, mut longest, mut is_more) = (Instant::now(), Duration::ZERO, true);
    while is_more {
        let page = Instant::now();
        let mut tx = store.begin().await.expect("a transaction");
        is_more = tx.cut_some_loose(&survey.id).await.expect("a page is cut loose");
        if !is_more {
            tx.close_survey(&survey.id, NOW).await.expect("it closes");
            tx.cut_loose(&survey.id).await.expect("it is cut loose");
        }
        tx.commit().await.expect("it is kept");
        longest = longest.max(page.elapsed());
    }
    (begun.elapsed(), longest)
}

fn example() -> Content {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/example/content");
    let codes: Vec<String> =
        Languages::shipped().expect("good languages").list().iter().map(|it| it.code.clone()).collect();
    content::read(&folder, &codes).expect("the example is good")
}

async fn fill(store: &Store, survey: &Survey) -> Duration {
    let begun = Instant::now();
    for from in (0..PARTICIPANTS).step_by(usize::try_from(BATCH).expect("small")) {
        let mut tx = store.begin().await.expect("a transaction");
        tx.open_survey(&survey.id, "{}", NOW).await.expect("it opens");
        for number in from..from + BATCH {
            let person = PersonId(format!("person-{number}"));
            tx.keep_sheet(&survey.id, &person, &sheet(number), None).await.expect("it is kept");
        }
        tx.commit().await.expect("it is kept");
    }
    begun.elapsed()
}

/// The n-th participant's answers.
fn sheet(number: u64) -> Sheet {
    let way = WAYS[usize::try_from(number % 4).expect("small")];
    let points = [("shelters", 5), ("cycle-path", 3), ("crossing", 2)];
    let mut sheet = Sheet { done: true, ..Sheet::default() };
    let mut answer = |question: &str, given: Answer| sheet.answers.insert(question.to_owned(), given);
    answer("how", Answer::One(way.to_owned()));
    answer("bus-rate", Answer::Number(i64::try_from(number % 5 + 1).expect("small")));
    answer("bus-why", Answer::Several { codes: vec!["near".to_owned(), "often".to_owned()], done: true });
    answer("trips", Answer::Number(i64::try_from(number % 51).expect("small")));
    answer("budget", Answer::Points(points.map(|(code, share)| (code.to_owned(), share)).into()));
    answer("wish", Answer::Text(format!("wish {number}")));
    sheet.groups.insert("district".to_owned(), format!("district-{}", number % 14));
    sheet.groups.insert(
        "language".to_owned(),
        ["de", "uk", "ar"][usize::try_from(number % 3).expect("small")].to_owned(),
    );
    sheet
}

async fn count(store: &Store, survey: &Survey) -> (Tally, Duration) {
    let begun = Instant::now();
    let mut tally = Tally::default();
    let mut reader = store.read().await.expect("a look");
    reader.each_sheet(&survey.id, |_, sheet| tally.add(survey, &sheet)).await.expect("all sheets");
    (tally, begun.elapsed())
}

fn assert_exact(tally: &Tally) {
    assert_eq!(tally.participants, PARTICIPANTS);
    for way in WAYS {
        assert_eq!(tally.counts["how"].bars[way], PARTICIPANTS / 4, "{way}");
    }
    assert_eq!(tally.counts["bus-rate"].answered, PARTICIPANTS / 4, "only bus riders are asked");
    assert_eq!(tally.counts["bus-why"].answered, PARTICIPANTS / 4 * 3);
    assert_eq!(tally.counts["budget"].bars["shelters"], PARTICIPANTS * 5);
}

/// What we hold, in kB.
fn memory() -> i64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|it| it.starts_with("VmRSS:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|it| it.parse().ok()).unwrap_or(0)
}

#[expect(clippy::cast_precision_loss, reason = "a figure to read")]
fn micros(took: Duration) -> f64 {
    took.as_secs_f64() * 1e6 / PARTICIPANTS as f64
}

async fn run(server: &str, sql: String) {
    let mut connection = AnyConnection::connect(server).await.expect("PostgreSQL answers");
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.expect("it runs");
    connection.close().await.expect("it closes");
}
