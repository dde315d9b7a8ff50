//! What it costs to tell many: ten thousand events read, digests for a hundred thousand, a post to a million.
//!
//! The engine and its store are the real ones, on SQLite in the folder for temporary files. The network is a bulk of
//! SQL, but for the last figure: there it is the double of `outbox`. Run it by `cargo bench --bench announce`;
//! `-- 100000` asks for no more readers than that.

#[path = "outbox/double.rs"]
#[expect(dead_code, reason = "shared with `outbox`, which needs more of it")]
mod double;
#[path = "announce/town.rs"]
mod town;

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::{Duration, Instant};

use buergerdraht::clock::Clock;
use buergerdraht::messenger::feed::{Window, read_calendar};
use buergerdraht::messenger::{AnyMessenger, Limit};
use buergerdraht::model::{Event, Found, Timestamp};
use buergerdraht::outbox::{Outbox, Words};
use chrono_tz::Europe::Berlin;
use double::Double;
use tokio_util::sync::CancellationToken;

use town::Town;

const EVENTS: usize = 10_000;
const READERS: [i64; 4] = [1_000, 10_000, 100_000, 1_000_000];
const DIGESTS: i64 = 100_000;
const TELEGRAM: Limit = Limit { count: 30, per: Duration::from_secs(1) };
/// How long the real outbox carries a post, and how often the clock has the engine go on with it, as in the service.
const CARRIED_FOR: Duration = Duration::from_mins(1);
const ROUND: Duration = Duration::from_secs(15);
/// Tuesday, 24 November 2026, at ten in the morning.
const NOW: Timestamp = Timestamp::from_seconds(1_795_510_800);

#[tokio::main]
async fn main() {
    // `cargo test` runs benchmarks to see whether they start.
    if !std::env::args().any(|it| it == "--bench") {
        return;
    }
    let most = std::env::args().find_map(|it| it.parse().ok()).unwrap_or(READERS[3]);
    let events = calendar();
    digests(&events, DIGESTS.min(most)).await;
    println!("\nreaders of a post   µs each   MiB before / after");
    for readers in READERS.into_iter().filter(|it| *it <= most) {
        post(readers).await;
    }
    conversation().await;
}

/// Three thousand single events and a weekly series of a year for every 52 of the others.
fn calendar() -> Vec<Event> {
    let mut ics = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bench//EN\r\n".to_owned();
    let mut event = |uid: usize, day: usize, rest: &str| {
        let (month, day) = (1 + day / 28 % 12, 1 + day % 28);
        write!(
            ics,
            "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20261101T000000Z\r\nDTSTART;TZID=Europe/Berlin:2027{month:02}{day:02}T180000\r\n\
             DURATION:PT2H\r\nSUMMARY:Event {uid}\r\nLOCATION:Dorfplatz\r\n{rest}END:VEVENT\r\n"
        )
        .expect("a text takes any text");
    };
    for uid in 0..3_000 {
        event(uid, uid % 300, "");
    }
    for uid in 3_000..3_160 {
        event(uid, uid % 7, "RRULE:FREQ=WEEKLY;COUNT=44\r\n");
    }
    ics.push_str("END:VCALENDAR\r\n");
    let began = Instant::now();
    let mut events = read_calendar(ics.as_bytes(), None, Window::at(NOW, Berlin)).expect("a calendar");
    println!(
        "reading {} KiB, expanding to {} events: {:.0?}",
        ics.len() / 1024,
        events.len(),
        began.elapsed()
    );
    events.truncate(EVENTS);
    events
}

async fn digests(events: &[Event], readers: i64) {
    let clock = Clock::fixed(NOW);
    let town = Town::open(&clock).await;
    let window = Window::at(NOW, Berlin);
    for time in ["for the first time", "again, as they were"] {
        let (events, news) = (events.to_vec(), Vec::new());
        let found = Found::Listings { from: window.from(), until: window.until(), events, news };
        let began = Instant::now();
        town.reads("calendar", found).await;
        println!("keeping {EVENTS} events {time}: {:.0?}", began.elapsed());
    }
    clock.advance(Duration::from_hours(24 * 62)); // Monday, 25 January 2027: its week has two hundred of them
    town.settle(readers, clock.now()).await;
    let (memory, began, mut rounds, mut slowest) = (memory(), Instant::now(), 0, Duration::ZERO);
    while town.digests_wait().await {
        let round_began = Instant::now();
        town.round().await;
        slowest = slowest.max(round_began.elapsed());
        rounds += 1;
        town.network_takes_all().await;
    }
    let each = micros(began.elapsed(), readers);
    let (sent, after) = (town.told().await, self::memory());
    println!(
        "{sent} digests for {readers} readers: {:.1} s, {each:.0} µs each, {rounds} rounds, the slowest {slowest:.0?}; \
         {memory} MiB before, {after} after",
        began.elapsed().as_secs_f64()
    );
    town.close().await;
}

async fn post(readers: i64) {
    let clock = Clock::fixed(NOW);
    let town = Town::open(&clock).await;
    town.settle(readers, Timestamp::from_millis(i64::MAX / 2)).await;
    town.release_a_post().await;
    let (memory, began) = (memory(), Instant::now());
    while !town.post_is_out().await {
        town.round().await;
        town.network_takes_all().await;
    }
    let each = micros(began.elapsed(), readers);
    assert_eq!(town.told().await, readers);
    println!("{readers:>17}   {each:>7.0}   {memory:>10} / {}", self::memory());
    town.close().await;
}

/// A post to ten thousand at the pace of the network, and a new resident each second who wants an answer.
async fn conversation() {
    let town = Town::open(&Clock::System).await;
    town.settle(10_000, Timestamp::from_millis(i64::MAX / 2)).await;
    town.release_a_post().await;
    let double = Arc::new(Double::limited(TELEGRAM, Duration::from_millis(60)));
    let messenger: Arc<dyn AnyMessenger> = double.clone();
    let words = Words::new(|_| String::new(), |_| String::new());
    let outbox = Outbox::new(town.store().clone(), vec![messenger], Clock::System, words);
    let (wake, stopping) = (outbox.wake(), CancellationToken::new());
    let task = tokio::spawn(outbox.run(stopping.clone()));
    town.round().await;
    let (began, mut rounds, mut waits) = (Instant::now(), 1, Vec::new());
    while began.elapsed() < CARRIED_FOR {
        if ROUND * rounds < began.elapsed() {
            rounds += 1;
            town.round().await;
        }
        wake.ring();
        waits.push(town.answers(&format!("resident-{}", waits.len()), &wake).await);
    }
    stopping.cancel();
    task.await.expect("the outbox ends in peace");
    waits.sort();
    let part = |percent: usize| waits[(waits.len() * percent / 100).min(waits.len() - 1)];
    println!(
        "\na post beside {} questions: {:.1} % of {} a second, {} refused; answered after {:.0?} (p50), {:.0?} (p95), \
         {:.0?} at most",
        waits.len(),
        100.0 * double.rate() / 30.0,
        TELEGRAM.count,
        double.refused(),
        part(50),
        part(95),
        part(100),
    );
    town.close().await;
}

/// MiB of memory in use.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|it| it.strip_prefix("VmRSS:"));
    line.and_then(|it| it.trim().trim_end_matches(" kB").parse::<u64>().ok()).unwrap_or(0) / 1024
}

#[expect(clippy::cast_precision_loss, reason = "figures for people")]
fn micros(took: Duration, count: i64) -> f64 {
    1e6 * took.as_secs_f64() / count as f64
}
