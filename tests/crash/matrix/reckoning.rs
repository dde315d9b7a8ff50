//! What was said in every room, as its residents saw it: each question beside its answer.

use std::collections::HashSet;
use std::sync::Arc;

use serde_json::json;

use super::talk::{Kind, Talk};
use crate::database::Database;
use crate::homeserver::message::Message;
use crate::ledger::Ledger;
use crate::reading::read;
use crate::town::{QUESTIONS, mark};

/// After it, nothing more is said in a room; nobody is meant to answer it.
const END: &str = "de.buergerdraht.test.end";

#[derive(Default)]
pub struct Reckoning {
    /// Each lost question and each answer too many, with where and what.
    pub faults: Vec<String>,
    pub figures: String,
}

/// What a person in the room should have read, and why.
struct Expected {
    mark: String,
    /// The question's event and words.
    asked: Option<(String, String)>,
}

/// All the rooms of `talks`, once the service has nothing left to say.
pub async fn of(talks: &[Arc<Talk>], database: &Database) -> Reckoning {
    let mut ledger = Ledger::open(database).await;
    let heard = ledger.texts("select id from heard where account = 'matrix:main'").await;
    ledger.close().await;
    let heard: HashSet<String> = heard.into_iter().collect();
    let (mut rooms, mut sum, mut faults) = (HashSet::new(), [0; 4], Vec::new());
    for talk in talks {
        if rooms.insert(talk.room.clone()) {
            let (counts, found) = of_room(talk, &heard).await;
            sum = std::array::from_fn(|it| sum[it] + counts[it]);
            faults.extend(found);
        }
    }
    let [questions, answers, lost, doubled] = sum;
    let figures = format!(
        "{} people in {} rooms, {questions} questions, {answers} answers: {lost} lost, {doubled} read twice",
        talks.len(),
        rooms.len(),
    );
    Reckoning { faults, figures }
}

/// Questions, answers, lost, doubled; and each fault by name.
async fn of_room(talk: &Talk, heard: &HashSet<String>) -> ([usize; 4], Vec<String>) {
    let timeline = timeline(talk).await;
    let (said, asked): (Vec<&Message>, Vec<&Message>) = timeline.iter().partition(|it| it.sender == talk.bot);
    let expected = expected(talk.kind, &asked);
    let marks: Vec<String> = expected.iter().map(|it| it.mark.clone()).collect();
    let texts: Vec<&str> =
        said.iter().map(|it| if it.is_readable() { it.body() } else { "(sealed)" }).collect();
    let reading = read(&texts, &marks);
    let place = format!("{} ({:?})", talk.resident.user(), talk.kind);
    let lost = reading.lost.iter().map(|it| format!("{place}: lost {}", expected[*it].fate(heard)));
    let doubled = reading.doubled.iter().map(|it| format!("{place}: read twice {:?}", texts[*it]));
    let misplaced = reading.misplaced.iter().map(|it| format!("{place}: out of place {:?}", texts[*it]));
    let faults = lost.chain(doubled).chain(misplaced).collect();
    let questions = expected.iter().filter(|it| it.asked.is_some()).count();
    ([questions, texts.len(), reading.lost.len(), reading.doubled.len() + reading.misplaced.len()], faults)
}

/// Everything that was said in the room.
async fn timeline(talk: &Talk) -> Vec<Message> {
    let end = talk.resident.send_event(&talk.room, END, json!({})).await;
    talk.resident
        .until("the end of the room", |view| {
            let messages: Vec<Message> =
                view.messages.iter().filter(|it| it.room == talk.room).cloned().collect();
            messages.iter().any(|it| it.event_id == end).then_some(messages)
        })
        .await
}

fn expected(kind: Kind, asked: &[&Message]) -> Vec<Expected> {
    let greeting = kind.greeting().into_iter().map(|mark| Expected { mark, asked: None });
    let answers = asked.iter().filter_map(|it| {
        let number = QUESTIONS.iter().position(|question| it.body().ends_with(question))?;
        Some(Expected { mark: mark(number), asked: Some((it.event_id.clone(), it.body().to_owned())) })
    });
    greeting.chain(answers).collect()
}

impl Expected {
    fn fate(&self, heard: &HashSet<String>) -> String {
        match &self.asked {
            None => format!("the greeting {:?}", self.mark),
            Some((event, words)) if heard.contains(event) => {
                format!("the answer {:?}: {words:?} ({event}) was heard and not answered", self.mark)
            }
            Some((event, words)) => format!("the question {words:?} ({event}): never heard by the service"),
        }
    }
}
