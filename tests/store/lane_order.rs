//! Whatever happens, in whatever order: the store gives what the model gives.
//!
//! So a lane's order holds, answers go before posts, one message a lane is in flight, a split keeps its
//! place, and at the end nothing is lost.

use buergerdraht::model::{Account, Address, Class, Timestamp};
use buergerdraht::store::{AfterCrash, Counts, Tx};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use tokio::runtime::Runtime;

use crate::lane_model::{Model, State};
use crate::world::{World, say, texts};

#[derive(Clone, Debug)]
enum Happening {
    Queue { chat: usize, topic: bool, class: Class },
    SendOff { most: usize },
    Settle { which: usize, outcome: Outcome },
    Split { which: usize, parts: usize },
    Move { from: usize, to: usize },
    ShutOut { chat: usize },
    LetIn { chat: usize },
    Wait { seconds: i64 },
    Crash,
}

#[derive(Clone, Copy, Debug)]
enum Outcome {
    Sent,
    Retry { seconds: i64 },
    Doubtful { seconds: i64 },
    Failed,
    Uncertain,
}

fn happening() -> impl Strategy<Value = Happening> {
    let class = prop_oneof![Just(Class::Answer), Just(Class::Relay), Just(Class::Post)];
    let outcome = prop_oneof![
        4 => Just(Outcome::Sent),
        2 => (0..5i64).prop_map(|seconds| Outcome::Retry { seconds }),
        1 => (0..5i64).prop_map(|seconds| Outcome::Doubtful { seconds }),
        1 => Just(Outcome::Failed),
        1 => Just(Outcome::Uncertain),
    ];
    prop_oneof![
        8 => (0..3usize, any::<bool>(), class)
            .prop_map(|(chat, topic, class)| Happening::Queue { chat, topic, class }),
        5 => (1..4usize).prop_map(|most| Happening::SendOff { most }),
        6 => (0..4usize, outcome).prop_map(|(which, outcome)| Happening::Settle { which, outcome }),
        2 => (0..4usize, 0..4usize).prop_map(|(which, parts)| Happening::Split { which, parts }),
        1 => (0..3usize, 0..3usize).prop_map(|(from, to)| Happening::Move { from, to }),
        1 => (0..3usize).prop_map(|chat| Happening::ShutOut { chat }),
        1 => (0..3usize).prop_map(|chat| Happening::LetIn { chat }),
        2 => (0..5i64).prop_map(|seconds| Happening::Wait { seconds }),
        1 => Just(Happening::Crash),
    ]
}

/// One run of things that happen, on an account of its own.
struct Town<'a> {
    world: &'a World,
    account: Account,
    model: Model,
}

