//! All limits of one account at once: its own and those of its chats.
//!
//! **Invariant:** a chat is remembered only while what went there still counts.

use std::collections::HashMap;
use std::time::Duration;

use tokio::time::Instant;

use crate::messenger::Limit;

use super::pace::Pace;

#[derive(Debug)]
pub struct Paces {
    account: Option<Pace>,
    chats: HashMap<String, Pace>,
    quickest_call: Option<Duration>,
}

/// A message's leave to go, taken before it is marked as being sent.
#[derive(Clone, Debug)]
pub struct Leave {
    /// When it may go.
    pub at: Instant,
    chat: String,
    /// What a call takes at least, as far as was known then.
    undisturbed: Duration,
}

impl Paces {
    pub fn new(limit: Option<Limit>) -> Self {
        Self { account: limit.map(Pace::new), chats: HashMap::new(), quickest_call: None }
    }

    /// A message went to `chat` in an earlier run, `age` before `now`.
    pub fn recall(&mut self, chat: &str, limit: Option<Limit>, age: Duration, now: Instant) {
        if let Some(account) = &mut self.account {
            account.recall(age, now);
        }
        if let Some(limit) = limit {
            self.chats.entry(chat.to_owned()).or_insert_with(|| Pace::new(limit)).recall(age, now);
        }
    }

    /// When the account may send again, chats aside; `None` when only an answer can tell.
    pub fn account_ready_at(&self, now: Instant) -> Option<Instant> {
        self.account.as_ref().map_or(Some(now), |it| it.ready_at(now))
    }

    /// How many the account may send by `latest`, as far as can be told now.
    pub fn account_room(&self, latest: Instant) -> usize {
        self.account.as_ref().map_or(usize::MAX, |it| it.room(latest))
    }

    /// When a message may go to this chat; `None` when only an answer can tell.
    pub fn ready_at(&self, chat: &str, now: Instant) -> Option<Instant> {
        let chat_ready_at = self.chats.get(chat).map_or(Some(now), |it| it.ready_at(now))?;
        Some(self.account_ready_at(now)?.max(chat_ready_at))
    }

    /// Takes leave for one message, if it may go by `latest`.
    pub fn take(&mut self, chat: &str, limit: Option<Limit>, now: Instant, latest: Instant) -> Option<Leave> {
        let at = self.ready_at(chat, now).filter(|it| *it <= latest)?;
        if let Some(account) = &mut self.account {
            account.take();
        }
        if let Some(limit) = limit {
            self.chats.entry(chat.to_owned()).or_insert_with(|| Pace::new(limit)).take();
        }
        Some(Leave { at, chat: chat.to_owned(), undisturbed: self.quickest_call.unwrap_or_default() })
    }

    /// The message did not go after all.
    pub fn give_back(&mut self, leave: &Leave) {
        for pace in self.account.iter_mut().chain(self.chats.get_mut(&leave.chat)) {
            pace.give_back(leave.at);
        }
    }

    /// A call that got through took this long.
    pub fn learn(&mut self, took: Duration) {
        self.quickest_call = Some(self.quickest_call.map_or(took, |it| it.min(took)));
    }

    /// A call is over, whatever became of it: a network may count what it refuses.
    pub fn answered(&mut self, leave: &Leave, began_at: Instant, answered_at: Instant) {
        let took = answered_at.duration_since(began_at);
        for pace in self.account.iter_mut().chain(self.chats.get_mut(&leave.chat)) {
            pace.answered(answered_at, leave.undisturbed.min(took));
        }
    }

    pub fn forget_idle_chats(&mut self, now: Instant) {
        self.chats.retain(|_, it| !it.is_idle(now));
    }

    /// Chats that may have to wait, at most.
    pub fn busy_chats(&self) -> usize {
        self.chats.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE_A_SECOND: Limit = Limit { count: 1, per: Duration::from_secs(1) };

    #[test]
    fn one_chat_waits_and_the_others_go() {
        let now = Instant::now();
        let mut paces = Paces::new(None);
        assert!(paces.take("a", Some(ONE_A_SECOND), now, now).is_some());
        assert!(paces.take("a", Some(ONE_A_SECOND), now, now).is_none());
        assert!(paces.take("b", Some(ONE_A_SECOND), now, now).is_some());
    }

    #[test]
    fn what_an_earlier_run_sent_to_a_chat_still_counts() {
        let (now, seconds) = (Instant::now(), Duration::from_secs);
        let mut paces = Paces::new(None);
        let two_a_minute = Some(Limit { count: 2, per: seconds(60) });
        for age in [50, 20, 10] {
            paces.recall("a", two_a_minute, seconds(age), now);
        }
        let later = |it| now + seconds(it);
        assert!(paces.take("a", two_a_minute, later(39), later(39)).is_none());
        assert!(paces.take("a", two_a_minute, later(41), later(41)).is_some());
        assert!(paces.take("a", two_a_minute, later(41), later(41)).is_none());
        assert!(paces.take("b", two_a_minute, now, now).is_some());
    }

    #[test]
    fn after_a_restart_the_account_waits_for_what_went_out_before_and_for_nothing_else() {
        let (now, seconds) = (Instant::now(), Duration::from_secs);
        let mut paces = Paces::new(Some(Limit { count: 2, per: seconds(60) }));
        assert!(paces.account_ready_at(now).is_some_and(|it| it == now), "a first start waits for nothing");
        paces.recall("a", None, seconds(50), now);
        paces.recall("b", None, seconds(20), now);
        assert!(paces.take("c", None, now + seconds(9), now + seconds(9)).is_none());
        assert!(paces.take("c", None, now + seconds(11), now + seconds(11)).is_some());
    }

    #[test]
    fn idle_chats_are_forgotten() {
        let now = Instant::now();
        let mut paces = Paces::new(None);
        let leave = paces.take("a", Some(ONE_A_SECOND), now, now).expect("nothing was sent yet");
        paces.answered(&leave, now, now);
        paces.forget_idle_chats(now);
        assert_eq!(paces.busy_chats(), 1);
        paces.forget_idle_chats(now + 2 * ONE_A_SECOND.per);
        assert_eq!(paces.busy_chats(), 0);
    }

    #[test]
    fn a_leave_given_back_is_there_for_another() {
        let now = Instant::now();
        let mut paces = Paces::new(None);
        let leave = paces.take("a", Some(ONE_A_SECOND), now, now).expect("nothing was sent yet");
        paces.give_back(&leave);
        assert!(paces.take("a", Some(ONE_A_SECOND), now, now).is_some());
    }
}
