//! All that was said, in the order it was said, as the stories of `tests/stories` write it.

use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Instant;

#[derive(Clone)]
pub struct Transcript {
    text: Arc<Mutex<String>>,
    begun: Instant,
}

impl Transcript {
    pub fn begin() -> Self {
        Self { text: Arc::default(), begun: Instant::now() }
    }

    /// Of what goes on at the same time, to be taken in when it is over.
    pub fn apart(&self) -> Self {
        Self { text: Arc::default(), begun: self.begun }
    }

    pub fn takes_in(&self, other: &Self) {
        let text = std::mem::take(&mut *other.text.lock().unwrap());
        self.write_down(&text);
    }

    /// What happens now, and when.
    pub fn heading(&self, words: &str) {
        let seconds = self.begun.elapsed().as_secs_f64();
        self.write_down(&format!("\n# {words} ({seconds:.1} s)\n"));
    }

    fn write_down(&self, text: &str) {
        self.text.lock().unwrap().push_str(text);
    }

    pub fn says(&self, who: &str, words: &str) {
        self.write(who, '>', words, &[]);
    }

    pub fn reads(&self, who: &str, words: &str, below: &[String]) {
        self.write(who, '<', words, below);
    }

    fn write(&self, who: &str, way: char, words: &str, below: &[String]) {
        let mut lines = words.lines();
        let mut text = format!("{who}{way} {}\n", lines.next().unwrap_or_default());
        for line in lines {
            text.push_str(format!("   | {line}").trim_end());
            text.push('\n');
        }
        for it in below {
            text.extend(["   ", it, "\n"]);
        }
        self.write_down(&text);
    }

    /// Into the test's output, and into a file beside what the tests were built into.
    pub fn show(&self, name: &str) {
        let text = self.text.lock().unwrap();
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.txt"));
        fs::write(&file, text.as_str()).unwrap();
        println!("=== {name}: also in {}\n{text}", file.display());
    }
}
