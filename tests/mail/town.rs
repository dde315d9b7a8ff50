//! A town with a mailbox, its engine and its store reduced to what the adapter sees of them.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use buergerdraht::clock::Clock;
use buergerdraht::inlet;
use buergerdraht::messenger::mail::{Config, Login, Mail, Security, Server};
use buergerdraht::messenger::{DeliveryError, Messenger, Parcel, Recall, Sent};
use buergerdraht::model::{Account, Address, Bookmark, Content, Inbound, Letter, Outbound, RichText};
use futures::FutureExt;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::mailserver::{MailServer, PASSWORD};

pub const TOWN: &str = "rathaus@bad-belzig.example";
pub const WORKS: &str = "bauhof@bad-belzig.example";

/// Far more than anything takes; here only so that a mistake ends the test.
const PATIENCE: Duration = Duration::from_mins(1);

/// What was committed: it outlives the adapter, as the store would.
#[derive(Clone)]
pub struct Record {
    heard: Arc<watch::Sender<Vec<Inbound>>>,
    bookmarks: Arc<Mutex<Vec<Bookmark>>>,
}

pub struct Town {
    pub record: Record,
    pub mail: Arc<Mail>,
    tasks: Vec<JoinHandle<()>>,
}

pub fn config(server: &MailServer) -> Config {
    let login = || Some(Login { user: TOWN.to_owned(), password: PASSWORD.to_owned() });
    let at = |port, security| Server { host: "localhost".to_owned(), port, security, login: login() };
    Config {
        name: "belzig".to_owned(),
        address: TOWN.to_owned(),
        sender: "Stadt Bad Belzig".to_owned(),
        smtp: at(server.submission(), Security::StartTls),
        imap: at(server.imaps(), Security::Tls),
        folder: "INBOX".to_owned(),
        per_minute: 600,
        certificates: Some(server.authority()),
        patience: Duration::from_secs(20),
        look_every: Duration::from_millis(300),
        unread: "nicht gelesen".to_owned(),
    }
}

impl Record {
    pub fn new() -> Self {
        Self { heard: Arc::new(watch::Sender::new(Vec::new())), bookmarks: Arc::default() }
    }

    pub fn recall(&self) -> Recall {
        let bookmarks = Arc::clone(&self.bookmarks);
        Arc::new(move || {
            let bookmarks = bookmarks.lock().unwrap().clone();
            async move { Ok(bookmarks) }.boxed()
        })
    }

    fn keep(&self, inbound: Vec<Inbound>, bookmarks: Vec<Bookmark>) {
        let mut kept = self.bookmarks.lock().unwrap();
        for bookmark in bookmarks {
            kept.retain(|it| it.name != bookmark.name);
            kept.push(bookmark);
        }
        drop(kept);
        self.heard.send_modify(|it| it.extend(inbound));
    }

    pub fn heard(&self) -> Vec<Inbound> {
        self.heard.borrow().clone()
    }

    /// The ids of all that was heard, in its order.
    pub fn ids(&self) -> Vec<String> {
        self.heard.borrow().iter().map(|it| it.id.clone()).collect()
    }

    /// Waits until so many letters were heard.
    pub async fn hears(&self, count: usize) {
        let mut heard = self.heard.subscribe();
        let enough = timeout(PATIENCE, heard.wait_for(|it| count <= it.len())).await;
        enough.unwrap_or_else(|_| panic!("of {count} letters were heard {:?}", self.ids())).unwrap();
    }

    /// Waits until we know where we stand.
    pub async fn is_marked(&self) {
        let marked = async {
            while self.bookmarks.lock().unwrap().is_empty() {
                pause().await;
            }
        };
        timeout(PATIENCE, marked).await.expect("a bookmark is kept");
    }
}

impl Town {
    pub async fn open(server: &MailServer) -> Self {
        let town = Self::open_with(config(server), Record::new());
        town.record.is_marked().await;
        town
    }

    pub fn open_with(config: Config, record: Record) -> Self {
        buergerdraht_tls();
        let mail = Arc::new(Mail::new(config, Clock::System, record.recall()));
        let (inlet, mut intake) = inlet::open();
        let (listener, keeper) = (Arc::clone(&mail), record.clone());
        let tasks = vec![
            tokio::spawn(async move { listener.listen(inlet).await }),
            tokio::spawn(async move {
                while let Some(batches) = intake.take(100).await {
                    for mut batch in batches {
                        keeper.keep(std::mem::take(&mut batch.inbound), std::mem::take(&mut batch.bookmarks));
                        batch.acknowledge();
                    }
                }
            }),
        ];
        Self { record, mail, tasks }
    }

    /// Stops as a killed process does.
    pub fn kill(self) -> Record {
        self.record.clone()
    }

    pub fn parcel(&self, id: &str, to: &str, text: &str) -> Parcel {
        parcel(&self.mail.account(), id, to, text)
    }

    pub async fn send(&self, parcel: &Parcel) -> Result<Sent, DeliveryError> {
        self.mail.deliver(parcel).await
    }
}

impl Drop for Town {
    fn drop(&mut self) {
        for task in &self.tasks {
            task.abort();
        }
    }
}

pub fn parcel(account: &Account, id: &str, to: &str, text: &str) -> Parcel {
    let address = Address { account: account.clone(), chat: to.to_owned(), topic: None };
    let message = Outbound { text: RichText::plain(text), language: "de".to_owned(), ..Outbound::default() };
    Parcel {
        id: id.to_owned(),
        address,
        message,
        queued_at: Clock::System.now(),
        doubtful: 0,
        files: Vec::new(),
    }
}

pub fn letter_in(inbound: &Inbound) -> &Letter {
    match &inbound.content {
        Content::Letter(letter) => letter,
        other => panic!("a letter is heard, not {other:?}"),
    }
}

/// Waits until somebody's mailbox holds so many letters.
pub async fn letters(server: &MailServer, address: &str, count: usize) -> Vec<String> {
    let arrived = async {
        loop {
            let letters = server.letters_of(address);
            if count <= letters.len() {
                return letters;
            }
            pause().await;
        }
    };
    timeout(PATIENCE, arrived).await.unwrap_or_else(|_| panic!("{count} letters do not arrive at {address}"))
}

/// Other people's programs do not call us back.
pub async fn pause() {
    tokio::time::sleep_until(tokio::time::Instant::now() + Duration::from_millis(50)).await;
}

fn buergerdraht_tls() {
    rustls::crypto::aws_lc_rs::default_provider().install_default().ok();
}