impl Town<'_> {
    fn now(&self) -> Timestamp {
        Timestamp::from_seconds(self.model.now)
    }

    fn in_seconds(&self, seconds: i64) -> Timestamp {
        Timestamp::from_seconds(self.model.now + seconds)
    }

    fn address(&self, chat: usize, topic: bool) -> Address {
        let topic = topic.then(|| "5".to_owned());
        Address { account: self.account.clone(), chat: chat.to_string(), topic }
    }

    async fn happens(&mut self, it: &Happening) {
        let mut tx = self.world.store.begin().await.unwrap();
        match *it {
            Happening::Queue { chat, topic, class } => {
                let message = say(&self.model.next_text());
                let id = tx.queue(&self.address(chat, topic), class, &message, self.now()).await.unwrap();
                self.model.queue(id, chat, topic, class);
            }
            Happening::SendOff { most } => self.send_off(&mut tx, most).await,
            Happening::Settle { which, outcome } => self.settle(&mut tx, which, outcome).await,
            Happening::Split { which, parts } => {
                if let Some(id) = self.flying(which) {
                    let parts = self.model.parts(&id, parts);
                    let messages: Vec<_> = parts.iter().map(|it| say(it)).collect();
                    tx.split(&id, &messages).await.unwrap();
                    self.model.split(&id, &parts);
                }
            }
            Happening::Move { from, to } => {
                let (old, new) = (from.to_string(), to.to_string());
                tx.move_chat(&self.account, &old, &new, self.now()).await.unwrap();
                self.model.move_chat(from, to);
            }
            Happening::ShutOut { chat } => {
                tx.shut_out(&self.account, &chat.to_string(), self.now()).await.unwrap();
                self.model.shut_out(chat);
            }
            Happening::LetIn { chat } => {
                tx.let_in(&self.account, &chat.to_string()).await.unwrap();
                self.model.let_in(chat);
            }
            Happening::Wait { seconds } => self.model.now += seconds,
            Happening::Crash => {
                tx.recover(&self.account, AfterCrash::AgainButPosts, self.now()).await.unwrap();
                self.model.recover();
            }
        }
        tx.commit().await.unwrap();
    }

    async fn send_off(&mut self, tx: &mut Tx, most: usize) {
        let due = tx.due(&self.account, self.now(), i64::try_from(most).unwrap()).await.unwrap();
        let ids: Vec<String> = due.iter().map(|it| it.id.clone()).collect();
        assert_eq!(tx.mark_sending(&ids, self.now()).await.unwrap(), ids);
        for it in due {
            let row = self.model.rows.iter_mut().find(|row| row.text == it.message.text.text).unwrap();
            row.id = it.id; // a part's id is first seen here
            row.state = State::Sending;
        }
    }

    async fn settle(&mut self, tx: &mut Tx, which: usize, outcome: Outcome) {
        let Some(id) = self.flying(which) else { return };
        let (now, base) = (self.now(), self.model.now);
        let row = self.model.row(&id);
        match outcome {
            Outcome::Sent => {
                tx.mark_sent(&id, None, now).await.unwrap();
                row.state = State::Sent;
            }
            Outcome::Failed => {
                tx.mark_failed(&id, "refused", now).await.unwrap();
                row.state = State::Failed;
            }
            Outcome::Uncertain => {
                tx.mark_uncertain(&id, "no answer", now).await.unwrap();
                row.state = State::Uncertain;
            }
            Outcome::Retry { seconds } | Outcome::Doubtful { seconds } => {
                row.state = State::Waiting;
                row.not_before = base + seconds;
                let again = self.in_seconds(seconds);
                match outcome {
                    Outcome::Retry { .. } => tx.mark_retry(&id, again, "flood").await.unwrap(),
                    _ => tx.mark_doubtful(&id, again, "no answer").await.unwrap(),
                }
            }
        }
    }

    fn flying(&self, which: usize) -> Option<String> {
        self.model.flying().nth(which).map(|it| it.id.clone())
    }

    async fn compare(&self) -> Result<(), TestCaseError> {
        let mut reader = self.world.look().await;
        let due = reader.due(&self.account, self.now(), 1_000).await.unwrap();
        let expected: Vec<&str> = self.model.due().iter().map(|it| it.text.as_str()).collect();
        prop_assert_eq!(texts(&due), expected);
        let next = self.model.next_due_at().map(Timestamp::from_seconds);
        prop_assert_eq!(reader.next_due_at(&self.account, self.now()).await.unwrap(), next);
        let counts = Counts {
            waiting: self.model.count(State::Waiting),
            sending: self.model.count(State::Sending),
            failed: self.model.count(State::Failed),
            uncertain: self.model.count(State::Uncertain),
        };
        prop_assert_eq!(reader.outbox_counts(&self.account).await.unwrap(), counts);
        Ok(())
    }

    /// After a restart everything that waits is sent, and then nothing is left.
    async fn drain(&mut self) -> Result<(), TestCaseError> {
        self.happens(&Happening::Crash).await;
        self.model.now += 100;
        while !self.model.due().is_empty() {
            self.compare().await?;
            self.happens(&Happening::SendOff { most: 100 }).await;
            while self.flying(0).is_some() {
                self.happens(&Happening::Settle { which: 0, outcome: Outcome::Sent }).await;
            }
        }
        self.compare().await?;
        prop_assert_eq!(self.model.count(State::Waiting) + self.model.count(State::Sending), 0);
        Ok(())
    }
}

fn lanes_hold_whatever_happens(world: &World, runtime: &Runtime) {
    let config = Config { cases: 64, failure_persistence: None, ..Config::default() };
    let mut number = 0;
    let mut town = || {
        number += 1;
        Town { world, account: Account::new("telegram", &number.to_string()), model: Model::default() }
    };
    let town = std::cell::RefCell::new(&mut town);
    let outcome = TestRunner::new(config).run(&prop::collection::vec(happening(), 1..60), |happenings| {
        let mut town = (town.borrow_mut())();
        runtime.block_on(async {
            for it in &happenings {
                town.happens(it).await;
                town.compare().await?;
            }
            town.drain().await
        })
    });
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
}

#[test]
fn lanes_hold_whatever_happens_on_sqlite() {
    let runtime = Runtime::new().unwrap();
    let world = runtime.block_on(World::sqlite());
    lanes_hold_whatever_happens(&world, &runtime);
    runtime.block_on(world.end());
}

#[test]
fn lanes_hold_whatever_happens_on_postgres() {
    let runtime = Runtime::new().unwrap();
    let world = runtime.block_on(World::postgres());
    lanes_hold_whatever_happens(&world, &runtime);
    runtime.block_on(world.end());
}
