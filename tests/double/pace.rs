//! How fast Telegram lets a bot send.

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, Instant};

/// Telegram's limits are soft, and a message may be held up a little on its way; what the bot spaced
/// by a second may arrive a little closer.
const SLACK: Duration = Duration::from_millis(100);
const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_mins(1);
/// What one person may be sent ahead of one message a second: three in a row.
const BURST: Duration = Duration::from_secs(2);

#[derive(Default)]
pub struct Pace {
    all: VecDeque<Instant>,
    groups: HashMap<i64, VecDeque<Instant>>,
    /// When the messages a person was sent would all be due at one a second.
    due: HashMap<i64, Instant>,
    pub is_off: bool,
}

impl Pace {
    /// Takes a message for `chat`, or says how many seconds to wait.
    pub fn take(&mut self, chat: i64, now: Instant) -> Result<(), u64> {
        if self.is_off {
            return Ok(());
        }
        let in_group = self.groups.entry(chat).or_default();
        if chat < 0 && 20 <= within(in_group, now, MINUTE) {
            return Err(20);
        }
        let due = self.due.entry(chat).or_insert(now);
        if 0 <= chat && now + BURST + SLACK < *due {
            return Err(1);
        }
        if 30 <= within(&self.all, now, SECOND) {
            return Err(1);
        }
        *due = now.max(*due) + SECOND;
        for queue in [&mut self.all, in_group] {
            queue.push_back(now);
            while queue.front().is_some_and(|it| MINUTE < now.duration_since(*it)) {
                queue.pop_front();
            }
        }
        Ok(())
    }
}

fn within(sent: &VecDeque<Instant>, now: Instant, stretch: Duration) -> usize {
    sent.iter().rev().take_while(|it| now.duration_since(**it) + SLACK < stretch).count()
}
