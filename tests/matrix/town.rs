//! The adapter as the service runs it, with a record in the engine's place.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use buergerdraht::clock::Clock;
use buergerdraht::inlet::{self, Intake};
use buergerdraht::messenger::matrix::{
    Absent, Ask, Config, Identity, Invites, Matrix, Recall, Wishes, Words, set_up,
};
use buergerdraht::messenger::{DeliveryError, FetchError, Messenger, Parcel, Sent};
use buergerdraht::model::{Account, Address, Bookmark, Content, FileRef, Inbound, Outbound, RichText};
use futures::FutureExt;
use serde_json::Value;
use tempfile::TempDir;
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep_until};

use crate::homeserver::resident::Resident;
use crate::homeserver::{Homeserver, PASSWORD};

/// As people see it.
pub const NAME: &str = "Rathaus Belzig";

/// An event's way from a resident to us, on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);

/// What was committed, and what a restart finds.
#[derive(Clone, Default)]
pub struct Record(Arc<(Mutex<Kept>, Notify)>);

#[derive(Default)]
struct Kept {
    inbound: Vec<Inbound>,
    /// Nothing is taken, as by an engine that died.
    refuses: bool,
    refused: usize,
    bookmarks: BTreeMap<String, Bookmark>,
}

/// An account of the town's, and what of it outlives a restart.
pub struct Town {
    pub user: String,
    pub record: Record,
    /// For the next start.
    pub clock: Clock,
    config: Config,
    folder: TempDir,
    running: Option<Running>,
}

struct Running {
    matrix: Arc<Matrix>,
    tasks: Vec<JoinHandle<()>>,
}

impl Town {
    /// A new account named `name`, signed in and listening.
    pub async fn open(server: &Homeserver, name: &str) -> Self {
        Self::open_with(server, name, |_| ()).await
    }

    pub async fn open_with(server: &Homeserver, name: &str, change: impl FnOnce(&mut Config)) -> Self {
        let user = server.register(name, PASSWORD).await;
        let folder = tempfile::tempdir().unwrap();
        let mut config = config(server, &user, folder.path());
        change(&mut config);
        sign_in(&config).await;
        let clock = Clock::System;
        let mut town = Self { user, record: Record::default(), clock, config, folder, running: None };
        town.start();
        // The first sync of all hears nothing: what residents do next is new.
        town.record.until("the first sync", |it| it.bookmarks.get("token").map(|_| ())).await;
        town
    }

    pub fn start(&mut self) {
        assert!(self.running.is_none(), "it runs already");
        let matrix = self.opened().unwrap();
        let matrix = Arc::new(matrix);
        let (inlet, intake) = inlet::open();
        let listening = Arc::clone(&matrix);
        let tasks = vec![
            tokio::spawn(commit_all(intake, self.record.clone())),
            tokio::spawn(async move { listening.listen(inlet).await }),
        ];
        self.running = Some(Running { matrix, tasks });
    }

    /// What a start begins with.
    pub fn opened(&self) -> Result<Matrix, Absent> {
        Matrix::new(self.config.clone(), self.clock.clone(), self.record.recall())
    }

    /// In the middle of whatever it does.
    pub async fn stop(&mut self) {
        let Running { matrix, tasks } = self.running.take().expect("it runs");
        for task in tasks {
            task.abort();
            task.await.ok();
        }
        drop(matrix);
    }

    /// Where its session and its keys are.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A direct room that `resident` opens; we have come, and know so.
    pub async fn meets(&self, resident: &Resident, encrypted: bool) -> String {
        let room = resident.create_direct(&self.user, encrypted).await;
        let is_start =
            |it: &Inbound| it.address.chat == room && matches!(it.content, Content::Command { .. });
        self.record.hears_that("the start", is_start).await;
        room
    }

    /// Waits until it is in as many rooms as that, as the server says.
    pub async fn until_rooms(&self, server: &Homeserver, count: usize) {
        let session = std::fs::read_to_string(self.folder().join("session.json")).unwrap();
        let session: Value = serde_json::from_str(&session).unwrap();
        let token = session["access_token"].as_str().unwrap();
        let until = Instant::now() + PATIENCE;
        loop {
            let (_, answer) = server.ask("GET", "/_matrix/client/v3/joined_rooms", token, &Value::Null).await;
            let rooms = answer["joined_rooms"].as_array().unwrap();
            if rooms.len() == count {
                return;
            }
            assert!(Instant::now() < until, "in the wrong rooms: {rooms:?}");
            sleep_until(Instant::now() + Duration::from_millis(100)).await;
        }
    }

