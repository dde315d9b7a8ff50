//! Everything a resident has seen happen, in the order it reached them.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

use serde_json::Value;
use tokio::sync::Notify;

use super::message::Message;

#[derive(Default)]
pub struct Seen {
    view: Mutex<View>,
    /// Rung after everything that is seen.
    bell: Notify,
}

/// One look at it.
#[derive(Default, Debug)]
pub struct View {
    pub messages: Vec<Message>,
    /// Who reacted to which event with what.
    pub reactions: Vec<Reaction>,
    /// The events that were taken back.
    pub redacted: Vec<String>,
    pub receipts: Vec<Receipt>,
    /// State as it last changed: by room, kind and key.
    pub states: HashMap<(String, String, String), Value>,
    /// Who is typing, by room.
    pub typing: HashMap<String, Vec<String>>,
    /// The messages that were handed out.
    taken: HashSet<String>,
}

#[derive(Clone, Debug)]
pub struct Reaction {
    pub sender: String,
    pub event: String,
    pub key: String,
    pub event_id: String,
}

/// `user` has read up to `event`.
#[derive(Clone, Debug)]
pub struct Receipt {
    pub room: String,
    pub user: String,
    pub event: String,
}

impl Seen {
    pub fn view(&self) -> MutexGuard<'_, View> {
        self.view.lock().unwrap()
    }

    pub fn take_in(&self, saw: &Value) {
        self.view().take_in(saw);
        self.bell.notify_waiters();
    }

    /// Waits until `look` finds something.
    pub async fn within<T>(&self, time: Duration, mut look: impl FnMut(&mut View) -> Option<T>) -> Option<T> {
        let waiting = async {
            loop {
                let rung = self.bell.notified();
                tokio::pin!(rung);
                rung.as_mut().enable();
                if let Some(found) = look(&mut self.view()) {
                    return found;
                }
                rung.await;
            }
        };
        tokio::time::timeout(time, waiting).await.ok()
    }
}

impl View {
    /// The next message in `room` by somebody other than `me` that was not handed out yet.
    pub fn take_next(&mut self, room: &str, me: &str) -> Option<Message> {
        let next = self.said_in(room, me).find(|it| !self.taken.contains(&it.event_id))?.clone();
        self.taken.insert(next.event_id.clone());
        Some(next)
    }

    /// All readable messages in `room` by somebody other than `me`.
    pub fn said_in(&self, room: &str, me: &str) -> impl Iterator<Item = &Message> {
        self.messages.iter().filter(move |it| it.room == room && it.sender != me && it.is_readable())
    }

    /// A piece of a room's state as it was last seen.
    pub fn state(&self, room: &str, kind: &str, key: &str) -> Option<Value> {
        self.states.get(&(room.to_owned(), kind.to_owned(), key.to_owned())).cloned()
    }

    fn take_in(&mut self, saw: &Value) {
        let text = |key: &str| saw[key].as_str().unwrap_or_default().to_owned();
        let (room, sender, event_id) = (text("room"), text("sender"), text("event_id"));
        match (saw["kind"].as_str().unwrap_or_default(), saw["state_key"].as_str()) {
            ("receipt", _) => self.receipts.push(Receipt { room, user: sender, event: event_id }),
            ("typing", _) => {
                let users = saw["content"]["users"].as_array().into_iter().flatten();
                let users = users.filter_map(Value::as_str).map(str::to_owned).collect();
                self.typing.insert(room, users);
            }
            (kind, Some(key)) => {
                self.states.insert((room, kind.to_owned(), key.to_owned()), saw["content"].clone());
            }
            ("m.reaction", None) => {
                let relation = &saw["content"]["m.relates_to"];
                let text = |key: &str| relation[key].as_str().unwrap_or_default().to_owned();
                self.reactions.push(Reaction { sender, event: text("event_id"), key: text("key"), event_id });
            }
            ("m.room.redaction", None) => self.redacted.push(text("redacts")),
            (kind, None) => {
                let message = Message {
                    room,
                    event_id,
                    sender,
                    kind: kind.to_owned(),
                    encrypted: saw["encrypted"].as_bool().unwrap_or_default(),
                    content: saw["content"].clone(),
                };
                // A message whose key came late takes the place it had.
                match self.messages.iter_mut().find(|it| it.event_id == message.event_id) {
                    Some(before) => *before = message,
                    None => self.messages.push(message),
                }
            }
        }
    }
}
