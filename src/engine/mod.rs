//! One turn: hear, think, write down.
//!
//! The engine takes batches from the inlet and commits each as one transaction: a turn per inbound, every
//! turn behind a savepoint, so that one that fails is undone and put aside alone. Only after the commit are
//! the sources told, and the outbox woken. What is too much for a transaction (a calendar of thousands, the end of a
//! survey of very many) is written down ahead of its turn, page by page, beside everybody's turns.
//!
//! **Invariant:** nothing is sent from here, and nothing is acknowledged before it is committed.

mod agenda; // what is on, as a turn knows it
mod announcements; // what is told without being asked
mod apply; // effects, written down
mod cases; // what a turn has to know of cases
mod direct; // from a group to the private chat
mod hear; // what an inbound means for a chat before anybody thinks about it
mod language; // which language to answer in
mod late; // what was written long before we read it
mod limit; // how much one person may write
mod listings; // what the sources of events and news tell
mod mydata; // all that is kept of a person, read out
mod office; // the staff's side of a turn
mod polls; // a quick mood in rooms: asked, ended, counted
mod redact; // a message that was taken back
mod respond; // from what was said to what we answer
mod restrict; // who may not write to the staff
mod route; // which dialogue it is for
mod surveys; // somebody's part in surveys, and what is due in them
#[cfg(test)]
mod trial; // a desk to try them at
mod turn; // what came and what follows, written down together
mod understand; // text, commands and buttons into an input
mod wording; // replies into messages

use std::collections::HashMap;
use std::panic::resume_unwind;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use chrono_tz::Tz;
use tokio::task::JoinSet;
use tracing::{error, info};

pub use agenda::{Shelf, calendar};
pub use limit::Limits;

use crate::clock::Clock;
use crate::content::Content;
use crate::dialogue::Service;
use crate::inlet::{Batch, Intake};
use crate::model::{Account, Bookmark, Content as Said, Due, Inbound};
use crate::search::Library;
use crate::store::{self, Store, in_time};
use crate::text::Languages;

/// Turns in one transaction, about: durable speed comes from sharing the wait for the disk.
const BATCH: usize = 100;
/// Pause before a batch is tried again that the database did not take.
const DATABASE_PAUSE: Duration = Duration::from_secs(1);

/// The content in service and its indexes; replaced whole when the files change.
pub struct Guide {
    pub content: Arc<Content>,
    pub library: Library,
}

impl Guide {
    pub fn new(content: Arc<Content>) -> Self {
        let library = Library::new(&content);
        Self { content, library }
    }
}

/// All a turn needs to know besides what was said.
pub struct Desk {
    pub clock: Clock,
    pub zone: Tz,
    pub languages: Languages,
    pub service: Service,
    pub limits: Limits,
    /// Accounts that belong to one town.
    pub town_of: HashMap<Account, String>,
    /// By town, the account that writes to its staff and hears from them.
    pub mailboxes: HashMap<String, Account>,
    pub guide: RwLock<Arc<Guide>>,
    /// What is on, kept at hand.
    pub calendar: Shelf,
}

impl Desk {
    /// The content as it is now; one turn keeps the one it began with.
    pub fn guide(&self) -> Arc<Guide> {
        Arc::clone(&self.guide.read().unwrap_or_else(std::sync::PoisonError::into_inner))
    }

    pub fn replace_guide(&self, guide: Guide) {
        *self.guide.write().unwrap_or_else(std::sync::PoisonError::into_inner) = Arc::new(guide);
    }
}

pub struct Engine {
    store: Store,
    desk: Arc<Desk>,
    committed: Box<dyn Fn() + Send + Sync>,
}

impl Engine {
    /// `committed` is called after each commit that may have queued something, before the sources are told.
    pub fn new(store: Store, desk: Arc<Desk>, committed: impl Fn() + Send + Sync + 'static) -> Self {
        Self { store, desk, committed: Box::new(committed) }
    }

