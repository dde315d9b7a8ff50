//! What each bot goes through: two rooms, some questions to warm up, and then its turn in every round.
//!
//! **Invariant:** all of them run all the time, and only one is spoken to; a bot that waits costs next to nothing.

use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use crate::asker::Asker;
use crate::bot::Bot;
use crate::contestant::{self, Contestant};
use crate::figures::{Figures, Memory, Talk};
use crate::homeserver::Homeserver;

const QUESTIONS: [&str; 5] = [
    "Mein Perso ist abgelaufen",
    "Wo kann ich meine Couch loswerden",
    "Ich möchte meinen Hund anmelden",
    "Wie bekomme ich einen Reisepass",
    "Kann ich Wohngeld bekommen",
];
pub const ROUNDS: usize = 3;
/// In each room, in each round.
pub const ASKED: usize = 20;
pub const SPACING: Duration = Duration::from_millis(500);
/// For what a bot still does after an answer.
const REST: Duration = Duration::from_secs(2);

struct Entry {
    name: &'static str,
    bot: Bot,
    /// A plain one and an encrypted one.
    rooms: [String; 2],
    talks: [Talk; 2],
    at_rest: Memory,
}

pub async fn run() -> Vec<(&'static str, Figures)> {
    let folder = tempfile::tempdir().expect("a folder for temporary files");
    let server = Homeserver::start().await;
    let contestants = contestant::all(&server, folder.path()).await;
    let homes = folder.path().join("ana");
    std::fs::create_dir(&homes).expect("the folder is ours");
    let mut asker = Asker::sign_in(&server, &homes).await;
    let mut entries = Vec::new();
    for contestant in contestants {
        eprintln!("{} gets ready", contestant.name);
        entries.push(Entry::ready(contestant, &mut asker).await);
    }
    for round in 0..ROUNDS {
        println!("round {}: load {}", round + 1, load());
        // Everybody is first at some time.
        for at in 0..entries.len() {
            let count = entries.len();
            entries[(round + at) % count].turn(&mut asker).await;
        }
    }
    println!("after: load {}", load());
    entries.into_iter().map(Entry::finish).collect()
}

impl Entry {
    async fn ready(contestant: Contestant, asker: &mut Asker) -> Self {
        let bot = Bot::start(contestant.command);
        let rooms = [false, true].map(|encrypted| asker.meet(&contestant.user, encrypted));
        for room in &rooms {
            asker.warm_up(room, &QUESTIONS);
        }
        pause(REST).await;
        let at_rest = Memory::of(&bot);
        Self { name: contestant.name, bot, rooms, talks: Default::default(), at_rest }
    }

    async fn turn(&mut self, asker: &mut Asker) {
        let questions: Vec<&str> = QUESTIONS.into_iter().cycle().take(ASKED).collect();
        for (room, talk) in self.rooms.iter().zip(&mut self.talks) {
            let before = self.bot.cpu();
            talk.rounds.push(asker.ask_all(room, &questions, SPACING));
            pause(REST).await;
            talk.cpu += self.bot.cpu().saturating_sub(before);
        }
    }

    fn finish(self) -> (&'static str, Figures) {
        let after = Memory::of(&self.bot);
        self.bot.stop();
        (self.name, Figures { talks: self.talks, at_rest: self.at_rest, after })
    }
}

/// Of the last one, five and fifteen minutes.
fn load() -> String {
    let load = std::fs::read_to_string("/proc/loadavg").expect("Linux");
    load.split_whitespace().take(3).collect::<Vec<_>>().join(" ")
}

/// A trial is measured in real time.
async fn pause(length: Duration) {
    sleep_until(Instant::now() + length).await;
}
