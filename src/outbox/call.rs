//! One call to the network, from its leave to its answer.
//!
//! **Invariant:** always comes to an answer: an adapter that panics or never returns has left it
//! open whether the message was sent.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures::FutureExt;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Instant, sleep_until, timeout};
use tokio_util::sync::CancellationToken;

use crate::messenger::{AnyMessenger, DeliveryError, Parcel, Sent};
use crate::model::Outbound;
use crate::store::Queued;

use super::enclose::{Fetched, fetch, leave_files_out};
use super::paces::Leave;
use super::pump::Tools;
use super::translate::translate;

/// Adapters have patience of their own; this is for the one that has forgotten.
const LONGEST_CALL: Duration = Duration::from_mins(2);
/// The same with files to upload.
const LONGEST_UPLOAD: Duration = Duration::from_mins(6);

/// A row that is marked as being sent, and what will be sent.
#[derive(Debug)]
pub struct Departure {
    pub row: Queued,
    pub message: Outbound,
    pub leave: Leave,
    /// Held as long as its files are in memory.
    pub room_for_files: Option<OwnedSemaphorePermit>,
}

/// A call that is over.
pub struct Landed {
    pub row: Queued,
    pub leave: Leave,
    pub course: Course,
}

pub enum Course {
    Called {
        began_at: Instant,
        answered_at: Instant,
        answer: Result<Sent, DeliveryError>,
    },
    /// Not made yet: this is to be said instead of what was queued.
    Reworded(Box<Outbound>),
    /// Never made, for a file cannot be fetched for now.
    FileNotYet {
        reason: String,
        after: Option<Duration>,
    },
}

pub async fn call(
    messenger: Arc<dyn AnyMessenger>,
    tools: Tools,
    stopping: CancellationToken,
    departure: Departure,
) -> Landed {
    let Departure { row, mut message, leave, room_for_files } = departure;
    if let Some(foreign) = message.foreign.take() {
        let reworded = Box::new(translate(&tools, message, *foreign).await);
        return Landed { row, leave, course: Course::Reworded(reworded) };
    }
    let files = match fetch(&tools, &stopping, &row, &mut message).await {
        Fetched::Ready(files) => files,
        Fetched::NotYet { reason, after } => {
            return Landed { row, leave, course: Course::FileNotYet { reason, after } };
        }
    };
    sleep_until(leave.at).await;
    let mut parcel = Parcel {
        id: row.id.clone(),
        address: row.address.clone(),
        message,
        queued_at: row.queued_at,
        doubtful: row.doubtful,
        files,
    };
    let began_at = Instant::now();
    let mut answer = deliver(&*messenger, &parcel).await;
    if let Err(DeliveryError::FileRefused { reason }) = &answer
        && !std::mem::take(&mut parcel.files).is_empty()
    {
        leave_files_out(&tools, &row, &mut parcel.message, reason);
        answer = deliver(&*messenger, &parcel).await;
    }
    drop(room_for_files);
    Landed { row, leave, course: Course::Called { began_at, answered_at: Instant::now(), answer } }
}

async fn deliver(messenger: &dyn AnyMessenger, parcel: &Parcel) -> Result<Sent, DeliveryError> {
    let longest = if parcel.files.is_empty() { LONGEST_CALL } else { LONGEST_UPLOAD };
    let delivery = AssertUnwindSafe(async { messenger.deliver(parcel).await }).catch_unwind();
    match timeout(longest, delivery).await {
        Ok(Ok(answer)) => answer,
        Ok(Err(_panic)) => Err(open("the adapter panicked")),
        Err(_elapsed) => Err(open("the adapter never returned")),
    }
}

fn open(reason: &str) -> DeliveryError {
    DeliveryError::Uncertain { reason: reason.to_owned() }
}
