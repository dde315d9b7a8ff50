//! The one door in: a bounded queue of batches, each acknowledged when its turns are committed.
//!
//! **Invariant:** nothing is kept here that its source could not send again: a batch that was never
//! acknowledged was never confirmed to its network either.

use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::CancellationToken;

use crate::model::{Bookmark, Inbound};

/// Batches that may wait before a messenger has to: one poll each, at most.
const WAITING: usize = 16;

/// The messengers' side.
#[derive(Clone)]
pub struct Inlet {
    batches: mpsc::Sender<Batch>,
    closing: CancellationToken,
}

/// The engine's side.
pub struct Intake {
    batches: mpsc::Receiver<Batch>,
    closing: CancellationToken,
}

/// What one poll, sync or webhook call brought, oldest first.
pub struct Batch {
    pub inbound: Vec<Inbound>,
    /// Where the source stands once these are committed.
    pub bookmarks: Vec<Bookmark>,
    committed: oneshot::Sender<()>,
}

/// The engine has stopped: nothing was committed, nothing may be confirmed.
#[derive(Debug, thiserror::Error)]
#[error("the engine has stopped")]
pub struct Stopped;

pub fn open() -> (Inlet, Intake) {
    let (sender, receiver) = mpsc::channel(WAITING);
    let closing = CancellationToken::new();
    (Inlet { batches: sender, closing: closing.clone() }, Intake { batches: receiver, closing })
}

impl Inlet {
    /// Waits until every turn of `inbound` is committed; only then may the source be confirmed.
    pub async fn put(&self, inbound: Vec<Inbound>) -> Result<(), Stopped> {
        self.put_marked(inbound, Vec::new()).await
    }

    /// The same, and the bookmarks are committed with the turns.
    pub async fn put_marked(&self, inbound: Vec<Inbound>, bookmarks: Vec<Bookmark>) -> Result<(), Stopped> {
        let (committed, done) = oneshot::channel();
        self.batches.send(Batch { inbound, bookmarks, committed }).await.map_err(|_| Stopped)?;
        done.await.map_err(|_| Stopped)
    }

    /// Nothing more comes in, whoever still holds the door; what is in is taken.
    pub fn close(&self) {
        self.closing.cancel();
    }

    /// Returns when nobody takes anything any more.
    pub async fn closed(&self) {
        self.batches.closed().await;
    }
}

impl Intake {
    /// The next batches, at least one and about `most` inbounds in all; `None` when the inlet is closed or
    /// all messengers are gone.
    pub async fn take(&mut self, most: usize) -> Option<Vec<Batch>> {
        let mut batches = vec![self.next().await?];
        let mut taken = batches[0].inbound.len();
        while taken < most
            && let Ok(next) = self.batches.try_recv()
        {
            taken += next.inbound.len();
            batches.push(next);
        }
        Some(batches)
    }

    async fn next(&mut self) -> Option<Batch> {
        if !self.closing.is_cancelled() {
            tokio::select! {
                batch = self.batches.recv() => return batch,
                () = self.closing.cancelled() => (),
            }
        }
        self.batches.close();
        self.batches.recv().await
    }
}

impl Batch {
    /// Tells the source that its batch is safe.
    pub fn acknowledge(self) {
        // A source that no longer waits (it is stopping) will hear the same again and we shall know it.
        self.committed.send(()).ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_closed_inlet_gives_what_is_in_it_and_lets_nothing_more_in() {
        let (inlet, mut intake) = open();
        let early = inlet.clone();
        let early = tokio::spawn(async move { early.put(Vec::new()).await });
        while inlet.batches.capacity() == WAITING {
            tokio::task::yield_now().await;
        }
        inlet.close();
        for batch in intake.take(1).await.expect("what was put before") {
            batch.acknowledge();
        }
        assert!(early.await.unwrap().is_ok());
        assert!(intake.take(1).await.is_none(), "though somebody still holds the door");
        assert!(inlet.put(Vec::new()).await.is_err());
    }

    #[tokio::test]
    async fn an_engine_that_is_gone_is_noticed() {
        let (inlet, intake) = open();
        drop(intake);
        inlet.closed().await;
    }
}
