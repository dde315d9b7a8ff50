//! What one person says, and what they have to read: every answer can be told from every other.

use buergerdraht::line;
use buergerdraht::text::Languages;

use crate::dice::Dice;
use crate::town::{OPERATOR, QUESTIONS, mark};

/// What they say without waiting for an answer in between.
pub type Burst = Vec<Act>;

#[derive(Debug)]
pub struct Act {
    pub does: Does,
    /// A stretch of each message that answers it, in order.
    pub reads: Vec<String>,
}

#[derive(Debug)]
pub enum Does {
    Says(String),
    Presses(String),
}

/// The words of the service by which its answers are known.
pub struct Words {
    pub ask_what: String,
    pub asked: String,
    helped: String,
    thanks: String,
}

impl Words {
    pub fn new() -> Self {
        let languages = Languages::shipped().unwrap();
        let word = |key: &str| languages.label("de", &line!(key));
        Self {
            ask_what: word("faq-ask-what"),
            asked: word("concerns-received").split('{').next().unwrap_or_default().trim_end().to_owned(),
            helped: word("faq-yes-helped"),
            thanks: word("faq-thanks"),
        }
    }
}

/// A first question; then, in any order: two questions at once, a vote on an answer, and a question to
/// the town hall, for which the talk must be remembered from one message to the next.
pub fn of(person: usize, words: &Words, dice: &mut Dice) -> Vec<Burst> {
    let first = dice.roll(QUESTIONS.len());
    let ask = |nth: usize| {
        let number = (first + nth) % QUESTIONS.len();
        Act { does: Does::Says(QUESTIONS[number].to_owned()), reads: vec![mark(number)] }
    };
    let mut welcome = ask(0);
    welcome.reads.insert(0, OPERATOR.to_owned());
    let says = |said: String, read: &str| Act { does: Does::Says(said), reads: vec![read.to_owned()] };
    let human = says("/human".to_owned(), &words.ask_what);
    let passed_on = says(question(person), &words.asked);
    let voted = Act { does: Does::Presses(words.helped.clone()), reads: vec![words.thanks.clone()] };
    let mut rest = vec![vec![ask(1), ask(2)], vec![voted], vec![human, passed_on]];
    dice.shuffle(&mut rest);
    rest.insert(0, vec![welcome]);
    rest
}

/// What this person wants the town hall to know, unlike anybody else.
pub fn question(person: usize) -> String {
    format!("Meine Frage an das Rathaus trägt die Nummer {person}.")
}
