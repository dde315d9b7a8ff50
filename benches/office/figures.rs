//! What the trial has found, as a table to paste.

use std::time::Duration;

use crate::trial::{ANSWERS, CASES, PER_SECOND};

pub struct Figures {
    /// From the first word to the last letter.
    pub opened_in: Duration,
    /// From a letter handed in to its words told, sorted.
    pub ways: Vec<Duration>,
    pub doubled: usize,
    /// KiB: with the cases open, after the answers, and the most.
    pub memory: [u64; 3],
    /// A letter, in and out.
    pub cpu: Duration,
}

pub fn print(figures: &Figures) {
    let Figures { opened_in, ways, doubled, memory, cpu } = figures;
    let part = |percent: usize| ways[(ways.len() * percent / 100).min(ways.len() - 1)].as_secs_f64();
    let mebi = |kibi: u64| format!("{}.{} MiB", kibi / 1024, kibi % 1024 * 10 / 1024);
    println!("| | |\n|---|---:|");
    println!("| {CASES} cases opened, each with its letter | {:.0} s |", opened_in.as_secs_f64());
    println!("| answers at {PER_SECOND} a second, told | {} of {ANSWERS} |", ways.len());
    println!("| lost / told twice | {} / {doubled} |", ANSWERS - ways.len());
    println!(
        "| from the letter to the person, p50 / p95 / slowest | {:.2} / {:.2} / {:.2} s |",
        part(50),
        part(95),
        part(100)
    );
    println!("| CPU a letter | {:.1} ms |", 1000.0 * cpu.as_secs_f64());
    let [before, after, most] = memory.map(mebi);
    println!("| memory (RSS) before / after / at most | {before} / {after} / {most} |");
}
