//! The folder letters arrive in, open over one line.
//!
//! **Invariant:** nothing here changes a letter but the mark that it was seen; each question is answered in time
//! or the line is given up.

use std::time::Duration;

use async_imap::Session;
use async_imap::error::{Error, Result};
use async_imap::types::{Fetch, UnsolicitedResponse};
use futures::TryStreamExt;
use tokio::time::{Instant, sleep_until, timeout};

use super::line::{self, Line};
use super::{Mail, fault};
use crate::messenger::{Trouble, travel_time};
use crate::model::Timestamp;

/// A line on which nothing was said for so long is tried: one that is dead says nothing either, and servers hang
/// up on who is silent for half an hour.
const RENEWAL: Duration = Duration::from_mins(1);

pub struct Mailbox {
    session: Session<Line>,
    /// Changes when the server has numbered all letters anew.
    pub validity: u32,
    /// The number of the next letter to arrive.
    pub next: u32,
    pub letters: u32,
    /// Whether it calls us when a letter arrives.
    pub calls: bool,
    patience: Duration,
    look_every: Duration,
}

/// What is known about a letter before it is taken.
#[derive(Clone, Copy, Debug)]
pub struct Slip {
    pub uid: u32,
    /// In bytes.
    pub size: u32,
    /// When it arrived.
    pub at: Option<Timestamp>,
}

impl Mailbox {
    pub async fn open(mail: &Mail) -> std::result::Result<Self, Trouble> {
        let (patience, look_every) = (mail.config.patience, mail.config.look_every);
        let mut session = line::open(mail).await?;
        let trouble = |it: Error| fault::no_folder(&mail.config.folder, &it);
        let calls = in_time(patience, session.capabilities()).await.map_err(trouble)?.has_str("IDLE");
        let folder = in_time(patience, session.select(&mail.config.folder)).await.map_err(trouble)?;
        let mut mailbox = Self {
            session,
            validity: folder.uid_validity.unwrap_or_default(),
            next: folder.uid_next.unwrap_or_default(),
            letters: folder.exists,
            calls,
            patience,
            look_every,
        };
        if mailbox.next == 0 {
            let last = mailbox.search("ALL").await.map_err(trouble)?.last().copied();
            mailbox.next = last.map_or(1, |it| it.saturating_add(1));
        }
        Ok(mailbox)
    }

    /// The numbers of the letters `query` is about, in the order in which they arrived.
    pub async fn search(&mut self, query: &str) -> Result<Vec<u32>> {
        let found = in_time(self.patience, self.session.uid_search(query)).await?;
        let mut found: Vec<u32> = found.into_iter().collect();
        found.sort_unstable();
        Ok(found)
    }

    /// Of letters that are gone there is none.
    pub async fn slips(&mut self, uids: &[u32]) -> Result<Vec<Slip>> {
        let fetched = self.ask(&list(uids), "(UID RFC822.SIZE INTERNALDATE)", self.patience).await?;
        let slip = |it: &Fetch| {
            let at = it.internal_date().map(|it| Timestamp::from_millis(it.timestamp_millis()));
            Some(Slip { uid: it.uid?, size: it.size.unwrap_or_default(), at })
        };
        let mut slips: Vec<Slip> =
            fetched.iter().filter_map(slip).filter(|it| uids.contains(&it.uid)).collect();
        slips.sort_unstable_by_key(|it| it.uid);
        slips.dedup_by_key(|it| it.uid);
        Ok(slips)
    }

    /// All of the letter; `None` if it is gone.
    pub async fn whole(&mut self, slip: Slip) -> Result<Option<Vec<u8>>> {
        let patience = self.patience + travel_time(slip.size.try_into().unwrap_or(usize::MAX));
        let fetched = self.ask(&slip.uid.to_string(), "(UID BODY.PEEK[])", patience).await?;
        let body = fetched.iter().find(|it| it.uid == Some(slip.uid)).and_then(Fetch::body);
        Ok(body.map(<[u8]>::to_vec))
    }

    /// What stands above its text.
    pub async fn head(&mut self, slip: Slip) -> Result<Option<Vec<u8>>> {
        let fetched = self.ask(&slip.uid.to_string(), "(UID BODY.PEEK[HEADER])", self.patience).await?;
        let head = fetched.iter().find(|it| it.uid == Some(slip.uid)).and_then(Fetch::header);
        Ok(head.map(<[u8]>::to_vec))
    }

    async fn ask(&mut self, uids: &str, what: &str, patience: Duration) -> Result<Vec<Fetch>> {
        let asking = async { self.session.uid_fetch(uids, what).await?.try_collect().await };
        in_time(patience, asking).await
    }

    /// So that whoever looks into the mailbox sees what we have taken. Where we may not, nothing depends on it.
    pub async fn mark_seen(&mut self, uids: &[u32]) -> Result<()> {
        if uids.is_empty() {
            return Ok(());
        }
        let uids = list(uids);
        let marking = async {
            let marked = self.session.uid_store(&uids, "+FLAGS.SILENT (\\Seen)").await?;
            marked.try_collect::<Vec<_>>().await
        };
        match in_time(self.patience, marking).await {
            Ok(_) | Err(Error::No(_)) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Waits until there may be something new, for a minute or less.
    pub async fn wait(mut self) -> Result<Self> {
        if self.was_called() {
            return Ok(self);
        }
        if !self.calls {
            sleep_until(Instant::now() + self.look_every).await;
            in_time(self.patience, self.session.noop()).await?;
            return Ok(self);
        }
        let mut idle = self.session.idle();
        in_time(self.patience, idle.init()).await?;
        {
            let (called, _stop) = idle.wait_with_timeout(RENEWAL);
            // Kept up by words that say nothing, it would go on waiting by itself.
            if let Ok(called) = timeout(RENEWAL, called).await {
                called?;
            }
        }
        self.session = in_time(self.patience, idle.done()).await?;
        Ok(self)
    }

    /// Whether the server said, beside an answer, that a letter has arrived: it does not say so twice.
    fn was_called(&mut self) -> bool {
        let mut was_called = false;
        while let Ok(said) = self.session.unsolicited_responses.try_recv() {
            was_called |= matches!(said, UnsolicitedResponse::Exists(_));
        }
        was_called
    }

    /// A server that does not hear our farewell closes the line by itself.
    pub async fn close(mut self) {
        in_time(self.patience, self.session.logout()).await.ok();
    }
}

fn list(uids: &[u32]) -> String {
    uids.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
}

async fn in_time<T>(patience: Duration, asking: impl Future<Output = Result<T>>) -> Result<T> {
    let late = || Error::Io(std::io::ErrorKind::TimedOut.into());
    timeout(patience, asking).await.map_err(|_| late())?
}
