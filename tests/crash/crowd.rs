//! Many people, who talk with the town all at once.

use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinSet;

use crate::dice::Dice;
use crate::double::Double;
use crate::double::person::Person;
use crate::double::world::Received;
use crate::reading::read;
use crate::script::{self, Burst, Does, Words};

/// For one answer, among those to everybody else, on a busy machine that kills the service now and then.
const PATIENCE: Duration = Duration::from_mins(4);

pub struct Crowd {
    members: Vec<(Person, Vec<Burst>)>,
}

impl Crowd {
    pub fn gather(people: usize, double: &Double, dice: &mut Dice) -> Self {
        let words = Words::new();
        let member = |it: usize| (double.person(&format!("person {it}")), script::of(it, &words, dice));
        Self { members: (0..people).map(member).collect() }
    }

    /// Everybody talks; ends when everybody has read their last answer, or waited for one in vain.
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

    /// What was read twice, the second time; nothing is lost, and nothing out of place.
    pub fn doubled(&self) -> Vec<Received> {
        let (mut doubled, mut faults) = (Vec::new(), Vec::new());
        for (member, (person, script)) in self.members.iter().enumerate() {
            let (heard, expected) = (person.heard(), expected(script));
            let texts: Vec<&str> = heard.iter().map(|it| it.text.as_str()).collect();
            let reading = read(&texts, &expected);
            let lost =
                reading.lost.iter().map(|it| format!("person {member} never read {:?}", expected[*it]));
            let misplaced = reading
                .misplaced
                .iter()
                .map(|it| format!("person {member} read in the wrong place {:?}", texts[*it]));
            faults.extend(lost.chain(misplaced));
            doubled.extend(reading.doubled.iter().map(|it| heard[*it].clone()));
        }
        assert!(faults.is_empty(), "over Telegram: {faults:#?}");
        doubled
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
            if !double.comes_within(PATIENCE, |_| person.has_heard(last)).await {
                return; // what is lost is named in the end
            }
        }
    }
}

fn expected(script: &[Burst]) -> Vec<String> {
    script.iter().flatten().flat_map(|it| it.reads.clone()).collect()
}
