//! A network that counts what arrives and refuses what is too much.

use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

use buergerdraht::inlet::Inlet;
use buergerdraht::messenger::{
    DeliveryError, Features, LARGEST_FILE, Limit, Measure, Messenger, Parcel, Polls, Sent,
};
use buergerdraht::model::{Account, Address};
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until};

pub struct Double {
    limit: Option<Limit>,
    latency: Duration,
    seen: Mutex<Seen>,
    count: watch::Sender<usize>,
}

#[derive(Default)]
struct Seen {
    arrived: Vec<Instant>,
    refused: usize,
}

pub fn account() -> Account {
    Account::new("double", "main")
}

impl Double {
    pub fn limited(limit: Limit, latency: Duration) -> Self {
        Self { limit: Some(limit), latency, ..Self::unlimited() }
    }

    pub fn unlimited() -> Self {
        Self { limit: None, latency: Duration::ZERO, seen: Mutex::default(), count: watch::Sender::new(0) }
    }

    pub async fn until(&self, count: usize) {
        self.count.subscribe().wait_for(|it| count <= *it).await.expect("the double lives on");
    }

    pub fn refused(&self) -> usize {
        self.seen().refused
    }

    /// Messages a second. Where bursts are allowed, from the end of the first to the end of a later one:
    /// part of a burst would count for more than it is.
    pub fn rate(&self) -> f64 {
        let seen = self.seen();
        let burst = self.limit.map_or(1, |it| it.count);
        let bursts = seen.arrived.len() / burst - 1;
        let took = seen.arrived[burst - 1 + bursts * burst] - seen.arrived[burst - 1];
        f64::from(u32::try_from(bursts * burst).expect("a number of messages")) / took.as_secs_f64()
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().expect("nobody panics while counting")
    }

    /// Whether one more is allowed now.
    fn admit(&self) -> bool {
        let now = Instant::now();
        let mut seen = self.seen();
        let lately = |limit: Limit| seen.arrived.iter().rev().take_while(|it| now - **it < limit.per).count();
        if self.limit.is_some_and(|it| it.count <= lately(it)) {
            seen.refused += 1;
            return false;
        }
        seen.arrived.push(now);
        true
    }

    /// Half of the way each way, and some calls held up on it.
    async fn travel(&self) {
        if self.latency.is_zero() {
            return;
        }
        let held_up = u32::try_from(self.seen().arrived.len() * 7 % 11).expect("less than 11");
        sleep_until(Instant::now() + self.latency / 2 + self.latency * held_up / 44).await;
    }
}

impl Messenger for Double {
    const NAME: &'static str = "double";

    fn account(&self) -> Account {
        account()
    }

    fn features(&self) -> Features {
        Features {
            buttons: true,
            max_text: 4096,
            measure: Measure::Utf16,
            max_caption: 1024,
            max_files: 1,
            max_load: LARGEST_FILE,
            limit: self.limit,
            edits: false,
            knows_repeats: false,
            polls: Polls::Written,
        }
    }

    fn chat_limit(&self, _: &Address) -> Option<Limit> {
        None
    }

    async fn listen(&self, _: Inlet) {}

    async fn deliver(&self, parcel: &Parcel) -> Result<Sent, DeliveryError> {
        self.travel().await;
        if !self.admit() {
            let reason = "too many requests".to_owned();
            return Err(DeliveryError::Retry { reason, after: Some(Duration::from_secs(1)) });
        }
        self.travel().await;
        self.count.send_modify(|it| *it += 1);
        Ok(Sent { message_id: Some(parcel.id.clone()), poll_id: None })
    }
}
