//! What lanes promise, as simply as it can be said: the model the store is compared with.

use std::collections::{HashMap, HashSet};

use buergerdraht::model::Class;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Waiting,
    Sending,
    Sent,
    Failed,
    Uncertain,
}

#[derive(Clone, Debug)]
pub struct Row {
    pub id: String,
    pub text: String,
    pub chat: usize,
    pub topic: bool,
    /// Who goes first has the lower: class, place in line, part.
    pub place: (Class, usize, usize),
    pub not_before: i64,
    pub state: State,
}

#[derive(Default)]
pub struct Model {
    pub rows: Vec<Row>,
    pub now: i64,
    moved: HashMap<usize, usize>,
    shut_out: HashSet<usize>,
    count: usize,
}

impl Model {
    /// The text the next queued message is to have: each has its own.
    pub fn next_text(&self) -> String {
        format!("m{}", self.count)
    }

    pub fn queue(&mut self, id: String, chat: usize, topic: bool, class: Class) {
        let text = self.next_text();
        let chat = self.moved.get(&chat).copied().unwrap_or(chat);
        let state = if self.shut_out.contains(&chat) { State::Failed } else { State::Waiting };
        let place = (class, self.count, 0);
        self.rows.push(Row { id, text, chat, topic, place, not_before: self.now, state });
        self.count += 1;
    }

    /// The first waiting row of each lane that has nothing in flight, best place first.
    fn heads(&self) -> Vec<&Row> {
        let mut waiting: Vec<&Row> = self.rows.iter().filter(|it| it.state == State::Waiting).collect();
        waiting.sort_by_key(|it| it.place);
        let mut taken: HashSet<_> = self.flying().map(|it| (it.chat, it.topic)).collect();
        waiting.into_iter().filter(|it| taken.insert((it.chat, it.topic))).collect()
    }

    pub fn due(&self) -> Vec<&Row> {
        self.heads().into_iter().filter(|it| it.not_before <= self.now).collect()
    }

    pub fn next_due_at(&self) -> Option<i64> {
        let waiting = self.rows.iter().filter(|it| it.state == State::Waiting);
        waiting.map(|it| it.not_before).filter(|it| self.now < *it).min()
    }

    pub fn flying(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|it| it.state == State::Sending)
    }

    pub fn row(&mut self, id: &str) -> &mut Row {
        self.rows.iter_mut().find(|it| it.id == id).expect("only ids from here are asked for")
    }

    /// The texts of the parts, the first of which is the row's new one.
    pub fn parts(&self, id: &str, count: usize) -> Vec<String> {
        let row = self.rows.iter().find(|it| it.id == id).expect("only ids from here are asked for");
        (0..count).map(|part| format!("{}.{part}", row.text)).collect()
    }

    /// Ids of the new rows are not told by the store: they are found by their text.
    pub fn split(&mut self, id: &str, texts: &[String]) {
        let Some((first, others)) = texts.split_first() else { return };
        let row = self.row(id);
        first.clone_into(&mut row.text);
        let (class, line, part) = row.place;
        let original = row.clone();
        for it in &mut self.rows {
            if it.place.1 == line && part < it.place.2 {
                it.place.2 += others.len();
            }
        }
        for (text, part) in others.iter().zip(part + 1..) {
            let (id, text) = (String::new(), text.clone());
            let state = State::Waiting;
            self.rows.push(Row { id, text, place: (class, line, part), state, ..original.clone() });
        }
    }

    pub fn shut_out(&mut self, chat: usize) {
        self.shut_out.insert(chat);
        for it in &mut self.rows {
            if it.chat == chat && it.state == State::Waiting {
                it.state = State::Failed;
            }
        }
    }

    pub fn let_in(&mut self, chat: usize) {
        self.shut_out.remove(&chat);
    }

    pub fn move_chat(&mut self, from: usize, to: usize) {
        if from == to {
            return;
        }
        for it in &mut self.rows {
            if it.chat == from && matches!(it.state, State::Waiting | State::Sending) {
                it.chat = to;
            }
        }
        for target in self.moved.values_mut() {
            if *target == from {
                *target = to;
            }
        }
        self.moved.remove(&to);
        self.moved.insert(from, to);
    }

    pub fn recover(&mut self) {
        let now = self.now;
        for it in &mut self.rows {
            if it.state == State::Sending {
                it.state = if it.place.0 == Class::Post { State::Uncertain } else { State::Waiting };
                if it.state == State::Waiting {
                    it.not_before = now;
                }
            }
        }
    }

    pub fn count(&self, state: State) -> i64 {
        i64::try_from(self.rows.iter().filter(|it| it.state == state).count()).unwrap()
    }
}