    /// Takes turns until the inlet is closed or every messenger is gone.
    ///
    /// What takes long is taken beside the others. At the end it is cut off, as by a kill: nothing of it was
    /// acknowledged, and its source tells it again.
    pub async fn run(self, mut intake: Intake) {
        let engine = Arc::new(self);
        let mut at_length = JoinSet::new();
        loop {
            tokio::select! {
                batches = intake.take(BATCH) => match batches {
                    Some(batches) => engine.take_each(batches, &mut at_length).await,
                    None => break,
                },
                Some(Err(broken)) = at_length.join_next() => resume_unwind(broken.into_panic()),
            }
        }
        info!("engine stopped: nobody is heard any more");
    }

    async fn take_each(self: &Arc<Self>, batches: Vec<Batch>, at_length: &mut JoinSet<()>) {
        let is_long = |it: &Batch| it.inbound.iter().any(may_take_long);
        let (long, short): (Vec<Batch>, Vec<Batch>) = batches.into_iter().partition(is_long);
        for batch in long {
            at_length.spawn(Arc::clone(self).take_at_length(batch));
        }
        if !short.is_empty() {
            self.take(short).await;
        }
    }

    /// Most of it is written down ahead of its turn, and everybody's turns get in between.
    async fn take_at_length(self: Arc<Self>, batch: Batch) {
        for inbound in &batch.inbound {
            while let Err(error) = self.work_ahead(inbound).await {
                error!(%error, "cannot write down a part of what takes long");
                if !error.is_passing() {
                    break; // its turn will fail of it, and be put aside
                }
                tokio::time::sleep_until(tokio::time::Instant::now() + DATABASE_PAUSE).await;
            }
        }
        self.take(vec![batch]).await;
    }

    async fn work_ahead(&self, inbound: &Inbound) -> Result<(), store::Error> {
        match &inbound.content {
            Said::Listings(reading) => listings::keep_in_pages(&self.store, reading).await,
            Said::Due(Due::Surveys) => surveys::close_ahead(&self.desk, &self.store).await,
            _ => Ok(()),
        }
    }

    async fn take(&self, batches: Vec<Batch>) {
        let inbound: Vec<&Inbound> = batches.iter().flat_map(|it| &it.inbound).collect();
        let bookmarks: Vec<&Bookmark> = batches.iter().flat_map(|it| &it.bookmarks).collect();
        while let Err(error) = in_time(self.commit(&inbound, &bookmarks)).await {
            error!(turns = inbound.len(), %error, "cannot commit turns, will try again");
            metrics::counter!("buergerdraht_commit_failures_total").increment(1);
            tokio::time::sleep_until(tokio::time::Instant::now() + DATABASE_PAUSE).await;
        }
        let said =
            inbound.iter().filter(|it| !matches!(it.content, Said::Due(_) | Said::Listings(_))).count();
        metrics::counter!("buergerdraht_turns_total").increment(said as u64);
        // Bookmarks alone queue nothing.
        if !inbound.is_empty() {
            (self.committed)();
        }
        for batch in batches {
            batch.acknowledge();
        }
    }

    async fn commit(&self, inbound: &[&Inbound], bookmarks: &[&Bookmark]) -> Result<(), store::Error> {
        let mut tx = self.store.begin().await?;
        for inbound in inbound {
            tx.savepoint().await?;
            match turn::take(&self.desk, &mut tx, inbound).await {
                Ok(()) => tx.release().await?,
                Err(turn::Failure::Store(error)) if error.is_passing() => return Err(error),
                Err(failure) => {
                    tx.undo().await?;
                    turn::put_aside(&self.desk, &mut tx, inbound, &failure).await?;
                }
            }
        }
        for bookmark in bookmarks {
            tx.keep_bookmark(bookmark, self.desk.clock.now()).await?;
        }
        tx.commit().await
    }
}

/// A huge calendar, or the end of a survey of very many.
fn may_take_long(inbound: &Inbound) -> bool {
    matches!(inbound.content, Said::Due(Due::Surveys)) || listings::is_long(inbound)
}
