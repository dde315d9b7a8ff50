//! A messenger that hears nothing and sends nothing, until the real one is there.

use super::{Matrix, checkup};
use crate::inlet::Inlet;
use crate::messenger::{DeliveryError, Features, Finding, Limit, Measure, Messenger, Parcel, Sent};
use crate::model::{Account, Address};

impl Messenger for Matrix {
    const NAME: &'static str = "matrix";

    fn account(&self) -> Account {
        self.account.clone()
    }

    fn features(&self) -> Features {
        Features {
            buttons: false,
            max_text: 30_000,
            measure: Measure::Bytes,
            limit: None,
            knows_repeats: true,
        }
    }

    fn chat_limit(&self, _: &Address) -> Option<Limit> {
        None
    }

    async fn listen(&self, inlet: Inlet) {
        inlet.closed().await;
    }

    async fn check_up(&self) -> Vec<Finding> {
        checkup::check_up(self).await
    }

    async fn deliver(&self, _: &Parcel) -> Result<Sent, DeliveryError> {
        Err(DeliveryError::GiveUp { reason: "only a stub".to_owned() })
    }
}
