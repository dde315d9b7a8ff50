//! The service with a mailbox, people who ask, and a clerk who answers.

use std::sync::Arc;
use std::time::Duration;

use tempfile::TempDir;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until, timeout};

use super::desk::{Desk, answers, number};
use crate::database::Database;
use crate::double::person::Person;
use crate::double::world::Received;
use crate::double::{Double, TOKEN};
use crate::ledger::{InFlight, Ledger};
use crate::mailserver::{MailServer, PASSWORD};
use crate::run::PATIENCE;
use crate::script::{Words, question};
use crate::service::{Mail, Service, Setup, Telegram};
use crate::town;

/// The most concerns one person may have in a day is five.
const ROUNDS: usize = 3;
const LOOK: Duration = Duration::from_millis(20);

pub struct House {
    pub desk: Desk,
    double: Double,
    service: Service,
    database: Database,
    people: Arc<Vec<Person>>,
    asking: JoinSet<()>,
    mail: Arc<MailServer>,
    folder: TempDir,
}

/// What came of it; nothing was lost.
pub struct Outcome {
    /// What was told twice, the second time.
    pub doubled: Vec<Received>,
    pub figures: String,
}

impl House {
    /// Everybody begins to ask.
    pub async fn open(database: Database, people: usize) -> Self {
        let (folder, double) = (tempfile::tempdir().unwrap(), Double::start().await);
        town::write_content(folder.path());
        let mail = Arc::new(tokio::task::spawn_blocking(MailServer::start).await.unwrap());
        let telegram = Telegram { api: double.url(), token: TOKEN, town: Some("probe"), webhook: None };
        let setup = Setup {
            mail: Some(Mail {
                address: "rathaus@bad-belzig.example",
                password: PASSWORD,
                certificate: mail.folder().join("ca.pem"),
                smtp: mail.submission(),
                imap: mail.imaps(),
            }),
            ..town::setup(&database, telegram)
        };
        let service = Service::start(folder.path(), &setup);
        let people =
            Arc::new((0..people).map(|it| double.person(&format!("person {it}"))).collect::<Vec<_>>());
        let (desk, mut asking) = (Desk::open(&mail), JoinSet::new());
        for nth in 0..people.len() {
            asking.spawn(ask(double.clone(), Arc::clone(&people), nth));
        }
        Self { desk, double, service, database, people, asking, mail, folder }
    }

    pub fn cases(&self) -> usize {
        self.people.len() * ROUNDS
    }

    /// Letters that came, and answers that were told: how far all is.
    pub fn progress(&self) -> usize {
        let told = self.double.said().iter().filter(|it| it.text.contains("Antwort auf die Nummer")).count();
        self.desk.letters().len() + told
    }

    pub async fn until_progress(&self, count: usize) {
        let waiting = async {
            while self.progress() < count {
                sleep_until(Instant::now() + LOOK).await;
            }
        };
        let come = timeout(PATIENCE, waiting).await.is_ok();
        assert!(come, "{} of {count} letters and answers: {}", self.progress(), self.service.log());
    }

    /// SIGKILL, and a start at once; what was just being sent over Telegram.
    pub async fn dies_and_starts_again(&mut self) -> Vec<InFlight> {
        self.service.kill();
        self.double.bot_died().await;
        let in_flight = Ledger::in_flight(&self.database).await;
        self.service.start_again();
        in_flight
    }

    /// Every letter came and every answer was told; what is left over is what was doubled.
    pub async fn end(mut self) -> Outcome {
        while let Some(asked) = self.asking.join_next().await {
            asked.unwrap();
        }
        self.until_progress(3 * self.cases()).await;
        self.until_nothing_waits().await;
        let letters = self.desk.letters();
        let numbers: Vec<String> = letters.values().map(|it| number(&it[0])).collect();
        let (mut lost, mut doubled) = (Vec::new(), Vec::new());
        for words in numbers.iter().flat_map(|it| answers(it)) {
            let said = self.double.said().into_iter();
            let mut told: Vec<Received> = said.filter(|it| it.text.contains(&words)).collect();
            if told.is_empty() {
                lost.push(words);
            } else {
                doubled.extend(told.drain(1..));
            }
        }
        assert!(lost.is_empty(), "never told: {lost:#?}");
        let copies = letters.values().map(Vec::len).sum::<usize>();
        let ids: Vec<&String> = letters.keys().filter(|it| !it.starts_with("case.")).collect();
        assert!(ids.is_empty(), "letters that open no case: {ids:?}");
        assert_eq!(letters.len(), self.cases(), "each case has its letter");
        self.check_ledger().await;
        let figures = format!(
            "{} cases, {copies} letters of them, {} answers: 0 lost, {} told twice",
            self.cases(),
            2 * self.cases(),
            doubled.len(),
        );
        self.close().await;
        Outcome { doubled, figures }
    }

    async fn until_nothing_waits(&self) {
        let mut ledger = Ledger::open(&self.database).await;
        let waiting = async {
            while ledger.count("select count(*) from outbox").await != 0 {
                sleep_until(Instant::now() + LOOK).await;
            }
        };
        timeout(PATIENCE, waiting).await.expect("nothing waits any more");
        ledger.close().await;
    }

    /// Each letter that came in had its effects once.
    async fn check_ledger(&self) {
        let mut ledger = Ledger::open(&self.database).await;
        let cases = i64::try_from(self.cases()).expect("a few");
        for (sql, count) in [
            ("select count(*) from case_file", cases),
            ("select count(*) from letter", 2 * cases),
            ("select count(*) from entry where author = 'staff'", 2 * cases),
            ("select count(*) from unmatched", 0),
            ("select count(*) from outcome where outcome <> 'sent'", 0),
            ("select count(*) from aside", 0),
        ] {
            assert_eq!(ledger.count(sql).await, count, "{sql}");
        }
        ledger.close().await;
    }

    async fn close(self) {
        let Self { desk, double, mut service, database, mail, folder, .. } = self;
        desk.close().await;
        double.until_within(PATIENCE, "all updates are confirmed", |it| it.unconfirmed() == 0).await;
        service.stop().await;
        database.end().await;
        drop(mail);
        folder.close().unwrap();
        double.assert_clean();
    }
}

/// Asks the town hall one thing after the other.
async fn ask(double: Double, people: Arc<Vec<Person>>, nth: usize) {
    let (words, person) = (Words::new(), &people[nth]);
    for round in 0..ROUNDS {
        for (said, read) in
            [("/human".to_owned(), &words.ask_what), (question(1000 * round + nth), &words.asked)]
        {
            person.says(&said);
            let is_read = |_: &Double| {
                let heard = person.heard();
                round < heard.iter().filter(|it| it.text.contains(read.as_str())).count()
            };
            double.until_within(PATIENCE, "the next answer is read", is_read).await;
        }
    }
}
