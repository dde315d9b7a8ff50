//! The one door in: a bounded queue of batches, each acknowledged when its turns are committed.
//!
//! **Invariant:** nothing is kept here that its source could not send again: a batch that was never
//! acknowledged was never confirmed to its network either.

use tokio::sync::{mpsc, oneshot};

use crate::model::Inbound;

/// Batches that may wait before a messenger has to: one poll each, at most.
const WAITING: usize = 16;

/// The messengers' side.
#[derive(Clone)]
pub struct Inlet(mpsc::Sender<Batch>);

/// The engine's side.
pub struct Intake(mpsc::Receiver<Batch>);

/// What one poll, sync or webhook call brought, oldest first.
pub struct Batch {
    pub inbound: Vec<Inbound>,
    committed: oneshot::Sender<()>,
}

/// The engine has stopped: nothing was committed, nothing may be confirmed.
#[derive(Debug, thiserror::Error)]
#[error("the engine has stopped")]
pub struct Stopped;

pub fn open() -> (Inlet, Intake) {
    let (sender, receiver) = mpsc::channel(WAITING);
    (Inlet(sender), Intake(receiver))
}

impl Inlet {
    /// Waits until every turn of `inbound` is committed; only then may the source be confirmed.
    pub async fn put(&self, inbound: Vec<Inbound>) -> Result<(), Stopped> {
        let (committed, done) = oneshot::channel();
        self.0.send(Batch { inbound, committed }).await.map_err(|_| Stopped)?;
        done.await.map_err(|_| Stopped)
    }
}

impl Intake {
    /// The next batches, at least one and about `most` inbounds in all; `None` when all messengers are gone.
    pub async fn take(&mut self, most: usize) -> Option<Vec<Batch>> {
        let mut batches = vec![self.0.recv().await?];
        let mut taken = batches[0].inbound.len();
        while taken < most
            && let Ok(next) = self.0.try_recv()
        {
            taken += next.inbound.len();
            batches.push(next);
        }
        Some(batches)
    }
}

impl Batch {
    /// Tells the source that its batch is safe.
    pub fn acknowledge(self) {
        // A source that no longer waits (it is stopping) will hear the same again and we shall know it.
        self.committed.send(()).ok();
    }
}