    pub fn account(&self) -> Account {
        Account::new("matrix", &self.config.name)
    }

    pub async fn deliver(&self, room: &str, text: &str) -> Result<Sent, DeliveryError> {
        self.send(&self.parcel("1", room, text)).await
    }

    pub async fn send(&self, parcel: &Parcel) -> Result<Sent, DeliveryError> {
        self.running.as_ref().expect("it runs").matrix.deliver(parcel).await
    }

    pub async fn fetch(&self, file: &FileRef) -> Result<Vec<u8>, FetchError> {
        self.running.as_ref().expect("it runs").matrix.fetch(file).await
    }

    pub fn parcel(&self, id: &str, room: &str, text: &str) -> Parcel {
        Parcel {
            id: format!("{}-{id}", self.folder.path().file_name().unwrap().to_string_lossy()),
            address: Address { account: self.account(), chat: room.to_owned(), topic: None },
            message: Outbound {
                text: RichText::plain(text),
                language: "de".to_owned(),
                ..Outbound::default()
            },
            queued_at: Clock::System.now(),
            doubtful: 0,
            files: Vec::new(),
        }
    }
}

impl Drop for Town {
    fn drop(&mut self) {
        for task in self.running.iter().flat_map(|it| &it.tasks) {
            task.abort();
        }
    }
}

pub fn config(server: &Homeserver, user: &str, folder: &Path) -> Config {
    Config {
        name: "main".to_owned(),
        homeserver: server.url().parse().unwrap(),
        user: user.to_owned(),
        folder: folder.to_owned(),
        store_key: None,
        invites: Invites {
            servers: vec!["*".to_owned()],
            people: Vec::new(),
            per_hour: 100,
            largest_room: 50,
        },
        team_chats: Arc::new(Vec::new),
        reactions: true,
        patience: Duration::from_secs(20),
        key_patience: Duration::from_mins(5),
        words: Words {
            refuse_stranger: "Nicht von hier".to_owned(),
            refuse_flood: "Zu oft".to_owned(),
            leave_large: "Zu groß".to_owned(),
        },
    }
}

/// As `matrix-setup` leaves it.
async fn sign_in(config: &Config) {
    rustls::crypto::aws_lc_rs::default_provider().install_default().ok();
    let wishes = Wishes {
        identity: Identity::Own,
        again: false,
        new_recovery_key: false,
        display_name: NAME.to_owned(),
    };
    let ask: Ask = Arc::new(|| async { Ok(PASSWORD.to_owned()) }.boxed());
    set_up(config, &wishes, ask, &mut Vec::new()).await.unwrap();
}

async fn commit_all(mut intake: Intake, record: Record) {
    while let Some(batches) = intake.take(100).await {
        for batch in batches {
            if record.add(&batch.inbound, &batch.bookmarks) {
                batch.acknowledge();
            } else {
                std::mem::forget(batch); // neither taken nor given back, as when the process is killed
            }
        }
    }
}

impl Record {
    /// As the store does: what was heard before is not heard again. False where it was not taken.
    fn add(&self, inbound: &[Inbound], bookmarks: &[Bookmark]) -> bool {
        let mut kept = self.0.0.lock().unwrap();
        if kept.refuses {
            kept.refused += 1;
            self.0.1.notify_waiters();
            return false;
        }
        for new in inbound {
            if kept.inbound.iter().all(|it| it.id != new.id) {
                kept.inbound.push(new.clone());
            }
        }
        for bookmark in bookmarks {
            match bookmark.value {
                Some(_) => kept.bookmarks.insert(bookmark.name.clone(), bookmark.clone()),
                None => kept.bookmarks.remove(&bookmark.name),
            };
        }
        self.0.1.notify_waiters();
        true
    }

    pub fn refuse(&self) {
        self.0.0.lock().unwrap().refuses = true;
    }

    pub fn accept(&self) {
        self.0.0.lock().unwrap().refuses = false;
    }

