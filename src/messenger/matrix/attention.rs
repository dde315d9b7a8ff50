//! Small signs that somebody is heard: the read marker, and "is typing" where an answer takes a while.
//!
//! **Invariant:** only signs. Each is sent once, beside the work, and nothing waits for it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use matrix_sdk::room::Room;
use matrix_sdk::ruma::api::client::receipt::create_receipt::v3::ReceiptType;
use matrix_sdk::ruma::events::receipt::ReceiptThread;
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, RoomId};
use tokio_util::task::AbortOnDropHandle;

/// An answer that comes sooner needs no sign before it.
const SOON: Duration = Duration::from_millis(800);

/// Rooms in which somebody waits for an answer.
#[derive(Clone, Default)]
pub struct Attention(Arc<Mutex<HashMap<OwnedRoomId, AbortOnDropHandle<()>>>>);

impl Attention {
    /// Something was said in `room`; if no answer leaves soon, we are seen typing.
    #[expect(clippy::disallowed_methods, reason = "a sign for the eye, not pacing: nothing is held up by it")]
    pub fn waits(&self, room: &Room) {
        let (id, room) = (room.room_id().to_owned(), room.clone());
        let typing = tokio::spawn(async move {
            tokio::time::sleep(SOON).await;
            room.typing_notice(true).await.ok(); // a sign that does not come is none
        });
        self.rooms(|it| it.insert(id, AbortOnDropHandle::new(typing)));
    }

    /// An answer has left for `room`.
    pub fn answered(&self, room: &Room) {
        let waiting = self.rooms(|it| it.remove(room.room_id()));
        if waiting.is_some_and(|it| it.is_finished()) {
            let room = room.clone();
            tokio::spawn(async move { room.typing_notice(false).await });
        }
    }

    /// Nobody is answered there any more.
    pub fn forget(&self, room: &RoomId) {
        self.rooms(|it| it.remove(room));
    }

    fn rooms<T>(&self, change: impl FnOnce(&mut HashMap<OwnedRoomId, AbortOnDropHandle<()>>) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// `event` and all before it are safe with us.
pub fn read(room: Room, event: OwnedEventId) {
    tokio::spawn(async move {
        let read = room.send_single_receipt(ReceiptType::Read, ReceiptThread::Unthreaded, event).await;
        if read.is_err() {
            tracing::debug!("a read marker was not taken");
        }
    });
}
