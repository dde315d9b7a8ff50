//! Pictures of our own making: a source of files like any network, and nobody to talk to.
//!
//! A message names its picture as it names a photo somebody sent; whoever carries it out asks here for the bytes, and
//! only then it is drawn.

use std::sync::Arc;

use futures::future::BoxFuture;

use super::{DeliveryError, Features, FetchError, Limit, Measure, Messenger, Parcel, Polls, Sent};
use crate::inlet::Inlet;
use crate::model::{Account, Address, FileRef};

/// Draws the picture of that id as PNG.
pub type Draw = Arc<dyn Fn(String) -> BoxFuture<'static, anyhow::Result<Vec<u8>>> + Send + Sync>;

pub struct Pictures(pub Draw);

impl Messenger for Pictures {
    const NAME: &'static str = "picture";

    fn account(&self) -> Account {
        Account::pictures()
    }

    fn features(&self) -> Features {
        Features {
            buttons: false,
            max_text: usize::MAX,
            measure: Measure::Bytes,
            max_caption: usize::MAX,
            max_files: 1,
            max_load: usize::MAX,
            limit: None,
            knows_repeats: false,
            polls: Polls::Written,
            edits: false,
        }
    }

    fn chat_limit(&self, _: &Address) -> Option<Limit> {
        None
    }

    /// Nobody speaks here.
    async fn listen(&self, _: Inlet) {}

    async fn fetch(&self, file: &FileRef) -> Result<Vec<u8>, FetchError> {
        (self.0)(file.id.clone()).await.map_err(|error| FetchError::Gone { reason: format!("{error:#}") })
    }

    async fn deliver(&self, _: &Parcel) -> Result<Sent, DeliveryError> {
        Err(DeliveryError::GiveUp { reason: "nobody listens here".to_owned() })
    }
}
