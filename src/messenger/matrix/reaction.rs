//! Numbered choices as reactions below a message: one tap instead of a typed number.
//!
//! **Invariant:** a convenience. It is put there beside the work, it may be missing, and it never costs an
//! answer its place: where the homeserver asks us to slow down, there are none for a day.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use matrix_sdk::Result;
use matrix_sdk::room::Room;
use matrix_sdk::ruma::{EventId, OwnedEventId, OwnedTransactionId};

use super::attention::after_answer;
use super::{fault, mark, write};
use crate::clock::Clock;
use crate::messenger::Parcel;

/// More would be a wall of signs.
const MOST: usize = 6;
const PAUSE: Duration = Duration::from_hours(24);

/// Puts reactions below our messages, unless the town does not want them.
#[derive(Clone)]
pub struct Reactions {
    wanted: bool,
    clock: Clock,
    /// Milliseconds since 1970.
    paused_until: Arc<AtomicI64>,
}

impl Reactions {
    pub fn new(wanted: bool, clock: Clock) -> Self {
        Self { wanted, clock, paused_until: Arc::default() }
    }

    /// Returns at once.
    pub fn offer(&self, room: &Room, parcel: &Parcel, event: &OwnedEventId) {
        let first = parcel.message.choices_before + 1;
        let numbers = first..first + parcel.message.numbered.len();
        let is_pleasant = numbers.len() <= MOST && numbers.end <= mark::KEYS.len() + 1;
        let is_paused = self.clock.now().millis() < self.paused_until.load(Ordering::Relaxed);
        if !self.wanted || is_paused || numbers.is_empty() || !is_pleasant {
            return;
        }
        let (reactions, room, id, event) = (self.clone(), room.clone(), parcel.id.clone(), event.clone());
        tokio::spawn(async move {
            after_answer().await;
            for number in numbers {
                if let Err(error) = put(&room, &event, &id, number).await {
                    if fault::silence(&error).is_some() {
                        reactions.pause();
                    }
                    return;
                }
            }
        });
    }

    /// The homeserver asks us to slow down.
    pub fn pause(&self) {
        self.paused_until.store(self.clock.now().plus(PAUSE).millis(), Ordering::Relaxed);
    }
}

async fn put(room: &Room, event: &EventId, id: &str, number: usize) -> Result<()> {
    let Some(content) = write::reaction(event, number) else { return Ok(()) };
    let transaction = OwnedTransactionId::from(format!("{id}.{number}"));
    room.send_raw("m.reaction", content).with_transaction_id(&transaction).await?;
    Ok(())
}
