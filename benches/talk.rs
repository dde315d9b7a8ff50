//! How long somebody waits for the first words of `talk`, and for the answer to their first question.
//!
//! Each time a new process with a new database, the question waiting in its input: the README's first command,
//! built. The development build is measured where there is one. Run it by `cargo bench --bench talk`.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const TIMES: usize = 10;
const QUESTION: &str = "perso abgelaufen\n";
/// In the answer, and in nothing that is said before it.
const ANSWER: &str = "Ausweis";

fn main() {
    // `cargo test` runs benchmarks to see whether they start.
    if !std::env::args().any(|it| it == "--bench") {
        return;
    }
    println!("| build | first words | first answer | slowest of {TIMES} |\n|---|---:|---:|---:|");
    measure("release", Path::new(env!("CARGO_BIN_EXE_buergerdraht")));
    let development = concat!(env!("CARGO_MANIFEST_DIR"), "/target/debug/buergerdraht");
    if Path::new(development).exists() {
        measure("development", Path::new(development));
    } else {
        println!("development build not measured: {development} is missing; `cargo build` makes it");
    }
}

fn measure(build: &str, program: &Path) {
    let times: Vec<_> = (0..TIMES).map(|_| talk(program)).collect();
    let sorted = |nth: usize| {
        let mut times: Vec<_> = times.iter().map(|it| it[nth]).collect();
        times.sort();
        times
    };
    let (words, answers) = (sorted(0), sorted(1));
    let middle = TIMES / 2;
    let slowest = answers[TIMES - 1];
    println!("| {build} | {:.0?} | {:.0?} | {slowest:.0?} |", words[middle], answers[middle]);
}

/// From the start of the process to its first line and to the first line of the answer.
fn talk(program: &Path) -> [Duration; 2] {
    let began = Instant::now();
    let mut talk = Command::new(program)
        .arg("talk")
        .env("LC_ALL", "de_DE.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program is there");
    let mut typed = talk.stdin.take().expect("we asked for it");
    typed.write_all(QUESTION.as_bytes()).expect("it listens");
    drop(typed);
    let mut lines =
        BufReader::new(talk.stdout.take().expect("we asked for it")).lines().map_while(Result::ok);
    lines.next().expect("it says something");
    let words = began.elapsed();
    lines.find(|it| it.contains(ANSWER)).expect("it knows the answer");
    let answer = began.elapsed();
    lines.for_each(drop);
    talk.wait().expect("it ends");
    [words, answer]
}
