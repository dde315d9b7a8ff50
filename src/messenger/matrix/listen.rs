//! Hearing, one sync after the other.
//!
//! ```text
//! sync ─▶ stretches of rooms ─▶ read ─▶ inlet (turns and bookmarks in one commit) ─▶ read markers
//!   ▲            ▲                                                │
//!   │            └── a second look, where the SDK is ahead of us ─┤
//!   └─────────────────────────────────────────────────────────────┘
//! ```
//!
//! **Invariant:** what a sync brought is behind us only when the inlet has acknowledged it; until then the
//! next round takes a second look.

use std::time::Duration;

use matrix_sdk::config::SyncSettings;
use matrix_sdk::deserialized_responses::TimelineEvent;
use matrix_sdk::ruma::UserId;
use matrix_sdk::ruma::serde::Raw;
use matrix_sdk::store::{StateStoreDataKey, StateStoreDataValue};
use matrix_sdk::sync::SyncResponse;
use matrix_sdk::{Client, Error};
use serde::de::IgnoredAny;

use super::haul::Haul;
use super::hearer::{Hearer, cannot_read};
use super::invite::Invitations;
use super::journal::{Journal, LIMITED};
use super::sealed::{KeysCame, Sealed};
use super::stretch::{self, Stretch, Until};
use super::wanted::Wanted;
use super::{Matrix, fault, folder, read, room};
use crate::inlet::{Inlet, Stopped};
use crate::messenger::patience::Patience;
use crate::model::Timestamp;

/// How long the homeserver may keep a sync open while nothing happens.
const OPEN: Duration = Duration::from_secs(30);
/// Turns in one batch: a long absence is caught up in steps.
const BATCH: usize = 100;
/// While nothing is said, our token is written down this often; a restart looks no further back.
const NOTED: Duration = Duration::from_mins(5);
/// Our display name is asked for again this often.
const RENAMED: Duration = Duration::from_hours(1);
/// What was said before is not answered any more, however long we were away.
const OLDEST: Duration = Duration::from_hours(14 * 24);

/// Why a round came to nothing.
enum Trouble {
    /// Nobody takes what we hear.
    Stopped,
    Failed {
        reason: String,
        pause: Duration,
    },
}

/// Listens until the inlet stops.
pub async fn listen(matrix: &Matrix, inlet: Inlet) {
    let mut patience = Patience::default();
    let mut listener = loop {
        match Listener::open(matrix, inlet.clone()).await {
            Ok(listener) => break listener,
            Err(error) => wait(matrix, &mut patience, &format!("{error:#}"), Duration::ZERO).await,
        }
    };
    loop {
        match listener.round().await {
            Ok(()) => {
                if patience.worked() {
                    tracing::info!(account = %matrix.account, "Matrix is heard again");
                }
            }
            Err(Trouble::Stopped) => return,
            Err(Trouble::Failed { reason, pause }) => {
                listener.recollect();
                wait(matrix, &mut patience, &reason, pause).await;
            }
        }
    }
}

async fn wait(matrix: &Matrix, patience: &mut Patience, reason: &str, pause: Duration) {
    if patience.is_news(reason) {
        tracing::warn!(account = %matrix.account, "Matrix is not heard, will try again: {reason}");
    }
    patience.wait(pause).await;
}

struct Listener<'a> {
    matrix: &'a Matrix,
    client: &'a Client,
    /// Keeps `matrix-setup` and a second service away from our keys.
    _alone: folder::Lock,
    inlet: Inlet,
    us: read::Us,
    wanted: Wanted,
    journal: Journal,
    sealed: Sealed,
    invitations: Invitations,
    /// Up to which sync token all is handled; the journal may lag behind while nothing is said.
    handled: Option<String>,
    noted_at: Timestamp,
    named_at: Timestamp,
}

