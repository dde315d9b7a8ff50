//! One resident in one room, who asks question after question.

use std::sync::Arc;
use std::time::Duration;

use buergerdraht::line;
use buergerdraht::text::Languages;

use super::progress::Progress;
use crate::dice::Dice;
use crate::homeserver::message::Message;
use crate::homeserver::resident::Resident;
use crate::town::{OPERATOR, QUESTIONS, TOWN, mark};

/// For an answer, on a busy machine, with a kill or two before it; what comes later is found all the same.
const PATIENCE: Duration = Duration::from_secs(90);
/// Questions asked at once, at most.
const BURST: usize = 3;

pub struct Talk {
    pub resident: Resident,
    pub room: String,
    pub kind: Kind,
    pub bot: String,
    pub progress: Arc<Progress>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Encrypted,
    Plain,
    /// Others are there, too, and we have to be addressed.
    Community,
}

impl Kind {
    /// What a room reads first: by what each message is known.
    pub fn greeting(self) -> Vec<String> {
        match self {
            Self::Encrypted | Self::Plain => vec![OPERATOR.to_owned(), TOWN.to_owned()],
            Self::Community => vec![Languages::shipped().unwrap().label("de", &line!("group-hello"))],
        }
    }
}

/// A question whose answer is not read yet.
pub struct Open {
    event: String,
    mark: String,
}

impl Talk {
    /// Asks `questions` questions, some at once; waits for the answers in between.
    pub async fn ask_on(&self, questions: usize, mut dice: Dice) {
        let (mut next, mut left) = (dice.roll(QUESTIONS.len()), questions);
        while 0 < left {
            let burst = (1 + dice.roll(BURST)).min(left);
            let mut open = Vec::new();
            for _ in 0..burst {
                open.push(self.ask(next).await);
                next += 1;
            }
            self.until_answered(open).await;
            left -= burst;
        }
    }

    /// Asks the `number`th question there is, around and around.
    async fn ask(&self, number: usize) -> Open {
        let number = number % QUESTIONS.len();
        let question = QUESTIONS[number];
        let event = match self.kind {
            Kind::Community => self.resident.mention(&self.room, &self.bot, question).await,
            Kind::Encrypted | Kind::Plain => self.resident.say(&self.room, question).await,
        };
        self.progress.said();
        Open { event, mark: mark(number) }
    }

    /// Says all of it, and waits for no answer.
    pub async fn ask_at_once(&self, questions: usize, mut dice: Dice) -> Vec<Open> {
        let (first, mut open) = (dice.roll(QUESTIONS.len()), Vec::new());
        for number in 0..questions {
            open.push(self.ask(first + number).await);
        }
        open
    }

    pub async fn until_answered(&self, mut open: Vec<Open>) {
        while !open.is_empty() {
            // What is lost is named in the end.
            let Some(heard) = self.resident.hears_within(&self.room, PATIENCE).await else { return };
            let answered = open.iter().position(|it| it.is_answered_by(&heard));
            if let Some(answered) = answered.filter(|_| heard.sender == self.bot) {
                open.remove(answered);
                self.progress.answered();
            }
        }
    }
}

impl Open {
    fn is_answered_by(&self, heard: &Message) -> bool {
        heard.body().contains(&self.mark) && heard.reply_to().is_none_or(|it| it == self.event)
    }
}
