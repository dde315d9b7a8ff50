//! A fresh store for each test, and the people and messages of a small town.

use std::sync::atomic::{AtomicU32, Ordering};

use buergerdraht::model::{
    Account, Address, Author, AuthorKind, Class, Content, Conversation, Inbound, OpenQuestion, Outbound,
    RichText, Room, Talk, Timestamp,
};
use buergerdraht::store::{Queued, Reader, Store, Unread};
use sqlx::{AnyConnection, AssertSqlSafe, Connection};

pub struct World {
    pub store: Store,
    url: String,
    place: Place,
}

enum Place {
    Folder(tempfile::TempDir),
    Database { server: String, name: String },
}

impl World {
    pub async fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("town.db").display());
        Self { store: Store::open(&url).await.unwrap(), url, place: Place::Folder(folder) }
    }

    pub async fn postgres() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let server = std::env::var("BUERGERDRAHT_TEST_POSTGRES").expect(
            "BUERGERDRAHT_TEST_POSTGRES must name a PostgreSQL server where databases may be made, \
             for example postgres://test@127.0.0.1:5432/postgres; `tests/run` starts a throw-away one",
        );
        let name = format!("town_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::SeqCst));
        on_server(&server, format!("create database {name}")).await;
        let (front, _) = server.rsplit_once('/').expect("the URL ends in a database");
        let url = format!("{front}/{name}");
        Self { store: Store::open(&url).await.unwrap(), url, place: Place::Database { server, name } }
    }

    /// A second process on the same database, or the same one after a restart.
    pub async fn another(&self) -> Store {
        Store::open(&self.url).await.unwrap()
    }

    pub fn is_sqlite(&self) -> bool {
        self.url.starts_with("sqlite:")
    }

    /// Past the store, for what only a fault or another version would write.
    pub async fn meddle(&self, sql: &'static str) {
        let mut connection = AnyConnection::connect(&self.url).await.unwrap();
        sqlx::raw_sql(sql).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    }

    /// One number, past the store.
    pub async fn count(&self, sql: &'static str) -> i64 {
        let mut connection = AnyConnection::connect(&self.url).await.unwrap();
        let count = sqlx::query_scalar(sql).fetch_one(&mut connection).await.unwrap();
        connection.close().await.unwrap();
        count
    }

    /// One word, past the store.
    pub async fn text(&self, sql: &'static str) -> String {
        let mut connection = AnyConnection::connect(&self.url).await.unwrap();
        let text = sqlx::query_scalar(sql).fetch_one(&mut connection).await.unwrap();
        connection.close().await.unwrap();
        text
    }

    pub async fn look(&self) -> Reader {
        self.store.read().await.unwrap()
    }

    /// Queues in a transaction of its own.
    pub async fn queue(&self, address: &Address, class: Class, text: &str, at: Timestamp) -> String {
        let mut tx = self.store.begin().await.unwrap();
        let id = tx.queue(address, class, &say(text), at).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// What may go at `now`, by its text.
    pub async fn due(&self, now: Timestamp) -> Vec<String> {
        texts(&self.look().await.due(&telegram(), now, 100).await.unwrap())
    }

    /// Takes everything that may go, as the outbox does.
    pub async fn send_off(&self, now: Timestamp) -> Vec<Queued> {
        let mut tx = self.store.begin().await.unwrap();
        let due = tx.due(&telegram(), now, 100).await.unwrap();
        let ids: Vec<String> = due.iter().map(|it| it.id.clone()).collect();
        assert_eq!(tx.mark_sending(&ids, now).await.unwrap(), ids);
        tx.commit().await.unwrap();
        due
    }

    /// Closes the store; a database that saw a failed test stays to be looked at.
    pub async fn end(self) {
        self.store.close().await;
        match self.place {
            Place::Folder(folder) => folder.close().unwrap(),
            Place::Database { server, name } => {
                on_server(&server, format!("drop database {name} with (force)")).await;
            }
        }
    }
}

async fn on_server(server: &str, sql: String) {
    sqlx::any::install_default_drivers();
    let mut connection = AnyConnection::connect(server).await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

pub fn telegram() -> Account {
    Account::new("telegram", "main")
}

pub fn chat(chat: &str) -> Address {
    Address { account: telegram(), chat: chat.to_owned(), topic: None }
}

pub fn topic(chat: &str, topic: &str) -> Address {
    Address { account: telegram(), chat: chat.to_owned(), topic: Some(topic.to_owned()) }
}

pub fn at(seconds: i64) -> Timestamp {
    Timestamp::from_seconds(1_700_000_000 + seconds)
}

pub fn say(text: &str) -> Outbound {
    Outbound { text: RichText::plain(text), language: "de".to_owned(), ..Outbound::default() }
}

pub fn texts(queued: &[Queued]) -> Vec<String> {
    queued.iter().map(|it| it.message.text.text.clone()).collect()
}

pub fn conversation(address: &Address, speaker: &str) -> Conversation {
    Conversation {
        address: address.clone(),
        speaker: speaker.to_owned(),
        person: None,
        updated_at: at(0),
        talk: Talk::default(),
    }
}

/// What came in the message `m1` of ana's chat and made no sense.
pub fn unread(speaker: Option<&str>) -> Unread<'_> {
    Unread { raw: "{}", speaker, chat: "ana", message_id: Some("m1") }
}

/// A question nobody could answer, asked in the message `m1`.
pub fn question(text: &str) -> OpenQuestion {
    OpenQuestion {
        text: text.to_owned(),
        language: "de".to_owned(),
        town: None,
        message_id: Some("m1".to_owned()),
    }
}

pub fn inbound(id: &str, text: &str) -> Inbound {
    Inbound {
        id: id.to_owned(),
        address: chat("ana"),
        room: Room::Private,
        author: Some(Author {
            id: "ana".to_owned(),
            kind: AuthorKind::Person,
            language: None,
            private: None,
        }),
        message_id: None,
        reply_to: None,
        at: at(0),
        content: Content::Text(text.to_owned()),
        raw: None,
    }
}