impl<'a> Listener<'a> {
    async fn open(matrix: &'a Matrix, inlet: Inlet) -> anyhow::Result<Self> {
        let alone = folder::lock(&matrix.config.folder)?;
        let client = matrix.client().await?;
        let journal = Journal::new(&matrix.account, (matrix.recall)().await?);
        if let Some(limit) = journal.get(LIMITED) {
            matrix.limited.recall(limit);
        }
        Ok(Self {
            matrix,
            client,
            _alone: alone,
            inlet,
            us: read::Us { account: matrix.account.clone(), user: matrix.us.clone(), names: Vec::new() },
            wanted: Wanted::new(),
            handled: journal.token().map(str::to_owned),
            sealed: Sealed::from_journal(&journal),
            journal,
            invitations: Invitations::default(),
            noted_at: matrix.clock.now(),
            named_at: Timestamp::default(),
        })
    }

    async fn round(&mut self) -> Result<(), Trouble> {
        self.learn_our_name().await;
        let is_behind = self.handled != self.synced_to().await?;
        let open = if is_behind || !self.matrix.is_in_sync() { Duration::ZERO } else { self.open_for() };
        let filter = self.wanted.filter(self.client, &self.us.user).await;
        let settings = SyncSettings::new().timeout(open).filter(filter);
        let response = self.client.sync_once(settings).await.inspect_err(|error| {
            if fault::is_our_mistake(error) {
                self.wanted.hand_over_again();
            }
        })?;
        self.matrix.pulse.beat(self.matrix.clock.now());
        self.matrix.now_in_sync();

        let keys_came = if response.to_device.is_empty() { KeysCame::No } else { KeysCame::Yes };
        let token = response.next_batch.clone();
        let mut haul = Haul::default();
        // First what waited: it was said before.
        self.unseal(keys_came, &mut haul).await?;
        for stretch in self.stretches(response, is_behind).await? {
            self.hear(stretch, &mut haul).await?;
        }
        self.put(haul, token).await?;
        self.matrix.attention.soon_answered().await;
        self.invitations.tend(&self.matrix.config, self.client, self.matrix.clock.now()).await;
        Ok(())
    }

    /// What waits for its key is looked at in between.
    fn open_for(&self) -> Duration {
        let pause = self.sealed.pause(self.matrix.clock.now(), self.matrix.config.key_patience);
        pause.map_or(OPEN, |it| it.min(OPEN))
    }

    /// After a round that failed: what it would have changed was never committed.
    fn recollect(&mut self) {
        self.sealed = Sealed::from_journal(&self.journal);
    }

    /// A start without a journal hears from now on: what was said before was not said to us.
    async fn stretches(&self, response: SyncResponse, is_behind: bool) -> Result<Vec<Stretch>, Error> {
        match &self.handled {
            Some(handled) if is_behind => stretch::since(self.client, handled, &self.wanted.definition).await,
            Some(_) => Ok(stretch::of_sync(self.client, response.rooms)),
            None => Ok(Vec::new()),
        }
    }

    async fn hear(&mut self, stretch: Stretch, haul: &mut Haul) -> Result<(), Error> {
        let now = self.matrix.clock.now();
        let last_heard = self.journal.last_heard_in(stretch.room.room_id());
        let until = Until { event: last_heard, us: &self.us.user, oldest: now.minus(OLDEST) };
        let (room, events) = stretch.whole(&until).await?;
        let Some(last) = stretch::last_id(&events) else { return Ok(()) };
        let is_our_echo = events.iter().all(|it| is_our_word(it, &self.us.user));
        let (hearer, sealed) = self.hearer(now);
        for event in events {
            hearer.hear(sealed, &room, event, haul).await?;
        }
        // Looked at again after a crash, our own words change nothing: they are not worth a commit each.
        if !is_our_echo {
            haul.bookmarks.push(self.journal.heard_in(room.room_id(), &last));
        }
        Ok(())
    }

    fn hearer(&mut self, now: Timestamp) -> (Hearer<'_>, &mut Sealed) {
        let Self { matrix, client, us, journal, sealed, .. } = self;
        (Hearer { client, config: &matrix.config, us, journal, now }, sealed)
    }

