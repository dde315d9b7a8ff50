//! Small signs that somebody is heard: the read marker, and "is typing" where an answer takes a while.
//!
//! A read marker costs the homeserver as much as a message, and everybody in the room another sync: where an
//! answer comes soon it follows the answer, so as not to stand in its way. For the same reason we listen again
//! only when the answer has left: an open sync would be the first to be told of our own words.
//!
//! **Invariant:** only signs. Each is sent once, beside the work, and nothing waits for it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use matrix_sdk::room::Room;
use matrix_sdk::ruma::api::client::receipt::create_receipt::v3::ReceiptType;
use matrix_sdk::ruma::events::receipt::ReceiptThread;
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, RoomId};
use tokio::sync::Notify;
use tokio::time::timeout;
use tokio_util::task::AbortOnDropHandle;

/// An answer that comes sooner needs no sign before it.
const SOON: Duration = Duration::from_millis(800);
/// So long we do not listen for the sake of an answer: many rooms at once must not keep us from the next.
const HELD: Duration = Duration::from_millis(150);
/// So long an answer has the homeserver to itself before its signs follow.
const AFTER_ANSWER: Duration = Duration::from_millis(100);

/// Rooms in which somebody waits for an answer.
#[derive(Clone, Default)]
pub struct Attention {
    rooms: Arc<Mutex<HashMap<OwnedRoomId, Waiting>>>,
    answered: Arc<Notify>,
}

struct Waiting {
    /// Safe with us, and not marked as read yet.
    unread: Option<OwnedEventId>,
    pace: Pace,
    _typing: AbortOnDropHandle<()>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Pace {
    /// The answer may still come without a sign before it.
    Soon,
    Late,
}

impl Attention {
    /// Something was said in `room`; if no answer leaves soon, we are seen typing.
    #[expect(clippy::disallowed_methods, reason = "a sign for the eye, not pacing: nothing is held up by it")]
    pub fn waits(&self, room: &Room) {
        let (id, attention, room) = (room.room_id().to_owned(), self.clone(), room.clone());
        let typing = tokio::spawn(async move {
            tokio::time::sleep(SOON).await;
            attention.is_late(&room);
            room.typing_notice(true).await.ok(); // a sign that does not come is none
        });
        let waiting = Waiting { unread: None, pace: Pace::Soon, _typing: AbortOnDropHandle::new(typing) };
        self.rooms(|it| it.insert(id, waiting));
    }

    /// `event` and all before it are safe with us.
    pub fn read(&self, room: Room, event: OwnedEventId) {
        let at_once = self.rooms(|it| match it.get_mut(room.room_id()) {
            Some(waiting) if waiting.pace == Pace::Soon => {
                waiting.unread = Some(event);
                None
            }
            Some(_) | None => Some(event),
        });
        mark_read(room, at_once);
    }

    /// Returns when nobody waits for an answer that may come soon, or after a moment.
    pub async fn soon_answered(&self) {
        let answered = async {
            loop {
                let next = self.answered.notified();
                if self.rooms(|it| it.values().all(|it| it.pace == Pace::Late)) {
                    return;
                }
                next.await;
            }
        };
        timeout(HELD, answered).await.ok(); // whoever is not answered by then waits for something else
    }

    /// An answer has left for `room`.
    pub fn answered(&self, room: &Room) {
        let Some(waiting) = self.rooms(|it| it.remove(room.room_id())) else { return };
        self.answered.notify_waiters();
        let (read, unread) = (room.clone(), waiting.unread);
        tokio::spawn(async move {
            after_answer().await;
            mark_read(read, unread);
        });
        if waiting.pace == Pace::Late {
            let room = room.clone();
            tokio::spawn(async move { room.typing_notice(false).await });
        }
    }

    /// Nobody is answered there any more.
    pub fn forget(&self, room: &RoomId) {
        self.rooms(|it| it.remove(room));
    }

    fn is_late(&self, room: &Room) {
        let unread = self.rooms(|it| {
            let waiting = it.get_mut(room.room_id())?;
            waiting.pace = Pace::Late;
            waiting.unread.take()
        });
        mark_read(room.clone(), unread);
    }

    fn rooms<T>(&self, change: impl FnOnce(&mut HashMap<OwnedRoomId, Waiting>) -> T) -> T {
        change(&mut self.rooms.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// What goes along with an answer lets it go first.
#[expect(clippy::disallowed_methods, reason = "signs for the eye, not pacing: nothing is held up by it")]
pub async fn after_answer() {
    tokio::time::sleep(AFTER_ANSWER).await;
}

fn mark_read(room: Room, event: Option<OwnedEventId>) {
    let Some(event) = event else { return };
    tokio::spawn(async move {
        let read = room.send_single_receipt(ReceiptType::Read, ReceiptThread::Unthreaded, event).await;
        if read.is_err() {
            tracing::debug!("a read marker was not taken");
        }
    });
}
