//! What each bot goes through: a start, a calm day, a rush, restarts, power cuts.
//!
//! **Invariant:** the double's own limits are off, for they would be measured in place of the bots; ours keeps
//! its pace of 30 a second all the same, which is why CPU time is compared and never the rate.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use tokio::time::{interval, sleep_until};

use crate::bot::Bot;
use crate::double::Double;
use crate::double::person::Person;
use crate::figures::Figures;

const PEOPLE: usize = 200;
const QUESTIONS: [&str; 5] = [
    "Mein Perso ist abgelaufen",
    "Wo kann ich meine Couch loswerden",
    "Ich möchte meinen Hund anmelden",
    "Wie bekomme ich einen Reisepass",
    "Kann ich Wohngeld bekommen",
];
/// Updates in the calm and in the rush.
pub const UPDATES: usize = 1_000;
pub const PER_SECOND: u64 = 20;
const RESTARTS: usize = 5;
/// Who has asked when the power goes, each time, and after how many answers it goes.
const IN_FLIGHT: usize = 60;
const POWER_CUTS: [usize; 4] = [1, 15, 30, 45];
pub const CUT_OFF: usize = IN_FLIGHT * POWER_CUTS.len();
/// Nobody is silent for so long with something left to say.
const SILENCE: Duration = Duration::from_secs(4);
const PATIENCE: Duration = Duration::from_mins(3);

/// How one kind of bot is started; its files lie in the folder.
pub struct Recipe {
    pub name: &'static str,
    pub command: fn(folder: &Path, api: &str) -> Command,
}

pub async fn run(recipe: &Recipe) -> Figures {
    let trial = Trial::new(recipe).await;
    let (bot, first_poll) = trial.start().await;
    trial.first_contact().await;

    let (at_rest, _) = bot.memory();
    let idle = trial.idle(&bot).await;
    let calm = trial.calm(&bot).await;
    let rush = trial.rush(&bot).await;
    let (after, most) = bot.memory();

    let (bot, again) = trial.restart(bot).await;
    let [lost, doubled] = trial.power_cuts(bot).await;
    trial.double.assert_clean();
    let memory = [at_rest, after, most];
    Figures { first_poll, idle, calm, rush, memory, again, lost, doubled }
}

struct Trial<'a> {
    recipe: &'a Recipe,
    folder: TempDir,
    double: Double,
    people: Vec<Person>,
}

impl<'a> Trial<'a> {
    async fn new(recipe: &'a Recipe) -> Self {
        let double = Double::start().await;
        double.pace_off();
        let people = (0..PEOPLE).map(|it| double.person(&format!("Person {it}"))).collect();
        Self { recipe, folder: tempfile::tempdir().expect("a folder for temporary files"), double, people }
    }

    /// Returns at the bot's first poll.
    async fn start(&self) -> (Bot, Duration) {
        let before = self.double.calls("getUpdates");
        let began = Instant::now();
        let bot = Bot::start((self.recipe.command)(self.folder.path(), &self.double.url()));
        self.until(|| before < self.double.calls("getUpdates")).await;
        (bot, began.elapsed())
    }

    fn ask(&self, number: usize) {
        self.people[number % PEOPLE].says(QUESTIONS[number / PEOPLE % QUESTIONS.len()]);
    }

    fn answers(&self) -> usize {
        self.double.calls("sendMessage")
    }

    /// Everybody is new once: nobody is greeted while we measure.
    async fn first_contact(&self) {
        (0..PEOPLE).for_each(|it| self.ask(it));
        self.until(|| PEOPLE <= self.answers()).await;
        self.silence().await;
        assert!(self.people.iter().all(|it| !it.heard().is_empty()), "somebody was not answered");
    }

    async fn idle(&self, bot: &Bot) -> Duration {
        const SECONDS: u32 = 10;
        let before = bot.cpu();
        pause(Duration::from_secs(SECONDS.into())).await;
        bot.cpu().saturating_sub(before) / SECONDS
    }

    async fn calm(&self, bot: &Bot) -> Duration {
        let (before, answered) = (bot.cpu(), self.answers());
        let mut pace = interval(Duration::from_secs(1) / u32::try_from(PER_SECOND).expect("a few"));
        for number in 0..UPDATES {
            pace.tick().await;
            self.ask(number);
        }
        self.cost(bot, before, answered).await
    }

    async fn rush(&self, bot: &Bot) -> Duration {
        let (before, answered) = (bot.cpu(), self.answers());
        (0..UPDATES).for_each(|it| self.ask(it));
        self.cost(bot, before, answered).await
    }

    /// CPU time for each update, when all are answered.
    async fn cost(&self, bot: &Bot, before: Duration, answered: usize) -> Duration {
        self.until(|| answered + UPDATES <= self.answers()).await;
        let spent = bot.cpu().saturating_sub(before);
        self.silence().await;
        assert_eq!(self.answers() - answered, UPDATES, "not one answer to each question");
        spent / u32::try_from(UPDATES).expect("some thousand")
    }

    /// From the start of the program to its first poll, and to the answer to a question that was waiting;
    /// the middle of some.
    async fn restart(&self, mut bot: Bot) -> (Bot, [Duration; 2]) {
        let (mut polls, mut answers) = (Vec::new(), Vec::new());
        for number in 0..RESTARTS {
            bot.stop();
            self.ask(number);
            let answered = self.answers();
            let began = Instant::now();
            let poll;
            (bot, poll) = self.start().await;
            self.until(|| answered < self.answers()).await;
            answers.push(began.elapsed());
            polls.push(poll);
            self.silence().await;
        }
        (bot, [middle(polls), middle(answers)])
    }

    /// How many were never answered, and how many twice, over all power cuts.
    async fn power_cuts(&self, mut bot: Bot) -> [usize; 2] {
        let mut harm = [0, 0];
        for answers in POWER_CUTS {
            let suffered;
            (bot, suffered) = self.power_cut(bot, answers).await;
            harm = [harm[0] + suffered[0], harm[1] + suffered[1]];
        }
        bot.stop();
        harm
    }

    /// Kills the bot when it has sent so many answers, and lets it come back.
    async fn power_cut(&self, bot: Bot, answers: usize) -> (Bot, [usize; 2]) {
        let people = &self.people[..IN_FLIGHT];
        let before: Vec<usize> = people.iter().map(|it| it.heard().len()).collect();
        let answered = self.answers();
        (0..IN_FLIGHT).for_each(|it| self.ask(it));
        self.until(|| answered + answers <= self.answers()).await;
        bot.kill();
        self.double.bot_died().await;
        let (bot, _) = self.start().await;
        self.silence().await;
        let heard = || people.iter().zip(&before).map(|(person, before)| person.heard().len() - before);
        (bot, [heard().filter(|it| *it == 0).count(), heard().filter(|it| 1 < *it).count()])
    }

    /// Until all is heard and nothing has been said for a while.
    async fn silence(&self) {
        loop {
            let before = self.answers();
            pause(SILENCE).await;
            if before == self.answers() && self.double.unconfirmed() == 0 {
                return;
            }
        }
    }

    async fn until(&self, is_so: impl Fn() -> bool) {
        let waiting = async {
            while !is_so() {
                pause(Duration::from_millis(1)).await;
            }
        };
        tokio::time::timeout(PATIENCE, waiting).await.expect("the bot comes to it in the end");
    }
}

fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// A trial is measured in real time.
async fn pause(length: Duration) {
    sleep_until(tokio::time::Instant::now() + length).await;
}
