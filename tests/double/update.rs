//! Updates waiting for the bot: kept until it confirms them, given to one poller at a time.

use std::collections::{HashSet, VecDeque};
use std::time::Duration;

use serde_json::{Map, Value};
use tokio::net::TcpStream;

use super::params::Params;
use super::refusal::Refusal;
use super::{Double, connection};

const MOST: usize = 100;

pub struct Updates {
    queue: VecDeque<(i64, Value)>,
    last: Option<(i64, Value)>,
    next: i64,
    allowed: Option<Vec<String>>,
    /// Counts polls: whoever finds another number than their own was superseded.
    poller: u64,
    was_scripted: bool,
    is_emptied: bool,
    given: HashSet<i64>,
    pub given_again: usize,
}

impl Default for Updates {
    fn default() -> Self {
        let queue = VecDeque::new();
        Self {
            queue,
            last: None,
            next: 700_000_001,
            allowed: None,
            poller: 0,
            was_scripted: false,
            is_emptied: false,
            given: HashSet::new(),
            given_again: 0,
        }
    }
}

impl Updates {
    pub fn add(&mut self, kind: &str, body: Value) {
        let is_wanted =
            self.allowed.as_ref().is_none_or(|it| it.is_empty() || it.iter().any(|it| it == kind));
        if !is_wanted {
            return;
        }
        let mut update = Map::new();
        update.insert("update_id".to_owned(), self.next.into());
        update.insert(kind.to_owned(), body);
        self.queue.push_back((self.next, Value::Object(update)));
        self.last = self.queue.back().cloned();
        self.next += 1;
    }

    pub fn waiting(&self) -> usize {
        self.queue.len()
    }

    pub fn restart(&mut self, from: i64) {
        self.next = from;
    }

    pub fn reverse(&mut self) {
        self.queue.make_contiguous().reverse();
    }

    pub fn repeat_last(&mut self) {
        self.queue.extend(self.last.clone());
    }

    pub fn interrupt(&mut self) {
        self.poller += 1;
        self.was_scripted = true;
    }

    pub fn empty_poll(&mut self) {
        self.is_emptied = true;
    }

    pub fn allow(&mut self, kinds: Option<Value>) {
        if let Some(kinds) = kinds {
            self.allowed = serde_json::from_value(kinds).ok();
        }
    }

    /// The one a webhook is called with next.
    pub fn first(&self) -> Option<(i64, Value)> {
        self.queue.front().cloned()
    }

    /// A webhook took it.
    pub fn confirm(&mut self, id: i64) {
        if let Some(at) = self.queue.iter().position(|it| it.0 == id) {
            self.queue.remove(at);
        }
    }

    fn confirm_before(&mut self, offset: i64) {
        self.queue.retain(|it| offset <= it.0);
    }

    /// A negative offset asks for the last ones and forgets the rest.
    fn keep_last(&mut self, most: i64) {
        let most = usize::try_from(most).unwrap_or(MOST).min(self.queue.len());
        self.queue.drain(..self.queue.len() - most);
    }

    fn batch(&mut self, limit: usize) -> Vec<Value> {
        for (id, _) in self.queue.iter().take(limit) {
            self.given_again += usize::from(!self.given.insert(*id));
        }
        self.queue.iter().take(limit).map(|it| it.1.clone()).collect()
    }
}

/// `getUpdates`, which waits while there is nothing to tell. `None`: the bot has hung up.
pub async fn poll(double: &Double, params: &Params, stream: &TcpStream) -> Option<Result<Value, Refusal>> {
    let poll = match begin(double, params) {
        Ok(poll) => poll,
        Err(refusal) => return Some(Err(refusal)),
    };
    let mine = double.change(|it| {
        it.updates.poller += 1;
        it.updates.poller
    });
    let waiting = async {
        loop {
            let rung = double.0.bell.notified();
            tokio::pin!(rung);
            rung.as_mut().enable();
            if let Some(answer) = look(&mut double.world().updates, mine, &poll) {
                return answer;
            }
            rung.await;
        }
    };
    let answer = tokio::select! {
        biased;
        () = connection::gone(stream) => return None,
        answer = tokio::time::timeout(poll.open, waiting) => answer.unwrap_or_else(|_| Ok(Value::Array(Vec::new()))),
    };
    if answer.is_err() && std::mem::take(&mut double.world().updates.was_scripted) {
        return Some(Err(Refusal { is_scripted: true, ..superseded() }));
    }
    Some(answer)
}

struct Poll {
    offset: i64,
    limit: usize,
    open: Duration,
}

fn begin(double: &Double, params: &Params) -> Result<Poll, Refusal> {
    let offset = params.int("offset")?.unwrap_or_default();
    let limit = params.int("limit")?.and_then(|it| usize::try_from(it).ok()).unwrap_or(MOST);
    let seconds = params.int("timeout")?.and_then(|it| u64::try_from(it).ok()).unwrap_or_default();
    let allowed = params.value("allowed_updates")?;
    let mut world = double.world();
    if world.hook.is_some() {
        let words = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
        return Err(Refusal::new(409, &format!("Conflict: {words}")));
    }
    world.updates.allow(allowed);
    if offset < 0 {
        world.updates.keep_last(-offset);
    }
    Ok(Poll { offset, limit: limit.clamp(1, MOST), open: Duration::from_secs(seconds.min(50)) })
}

/// What the poll numbered `mine` finds now; `None`: nothing to tell yet.
fn look(updates: &mut Updates, mine: u64, poll: &Poll) -> Option<Result<Value, Refusal>> {
    if updates.poller != mine {
        return Some(Err(superseded()));
    }
    // Also of what comes while the poll is open, if Telegram counts from below by then.
    updates.confirm_before(poll.offset);
    let batch = updates.batch(poll.limit);
    let is_over = !batch.is_empty() || std::mem::take(&mut updates.is_emptied);
    is_over.then_some(Ok(Value::Array(batch)))
}

fn superseded() -> Refusal {
    let words = "terminated by other getUpdates request; make sure that only one bot instance is running";
    Refusal::new(409, &format!("Conflict: {words}"))
}
