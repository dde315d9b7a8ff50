//! A bot as small as can be: the adapter, and an engine that only remembers.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use buergerdraht::clock::Clock;
use buergerdraht::inlet::{self, Intake};
use buergerdraht::messenger::telegram::{CommandList, Config, Telegram, Way};
use buergerdraht::messenger::{DeliveryError, Messenger, Parcel, Sent, TeamChats};
use buergerdraht::model::{Address, Choice, Content, Inbound, Outbound, RichText, Timestamp};
use tokio::sync::Notify;
use tokio::task::JoinHandle;

use crate::double::{Double, TOKEN};

const PATIENCE: Duration = Duration::from_millis(500);

/// What the engine was given and has committed.
#[derive(Clone, Default)]
pub struct Record(Arc<(Mutex<Vec<Inbound>>, Notify)>);

pub struct Town {
    pub telegram: Arc<Telegram>,
    pub record: Record,
    tasks: Vec<JoinHandle<()>>,
}

impl Town {
    /// Listens by long polls and commits all it hears.
    pub fn open(double: &Double) -> Self {
        Self::open_patiently(double, PATIENCE)
    }

    /// The same, waiting so long for each answer.
    pub fn open_patiently(double: &Double, patience: Duration) -> Self {
        let config = Config { patience, ..config(&double.url(), TOKEN, Way::Poll) };
        let telegram = with(config);
        let record = Record::default();
        let (inlet, intake) = inlet::open();
        let listening = Arc::clone(&telegram);
        let tasks = vec![
            tokio::spawn(commit_all(intake, record.clone())),
            tokio::spawn(async move { listening.listen(inlet).await }),
        ];
        Self { telegram, record, tasks }
    }

    pub async fn deliver(&self, chat: i64, text: &str) -> Result<Sent, DeliveryError> {
        self.telegram.deliver(&self.parcel(chat, text)).await
    }

    pub async fn offer(&self, chat: i64, text: &str, choices: Vec<Choice>) -> Result<Sent, DeliveryError> {
        let mut parcel = self.parcel(chat, text);
        parcel.message.choices = choices;
        self.telegram.deliver(&parcel).await
    }

    pub fn parcel(&self, chat: i64, text: &str) -> Parcel {
        parcel(&self.telegram, chat, text)
    }

    /// Waits for the next inbound that was not asked for yet.
    pub async fn hears(&self) -> Inbound {
        self.record.next().await
    }
}

impl Drop for Town {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}

impl Record {
    pub fn add(&self, inbound: &[Inbound]) {
        self.0.0.lock().unwrap().extend_from_slice(inbound);
        self.0.1.notify_one();
    }

    pub async fn next(&self) -> Inbound {
        let next = async {
            loop {
                {
                    let mut waiting = self.0.0.lock().unwrap();
                    if !waiting.is_empty() {
                        return waiting.remove(0);
                    }
                }
                self.0.1.notified().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(20), next).await.expect("something is heard")
    }

    pub fn is_empty(&self) -> bool {
        self.0.0.lock().unwrap().is_empty()
    }
}

pub fn telegram(double: &Double, way: Way) -> Arc<Telegram> {
    with(config(&double.url(), TOKEN, way))
}

fn with(config: Config) -> Arc<Telegram> {
    rustls::crypto::aws_lc_rs::default_provider().install_default().ok();
    let clock = Clock::fixed(Timestamp::from_seconds(1_800_000_000));
    Arc::new(Telegram::new(config, clock).unwrap())
}

pub fn config(api: &str, token: &str, way: Way) -> Config {
    let commands = vec![
        CommandList { language: None, commands: vec![("help".to_owned(), "What I can do".to_owned())] },
        CommandList {
            language: Some("de".to_owned()),
            commands: vec![("help".to_owned(), "Was ich kann".to_owned())],
        },
        CommandList {
            language: Some("de-simple".to_owned()),
            commands: vec![("help".to_owned(), "Hilfe".to_owned())],
        },
    ];
    let api = api.parse().unwrap();
    let (name, token, team_chats) = ("main".to_owned(), token.to_owned(), teams([]));
    Config { name, token, api, way, patience: PATIENCE, commands, team_chats }
}

pub fn teams<const COUNT: usize>(chats: [i64; COUNT]) -> TeamChats {
    Arc::new(move || chats.iter().map(ToString::to_string).collect())
}

/// A bot that writes to these teams.
pub fn telegram_of_teams<const COUNT: usize>(double: &Double, chats: [i64; COUNT]) -> Arc<Telegram> {
    with(Config { team_chats: teams(chats), ..config(&double.url(), TOKEN, Way::Poll) })
}

pub fn parcel(telegram: &Telegram, chat: i64, text: &str) -> Parcel {
    let address = Address { account: telegram.account(), chat: chat.to_string(), topic: None };
    let message = Outbound { text: RichText::plain(text), language: "de".to_owned(), ..Outbound::default() };
    let queued_at = Timestamp::default();
    Parcel { id: "1".to_owned(), address, message, queued_at, doubtful: 0, files: Vec::new() }
}

pub async fn commit_all(mut intake: Intake, record: Record) {
    while let Some(batches) = intake.take(100).await {
        for batch in batches {
            record.add(&batch.inbound);
            batch.acknowledge();
        }
    }
}

pub fn text(words: &str) -> Content {
    Content::Text(words.to_owned())
}

pub fn command(name: &str, rest: &str) -> Content {
    Content::Command { name: name.to_owned(), rest: rest.to_owned() }
}
