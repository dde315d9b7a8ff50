//! One run: the service, everybody who talks with it, and what must hold in the end.

use std::sync::Arc;
use std::time::Duration;

use tempfile::TempDir;
use tokio::task::JoinHandle;
use tokio::time::{Instant, interval, timeout};

use crate::crowd::Crowd;
use crate::database::Database;
use crate::dice::Dice;
use crate::double::world::Received;
use crate::double::{Double, TOKEN};
use crate::ledger::{InFlight, Ledger};
use crate::script;
#[cfg(feature = "matrix")]
use crate::service::sign_in;
use crate::service::{Matrix, Service, Setup, Telegram};
use crate::town;

/// For what takes some hundred messages or a start.
pub const PATIENCE: Duration = Duration::from_mins(2);
/// How often we look whether the database is done.
const LOOK: Duration = Duration::from_millis(100);

pub struct Run {
    pub double: Double,
    pub service: Service,
    pub crowd: Arc<Crowd>,
    pub database: Database,
    begun_at: Instant,
    /// Nobody says a word before [`talk`](Self::talk).
    talking: Option<JoinHandle<()>>,
    folder: TempDir,
}

/// What a run begins with.
pub struct Start {
    pub database: Database,
    pub double: Double,
    /// Who talk over Telegram.
    pub people: usize,
    /// If Telegram calls the service: its port.
    pub webhook: Option<u16>,
    /// If the service is on Matrix, too; who talks with it there is not our matter.
    pub matrix: Option<Matrix>,
}

/// What came of a run in which nothing was lost.
pub struct Outcome {
    /// Messages that were read twice, the second time.
    pub doubled: Vec<Received>,
    pub figures: String,
}

impl Run {
    pub fn start(start: Start, dice: &mut Dice) -> Self {
        let Start { database, double, people, webhook, matrix } = start;
        let begun_at = Instant::now();
        let folder = tempfile::tempdir().unwrap();
        town::write_content(folder.path());
        let telegram = Telegram { api: double.url(), token: TOKEN, town: Some("probe"), webhook };
        let setup = Setup { matrix, ..town::setup(&database, telegram) };
        #[cfg(feature = "matrix")]
        if setup.matrix.is_some() {
            sign_in(folder.path(), &setup, crate::homeserver::PASSWORD);
        }
        let service = Service::start(folder.path(), &setup);
        let crowd = Arc::new(Crowd::gather(people, &double, dice));
        Self { double, service, crowd, database, begun_at, talking: None, folder }
    }

    /// Everybody begins to talk.
    pub fn talk(&mut self) {
        let (crowd, double) = (Arc::clone(&self.crowd), self.double.clone());
        self.talking = Some(tokio::spawn(async move { crowd.talk(&double).await }));
    }

    /// Whether everybody has read everything.
    pub fn is_over(&self) -> bool {
        self.talking.as_ref().is_some_and(JoinHandle::is_finished)
    }

    /// SIGKILL; what was just being sent over Telegram.
    pub async fn kill(&mut self) -> Vec<InFlight> {
        self.service.kill();
        self.double.bot_died().await;
        Ledger::in_flight(&self.database).await
    }

    /// Everything the service had to say is said.
    pub async fn until_nothing_waits(&self) {
        timeout(PATIENCE, until_nothing_waits(&self.database)).await.expect("nothing waits any more");
    }

    /// Everybody has read all of it in order, and every inbound had its effects once.
    pub async fn end(self) -> Outcome {
        let Self { double, mut service, crowd, database, begun_at, talking, folder } = self;
        if let Some(talking) = talking {
            talking.await.unwrap();
        }
        double.until_within(PATIENCE, "all updates are confirmed", |it| it.unconfirmed() == 0).await;
        timeout(PATIENCE, until_nothing_waits(&database)).await.expect("nothing waits any more");
        service.stop().await;
        let doubled = crowd.doubled();
        check_ledger(&database, &crowd).await;
        database.end().await;
        folder.close().unwrap();
        double.assert_clean();
        let figures = format!(
            "{} talks, {} said, {} answers: 0 lost, {} read twice, {} updates heard again, {} s",
            crowd.people(),
            crowd.acts(),
            crowd.answers(),
            doubled.len(),
            double.given_again(),
            begun_at.elapsed().as_secs(),
        );
        Outcome { doubled, figures }
    }
}

/// What everybody has read may still have to be said again, where that was not known.
async fn until_nothing_waits(database: &Database) {
    let mut ledger = Ledger::open(database).await;
    let mut looks = interval(LOOK);
    while ledger.count("select count(*) from outbox").await != 0 {
        looks.tick().await;
    }
    ledger.close().await;
}

async fn check_ledger(database: &Database, crowd: &Crowd) {
    let mut ledger = Ledger::open(database).await;
    let number = |it: usize| i64::try_from(it).expect("a few hundred");
    let (people, acts, answers) = (number(crowd.people()), number(crowd.acts()), number(crowd.answers()));
    let heard = "select count(*) from heard where account = 'telegram:main'";
    let outcomes = "select count(*) from outcome where account = 'telegram:main'";
    let talks = "select count(*) from conversation where account = 'telegram:main'";
    assert_eq!(ledger.count(heard).await, acts);
    assert_eq!(ledger.count(outcomes).await, answers);
    assert_eq!(ledger.count(talks).await, people);
    assert_eq!(ledger.count("select count(*) from outbox").await, 0);
    assert_eq!(ledger.count("select count(*) from outcome where outcome <> 'sent'").await, 0);
    assert_eq!(ledger.count("select count(*) from aside").await, 0);
    assert_eq!(ledger.count("select cast(coalesce(sum(times), 0) as bigint) from rating").await, people);
    let mut asked = ledger.texts("select text from entry where author = 'person'").await;
    let mut meant: Vec<String> = (0..crowd.people()).map(script::question).collect();
    asked.sort();
    meant.sort();
    assert_eq!(asked, meant);
    ledger.close().await;
}
