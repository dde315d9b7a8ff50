//! A running bot, whoever wrote it, and what the kernel says of it.

use std::fs;
use std::process::{Child, Command};
use std::time::Duration;

pub struct Bot(Child);

impl Bot {
    pub fn start(mut command: Command) -> Self {
        Self(command.spawn().expect("the program is there"))
    }

    /// What all its threads have spent, in itself and in the kernel.
    pub fn cpu(&self) -> Duration {
        let stat = self.read("stat");
        // The name, in parentheses, may hold anything.
        let (_, fields) = stat.rsplit_once(')').expect("the name has an end");
        let ticks = |nth: usize| fields.split_whitespace().nth(nth).and_then(|it| it.parse::<u64>().ok());
        let ticks = ticks(11).zip(ticks(12)).map(|(user, kernel)| user + kernel);
        Duration::from_millis(10 * ticks.expect("two numbers")) // Linux shows a hundredth of a second
    }

    /// In KiB: what it holds now, and the most it ever held.
    pub fn memory(&self) -> (u64, u64) {
        (self.kibi("VmRSS:"), self.kibi("VmHWM:"))
    }

    /// In KiB: what it holds now that stands in no file.
    pub fn own_memory(&self) -> u64 {
        self.kibi("RssAnon:")
    }

    /// As an operator stops it.
    pub fn stop(mut self) {
        let id = self.0.id().to_string();
        Command::new("kill").args(["-TERM", &id]).status().expect("kill is there");
        self.0.wait().expect("it ends");
    }

    /// As a power cut stops it.
    pub fn kill(mut self) {
        self.0.kill().expect("it runs");
        self.0.wait().expect("it ends");
    }

    fn kibi(&self, name: &str) -> u64 {
        let status = self.read("status");
        let value = status.lines().find_map(|it| it.strip_prefix(name));
        value.and_then(|it| it.split_whitespace().next()?.parse().ok()).expect("a number of KiB")
    }

    fn read(&self, name: &str) -> String {
        let file = format!("/proc/{}/{name}", self.0.id());
        fs::read_to_string(file).expect("Linux, and the bot runs")
    }
}

impl Drop for Bot {
    /// A benchmark that failed leaves nothing running.
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}
