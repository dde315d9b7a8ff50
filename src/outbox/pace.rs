//! Keeps under a network's limit: at most so many messages in any stretch of time, as the network counts them.
//!
//! We know when a call began and when it was answered; the network counts it somewhere between.
//! What a call takes longer than the quickest one before it was lost on the way there or on the way
//! back. As we cannot tell which, it is counted against us. So a way that is long but even costs
//! nothing, and an uneven one does not add up to one too many.
//!
//! **Invariant:** never waits and never asks the time: it is told what happens and says when the
//! next message may go.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use crate::messenger::Limit;

/// For timers that fire early and clocks that do not tick alike.
const MARGIN: Duration = Duration::from_millis(5);

/// One limit, for an account or for one chat.
#[derive(Debug)]
pub struct Pace {
    limit: Limit,
    /// Messages on their way: each takes a place until it is answered, and a while longer.
    under_way: usize,
    /// When the places of answered messages come free again, soonest first.
    free_at: VecDeque<Instant>,
}

impl Pace {
    pub fn new(limit: Limit) -> Self {
        Self { limit, under_way: 0, free_at: VecDeque::new() }
    }

    /// A message went out `age` before `now`, in an earlier run.
    pub fn recall(&mut self, age: Duration, now: Instant) {
        let Some(rest) = (self.limit.per + MARGIN).checked_sub(age) else { return };
        self.keep_until(now + rest);
        if self.limit.count < self.free_at.len() {
            self.free_at.pop_front(); // too many already: only the last of them hold us up
        }
    }

    /// When the next message may go; `None` while every place is taken by one still under way.
    pub fn ready_at(&self, now: Instant) -> Option<Instant> {
        let taken = self.under_way + self.free_at.len();
        if taken < self.limit.count { Some(now) } else { self.free_at.front().map(|it| now.max(*it)) }
    }

    /// How many may go by `latest`, as far as can be told now.
    pub fn room(&self, latest: Instant) -> usize {
        let free = self.limit.count.saturating_sub(self.under_way + self.free_at.len());
        free + self.free_at.partition_point(|it| *it <= latest)
    }

    /// Takes a place for a message that goes at [`Self::ready_at`] or later.
    pub fn take(&mut self) {
        if self.limit.count <= self.under_way + self.free_at.len() {
            self.free_at.pop_front();
        }
        self.under_way += 1;
    }

    /// Gives back a place whose message did not go after all. `ready_at` is what it was taken for.
    pub fn give_back(&mut self, ready_at: Instant) {
        self.under_way = self.under_way.saturating_sub(1);
        self.keep_until(ready_at);
    }

    /// A message was answered at `answered_at`, after a way that takes `undisturbed` at least.
    pub fn answered(&mut self, answered_at: Instant, undisturbed: Duration) {
        self.under_way = self.under_way.saturating_sub(1);
        self.keep_until(answered_at + self.limit.per + MARGIN - undisturbed);
    }

    /// Whether nothing that happened before `now` matters any more.
    pub fn is_idle(&self, now: Instant) -> bool {
        self.under_way == 0 && self.free_at.back().is_none_or(|it| *it <= now)
    }

    fn keep_until(&mut self, free_at: Instant) {
        let place = self.free_at.partition_point(|it| *it <= free_at);
        self.free_at.insert(place, free_at);
    }
}

#[cfg(test)]
mod tests;
