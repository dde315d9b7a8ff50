//! How fast Telegram lets a bot send.

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, Instant};

/// Telegram's limits are soft, and a message may be held up a little on its way; what the bot spaced
/// by a second may arrive a little closer.
const SLACK: Duration = Duration::from_millis(100);
const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_mins(1);
/// Messages in a row that one person may be sent before they must be a second apart.
const BURST: usize = 3;

#[derive(Default)]
pub struct Pace {
    all: VecDeque<Instant>,
    chats: HashMap<i64, VecDeque<Instant>>,
    pub is_off: bool,
}

impl Pace {
    /// Takes a message for `chat`, or says how many seconds to wait.
    pub fn take(&mut self, chat: i64, now: Instant) -> Result<(), u64> {
        if self.is_off {
            return Ok(());
        }
        let in_chat = self.chats.entry(chat).or_default();
        // In a private chat: no more than `BURST` above one a second, over any stretch of time.
        let fits_chat = if chat < 0 {
            within(in_chat, now, MINUTE) < 20
        } else {
            (1..=10u32).all(|seconds| {
                within(in_chat, now, SECOND * seconds) + 1 < BURST + usize::try_from(seconds).unwrap()
            })
        };
        if !fits_chat {
            return Err(if chat < 0 { 20 } else { 1 });
        }
        if 30 <= within(&self.all, now, SECOND) {
            return Err(1);
        }
        for queue in [&mut self.all, in_chat] {
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
