//! The town hall of the example, in service.

use std::time::Duration;

use tempfile::TempDir;

use crate::double::world::Received;
use crate::double::{Double, TOKEN};
use crate::example::{self, CONTACT, OPERATOR, Words};
use crate::service::{Service, Setup, Telegram};

/// A start, on a busy machine.
const PATIENCE: Duration = Duration::from_mins(2);

pub struct Hall {
    service: Service,
    folder: TempDir,
    pub words: Words,
}

impl Hall {
    /// In service for `double`, which asks it or calls it at `webhook`.
    pub async fn open(double: &Double, webhook: Option<u16>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let telegram = Telegram { api: double.url(), token: TOKEN, town: None, webhook };
        let setup = Setup {
            operator: OPERATOR,
            contact: CONTACT.to_owned(),
            database: "sqlite:town.db".to_owned(),
            content: example::content(),
            log_level: "warn",
            telegram: Some(telegram),
            matrix: None,
            mail: None,
        };
        let service = Service::start(folder.path(), &setup);
        let is_listening = |it: &Double| match webhook {
            None => 0 < it.calls("getUpdates"),
            Some(_) => it.webhook().is_some(),
        };
        double.until_within(PATIENCE, "the service listens", is_listening).await;
        Self { service, folder, words: Words::read() }
    }

    pub async fn close(mut self, double: &Double) {
        double.until("all updates are confirmed", |it| it.unconfirmed() == 0).await;
        self.service.stop().await;
        self.folder.close().unwrap();
    }
}

#[track_caller]
pub fn assert_says(heard: &Received, words: &str) {
    example::assert_says(&heard.text, words);
}
