//! A network that remembers what arrived and answers by a script.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

use buergerdraht::inlet::Inlet;
use buergerdraht::messenger::{
    DeliveryError, Enclosure, Features, LARGEST_FILE, Limit, Measure, Messenger, Parcel, Polls, Sent,
};
use buergerdraht::model::{Account, Address};
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until, timeout};

use crate::world::telegram;

/// Far more than any test takes; here only so that a mistake ends the test.
const PATIENCE: Duration = Duration::from_secs(30);

/// What happens to one call.
#[derive(Clone, Debug)]
pub enum Fate {
    Arrives,
    /// Arrives, and the answer is lost.
    ArrivesUnanswered,
    /// Does not arrive, and neither does an answer.
    GetsLost,
    Fails(DeliveryError),
    /// Arrives, and the call never returns.
    Hangs,
    Panics,
}

pub struct Network {
    features: Features,
    chat_limit: Option<Limit>,
    /// How long each call takes.
    latency: Duration,
    seen: Mutex<Seen>,
    calls: watch::Sender<usize>,
}

#[derive(Default)]
struct Seen {
    /// For each text, what happens to its first call, its second …; then everything arrives.
    fates: HashMap<String, VecDeque<Fate>>,
    arrived: Vec<Arrival>,
    under_way: HashSet<Address>,
    /// Calls made while another was under way in the same lane. Never allowed.
    crowded: usize,
}

#[derive(Clone, Debug)]
pub struct Arrival {
    pub at: Instant,
    pub chat: String,
    pub text: String,
    pub files: Vec<Enclosure>,
}

impl Network {
    pub fn new() -> Self {
        Self {
            features: Features {
                buttons: false,
                max_text: 4096,
                measure: Measure::Utf16,
                max_caption: 1024,
                max_files: 1,
                max_load: LARGEST_FILE,
                limit: None,
                edits: false,
                knows_repeats: false,
                polls: Polls::Written,
            },
            chat_limit: None,
            latency: Duration::ZERO,
            seen: Mutex::default(),
            calls: watch::Sender::new(0),
        }
    }

    pub fn limited(mut self, limit: Limit) -> Self {
        self.features.limit = Some(limit);
        self
    }

    pub fn limited_per_chat(mut self, limit: Limit) -> Self {
        self.chat_limit = Some(limit);
        self
    }

    pub fn narrow(mut self, max_text: usize) -> Self {
        self.features.max_text = max_text;
        self
    }

    pub fn with_files(mut self, max_files: usize) -> Self {
        self.features.max_files = max_files;
        self
    }

    pub fn slow(mut self, latency: Duration) -> Self {
        self.latency = latency;
        self
    }

    pub fn fate(&self, text: &str, fates: impl IntoIterator<Item = Fate>) {
        self.seen().fates.insert(text.to_owned(), fates.into_iter().collect());
    }

    pub fn arrived(&self) -> Vec<Arrival> {
        let seen = self.seen();
        assert_eq!(seen.crowded, 0, "a lane had two messages under way");
        seen.arrived.clone()
    }

    /// The texts that arrived in one chat.
    pub fn texts_in(&self, chat: &str) -> Vec<String> {
        self.arrived().into_iter().filter(|it| it.chat == chat).map(|it| it.text).collect()
    }

    /// Waits until so many calls were made.
    pub async fn calls(&self, count: usize) {
        let mut calls = self.calls.subscribe();
        timeout(PATIENCE, calls.wait_for(|it| count <= *it)).await.expect("calls are made").unwrap();
    }

    /// Waits until this text arrived.
    pub async fn arrival(&self, text: &str) -> Arrival {
        let mut calls = self.calls.subscribe();
        let found = || self.arrived().into_iter().find(|it| it.text == text);
        timeout(PATIENCE, calls.wait_for(|_| found().is_some())).await.expect("the text arrives").unwrap();
        found().unwrap()
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap()
    }
}

impl Messenger for Network {
    const NAME: &'static str = "telegram";

    fn account(&self) -> Account {
        telegram()
    }

    fn features(&self) -> Features {
        self.features
    }

    fn chat_limit(&self, _: &Address) -> Option<Limit> {
        self.chat_limit
    }

    async fn listen(&self, _: Inlet) {}

    async fn deliver(&self, parcel: &Parcel) -> Result<Sent, DeliveryError> {
        let lane = &parcel.address;
        let text = &parcel.message.text.text;
        if !self.seen().under_way.insert(lane.clone()) {
            self.seen().crowded += 1; // a panic here would only be the adapter's
        }
        let fate = self.seen().fates.get_mut(text).and_then(VecDeque::pop_front).unwrap_or(Fate::Arrives);
        if matches!(fate, Fate::Arrives | Fate::ArrivesUnanswered | Fate::Hangs) {
            let (chat, text, files) = (lane.chat.clone(), text.clone(), parcel.files.clone());
            let arrival = Arrival { at: Instant::now(), chat, text, files };
            self.seen().arrived.push(arrival);
        }
        self.calls.send_modify(|it| *it += 1);
        let left = Left { network: self, lane };
        sleep_until(Instant::now() + self.latency).await;
        tokio::task::yield_now().await;
        drop(left);
        match fate {
            Fate::Arrives => Ok(Sent { message_id: Some(parcel.id.clone()), poll_id: None }),
            Fate::ArrivesUnanswered | Fate::GetsLost => {
                Err(DeliveryError::Uncertain { reason: "no answer".to_owned() })
            }
            Fate::Fails(error) => Err(error),
            Fate::Hangs => std::future::pending().await,
            Fate::Panics => panic!("the script says so"),
        }
    }
}

/// Ends the call also when it is dropped.
struct Left<'a> {
    network: &'a Network,
    lane: &'a Address,
}

impl Drop for Left<'_> {
    fn drop(&mut self) {
        self.network.seen().under_way.remove(self.lane);
    }
}

pub fn too_fast(pause: Duration) -> Fate {
    Fate::Fails(DeliveryError::Retry { reason: "too many requests".to_owned(), after: Some(pause) })
}

pub fn unreachable() -> Fate {
    Fate::Fails(DeliveryError::Retry { reason: "connection refused".to_owned(), after: None })
}

pub fn refused() -> Fate {
    Fate::Fails(DeliveryError::GiveUp { reason: "message is not allowed".to_owned() })
}