    /// Tries what waits for its key; says so where it has waited long enough.
    async fn unseal(&mut self, keys_came: KeysCame, haul: &mut Haul) -> Result<(), Error> {
        let now = self.matrix.clock.now();
        let patience = self.matrix.config.key_patience;
        for (id, kept) in self.sealed.try_now(now, keys_came, patience) {
            let Some(room) = self.client.get_room(&kept.room) else { continue };
            let event = Raw::from_json(serde_json::value::to_raw_value(&kept.event)?);
            let event = stretch::decrypted(&room, event).await?;
            let is_private = room::is_private(&room);
            let (hearer, sealed) = self.hearer(now);
            if !event.kind.is_utd() {
                hearer.hear(sealed, &room, event, haul).await?;
            } else if sealed.is_to_be_told(&id, now, patience) {
                let word = cannot_read(&self.us.account, &room, &id, &kept).filter(|_| is_private);
                haul.inbound.extend(word);
                haul.bookmarks.extend(self.sealed.told(&self.journal, &id, now));
            }
        }
        for id in self.sealed.too_old(now) {
            haul.bookmarks.extend(self.sealed.open(&self.journal, &id));
        }
        Ok(())
    }

    /// Commits, and only then lets anybody see that they were heard.
    async fn put(&mut self, mut haul: Haul, token: String) -> Result<(), Trouble> {
        let now = self.matrix.clock.now();
        let limited = self.matrix.limited.news();
        haul.bookmarks.extend(limited.map(|it| self.journal.bookmark(LIMITED.to_owned(), None, Some(it))));
        if haul.is_empty() && self.journal.token().is_some() && now.since(self.noted_at) < NOTED {
            self.handled = Some(token);
            return Ok(());
        }
        haul.bookmarks.push(self.journal.token_is(&token));
        for room in haul.waiting.values() {
            self.matrix.attention.waits(room);
        }
        while BATCH < haul.inbound.len() {
            let rest = haul.inbound.split_off(BATCH);
            self.inlet.put(std::mem::replace(&mut haul.inbound, rest)).await?;
        }
        self.inlet.put_marked(haul.inbound, haul.bookmarks.clone()).await?;
        self.journal.keep(haul.bookmarks);
        (self.handled, self.noted_at) = (Some(token), now);
        for (room, event) in haul.said.into_values() {
            self.matrix.attention.read(room, event);
        }
        for leave in haul.to_leave {
            self.matrix.attention.forget(leave.room.room_id());
            tokio::spawn(async move { leave.now().await });
        }
        Ok(())
    }

    /// Up to where the SDK has heard: it keeps its own token before anybody has seen what came with it.
    async fn synced_to(&self) -> Result<Option<String>, Error> {
        let kept = self.client.state_store().get_kv_data(StateStoreDataKey::SyncToken).await?;
        Ok(kept.and_then(StateStoreDataValue::into_sync_token))
    }

    /// People call us by the name they see; it may be changed while we run.
    async fn learn_our_name(&mut self) {
        let now = self.matrix.clock.now();
        if now.since(self.named_at) < RENAMED {
            return;
        }
        if let Ok(name) = self.client.account().get_display_name().await {
            self.us.names = name.into_iter().collect();
            self.named_at = now;
        }
    }
}

/// What we have said, not what we have done: that we came may be news.
fn is_our_word(event: &TimelineEvent, us: &UserId) -> bool {
    let is_state = event.raw().get_field::<IgnoredAny>("state_key").is_ok_and(|it| it.is_some());
    event.sender().is_some_and(|it| it == us) && !is_state
}

impl From<Stopped> for Trouble {
    fn from(_: Stopped) -> Self {
        Self::Stopped
    }
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        Self::Failed { reason: fault::words(&error), pause: fault::silence(&error).unwrap_or_default() }
    }
}
