//! What a resident waits for. Whatever does not come in time fails with what was seen instead.

use std::time::Duration;

use super::DEADLINE;
use super::message::Message;
use super::resident::Resident;
use super::residents::log;
use super::seen::{Reaction, View};

impl Resident {
    /// The next readable message of somebody else in this room; each is heard once.
    pub async fn hears(&self, room: &str) -> Message {
        self.until("a message", |it| it.take_next(room, &self.user)).await
    }

    /// The same, if it comes within `time`.
    pub async fn hears_within(&self, room: &str, time: Duration) -> Option<Message> {
        self.seen.within(time, |it| it.take_next(room, &self.user)).await
    }

    /// All there is to hear until nothing has come for as long as `quiet`.
    pub async fn heard_all(&self, room: &str, quiet: Duration) -> Vec<Message> {
        let mut heard = Vec::new();
        while let Some(message) = self.hears_within(room, quiet).await {
            heard.push(message);
        }
        heard
    }

    /// All readable messages of others in this room so far, handed out or not.
    pub fn heard_so_far(&self, room: &str) -> Vec<Message> {
        self.seen.view().said_in(room, &self.user).cloned().collect()
    }

    /// The reactions to `event` so far.
    pub fn reactions(&self, event: &str) -> Vec<Reaction> {
        self.seen.view().reactions.iter().filter(|it| it.event == event).cloned().collect()
    }

    /// The first reaction to `event` that is still there.
    pub async fn sees_reaction(&self, event: &str) -> Reaction {
        self.until("a reaction", |view| {
            view.reactions
                .iter()
                .find(|it| it.event == event && !view.redacted.contains(&it.event_id))
                .cloned()
        })
        .await
    }

    pub async fn sees_redaction(&self, event: &str) {
        self.until("a redaction", |view| view.redacted.iter().any(|it| it == event).then_some(())).await;
    }

    /// How far `user` has read in this room.
    pub fn reads(&self, room: &str, user: &str) -> Option<String> {
        let view = self.seen.view();
        let mut receipts = view.receipts.iter().rev();
        receipts.find(|it| it.room == room && it.user == user).map(|it| it.event.clone())
    }

    /// Waits until `user` has read exactly up to `event`.
    pub async fn sees_read(&self, user: &str, event: &str) {
        self.until("a receipt", |view| {
            view.receipts.iter().any(|it| it.user == user && it.event == event).then_some(())
        })
        .await;
    }

    pub async fn sees_typing(&self, room: &str, user: &str) {
        self.until("somebody typing", |view| {
            view.typing
                .iter()
                .any(|(it, users)| it == room && users.iter().any(|it| it == user))
                .then_some(())
        })
        .await;
    }

    /// Waits until `user` is in the room as `membership` says: `join`, `invite`, `leave`, `ban`.
    pub async fn sees_member(&self, room: &str, user: &str, membership: &str) {
        self.until(&format!("{user} to {membership}"), |view| {
            let member = view.state(room, "m.room.member", user)?;
            (member["membership"] == membership).then_some(())
        })
        .await;
    }

    /// Waits for an encrypted message without its key: the event's id.
    pub async fn sees_unreadable(&self, room: &str) -> String {
        self.until("an unreadable message", |view| {
            let unreadable = view.messages.iter().find(|it| it.room == room && !it.is_readable());
            unreadable.map(|it| it.event_id.clone())
        })
        .await
    }

    /// Waits until `look` finds what it looks for.
    pub async fn until<T>(&self, what: &str, look: impl FnMut(&mut View) -> Option<T>) -> T {
        let Some(found) = self.seen.within(DEADLINE, look).await else {
            panic!(
                "{} waited in vain for {what}; seen: {:#?}{}",
                self.who,
                self.seen.view().messages,
                log(&self.program.folder)
            );
        };
        found
    }
}
