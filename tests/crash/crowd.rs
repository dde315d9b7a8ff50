//! Many people, who talk with the town all at once.

use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinSet;

use crate::dice::Dice;
use crate::double::Double;
use crate::double::person::Person;
use crate::reading::{Reading, read};
use crate::script::{self, Burst, Does, Words};

/// Longer than a whole run takes on a busy machine.
const PATIENCE: Duration = Duration::from_mins(8);

pub struct Crowd {
    members: Vec<(Person, Vec<Burst>)>,
}

impl Crowd {
    pub fn gather(people: usize, double: &Double, dice: &mut Dice) -> Self {
        let words = Words::new();
        let member = |it: usize| (double.person(&format!("person {it}")), script::of(it, &words, dice));
        Self { members: (0..people).map(member).collect() }
    }

    /// Everybody talks; ends when everybody has read their last answer.
    pub async fn talk(self: &Arc<Self>, double: &Double) {
        let mut talking = JoinSet::new();
        for member in 0..self.members.len() {
            let (crowd, double) = (Arc::clone(self), double.clone());
            talking.spawn(async move { crowd.talk_through(member, &double).await });
        }
        while let Some(ended) = talking.join_next().await {
            ended.unwrap();
        }
    }

    pub fn people(&self) -> usize {
        self.members.len()
    }

    /// What everybody says and presses.
    pub fn acts(&self) -> usize {
        self.members.iter().flat_map(|(_, script)| script).map(Vec::len).sum()
    }

    /// What everybody has to read.
    pub fn answers(&self) -> usize {
        self.members.iter().map(|(_, script)| expected(script).len()).sum()
    }

    pub fn readings(&self) -> Vec<Reading> {
        self.members.iter().map(|(person, script)| read(&person.heard(), &expected(script))).collect()
    }

    async fn talk_through(&self, member: usize, double: &Double) {
        let (person, script) = &self.members[member];
        for burst in script {
            for act in burst {
                match &act.does {
                    Does::Says(words) => drop(person.says(words)),
                    Does::Presses(label) => person.presses(label),
                }
            }
            let last = burst.last().and_then(|it| it.reads.last()).expect("every burst is answered");
            let what = format!("person {member} reads {last:?}");
            double.until_within(PATIENCE, &what, |_| person.has_heard(last)).await;
        }
    }
}

fn expected(script: &[Burst]) -> Vec<String> {
    script.iter().flatten().flat_map(|it| it.reads.clone()).collect()
}
