//! Doors to the outside: one file or folder per network.
//!
//! An adapter turns the wire into [`Inbound`](crate::model::Inbound) and an
//! [`Outbound`](crate::model::Outbound) into calls. It knows its network and nothing of dialogues,
//! languages or the store.
//!
//! **Invariant:** no adapter keeps state that a restart would miss, and none sleeps on a refusal:
//! it says what happened, and the outbox decides what follows.

pub mod feed;
pub mod mail;
#[cfg(feature = "matrix")]
pub mod matrix;
pub mod picture;
#[cfg(feature = "telegram")]
pub mod telegram;
pub mod terminal;
pub mod translator;

mod checkup;
mod enclosure;
mod patience;
mod pulse;
mod trouble;

pub use checkup::{Finding, State};
pub use enclosure::{Enclosure, LARGEST_FILE, Load, travel_time};
pub use pulse::Pulse;
pub use trouble::Trouble;

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use futures::future::{BoxFuture, FutureExt};

use crate::inlet::Inlet;
use crate::model::{Account, Address, Bookmark, FileRef, Outbound, Timestamp};

/// Reads the account's bookmarks from the store.
pub type Recall = Arc<dyn Fn() -> BoxFuture<'static, anyhow::Result<Vec<Bookmark>>> + Send + Sync>;

/// The chats of the account in which the staff of a town read, as of now.
pub type TeamChats = Arc<dyn Fn() -> Vec<String> + Send + Sync>;

/// One network.
pub trait Messenger: Send + Sync + 'static {
    /// Name in the store, for example `telegram`. Never changes.
    const NAME: &'static str;

    /// Our account there.
    fn account(&self) -> Account;

    fn features(&self) -> Features;

    /// How fast this one chat may be written to; `None` where the network sets no such limit.
    fn chat_limit(&self, address: &Address) -> Option<Limit>;

    /// Hears until the inlet stops or the future is dropped. Confirms to the network only what
    /// [`Inlet::put`] has acknowledged; gets over every failure by itself.
    fn listen(&self, inlet: Inlet) -> impl Future<Output = ()> + Send;

    /// When the network last answered us, where hearing means asking it again and again.
    fn pulse(&self) -> Option<&Pulse> {
        None
    }

    /// Tries the connection for `doctor`, without listening.
    fn check_up(&self) -> impl Future<Output = Vec<Finding>> + Send {
        async { Vec::new() }
    }

    /// The bytes of a file somebody sent to this account, never more than [`LARGEST_FILE`] of them.
    fn fetch(&self, file: &FileRef) -> impl Future<Output = Result<Vec<u8>, FetchError>> + Send {
        let _ = file;
        async { Err(FetchError::Gone { reason: "this network gives no files".to_owned() }) }
    }

    /// One call, one message; the outbox has made it fit [`Features`] before.
    fn deliver(&self, parcel: &Parcel) -> impl Future<Output = Result<Sent, DeliveryError>> + Send;
}

/// What a network can do. The outbox fits messages to it; dialogues never know.
#[derive(Clone, Copy, Debug)]
pub struct Features {
    /// Choices become buttons; otherwise the outbox numbers them in the text.
    pub buttons: bool,
    /// Longest text of one message, in `measure`.
    pub max_text: usize,
    pub measure: Measure,
    /// Longest text under a file; a longer one goes before it, as a message of its own.
    pub max_caption: usize,
    /// Files that go with one message; the others follow it.
    pub max_files: usize,
    /// In bytes: what these may have together, as far as is known before they are fetched.
    pub max_load: usize,
    /// How fast the whole account may send.
    pub limit: Option<Limit>,
    /// A message can be made to say something else.
    pub edits: bool,
    /// A message sent again under the same [`Parcel::id`] stays one message: doubt is no danger here.
    pub knows_repeats: bool,
    pub polls: Polls,
}

/// How a question to a room is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Polls {
    /// By the network's own means, and we are told of each vote.
    Native,
    /// In words alone.
    Written,
}

/// What a network counts when it limits a text.
#[derive(Clone, Copy, Debug)]
pub enum Measure {
    Utf16,
    Bytes,
}

