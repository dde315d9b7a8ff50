//! Hearing what arrives in the mailbox, from where we stopped.
//!
//! ```text
//! connect ─▶ what lies ahead of the bookmark ─▶ inlet (turns and bookmark in one commit) ─▶ marked as seen
//!    ▲                ▲                                                                        │
//!    │                └────────────── the server calls, or a look now and then ◀───────────────┘
//!    └── any failure, after a pause
//! ```
//!
//! **Invariant:** a letter is behind us only when the inlet has acknowledged it; one that comes twice is known by
//! its id. However many wait, a few megabytes of them are in memory.

use std::time::Duration;

use async_imap::error::Error;

use super::letters::Hearer;
use super::mailbox::{Mailbox, Slip};
use super::place::Place;
use super::{Mail, fault};
use crate::inlet::{Inlet, Stopped};
use crate::messenger::Trouble;
use crate::messenger::patience::Patience;
use crate::model::{Inbound, Timestamp};

/// Letters in one batch.
const BATCH: usize = 50;
/// In bytes; past it a batch goes with fewer.
const BATCH_LOAD: usize = 8 << 20;
/// In bytes. Of a larger letter only the head is taken.
const LARGEST_LETTER: u32 = 40 << 20;
/// While nothing arrives the bookmark is written down this often, or it would be forgotten like other traces.
const NOTED: Duration = Duration::from_hours(12);

/// Why we do not hear.
enum Silence {
    /// Nobody takes what we hear.
    Stopped,
    Trouble(String),
}

/// Listens until the inlet stops.
pub async fn listen(mail: &Mail, inlet: Inlet) {
    let mut listener =
        Listener { mail, inlet: inlet.clone(), patience: Patience::default(), place: None, noted_at: None };
    tokio::select! {
        () = listener.listen() => (),
        () = inlet.closed() => (),
    }
}

struct Listener<'a> {
    mail: &'a Mail,
    inlet: Inlet,
    patience: Patience,
    /// Only as far as the inlet has acknowledged it.
    place: Option<Place>,
    noted_at: Option<Timestamp>,
}

impl Listener<'_> {
    async fn listen(&mut self) {
        loop {
            match self.hear().await {
                Silence::Stopped => return,
                Silence::Trouble(reason) => {
                    if self.patience.is_news(&reason) {
                        let account = &self.mail.account;
                        tracing::warn!(%account, "The mailbox is not heard, will try again: {reason}");
                    }
                    self.patience.wait(Duration::ZERO).await;
                }
            }
        }
    }

    /// Over one line, until it breaks.
    async fn hear(&mut self) -> Silence {
        match self.try_to_hear().await {
            Ok(never) => match never {},
            Err(silence) => silence,
        }
    }

    async fn try_to_hear(&mut self) -> Result<std::convert::Infallible, Silence> {
        let known = self.recall().await?;
        let mut mailbox = Mailbox::open(self.mail).await?;
        let (validity, next) = (mailbox.validity, mailbox.next);
        let mut place = match known {
            Some(place) => place.in_numbering(validity, next, self.mail.clock.now()),
            None => Place::at_first(validity, next),
        };
        loop {
            self.catch_up(&mut mailbox, &mut place).await?;
            self.mail.pulse.beat(self.mail.clock.now());
            if self.patience.worked() {
                tracing::info!(account = %self.mail.account, "The mailbox is heard again");
            }
            mailbox = mailbox.wait().await?;
        }
    }

    /// Where we stand: what we know ourselves, or what was written down before a restart.
    async fn recall(&mut self) -> Result<Option<Place>, Silence> {
        if self.place.is_none() {
            let bookmarks = (self.mail.recall)()
                .await
                .map_err(|it| Silence::Trouble(format!("cannot read where we stopped: {it:#}")))?;
            self.place = Place::find(&bookmarks, &self.mail.config.folder);
        }
        Ok(self.place.clone())
    }

    async fn catch_up(&mut self, mailbox: &mut Mailbox, place: &mut Place) -> Result<(), Silence> {
        loop {
            let mut ahead = mailbox.search(&place.query()).await?;
            ahead.retain(|it| place.is_ahead(*it));
            for uids in ahead.chunks(BATCH) {
                self.take(mailbox, place, uids).await?;
            }
            if place.has_backlog() {
                place.pass_backlog();
                self.put(Vec::new(), place).await?;
            } else if ahead.is_empty() {
                break;
            }
        }
        let now = self.mail.clock.now();
        if self.noted_at.is_none_or(|it| NOTED <= now.since(it)) {
            self.put(Vec::new(), place).await?;
        }
        Ok(())
    }

    async fn take(&mut self, mailbox: &mut Mailbox, place: &mut Place, uids: &[u32]) -> Result<(), Silence> {
        let mut heard = Vec::new();
        let mut seen = Vec::new();
        let mut load = 0;
        for slip in mailbox.slips(uids).await? {
            if BATCH_LOAD < load {
                self.hand_in(mailbox, place, &mut heard, &mut seen).await?;
                load = 0;
            }
            if let Some((inbound, size)) = self.letter(mailbox, slip).await? {
                heard.push(inbound);
                load += size;
            }
            seen.push(slip.uid);
            place.pass(slip.uid);
        }
        if let Some(last) = uids.last() {
            place.pass(*last);
        }
        self.hand_in(mailbox, place, &mut heard, &mut seen).await
    }

    /// The letter and its size; `None` if it was deleted just now.
    async fn letter(&self, mailbox: &mut Mailbox, slip: Slip) -> Result<Option<(Inbound, usize)>, Silence> {
        let Mail { account, clock, config, .. } = self.mail;
        let hearer = Hearer { account, own: &config.address, clock, validity: mailbox.validity };
        if slip.size <= LARGEST_LETTER {
            match mailbox.whole(slip).await {
                Ok(raw) => return Ok(raw.map(|raw| (hearer.hear(slip, &raw, None), raw.len()))),
                // The server itself cannot read it. It must not keep us from all that lies behind it.
                Err(Error::No(said)) => {
                    tracing::warn!(%account, slip.uid, "A letter is not given to us: {}", fault::words(&Error::No(said)));
                }
                Err(error) => return Err(error.into()),
            }
        }
        let head = match mailbox.head(slip).await {
            Err(Error::No(_)) => Some(Vec::new()),
            head => head?,
        };
        Ok(head.map(|head| (hearer.hear(slip, &head, Some(&config.unread)), head.len())))
    }

    async fn hand_in(
        &mut self,
        mailbox: &mut Mailbox,
        place: &Place,
        heard: &mut Vec<Inbound>,
        seen: &mut Vec<u32>,
    ) -> Result<(), Silence> {
        self.put(std::mem::take(heard), place).await?;
        mailbox.mark_seen(&std::mem::take(seen)).await?;
        Ok(())
    }

    async fn put(&mut self, heard: Vec<Inbound>, place: &Place) -> Result<(), Silence> {
        let bookmark = place.bookmark(&self.mail.account, &self.mail.config.folder);
        self.inlet.put_marked(heard, vec![bookmark]).await?;
        self.place = Some(place.clone());
        self.noted_at = Some(self.mail.clock.now());
        Ok(())
    }
}

impl From<Stopped> for Silence {
    fn from(_: Stopped) -> Self {
        Self::Stopped
    }
}

impl From<Error> for Silence {
    fn from(error: Error) -> Self {
        Self::Trouble(fault::words(&error))
    }
}

impl From<Trouble> for Silence {
    fn from(trouble: Trouble) -> Self {
        Self::Trouble(trouble.to_string())
    }
}
