//! The contract at Telegram: a private chat with a bot.

use std::time::Duration;

use tempfile::TempDir;

use crate::bench::{Ability, Bench};
use crate::double::fault::Fault;
use crate::double::person::Person;
use crate::double::{Double, TOKEN};
use crate::service::{self, Service, Setup};
use crate::town::{self, OPERATOR};

const PATIENCE: Duration = Duration::from_mins(1);

pub struct Telegram {
    double: Double,
    service: Service,
    folder: TempDir,
    resident: Person,
    /// What they said last.
    last: i64,
    ear: usize,
}

impl Bench for Telegram {
    const LACKS: &'static [(Ability, &'static str)] = &[];
    const SPLITS: bool = true;

    async fn open(_: &str, contact: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        town::write_content(folder.path());
        let double = Double::start().await;
        let telegram = service::Telegram { api: double.url(), token: TOKEN, town: None, webhook: None };
        let setup = Setup {
            operator: OPERATOR,
            contact: contact.to_owned(),
            database: "sqlite:town.db".to_owned(),
            content: "content".into(),
            log_level: "info",
            telegram: Some(telegram),
            matrix: None,
            mail: None,
        };
        let service = Service::start(folder.path(), &setup);
        let resident = double.person("ana");
        let mut telegram = Self { folder, double, service, resident, last: 0, ear: 0 };
        telegram.says("/start").await;
        telegram.hears(&town::line("welcome-which-town")).await;
        telegram
    }

    async fn close(mut self) {
        self.double.until("all updates are confirmed", |it| it.unconfirmed() == 0).await;
        self.service.stop().await;
        self.folder.close().unwrap();
        self.double.assert_clean();
    }

    async fn says(&mut self, text: &str) {
        self.last = self.resident.says(text);
    }

    async fn picks(&mut self, number: usize) {
        let heard = self.resident.heard();
        let offering = heard.iter().rfind(|it| !it.buttons.is_empty()).expect("something is offered");
        self.resident.presses(offering.labels()[number - 1]);
    }

    async fn edits(&mut self, text: &str) {
        self.resident.edits(self.last, text);
    }

    async fn sends_photo(&mut self, caption: &str) {
        self.last = self.resident.sends_photo(caption);
    }

    async fn shuts_us_out(&mut self) {
        self.resident.blocks();
    }

    async fn lets_us_in(&mut self) {
        self.resident.unblocks();
    }

    async fn neighbour_is_answered(&mut self, text: &str, words: &str) {
        let ben = self.double.person("ben");
        ben.says(text);
        self.double.until_within(PATIENCE, words, |_| ben.has_heard(words)).await;
    }

    fn said(&self) -> Vec<String> {
        self.resident.heard().into_iter().map(|it| it.text).collect()
    }

    async fn until_said(&self, what: &str, is_so: impl Fn(&[String]) -> bool) {
        self.double.until_within(PATIENCE, what, |_| is_so(&self.said())).await;
    }

    fn ear(&mut self) -> &mut usize {
        &mut self.ear
    }

    async fn town_hall_closes(&mut self) {
        self.service.stop().await;
    }

    async fn town_hall_opens(&mut self) {
        self.service.start_again();
    }

    async fn network_repeats_itself(&mut self) {
        self.double.until("all updates are confirmed", |it| it.unconfirmed() == 0).await;
        // While we listen it would take our word for it that we have the update.
        self.service.stop().await;
        self.double.repeats_last();
        self.service.start_again();
        self.double.until("the update came again", |it| 0 < it.given_again()).await;
    }

    async fn network_goes_away(&mut self) {
        self.double.closes_door().await;
    }

    async fn network_comes_back(&mut self) {
        self.double.opens_door().await;
    }

    fn network_refuses_once(&mut self) {
        self.double.script("sendMessage", [Fault::Reject429(1)]);
    }
}

contract!(Telegram);
