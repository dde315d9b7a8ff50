//! What a trial has found, as a table to paste.

use std::time::Duration;

use crate::trial::{CUT_OFF, PER_SECOND, UPDATES};

pub struct Figures {
    pub first_poll: Duration,
    /// CPU time a second.
    pub idle: Duration,
    /// CPU time an update.
    pub calm: Duration,
    pub rush: Duration,
    /// KiB before and after the updates, and the most.
    pub memory: [u64; 3],
    /// From a later start to the first poll and the first answer.
    pub again: [Duration; 2],
    pub lost: usize,
    pub doubled: usize,
}

type Row = (String, fn(&Figures) -> String);

pub fn print(columns: &[(&str, Figures)]) {
    let rows: [Row; 11] = [
        (format!("CPU an update, {UPDATES} at {PER_SECOND} a second"), |it| millis(it.calm)),
        (format!("CPU an update, {UPDATES} at once"), |it| millis(it.rush)),
        ("CPU a second with nothing to do".to_owned(), |it| millis(it.idle)),
        ("memory (RSS) before".to_owned(), |it| mebi(it.memory[0])),
        ("memory (RSS) after".to_owned(), |it| mebi(it.memory[1])),
        ("memory (RSS) at most".to_owned(), |it| mebi(it.memory[2])),
        ("first start to first poll".to_owned(), |it| millis(it.first_poll)),
        ("restart to first poll".to_owned(), |it| millis(it.again[0])),
        ("restart to the answer to what was waiting".to_owned(), |it| millis(it.again[1])),
        (format!("never answered after kill -9, of {CUT_OFF}"), |it| it.lost.to_string()),
        (format!("answered twice after kill -9, of {CUT_OFF}"), |it| it.doubled.to_string()),
    ];
    let names: Vec<_> = columns.iter().map(|it| it.0).collect();
    println!("| | {} |\n|---|{}", names.join(" | "), "---:|".repeat(names.len()));
    for (what, cell) in rows {
        let cells: Vec<_> = columns.iter().map(|(_, figures)| cell(figures)).collect();
        println!("| {what} | {} |", cells.join(" | "));
    }
}

fn millis(time: Duration) -> String {
    format!("{:.2} ms", 1000.0 * time.as_secs_f64())
}

fn mebi(kibi: u64) -> String {
    format!("{}.{} MiB", kibi / 1024, kibi % 1024 * 10 / 1024)
}