impl Measure {
    pub fn of(self, text: &str) -> usize {
        match self {
            Self::Utf16 => text.encode_utf16().count(),
            Self::Bytes => text.len(),
        }
    }
}

/// At most `count` messages within any stretch of `per`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    pub count: usize,
    pub per: Duration,
}

/// One message on its way out.
#[derive(Clone, Debug)]
pub struct Parcel {
    /// The outbox row's id: the transaction id where a network takes one.
    pub id: String,
    pub address: Address,
    pub message: Outbound,
    pub queued_at: Timestamp,
    /// How often it may already have been sent.
    pub doubtful: i64,
    /// What [`Outbound::attachments`] stand for, fetched; no more of them than [`Features::max_files`].
    pub files: Vec<Enclosure>,
}

/// The network's id of what was sent, to reply to or edit later.
#[derive(Clone, Default, Debug, PartialEq, Eq)]
pub struct Sent {
    pub message_id: Option<String>,
    /// By which votes name it, where it is a poll.
    pub poll_id: Option<String>,
}

/// Why a message was not delivered, named by what follows from it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DeliveryError {
    /// Surely not sent; try again, no sooner than `after` if the network asks us to slow down.
    #[error("not sent: {reason}")]
    Retry { reason: String, after: Option<Duration> },
    /// The network may or may not have it: no answer, a cut answer, a gateway's error.
    #[error("may be sent: {reason}")]
    Uncertain { reason: String },
    /// We are shut out there; nothing will arrive until we are let in again.
    #[error("shut out: {reason}")]
    ShutOut { reason: String },
    /// The chat goes on under another id; send it there.
    #[error("the chat has moved")]
    Moved { to: String },
    /// Surely not sent; without its file it may be.
    #[error("its file is refused: {reason}")]
    FileRefused { reason: String },
    /// It will never be sent as it is.
    #[error("refused: {reason}")]
    GiveUp { reason: String },
}

/// Why a file was not fetched, named by what follows from it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// Not to be had now; ask again, no sooner than `after` if the network asks us to slow down.
    #[error("not fetched: {reason}")]
    Retry { reason: String, after: Option<Duration> },
    /// The network will never give it to us.
    #[error("not to be had: {reason}")]
    Gone { reason: String },
    #[error("larger than we pass on")]
    TooLarge,
}

/// A [`Messenger`] behind a pointer, for the places that hold several.
pub trait AnyMessenger: Send + Sync + 'static {
    fn account(&self) -> Account;
    fn features(&self) -> Features;
    fn chat_limit(&self, address: &Address) -> Option<Limit>;
    fn listen(&self, inlet: Inlet) -> BoxFuture<'_, ()>;
    fn pulse(&self) -> Option<&Pulse>;
    fn check_up(&self) -> BoxFuture<'_, Vec<Finding>>;
    fn fetch<'a>(&'a self, file: &'a FileRef) -> BoxFuture<'a, Result<Vec<u8>, FetchError>>;
    fn deliver<'a>(&'a self, parcel: &'a Parcel) -> BoxFuture<'a, Result<Sent, DeliveryError>>;
}

impl<M: Messenger> AnyMessenger for M {
    fn account(&self) -> Account {
        Messenger::account(self)
    }

    fn features(&self) -> Features {
        Messenger::features(self)
    }

    fn chat_limit(&self, address: &Address) -> Option<Limit> {
        Messenger::chat_limit(self, address)
    }

    fn listen(&self, inlet: Inlet) -> BoxFuture<'_, ()> {
        Messenger::listen(self, inlet).boxed()
    }

    fn pulse(&self) -> Option<&Pulse> {
        Messenger::pulse(self)
    }

    fn check_up(&self) -> BoxFuture<'_, Vec<Finding>> {
        Messenger::check_up(self).boxed()
    }

    fn fetch<'a>(&'a self, file: &'a FileRef) -> BoxFuture<'a, Result<Vec<u8>, FetchError>> {
        Messenger::fetch(self, file).boxed()
    }

    fn deliver<'a>(&'a self, parcel: &'a Parcel) -> BoxFuture<'a, Result<Sent, DeliveryError>> {
        Messenger::deliver(self, parcel).boxed()
    }
}
