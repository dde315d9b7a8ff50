//! One call to the network, from its leave to its answer.
//!
//! **Invariant:** always comes to an answer: an adapter that panics or never returns has left it
//! open whether the message was sent.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures::FutureExt;
use tokio::time::{Instant, sleep_until, timeout};

use crate::messenger::{AnyMessenger, DeliveryError, Parcel, Sent};
use crate::model::Outbound;
use crate::store::Queued;

use super::paces::Leave;

/// Adapters have patience of their own; this is for the one that has forgotten.
const LONGEST_CALL: Duration = Duration::from_mins(2);

/// A row that is marked as being sent, and what will be sent.
#[derive(Clone, Debug)]
pub struct Departure {
    pub row: Queued,
    pub message: Outbound,
    pub leave: Leave,
}

/// A call that is over.
pub struct Landed {
    pub row: Queued,
    pub leave: Leave,
    pub began_at: Instant,
    pub answered_at: Instant,
    pub answer: Result<Sent, DeliveryError>,
}

pub async fn call(messenger: Arc<dyn AnyMessenger>, departure: Departure) -> Landed {
    let Departure { row, message, leave } = departure;
    sleep_until(leave.at).await;
    let parcel = Parcel {
        id: row.id.clone(),
        address: row.address.clone(),
        message,
        queued_at: row.queued_at,
        doubtful: row.doubtful,
    };
    let began_at = Instant::now();
    let delivery = AssertUnwindSafe(async { messenger.deliver(&parcel).await }).catch_unwind();
    let answer = match timeout(LONGEST_CALL, delivery).await {
        Ok(Ok(answer)) => answer,
        Ok(Err(_panic)) => Err(open("the adapter panicked")),
        Err(_elapsed) => Err(open("the adapter never returned")),
    };
    Landed { row, leave, began_at, answered_at: Instant::now(), answer }
}

fn open(reason: &str) -> DeliveryError {
    DeliveryError::Uncertain { reason: reason.to_owned() }
}