    /// Where it says we stand, under a name that begins like this.
    pub fn bookmarks(&self, prefix: &str) -> Vec<String> {
        let kept = self.0.0.lock().unwrap();
        let values = kept.bookmarks.iter().filter(|(name, _)| name.starts_with(prefix));
        values.filter_map(|(_, it)| it.value.clone()).collect()
    }

    pub async fn until_bookmarks(&self, prefix: &str, count: usize) {
        let found = |it: &Kept| it.bookmarks.keys().filter(|it| it.starts_with(prefix)).count();
        self.until(&format!("{count} bookmarks {prefix}"), |it| (found(it) == count).then_some(())).await;
    }

    /// How often such a thing was heard.
    pub fn count(&self, is_it: impl Fn(&Content) -> bool) -> usize {
        self.heard().iter().filter(|it| is_it(&it.content)).count()
    }

    pub async fn until_count(&self, what: &str, count: usize, is_it: impl Fn(&Content) -> bool) {
        let found = |it: &Kept| it.inbound.iter().filter(|it| is_it(&it.content)).count();
        self.until(what, |it| (count <= found(it)).then_some(())).await;
    }

    /// Nothing at all is heard for so long.
    pub async fn is_quiet_for(&self, time: Duration) {
        let before = self.heard().len();
        sleep_until(Instant::now() + time).await;
        let heard = self.heard();
        assert_eq!(heard.len(), before, "heard: {:#?}", &heard[before..]);
    }

    pub async fn until_refused(&self, times: usize) {
        self.until("something that is not taken", |it| (times <= it.refused).then_some(())).await;
    }

    pub async fn until_texts(&self, count: usize) {
        let texts = |it: &Kept| it.inbound.iter().filter(|it| matches!(it.content, Content::Text(_))).count();
        self.until("all texts", |it| (count <= texts(it)).then_some(())).await;
    }

    pub fn texts_in(&self, room: &str) -> Vec<String> {
        self.heard().into_iter().filter(|it| it.address.chat == room).filter_map(text).collect()
    }

    fn recall(&self) -> Recall {
        let record = self.clone();
        Arc::new(move || {
            let bookmarks = record.0.0.lock().unwrap().bookmarks.values().cloned().collect();
            async move { Ok(bookmarks) }.boxed()
        })
    }

    async fn until<T>(&self, what: &str, look: impl Fn(&Kept) -> Option<T>) -> T {
        let looking = async {
            loop {
                let changed = self.0.1.notified();
                tokio::pin!(changed);
                changed.as_mut().enable();
                if let Some(found) = look(&self.0.0.lock().unwrap()) {
                    return found;
                }
                changed.await;
            }
        };
        let found = tokio::time::timeout(PATIENCE, looking).await;
        found.unwrap_or_else(|_| panic!("not heard: {what}; heard: {:#?}", self.heard()))
    }

    pub fn heard(&self) -> Vec<Inbound> {
        self.0.0.lock().unwrap().inbound.clone()
    }

    /// What was typed to us, in order.
    pub fn texts(&self) -> Vec<String> {
        self.heard().into_iter().filter_map(text).collect()
    }

    pub async fn hears(&self, text: &str) -> Inbound {
        let is_it = |it: &&Inbound| matches!(&it.content, Content::Text(said) if said == text);
        self.until(text, |it| it.inbound.iter().find(is_it).cloned()).await
    }

    /// The file of this name.
    pub async fn hears_file(&self, name: &str) -> FileRef {
        let is_it = |it: &FileRef| it.name.as_deref() == Some(name);
        let find = |it: &Inbound| match &it.content {
            Content::Files { files, .. } => files.iter().find(|it| is_it(it)).cloned(),
            _ => None,
        };
        self.until(name, |it| it.inbound.iter().find_map(find)).await
    }

    pub async fn hears_that(&self, what: &str, is_it: impl Fn(&Inbound) -> bool) -> Inbound {
        self.until(what, |it| it.inbound.iter().find(|it| is_it(it)).cloned()).await
    }

    pub async fn hears_content(&self, what: &str, is_it: impl Fn(&Content) -> bool) -> Inbound {
        self.until(what, |it| it.inbound.iter().find(|it| is_it(&it.content)).cloned()).await
    }
}

fn text(inbound: Inbound) -> Option<String> {
    match inbound.content {
        Content::Text(text) => Some(text),
        _ => None,
    }
}
