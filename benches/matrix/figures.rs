//! What a trial has found, as a table to paste.

use std::time::Duration;

use crate::bot::Bot;
use crate::trial::{ASKED, ROUNDS};

pub struct Figures {
    /// In the plain room and in the encrypted one.
    pub talks: [Talk; 2],
    pub at_rest: Memory,
    pub after: Memory,
}

/// In KiB.
pub struct Memory {
    /// What is resident of it, and the most that ever was.
    all: u64,
    most: u64,
    /// Of that, what is no copy of a file: what it has written itself.
    own: u64,
}

#[derive(Default)]
pub struct Talk {
    /// How long each answer took, in each round.
    pub rounds: Vec<Vec<Duration>>,
    /// For all of them.
    pub cpu: Duration,
}

type Cell = fn(&Figures) -> String;

pub fn print(columns: &[(&str, Figures)]) {
    let rows: [(&str, Cell); 12] = [
        ("plain room, p50", |it| millis(it.talks[0].share(50))),
        ("plain room, p95", |it| millis(it.talks[0].share(95))),
        ("plain room, p50 of each round", |it| it.talks[0].by_round()),
        ("plain room, CPU a question", |it| millis(it.talks[0].cost())),
        ("encrypted room, p50", |it| millis(it.talks[1].share(50))),
        ("encrypted room, p95", |it| millis(it.talks[1].share(95))),
        ("encrypted room, p50 of each round", |it| it.talks[1].by_round()),
        ("encrypted room, CPU a question", |it| millis(it.talks[1].cost())),
        ("memory (RSS) at rest", |it| mebi(it.at_rest.all)),
        ("memory (RSS) after", |it| mebi(it.after.all)),
        ("memory (RSS) at most", |it| mebi(it.after.most)),
        ("memory after, without what is read from files", |it| mebi(it.after.own)),
    ];
    println!("{} questions in each room", ROUNDS * ASKED);
    let names: Vec<_> = columns.iter().map(|it| it.0).collect();
    println!("| | {} |\n|---|{}", names.join(" | "), "---:|".repeat(names.len()));
    for (what, cell) in rows {
        let cells: Vec<_> = columns.iter().map(|(_, figures)| cell(figures)).collect();
        println!("| {what} | {} |", cells.join(" | "));
    }
}

impl Memory {
    pub fn of(bot: &Bot) -> Self {
        let (all, most) = bot.memory();
        Self { all, most, own: bot.own_memory() }
    }
}

impl Talk {
    /// The time within which so many of a hundred were answered.
    fn share(&self, percent: usize) -> Duration {
        share(self.rounds.concat(), percent)
    }

    fn by_round(&self) -> String {
        let medians =
            self.rounds.iter().map(|it| format!("{:.0}", 1000.0 * share(it.clone(), 50).as_secs_f64()));
        medians.collect::<Vec<_>>().join(" / ")
    }

    fn cost(&self) -> Duration {
        let questions = self.rounds.iter().map(Vec::len).sum::<usize>();
        self.cpu / u32::try_from(questions).expect("some hundred")
    }
}

fn share(mut times: Vec<Duration>, percent: usize) -> Duration {
    times.sort();
    times[(times.len() * percent).div_ceil(100).saturating_sub(1)]
}

fn millis(time: Duration) -> String {
    format!("{:.1} ms", 1000.0 * time.as_secs_f64())
}

fn mebi(kibi: u64) -> String {
    format!("{}.{} MiB", kibi / 1024, kibi % 1024 * 10 / 1024)
}
